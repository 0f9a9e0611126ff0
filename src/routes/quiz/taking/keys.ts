import { enterGoesOn } from '$lib/ui/enter-key';

/** What a key asks for while a quiz is taken. */
export type TakingAction = 'next' | 'flag';

/**
 * What a key press asks for; null for one that is not ours: held down, with a modifier, in a dialog or
 * a menu, or on a control that has a use of its own for it. Enter in a text
 * field goes on, and on a closed list that is filled.
 */
export function takingAction(event: KeyboardEvent): TakingAction | null {
	if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
		return null;
	const target = event.target instanceof Element ? event.target : null;
	if (target?.closest('dialog, [role="menu"]')) return null;
	if (event.key === 'Enter') return enterGoesOn(target) ? 'next' : null;
	const typing = target?.closest('input:not([type="radio"], [type="checkbox"]), select, textarea');
	return event.key.toLowerCase() === 'f' && !typing ? 'flag' : null;
}
