import { expect, it } from 'vitest';
import { emptyDay, type StudyDay } from '../history/study-days';
import { packed, unpacked } from './packed-days';

it('gives days back as they were, empty tenths, sums below zero and no day at all among them', () => {
	const full: StudyDay = {
		day: 20_514,
		answers: -3,
		durationMillis: 81_000,
		young: { right: 1, n: 2 },
		mature: { right: 3, n: 5 },
		foretold: emptyDay(0).foretold.map((_, bin) => ({
			right: bin,
			n: bin,
			predicted: 1_000 * bin,
		})),
	};
	const days = [emptyDay(1), full, { ...emptyDay(20_515), answers: 7 }];
	expect(unpacked(packed(days))).toEqual(days);
	expect(unpacked(packed([]))).toEqual([]);
});
