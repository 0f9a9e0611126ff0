export const pastWords = {
	title: 'Past quizzes',
	about: 'Every quiz that was taken: its questions, what was answered, and under which conditions.',
	none: 'No quiz taken yet',
	noneThen:
		'Each one that you take is kept here: every question, what you answered, and under which conditions.',
	take: 'Take a quiz',
	newQuiz: 'New quiz',
	opening: 'Looking up your quizzes',
	lead: 'The last one first. Deleting one takes it off this list; its answers still count for what comes back when.',
	retry: 'a retry of what was missed',
	delete: 'Delete',
	deleted: 'Deleted.',
	undo: 'Undo',
	restored: 'Brought back.',
} as const;

/** The name of a button that deletes one of many: "Delete the quiz of 10 November 2026, 09:12". */
export function deleteLabel(when: string): string {
	return `${pastWords.delete} the quiz of ${when}`;
}
