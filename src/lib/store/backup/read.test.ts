import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gzipped, header, sealed, someEvents, someLines } from '../fixtures/files';
import { lineOf, limits } from './format';
import { readBackup } from './read';

const whole = sealed(someLines);
const small = { ...limits, inflatedBytes: 100_000, lineBytes: 20_000, lines: 50 };

async function why(file: Blob): Promise<string> {
	const read = await readBackup(file, { limits: small });
	return read.ok ? 'good' : read.why;
}

/** A line with an event that is changed before it is written. */
function eventWith(change: object): string {
	return lineOf({ event: { ...someEvents[0], ...change } as never });
}

describe('a backup', () => {
	it('is read, gzipped or as some browsers unpack it', async () => {
		for (const file of [gzipped(whole), new Blob([whole])]) {
			const read = await readBackup(file);
			expect(read).toMatchObject({ ok: true, backup: { header, events: someEvents } });
		}
	});

	it('has each event once, and those of types yet unknown', async () => {
		const later = eventWith({ id: 'later', type: 'moodKept', payload: { day: 1 } });
		const lines = [...someLines, later, someLines[1] as string];
		const read = await readBackup(gzipped(sealed(lines)));
		expect(read.ok && read.backup.events.map(({ id }) => id)).toEqual([
			...someEvents.map(({ id }) => id),
			'later',
		]);
	});

	it('with events that cannot be read says how many and why, and keeps them aside', async () => {
		const broken = [eventWith({ at: 'noon' }), eventWith({ payload: { rating: 3 } })];
		const read = await readBackup(gzipped(sealed([...someLines, ...broken])));
		expect(read).toMatchObject({
			ok: true,
			backup: { events: someEvents, unreadable: { stamp: 1, payload: 1 } },
		});
		expect(read.ok && read.backup.aside).toEqual(broken.map((line) => line.trimEnd()));
	});

	it('that an older version set something aside in gives it back when it can be read', async () => {
		const aside = lineOf({ aside: eventWith({ id: 'again' }) });
		const read = await readBackup(gzipped(sealed([...someLines, aside])));
		expect(read.ok && read.backup.events.at(-1)?.id).toBe('again');
		expect(read.ok && read.backup.unreadable).toEqual({});
	});
});

describe('a file is refused, with the reason, that is', () => {
	const bytes = new Uint8Array(gzipSync(whole));
	const flipped = (at: number) => {
		const copy = bytes.slice();
		copy[at] = (copy[at] as number) ^ 0x10;
		return new Blob([copy]);
	};

	it.each<[string, Blob, string]>([
		['empty', new Blob([]), 'notBackup'],
		['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0x0a])]), 'notBackup'],
		['another’s text', new Blob(['Dear diary,\nnothing happened.\n']), 'notBackup'],
		['another’s JSON', new Blob(['{"cards":[]}\n']), 'notBackup'],
		['gzip of something else', gzipped('{"cards":[]}\n'), 'notBackup'],
		[
			'not gzip at all, but for its first bytes',
			new Blob([bytes.slice(0, 2), bytes.slice(40)]),
			'damaged',
		],
		['of a later format', gzipped(sealed([lineOf({ ...header, format: 2 })])), 'newerFormat'],
		['cut short before its last line', gzipped(someLines.join('')), 'cutShort'],
		['cut short within a line', gzipped(whole.slice(0, 400)), 'cutShort'],
		['cut short as a file', new Blob([bytes.slice(0, -20)]), 'cutShort'],
		['wrong by a bit', flipped(Math.floor(bytes.length / 2)), 'damaged'],
		['wrong by a bit in gzip’s own checksum', flipped(bytes.length - 6), 'damaged'],
		['changed by hand', gzipped(whole.replace('"rating":3', '"rating":4')), 'damaged'],
		['missing a line', gzipped(whole.replace(someLines[2] as string, '')), 'damaged'],
		['going on after its end', gzipped(whole + someLines[1]), 'damaged'],
		['two files in one', gzipped(whole + whole), 'damaged'],
		[
			'not UTF-8',
			gzipped(
				Buffer.concat([Buffer.from(someLines[0] as string), Buffer.from([0xff, 0xfe, 0x0a])]),
			),
			'damaged',
		],
		['of a line that is none', gzipped(sealed([...someLines, '{"what":1}\n'])), 'damaged'],
		['of a line that is no JSON', gzipped(sealed([...someLines, '{"event":\n'])), 'damaged'],
		['of empty lines', gzipped(sealed([...someLines, '\n'])), 'damaged'],
		['larger than a study', new Blob([new Uint8Array(limits.fileBytes + 1)]), 'tooLarge'],
	])('%s', async (_, file, expected) => {
		expect(await why(file)).toBe(expected);
	});

	it.each<[string, string, string]>([
		['of zeros', '\0', 'notBackup'],
		['of spaces on one line', ' ', 'tooLarge'],
		['of empty lines', '\n', 'damaged'],
		['of lines that say nothing', '{"event":0}\n', 'tooLarge'],
	])('a bomb %s, long before it is unpacked', async (name, piece, expected) => {
		const start = name === 'of zeros' ? '' : (someLines[0] as string);
		const bomb = gzipped(start + piece.repeat(40_000_000 / piece.length));
		expect(bomb.size).toBeLessThan(limits.fileBytes);
		expect(await why(bomb)).toBe(expected);
	});
});

it('a line nested without end is set aside, not followed', async () => {
	const nested = `{"event":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`;
	const read = await readBackup(gzipped(sealed([...someLines, nested])));
	expect(read.ok && read.backup.unreadable).toEqual({ tooDeep: 1 });
	expect(read.ok && read.backup.aside).toEqual([]);
});
