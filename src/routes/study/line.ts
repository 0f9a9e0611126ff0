import type { Segment } from '$lib/ui/neatline';
import { doneLabel, progressLabel } from '$lib/words/study';
import type { Desk } from './desk';

/** The session's progress, as the header shows it and as it is said. */
export interface Line {
	segments: Segment[];
	label: string;
	/** "7 of 18" */
	where: string;
}

export function lineOf({ progress, toCome, card }: Desk): Line {
	const { questions } = progress;
	const total = questions.length + toCome;
	const inHand = card?.question.id;
	const hadAt = questions.findIndex(({ questionId }) => questionId === inHand);
	const at = hadAt === -1 ? questions.length : hadAt;
	const segments = Array.from({ length: total }, (_, index): Segment => {
		if (card && index === at) return 'here';
		const question = questions[index];
		if (!question) return 'open';
		return question.missed ? 'missed' : 'done';
	});
	const missed = questions.filter((question) => question.missed).length;
	const again = hadAt === -1 ? '' : ', again';
	return {
		segments,
		label: card ? progressLabel(at + 1, total, missed) : doneLabel(total, missed),
		where: card ? `${at + 1} of ${total}${again}` : '',
	};
}
