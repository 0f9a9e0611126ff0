import { v7 } from 'uuid';
import {
	emptyDay,
	foretoldBins,
	isEmptyDay,
	withShare,
	type StudyDay,
} from '../history/study-days';
import type { Database, OwedRow } from './database';

/* Each batch of a restore adds to a hundred study days, and writing every one each time takes as long
   as the events themselves. So it leaves its sums in one row, in the transaction that adds the events,
   and the days get them all when it is done; or at the next opening, whatever ended it half way. Sums
   only ever add up: it does not matter what else was added to a day meanwhile. */

/** A day is so many numbers in the row. */
const width = 7 + 3 * foretoldBins;

/** Adds shares to the days as they are kept. Runs inside a transaction. */
export async function addToDays({ days }: Database, shares: readonly StudyDay[]): Promise<void> {
	if (shares.length === 0) return;
	const numbers = shares.map(({ day }) => day);
	const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
	// All between in one request: hundreds of gets take a browser many times as long.
	const rows = await days.where('day').between(from, to, true, true).toArray();
	const before = new Map(rows.map((row) => [row.day, row]));
	const after = shares.map((share) =>
		withShare(before.get(share.day) ?? emptyDay(share.day), share),
	);
	const empty = after.filter(isEmptyDay).map(({ day }) => day);
	await Promise.all([
		days.bulkPut(after.filter((day) => !isEmptyDay(day))),
		empty.length > 0 && days.bulkDelete(empty),
	]);
}

/** Keeps shares for the days to get later. Runs inside a transaction. */
export async function oweToDays({ device }: Database, shares: readonly StudyDay[]): Promise<void> {
	if (shares.length > 0) await device.put({ key: `owed/${v7()}`, sums: packed(shares) });
}

/**
 * Adds what is owed to the days: of so many rows at most, which are first made one, and to so many days.
 * Answers whether more is owed. Runs inside a transaction.
 */
export async function payDays(
	database: Database,
	{ rows: mostRows, days: mostDays } = { rows: Infinity, days: Infinity },
): Promise<boolean> {
	const rows = (await owedRows(database).limit(mostRows).toArray()) as OwedRow[];
	if (rows.length === 0) return false;
	const days = unpacked(addedUp(rows));
	const now = rows.length < mostRows ? days.slice(0, mostDays) : [];
	const later = days.slice(now.length);
	await database.device.bulkDelete(rows.map(({ key }) => key));
	await Promise.all([addToDays(database, now), oweToDays(database, later)]);
	return later.length > 0;
}

/** For when the days were added up anew. Runs inside a transaction. */
export async function forgetOwed(database: Database): Promise<void> {
	await owedRows(database).delete();
}

function owedRows({ device }: Database) {
	return device.where('key').startsWith('owed/');
}

/** Each day once, with the sums of all rows. */
function addedUp(rows: readonly OwedRow[]): Float64Array[] {
	const days = new Map<number, Float64Array>();
	for (const { sums } of rows) {
		for (let from = 0; from < sums.length; from += width) {
			const share = sums.subarray(from, from + width);
			const day = share[0] ?? 0;
			const sum = days.get(day);
			if (sum) for (let at = 1; at < width; at += 1) sum[at] = (sum[at] ?? 0) + (share[at] ?? 0);
			else days.set(day, share.slice());
		}
	}
	return [...days.values()];
}

function packed(days: readonly StudyDay[]): Float64Array {
	return Float64Array.from(
		days.flatMap(({ day, answers, durationMillis, young, mature, foretold }) => [
			...[day, answers, durationMillis, young.right, young.n, mature.right, mature.n],
			...foretold.flatMap(({ right, n, predicted }) => [right, n, predicted]),
		]),
	);
}

function unpacked(days: readonly Float64Array[]): StudyDay[] {
	return days.map((sums) => {
		const at = (place: number) => sums[place] ?? 0;
		return {
			day: at(0),
			answers: at(1),
			durationMillis: at(2),
			young: { right: at(3), n: at(4) },
			mature: { right: at(5), n: at(6) },
			foretold: Array.from({ length: foretoldBins }, (_, bin) => {
				const place = 7 + 3 * bin;
				return { right: at(place), n: at(place + 1), predicted: at(place + 2) };
			}),
		};
	});
}
