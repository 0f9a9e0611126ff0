/** Where a key is typed or chosen by, so that it is none of ours. */
const elsewhere =
	'input:not([type="radio"], [type="checkbox"]), select, textarea, dialog, [role="menu"]';

/**
 * Which of so many options a pressed key chooses, from 0: 1 chooses the first. Null for a key that is
 * held down, has a modifier, or is pressed in a field, a dialog or a menu.
 */
export function optionOfKey(event: KeyboardEvent, count: number): number | null {
	if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
		return null;
	if (event.target instanceof Element && event.target.closest(elsewhere)) return null;
	const index = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : count;
	return index < count ? index : null;
}
