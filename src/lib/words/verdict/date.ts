import type { DateVerdict } from '../../answer/dates/grade';

/** Which part of a date was right: "Partly right: the year and month are right, the day is not." */
export function dateHeadline(verdict: DateVerdict): string {
	if (verdict.is === 'wrong') return 'Wrong: the year is not right.';
	if (verdict.is === 'right') return rightText[verdict.as];
	const { part, how } = verdict;
	if (part === 'lastDay') return `Partly right: ${lastDay[how]}`;
	return `Partly right: ${before[part]}, the ${part} is ${how === 'wrong' ? 'not' : 'missing'}.`;
}

const rightText = {
	asked: 'Right.',
	finer: 'Right, and closer than was asked.',
	accepted: 'Right: that date counts as well.',
} as const;

const lastDay = {
	wrong: 'the first day is right, the last is not.',
	missing: 'that is the first day; the last is missing.',
} as const;

/** A year that is wrong is wrong in all, so it stands after nothing. */
const before = {
	year: '',
	month: 'the year is right',
	day: 'the year and month are right',
} as const;
