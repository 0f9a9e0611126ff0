import { comesIntoView } from './comes-into-view';
import { takesFocus } from './takes-focus';

/** An attachment: as `takesFocus`, and comes into view where what went before it had pushed it out. */
export function takesView(element: HTMLElement): void {
	takesFocus(element);
	comesIntoView(element);
}
