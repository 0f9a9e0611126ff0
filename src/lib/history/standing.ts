import type { StudyEvent } from '../events/event';

/**
 * The ids of the events that are taken back. An undo counts unless an undo that counts takes it back
 * in turn; one whose target is not known waits for it. Undos that take each other back in a circle
 * cannot be settled, and have no effect. The order of the events does not matter.
 *
 * An undo reaches only events of its own question (or, like its target, of none), so the events of
 * one question are enough to settle it.
 */
export function undoneIds(events: Iterable<StudyEvent>): Set<string> {
	const targets = new Map<string, string>();
	const undosOf = new Map<string, number>();
	for (const event of events) {
		if (event.type !== 'undone' || targets.has(event.id)) continue;
		const { target } = event.payload;
		targets.set(event.id, target);
		undosOf.set(target, (undosOf.get(target) ?? 0) + 1);
	}

	const undone = new Set<string>();
	const settled = [...targets.keys()].filter((id) => !undosOf.has(id));
	for (let undo = settled.pop(); undo !== undefined; undo = settled.pop()) {
		const target = targets.get(undo);
		if (target === undefined || undone.has(target)) continue;
		undone.add(target);
		// The target, if itself an undo, no longer holds back its own target: one fewer stands against that.
		const freed = targets.get(target);
		if (freed === undefined) continue;
		const left = (undosOf.get(freed) ?? 0) - 1;
		undosOf.set(freed, left);
		if (left === 0 && targets.has(freed)) settled.push(freed);
	}
	return undone;
}
