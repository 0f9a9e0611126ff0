import { questionIndex } from '$lib/deck/question-index';
import type { Missed } from '$lib/history/missed';
import type { QuestionView } from '$lib/history/question-view';
import { daysRight, daysToWinBack, isCountedOn } from '$lib/history/win-back';
import { isRecognition } from '$lib/memory/proof';
import { parseFilter, type MissedFilter } from '$lib/session/missed-filter';
import { inListOrder, isToReview, passes, type Listed } from '$lib/session/missed-list';
import { wayToReview } from '$lib/session/way';
import type { Learner } from '$lib/store/reads';
import { articlesOf } from '../../articles-of';
import type { Content } from '../../asking/content';
import type { Climbed, Hand, Kind } from '../../asking/desk';
import { contentSoon } from '../../asking/later';
import { fetchStands } from '../../asking/stands';

/** The review of what is to be won back, of those that an address asks for. */
export function reviewOf(hash: string): Kind {
	const filter = parseFilter(hash);
	const content = contentSoon();
	return {
		place: 'missed',
		start: hash,
		async load({ views }) {
			const { loadContent } = await content();
			const missed = [...views.values()].filter((view) => view.missed !== null);
			const sets = missed.some(({ questionId }) => !questionIndex.has(questionId));
			const ids = missed.filter(isListed).map((view) => view.questionId);
			return loadContent(articlesOf(ids), { sets });
		},
		begin: () => null,
		questions: ({ learner, content, day }) => toReview(learner, content, filter, day),
		wayOf: ({ kinds }, { missed }) => wayToReview(missed, kinds),
		ready: fetchStands,
	};
}

function isListed(view: QuestionView): view is QuestionView & { missed: Missed } {
	return view.missed?.standing === 'active';
}

/** The ids of what is to be asked on a study day, in the order of the list. */
function toReview(
	learner: Learner,
	{ askables }: Content,
	filter: MissedFilter,
	day: number,
): string[] {
	const listed = [...learner.views.values()].filter(isListed).flatMap((view): Listed[] => {
		const askable = askables.get(view.questionId);
		if (!askable) return [];
		const deck = `${askable.deck.article}/${askable.deck.id}`;
		return [{ ...view, deck, kind: askable.asksFor }];
	});
	const asked = listed.filter((each) => passes(each, filter) && isToReview(each, day));
	return inListOrder(asked).map(({ questionId }) => questionId);
}

export function afterRight({ view, paper }: Hand, day: number): Climbed | null {
	const { missed } = view;
	if (!missed) return null;
	const days = daysRight(missed) + (isCountedOn(missed, day) ? 0 : 1);
	const needsRecall = missed.needsRecall && paper !== null && isRecognition(paper.kind);
	return { days, needsRecall, wonBack: days >= daysToWinBack && !needsRecall };
}
