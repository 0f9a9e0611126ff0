import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOnDays, type Row } from './final-days';

/** The greatest number that can be placed, by trying every way: for a handful of questions. */
function greatest(rows: readonly Row[], rooms: readonly number[]): number {
	const units = rows.flatMap((row) => row.ids.map(() => row));
	const go = (
		at: number,
		room: readonly number[],
		taken: readonly (readonly [Row, number])[],
	): number => {
		const row = units[at];
		if (!row) return 0;
		let best = go(at + 1, room, taken);
		room.forEach((left, day) => {
			const twice = taken.some(([other, on]) => other === row && on === day);
			if (left < 1 || row.barred.has(day) || twice) return;
			const after = room.map((each, index) => (index === day ? each - 1 : each));
			best = Math.max(best, 1 + go(at + 1, after, [...taken, [row, day]]));
		});
		return best;
	};
	return go(0, rooms, []);
}

const rows = (most: number) =>
	fc
		.array(
			fc.record({
				count: fc.integer({ min: 1, max: 3 }),
				barred: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
			}),
			{ maxLength: most },
		)
		.map((all): Row[] =>
			all.map(({ count, barred }, at) => ({
				fact: `f${at}`,
				ids: Array.from({ length: count }, (_, index) => `f${at}-${index}`),
				barred: new Set(barred),
			})),
		);

describe('questions put on days', () => {
	it('are as many as can be', () => {
		const rooms = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(rows(3), rooms, (all, room) => {
				expect(placeOnDays(all, room).size).toBe(greatest(all, room));
			}),
		);
	});

	it('keep to the room of each day, to one of a fact a day, and off barred days', () => {
		const rooms = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 7 });
		fc.assert(
			fc.property(rows(20), rooms, (all, room) => {
				const placed = placeOnDays(all, room);
				room.forEach((left, day) => {
					const here = [...placed].filter(([, on]) => on === day).map(([id]) => id.split('-')[0]);
					expect(here.length).toBeLessThanOrEqual(left);
					expect(new Set(here).size).toBe(here.length);
				});
				for (const { ids, barred } of all)
					for (const id of ids) expect(barred.has(placed.get(id) ?? -1)).toBe(false);
			}),
		);
	});

	it('are spread evenly', () => {
		const all = Array.from({ length: 70 }, (_, at): Row => ({
			fact: `${at}`,
			ids: [`${at}`],
			barred: new Set(),
		}));
		const placed = [...placeOnDays(all, Array<number>(7).fill(200)).values()];
		for (let day = 0; day < 7; day += 1) expect(placed.filter((on) => on === day)).toHaveLength(10);
	});
});
