import { afterEach, describe, expect, it, vi } from 'vitest';

const session = { id: 's1', scope: { article: 'a', deck: 'dates' }, cap: 5, studyDay: 20_000 };

/** A tab's storage with what it holds; one that is full reads and forgets nothing, and takes nothing. */
function storage(held: string | null, full = false) {
	let text = held;
	return {
		getItem: () => text,
		setItem: (_: string, value: string) => {
			if (full) throw new DOMException('no room', 'QuotaExceededError');
			text = value;
		},
		removeItem: () => {
			text = null;
		},
	};
}

/** The module as a page that was just loaded has it. */
async function loaded(held: string | null, full?: boolean) {
	vi.resetModules();
	vi.stubGlobal('sessionStorage', storage(held, full));
	return import('./tab');
}

afterEach(() => void vi.unstubAllGlobals());

describe('the session of a tab', () => {
	it('outlives a reload', async () => {
		const { writeTabSession } = await loaded(null);
		writeTabSession(session);
		const { readTabSession } = await loaded(sessionStorage.getItem('flashpoint:session'));
		expect(readTabSession()).toEqual(session);
	});

	it('is none where none was written, or it was ended', async () => {
		const { readTabSession, writeTabSession } = await loaded(null);
		expect(readTabSession()).toBeNull();
		writeTabSession(session);
		writeTabSession(null);
		expect(readTabSession()).toBeNull();
	});

	it('lasts as long as the page where the storage takes nothing', async () => {
		const { readTabSession, writeTabSession } = await loaded(null, true);
		writeTabSession(session);
		expect(readTabSession()).toEqual(session);
	});

	it.each([
		'',
		'null',
		'5',
		'"all"',
		'[]',
		'{}',
		'{',
		JSON.stringify({ ...session, id: 5 }),
		JSON.stringify({ ...session, id: '' }),
		JSON.stringify({ ...session, scope: null }),
		JSON.stringify({ ...session, scope: 'some' }),
		JSON.stringify({ ...session, scope: {} }),
		JSON.stringify({ ...session, scope: { article: 'a', deck: 5 } }),
		JSON.stringify({ ...session, cap: 'all' }),
		JSON.stringify({ ...session, cap: 0 }),
		JSON.stringify({ ...session, studyDay: null }),
		JSON.stringify({ ...session, studyDay: 1.5 }),
	])('is none where %s stands in its place', async (text) => {
		const { readTabSession } = await loaded(text);
		expect(readTabSession()).toBeNull();
	});
});
