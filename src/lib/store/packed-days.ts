import { emptyDay, type StudyDay } from '../history/study-days';

/* Study days as numbers in a row, one after another: the day, its sums, how many tenths follow, and each
   with its place. Most tenths of most days are empty. A row that another layout wrote is read wrongly:
   a change of it raises the version of the fold. */

/** Days for one row of numbers. */
export function packed(days: readonly StudyDay[]): Float64Array {
	return Float64Array.from(
		days.flatMap(({ day, answers, durationMillis, young, mature, foretold }) => {
			const tenths = [...foretold.entries()].filter(
				([, bin]) => bin.n || bin.right || bin.predicted,
			);
			return [
				...[day, answers, durationMillis, young.right, young.n, mature.right, mature.n],
				tenths.length,
				...tenths.flatMap(([place, { right, n, predicted }]) => [place, right, n, predicted]),
			];
		}),
	);
}

/** What `packed` made, as it was. */
export function unpacked(numbers: Float64Array): StudyDay[] {
	let place = 0;
	const next = () => numbers[place++] ?? 0;
	const recalled = () => ({ right: next(), n: next() });
	const days: StudyDay[] = [];
	while (place < numbers.length) {
		const day = emptyDay(next());
		day.answers = next();
		day.durationMillis = next();
		day.young = recalled();
		day.mature = recalled();
		for (let left = next(); left > 0; left -= 1) {
			day.foretold[next()] = { ...recalled(), predicted: next() };
		}
		days.push(day);
	}
	return days;
}
