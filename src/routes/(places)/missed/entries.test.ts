import { expect, test } from 'vitest';
import { questionIndex } from '$lib/deck/question-index';
import { answered, event } from '$lib/history/fixtures/events';
import { foldQuestion } from '$lib/history/question';
import { createScheduler } from '$lib/memory/schedule';
import type { MissedView } from '$lib/store/reads';
import { entriesOf, reviewableOf } from './entries';

const scheduler = createScheduler({ desiredRetention: 0.9 });
const [first = '', second = ''] = questionIndex.keys();

function missedOn(questionId: string, studyDay: number): MissedView {
	const miss = event(answered({ questionId, outcome: 'wrong', credit: 0 }), { studyDay });
	const view = foldQuestion(questionId, [miss], scheduler);
	if (!view.missed) throw new Error(`${questionId} is not on the list`);
	return { ...view, missed: view.missed };
}

/** Before the texts have come. */
function reviewable(ids: readonly string[]) {
	const views = ids.map((id) => missedOn(id, 20_000));
	return reviewableOf(entriesOf(views, new Map(), null).entries, 20_001);
}

test('a review is counted before the texts come where all of it is some deck’s', () => {
	expect(reviewable([first, second])).toEqual({
		isSome: true,
		counts: { toReview: 2, counted: 0, out: 0 },
	});
});

test('what may be no deck’s any more is not counted before that is known', () => {
	expect(reviewable([first, 'gone'])).toEqual({ isSome: true, counts: null });
	expect(reviewable(['gone'])).toEqual({ isSome: false, counts: null });
});
