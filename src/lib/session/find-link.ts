import { findAll, findMarks, findStates, type FindQuery } from './find';

/** What a link into Find asks for. */
export interface FindLink {
	query: FindQuery;
	/** The question that is to be opened. */
	open: string | null;
}

const kinds = ['date', 'actor', 'actors', 'number', 'place', 'text'] as const;

/** Reads the hash of a Find address, `#text=nato&deck=ARTICLE/DECK&open=ID`; what cannot be read is left out. */
export function parseFind(hash: string): FindLink {
	const wanted = new URLSearchParams(hash.replace(/^#/, ''));
	const oneOf = <Value extends string>(key: string, values: readonly Value[]) =>
		values.find((value) => value === wanted.get(key)) ?? null;
	return {
		query: {
			text: wanted.get('text') ?? '',
			deck: wanted.get('deck'),
			kind: oneOf('kind', kinds),
			actor: wanted.get('actor'),
			state: oneOf('state', findStates),
			mark: oneOf('mark', findMarks),
		},
		open: wanted.get('open'),
	};
}

/** The hash that `parseFind` reads back; empty for everything. */
export function makeFind({ query = findAll, open = null }: Partial<FindLink>): string {
	const parts = new URLSearchParams();
	for (const [key, value] of Object.entries({ ...query, open })) {
		if (value !== null && value !== '') parts.set(key, value);
	}
	const text = parts.toString();
	return text === '' ? '' : `#${text}`;
}
