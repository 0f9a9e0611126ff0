import { v7 } from 'uuid';
import { emptyDay, isEmptyDay, withShare, type StudyDay } from '../history/study-days';
import type { Database, OwedRow } from './database';
import { packed, unpacked } from './packed-days';

/* Each batch of a restore adds to a hundred study days, and writing every one each time takes as long
   as the events themselves. So it leaves its sums in one row, in the transaction that adds the events,
   and the days get them all when it is done; or at the next opening, whatever ended it half way. Who
   reads the days until then adds what is owed. Sums only ever add up: it does not matter what else was
   added to a day meanwhile. */

/** Every study day on which anything was answered, in order, with what is owed to it. */
export async function readAllDays(database: Database): Promise<StudyDay[]> {
	const [days, rows] = await database.transaction('r', [database.days, database.device], () =>
		Promise.all([
			database.days.orderBy('day').toArray(),
			database.owed().toArray() as Promise<OwedRow[]>,
		]),
	);
	if (rows.length === 0) return days;
	const all = [...addedTo(days, addedUp(rows))];
	return all.filter((day) => !isEmptyDay(day)).sort((one, other) => one.day - other.day);
}

/** Adds shares to the days as they are kept. Runs inside a transaction. */
export async function addToDays({ days }: Database, shares: readonly StudyDay[]): Promise<void> {
	if (shares.length === 0) return;
	const numbers = shares.map(({ day }) => day);
	const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
	// All between in one request: hundreds of gets take a browser many times as long.
	const before = await days.where('day').between(from, to, true, true).toArray();
	const now = new Set(numbers);
	const after = [...addedTo(before, shares)].filter(({ day }) => now.has(day));
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
	const rows = (await database.owed().limit(mostRows).toArray()) as OwedRow[];
	if (rows.length === 0) return false;
	const days = addedUp(rows);
	const now = rows.length < mostRows ? days.slice(0, mostDays) : [];
	const later = days.slice(now.length);
	await database.device.bulkDelete(rows.map(({ key }) => key));
	await Promise.all([addToDays(database, now), oweToDays(database, later)]);
	return later.length > 0;
}

/** For when the days were added up anew. Runs inside a transaction. */
export async function forgetOwed(database: Database): Promise<void> {
	await database.owed().delete();
}

/** Each day once, with the sums of all rows. */
function addedUp(rows: readonly OwedRow[]): StudyDay[] {
	return [
		...addedTo(
			[],
			rows.flatMap(({ sums }) => unpacked(sums)),
		),
	];
}

/** Each day once, with all shares of it. */
function addedTo(days: readonly StudyDay[], shares: readonly StudyDay[]): Iterable<StudyDay> {
	const sums = new Map(days.map((day) => [day.day, day]));
	for (const share of shares) {
		sums.set(share.day, withShare(sums.get(share.day) ?? emptyDay(share.day), share));
	}
	return sums.values();
}
