import { createSubscriber } from 'svelte/reactivity';
import { enterGoesOn } from '$lib/ui/enter-key';

const subscribe = createSubscriber((update) => {
	const events = ['focusin', 'focusout'] as const;
	// What is drawn moves the focus, too: that is told once it is drawn.
	const later = () => queueMicrotask(update);
	for (const event of events) document.addEventListener(event, later);
	return () => {
		for (const event of events) document.removeEventListener(event, later);
	};
});

/** What keys do where the focus is now: a letter is typed there or moves in a list, Enter may be its own. */
export function keysHere(): { letters: boolean; enter: boolean } {
	subscribe();
	const here = document.activeElement;
	const typing = here?.matches('input:not([type="radio"], [type="checkbox"]), textarea, select');
	// A button's own Enter is no news.
	return { letters: !typing, enter: !here?.matches('select') || enterGoesOn(here) };
}
