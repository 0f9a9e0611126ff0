/** The value below which this share of the values lies, from 0 to 1, between two of them by its place. */
export function quantile(values: readonly number[], share: number): number {
	if (values.length === 0) throw new RangeError('No values');
	const sorted = [...values].sort((one, other) => one - other);
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)] as number;
	const above = sorted[Math.ceil(place)] as number;
	return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** How far the middle half of the values is spread, as a share of their median: the noise of a row. */
export function spread(values: readonly number[]): number {
	const middle = median(values);
	return middle === 0 ? 0 : (quantile(values, 0.75) - quantile(values, 0.25)) / middle;
}
