import type { Finish } from '../quiz/attempt';
import type { Finding } from '../quiz/finding';
import type { PaperKind, QuizMode } from '../quiz/quiz-settings';
import type { Score } from '../quiz/result';
import { counted, inWords, inWordsFirst, listed } from './count';
import { outcomeLabels } from './outcome';

export const resultWords = {
	title: 'Result',
	about: 'How a quiz went, question by question, and what to do about what was missed.',
	back: 'Past quizzes',
	newQuiz: 'New quiz',
	copyLink: 'Copy a link to this paper',
	linkCopied: 'The link is copied. Whoever opens it sits the same paper.',
	linkShown: 'Link to this paper',
	reviewMissed: 'Review what you missed',
	samePaper: 'Same paper again',
	print: 'Print this result',
	printPaper: 'Print the paper and its key',
	conditions: 'Under which conditions',
	byDeck: 'By deck',
	byKind: 'By kind of question',
	deck: 'Deck',
	kind: 'Kind',
	share: 'Share',
	right: 'Right',
	attempts: 'Attempts at this paper',
	when: 'When',
	time: 'Time used',
	thisOne: 'this one',
	questions: 'Question by question',
	show: 'Show',
	all: 'All',
	missed: 'Missed',
	none: 'Nothing was missed.',
	flagged: 'Flagged',
	guessed: 'Guessed',
	ownVerdict: 'Your own verdict',
	wasRight: 'I was right',
	wasWrong: 'I was wrong',
	ownHint: 'Your word counts for the score and the schedule. Press again to take it back.',
	isDeleted: 'This quiz is deleted',
	isDeletedThen: 'Its answers still count for what comes back when. You can bring it back.',
	bringBack: 'Bring it back',
	unknown: 'There is no such result here',
	unknownThen:
		'The quiz may have been taken in another browser, or kept by a later version of Flashpoint; or the address is mistyped. Nothing of yours is lost.',
	opening: 'Looking up the result',
	gone: 'None of these questions can be asked any more: their decks have changed since.',
} as const;

export const modeNames: Readonly<Record<QuizMode, string>> = { open: 'Open quiz', exam: 'Exam' };

const kindsThatCost: Readonly<Record<PaperKind, string>> = {
	choice: 'Questions with options',
	several: 'Questions with several right answers',
	name: 'Typed names',
	number: 'Typed numbers',
	date: 'Typed dates',
	order: 'Putting events in order',
	match: 'Matching',
};

/** "14 of 20" */
export function scoreText({ right, of }: Pick<Score, 'right' | 'of'>): string {
	return `${right} of ${of}`;
}

/** What a result shows, in a sentence; `deckTitle` is that of the deck which it names. */
export function findingText(finding: Finding, deckTitle: (deck: string) => string): string {
	switch (finding.is) {
		case 'noneMissed':
			return 'Everything that you were shown was right.';
		case 'noneRight':
			return 'No question was wholly right.';
		case 'few':
			return finding.missed === 1
				? 'One was missed.'
				: `${inWordsFirst(finding.missed)} were missed, too few to say where.`;
		case 'deck':
			return `${deckTitle(finding.deck)} cost you most: ${share(finding)}.`;
		case 'kind':
			return `${kindsThatCost[finding.kind]} cost you most: ${share(finding)}.`;
		case 'spread':
			return `${inWordsFirst(finding.missed)} were missed; no deck and no kind of question stands out.`;
	}
}

function share({ here, missed }: { here: number; missed: number }): string {
	if (here === missed)
		return missed === 1 ? 'the one you missed' : `all ${inWords(missed)} you missed`;
	return `${inWords(here)} of the ${inWords(missed)} you missed`;
}

/** Questions by their numbers: "3, 7 and 11". */
function numbersOf(places: readonly number[]): string {
	const numbers = listed(places.map((place) => String(place + 1)));
	return `${places.length === 1 ? 'question' : 'questions'} ${numbers}`;
}

/** What each sort of segment of the strip means; an answer that came late counts as none. */
export const stripNames = (places: { late: readonly number[] }) =>
	({
		done: outcomeLabels.right.text,
		partly: outcomeLabels.partly.text,
		missed: outcomeLabels.wrong.text,
		// True of an answer that came after the time, too.
		left: places.late.length > 0 ? 'No answer in time' : outcomeLabels.unanswered.text,
		open: outcomeLabels.neverShown.text,
		flagged: 'Guessed or flagged',
	}) as const;

/** All that the strip shows; places from 0. */
export function stripLabel(
	score: Score,
	places: Record<
		'wrong' | 'partly' | 'left' | 'late' | 'flagged' | 'neverShown',
		readonly number[]
	>,
): string {
	const { wrong, partly, left, flagged, neverShown } = places;
	const names = stripNames(places);
	return [
		`${names.done}: ${scoreText(score)}`,
		...(partly.length > 0 ? [`${names.partly}: ${numbersOf(partly)}`] : []),
		...(wrong.length > 0 ? [`${names.missed}: ${numbersOf(wrong)}`] : []),
		...(left.length > 0 ? [`${names.left}: ${numbersOf(left)}`] : []),
		...(flagged.length > 0 ? [`${names.flagged}: ${numbersOf(flagged)}`] : []),
		...(neverShown.length > 0 ? [`${names.open}: ${numbersOf(neverShown)}`] : []),
	].join('. ');
}

/** "Retry the 6 missed", "Retry the one missed" */
export function retryLabel(missed: number): string {
	return missed === 1 ? 'Retry the one missed' : `Retry the ${missed} missed`;
}

/** After a verdict of the learner's own, or without it again: what that makes of the score. */
export function verdictSaid(right: boolean | null, score: Score): string {
	const now = `${scoreText(score)} now.`;
	if (right === null) return `Taken back: ${now}`;
	return `Counted as ${right ? 'right' : 'wrong'}: ${now}`;
}

/** "1, right, not counted as known"; "3, of which 2 right, not counted as known". */
export function guessedText(guessed: number, right: number): string {
	const known = right === 0 ? '' : ', not counted as known';
	if (guessed === 1) return `1, ${right === 1 ? 'right' : 'not right'}${known}`;
	if (right === 0) return `${guessed}, none right`;
	return `${guessed}, of which ${right} right${known}`;
}

/** "2 of 3 attempts" for the second of three. */
export function attemptText(number: number, of: number): string {
	return `attempt ${number} of ${of} at this paper`;
}

/** "4 never shown" */
export function neverShownText(count: number): string {
	return `${counted(count, 'question', 'questions')} never shown, on no list`;
}

/** How a quiz ended, where it was not handed in; null where it was. */
export function endingText(how: Finish['how']): string | null {
	return { submitted: null, expired: 'time ran out', abandoned: 'left early' }[how];
}
