import { overlaps, parseEdtf } from '../edtf';
import type { WrongSource } from '../schema';
import type { Fault, Path } from './finding';
import { fold } from './fold';
import { isChoice, kindOf, optionText, optionsOf, type OptionSource } from './option';
import { eachChoice, eachQuestion, faultAt, type Item, type Rule, type Scene } from './scene';

/** Where an option stands in its question: the answer, or a wrong option by its position. */
export function optionPath(index: number): Path {
	return index === 0 ? ['answer'] : ['wrong', index - 1];
}

/** L01: no two options equal once case, marks and punctuation are folded. */
export const equalOptions: Rule = (scene) => [
	...scene.items.flatMap((item) =>
		repeated(optionsOf(item.question), scene).map(({ index, text }) =>
			faultAt(
				item,
				optionPath(index),
				`“${text}” is offered twice, but for case, marks or punctuation: change one of the two or take it out.`,
			),
		),
	),
	...scene.decks.flatMap((deck) =>
		deck.matchings.flatMap(({ id, pairs, extra }, position) =>
			extra.flatMap((option, index): Fault[] => {
				const text = optionText(option, scene.actors);
				const others = [...pairs.map((pair) => pair.with), ...extra.slice(0, index)];
				if (!others.some((other) => sameText(other, option, scene))) return [];
				return [
					{
						file: deck.id,
						path: ['matchings', position, 'extra', index],
						message: `“${text}” stands twice in the matching ${id}: an extra option must match none of the pairs.`,
					},
				];
			}),
		),
	),
];

function repeated(options: OptionSource[], scene: Scene) {
	return options.flatMap((option, index) =>
		options.slice(0, index).some((other) => sameText(other, option, scene))
			? [{ index, text: optionText(option, scene.actors) }]
			: [],
	);
}

function sameText(a: OptionSource, b: OptionSource, { actors }: Scene): boolean {
	return fold(optionText(a, actors)) === fold(optionText(b, actors));
}

/**
 * L02: a question is either a choice, each wrong option true of another fact or a misreading with its reason,
 * or it is for recall only. A date offered as true of another fact must be that fact's date.
 */
export const unfoundedOptions: Rule = eachQuestion((item, scene) => {
	const { question } = item;
	if (question.recallOnly && isChoice(question)) {
		return [
			faultAt(
				item,
				['recallOnly'],
				'It is marked recall only and has wrong options: take one of the two out.',
			),
		];
	}
	if (!question.recallOnly && !isChoice(question)) {
		return [
			faultAt(
				item,
				[],
				`${question.id} has no wrong options: write two or three, or mark it recallOnly: true.`,
			),
		];
	}
	return question.wrong.map((option, index) => {
		const message = unfounded(option, item, scene);
		return message === undefined ? undefined : faultAt(item, ['wrong', index], message);
	});
});

function unfounded(option: WrongSource, { question }: Item, scene: Scene): string | undefined {
	const text = `“${optionText(option, scene.actors)}”`;
	if (option.of !== undefined && option.misreading) {
		return `${text} is called both true of ${option.of} and a misreading: keep one of the two.`;
	}
	if (option.misreading) {
		return option.why === undefined
			? `${text} is a misreading without a why: say what the article says instead.`
			: undefined;
	}
	if (option.of === undefined) {
		return `Nothing says why ${text} is surely wrong: name the fact of which it is true (of:), or mark it misreading: true with a why.`;
	}
	if (option.of === question.fact) {
		return `${text} is called true of ${option.of}, the very fact that the question asks: then it is right as well.`;
	}
	return otherDate(option, option.of, text, scene);
}

function otherDate(option: WrongSource, of: string, text: string, scene: Scene) {
	const fact = scene.facts.get(of);
	if (!('date' in option) || !fact) return undefined;
	if (fact.date === undefined) return `${text} is called true of ${of}, which has no date.`;
	const [offered, dated] = [parseEdtf(option.date), parseEdtf(fact.date)];
	if (!offered || !dated || overlaps(offered, dated)) return undefined;
	return `${text} is called true of ${of}, whose date is ${optionText({ date: fact.date }, scene.actors)}.`;
}

/** L13: all options of one kind: a person among persons, a date among dates. */
export const mixedKinds: Rule = eachChoice((item, { actors }) => {
	const right = kindOf(item.question.answer, actors);
	return item.question.wrong.map((option, index) => {
		const kind = kindOf(option, actors);
		if (kind === right) return undefined;
		return faultAt(
			item,
			['wrong', index],
			`“${optionText(option, actors)}” is of another kind (${kind}) than the answer (${right}): offer options of one kind.`,
		);
	});
});

/** L17: three options suffice and five are enough. */
export const optionCount: Rule = eachChoice((item) => {
	const count = item.question.wrong.length + 1;
	if (count >= 3 && count <= 5) return [];
	return [
		faultAt(item, ['wrong'], `It offers ${count} options: three suffice, and more than five tire.`),
	];
});
