/** An attachment: what has just come is seen, whatever lies over the page's ends. */
export function comesIntoView(element: HTMLElement): void {
	element.scrollIntoView({ block: 'nearest' });
}
