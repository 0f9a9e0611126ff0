import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Device } from '../fixtures/device';
import { backupFormat } from './format';
import { readBackup } from './read';

const folder = fileURLToPath(new URL('../fixtures/backups', import.meta.url));
const files = readdirSync(folder);

/** What each file holds. A file that people have is never made anew: its bytes are these for ever. */
const held: Record<string, { sha256: string; events: number; drafts: number; aside: number }> = {
	'1.jsonl.gz': {
		sha256: 'a218497c41fb03ecfee82f04b3e0eac8b417fad076c2567bbd3513d3a12c1c4b',
		events: 46,
		drafts: 1,
		aside: 1,
	},
};

it('there is a backup of every format that was ever written', () => {
	const all = Array.from({ length: backupFormat }, (_, index) => `${index + 1}.jsonl.gz`);
	expect(files.sort()).toEqual(all);
	expect(Object.keys(held)).toEqual(all);
});

it.each(files)('the backup %s restores, whole', async (name) => {
	const bytes = readFileSync(join(folder, name));
	const { sha256, ...counts } = held[name] as (typeof held)[string];
	expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
	const file = new Blob([bytes]);
	const read = await readBackup(file);
	expect(read.ok && read.backup).toMatchObject({
		events: { length: counts.events },
		drafts: { length: counts.drafts },
		aside: { length: counts.aside },
	});
	expect(read.ok && Object.keys(read.backup.unreadable)).toEqual(['stamp']);

	const device = new Device(`kept-${name}`);
	await device.restore(file);
	const { kept, folded } = await device.views();
	expect(kept).toEqual(folded);
	expect(kept.questions.length).toBeGreaterThan(6);
	expect(kept.quizzes).toHaveLength(1);
	expect(kept.settings).toMatchObject({ newPerDay: 7, desiredRetention: 0.85, theme: 'system' });
	expect(await device.database.drafts.count()).toBe(counts.drafts);

	// Carried on: what it held, an unknown type and what could not be read among it, is in the next.
	const next = await readBackup(await device.backup(0));
	expect(next.ok && next.backup.events.map(({ type }) => type).sort()).toEqual(
		read.ok && read.backup.events.map(({ type }) => type).sort(),
	);
	expect(next.ok && next.backup.aside).toEqual(read.ok && read.backup.aside);
	await device.end();
});
