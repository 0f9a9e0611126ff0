import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { startWithAll } from '$lib/session/scope';
import { readDesk } from './desk';

test('a fault of the rules is not told as a part of the app that did not come', async () => {
	const moment = { now: Date.UTC(2026, 2, 2, 9), tzOffsetMin: 180, sessionId: null };
	// No address says this, and the rules cannot work with it.
	const scope = null as unknown as 'all';
	await expect(readDesk({ ...startWithAll, scope }, moment)).rejects.toThrow(TypeError);
});
