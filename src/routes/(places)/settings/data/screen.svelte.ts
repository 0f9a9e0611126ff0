import { dateOfStudyDay, studyDayOf, type CalendarDate } from '$lib/memory/study-day';
import { DataWorker } from '$lib/store/data-worker';
import * as door from '$lib/store/data-door';
import { markReturning, mirrorTheme, writeTabSession } from '$lib/store/tab';
import type { JobName, Jobs } from '$lib/store/data-jobs';
import type { BackupFault } from '$lib/words/backup';
import { dataWords as words, fileName } from '$lib/words/data';
import type { Fault } from '$lib/words/faults';
import { tzOffsetMinAt } from '../../../moment';
import { offerFile } from './offer-file';

export type Preview = Extract<Jobs['read']['answers'], { ok: true }>;

/** Which part of the page something is about. */
export type Part = 'file' | 'restore' | 'tables' | 'check' | 'erase';

export type Step =
	{ is: 'idle' } | { is: 'busy'; part: Part; label: string; done: number; of: number };

/** What a file that was chosen comes to. */
export type Looked =
	/** What it would do is shown, and nothing is done yet. */
	{ is: 'previewed'; read: Preview } | { is: 'refused'; why: BackupFault };

/** What is done with all that is kept here: one thing at a time. */
export class DataScreen {
	readonly #worker = new DataWorker();
	// Each is replaced whole.
	#step = $state.raw<Step>({ is: 'idle' });
	#looked = $state.raw<Looked | null>(null);
	#said = $state.raw<{ part: Part; text: string } | null>(null);
	#fault = $state.raw<{ part: Part; fault: Fault } | null>(null);

	get step(): Step {
		return this.#step;
	}
	/** The file that was looked into last; null where none was, or it is done with. */
	get looked(): Looked | null {
		return this.#looked;
	}
	get busy(): boolean {
		return this.#step.is === 'busy';
	}

	/** What was done last in a part of the page; empty where that was elsewhere. */
	saidOf(part: Part): string {
		return this.#said?.part === part ? this.#said.text : '';
	}
	faultOf(part: Part): Fault | null {
		return this.#fault?.part === part ? this.#fault.fault : null;
	}

	close(): void {
		this.#worker.close();
	}

	async save(): Promise<void> {
		const now = Date.now();
		const written = await this.#run('file', words.saving, 'write', { now });
		if (!written) return;
		const name = fileName(localDate(now), 'backup');
		offerFile(written.file, name);
		await door.markSaved(now, written.seq);
		const { events } = written.counts;
		this.#say('file', words.saved(name, events));
	}

	async look(file: Blob): Promise<void> {
		if (this.busy) return;
		this.#looked = null;
		const read = await this.#run('restore', words.reading, 'read', { file });
		if (!read) return;
		this.#looked = read.ok ? { is: 'previewed', read } : { is: 'refused', why: read.why };
	}

	leave(): void {
		this.#looked = null;
	}

	async merge(): Promise<void> {
		const merged = await this.#run('restore', words.adding, 'merge', {});
		// After a failure it is there to be tried again: what was added by then is known.
		if (!merged) return;
		this.#looked = null;
		this.#say('restore', words.added(merged.added));
	}

	async replace(): Promise<void> {
		if (!(await this.#run('restore', words.replacing, 'replace', {}))) return;
		this.#looked = null;
		this.#say('restore', words.replaced);
	}

	async undo(): Promise<void> {
		this.#looked = null;
		const count = await this.#run('restore', words.undoing, 'undo', {});
		if (count !== null) this.#say('restore', words.undone(count));
	}

	async table(kind: Jobs['csv']['asks']['kind']): Promise<void> {
		const file = await this.#run('tables', words.csv[kind], 'csv', { kind });
		if (!file) return;
		const name = fileName(localDate(Date.now()), kind);
		offerFile(file, name);
		this.#say('tables', words.csvSaved(name));
	}

	async check(): Promise<void> {
		const report = await this.#run('check', words.checking, 'check', {});
		if (!report) return;
		this.#say('check', words.checked(report.events, report.mended, report.unreadable));
	}

	async erase(): Promise<void> {
		if (this.busy) return;
		this.#looked = null;
		this.#begin('erase', words.erase);
		const erased = await door.eraseEverything();
		this.#step = { is: 'idle' };
		if (!erased.ok) {
			this.#fault = { part: 'erase', fault: erased.fault };
			return;
		}
		writeTabSession(null);
		markReturning(false);
		mirrorTheme('system');
		this.#say('erase', words.erased);
	}

	/** Null where it failed, which is then said in its part, or where something else is under way. */
	async #run<Name extends JobName>(
		part: Part,
		label: string,
		job: Name,
		asks: Jobs[Name]['asks'],
	): Promise<Jobs[Name]['answers'] | null> {
		if (this.busy) return null;
		this.#begin(part, label);
		const result = await this.#worker.run(job, asks, (done, of) => {
			this.#step = { is: 'busy', part, label, done, of };
		});
		this.#step = { is: 'idle' };
		if (result.ok) return result.answer;
		this.#fault = { part, fault: result.fault };
		return null;
	}

	#begin(part: Part, label: string): void {
		this.#said = null;
		this.#fault = null;
		this.#step = { is: 'busy', part, label, done: 0, of: 0 };
	}

	#say(part: Part, text: string): void {
		this.#said = { part, text };
	}
}

/** The date here at that moment. */
export function localDate(millis: number): CalendarDate {
	return dateOfStudyDay(studyDayOf(millis, tzOffsetMinAt(millis), 0));
}
