import type { Happening } from '../events/event';
import type { DraftChange } from './draft-change';
import type * as connections from './connection';
import type * as recording from './record';
import type { Moment, Recorded } from './record';

/**
 * Records what the learner did. The database is loaded with the first call, so that a page can be
 * there before it. When it answers `ok`, the events are on the disk, and the draft of a quiz is
 * changed with them. To try again after a failure,
 * give the same `ids`: whatever became of the first try, they are recorded once.
 */
export async function record(
	happenings: readonly Happening[],
	moment: Moment,
	ids?: readonly string[],
	draft?: DraftChange,
): Promise<Recorded> {
	try {
		const [{ record: recordIn }, { ownConnection }] = await load();
		const recorded = await recordIn(ownConnection(), happenings, moment, ids, draft);
		if (recorded.ok && happenings.some(isAnswer)) void keepForGood();
		return recorded;
	} catch {
		// The code itself did not come: no network and nothing kept of it.
		return { ok: false, fault: 'unloaded' };
	}
}

/**
 * Loads what recording takes, where an answer is soon to come: it then needs no network. Firefox and
 * Safari never ask again for a part that once did not come, so an answer that waited for one would
 * wait for ever.
 */
export function prepareToRecord(): void {
	load().catch(() => {
		// Whoever records says so.
	});
}

let loading: Promise<[typeof recording, typeof connections]> | null = null;

/** Asked for once: of a part that is there, too, a browser takes a while to say so. */
function load() {
	loading ??= Promise.all([import('./record'), import('./connection')]).catch((error: unknown) => {
		loading = null;
		throw error;
	});
	return loading;
}

function isAnswer({ type }: Happening): boolean {
	return type === 'reviewed' || type === 'answered';
}

/** Whether the browser promised not to clear what is kept here; null where it does not say. */
export async function isKeptForGood(): Promise<boolean | null> {
	return (await navigator.storage?.persisted?.()) ?? null;
}

let asked = false;

/** Browsers grant it quietly, ask the learner, or refuse; Settings shows which. Asked once a visit. */
async function keepForGood(): Promise<void> {
	if (asked) return;
	asked = true;
	try {
		if ((await isKeptForGood()) === false) await navigator.storage.persist();
	} catch {
		// A browser that refuses even the question keeps the answer all the same.
	}
}
