import type { Page } from '@playwright/test';

/** A part of the page as it is seen, cut by the frames that it lies in; lengths are in pixels. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
	text: string;
	/** Its node, and the controls and the staying parts that the node is in. */
	node: number;
	within: readonly number[];
	/** The part that it stays with while the page goes on under it; 0 where it goes with the page. */
	layer: number;
}

/** A part that stays in the window, and the end of the page at which nothing may be under it. */
export interface StayingBox extends Box {
	at: 'start' | 'end';
}

export interface Boxes {
	texts: Box[];
	controls: Box[];
	staying: StayingBox[];
}

/** What can be pressed; a checkbox within its label is pressed with it. */
export const PRESSABLE =
	'a[href], button, summary, select, textarea, label:has(input), :not(label) > input, [role^="menuitem"]';

/** All that is seen; where a dialog is open, all that is in it: behind it the page is out of reach. */
export function boxesOf(page: Page): Promise<Boxes> {
	return page.evaluate((pressable) => {
		type Edges = Pick<Box, 'left' | 'right' | 'top' | 'bottom'>;
		type Place = { frame: Edges; layer: number; within: number[] };
		const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
		const everywhere = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
		const found: Boxes = { texts: [], controls: [], staying: [] };
		let nodes = 0;

		function meet(one: Edges, other: Edges): Edges {
			return {
				left: Math.max(one.left, other.left),
				right: Math.min(one.right, other.right),
				top: Math.max(one.top, other.top),
				bottom: Math.min(one.bottom, other.bottom),
			};
		}

		/** Adds what is seen of a rectangle: what is hidden for the eye alone is a pixel wide. */
		function seen<T extends Box>(list: T[], box: T, frame: Edges): void {
			const { left, right, top, bottom } = meet(box, frame);
			if (right - left > 2 && bottom - top > 2) list.push({ ...box, left, right, top, bottom });
		}

		const edgesOf = ({ left, right, top, bottom }: DOMRect): Edges => ({
			left,
			right,
			top,
			bottom,
		});

		function addText(node: Node, element: Element, { frame, layer, within }: Place): void {
			const text = node.textContent?.trim() ?? '';
			if (text === '') return;
			const range = document.createRange();
			range.selectNodeContents(node);
			const rects = [...range.getClientRects()];
			if (rects.length === 0) return;
			// A line is taller than its letters, from the tallest to the lowest.
			const half = parseFloat(getComputedStyle(element).fontSize) * 0.45;
			nodes += 1;
			for (const { left, right, top, bottom } of rects) {
				const middle = (top + bottom) / 2;
				const edges = { left, right, top: middle - half, bottom: middle + half };
				seen(found.texts, { ...edges, text, node: nodes, within, layer }, frame);
			}
		}

		function walk(element: Element, above: Place): void {
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
				// A part of what is hidden may be seen; not, however, of what is not laid out or is clear.
				if (!element.checkVisibility({ opacityProperty: true })) return;
			}
			const style = getComputedStyle(element);
			const own = element.getBoundingClientRect();
			const name = element.getAttribute('aria-label') ?? element.textContent.trim();
			const text = `${element.tagName} ${name}`.slice(0, 80);
			let { frame, layer, within } = above;
			const isSeen = style.visibility === 'visible';
			const sticky = style.position === 'sticky';
			if (element !== root && (sticky || style.position === 'fixed')) {
				nodes += 1;
				layer = nodes;
				within = [...within, nodes];
				frame = everywhere;
				const isLow = sticky ? style.bottom !== 'auto' : own.top > innerHeight / 2;
				const box = { ...edgesOf(own), text, node: nodes, within, layer };
				if (isSeen) seen(found.staying, { ...box, at: isLow ? 'end' : 'start' }, frame);
			}
			if (element.matches(pressable)) {
				nodes += 1;
				within = [...within, nodes];
				const box = { text, node: nodes, within, layer };
				for (const rect of isSeen ? element.getClientRects() : [])
					seen(found.controls, { ...edgesOf(rect), ...box }, frame);
			}
			if (style.overflow !== 'visible' && element !== document.body) frame = meet(frame, own);
			const place = { frame, layer, within };
			for (const child of element.childNodes) {
				if (child instanceof Element) walk(child, place);
				else if (isSeen && child.nodeType === Node.TEXT_NODE) addText(child, element, place);
			}
		}

		walk(root, { frame: everywhere, layer: 0, within: [] });
		return found;
	}, PRESSABLE);
}
