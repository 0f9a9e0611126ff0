import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstOnPath } from '../on-path.js';

/** What is needed of WebKitGTK, each as a path. */
export interface Found {
	driver: string;
	browser: string;
	/** A screen that nobody sees; null where there is a real one. */
	screen: string | null;
}

/** Distributions put the browser beside the library, which is on no PATH. */
const LIBRARIES = ['/usr/lib', '/usr/lib64', '/usr/libexec'];

export function findWebkit(): Found | null {
	const driver = firstOnPath(['WebKitWebDriver']);
	const browser = process.env.WEBKIT_PATH || findMiniBrowser();
	const seen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
	const screen = seen ? null : firstOnPath(['Xvfb']);
	if (!driver || !browser || screen === undefined) return null;
	return { driver, browser, screen };
}

function findMiniBrowser(): string | undefined {
	const folders = LIBRARIES.filter((folder) => existsSync(folder));
	const within = folders.flatMap((folder) =>
		readdirSync(folder, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map((entry) => join(folder, entry.name)),
	);
	// The newest interface of the library last: 4.0, 4.1, 6.0.
	return [...folders, ...within]
		.flatMap((folder) =>
			['4.0', '4.1']
				.map((one) => join(folder, `webkit2gtk-${one}`))
				.concat(join(folder, 'webkitgtk-6.0')),
		)
		.map((folder) => join(folder, 'MiniBrowser'))
		.filter((path) => existsSync(path))
		.at(-1);
}

/** What a person must do to have one. */
export const HOW_TO_GET_WEBKIT = [
	'This test needs WebKitGTK, its driver, and a screen, and they are not all here. On Debian and Ubuntu:',
	'  apt-get update && apt-get install -y webkit2gtk-driver xvfb    (as root)',
	'WEBKIT_PATH=/path/to/MiniBrowser names a browser that lies elsewhere.',
].join('\n');

/** The driver, and a screen for its browser, running; ended together. */
export class Running {
	readonly #children: ChildProcess[] = [];
	/** The browser keeps its profile there, and nothing of the person who runs the test. */
	readonly #home = mkdtempSync(join(tmpdir(), 'flashpoint-webkit-'));
	url = '';

	/** Whatever comes of it, `end` ends what was begun. */
	async start({ driver, screen }: Found): Promise<void> {
		const display = screen ? { DISPLAY: await this.#show(screen) } : {};
		const port = await freePort();
		const child = this.#spawn(driver, [`--port=${port}`], display);
		this.url = `http://127.0.0.1:${port}`;
		await until(() => child.exitCode !== null || answers(`${this.url}/status`));
		if (child.exitCode !== null) throw new Error('The driver did not start.');
	}

	async end(): Promise<void> {
		for (const child of this.#children.reverse()) {
			if (child.exitCode !== null || child.signalCode !== null) continue;
			const ended = once(child, 'exit');
			child.kill();
			await ended;
		}
		rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
	}

	/** Opens a screen, and gives the name by which a program finds it. */
	async #show(screen: string): Promise<string> {
		const child = this.#spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x900x24']);
		const [number] = (await once(child.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
		return `:${number.toString().trim()}`;
	}

	#spawn(command: string, args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
		const child = spawn(command, args, {
			stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
			env: { ...process.env, HOME: this.#home, XDG_RUNTIME_DIR: this.#home, ...env },
		});
		this.#children.push(child);
		return child;
	}
}

/** One that nobody listens on. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

async function answers(url: string): Promise<boolean> {
	return fetch(url).then(
		({ ok }) => ok,
		() => false,
	);
}

/** Asks again and again until it is so; throws after 20 seconds. */
export async function until(isSo: () => boolean | Promise<boolean>, what = 'it'): Promise<void> {
	for (let left = 200; left > 0; left -= 1) {
		if (await isSo()) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`20 seconds passed without ${what}`);
}
