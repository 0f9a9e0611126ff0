import type { BriefFigures, PartStanding } from '../session/brief';
import { areOf, counted, inWords, inWordsFirst } from './count';

/** What the brief says. */
export const brief = {
	lead: (words: number) =>
		`The article in ${Math.round(words / 10) * 10} words of ours. Before each paragraph, guess; then read, and answer from memory: what you answered comes back just before you would forget it.`,
	byline: (author: string, publisher: string) => `${author}, ${publisher}`,
	how: 'How to read',
	guessFirst: 'Guess first',
	justRead: 'Just read',
	contents: 'Contents',
	paragraph: (paragraph: number) => `Paragraph ${paragraph}`,
	where: (paragraph: number, parts: number) => `Paragraph ${paragraph} of ${parts}`,
	allRead: ({ read, parts }: BriefFigures) => `${read} of ${counted(parts, 'paragraph')} read`,
	goOn: (paragraph: number, title: string) => `Go on at paragraph ${paragraph}: ${title}`,
	goOnFromToday: (read: number, of: number) =>
		`Go on with the brief: ${read} of ${of} paragraphs read`,
	open: (questions: number) => counted(questions, 'guess', 'guesses'),
	guessing: (at: number, of: number) => `Guess ${at} of ${of}`,
	guessHint: 'You have not read it yet. A wrong guess helps the answer stick, and counts nowhere.',
	nextGuess: 'Next guess',
	readIt: 'Read the paragraph',
	noGuess: 'Read without guessing',
	answer: (questions: number) =>
		questions === 1 ? 'Answer it from memory' : `Answer ${inWords(questions)} from memory`,
	answerLater: (questions: number) => `Answer its ${counted(questions, 'question')}`,
	readOn: 'Read on without answering',
	next: (title: string) => `Next: ${title}`,
	toEnd: 'To the end',
	covered: 'The paragraph is covered while you answer.',
	lookAgain: 'Look at it again',
	yourGuess: (guess: string) => `Your guess was: ${guess}.`,
	readInArticle: 'The paragraph in the article',
	toStudy: 'Go to Study',
	about: 'About the article',
	noScript: 'Guessing and answering need JavaScript, which is off in this browser.',
} as const;

export const partMarks: Record<PartStanding, string | null> = {
	open: null,
	read: 'read',
	answered: 'answered',
};

/** "7 of 13 paragraphs read, 12 of 31 questions answered" */
export function briefLabel({ parts, read, questions, answered }: BriefFigures): string {
	return `${read} of ${counted(parts, 'paragraph')} read, ${answered} of ${counted(questions, 'question')} answered`;
}

/** Under a part once its questions are answered: how many, and when they come back. */
export function answeredText(questions: number, missed: number): string {
	const done = questions === 1 ? 'Answered' : `${inWordsFirst(questions)} answered`;
	const trouble = missed === 0 ? '' : `, ${inWords(missed)} after another try`;
	const back = questions === 1 ? 'It comes back in Study.' : 'They come back in Study.';
	return `${done}${trouble}. ${back}`;
}

/** The end of the brief. */
export function briefEnd({ parts, questions, answered }: BriefFigures): {
	headline: string;
	lines: string[];
} {
	const left = questions - answered;
	return {
		headline: 'That is the whole article.',
		lines: [
			answered === 0
				? `You have read ${counted(parts, 'paragraph')}, and answered nothing yet.`
				: `You have read ${counted(parts, 'paragraph')} and answered ${counted(answered, 'question')}. Study brings each back just before you would forget it, and asks the rest of the article, too.`,
			...(left > 0 && answered > 0
				? [`${inWordsFirst(left)} of the brief ${areOf(left)} not answered yet. Study will ask.`]
				: []),
			...(answered === 0 ? ['Study asks what the paragraphs say, a few new questions a day.'] : []),
		],
	};
}
