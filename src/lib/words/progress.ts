import type { CalendarTone } from '../history/calendar';
import type { CalibrationPoint } from '../history/calibration';
import type { Retention } from '../history/retention';
import type { Streak } from '../history/streak';
import type { Recalled } from '../history/study-days';
import type { Known } from '../memory/known';
import { counted, inWords, inWordsFirst } from './count';
import { duration } from './time';

/** Fewer answers than these say nothing that a chart could show. */
export const enoughAnswers = 30;

export const progressWords = {
	title: 'Progress',
	opening: 'Adding up what you have answered',
	about: 'How well you remember, what comes back when, and on which days you studied.',
	empty: 'Nothing to show yet',
	emptyThen:
		'Each answer that you give is a measurement. After about thirty, this page shows what you know, what comes back when, and how well you remember.',
	begin: 'Study today’s questions',
	soFar: 'After about thirty, charts take the place of these words.',
	known: {
		shows: 'Known: likely to be remembered for three weeks or longer',
		actors: 'By actor',
		columns: ['Part', 'Known', 'On their way', 'New'],
		says: (known: number, of: number) => `${known} of ${of}`,
		allActors: (count: number) => `All ${count} actors`,
		noActors: 'The decks could not be loaded, so there are no figures by actor.',
	},
	due: {
		shows: 'Questions that come back on each of the next 30 days, as things stand',
		columns: ['Day', 'Questions'],
		today: (count: number) => `${count} today`,
		source: (questions: string) => `${questions}; new ones not counted`,
	},
	retention: {
		shows:
			'Recalled at the first answer of a day, by week of five or more; lines are margins of 95 per cent',
		young: 'on their way',
		mature: 'known',
		columns: ['Week from', 'Known: recalled', 'On their way: recalled'],
		nothing: 'none',
	},
	calendar: {
		shows: 'Each field is a study day, Monday at the top; stronger means more time',
		columns: ['Day', 'Answers', 'Time'],
		weekdays: ['M', '', 'W', '', 'F', '', 'S'],
		tones: {
			none: 'none',
			little: 'under 3 minutes',
			some: '3 to 10',
			much: 'longer',
		} satisfies Record<CalendarTone, string>,
	},
	curious: 'For the curious',
	calibration: {
		shows: 'Recall that was foretold against what happened; larger circles, more answers',
		across: 'foretold',
		up: 'recalled',
		columns: ['Foretold', 'Recalled', 'Answers'],
		source: (answers: string, few: number) =>
			`${answers}, by tenths of what was foretold; open circles have fewer than ${few}.`,
	},
	hardest: {
		title: (count: number) =>
			count === 1 ? 'The question that cost you most' : `The ${inWords(count)} that cost you most`,
		shows: 'The first time that each stood on a quiz',
		columns: { question: 'Question', right: 'Right', asked: 'Asked' },
		none: 'No question of a quiz was wrong so far.',
		noTexts: 'The decks could not be loaded, so the hardest questions are not told.',
	},
} as const;

/** "91 of 100" */
export function ofHundred(share: number): string {
	return `${Math.round(share * 100)} of 100`;
}

/** "80 %", for an axis. */
export function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

/** "Eight answers so far: too few to say." */
export function tooFew(answers: number): string {
	return `${inWordsFirst(answers)} ${answers === 1 ? 'answer' : 'answers'} so far: too few to say.`;
}

/** "Three come back today." */
export function dueToday(count: number): string {
	return `${inWordsFirst(count)} ${count === 1 ? 'comes' : 'come'} back today.`;
}

/** At the head of the page: what was recalled, and what was aimed for. */
export function recallHeadline({ right, n }: Recalled, desired: number): string {
	if (n < enoughAnswers) return progressWords.title;
	return `You recall ${ofHundred(right / n)} when they come back. You aimed for ${Math.round(desired * 100)}.`;
}

