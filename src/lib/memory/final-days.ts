/** A fact, of which at most one question a day may be asked. */
export interface Row {
	fact: string;
	ids: readonly string[];
	/** Days, by their place in the list of rooms, on which none of it may be asked. */
	barred: ReadonlySet<number>;
}

/**
 * Puts as many questions on days as can be: at most `rooms[day]` a day and one of a fact, spread so
 * that the days keep alike room. What cannot be placed is missing in the answer, which has the place of
 * the day by question id.
 *
 * A row takes the day with the most room; where none has any, places are exchanged along a path of
 * days, so that the number placed is the greatest there is (augmenting paths: Ford and Fulkerson 1956).
 */
export function placeOnDays(rows: readonly Row[], rooms: readonly number[]): Map<string, number> {
	const room = [...rooms];
	const placed = rows.map(({ ids }) => ({ ids, days: [] as number[] }));
	const free = (at: number, day: number) =>
		!rows[at]?.barred.has(day) && !placed[at]?.days.includes(day);

	/** Which row can leave `from` for `to`. */
	function mover(from: number, to: number): number {
		return placed.findIndex(({ days }, at) => days.includes(from) && free(at, to));
	}

	function move(row: number, from: number, to: number) {
		const days = placed[row]?.days ?? [];
		days.splice(days.indexOf(from), 1, to);
	}

	/** Makes room on a day by moving others along the shortest path; false where there is none. */
	function makeRoom(day: number): boolean {
		if (!room.some((left) => left > 0)) return false;
		const before = new Map<number, number>([[day, day]]);
		for (const from of before.keys()) {
			if (from !== day && (room[from] ?? 0) > 0) {
				room[from] = (room[from] ?? 0) - 1;
				for (let to = from; to !== day;) {
					const origin = before.get(to) ?? day;
					move(mover(origin, to), origin, to);
					to = origin;
				}
				room[day] = (room[day] ?? 0) + 1;
				return true;
			}
			room.forEach((_, to) => {
				if (!before.has(to) && mover(from, to) >= 0) before.set(to, from);
			});
		}
		return false;
	}

	rows.forEach(({ ids }, at) => {
		for (const _ of ids) {
			const open = room.map((_, day) => day).filter((day) => free(at, day));
			open.sort((a, b) => (room[b] ?? 0) - (room[a] ?? 0) || a - b);
			const day = open.find((each) => (room[each] ?? 0) > 0) ?? open.find(makeRoom);
			if (day === undefined) break;
			room[day] = (room[day] ?? 0) - 1;
			placed[at]?.days.push(day);
		}
	});
	return new Map(
		placed.flatMap(({ ids, days }) =>
			days.sort((a, b) => a - b).map((day, index): [string, number] => [ids[index] ?? '', day]),
		),
	);
}
