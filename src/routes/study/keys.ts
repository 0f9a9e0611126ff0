import type { Rating } from '$lib/events/event';

/** What a key asks for on the study screen. */
export type StudyAction =
	| { do: 'go' }
	| { do: 'grade'; rating: Rating }
	| { do: 'undo' | 'leaveOut' | 'notToday' | 'star' | 'switchTyping' | 'keys' };

const byKey: Record<string, StudyAction> = {
	' ': { do: 'go' },
	Enter: { do: 'go' },
	'1': { do: 'grade', rating: 1 },
	'2': { do: 'grade', rating: 2 },
	'3': { do: 'grade', rating: 3 },
	'4': { do: 'grade', rating: 4 },
	u: { do: 'undo' },
	l: { do: 'leaveOut' },
	n: { do: 'notToday' },
	s: { do: 'star' },
	t: { do: 'switchTyping' },
	'?': { do: 'keys' },
};

/**
 * What a key press asks for; null for one that is not ours: held down, with a modifier, in a field, a
 * dialog or a menu, or Space and Enter on a control of their own.
 */
export function studyAction(event: KeyboardEvent): StudyAction | null {
	if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
		return null;
	const target = event.target instanceof Element ? event.target : null;
	if (target?.closest('input, select, textarea, dialog, [role="menu"]')) return null;
	const action = byKey[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
	return action?.do === 'go' && target?.closest('a, button, summary') ? null : action;
}
