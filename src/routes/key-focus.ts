import { createSubscriber } from 'svelte/reactivity';
import { enterGoesOn } from '$lib/ui/enter-key';

const subscribe = createSubscriber((update) => {
	// A list that something is chosen from is no longer empty.
	const events = ['focusin', 'focusout', 'change'] as const;
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
