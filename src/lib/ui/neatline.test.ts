import { describe, expect, test } from 'vitest';
import { fieldsOf, type Segment } from './neatline';

function line(counts: Partial<Record<Segment, number>>): Segment[] {
	return (['done', 'partly', 'missed', 'left', 'here', 'open'] as const).flatMap((segment) =>
		Array.from({ length: counts[segment] ?? 0 }, () => segment),
	);
}

describe('the line of a session', () => {
	test('has a field for every question up to forty', () => {
		expect(fieldsOf(line({ done: 39, here: 1 }))).toHaveLength(40);
		expect(fieldsOf([])).toEqual([]);
	});

	test('shows which questions are done, missed, flagged, and where one is', () => {
		const fields = fieldsOf(line({ done: 1, missed: 1, here: 1, open: 1 }), new Set([1]));
		expect(fields.map(({ done, missed, here, flagged }) => [done, missed, here, flagged])).toEqual([
			[25, 0, false, false],
			[0, 25, false, true],
			[0, 0, true, false],
			[0, 0, false, false],
		]);
	});

	test('shows apart what was right in part and what was left open', () => {
		const fields = fieldsOf(line({ done: 1, partly: 1, missed: 1, left: 1 }));
		expect(fields.map(({ done, partly, missed, left }) => [done, partly, missed, left])).toEqual([
			[25, 0, 0, 0],
			[0, 25, 0, 0],
			[0, 0, 25, 0],
			[0, 0, 0, 25],
		]);
	});

	test('puts several questions into a field above forty, the last field with what is left', () => {
		const fields = fieldsOf(line({ open: 97 }));
		expect(fields).toHaveLength(33);
		const widths = fields.map(({ width }) => Math.round(width * 0.97));
		expect(widths).toEqual([...Array.from({ length: 32 }, () => 3), 1]);
	});

	test('keeps the share of the missed in a field of several', () => {
		const segments = line({ open: 200 });
		segments.fill('done', 0, 5);
		segments[2] = 'missed';
		const [field] = fieldsOf(segments);
		expect(field).toMatchObject({ width: 2.5, done: 2, missed: 0.5 });
	});

	test('fills the whole width, whatever the number of questions', () => {
		for (const length of [1, 7, 40, 41, 97, 1000]) {
			const last = fieldsOf(line({ open: length })).at(-1);
			expect((last?.start ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
		}
	});
});
