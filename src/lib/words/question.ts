import type { Question } from '../deck/deck';
import type { Standing } from '../memory/states';
import { daysAgo, inDays } from './time';

const datePrecision = {
	year: 'The answer is a year.',
	month: 'The answer is a month and a year.',
	day: 'The answer is a day, a month and a year.',
	range: 'The answer is a range of days.',
} as const;

/** What form the answer has, where the question alone does not say it; null where it does. */
export function answerHint({ answer }: Pick<Question, 'answer'>): string | null {
	if (answer.kind === 'date') return datePrecision[precisionOf(answer.edtf)];
	if (answer.kind === 'actors') return `There are ${answer.actors.length} to name.`;
	return null;
}

/** How precise a date in EDTF is; a range of days is its own. */
export function precisionOf(edtf: string): keyof typeof datePrecision {
	if (edtf.includes('/')) return 'range';
	return ({ 4: 'year', 7: 'month' } as const)[edtf.length] ?? 'day';
}

/** When it was last seen, for the margin. */
export function lastSeen(days: number | null): string {
	return days === null ? 'New' : `Last seen ${daysAgo(days)}`;
}

/** How a question stands: "New", "Due", "In 9 days", "Left out". */
export function standingText(standing: Standing): string {
	switch (standing.is) {
		case 'new':
			return 'New';
		case 'learning':
			return standing.dueNow ? 'Learning, due now' : 'Learning';
		case 'due':
			return 'Due today';
		case 'later':
			return `Back ${inDays(standing.inDays)}`;
		case 'suspended':
			return 'Left out';
		case 'putOff':
			return 'Not today';
	}
}

export const questionWords = {
	correctionAdvice: 'Grade yourself on what the article says.',
	starred: 'Starred',
	noted: 'With a note',
	leech: 'Often forgotten',
	leaveOut: 'Leave out',
	takeBack: 'Take back',
} as const;
