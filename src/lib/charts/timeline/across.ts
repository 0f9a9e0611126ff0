import type { Drawn } from './drawn';
import { lanesOf, linesOf, type Placed } from './lanes';

/** A label at the line, in rem but for the per cent of its mark. */
export interface Label extends Placed {
	drawn: Drawn;
	lines: string[];
	width: number;
	/** Of its first line of text, from the top of its side. */
	top: number;
}

/** Labels on one side of the line, and how much room they take. */
export interface Side {
	labels: Label[];
	/** In rem. */
	height: number;
}

/** In rem: the shortest line on which it is drawn, and what letters take. */
const room = 54;
const letter = 0.5;
const longest = 26;
const lineHeight = 1.25;
const between = 0.75;

/** The labels of one side, the nearest to the line at its edge; none overlaps another. */
export function sideOf(events: readonly Drawn[], above: boolean): Side {
	const texts = events.map(({ name, when }) => {
		const lines = linesOf(name, longest);
		return { lines, width: letter * Math.max(...[when, ...lines].map(({ length }) => length)) };
	});
	const placed = lanesOf(
		events.map(({ from }, index) => ({
			x: (from / 100) * room,
			width: texts[index]?.width ?? 0,
		})),
		room,
	);
	const most = Math.max(1, ...texts.map(({ lines }) => lines.length));
	const lane = lineHeight * (most + 1) + between;
	const height = lane * (Math.max(-1, ...placed.map(({ lane: level }) => level)) + 1);
	const labels = events.flatMap((drawn, index): Label[] => {
		const [text, place] = [texts[index], placed[index]];
		if (!text || !place) return [];
		const down = above ? height - lane * (place.lane + 1) : lane * place.lane;
		const free = above ? lane - between - lineHeight * (text.lines.length + 1) : 0;
		return [{ ...place, ...text, drawn, top: down + free }];
	});
	return { labels, height };
}
