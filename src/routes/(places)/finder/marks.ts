import type { QuestionView } from '$lib/history/question-view';
import { unmetCard } from '$lib/memory/card';
import { isLeech } from '$lib/memory/evidence';
import { standing } from '$lib/memory/states';
import { questionWords, standingText } from '$lib/words/question';

/** How a question stands with the learner, as short words. `now` is in milliseconds since 1970. */
export function marksOf(view: QuestionView | undefined, day: number, now: number): string[] {
	return [
		standingText(standing(view ?? unmetCard, day, now)),
		...(view?.starred ? [questionWords.starred] : []),
		...(view && view.note !== '' ? [questionWords.noted] : []),
		...(view && isLeech(view) ? [questionWords.leech] : []),
	];
}
