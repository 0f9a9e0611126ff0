import type { Page } from '@playwright/test';

/**
 * Texts that lie on one another, or that are cut off at the end of their line, as sentences; empty
 * where there are none. What stays where it is while the page goes on under it is meant to lie over it.
 */
export function overlapping(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		interface Box {
			left: number;
			right: number;
			top: number;
			bottom: number;
		}
		const slack = 2;
		const meet = (one: Box, other: Box): Box => ({
			left: Math.max(one.left, other.left),
			right: Math.min(one.right, other.right),
			top: Math.max(one.top, other.top),
			bottom: Math.min(one.bottom, other.bottom),
		});
		const isSome = ({ left, right, top, bottom }: Box) =>
			right - left > slack && bottom - top > slack;

		/** What of the page an element's content is seen in; null where it stays in the window. */
		const frames = new Map<Element, Box | null>();
		function frameOf(element: Element): Box | null {
			const known = frames.get(element);
			if (known !== undefined) return known;
			const { position, overflowX, overflowY } = getComputedStyle(element);
			const above = element.parentElement
				? frameOf(element.parentElement)
				: { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
			const own = element.getBoundingClientRect();
			const stays =
				above === null || ((position === 'fixed' || position === 'sticky') && element !== root);
			const clips =
				(overflowX !== 'visible' || overflowY !== 'visible') &&
				element !== document.body &&
				element !== document.documentElement;
			const frame = stays ? null : clips ? meet(above, own) : above;
			frames.set(element, frame);
			return frame;
		}

		// Behind a dialog the page is out of reach.
		const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
		const texts: (Box & { text: string; node: Node })[] = [];
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const { parentElement: element, textContent } = node;
			const text = textContent?.trim() ?? '';
			if (!element || text === '') continue;
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			const frame = frameOf(element);
			if (frame === null) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			// A line is taller than its letters: the small ones' height is what must be free.
			const half = parseFloat(getComputedStyle(element).fontSize) * 0.3;
			for (const { left, right, top, bottom } of range.getClientRects()) {
				const middle = (top + bottom) / 2;
				const letters = { left, right, top: middle - half, bottom: middle + half };
				const seen = meet(letters, frame);
				if (isSome(seen)) texts.push({ ...seen, text, node });
			}
		}

		texts.sort((one, other) => one.top - other.top);
		const found = new Set<string>();
		for (const [index, one] of texts.entries()) {
			for (let next = index + 1; next < texts.length; next += 1) {
				const other = texts[next];
				if (!other || other.top > one.bottom) break;
				if (other.node !== one.node && isSome(meet(one, other)))
					found.add(`“${one.text}” and “${other.text}”`);
			}
		}
		for (const element of root.querySelectorAll('*')) {
			const text = element.textContent.trim();
			if (text === '' || getComputedStyle(element).textOverflow !== 'ellipsis') continue;
			if (element.scrollWidth > element.clientWidth + 1) found.add(`cut off: ${text}`);
		}
		return [...found];
	});
}
