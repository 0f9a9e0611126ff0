import fc from 'fast-check';
import { expect, it } from 'vitest';
import { announcementBetween } from './announcement';
import { minute } from './fixtures/sitting';

const limit = 20 * minute;

it('half time, five minutes, one minute, thirty seconds and the end are said as they pass', () => {
	const said = [];
	for (let used = 0; used < 21 * minute; used += 1000) {
		const one = announcementBetween(used, used + 1000, limit);
		if (one) said.push([one, (used + 1000) / 1000]);
	}
	expect(said).toEqual([
		['half', 600],
		['fiveMinutes', 900],
		['oneMinute', 1140],
		['thirtySeconds', 1170],
		['end', 1200],
	]);
});

it('after a sleep only the latest is said', () => {
	expect(announcementBetween(minute, 19 * minute + 5000, limit)).toBe('oneMinute');
	expect(announcementBetween(minute, 60 * minute, limit)).toBe('end');
});

it('between them nothing is said', () => {
	expect(announcementBetween(0, 10 * minute - 1, limit)).toBeNull();
	expect(announcementBetween(20 * minute, 30 * minute, limit)).toBeNull();
});

it('a short quiz does not begin with what is left of a long one', () => {
	expect(announcementBetween(0, 1000, 4 * minute)).toBeNull();
	expect(announcementBetween(0, 1000, 5 * minute)).toBeNull();
});

it('half of a short quiz comes after the five minutes, and half of ten minutes is five', () => {
	expect(announcementBetween(0, 3 * minute, 8 * minute)).toBe('fiveMinutes');
	expect(announcementBetween(3 * minute, 4 * minute, 8 * minute)).toBe('half');
	expect(announcementBetween(4 * minute, 5 * minute, 10 * minute)).toBe('fiveMinutes');
});

it('nothing is said twice, wherever the time is read', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 1_300_000 })), (times) => {
			const read = [0, ...times.sort((a, b) => a - b)];
			const said = read.slice(1).map((used, at) => announcementBetween(read[at] ?? 0, used, limit));
			const words = said.filter((one) => one !== null);
			expect(new Set(words).size).toBe(words.length);
		}),
	);
});
