import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begun, changedSince, changesKept, revisionOf, withChanges } from './changes';
import type { ChangesRow } from './database';

const after = (row: ChangesRow, groups: string[][]) => groups.reduce(withChanges, row);

describe('what changed since views were read', () => {
	it('is nothing at once', () => {
		const row = withChanges(undefined, ['q1']);
		expect(changedSince(row, { epoch: row.epoch, revision: revisionOf(row) })).toEqual([]);
	});

	it('is unknown of another epoch, and of more changes ago than are kept', () => {
		const row = begun();
		expect(changedSince(row, { epoch: 'another', revision: 0 })).toBeNull();
		const many = Array.from({ length: changesKept + 1 }, (_, index) => `q${index}`);
		const full = withChanges(row, many);
		expect(full.ids.length).toBeLessThanOrEqual(changesKept);
		expect(revisionOf(full)).toBe(many.length);
		expect(changedSince(full, { epoch: row.epoch, revision: 0 })).toBeNull();
	});

	it('misses none, whenever they were read', () => {
		const groups = fc.array(fc.array(fc.string({ maxLength: 2 }), { maxLength: 300 }));
		fc.assert(
			fc.property(groups, groups, (before, since) => {
				const read = after(begun(), before);
				const row = after(read, since);
				const changed = changedSince(row, { epoch: read.epoch, revision: revisionOf(read) });
				if (changed) expect(new Set(changed)).toEqual(new Set(since.flat()));
				else expect(since.flat().length).toBeGreaterThan(changesKept / 2);
			}),
		);
	});
});
