import type { AskingPlace } from '../session/asking';

/** The review or the practice of one tab: outlives a reload, not the tab. */
export interface TabAsking {
	id: string;
	/** What it was begun with, as the hash of its address. */
	start: string;
	studyDay: number;
	/** What is practised; null for a review, which asks what is to be won back. */
	questions: readonly string[] | null;
}

/** Where the browser keeps nothing for a tab, a session lasts until the page is reloaded. */
const onPage = new Map<AskingPlace, TabAsking>();

const keyOf = (place: AskingPlace) => `flashpoint:${place}`;

/** The session under way in this tab; null where there is none, or where what is kept is none. */
export function readTabAsking(place: AskingPlace): TabAsking | null {
	const here = onPage.get(place);
	if (here) return here;
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(place)) ?? 'null');
		return isTabAsking(kept) ? kept : null;
	} catch {
		return null;
	}
}

/** What stands in the storage may be another version's, or anyone's. */
function isTabAsking(kept: unknown): kept is TabAsking {
	if (!(kept instanceof Object)) return false;
	const { id, start, studyDay, questions } = kept as Record<keyof TabAsking, unknown>;
	return (
		typeof id === 'string' &&
		id !== '' &&
		typeof start === 'string' &&
		Number.isSafeInteger(studyDay) &&
		(questions === null ||
			(Array.isArray(questions) && questions.every((each) => typeof each === 'string')))
	);
}

export function writeTabAsking(place: AskingPlace, session: TabAsking | null): void {
	if (session) onPage.set(place, session);
	else onPage.delete(place);
	try {
		if (session) sessionStorage.setItem(keyOf(place), JSON.stringify(session));
		else sessionStorage.removeItem(keyOf(place));
	} catch {
		// It is kept on the page.
	}
}
