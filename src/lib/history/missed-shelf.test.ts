import { describe, expect, it } from 'vitest';
import { event, undone } from './fixtures/events';
import { chosen, did, missed, right, threeDays, today, wrong } from './fixtures/missed';

describe('a question that was won back', () => {
	const won = [wrong(), ...threeDays];

	it('stays so when it is right again', () => {
		expect(missed(...won, right(today + 4))).toEqual(missed(...won));
	});

	it('is on the list again when it is missed, from the foot of the ladder', () => {
		expect(missed(...won, wrong(today + 9))).toMatchObject({
			standing: 'active',
			rightDays: [],
			times: 2,
		});
	});

	it('can be reopened, and that can be undone', () => {
		const reopen = did('missReopened', today + 9);
		expect(missed(...won, reopen)).toMatchObject({
			standing: 'active',
			rightDays: [],
			since: reopen.at,
			times: 1,
		});
		expect(missed(...won, reopen, event(undone(reopen)))?.standing).toBe('wonBack');
	});

	it('reopened needs recall once more, where it was missed among options', () => {
		const byCards = [1, 2, 3].map((day) => right(today + day));
		const state = missed(wrong(today, chosen), ...byCards, did('missReopened', today + 9));
		expect(state?.needsRecall).toBe(true);
	});

	it('forgets what was given in its place, and keeps it while it is on the list', () => {
		const state = missed(wrong(today, chosen), wrong(today + 1, chosen), wrong(today + 2));
		expect(state?.wrong).toEqual([
			{ given: chosen.given, times: 2 },
			{ given: { kind: 'name', text: 'NATO' }, times: 1 },
		]);
		expect(missed(...won)?.wrong).toEqual([]);
	});
});

describe('the learner', () => {
	it('can take a question off the list, until it is missed again', () => {
		const miss = wrong();
		const off = did('missRemoved');
		const state = missed(miss, off);
		expect(state).toMatchObject({ standing: 'removed', times: 1 });
		expect(missed(miss, off, right(today + 1))).toEqual(state);
		expect(missed(wrong(), off, event(undone(off)))?.standing).toBe('active');
		expect(missed(wrong(), off, wrong(today + 1))?.standing).toBe('active');
		expect(missed(wrong(), off, did('missReopened'))?.standing).toBe('active');
	});

	it('cannot take off or reopen what was never on it', () => {
		expect(missed(did('missRemoved'), did('missReopened'))).toBeNull();
	});

	it('puts a question on it with a star, and takes it off with that', () => {
		const star = did('starred');
		expect(missed(star)).toMatchObject({
			standing: 'active',
			starredFrom: 'nowhere',
			last: null,
			times: 0,
		});
		expect(missed(star, did('unstarred'))).toBeNull();
		expect(missed(star, event(undone(star)))).toBeNull();
		expect(missed(star, ...threeDays)).toMatchObject({ standing: 'wonBack', starredFrom: null });
	});

	it('cannot take off by its star what was missed', () => {
		const miss = wrong();
		expect(missed(miss, did('starred'))).toEqual(missed(miss));
		expect(missed(wrong(), did('starred'), did('unstarred'))?.standing).toBe('active');
		expect(missed(did('starred'), wrong(), did('unstarred'))?.standing).toBe('active');
	});

	it('puts back with a star what was won back or taken off', () => {
		const won = [wrong(), ...threeDays, did('starred', today + 4)];
		expect(missed(...won)).toMatchObject({ standing: 'active', starredFrom: 'wonBack' });
		expect(missed(...won, did('unstarred', today + 4))?.standing).toBe('wonBack');
		const off = [wrong(), did('missRemoved'), did('starred')];
		expect(missed(...off, did('unstarred'))?.standing).toBe('removed');
	});

	it('says why it was missed, and of that miss alone', () => {
		const miss = wrong();
		const because = (reason: 'mixedUp' | null, target = miss.id) =>
			event({ type: 'reasonGiven', payload: { questionId: 'q', target, reason } });
		expect(missed(miss, because('mixedUp'))?.last?.reason).toBe('mixedUp');
		expect(missed(because('mixedUp'), miss)?.last?.reason).toBe('mixedUp');
		expect(missed(miss, because('mixedUp'), because(null))?.last?.reason).toBeNull();
		expect(missed(miss, because('mixedUp'), wrong())?.last?.reason).toBeNull();
		const given = because('mixedUp');
		expect(missed(miss, given, event(undone(given)))?.last?.reason).toBeNull();
	});
});
