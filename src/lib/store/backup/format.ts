import type { StudyEvent } from '../../events/event';
import type { Draft } from '../../quiz/draft';
import type { Identity } from '../database';

/* A backup: lines of JSON, gzipped. README.md of the store describes it for who has only the file. */

/** Raised when an older app could no longer read the file rightly. */
export const backupFormat = 1;

export interface Header {
	flashpoint: 'backup';
	format: number;
	/** When it was written, for people: `2026-03-02T09:30:00.000Z`. */
	madeAt: string;
	/** Who wrote it, for information: a restore never takes another device's identity over. */
	device: Omit<Identity, 'key'> | null;
}

/** What is kept of an event that could not be read: its line, as it came. */
export type Aside = string;

export type Line = { event: object } | { draft: Draft } | { aside: Aside } | { end: End };

export interface Counts {
	events: number;
	drafts: number;
	aside: number;
}

/** The last line. `sha256` is of every byte before it, newlines included. */
export interface End extends Counts {
	sha256: string;
}

/** Bounds on what is read, far above any learner's life: 100,000 events are 5 MB, and 45 MB inflated. */
export interface Limits {
	fileBytes: number;
	inflatedBytes: number;
	lineBytes: number;
	headerBytes: number;
	lines: number;
	/** Unreadable events that are kept aside; more are counted only. */
	aside: number;
}

export const limits: Limits = {
	fileBytes: 64 * 2 ** 20,
	inflatedBytes: 512 * 2 ** 20,
	lineBytes: 4 * 2 ** 20,
	headerBytes: 4_096,
	lines: 1_000_000,
	aside: 200,
};

/**
 * The stamp before the payload, what seldom changes before what always does, and no wall clock where it
 * is the time of the event: the file is then a sixth smaller.
 */
export function eventLine({ type, payload, ...stamp }: StudyEvent): string {
	const { v, tzOffsetMin, studyDay, deviceId, sessionId, seq, at, wallAt, id, ...more } = stamp;
	const own = wallAt === at ? {} : { wallAt };
	const first = { v, tzOffsetMin, studyDay, deviceId, sessionId, seq, at, ...own, id };
	return lineOf({ event: { ...first, ...more, type, payload } });
}

/** What `eventLine` left out put back; anything else as it came. */
export function eventOfLine(value: unknown): unknown {
	if (!(value instanceof Object) || Object.hasOwn(value, 'wallAt')) return value;
	return { ...value, wallAt: (value as { at?: unknown }).at };
}

export function lineOf(line: Line | Header): string {
	return `${JSON.stringify(line)}\n`;
}
