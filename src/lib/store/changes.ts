import { v7 } from 'uuid';
import type { ChangesRow } from './database';

/** So many of the last changes are kept: who has older views reads them all. */
export const changesKept = 512;

/** The row after the views of these questions changed too; a row begun anew makes all older views void. */
export function withChanges(
	row: ChangesRow | undefined,
	questionIds: readonly string[],
): ChangesRow {
	const { epoch, from, ids } = row ?? begun();
	const all = [...ids, ...questionIds];
	// Half of them at once, so that few writes move the rest.
	const dropped = all.length > changesKept ? all.length - changesKept / 2 : 0;
	return { key: 'changes', epoch, from: from + dropped, ids: all.slice(dropped) };
}

/** A row of which nobody has any views yet: for when all of them are made anew. */
export function begun(): ChangesRow {
	return { key: 'changes', epoch: v7(), from: 0, ids: [] };
}

/** How many changes there were in this epoch. */
export function revisionOf({ from, ids }: ChangesRow): number {
	return from + ids.length;
}

/**
 * The questions whose views changed since views of that epoch and revision were read, each once; null
 * where that is no longer known, so that all are to be read.
 */
export function changedSince(
	row: ChangesRow,
	{ epoch, revision }: { epoch: string; revision: number },
): string[] | null {
	if (epoch !== row.epoch || revision < row.from) return null;
	return [...new Set(row.ids.slice(revision - row.from))];
}
