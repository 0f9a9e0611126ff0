import { parseEdtf } from '../edtf';
import { didYouMean } from '../closest';
import type { Fault } from './finding';
import { foldName } from './fold';
import { namesOf } from './option';
import { actorMentions, dateMentions, factMentions, type Mention } from './mentions';
import type { Rule, Scene } from './scene';

/** L36: ids are unique and never used again, whatever is mentioned is there, dates are valid. */
export const brokenReferences: Rule = (scene) => [
	...sameIds(scene),
	...retiredIds(scene),
	...unknown('fact', factMentions(scene), [...scene.facts.keys()]),
	...unknown('actor', actorMentions(scene), [...scene.actors.keys()]),
	...unknown(
		'question',
		[{ file: 'article', path: ['opening'], value: scene.article.opening }],
		scene.items.map(({ question }) => question.id),
	),
	...invalidDates(scene),
	...sharedAliases(scene),
	...unasked(scene),
];

function sameIds({ article, decks }: Scene): Fault[] {
	const lists = ['questions', 'facts', 'actors', 'orderings', 'matchings'] as const;
	return [
		...twice(
			article.decks.map((value, index) => ({ file: 'article', path: ['decks', index], value })),
			'deck',
		),
		...lists.flatMap((list) => {
			const ids = decks.flatMap((deck) =>
				deck[list].map(({ id }, index) => ({
					file: deck.id,
					path: [list, index, 'id'],
					value: id,
				})),
			);
			return twice(ids, list.replace(/s$/, ''));
		}),
	];
}

function twice(mentions: Mention[], what: string): Fault[] {
	const seen = new Set<string>();
	return mentions.flatMap(({ value, file, path }) => {
		if (!seen.has(value)) {
			seen.add(value);
			return [];
		}
		return [
			{
				file,
				path,
				message: `There is a second ${what} "${value}": give this one an id of its own.`,
			},
		];
	});
}

function retiredIds({ decks, items }: Scene): Fault[] {
	const retired = new Set(decks.flatMap((deck) => deck.retired));
	return items.flatMap(({ question, deck, path }) =>
		retired.has(question.id)
			? [
					{
						file: deck.id,
						path: [...path, 'id'],
						message: `"${question.id}" is retired, and a learner’s memory of the old question may hang on it: take a new id.`,
					},
				]
			: [],
	);
}

function unknown(what: string, mentions: Mention[], ids: readonly string[]): Fault[] {
	const known = new Set(ids);
	return mentions.flatMap(({ value, file, path }) => {
		if (known.has(value)) return [];
		return [{ file, path, message: `there is no ${what} "${value}"${didYouMean(value, ids)}` }];
	});
}

function invalidDates(scene: Scene): Fault[] {
	return dateMentions(scene)
		.filter(({ value }) => !parseEdtf(value))
		.map(({ value, file, path }) => ({
			file,
			path,
			message: `"${value}" is no date: write 2022, 2022-04, 2022-09-28 or 2022-06-28/2022-06-30.`,
		}));
}

function sharedAliases({ decks }: Scene): Fault[] {
	const owners = new Map<string, string>();
	return decks.flatMap((deck) =>
		deck.actors.flatMap((actor, index) =>
			namesOf(actor).flatMap((name, place): Fault[] => {
				const folded = foldName(name);
				const owner = owners.get(folded) ?? actor.id;
				owners.set(folded, owner);
				if (owner === actor.id) return [];
				const rest = place === 0 ? ['name'] : ['aliases', place - 1];
				return [
					{
						file: deck.id,
						path: ['actors', index, ...rest],
						message: `“${name}” is a name of ${owner} as well: a learner who types it could mean either. Leave it to one of them.`,
					},
				];
			}),
		),
	);
}

function unasked({ stated, items }: Scene): Fault[] {
	const asked = new Set(items.map(({ question }) => question.fact));
	return stated
		.filter(({ fact }) => !asked.has(fact.id))
		.map(({ fact, deck, path }) => ({
			file: deck.id,
			path: [...path, 'id'],
			message: `No question asks ${fact.id}: write one, or take the fact out.`,
		}));
}
