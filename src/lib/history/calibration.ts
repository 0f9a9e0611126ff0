import type { Recalled, StudyDay } from './study-days';

/** Answers whose recall was foretold alike: what was foretold on average, and what happened. */
export interface CalibrationPoint extends Recalled {
	/** Mean of the predictions, from 0 to 1. */
	predicted: number;
}

/** What was foretold against what happened, by tenths of the prediction; tenths without answers left out. */
export function calibrationOf(days: Iterable<Pick<StudyDay, 'foretold'>>): CalibrationPoint[] {
	const bins: { right: number; n: number; predicted: number }[] = [];
	for (const { foretold } of days) {
		foretold.forEach(({ right, n, predicted }, index) => {
			const bin = (bins[index] ??= { right: 0, n: 0, predicted: 0 });
			bin.right += right;
			bin.n += n;
			bin.predicted += predicted;
		});
	}
	return bins
		.filter(({ n }) => n > 0)
		.map(({ right, n, predicted }) => ({ right, n, predicted: predicted / n / 10_000 }));
}
