import {
	emptyDay,
	foretoldBins,
	isEmptyDay,
	withShare,
	type StudyDay,
} from '../history/study-days';
import type { Database, OwedRow } from './database';

/* Each batch of a restore adds to hundreds of study days, and writing every one each time takes as long
   as the events themselves. So it adds its sums up in one row, in the transaction that adds the
   events, and the days get them when it is done; or at the next opening, whatever ended it half way.
   Sums only ever add up: it does not matter what else was added to a day meanwhile. */

/** More are paid at once: the row is written with every batch. */
const mostOwed = 1_000;
/** A day is so many numbers in the row. */
const width = 7 + 3 * foretoldBins;

/** Adds shares to the days as they are kept. Runs inside a transaction. */
export async function addToDays({ days }: Database, shares: readonly StudyDay[]): Promise<void> {
	if (shares.length === 0) return;
	const numbers = shares.map(({ day }) => day);
	const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
	// All between in one request: hundreds of gets take a browser many times as long.
	const rows = await days.where('day').between(from, to, true, true).toArray();
	const after = summed(rows, shares);
	const empty = after.filter(isEmptyDay).map(({ day }) => day);
	await Promise.all([
		days.bulkPut(after.filter((day) => !isEmptyDay(day))),
		empty.length > 0 && days.bulkDelete(empty),
	]);
}

/** Keeps shares for the days to get later. Runs inside a transaction. */
export async function oweToDays(database: Database, shares: readonly StudyDay[]): Promise<void> {
	if (shares.length === 0) return;
	const owed = await readOwed(database);
	const changed = new Map(summed(owed, shares).map((day) => [day.day, day]));
	const all = [...owed.filter(({ day }) => !changed.has(day)), ...changed.values()];
	await database.device.put({ key: 'owed', sums: packed(all) });
	if (all.length > mostOwed) await payDays(database);
}

/** Adds what is owed to the days. Runs inside a transaction. */
export async function payDays(database: Database): Promise<void> {
	const owed = await readOwed(database);
	if (owed.length === 0) return;
	await addToDays(database, owed);
	await database.device.delete('owed');
}

async function readOwed({ device }: Database): Promise<StudyDay[]> {
	const row = (await device.get('owed')) as OwedRow | undefined;
	return row ? unpacked(row.sums) : [];
}

/** The days of the shares with these added. */
function summed(days: readonly StudyDay[], shares: readonly StudyDay[]): StudyDay[] {
	const before = new Map(days.map((day) => [day.day, day]));
	return shares.map((share) => withShare(before.get(share.day) ?? emptyDay(share.day), share));
}

function packed(days: readonly StudyDay[]): Float64Array {
	return Float64Array.from(
		days.flatMap(({ day, answers, durationMillis, young, mature, foretold }) => [
			...[day, answers, durationMillis, young.right, young.n, mature.right, mature.n],
			...foretold.flatMap(({ right, n, predicted }) => [right, n, predicted]),
		]),
	);
}

function unpacked(sums: Float64Array): StudyDay[] {
	return Array.from({ length: sums.length / width }, (_, index) => {
		const own = sums.subarray(index * width, (index + 1) * width);
		const at = (place: number) => own[place] ?? 0;
		return {
			day: at(0),
			answers: at(1),
			durationMillis: at(2),
			young: { right: at(3), n: at(4) },
			mature: { right: at(5), n: at(6) },
			foretold: Array.from({ length: foretoldBins }, (_bin, bin) => {
				const place = 7 + 3 * bin;
				return { right: at(place), n: at(place + 1), predicted: at(place + 2) };
			}),
		};
	});
}
