/**
 * Whether Enter pressed here goes on, rather than doing what the control does by itself: a button is
 * pressed by it, an empty list opened, and one that is open chosen from. What is chosen is changed with
 * Space and the arrows; where a browser does not tell whether a list is open, Enter is left to it.
 */
export function enterGoesOn(target: Element | null): boolean {
	if (target?.closest('a, button, summary')) return false;
	const list = target?.closest('select');
	if (!list) return true;
	return list.value !== '' && CSS.supports('selector(:open)') && !list.matches(':open');
}
