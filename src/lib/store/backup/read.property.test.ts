import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gzipped, sealed, someLines } from '../fixtures/files';
import { runs } from '../fixtures/runs';
import { limits } from './format';
import { parseEvent } from './parse-event';
import { readBackup } from './read';
import { backupFaultWords } from '../../words/backup';

const small = {
	...limits,
	fileBytes: 200_000,
	inflatedBytes: 400_000,
	lineBytes: 50_000,
	lines: 200,
};
const whole = sealed(someLines);
const packed = new Uint8Array(gzipSync(whole));

type File = { how: string; file: Blob; sameAsWritten: boolean };

const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const placed = (length: number, share: number) => Math.floor(length * share);

const truncated = at.map((share): File => ({
	how: 'truncated',
	file: new Blob([packed.slice(0, placed(packed.length, share))]),
	sameAsWritten: false,
}));

const flipped = fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(([share, mask]): File => {
	const copy = packed.slice();
	// What gzip says of the file's name, time and system is nobody's study.
	const where = 10 + placed(copy.length - 10, share);
	copy[where] = (copy[where] as number) ^ mask;
	return { how: `byte ${where} by ${mask}`, file: new Blob([copy]), sameAsWritten: false };
});

const edited = fc
	.tuple(at, at, fc.string({ maxLength: 20 }), fc.boolean())
	.map(([from, length, put, pack]): File => {
		const start = placed(whole.length, from);
		const text = whole.slice(0, start) + put + whole.slice(start + placed(40, length));
		const file = pack ? gzipped(text) : new Blob([text]);
		return { how: `text at ${start}`, file, sameAsWritten: text === whole };
	});

const reordered = fc.shuffledSubarray(whole.split('\n').slice(0, -1)).map((lines): File => {
	const text = lines.map((line) => `${line}\n`).join('');
	return { how: 'lines', file: gzipped(text), sameAsWritten: text === whole };
});

/** What a stranger may write whose checksum is right: values of every kind where others belong. */
const hostileValue = fc.oneof(
	fc.jsonValue({ maxDepth: 4 }),
	fc.integer({ min: 1, max: 1_000 }).map((depth) => nested(depth)),
	fc.constantFrom('__proto__', 'constructor', '<img src=x onerror=alert(1)>', '=1+1', '\u0000'),
	fc.integer({ min: 1, max: 60_000 }).map((length) => 'x'.repeat(length)),
	fc.constantFrom(-1, 1e308, 2 ** 53, 0.1, 9e15),
);

function nested(depth: number): unknown {
	return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}

const forged = fc
	.tuple(
		fc.integer({ min: 1, max: someLines.length - 1 }),
		fc.array(fc.tuple(fc.nat(20), hostileValue), { minLength: 1, maxLength: 3 }),
		fc.constantFrom('event', 'draft', 'aside', 'end', '__proto__'),
	)
	.map(([index, changes, kind]): File => {
		const line = JSON.parse(someLines[index] as string) as { event: Record<string, unknown> };
		for (const [place, value] of changes) {
			const within = place % 2 ? line.event : line.event.payload;
			const holder = (within instanceof Object ? within : line.event) as Record<string, unknown>;
			const keys = Object.keys(holder);
			const key = keys[place % keys.length];
			if (key) holder[key] = value;
		}
		const text = JSON.stringify(line).replace('"event"', JSON.stringify(kind));
		const lines = someLines.map((own, where) => (where === index ? `${text}\n` : own));
		return { how: 'forged', file: gzipped(sealed(lines)), sameAsWritten: false };
	});

const bomb = fc
	.tuple(fc.boolean(), fc.constantFrom('\n', ' ', '0', '{"event":1}\n', '[', '"'), fc.nat(4))
	.map(([begun, piece, size]): File => {
		const text = (begun ? (someLines[0] as string) : '') + piece.repeat(10 ** size * 50);
		return { how: 'bomb', file: gzipped(text), sameAsWritten: false };
	});

const noise = fc.uint8Array({ maxLength: 300 }).map((bytes): File => {
	return { how: 'noise', file: new Blob([bytes]), sameAsWritten: false };
});

it('a file from a stranger is read whole or refused with its reason, whatever it holds', async () => {
	const files = fc.oneof(
		{ weight: 2, arbitrary: truncated },
		{ weight: 3, arbitrary: flipped },
		{ weight: 3, arbitrary: edited },
		{ weight: 1, arbitrary: reordered },
		{ weight: 4, arbitrary: forged },
		{ weight: 1, arbitrary: bomb },
		{ weight: 1, arbitrary: noise },
	);
	const written = await readBackup(new Blob([whole]), { limits: small });
	const met = new Set<string>();
	await fc.assert(
		fc.asyncProperty(files, async ({ how, file, sameAsWritten }) => {
			const read = await readBackup(file, { limits: small });
			met.add(read.ok ? 'good' : read.why);
			if (!read.ok) {
				expect(Object.keys(backupFaultWords)).toContain(read.why);
				expect(sameAsWritten).toBe(false);
				return;
			}
			// Only who makes the checksum anew gets in, and then event by event. Of the last line, which it
			// does not cover, a blank between two words may be another: nothing else is read for it.
			if (how !== 'forged' && how !== 'lines') expect(read).toEqual(written);
			for (const event of read.backup.events) expect(parseEvent(event).ok).toBe(true);
		}),
		runs(400, 10_000),
	);
	expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	expect([...met].sort()).toEqual(
		expect.arrayContaining(['cutShort', 'damaged', 'good', 'notBackup']),
	);
}, 600_000);
