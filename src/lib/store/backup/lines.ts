import type { BackupFault } from '../../words/backup';
import type { Limits } from './format';

/** An error that says why a file is no backup that can be read. */
export class BackupError extends Error {
	constructor(
		readonly why: BackupFault,
		options?: ErrorOptions,
	) {
		super(`Backup: ${why}`, options);
		this.name = 'BackupError';
	}
}

export interface RawLine {
	text: string;
	/** Its bytes with the newline. */
	bytes: Uint8Array;
}

const newline = 0x0a;

/**
 * The lines of a file, inflated on the way where it is gzipped. Never more of it is held than one line
 * may be. Throws a `BackupError` where a limit is passed, or the file cannot be inflated.
 */
export async function* backupLines(
	file: Blob,
	limits: Limits,
	onProgress: (bytes: number) => void,
): AsyncGenerator<RawLine> {
	if (file.size > limits.fileBytes) throw new BackupError('tooLarge');
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	let held: Uint8Array[] = [];
	let heldBytes = 0;
	let inflated = 0;
	let count = 0;

	for await (const chunk of inflatedChunks(file, onProgress)) {
		inflated += chunk.length;
		if (inflated > limits.inflatedBytes) throw new BackupError('tooLarge');
		let from = 0;
		for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
			held.push(chunk.subarray(from, at + 1));
			heldBytes += at + 1 - from;
			const tooLong = heldBytes > (count === 0 ? limits.headerBytes : limits.lineBytes);
			if (tooLong) throw new BackupError(count === 0 ? 'notBackup' : 'tooLarge');
			count += 1;
			if (count > limits.lines) throw new BackupError('tooLarge');
			const bytes = joined(held, heldBytes);
			yield { text: decoded(decoder, bytes, count), bytes };
			held = [];
			heldBytes = 0;
			from = at + 1;
		}
		held.push(chunk.subarray(from));
		heldBytes += chunk.length - from;
		if (count === 0 && heldBytes > limits.headerBytes) throw new BackupError('notBackup');
		if (heldBytes > limits.lineBytes) throw new BackupError('tooLarge');
	}
	// Each line ends in a newline, the last one too.
	if (heldBytes > 0) throw new BackupError(count === 0 ? 'notBackup' : 'cutShort');
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
	if (pieces.length === 1) return pieces[0] as Uint8Array;
	const all = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, line: number): string {
	try {
		return decoder.decode(bytes);
	} catch (error) {
		throw new BackupError(line === 1 ? 'notBackup' : 'damaged', { cause: error });
	}
}

/** The file's bytes, inflated where they are gzipped. Some browsers unpack what they download. */
async function* inflatedChunks(
	file: Blob,
	onProgress: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
	const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	const gzipped = magic[0] === 0x1f && magic[1] === 0x8b;
	let read = 0;
	const told = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
		transform(chunk, controller) {
			read += chunk.length;
			onProgress(read);
			controller.enqueue(chunk);
		},
	});
	const bytes = file.stream().pipeThrough(told);
	const reader = (gzipped ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes).getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} catch (error) {
		if (error instanceof BackupError) throw error;
		// Only the browser's own words tell a file that was cut short from one with a wrong bit.
		const cut = /trunc|unexpected end|ended without|end of file/i.test(String(error));
		throw new BackupError(cut ? 'cutShort' : 'damaged', { cause: error });
	} finally {
		await reader.cancel().catch(() => {});
	}
}
