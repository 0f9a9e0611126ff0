import type { Recalled } from './study-days';

/** From a low share to a high one, both from 0 to 1. */
export interface Interval {
	low: number;
	high: number;
}

/** The quantile of the normal distribution that leaves 2.5 % on either side. */
const z = 1.959964;

/**
 * Where the true share lies with 95 % confidence, after `right` of `n`: the score interval of Wilson
 * (JASA 1927), which also holds for few answers and for shares near 0 and 1. Throws where n is 0.
 */
export function wilsonInterval({ right, n }: Recalled): Interval {
	if (n <= 0) throw new RangeError('An interval needs answers');
	const share = right / n;
	const middle = share + (z * z) / (2 * n);
	const reach = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * n)) / n);
	const scale = 1 + (z * z) / n;
	// At a share of 0 or 1 a bound is the share itself, which rounding would miss by a hair.
	return {
		low: right === 0 ? 0 : (middle - reach) / scale,
		high: right === n ? 1 : (middle + reach) / scale,
	};
}
