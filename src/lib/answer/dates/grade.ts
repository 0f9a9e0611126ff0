import { bounds, compareEdtf, type Edtf } from '../../deck/edtf';

/** `lastDay` is the end of a range whose first day was right. */
export type DatePart = 'year' | 'month' | 'day' | 'lastDay';

/** A part that was given and is wrong, or was not given. */
type PartFault = { part: DatePart; how: 'wrong' | 'missing' };

export type DateVerdict =
	/** As precise as asked, more precise and inside it, or another date that is accepted. */
	| { is: 'right'; credit: 1; as: 'asked' | 'finer' | 'accepted' }
	/** The first part that was wrong or missing; all before it were right. */
	| ({ is: 'partly'; credit: number } & PartFault)
	| { is: 'wrong'; credit: 0; part: 'year'; how: 'wrong' };

/** What has been earned once a part is right, by the precision asked. The figures are our choice. */
export const dateCredit = {
	year: { year: 1 },
	month: { year: 0.6, month: 1 },
	day: { year: 0.4, month: 0.7, day: 1 },
	range: { year: 0.4, month: 0.7, day: 0.75, lastDay: 1 },
} as const;

/**
 * Grades a date by part: the month counts only if the year is right, the day only if the month is.
 * More precise than asked is right if it lies inside; days that are near are not close. A range's
 * first day alone earns 0.75, unless it stands among the dates also accepted, which are right in full.
 */
export function gradeDate(
	given: Edtf,
	right: Edtf,
	options: { accepted?: readonly Edtf[] } = {},
): DateVerdict {
	const verdict = gradeAgainst(given, right);
	if (verdict.is === 'right') return verdict;
	const accepted = options.accepted?.some((other) => gradeAgainst(given, other).is === 'right');
	return accepted ? { is: 'right', credit: 1, as: 'accepted' } : verdict;
}

function gradeAgainst(given: Edtf, right: Edtf): DateVerdict {
	if (!lieIn('years', given, right)) return { is: 'wrong', credit: 0, part: 'year', how: 'wrong' };
	const rightAs = { is: 'right', credit: 1, as: asPrecise(given, right) } as const;
	if (right.precision === 'year') return rightAs;

	const { year, month } = dateCredit[right.precision];
	if (given.precision === 'year') return partly(year, 'month', 'missing');
	if (!lieIn('months', given, right)) return partly(year, 'month', 'wrong');
	if (right.precision === 'month') return rightAs;

	if (given.precision === 'month') return partly(month, 'day', 'missing');
	if (compareEdtf(given, right) === 0) return rightAs;
	if (right.precision !== 'range' || bounds(given).first !== bounds(right).first) {
		return partly(month, 'day', 'wrong');
	}
	const { day } = dateCredit.range;
	return partly(day, 'lastDay', given.precision === 'day' ? 'missing' : 'wrong');
}

function partly(credit: number, part: DatePart, how: 'wrong' | 'missing'): DateVerdict {
	return { is: 'partly', credit, part, how };
}

/** A range has the precision of a day. */
function asPrecise(given: Edtf, right: Edtf): 'asked' | 'finer' {
	const level = ({ precision }: Edtf) => (precision === 'range' ? 'day' : precision);
	return level(given) === level(right) ? 'asked' : 'finer';
}

/** Whether every year, or every month, that the one date touches is touched by the other. */
function lieIn(unit: 'years' | 'months', given: Edtf, right: Edtf): boolean {
	const length = unit === 'years' ? 4 : 7;
	const [inner, outer] = [bounds(given), bounds(right)];
	return (
		inner.first.slice(0, length) >= outer.first.slice(0, length) &&
		inner.last.slice(0, length) <= outer.last.slice(0, length)
	);
}
