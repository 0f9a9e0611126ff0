import type { Deck, Fact, Question } from '$lib/deck/deck';
import { loadDeck } from '$lib/deck/library';
import { questionIndex } from '$lib/deck/question-index';
import type { Asked } from '$lib/events/event';
import { newQuestionView } from '$lib/history/question-view';
import type { Due } from '$lib/memory/due';
import { isLeech } from '$lib/memory/evidence';
import { previewLater } from '$lib/memory/preview';
import { retrievability } from '$lib/memory/retrievability';
import type { Preview } from '$lib/memory/schedule';
import { elapsedDays } from '$lib/memory/study-day';
import type { Learner } from '$lib/store/reads';

/** A question with what it is about. */
export interface Seen {
	question: Question;
	fact: Fact;
	deck: Deck;
}

/** A question in hand, with all that its screen shows. */
export interface InHand extends Seen {
	asked: Asked;
	/** What each grade would lead to; null where that cannot be worked out. */
	preview: Promise<Preview | null>;
	/** Probability of recall today; null for a new question. */
	predicted: number | null;
	/** Study days since its last review; null for a new question. */
	lastSeenDays: number | null;
	starred: boolean;
	leech: boolean;
}

/** A question of the library, its deck loaded. Throws for an id that is not there. */
export async function look(questionId: string): Promise<Seen> {
	const place = questionIndex.get(questionId);
	const deck = place && (await loadDeck(place.article, place.deck));
	const question = deck?.questions.find(({ id }) => id === questionId);
	const fact = question && deck?.facts[question.fact];
	if (!deck || !question || !fact) throw new Error(`No question ${questionId} in the library`);
	return { question, fact, deck };
}

/** Takes up a question that is due. `now` is in milliseconds since 1970. */
export function takeUp(
	seen: Seen,
	{ questionId, asked }: Due,
	learner: Learner,
	day: number,
	now: number,
): InHand {
	const view = learner.views.get(questionId) ?? newQuestionView(questionId);
	const { desiredRetention } = learner.settings;
	const predicted = retrievability(view, day);
	return {
		...seen,
		asked,
		preview: previewLater(view, { questionId, studyDay: day, at: now }, desiredRetention),
		predicted: predicted === null ? null : Math.round(predicted * 10_000) / 10_000,
		lastSeenDays: view.lastDay === null ? null : elapsedDays(view.lastDay, day),
		starred: view.starred,
		leech: isLeech(view),
	};
}
