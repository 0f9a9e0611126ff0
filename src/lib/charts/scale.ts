interface Range {
	from: number;
	to: number;
}

/** What maps numbers of one range onto another in a straight line. */
export function scaleOf(domain: Range, range: Range): (value: number) => number {
	const step = (range.to - range.from) / (domain.to - domain.from);
	return (value) => range.from + (value - domain.from) * step;
}
