import { compareEdtf, overlaps, parseEdtf } from '../edtf';
import type { FactSource } from '../schema';
import type { Fault } from './finding';
import { optionText, optionsOf } from './option';
import { eachChoice, eachFact, eachQuestion, faultAt, type Rule, type Scene } from './scene';

/** L14: the answer is not the only date of its precision. A range of days has the precision of a day. */
export const lonePrecision: Rule = eachChoice((item) => {
	const dates = optionsOf(item.question).flatMap((option) =>
		'date' in option ? [option.date] : [],
	);
	const [right, ...wrong] = dates.map(precision);
	if (dates.length !== item.question.wrong.length + 1 || right === undefined) return [];
	if (wrong.includes(right)) return [];
	return [
		faultAt(
			item,
			['answer'],
			`The answer alone is given to the ${right}: offer wrong dates to the ${right} as well.`,
		),
	];
});

function precision(date: string): 'year' | 'month' | 'day' {
	return date.length <= 4 ? 'year' : date.length <= 7 ? 'month' : 'day';
}

/** L33: "when" is never asked of a fact that the article leaves undated. */
export const whenOfUndated: Rule = (scene) => [
	...eachFact(({ fact, ...where }) => [
		fact.undated && fact.date !== undefined
			? faultAt(
					{ fact, ...where },
					['date'],
					`${fact.id} is marked undated and has a date: take one of the two out.`,
				)
			: undefined,
	])(scene),
	...eachQuestion((item) => {
		const { stem, answer } = item.question;
		const when =
			'date' in answer ||
			('text' in answer &&
				/^when (?:did|does|do|was|were|is|are|has|have|had)\b|\b(?:in|on) (?:which|what) (?:year|month|date|day)\b/i.test(
					stem,
				));
		if (!item.fact?.undated || !when) return [];
		return [
			faultAt(
				item,
				['answer'],
				`It asks when, and the article gives no date for ${item.fact.id}: ask who, what or where.`,
			),
		];
	})(scene),
];

/** L29: events to be put in order have dates, no two tie, and the record does not turn the order round. */
export const shakyOrder: Rule = (scene) =>
	scene.decks.flatMap((deck) =>
		deck.orderings.flatMap(({ id, facts }, index) =>
			facts.flatMap((first, position): Fault[] => {
				const message =
					undatedIn(first, scene) ??
					facts
						.slice(0, position)
						.map((second) => quarrel(second, first, scene))
						.find(Boolean);
				if (message === undefined) return [];
				return [
					{
						file: deck.id,
						path: ['orderings', index, 'facts', position],
						message: `In the ordering ${id}, ${message}`,
					},
				];
			}),
		),
	);

function undatedIn(id: string, { facts }: Scene): string | undefined {
	const fact = facts.get(id);
	if (!fact || (fact.date !== undefined && !fact.undated)) return undefined;
	return `${id} has no date, so it has no place: take it out.`;
}

function quarrel(a: string, b: string, scene: Scene): string | undefined {
	const [first, second] = [scene.facts.get(a), scene.facts.get(b)];
	if (!first || !second) return undefined;
	const article = order(first, second, (fact) => fact.date);
	const record = order(first, second, (fact) => fact.recordDate ?? fact.date);
	if (article === undefined || record === undefined) return undefined;
	if (article === 0) {
		const dates = [first, second].map(({ date }) => optionText({ date: date ?? '' }, scene.actors));
		return `${a} (${dates[0]}) and ${b} (${dates[1]}) tie at the stored precision: keep one of them.`;
	}
	if (record === article) return undefined;
	return `${a} and ${b} change places, or tie, by the public record: keep one of them.`;
}

/** -1 or 1 by which comes first; 0 where they share a day; undefined without two valid dates. */
function order(a: FactSource, b: FactSource, dateOf: (fact: FactSource) => string | undefined) {
	const [first, second] = [parseEdtf(dateOf(a) ?? ''), parseEdtf(dateOf(b) ?? '')];
	if (!first || !second) return undefined;
	return overlaps(first, second) ? 0 : Math.sign(compareEdtf(first, second));
}
