import { describe, expect, it } from 'vitest';
import type { Happening } from '../events/event';
import { event, undone } from './fixtures/events';
import { foldPlans } from './plans';

const date = (deck: string, examDay: number | null, overLimits = false): Happening => ({
	type: 'examDateSet',
	payload: { deck, examDay, overLimits },
});
const spread = (...days: string[][]): Happening => ({ type: 'backlogSpread', payload: { days } });

describe('an exam', () => {
	it('has the date that was set last, of each deck its own', () => {
		const { exams } = foldPlans([
			event(date('a/b', 20_010)),
			event(date('a/c', 20_020)),
			event(date('a/b', 20_015, true)),
		]);
		expect([...exams.values()]).toEqual([
			{ deck: 'a/b', examDay: 20_015, overLimits: true },
			{ deck: 'a/c', examDay: 20_020, overLimits: false },
		]);
	});

	it('is none once its date is taken away, and back when that is undone', () => {
		const [set, away] = [event(date('a/b', 20_010)), event(date('a/b', null))];
		expect(foldPlans([set, away]).exams.size).toBe(0);
		expect(foldPlans([away, event(undone(away, null)), set]).exams.size).toBe(1);
	});
});

describe('a backlog that was spread', () => {
	it('has each question on its day, counted from the day on which it was spread', () => {
		const first = event(spread(['a', 'b'], ['c']), { studyDay: 20_000 });
		const second = event(spread(['c'], [], ['b']), { studyDay: 20_001 });
		const plans = foldPlans([second, first]);
		expect(plans.lastSpread).toEqual({ id: second.id, studyDay: 20_001 });
		expect(Object.fromEntries(plans.spread)).toEqual({
			a: { since: 20_000, day: 20_000 },
			b: { since: 20_001, day: 20_003 },
			c: { since: 20_001, day: 20_001 },
		});
	});

	it('is as before when it is undone', () => {
		const one = event(spread(['a']));
		expect(foldPlans([one, event(undone(one, null))])).toEqual(foldPlans([]));
	});
});
