import { takesFocus } from './takes-focus';

/**
 * An attachment: what has just come begins the page. Whoever types wants to begin at once, and a screen
 * reader reads a question with its field; where nothing is typed, the heading has the focus.
 */
export function takesPage(element: HTMLElement): void {
	scrollTo(0, 0);
	const first = element.querySelector<HTMLElement>('[type="text"]') ?? element.querySelector('h1');
	takesFocus(first ?? element);
}
