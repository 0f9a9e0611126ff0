import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScheduler } from '../memory/schedule';
import { answered, event } from '../history/fixtures/events';
import { foldQuestion } from '../history/question';
import type { StudyEvent } from '../events/event';
import { makeFilter, noFilter, parseFilter, type AskedFor } from './missed-filter';
import { countsBy, inListOrder, isToReview, passes, type Listed } from './missed-list';

const scheduler = createScheduler({ desiredRetention: 0.9 });
const wrong = { outcome: 'wrong', credit: 0 } as const;

/** A question as its events have it, on the list. */
function listed(questionId: string, events: StudyEvent[], kind: AskedFor = 'name', deck = 'a/b') {
	const view = foldQuestion(questionId, events, scheduler);
	if (!view.missed) throw new Error(`${questionId} is not on the list`);
	return { ...view, missed: view.missed, deck, kind } satisfies Listed;
}
const miss = (questionId: string, studyDay: number, rest = {}) =>
	event(answered({ questionId, ...wrong, ...rest }), { studyDay });
const star = (questionId: string, studyDay = 20_000) =>
	event({ type: 'starred', payload: { questionId } }, { studyDay });

describe('the missed list', () => {
	it('has the newest day first, and within a day what was missed most', () => {
		const old = listed('old', [miss('old', 20_000), miss('old', 20_001), miss('old', 20_002)]);
		const once = listed('once', [miss('once', 20_005)]);
		const twice = listed('twice', [miss('twice', 20_001), miss('twice', 20_005)]);
		const order = inListOrder([old, once, twice]).map(({ questionId }) => questionId);
		expect(order).toEqual(['twice', 'once', 'old']);
	});

	it('counts what each filter would show, the others being as they are', () => {
		const slip = miss('a', 20_000);
		const because = event({
			type: 'reasonGiven',
			payload: { questionId: 'a', target: slip.id, reason: 'slip' },
		});
		const all = [
			listed('a', [slip, because], 'date', 'x/dates'),
			listed('b', [miss('b', 20_000, { outcome: 'late' })], 'name', 'x/actors'),
			listed('c', [star('c')], 'name', 'x/dates'),
		];
		expect([...countsBy(all, noFilter, 'deck')]).toEqual([
			['x/dates', 2],
			['x/actors', 1],
		]);
		expect([...countsBy(all, { ...noFilter, deck: 'x/dates' }, 'why')]).toEqual([
			['wrong', 1],
			['slip', 1],
			['starred', 1],
		]);
		const found = all.filter((each) => passes(each, { ...noFilter, kind: 'name', why: 'late' }));
		expect(found.map(({ questionId }) => questionId)).toEqual(['b']);
	});

	it('is reviewed but for what is counted for today, left out or put off', () => {
		const open = [miss('q', 20_000)];
		const of = (type: 'suspended' | 'buried') =>
			event({ type, payload: { questionId: 'q' } }, { studyDay: 20_001 });
		const counted = event(answered(), { studyDay: 20_001 });
		expect(isToReview(listed('q', open), 20_001)).toBe(true);
		expect(isToReview(listed('q', [...open, counted]), 20_001)).toBe(false);
		expect(isToReview(listed('q', [...open, counted]), 20_002)).toBe(true);
		expect(isToReview(listed('q', [...open, of('suspended')]), 20_002)).toBe(false);
		expect(isToReview(listed('q', [...open, of('buried')]), 20_001)).toBe(false);
		expect(isToReview(listed('q', [...open, of('buried')]), 20_002)).toBe(true);
	});
});

describe('a filter in an address', () => {
	it('is read back as it was written', () => {
		const filter = { deck: 'x/dates', kind: 'date', why: 'mixedUp' } as const;
		expect(makeFilter(filter)).toBe('#deck=x/dates&kind=date&why=mixedUp');
		expect(parseFilter(makeFilter(filter))).toEqual(filter);
		expect(makeFilter(noFilter)).toBe('');
	});

	it('that cannot be read is none', () => {
		expect(parseFilter('#deck=x&kind=poem&why=')).toEqual(noFilter);
		fc.assert(fc.property(fc.string(), (hash) => void parseFilter(hash)));
	});
});
