import type { Page } from '@playwright/test';
import { boxesOf, type Box, type StayingBox } from './boxes';

/** In pixels: what touches, or is rounded, does not lie on another. */
const SLACK = 2;

/**
 * Texts and controls that lie on one another, as sentences; empty where there are none. What stays in
 * the window is meant to lie over the page that goes on under it, but where the page begins and ends
 * all of it must be seen.
 */
export async function overlapping(page: Page): Promise<string[]> {
	const from = await page.evaluate(() => scrollY);
	await scroll(page, 0);
	const { texts, controls, staying } = await boxesOf(page);
	const found = [...amongEachOther(texts, controls), ...under(staying, texts, 'start')];
	if (staying.some(({ at }) => at === 'end')) {
		await scroll(page, Number.MAX_SAFE_INTEGER);
		const end = await boxesOf(page);
		found.push(...under(end.staying, end.texts, 'end'));
	}
	await scroll(page, from);
	return [...new Set(found)];
}

function scroll(page: Page, top: number): Promise<void> {
	return page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
}

function amongEachOther(texts: readonly Box[], controls: readonly Box[]): string[] {
	const isControl = new Set(controls);
	const boxes = [...texts, ...controls].sort((one, other) => one.top - other.top);
	const found: string[] = [];
	for (const [index, one] of boxes.entries()) {
		for (let next = index + 1; next < boxes.length; next += 1) {
			const other = boxes[next];
			if (!other || other.top > one.bottom - SLACK) break;
			const strangers =
				!(isControl.has(other) && one.within.includes(other.node)) &&
				!(isControl.has(one) && other.within.includes(one.node)) &&
				one.node !== other.node;
			// One that stays meets the page only where that ends.
			const atRest = one.layer === other.layer || (one.layer > 0 && other.layer > 0);
			if (strangers && atRest && meet(one, other)) found.push(`“${one.text}” and “${other.text}”`);
		}
	}
	return found;
}

function under(
	staying: readonly StayingBox[],
	texts: readonly Box[],
	end: StayingBox['at'],
): string[] {
	return staying
		.filter(({ at }) => at === end)
		.flatMap((stays) =>
			texts
				.filter(({ within, layer }) => layer === 0 && !within.includes(stays.node))
				.filter((text) => meet(stays, text))
				.map(({ text }) => `“${text}” under “${stays.text}” at the ${end} of the page`),
		);
}

function meet(one: Box, other: Box): boolean {
	return (
		Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
		Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK
	);
}

/** Texts that do not fit where they are and that no scrolling brings into sight. */
export function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
		return [...root.querySelectorAll('*')]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element) => element.textContent.trim() !== '')
			.filter((element) => {
				const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
				const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
				const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
				// What is one pixel wide is for screen readers alone.
				if (clientWidth <= 1) return false;
				return (
					((hides(overflowX) || textOverflow === 'ellipsis') && scrollWidth > clientWidth + 1) ||
					(hides(overflowY) && scrollHeight > clientHeight + 1)
				);
			})
			.map((element) => `${element.tagName}: ${element.textContent.trim()}`);
	});
}
