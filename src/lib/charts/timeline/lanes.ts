/** A label at a place on a line, in one unit of length. */
export interface Labelled {
	/** Where its line comes down. */
	x: number;
	width: number;
}

type Anchor = 'start' | 'end';

/** Where a label stands: from its line to the right or to the left, on which level, the nearest 0. */
export interface Placed {
	anchor: Anchor;
	lane: number;
}

/** Between two labels. */
const gap = 1;

/**
 * Labels on levels, so that none overlaps another and no line goes through a label of another, on as
 * few levels as turning one label after another to its other side comes to. They must come by `x`;
 * `room` is the length of the line. One that would stand beyond its end turns to the left.
 */
export function lanesOf(labels: readonly Labelled[], room: number): Placed[] {
	let best = settled(labels, anchorsOf(labels, room));
	for (let better = true; better;) {
		better = false;
		for (const [index, { x, width }] of labels.entries()) {
			const anchors = best.map(({ anchor }, at) => (at === index ? other(anchor) : anchor));
			const fits = anchors[index] === 'start' ? x + width <= room : x >= width;
			const turned = fits ? settled(labels, anchors) : best;
			if (fits && heightOf(turned) < heightOf(best) && isClean(labels, turned)) {
				best = turned;
				better = true;
			}
		}
	}
	return best;
}

function other(anchor: Anchor): Anchor {
	return anchor === 'start' ? 'end' : 'start';
}

/** What is saved: levels first, then how far labels stand from their line. */
function heightOf(placed: readonly Placed[]): number {
	const lanes = placed.map(({ lane }) => lane);
	return Math.max(-1, ...lanes) * 1000 + lanes.reduce((sum, lane) => sum + lane, 0);
}

function spanOf({ x, width }: Labelled, anchor: Anchor): { from: number; to: number } {
	return anchor === 'start' ? { from: x, to: x + width } : { from: x - width, to: x };
}

/** The levels of labels whose sides are chosen. */
function settled(labels: readonly Labelled[], anchors: readonly Anchor[]): Placed[] {
	const spans = labels.map((label, index) => spanOf(label, anchors[index] ?? 'start'));
	const lanes = labels.map(() => 0);
	// Each pass settles one label at least: as many passes as labels settle all.
	for (const _ of labels) {
		for (let later = labels.length - 1; later > 0; later -= 1) {
			for (let earlier = later - 1; earlier >= 0; earlier -= 1) {
				const [left, right] = [spans[earlier], spans[later]];
				if (!left || !right || left.to + gap <= right.from || right.to + gap <= left.from) continue;
				// The line of the one that is covered stays below the label that covers it.
				const over = covers(right, labels[earlier]) ? later : earlier;
				const under = over === later ? earlier : later;
				lanes[over] = Math.max(lanes[over] ?? 0, (lanes[under] ?? 0) + 1);
			}
		}
	}
	return labels.map((_, index) => ({ anchor: anchors[index] ?? 'start', lane: lanes[index] ?? 0 }));
}

/** Two that cover the lines of each other have no levels that are clean. */
function isClean(labels: readonly Labelled[], placed: readonly Placed[]): boolean {
	return placed.every(({ anchor, lane }, index) => {
		const label = labels[index];
		const span = label && spanOf(label, anchor);
		return placed.every(({ anchor: side, lane: level }, at) => {
			const beside = labels[at];
			if (at === index || !span || !beside || level < lane) return true;
			const next = spanOf(beside, side);
			return level === lane ? span.to <= next.from || next.to <= span.from : !covers(span, beside);
		});
	});
}

function anchorsOf(labels: readonly Labelled[], room: number): Anchor[] {
	const anchors: Anchor[] = labels.map(() => 'start');
	let covered = Infinity;
	for (const [index, { x, width }] of [...labels.entries()].reverse()) {
		if (x - width < 0 || (x + width <= room && x < covered)) continue;
		anchors[index] = 'end';
		covered = Math.min(covered, x - width - gap);
	}
	return anchors;
}

function covers({ from, to }: { from: number; to: number }, label: Labelled | undefined): boolean {
	return label !== undefined && label.x > from && label.x < to;
}

/** A text in lines of at most so many letters, as even as may be; a longer word has one of its own. */
export function linesOf(text: string, longest: number): string[] {
	const lines = Math.ceil(text.length / longest);
	const aim = Math.min(longest, Math.ceil(text.length / lines) + 3);
	const found: string[] = [];
	for (const word of text.split(' ')) {
		const last = found.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= aim)
			found[found.length - 1] = `${last} ${word}`;
		else found.push(word);
	}
	return found;
}
