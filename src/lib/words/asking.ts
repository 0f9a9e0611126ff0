import { counted } from './count';

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
	keysAsking: 'Enter checks. U takes back',
	keysNext: 'Enter goes on. U takes back',
	noScript: 'This needs JavaScript, which is off in this browser.',
} as const;

export const review = {
	title: 'Review of the missed',
	about: 'What was missed is asked again, until it is won back on three days.',
	nothing: 'Nothing to review now',
	nothingThen: 'What is on the list is counted for today, left out or put off.',
	back: 'Back to the list',
	stand: 'Where they stand',
} as const;

export const practice = {
	title: 'Practice',
	asking: 'Practising',
	askingAbout: 'Questions of your own choice, one after another, off the schedule.',
	noDeck: 'Choose a deck at least.',
	note: 'Practice. Your schedule stays as it is.',
	lead: 'Any questions, as many as you like. Nothing here moves your schedule or your missed list.',
	decks: 'Decks',
	which: 'Which questions',
	whichNames: { all: 'All', missed: 'On the missed list', hard: 'Hard for you' },
	kind: 'Kind',
	anyKind: 'Every kind',
	paragraph: 'Paragraph',
	anyParagraph: 'The whole article',
	paragraphOf: (paragraph: number) => `Paragraph ${paragraph}`,
	length: 'How many',
	lengthAll: 'All',
	how: 'How',
	howNames: { answer: 'Answer them', cards: 'Turn cards' },
	none: 'No question is like that.',
	start: (count: number) => `Practise ${counted(count, 'question')}`,
	nothing: 'Nothing to practise here',
	nothingThen: 'Choose other questions.',
	choose: 'Choose questions',
} as const;

/** How far a question has come: "Third day right. It moves to Won back." */
export function climbed(
	{ days, wonBack, needsRecall }: { days: number; wonBack: boolean; needsRecall: boolean },
	of: number,
): string {
	if (wonBack) return `${ordinal(days)} day right. It moves to Won back.`;
	if (needsRecall && days >= of)
		return 'Right. Once more with no options to choose from, and it is won back.';
	return `${days} of ${of} days.`;
}

function ordinal(days: number): string {
	return ({ 1: 'First', 2: 'Second', 3: 'Third' } as const)[days] ?? 'One more';
}
