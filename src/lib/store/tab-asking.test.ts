import { afterEach, describe, expect, it, vi } from 'vitest';

const session = { id: 's1', start: '#kind=date', studyDay: 20_000, questions: ['a', 'b'] };

/** A tab's storage with what it holds; one that is full takes nothing. */
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
	return import('./tab-asking');
}

afterEach(() => void vi.unstubAllGlobals());

describe('the review of a tab', () => {
	it('outlives a reload, until it is ended', async () => {
		const first = await loaded(null);
		expect(first.readTabAsking('missed')).toBeNull();
		first.writeTabAsking('missed', session);
		const next = await loaded(sessionStorage.getItem('flashpoint:missed'));
		expect(next.readTabAsking('missed')).toEqual(session);
		next.writeTabAsking('missed', null);
		expect(next.readTabAsking('missed')).toBeNull();
	});

	it('lasts as long as the page where the storage takes nothing', async () => {
		const { readTabAsking, writeTabAsking } = await loaded(null, true);
		writeTabAsking('practice', { ...session, questions: null });
		expect(readTabAsking('practice')).toEqual({ ...session, questions: null });
	});

	it.each([
		'',
		'null',
		'[]',
		'{',
		JSON.stringify({ ...session, id: '' }),
		JSON.stringify({ ...session, start: 5 }),
		JSON.stringify({ ...session, studyDay: 1.5 }),
		JSON.stringify({ ...session, questions: 'a' }),
		JSON.stringify({ ...session, questions: [1] }),
	])('is none where %s stands in its place', async (text) => {
		expect((await loaded(text)).readTabAsking('missed')).toBeNull();
	});
});
