import type { Fault } from '$lib/words/faults';

/** Whether this page was asked once to load a part of the app that did not come. */
let triedToLoad = false;

/**
 * Tries again after a fault. Firefox and Safari never ask anew for a part of the app that once did not
 * come, as long as the page stays: the second time, the page itself is opened anew, if its host
 * answers. What a learner did is on the disk by then, or the page asks before it goes.
 */
export async function tryAfter(fault: Fault, again: () => void): Promise<void> {
	if (fault === 'unloaded' && triedToLoad && (await hostAnswers())) {
		location.reload();
		return;
	}
	triedToLoad ||= fault === 'unloaded';
	again();
}

function hostAnswers(): Promise<boolean> {
	return fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
		({ ok }) => ok,
		() => false,
	);
}
