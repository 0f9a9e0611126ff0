import { takesFocus } from './takes-focus';

/** An attachment: what has just come begins the page, and its heading has the focus. */
export function takesPage(element: HTMLElement): void {
	scrollTo(0, 0);
	takesFocus(element.querySelector<HTMLElement>('h1') ?? element);
}
