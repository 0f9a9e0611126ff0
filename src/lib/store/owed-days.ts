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

/** Days as they are kept, by their number; undefined where nothing is kept of one. */
export type KeptDays = ReadonlyMap<number, StudyDay | undefined>;

/** Adds shares to the days as they are kept. Runs inside a transaction. */
export async function addToDays(database: Database, shares: readonly StudyDay[]): Promise<void> {
	if (shares.length > 0) await putDays(database, await daysOf(database, shares), shares);
}

/** The same where the transaction has read some days already, and that is all of them. */
export function addToRead(read: KeptDays): typeof addToDays {
	return (database, shares) =>
		shares.every(({ day }) => read.has(day))
			? putDays(database, read, shares)
			: addToDays(database, shares);
}

/** The study days on which something that happens now can be: which, the learner's night decides. */
export async function readDaysAround({ days }: Database, today: number): Promise<KeptDays> {
	const numbers = [today - 1, today];
	const rows = await days.bulkGet(numbers);
	return new Map(numbers.map((day, index) => [day, rows[index]]));
}

async function daysOf({ days }: Database, shares: readonly StudyDay[]): Promise<KeptDays> {
	const numbers = shares.map(({ day }) => day);
	const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
	// All between in one request: hundreds of gets take a browser many times as long.
	const rows = await days.where('day').between(from, to, true, true).toArray();
	return new Map(rows.map((row) => [row.day, row]));
}

async function putDays(
	{ days }: Database,
	before: KeptDays,
	shares: readonly StudyDay[],
): Promise<void> {
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
