import type { KeyEntry } from '../quiz/answer-key';
import type { PaperQuestion } from '../quiz/question';
import type { LinkRefusal } from '../quiz/paper-link';
import { counted } from './count';
import { paperName } from './paper';

export const printWords = {
	title: 'Print a paper',
	lead: 'The paper in two columns, and the key on a page of its own. It prints on A4 and on Letter.',
	print: 'Print',
	past: 'Past quizzes',
	newQuiz: 'New quiz',
	paper: 'Question paper',
	key: 'Key',
	name: 'Name',
	date: 'Date',
	opening: 'Drawing the paper',
	nothing: 'There is no paper to print',
	nothingThen:
		'The address names no quiz that is kept in this browser, and no paper. Open a past quiz, or a link to a paper, and print from there.',
	unread: 'This link to a paper cannot be read',
	unknownDecks: 'A deck of this link is not in this version of Flashpoint.',
	none: 'Nothing in these decks can be asked in this way.',
	movedOn:
		'A deck has changed since this link was made: this paper is not quite the one of the link.',
	unreadThen: (because: string) => `${because} Ask for the link again, or draw a new paper.`,
} as const;

/** Decks by their titles, in which "and" may stand: "Dates and figures · Actors and places". */
export function deckTitles(decks: readonly { title: string }[]): string {
	return decks.map(({ title }) => title).join(' · ');
}

/** By which a paper is known, and its seed: "Paper 123 · 7f3a09 · 20 questions". */
export function printedName(seed: number, mark: string, questions: number): string {
	return `${paperName(seed, mark)} · ${counted(questions, 'question')}`;
}

const howToAnswer: Readonly<Record<PaperQuestion['kind'], string | null>> = {
	choice: null,
	several: 'Several are right.',
	name: null,
	number: null,
	date: null,
	order: 'Write the letters, the earliest first.',
	match: 'Write a letter for each. Not every letter is needed.',
};

/** What a printed question asks to be done; null where it is plain. */
export function howToAnswerOnPaper({ kind }: PaperQuestion): string | null {
	return howToAnswer[kind];
}

/** An entry of the key: "B  28 September 2022", "C, A, B, D", "1 C, 2 A, 3 B". */
export function keyText(entry: KeyEntry): { strong: string; rest: string } {
	switch (entry.is) {
		case 'options':
			return { strong: entry.letters.join(', '), rest: entry.texts.join('; ') };
		case 'text':
			return { strong: entry.text, rest: '' };
		case 'order':
			return { strong: entry.letters.join(', '), rest: '' };
		case 'match':
			return {
				strong: entry.letters.map((letter, index) => `${index + 1} ${letter}`).join(', '),
				rest: '',
			};
	}
}

/** Why a link cannot be read, in a sentence. */
export function refusalText(because: LinkRefusal): string {
	switch (because) {
		case 'later':
			return 'A later version of Flashpoint made it.';
		case 'long':
			return 'It is too long to be a paper’s.';
		default:
			return 'A part of it is missing or was changed.';
	}
}