/** "38 of 102 questions are known, 30 are on their way. Studied on 58 days, 6 hours and 10 minutes in all." */
export function progressLead(
	{ known, learning, fresh }: Known,
	days: number,
	millis: number,
): string {
	const of = known + learning + fresh;
	const way =
		learning === 0 ? '' : `, ${inWords(learning)} ${learning === 1 ? 'is' : 'are'} on the way`;
	const time = `Studied on ${counted(days, 'day')}, ${duration(millis)} in all.`;
	return `${knownHeadline(known, of)}${way}. ${time}`;
}

/** "38 of 102 questions are known" */
export function knownHeadline(known: number, of: number): string {
	return `${known === 0 ? 'None' : known} of ${counted(of, 'question')} ${known === 1 ? 'is' : 'are'} known`;
}

/** The finding of the coming days: the busiest of them, after today. `day` is "Wednesday 11 November". */
export function dueHeadline(total: number, busiest: { day: string; count: number } | null): string {
	if (total === 0) return 'Nothing comes back in the next 30 days';
	if (!busiest)
		return `${inWordsFirst(total)} ${total === 1 ? 'comes' : 'come'} back today, and none after`;
	const come = busiest.count === 1 ? 'comes' : 'come';
	return `${inWordsFirst(busiest.count)} ${come} back on ${busiest.day}, the most on one day`;
}

/** The finding of retention, by whether the aim lies within the margin. */
export function retentionHeadline(
	{ right, n }: Recalled,
	{ low, high }: { low: number; high: number },
	desired: number,
): string {
	const recalled = `${ofHundred(right / n)} recalled`;
	if (high < desired) return `Memory stays under its aim: ${recalled}`;
	if (low > desired) return `Memory is better than its aim: ${recalled}`;
	return `Memory holds its aim: ${recalled}`;
}

/** "Known 95 of 100 (210 answers), on their way 88 of 100 (291 answers)." */
export function retentionParts({ young, mature }: Retention): string {
	const part = (name: string, { right, n }: Recalled) =>
		n === 0 ? '' : `${name} ${ofHundred(right / n)} (${counted(n, 'answer')})`;
	const parts = [
		part('Known', mature),
		part(mature.n > 0 ? 'on their way' : 'On their way', young),
	];
	return `${parts.filter((each) => each !== '').join(', ')}.`;
}

/** The finding of the calendar: the run of study days that goes on, else on how many there was any. */
export function calendarHeadline({ current }: Streak, studied: number, of: number): string {
	if (current > 1) return `${inWordsFirst(current)} study days in this run`;
	return `Studied on ${inWords(studied)} of the last ${counted(of, 'day')}`;
}

/** What stands under the calendar. */
export function streakLine({ longest, longestGap }: Streak): string {
	const run = `Longest run: ${counted(longest, 'study day')}. One day off never ends it.`;
	if (longestGap === 0) return run;
	return `${run} Longest pause: ${counted(longestGap, 'day')}.`;
}

/** The finding of the calibration: whether what was foretold is what happened. */
export function calibrationHeadline(points: readonly CalibrationPoint[]): string {
	const sum = (of: (point: CalibrationPoint) => number) =>
		points.reduce((total, point) => total + of(point), 0);
	const n = sum((point) => point.n);
	const gap = Math.round(
		(100 * (sum(({ right }) => right) - sum((point) => point.predicted * point.n))) / n,
	);
	if (Math.abs(gap) <= 3) return 'The forecast can be trusted';
	const off = counted(Math.abs(gap), 'point');
	return gap < 0 ? `The forecast is ${off} too hopeful` : `The forecast is ${off} too careful`;
}

/** "Where 89 of 100 were foretold, 91 happened." The point with the most answers. */
export function foretoldLine(points: readonly CalibrationPoint[]): string {
	const [most] = [...points].sort((a, b) => b.n - a.n);
	if (!most) return '';
	return `Where ${ofHundred(most.predicted)} were foretold, ${Math.round((100 * most.right) / most.n)} were recalled.`;
}

/** "501 answers" */
export function onAnswers(n: number): string {
	return counted(n, 'answer');
}
