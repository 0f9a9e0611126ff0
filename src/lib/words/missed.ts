import type { AnswerPlace } from '../events/answer';
import type { MissReason } from '../events/event';
import type { Miss, Missed } from '../history/missed';
import type { CalendarDate } from '../memory/study-day';
import type { AskedFor, Why } from '../session/missed-filter';
import { inWords, inWordsFirst } from './count';
import { dayAndMonth, weekdayName } from './time';

export const reasonNames: Readonly<Record<MissReason, string>> = {
	didNotKnow: 'Did not know',
	mixedUp: 'Mixed up',
	slip: 'Slip',
	outOfTime: 'Out of time',
};

/** The filter's names for why a question is on the list. */
export const whyNames: Readonly<Record<Why, string>> = {
	wrong: 'Answered wrong',
	again: 'Card not known',
	guessed: 'Guessed',
	unanswered: 'Not answered',
	late: 'Too late',
	starred: 'Starred',
	...reasonNames,
};

/** What a question asks for, as a group of questions. */
export const askedForNames: Readonly<Record<AskedFor, string>> = {
	date: 'Dates',
	name: 'Names',
	place: 'Places',
	number: 'Numbers',
	statement: 'Statements',
	order: 'Putting in order',
	match: 'Matching',
};

const placeNames: Readonly<Record<AnswerPlace, string>> = {
	study: 'study',
	openQuiz: 'quiz',
	exam: 'exam',
	missed: 'review',
	practice: 'practice',
	brief: 'brief',
	timeline: 'timeline',
	map: 'map',
};

export const missed = {
	title: 'Missed',
	about: 'Every question that was missed, guessed, left open or starred, until it is won back.',
	lead: 'A question leaves this list once you have it right on three different days.',
	opening: 'Looking up what was missed',
	nothing: 'Nothing to win back',
	nothingThen: 'What you miss will wait here, from Study and from quizzes alike.',
	noneShown: 'Nothing on the list is like that.',
	showAll: 'Show all',
	filters: 'Show',
	deck: 'Deck',
	all: 'All',
	kind: 'Kind',
	anyKind: 'Every kind',
	why: 'Why',
	anyWhy: 'Every reason',
	howMissed: 'How it was missed',
	ownReason: 'Your own reason',
	list: 'The list',
	reasons: 'Why was it missed?',
	starred: 'starred by you',
	star: 'Star',
	remove: 'Take off the list',
	removed: 'Taken off the list.',
	unstarred: 'Star taken off.',
	undo: 'Undo',
	undone: 'It is on the list again.',
	changed: 'changed since you missed it',
	countedToday: 'counted for today',
	needsRecall: 'to be right once with no options to choose from',
	practise: 'Practise them',
	showMore: (count: number) => `Show ${count} more`,
} as const;

export const apart = {
	title: 'Tell them apart',
	lead: 'A wrong answer here is always true of something else. These you have taken for each other twice or more.',
	about: 'Facts that you take for each other, side by side, with two questions on them.',
	nothing: 'Nothing is mixed up',
	nothingThen: 'When you take one thing for another twice, both will stand here side by side.',
	drill: 'Two questions on it',
	back: 'To the list',
} as const;

/** "You keep taking 28 September 2022 for 27 September 2022." */
export function confusionLine(given: string, right: string, bothWays: boolean): string {
	return bothWays ? `You mix up ${given} and ${right}.` : `You keep taking ${given} for ${right}.`;
}

export const wonBackWords = {
	title: 'Won back',
	lead: 'What you had right on three different days. Nothing here is ever deleted; what you miss again goes back onto the list by itself.',
	opening: 'Looking up what was won back',
	nothing: 'Nothing won back yet',
	nothingThen: 'Three different days right, and a question moves here.',
	search: 'Search',
	searchHint: 'In questions and answers',
	noneFound: 'No question here has these words.',
	show: 'Show',
	wonBack: 'Won back',
	removed: 'Taken off',
	reopen: 'Put back on the list',
	reopened: 'It is on the list again.',
	back: 'To the list',
} as const;

/** "Six to win back" */
export function headline(count: number): string {
	return `${inWordsFirst(count)} to win back`;
}

/** "Review 6 now"; null where it is not known how many. */
export function reviewLabel(count: number | null): string {
	return count === null ? 'Review now' : `Review ${count} now`;
}

/** "Won back: 31" */
export function shelfLabel(count: number): string {
	return `Won back: ${count}`;
}

/** How it stands in Study, among other things that are said of it: "back in 4 days". */
export function scheduleText(text: string, isNew: boolean): string {
	return isNew ? 'not studied yet' : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** What a review leaves for later: "Two are counted for today. One is left out." */
export function waitingLine(waiting: { counted: number; out: number }, hour: string): string {
	const { counted: done, out } = waiting;
	const parts = [
		done > 0
			? `${inWordsFirst(done)} ${done === 1 ? 'is' : 'are'} counted for today; the next day begins at ${hour}.`
			: '',
		out > 0 ? `${inWordsFirst(out)} ${out === 1 ? 'is' : 'are'} left out or put off.` : '',
	];
	return parts.filter((part) => part !== '').join(' ');
}

/** Questions on the list that the decks have no more. */
export function goneLine(count: number): string {
	return `${inWordsFirst(count)} on the list ${count === 1 ? 'is' : 'are'} no longer in the decks.`;
}

/** A study day from today's: "today", "yesterday", "Friday" within a week, else "3 March". */
export function dayText(date: CalendarDate, daysAgo: number): string {
	if (daysAgo <= 0) return 'today';
	if (daysAgo === 1) return 'yesterday';
	return daysAgo < 7 ? weekdayName(date) : dayAndMonth(date);
}

/** "quiz, yesterday" */
export function missedWhen({ place }: Pick<Miss, 'place'>, day: string): string {
	return `${placeNames[place]}, ${day}`;
}

/** How it was missed, with what was given where that can be told: "you said 28 September 2022". */
export function missedHow({ as }: Pick<Miss, 'as'>, given: string): string {
	switch (as) {
		case 'again':
			return 'not known';
		case 'unanswered':
			return 'not answered';
		case 'guessed':
			return given === '' ? 'guessed' : `guessed ${given}`;
		case 'late':
			return given === '' ? 'too late' : `too late with ${given}`;
		case 'wrong':
			return given === '' ? 'answered wrong' : `you said ${given}`;
	}
}

/** "missed twice" from the second time; empty before. */
export function timesText({ times }: Pick<Missed, 'times'>): string {
	if (times < 2) return '';
	return times === 2 ? 'missed twice' : `missed ${inWords(times)} times`;
}

/** "Won back on 3 March", "Taken off yesterday" */
export function shelvedWhen(standing: Missed['standing'], day: string): string {
	const on = /^\d|day$/.test(day) && day !== 'today' && day !== 'yesterday' ? `on ${day}` : day;
	return `${standing === 'removed' ? 'taken off' : 'won back'} ${on}`;
}
