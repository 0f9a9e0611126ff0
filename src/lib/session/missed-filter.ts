import { missReasons, type MissReason } from '../events/event';
import { waysMissed, type MissedAs } from '../memory/proof';

/** What a question asks for. */
export const askedFor = ['date', 'name', 'place', 'number', 'statement', 'order', 'match'] as const;
export type AskedFor = (typeof askedFor)[number];

/** Why a question is on the list: how it was missed, its star, or the learner's own reason. */
export const whys = [...waysMissed, 'starred', ...missReasons] as const;
export type Why = MissedAs | 'starred' | MissReason;

/** Which questions of the missed list are shown. */
export interface MissedFilter {
	/** As `article/deck`; null for all, as in the others. */
	deck: string | null;
	kind: AskedFor | null;
	why: Why | null;
}

export const noFilter: MissedFilter = { deck: null, kind: null, why: null };

/** Reads the hash of an address of the list, `#deck=ARTICLE/DECK&kind=date&why=slip`. */
export function parseFilter(hash: string): MissedFilter {
	const wanted = new URLSearchParams(hash.replace(/^#/, ''));
	const [article, deck, ...rest] = (wanted.get('deck') ?? '').split('/');
	return {
		deck: article && deck && rest.length === 0 ? `${article}/${deck}` : null,
		kind: askedFor.find((each) => each === wanted.get('kind')) ?? null,
		why: whys.find((each) => each === wanted.get('why')) ?? null,
	};
}

/** The hash that `parseFilter` reads back; empty for everything. */
export function makeFilter({ deck, kind, why }: MissedFilter): string {
	const parts = Object.entries({ deck, kind, why }).flatMap(([key, value]) =>
		value === null ? [] : [`${key}=${value}`],
	);
	return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
