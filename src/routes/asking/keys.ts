import type { Rating } from '$lib/events/event';
import { enterGoesOn } from '$lib/ui/enter-key';
import type { AskingScreen } from './screen.svelte';

/** What a key asks for in a review or a practice. */
export type AskingKey = { do: 'go' | 'undo' } | { do: 'grade'; rating: Rating };

const grades: Readonly<Record<string, Rating>> = { '1': 1, '2': 2, '3': 3, '4': 4 };

/**
 * What a key press asks for; null for one that is not ours: held down, with a modifier, in a dialog or
 * a menu, or on a control that has a use of its own for it. Enter in a text
 * field goes on, and on a closed list that is filled. Space goes on, and figures grade, only where a card
 * is turned: elsewhere they belong to the options.
 */
export function askingKey(event: KeyboardEvent, card: boolean): AskingKey | null {
	if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
		return null;
	const target = event.target instanceof Element ? event.target : null;
	if (target?.closest('dialog, [role="menu"]')) return null;
	if (event.key === 'Enter' || (event.key === ' ' && card))
		return enterGoesOn(target) ? { do: 'go' } : null;
	if (target?.closest('input:not([type="radio"], [type="checkbox"]), select, textarea'))
		return null;
	if (event.key.toLowerCase() === 'u') return { do: 'undo' };
	const rating = card ? grades[event.key] : undefined;
	return rating === undefined ? null : { do: 'grade', rating };
}

/** Does what a key asks for. */
export function obey(screen: AskingScreen, key: AskingKey): void {
	const { step } = screen;
	if (key.do === 'undo') void screen.undo();
	else if (key.do === 'grade') void screen.grade(key.rating);
	else if (step.is === 'asking') void screen.check();
	else if (step.is === 'explained') void screen.next();
	else if (step.is === 'card' && step.revealed === null) void screen.reveal();
	else void screen.grade(3);
}
