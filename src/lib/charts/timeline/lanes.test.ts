import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lanesOf, linesOf, type Labelled } from './lanes';

const room = 54;

/** What label stands on: its stretch of the line, and its level. */
function standing(labels: readonly Labelled[]) {
	return lanesOf(labels, room).map(({ anchor, lane }, index) => {
		const { x, width } = labels[index]!;
		return {
			x,
			lane,
			from: anchor === 'start' ? x : x - width,
			to: anchor === 'start' ? x + width : x,
		};
	});
}

const someLabels = fc
	.array(
		fc.record({
			x: fc.double({ min: 0, max: room, noNaN: true }),
			width: fc.integer({ min: 2, max: 13 }),
		}),
		{
			maxLength: 14,
		},
	)
	.map((labels) => labels.sort((a, b) => a.x - b.x));

describe('labels on a line', () => {
	test('with room for each stand side by side, nearest to the line', () => {
		expect(
			lanesOf(
				[
					{ x: 0, width: 10 },
					{ x: 20, width: 10 },
				],
				room,
			),
		).toEqual([
			{ anchor: 'start', lane: 0 },
			{ anchor: 'start', lane: 0 },
		]);
	});

	test('that would overlap stand back to back, where there is room', () => {
		const labels = [
			{ x: 10, width: 10 },
			{ x: 12, width: 10 },
		];
		expect(lanesOf(labels, room)).toEqual([
			{ anchor: 'end', lane: 0 },
			{ anchor: 'start', lane: 0 },
		]);
	});

	test('stand on two levels where there is not, the earlier over the later', () => {
		const labels = [
			{ x: 4, width: 10 },
			{ x: 6, width: 10 },
		];
		expect(lanesOf(labels, room)).toEqual([
			{ anchor: 'start', lane: 1 },
			{ anchor: 'start', lane: 0 },
		]);
	});

	test('turn to the left where the line ends', () => {
		expect(lanesOf([{ x: 50, width: 10 }], room)).toEqual([{ anchor: 'end', lane: 0 }]);
	});

	test('never overlap on a level, nor is one cut by the line of another further out', () => {
		fc.assert(
			fc.property(someLabels, (labels) => {
				const all = standing(labels);
				for (const [index, one] of all.entries()) {
					for (const other of all.slice(index + 1)) {
						const apart = one.to <= other.from || other.to <= one.from;
						if (one.lane === other.lane) expect(apart).toBe(true);
						const [near, far] = one.lane < other.lane ? [one, other] : [other, one];
						if (near.lane === far.lane) continue;
						expect(far.x > near.from && far.x < near.to).toBe(false);
					}
				}
			}),
		);
	});
});

describe('a text in lines', () => {
	test('is one line where it fits, and else as even as may be', () => {
		expect(linesOf('The NAC+4 meeting', 26)).toEqual(['The NAC+4 meeting']);
		expect(linesOf('China and the Solomon Islands make a security agreement', 26)).toEqual([
			'China and the Solomon',
			'Islands make a',
			'security agreement',
		]);
	});

	test('loses no word, and no line is longer than allowed but by one word alone', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
				const lines = linesOf(words.join(' '), 20);
				expect(lines.join(' ')).toBe(words.join(' '));
				for (const line of lines) expect(line.length <= 20 || !line.includes(' ')).toBe(true);
			}),
		);
	});
});
