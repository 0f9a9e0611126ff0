import type { Page } from '@playwright/test';

/* What axe does not see, each as sentences; empty where nothing is wrong. */

const MOST_STOPS = 30;

/** Goes from what has the focus on by Tab: what takes it without a ring, or under something else. */
export async function lostFocus(page: Page): Promise<string[]> {
	const faults: string[] = [];
	const seen = new Set<string>();
	for (let stop = 0; stop < MOST_STOPS; stop += 1) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate(() => {
			const focused = document.activeElement;
			if (!focused || focused === document.body) return null;
			const path: string[] = [];
			for (let up: Element | null = focused; up?.parentElement; up = up.parentElement) {
				path.push(String([...up.parentElement.children].indexOf(up)));
			}
			const label =
				focused.closest('label') ?? (focused as HTMLInputElement).labels?.[0] ?? focused;
			const ringed = (element: Element) => {
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
			};
			// Around what is drawn, browsers put an outline where they will: a drawing strokes what is hit.
			const stroked = (element: Element) => {
				const { stroke, strokeWidth } = getComputedStyle(element);
				return stroke !== 'none' && parseFloat(strokeWidth) >= 2;
			};
			const isOver = (x: number, y: number) => {
				const there = document.elementFromPoint(x, y);
				return there !== null && (label.contains(there) || focused.contains(there));
			};
			// A link in running text may stand in two lines: then what is around both is not all its own.
			const points = [...label.getClientRects()].flatMap(({ left, right, top, bottom }) => [
				[(left + right) / 2, (top + bottom) / 2] as const,
				[left + 3, top + 3] as const,
				[right - 3, bottom - 3] as const,
			]);
			return {
				key: path.join('/'),
				text: `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent.trim()}`,
				hasRing:
					ringed(focused) ||
					ringed(label) ||
					[...label.children].some(ringed) ||
					[...label.querySelectorAll('svg .hit')].some(stroked),
				isSeen: points.some(([x, y]) => isOver(x, y)),
			};
		});
		// Out of the page, or round.
		if (!at || seen.has(at.key)) break;
		seen.add(at.key);
		if (!at.hasRing) faults.push(`no ring: ${at.text}`);
		if (!at.isSeen) faults.push(`out of sight: ${at.text}`);
	}
	return faults;
}

/** What still moves although its reader wants less of it. */
export function moving(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const longest = (times: string) =>
			Math.max(
				...times.split(',').map((time) => parseFloat(time) * (time.endsWith('ms') ? 0.001 : 1)),
			);
		return [...document.querySelectorAll('*')].flatMap((element) =>
			['', '::before', '::after'].flatMap((part) => {
				const style = getComputedStyle(element, part);
				const moves =
					(style.animationName !== 'none' && longest(style.animationDuration) > 0.01) ||
					longest(style.transitionDuration) > 0.01 ||
					style.scrollBehavior === 'smooth';
				return moves ? [`${element.tagName} ${element.className}${part}`] : [];
			}),
		);
	});
}

/** Fields that are marked as wrong and do not say, beside them and to a screen reader, what is. */
export function unsaidFaults(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('[aria-invalid="true"]')]
			.filter((field) => {
				const ids = (field.getAttribute('aria-describedby') ?? '').split(/\s+/);
				const said = ids.map((id) => document.getElementById(id));
				return !said.some((words) => words?.textContent.trim() && words.checkVisibility());
			})
			.map((field) => `${field.tagName} ${field.id}`),
	);
}

/**
 * What is chosen, and in the system's few colours looks as what is not: its borders, lines, weight,
 * signs and ground are those of the others beside it.
 */
export function untoldChoices(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const CHOSEN =
			'[aria-current]:not([aria-current="false"]), [aria-pressed="true"], [aria-selected="true"]';
		const look = (element: Element) =>
			['', '::before', '::after'].map((part) => {
				const style = getComputedStyle(element, part);
				return [
					...[style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth],
					...[style.borderTopStyle, style.borderBottomStyle, style.borderBottomColor],
					...[style.textDecorationLine, style.fontWeight, style.outlineStyle, style.content],
					// A ground is the system's own, drawn or not.
					...[style.backgroundColor.replace(/rgba?|, 0\)|\)/g, ''), style.color, style.fill],
				].join();
			});
		// An icon that is filled, or a word in bold within it, tells as well.
		const alike = (one: Element, other: Element) =>
			look(one).join() === look(other).join() &&
			[...one.children].every((part, place) => {
				const beside = other.children[place];
				return beside !== undefined && look(part).join() === look(beside).join();
			});
		return [...document.querySelectorAll(CHOSEN)]
			.filter((chosen) => chosen.checkVisibility())
			.filter((chosen) => {
				const item = chosen.closest('li') ?? chosen;
				const others = [...(item.parentElement?.children ?? [])]
					.filter((other) => other !== item)
					.map((other) => (item === chosen ? other : other.querySelector(chosen.tagName)))
					.filter((other) => other !== null && other.tagName === chosen.tagName);
				return others.some((other) => other && alike(other, chosen));
			})
			.map((chosen) => `${chosen.tagName} ${chosen.textContent.trim()}`);
	});
}
