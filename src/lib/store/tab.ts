import type { Scope } from '../session/scope';

/** The study session of one tab: outlives a reload, not the tab. */
export interface TabSession {
	id: string;
	scope: Scope;
	/** At most so many questions; null for all. */
	cap: number | null;
	studyDay: number;
}

const key = 'flashpoint:session';

/** Where the browser keeps nothing for a tab, the session lasts until the page is reloaded. */
let onPage: TabSession | null = null;

/** The session under way in this tab; null where there is none, or where what is kept is none. */
export function readTabSession(): TabSession | null {
	if (onPage !== null) return onPage;
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
		return isTabSession(kept) ? kept : null;
	} catch {
		return null;
	}
}

/** What stands in the storage may be another version's, or anyone's. */
function isTabSession(kept: unknown): kept is TabSession {
	if (!(kept instanceof Object)) return false;
	const { id, scope, cap, studyDay } = kept as Record<keyof TabSession, unknown>;
	return (
		typeof id === 'string' &&
		id !== '' &&
		(scope === 'all' || isDeck(scope)) &&
		(cap === null || (Number.isSafeInteger(cap) && Number(cap) > 0)) &&
		Number.isSafeInteger(studyDay)
	);
}

function isDeck(scope: unknown): boolean {
	if (!(scope instanceof Object)) return false;
	const { article, deck } = scope as { article?: unknown; deck?: unknown };
	return typeof article === 'string' && typeof deck === 'string';
}

export function writeTabSession(session: TabSession | null): void {
	onPage = session;
	try {
		if (session === null) sessionStorage.removeItem(key);
		else sessionStorage.setItem(key, JSON.stringify(session));
	} catch {
		// It is kept on the page.
	}
}

/** A copy of the theme for the script that runs before first paint; the event stays the truth. */
export function mirrorTheme(theme: 'system' | 'light' | 'dark'): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
	try {
		if (theme === 'system') localStorage.removeItem('theme');
		else localStorage.setItem('theme', theme);
	} catch {
		// The theme then arrives with the settings, a moment after first paint.
	}
}

/** Marks this browser as one that someone studies in, for the first paint of the next visit. */
export function markReturning(returning: boolean): void {
	if (returning) document.documentElement.dataset.returning = '';
	else delete document.documentElement.dataset.returning;
	try {
		if (returning) localStorage.setItem('returning', '1');
		else localStorage.removeItem('returning');
	} catch {
		// The first paint is then that of a newcomer's page.
	}
}

/** Whether the page was marked so when it was loaded, by theme.js or since. */
export function isMarkedReturning(): boolean {
	return 'returning' in document.documentElement.dataset;
}

const visitKey = 'flashpoint:visit';

/**
 * Marks a visit of this version of the app as begun; answers what of the last one asks for a look at
 * what is kept: it was never ended (a crash, or it goes on in another tab), or was of another version.
 */
export function beginVisit(version: string): 'unended' | 'upgraded' | null {
	try {
		const last = localStorage.getItem(visitKey);
		localStorage.setItem(visitKey, `open ${version}`);
		if (last === null) return null;
		if (last.startsWith('open ')) return 'unended';
		return last === `ended ${version}` ? null : 'upgraded';
	} catch {
		return null;
	}
}

export function endVisit(version: string): void {
	try {
		localStorage.setItem(visitKey, `ended ${version}`);
	} catch {
		// Without a mark the next visit looks at nothing.
	}
}
