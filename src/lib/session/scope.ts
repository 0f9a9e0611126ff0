/** The questions that a session draws on: one deck's, or every deck's. */
export type Scope = { article: string; deck: string } | 'all';

/** What a link into Study asks for. */
export interface Start {
	scope: Scope;
	/** At most so many different questions; null for all that are due. */
	cap: number | null;
	/** The question that a new session begins with, its answer asked for already. */
	first: string | null;
}

export const startWithAll: Start = { scope: 'all', cap: null, first: null };

/** Reads the hash of a Study address, `#deck=ARTICLE/DECK&cap=5&first=ID`; what cannot be read is left out. */
export function parseStart(hash: string): Start {
	const wanted = new URLSearchParams(hash.replace(/^#/, ''));
	const [article, deck] = (wanted.get('deck') ?? '').split('/');
	const cap = Number(wanted.get('cap'));
	return {
		scope: article && deck ? { article, deck } : 'all',
		cap: Number.isInteger(cap) && cap > 0 && cap <= 9999 ? cap : null,
		first: wanted.get('first'),
	};
}

/** The hash that `parseStart` reads back; empty for everything. */
export function makeStart({ scope, cap, first }: Start): string {
	const parts = [
		scope === 'all' ? '' : `deck=${scope.article}/${scope.deck}`,
		cap === null ? '' : `cap=${cap}`,
		first === null ? '' : `first=${first}`,
	].filter((part) => part !== '');
	return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Whether two draw on the same questions: one session may go on for the other. */
export function sameStart(a: Omit<Start, 'first'>, b: Omit<Start, 'first'>): boolean {
	return makeStart({ ...a, first: null }) === makeStart({ ...b, first: null });
}
