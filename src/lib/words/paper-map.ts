/** How a question stands in the map of a paper. */
export interface Mark {
	answer: object | null;
	/** Its answer was shown: without one of the learner's it is not open any more. */
	revealed: boolean;
	flagged: boolean;
}

const unanswered = 'without an answer';

/** "Question 4, answered, flagged" */
export function mapLabel(index: number, { answer, revealed, flagged }: Mark): string {
	const how = answer ? 'answered' : revealed ? unanswered : 'open';
	return `Question ${index + 1}, ${how}${flagged ? ', flagged' : ''}`;
}

/** "6 answered, 1 flagged, 14 open"; what there is none of is left out, but for what is answered. */
export function mapCaption(marks: readonly Mark[]): string {
	const answered = marks.filter((mark) => mark.answer).length;
	const flagged = marks.filter((mark) => mark.flagged).length;
	const open = marks.filter((mark) => !mark.answer && !mark.revealed).length;
	const closed = marks.length - answered - open;
	return [
		`${answered} answered`,
		...(flagged > 0 ? [`${flagged} flagged`] : []),
		...(closed > 0 ? [`${closed} ${unanswered}`] : []),
		...(open > 0 ? [`${open} open`] : []),
	].join(', ');
}

/** What the map of a paper is called. */
export const mapTitle = 'Questions';
