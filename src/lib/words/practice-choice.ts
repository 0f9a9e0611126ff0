import { counted } from './count';
import { practice } from './practice';

/** What is said where a practice is chosen. */
export const practiceChoice = {
	title: practice.title,
	note: practice.note,
	noDeck: 'Choose a deck at least.',
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
} as const;
