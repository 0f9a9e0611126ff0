import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('serve.js', import.meta.url));
const site = join(mkdtempSync(join(tmpdir(), 'serve ')), 'site');

beforeAll(() => {
	mkdirSync(site);
	writeFileSync(join(site, 'index.html'), 'home');
});
afterAll(() => rmSync(join(site, '..'), { recursive: true }));

function serve(folder: string, env: Record<string, string>) {
	const child = spawn(process.execPath, [command, folder], { env: { ...process.env, ...env } });
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
	child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
	const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
		child.on('close', (code) => resolve({ code, said })),
	);
	const speaks = new Promise<string>((resolve) => child.stdout.once('data', () => resolve(said)));
	return { child, ended, speaks };
}

/** A port that nobody holds now, or one that is held until `free` is called. */
async function holdPort(): Promise<{ port: string; free: () => Promise<void> }> {
	const holder = createServer();
	await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
	return {
		port: String((holder.address() as AddressInfo).port),
		free: () => new Promise((resolve) => holder.close(() => resolve())),
	};
}

describe('the server on this machine', () => {
	it('says where it is, answers there, and ends when asked', async () => {
		const { port, free } = await holdPort();
		await free();
		const { child, ended, speaks } = serve(site, { PORT: port, BASE_PATH: '/flashpoint' });
		const address = `http://localhost:${port}/flashpoint/`;

		expect(await speaks).toBe(`Flashpoint is at ${address}\n`);
		expect(await (await fetch(address)).text()).toBe('home');
		child.kill('SIGTERM');
		expect((await ended).code).toBe(0);
	});

	it('says that its port is busy, and nothing else', async () => {
		const { port, free } = await holdPort();
		const { code, said } = await serve(site, { PORT: port }).ended;
		await free();

		expect(code).toBe(1);
		expect(said).toMatch(new RegExp(`^Port ${port} is busy: [^\\n]+\\n$`));
	});

	it('says that there is no build, or that its port is none', async () => {
		const missing = await serve(join(site, 'no'), {}).ended;
		const wrong = await serve(site, { PORT: 'http' }).ended;

		expect(missing).toEqual({ code: 1, said: expect.stringContaining('npm run build') });
		expect(wrong).toEqual({ code: 1, said: expect.stringContaining('PORT is http') });
	});
});
