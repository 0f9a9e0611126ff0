import { v7 } from 'uuid';
import type { Deck } from '$lib/deck/deck';
import { loadArticle } from '$lib/deck/library';
import { startAttempt } from '$lib/quiz/attempt';
import { startDraft } from '$lib/quiz/draft';
import { groundsOf, type Grounds } from '$lib/quiz/grounds';
import { drawPaper, type Paper } from '$lib/quiz/paper';
import type { QuizMode, QuizSettings, TimeFactor, TimeLimit } from '$lib/quiz/quiz-settings';
import type { Moment } from '$lib/store/record';
import { record } from '$lib/store/door';
import type { QuizChoice } from '$lib/store/database';
import type { Fault } from '$lib/words/faults';
import { nowHere, tabId } from '../../quiz-now';

/** A paper and all that it is graded by. */
export interface Drawn {
	paper: Paper;
	grounds: Grounds;
}

export interface Wanted {
	decks: readonly { article: string; id: string }[];
	settings: QuizSettings;
	seed: number;
	/** The ids to draw from; all unless given. */
	only?: ReadonlySet<string>;
}

/** Every deck of the articles in which the wanted decks stand. Rejects when one cannot be had. */
export async function decksFor(decks: Wanted['decks']): Promise<Deck[]> {
	const articles = [...new Set(decks.map(({ article }) => article))];
	return (await Promise.all(articles.map(loadArticle))).flat();
}

/** Draws the paper that is wanted, given every deck of its articles. */
export function drawQuiz({ decks, settings, seed, only }: Wanted, loaded: readonly Deck[]): Drawn {
	const chosen = loaded.filter((deck) =>
		decks.some(({ article, id }) => deck.article === article && deck.id === id),
	);
	const paper = drawPaper({ decks: chosen, settings, seed, only });
	return { paper, grounds: groundsOf(paper, loaded) };
}

interface How {
	mode: QuizMode;
	time: TimeLimit;
	factor: TimeFactor;
	/** What the next new quiz begins with; null to leave that as it is. */
	choice: Omit<QuizChoice, 'key'> | null;
}

/** Starts a quiz on a paper that has a question, and its clock. Its id, once it is on the disk. */
export async function beginQuiz(
	{ paper, grounds }: Drawn,
	{ mode, time, factor, choice }: How,
	moment: Moment,
): Promise<{ ok: true; id: string } | { ok: false; fault: Fault }> {
	const id = v7({ msecs: moment.now });
	const attempt = startAttempt({ paper, mode, time, factor, now: nowHere() });
	const recorded = await record([], moment, [], {
		is: 'begin',
		draft: startDraft(id, tabId, attempt, grounds),
		choice: choice && { key: 'quizChoice', ...choice },
	});
	return recorded.ok ? { ok: true, id } : recorded;
}
