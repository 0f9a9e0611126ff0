type Point = readonly [number, number];

/** How many of the path's own units make one of the drawing's. */
export const unitsAPoint = 10;

/**
 * A path of straight lines, shorter: in whole tenths and relative steps, without the points that lie
 * nearer than `tolerance` to the line between their neighbours, and without specks and repeats.
 */
export function compact(d: string, tolerance: number): string {
	return d
		.split(/(?=M)/)
		.filter((part) => part !== '')
		.map((part) => {
			const closed = part.endsWith('Z');
			const points = simplified(pointsOf(part), tolerance);
			if (closed && extent(points) < 2 * tolerance) return '';
			const steps = stepsOf(points);
			return steps === '' ? '' : `${steps}${closed ? 'z' : ''}`;
		})
		.join('');
}

function pointsOf(part: string): Point[] {
	const numbers = part.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)?.map(Number) ?? [];
	return Array.from({ length: numbers.length / 2 }, (_, index) => [
		numbers[2 * index] ?? 0,
		numbers[2 * index + 1] ?? 0,
	]);
}

/** Douglas and Peucker, "Algorithms for the reduction of the number of points", Cartographica 10, 1973. */
function simplified(points: readonly Point[], tolerance: number): Point[] {
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last || points.length < 3) return [...points];
	let furthest = 0;
	let distance = 0;
	for (const [index, point] of points.entries()) {
		const away = distanceTo(point, first, last);
		if (away > distance) [furthest, distance] = [index, away];
	}
	if (distance <= tolerance) return [first, last];
	const before = simplified(points.slice(0, furthest + 1), tolerance);
	return [...before.slice(0, -1), ...simplified(points.slice(furthest), tolerance)];
}

/** From a point to the stretch between two others. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along =
		length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function extent(points: readonly Point[]): number {
	const span = (all: number[]) => Math.max(...all) - Math.min(...all);
	return Math.max(span(points.map(([x]) => x)), span(points.map(([, y]) => y)));
}

function stepsOf(points: readonly Point[]): string {
	const whole = points.map(([x, y]): Point => [
		Math.round(x * unitsAPoint),
		Math.round(y * unitsAPoint),
	]);
	const [first, ...rest] = whole;
	if (!first) return '';
	let at = first;
	const steps = rest.flatMap((point) => {
		const step = [point[0] - at[0], point[1] - at[1]] as const;
		at = point;
		return step[0] === 0 && step[1] === 0 ? [] : [joined(step)];
	});
	return steps.length === 0 ? '' : `M${joined(first)}l${steps.join(' ').replace(/ -/g, '-')}`;
}

function joined([x, y]: Point): string {
	return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
