/** What a key asks for while a quiz is taken. */
export type TakingAction = 'next' | 'flag';

/**
 * What a key press asks for; null for one that is not ours: held down, with a modifier, in a dialog or
 * a menu, or on a control that has a use of its own for it. Enter in a text field goes on.
 */
export function takingAction(event: KeyboardEvent): TakingAction | null {
	if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
		return null;
	const target = event.target instanceof Element ? event.target : null;
	if (target?.closest('dialog, [role="menu"], select')) return null;
	if (event.key === 'Enter') return target?.closest('a, button, summary') ? null : 'next';
	const typing = target?.closest('input:not([type="radio"], [type="checkbox"]), textarea');
	return event.key.toLowerCase() === 'f' && !typing ? 'flag' : null;
}
