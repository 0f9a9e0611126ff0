import { drawQuiz, decksFor, type Drawn } from '../begin';
import type { FinishedQuiz } from '$lib/quiz/draft';
import type { Marked } from '$lib/quiz/grade';
import { isMissed, type Result } from '$lib/quiz/result';

/** The same paper again, with every text as it was. */
export function samePaper({ attempt, grounds }: FinishedQuiz): Drawn {
	return { paper: attempt.paper, grounds };
}

/** A paper of what was missed alone, as its decks have it now. Rejects when a deck cannot be had. */
export async function paperOfMissed(
	{ attempt }: FinishedQuiz,
	{ questions }: Result<Marked>,
	seed: number,
): Promise<Drawn> {
	const { decks, settings } = attempt.paper;
	const only = new Set(questions.filter(isMissed).map(({ question }) => question.id));
	const { mode, time } = attempt;
	const wanted = { ...settings, count: only.size, mode, time };
	return drawQuiz({ decks, settings: wanted, seed, only }, await decksFor(decks));
}
