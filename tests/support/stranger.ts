import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { isScriptWith } from './built';

/** Another origin, an attacker's: it serves one page and remembers what was asked of it. */
export class Stranger {
	readonly asked: string[] = [];
	#page = '';
	readonly #server: Server;

	private constructor() {
		this.#server = createServer((request, response) => {
			const path = request.url ?? '';
			if (path !== '/page') this.asked.push(path);
			response.writeHead(200, {
				'content-type': path === '/page' ? 'text/html' : 'text/plain',
				'access-control-allow-origin': '*',
			});
			response.end(path === '/page' ? this.#page : '');
		});
	}

	static async open(): Promise<Stranger> {
		const stranger = new Stranger();
		stranger.#server.listen(0, '127.0.0.1');
		await once(stranger.#server, 'listening');
		return stranger;
	}

	get origin(): string {
		const { port } = this.#server.address() as AddressInfo;
		return `http://127.0.0.1:${port}`;
	}

	/** Serves a page of the attacker's making, and gives its address. */
	serve(html: string): string {
		this.#page = `<!doctype html><link rel="icon" href="data:,">${html}`;
		return `${this.origin}/page`;
	}

	close(): void {
		this.#server.close();
		this.#server.closeAllConnections();
	}
}

/** What an attack calls where it succeeds; tells of each call. */
export async function trap(context: BrowserContext): Promise<string[]> {
	const caught: string[] = [];
	await context.exposeFunction('attacked', (how = 'somehow') => void caught.push(String(how)));
	context.on('dialog', (dialog) => {
		caught.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	return caught;
}

/**
 * Puts an attacker's words in place of some of a deck's, as a stranger's deck might bring them. Answers
 * how often it did so; asked that, it lets alone what the page still asks for.
 */
export async function poison(
	page: Page,
	words: Record<string, string>,
): Promise<() => Promise<number>> {
	let replaced = 0;
	const areIn = Object.keys(words).map(isScriptWith);
	const isPoisoned = (url: URL) => areIn.some((isIn) => isIn(url));
	await page.route(isPoisoned, async (route) => {
		const response = await route.fetch();
		let body = await response.text();
		for (const [own, other] of Object.entries(words)) {
			replaced += body.split(own).length - 1;
			body = body.replaceAll(own, other);
		}
		await route.fulfill({ response, body });
	});
	return async () => {
		await page.unrouteAll({ behavior: 'wait' });
		return replaced;
	};
}
