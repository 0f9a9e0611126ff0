/** An attachment: gives the focus to what has just arrived, and leaves the page where it is. */
export function takesFocus(element: HTMLElement): void {
	element.focus({ preventScroll: true });
}
