import type { StudyEvent } from '../../events/event';
import type { Database } from '../database';
import { backupFormat, eventLine, lineOf, type Counts, type Header } from './format';
import { Sha256 } from './sha256';

export interface Written {
	/** The gzipped file. */
	file: Blob;
	counts: Counts;
	/** The number of this device's last event in it. */
	seq: number;
}

interface Options {
	/** Milliseconds since 1970. */
	now: number;
	/** Told how many events are written, and how many there were at the start. */
	onProgress?: (done: number, of: number) => void;
	/** Events that are held at once. */
	batch?: number;
}

/**
 * Writes every event, this device's drafts and what is kept aside into a file. Events are read in
 * batches, so that an answer given meanwhile waits for none of it; it may or may not be in the file.
 */
export async function writeBackup(
	database: Database,
	{ now, onProgress = () => {}, batch = 2_000 }: Options,
): Promise<Written> {
	const identity = await database.identity();
	const drafts = await database.drafts.toArray();
	const aside = await database.aside();
	const gzip = new CompressionStream('gzip');
	const file = new Response(gzip.readable).blob();
	const writer = gzip.writable.getWriter();
	const encoder = new TextEncoder();
	const hash = new Sha256();
	const write = async (text: string) => {
		const bytes = encoder.encode(text);
		hash.update(bytes);
		await writer.write(bytes);
	};

	const header: Header = {
		flashpoint: 'backup',
		format: backupFormat,
		madeAt: new Date(now).toISOString(),
		device: identity
			? { deviceId: identity.deviceId, seq: identity.seq, lastAt: identity.lastAt }
			: null,
	};
	await write(lineOf(header));
	const counts = { events: 0, drafts: drafts.length, aside: aside.length };
	const of = await database.events.count();
	for await (const events of eventBatches(database, batch)) {
		await write(events.map(eventLine).join(''));
		counts.events += events.length;
		onProgress(counts.events, of);
	}
	await write(drafts.map((draft) => lineOf({ draft })).join(''));
	await write(aside.map((text) => lineOf({ aside: text })).join(''));
	await writer.write(encoder.encode(lineOf({ end: { ...counts, sha256: hash.hex() } })));
	await writer.close();
	return { file: await file, counts, seq: identity?.seq ?? 0 };
}

/** Every event in the order of the ids, some at a time, each batch in a transaction of its own. */
export async function* eventBatches(
	database: Database,
	batch: number,
): AsyncGenerator<StudyEvent[]> {
	let last = '';
	for (;;) {
		const events = await database.events.where('id').above(last).limit(batch).toArray();
		const end = events.at(-1);
		if (!end) return;
		yield events;
		last = end.id;
	}
}
