/** What the screens of a review and of a practice say. */
export const asking = {
	skip: 'Skip to the question',
	leave: 'Leave, everything is kept',
	undo: 'Undo',
	nothingToUndo: 'Nothing to undo here.',
	undone: 'Taken back. Here is the question again.',
	check: 'Check',
	giveUp: 'I do not know',
	next: 'Next',
	answerShown: 'The answer',
	iWasRight: 'I was right',
	iWasWrong: 'I was wrong',
	ownVerdict: 'Your own verdict counts.',
	takeBack: 'Take it back',
	reasons: 'Why was it missed?',
	keysShow: 'Space shows it. U takes back',
	keysAsking: { enter: 'Enter checks', letters: 'U takes back' },
	keysNext: 'Enter goes on. U takes back',
	noScript: 'This needs JavaScript, which is off in this browser.',
} as const;

export const review = {
	title: 'Review of the missed',
	about: 'What was missed is asked again, until it is won back on three days.',
} as const;
