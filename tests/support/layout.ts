import type { Page } from '@playwright/test';
import { PRESSABLE } from './boxes';

/** What lies beyond the right edge, as "element: text"; empty where nothing can be scrolled to. */
export function beyondTheEdge(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
			.map((element) => `${element.tagName} ${element.className}: ${element.textContent}`);
	});
}

/** What can be pressed and is less than 44 px high or wide; links in running text are excepted. */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate((pressable) => {
		const least = 43.9;
		const inText = (link: Element) => {
			const block = link.closest('p, li, td, dd');
			const around = block?.textContent.replace(link.textContent, '').trim() ?? '';
			return getComputedStyle(link).display === 'inline' && around !== '';
		};
		return [...document.querySelectorAll(pressable)]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element) => !(element.matches('a') && inText(element)))
			.map((element) => ({ element, box: element.getBoundingClientRect() }))
			.filter(({ box }) => box.bottom > 0 && (box.height < least || box.width < least))
			.map(
				({ element, box }) =>
					`${element.tagName} ${Math.round(box.width)} × ${Math.round(box.height)}: ` +
					(element.getAttribute('aria-label') ?? element.textContent.trim()),
			);
	}, PRESSABLE);
}
