import type { DrawnStrip } from '$lib/charts/timeline/drawn';
import { edtfOf } from '$lib/deck/edtf';
import type { Neighbour } from '$lib/session/neighbourhood';
import { daysOf, scaleOf } from '$lib/session/scale';
import { monthShort } from '$lib/words/time';

/** The months of some events, to scale; null where one month or less has a mark, which says nothing. */
export function stripOf(rows: readonly Neighbour[]): DrawnStrip | null {
	const dated = rows.flatMap(({ event: { fact, date }, here }) => {
		const edtf = date === undefined ? null : edtfOf(date);
		if (edtf === null || edtf.precision === 'year') return [];
		return [{ id: fact, here, precision: edtf.precision, days: daysOf(edtf), date: date ?? '' }];
	});
	if (dated.length < 2) return null;
	const first = Math.min(...dated.map(({ days }) => days.first));
	const last = Math.max(...dated.map(({ days }) => days.last));
	const months = scaleOf(dated.map(({ date }) => date)).months.filter(
		({ days }) => days.last >= first && days.first <= last,
	);
	const [from, to] = [months[0]?.days.first ?? first, months.at(-1)?.days.last ?? last];
	const share = (day: number) => (100 * (day - from)) / (to + 1 - from);
	const stretch = (days: { first: number; last: number }) => ({
		from: share(days.first),
		to: share(days.last + 1),
	});
	return {
		months: months.map(({ year, month, days }, index) => ({
			...stretch(days),
			label: monthShort({ year, month, day: 1, weekday: 0 }),
			filled: index % 2 === 0,
		})),
		marks: dated.map(({ id, here, precision, days }) => ({
			id,
			here,
			precision,
			...stretch(days),
		})),
	};
}
