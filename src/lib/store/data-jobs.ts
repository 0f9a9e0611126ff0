import type { BackupFault } from '../words/backup';
import type { Fault } from '../words/faults';
import type { Counts } from './backup/format';
import type { Merged, Preview } from './backup/merge';
import type { CheckReport } from './check/check';
import type { CsvKind } from './backup/csv';

/** What the worker can be asked to do with all that is kept, and what it answers. */
export interface Jobs {
	/** Writes a backup; `now` in milliseconds since 1970. */
	write: { asks: { now: number }; answers: { file: Blob; counts: Counts; seq: number } };
	/** Reads a file and keeps it for `merge` or `replace`. */
	read: {
		asks: { file: Blob };
		answers: { ok: true; preview: Preview; madeAt: string } | { ok: false; why: BackupFault };
	};
	merge: { asks: object; answers: Merged };
	replace: { asks: object; answers: Merged };
	undo: { asks: object; answers: number };
	check: { asks: { last?: number }; answers: CheckReport };
	/** Opens the database, which brings its views up to date with this code. */
	bringUp: { asks: object; answers: null };
	csv: { asks: { kind: CsvKind }; answers: Blob };
}

export type JobName = keyof Jobs;

export type Order = {
	[Name in JobName]: { id: number; job: Name; asks: Jobs[Name]['asks'] };
}[JobName];

export type Report =
	| { id: number; is: 'progress'; done: number; of: number }
	| { id: number; is: 'done'; answer: unknown }
	| { id: number; is: 'failed'; fault: Fault };
