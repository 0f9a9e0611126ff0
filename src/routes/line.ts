import type { Segment } from '$lib/ui/neatline';
import { doneLabel, progressLabel } from '$lib/words/line';

/** A session's progress, as the header shows it and as it is said. */
export interface Line {
	segments: Segment[];
	label: string;
	/** "7 of 18" */
	where: string;
}

interface Standing {
	/** In the order in which they were answered first. */
	questions: readonly { questionId: string; missed: boolean }[];
	/** Questions that the session has not had, the one in hand among them. */
	toCome: number;
	/** Null when the session is done. */
	inHand: string | null;
}

export function lineOf({ questions, toCome, inHand }: Standing): Line {
	const total = questions.length + toCome;
	const hadAt = questions.findIndex(({ questionId }) => questionId === inHand);
	const at = hadAt === -1 ? questions.length : hadAt;
	const segments = Array.from({ length: total }, (_, index): Segment => {
		if (inHand !== null && index === at) return 'here';
		const question = questions[index];
		if (!question) return 'open';
		return question.missed ? 'missed' : 'done';
	});
	const missed = questions.filter((question) => question.missed).length;
	const again = hadAt === -1 ? '' : ', again';
	return {
		segments,
		label: inHand === null ? doneLabel(total, missed) : progressLabel(at + 1, total, missed),
		where: inHand === null ? '' : `${at + 1} of ${total}${again}`,
	};
}
