import * as v from 'valibot';
import type { Draft } from '../../quiz/draft';
import type { BackupFault, UnreadableWhy } from '../../words/backup';
import {
	backupFormat,
	eventOfLine,
	limits as ownLimits,
	type Aside,
	type Header,
	type Limits,
} from './format';
import { backupLines, BackupError } from './lines';
import { parseEvent, type ParsedEvent } from './parse-event';
import { plainFault } from './plain';
import { Draft as DraftSchema } from './quiz-schema';
import { Sha256 } from './sha256';
import { id, moment, whole } from './stamp-schema';

/** A backup that was read to its end and found whole: nothing of it is in the database yet. */
export interface Backup {
	header: Header;
	/** The SHA-256 of the file's lines but the last, by which it is known again. */
	sha256: string;
	/** Each id once. */
	events: ParsedEvent[];
	drafts: Draft[];
	unreadable: Partial<Record<UnreadableWhy, number>>;
	/** The unreadable events as they came, as many as are kept. */
	aside: Aside[];
}

export type BackupRead = { ok: true; backup: Backup } | { ok: false; why: BackupFault };

const HeaderSchema = v.looseObject({
	flashpoint: v.literal('backup'),
	format: v.pipe(whole, v.minValue(1)),
	madeAt: v.pipe(v.string(), v.maxLength(64)),
	device: v.nullable(v.looseObject({ deviceId: id, seq: whole, lastAt: moment })),
});
const EndSchema = v.looseObject({
	events: whole,
	drafts: whole,
	aside: whole,
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

interface Options {
	limits?: Limits;
	/** Told the bytes of the file that are read. */
	onProgress?: (bytes: number) => void;
}

/**
 * Reads a backup, gzipped or not. Sizes are checked before and while it is inflated, and nothing is
 * answered but the whole of it: its end, its counts and its checksum are right. An event in it that
 * cannot be read does not make the rest unreadable; it is counted, with why, and kept aside.
 */
export async function readBackup(
	file: Blob,
	{ limits = ownLimits, onProgress = () => {} }: Options = {},
): Promise<BackupRead> {
	try {
		return { ok: true, backup: await read(file, limits, onProgress) };
	} catch (error) {
		if (error instanceof BackupError) return { ok: false, why: error.why };
		throw error;
	}
}

async function read(file: Blob, limits: Limits, onProgress: (bytes: number) => void) {
	const hash = new Sha256();
	const reading = new Reading(limits);
	for await (const line of backupLines(file, limits, onProgress)) {
		if (reading.take(line.text.trimEnd(), hash)) hash.update(line.bytes);
	}
	return reading.whole();
}

/** What has been read so far, line by line. */
class Reading {
	readonly #limits: Limits;
	readonly #events = new Map<string, ParsedEvent>();
	readonly #counts = { events: 0, drafts: 0, aside: 0 };
	readonly #drafts: Draft[] = [];
	readonly #unreadable: Backup['unreadable'] = {};
	readonly #aside: Aside[] = [];
	#header: Header | null = null;
	/** Null until the end was reached, and was right. */
	#sha256: string | null = null;

	constructor(limits: Limits) {
		this.#limits = limits;
	}

	/** Takes the next line; false for the last one, which the checksum leaves out. Throws a `BackupError`. */
	take(text: string, hash: Sha256): boolean {
		if (this.#sha256 !== null) throw new BackupError('damaged');
		const line = jsonOf(text);
		if (this.#header === null) {
			this.#header = headerOf(line);
			return true;
		}
		if (!(line instanceof Object)) throw new BackupError('damaged');
		if (Object.hasOwn(line, 'event')) this.#takeEvent((line as { event: unknown }).event, text);
		else if (Object.hasOwn(line, 'draft')) this.#takeDraft((line as { draft: unknown }).draft);
		else if (Object.hasOwn(line, 'aside')) this.#takeAside((line as { aside: unknown }).aside);
		else if (Object.hasOwn(line, 'end')) {
			this.#end((line as { end: unknown }).end, hash);
			return false;
		} else if (this.#header.format === backupFormat) throw new BackupError('damaged');
		return true;
	}

	/** All of it, once its end was reached. Throws a `BackupError` before. */
	whole(): Backup {
		if (this.#header === null) throw new BackupError('notBackup');
		if (this.#sha256 === null) throw new BackupError('cutShort');
		return {
			header: this.#header,
			sha256: this.#sha256,
			events: [...this.#events.values()],
			drafts: this.#drafts,
			unreadable: this.#unreadable,
			aside: this.#aside,
		};
	}

	#takeEvent(value: unknown, text: string): void {
		this.#counts.events += 1;
		this.#parse(value, text);
	}

	/** What an older version could not read, this one may. */
	#takeAside(text: unknown): void {
		this.#counts.aside += 1;
		if (typeof text !== 'string') throw new BackupError('damaged');
		const line = jsonOf(text);
		if (line === undefined) this.#setAside(text, 'json');
		else this.#parse((line as { event?: unknown } | null)?.event, text);
	}

	#parse(value: unknown, text: string): void {
		const parse = parseEvent(eventOfLine(value));
		if (!parse.ok) this.#setAside(text, parse.why);
		else if (!this.#events.has(parse.event.id)) this.#events.set(parse.event.id, parse.event);
	}

	/** A quiz under way that this version cannot go on with is left out: its answers are events. */
	#takeDraft(value: unknown): void {
		this.#counts.drafts += 1;
		if (plainFault(value) === null && v.is(DraftSchema, value)) {
			this.#drafts.push(value as unknown as Draft);
		}
	}

	#setAside(text: string, why: UnreadableWhy): void {
		this.#unreadable[why] = (this.#unreadable[why] ?? 0) + 1;
		if (this.#aside.length < this.#limits.aside && text.length < 65_536) this.#aside.push(text);
	}

	#end(value: unknown, hash: Sha256): void {
		if (!v.is(EndSchema, value)) throw new BackupError('damaged');
		const { events, drafts, aside } = this.#counts;
		const right =
			value.events === events &&
			value.drafts === drafts &&
			value.aside === aside &&
			value.sha256 === hash.hex();
		if (!right) throw new BackupError('damaged');
		this.#sha256 = value.sha256;
	}
}

function headerOf(line: unknown): Header {
	if (plainFault(line) !== null || !v.is(HeaderSchema, line)) throw new BackupError('notBackup');
	if (line.format > backupFormat) throw new BackupError('newerFormat');
	return line as unknown as Header;
}

/** Undefined, which JSON never is, where the text is none. */
function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
