/**
 * Whether Enter pressed here goes on, rather than doing what the control does by itself: a button is
 * pressed by it, and a list that is open chosen from. A closed list opens with Space and the arrows; where
 * a browser does not tell whether one is open, Enter is left to it.
 */
export function enterGoesOn(target: Element | null): boolean {
	if (target?.closest('a, button, summary')) return false;
	const list = target?.closest('select');
	return !list || (CSS.supports('selector(:open)') && !list.matches(':open'));
}
