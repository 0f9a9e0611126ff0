import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './built';

const serve = fileURLToPath(new URL('../../tools/serve.js', import.meta.url));
const base = process.env.BASE_PATH ?? '';

/** A host of the app that a test has to itself, to end it and to put up a new version. */
export class Site {
	readonly #folder: string;
	readonly #port: number;
	#server: ChildProcess | null = null;

	private constructor(folder: string, port: number) {
		this.#folder = folder;
		this.#port = port;
	}

	/** Puts up a copy of the build, which is there when this returns. */
	static async open(): Promise<Site> {
		const folder = mkdtempSync(join(tmpdir(), 'flashpoint-site-'));
		cpSync(build, folder, { recursive: true });
		const site = new Site(folder, await freePort());
		site.#mark('first');
		await site.start();
		return site;
	}

	get url(): string {
		return `http://localhost:${this.#port}${base}/`;
	}

	async start(): Promise<void> {
		const server = spawn(process.execPath, [serve, this.#folder], {
			env: { ...process.env, PORT: String(this.#port) },
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		this.#server = server;
		// It says where it is once it listens.
		await Promise.race([
			once(server.stdout, 'data'),
			once(server, 'exit').then(() => Promise.reject(new Error('The host did not start'))),
		]);
	}

	/** Ends the server: from then on nobody answers at its address. */
	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = null;
		if (server === null || server.exitCode !== null) return;
		const ended = once(server, 'exit');
		server.kill();
		await ended;
	}

	async close(): Promise<void> {
		await this.stop();
		rmSync(this.#folder, { recursive: true, force: true });
	}

	/** Puts up another version in place of the one that is there: Today says so in its head. */
	publish(version: string): void {
		this.#write(
			'service-worker.js',
			this.#read('service-worker.js').replaceAll(this.#version, version),
		);
		this.rename(version);
		this.#mark(version);
	}

	/** Loses a file that every page needs. */
	lose(name: string): void {
		rmSync(join(this.#folder, name));
	}

	/** Puts one version's name on the site while its files are another's. */
	rename(version: string): void {
		this.#write('_app/version.json', JSON.stringify({ version }));
	}

	get #version(): string {
		return (JSON.parse(this.#read('_app/version.json')) as { version: string }).version;
	}

	#mark(name: string): void {
		const page = this.#read('index.html').replace(/<meta name="put-up-as".*?>/, '');
		const mark = `<meta name="put-up-as" content="${name}">`;
		this.#write('index.html', page.replace('<head>', `<head>${mark}`));
	}

	#read(name: string): string {
		return readFileSync(join(this.#folder, name), 'utf8');
	}

	#write(name: string, text: string): void {
		writeFileSync(join(this.#folder, name), text);
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
