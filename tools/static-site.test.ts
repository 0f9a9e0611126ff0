import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticSite } from './static-site.js';

const FILES = {
	'site/index.html': 'home',
	'site/404.html': 'nothing here',
	'site/study/index.html': 'study',
	'site/empty/a.txt': 'a',
	'site/_app/immutable/a.js': 'export {}',
	'site/fonts/serif.woff2': 'font',
	'site/manifest.webmanifest': '{}',
	'site/fit.wasm': 'wasm',
	'site/a b.txt': 'spaced',
	'secret.txt': 'secret',
	'site-secret/secret.txt': 'secret',
};

const top = mkdtempSync(join(tmpdir(), 'static site '));
const servers: Server[] = [];

type Reply = { status: number | undefined; headers: IncomingMessage['headers']; body: string };

/** Asks for an address exactly as it is written, which fetch would tidy. */
function ask(server: Server, path: string, method = 'GET', headers = {}): Promise<Reply> {
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port, path, method, headers }, async (reply) => {
			let body = '';
			for await (const chunk of reply.setEncoding('utf8')) body += chunk;
			resolve({ status: reply.statusCode, headers: reply.headers, body });
		})
			.on('error', reject)
			.end();
	});
}

async function serve(base?: string): Promise<Server> {
	const server = createServer(staticSite(join(top, 'site'), base));
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return server;
}

let site: Server;
let under: Server;

beforeAll(async () => {
	for (const [name, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(top, name)), { recursive: true });
		writeFileSync(join(top, name), text);
	}
	site = await serve();
	under = await serve('/flashpoint');
});

afterAll(() => {
	for (const server of servers) server.close();
	rmSync(top, { recursive: true });
});

describe('a static site', () => {
	it('gives a page at its address with a slash, and leads there from the one without', async () => {
		expect(await ask(site, '/')).toMatchObject({ status: 200, body: 'home' });
		expect(await ask(site, '/study/?a=1')).toMatchObject({ status: 200, body: 'study' });

		const { status, headers } = await ask(site, '/study?a=1');
		expect([status, headers.location]).toEqual([301, '/study/?a=1']);
	});

	it.each([
		['/', 'text/html; charset=utf-8'],
		['/_app/immutable/a.js', 'text/javascript; charset=utf-8'],
		['/fonts/serif.woff2', 'font/woff2'],
		['/manifest.webmanifest', 'application/manifest+json'],
		['/fit.wasm', 'application/wasm'],
		['/a%20b.txt', 'text/plain; charset=utf-8'],
	])('says what %s is', async (path, type) => {
		const { status, headers } = await ask(site, path);

		expect([status, headers['content-type']]).toEqual([200, type]);
	});

	it('lets only files named by their content be kept unasked', async () => {
		const kept = await ask(site, '/_app/immutable/a.js');
		const asked = await ask(site, '/');

		expect(kept.headers['cache-control']).toContain('immutable');
		expect(asked.headers['cache-control']).toBe('no-cache');
	});

	it('does not send again what has not changed', async () => {
		const { etag } = (await ask(site, '/')).headers;
		const again = await ask(site, '/', 'GET', { 'if-none-match': etag });

		expect(again).toMatchObject({ status: 304, body: '' });
	});

	it('answers with the 404 page for what is not there', async () => {
		for (const path of [
			'/no/such/',
			'/study/x',
			'/empty/',
			'/empty',
			'/%',
			'/_app/immutable/no.js',
		]) {
			const { status, headers, body } = await ask(site, path);
			expect([path, status, body]).toEqual([path, 404, 'nothing here']);
			expect(headers['cache-control']).toBe('no-cache');
		}
		expect(await ask(site, '/404.html')).toMatchObject({ status: 200 });
	});

	it('gives nothing from outside its folder, and sends no one to another host', async () => {
		for (const path of [
			'/../secret.txt',
			'/%2e%2e/secret.txt',
			'/..%2fsecret.txt',
			'/study/../../secret.txt',
			'/../site-secret/secret.txt',
			'/..%5csecret.txt',
			'/study/%00',
			'//study',
			'/%2fstudy',
		]) {
			expect([path, (await ask(site, path)).status]).toEqual([path, 404]);
		}
	});

	it('packs texts for who takes brotli, and nothing else', async () => {
		const brotli = { 'accept-encoding': 'gzip, br' };
		const page = await new Promise<Buffer>((resolve, reject) => {
			const { port } = site.address() as AddressInfo;
			const headers = brotli;
			request({ host: '127.0.0.1', port, path: '/study/', headers }, async (reply) => {
				const parts: Buffer[] = [];
				for await (const part of reply) parts.push(part as Buffer);
				expect(reply.headers['content-encoding']).toBe('br');
				resolve(Buffer.concat(parts));
			})
				.on('error', reject)
				.end();
		});
		expect(brotliDecompressSync(page).toString()).toBe('study');
		const font = await ask(site, '/fonts/serif.woff2', 'GET', brotli);
		expect(font.headers['content-encoding']).toBeUndefined();
		expect(font.body).toBe('font');
		const again = { ...brotli, 'if-none-match': font.headers.etag };
		expect((await ask(site, '/fonts/serif.woff2', 'GET', again)).status).toBe(304);
	});

	it('is only read', async () => {
		expect((await ask(site, '/', 'POST')).status).toBe(405);
		expect(await ask(site, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
	});

	it('lives under a path of its own where it is given one', async () => {
		expect(await ask(under, '/flashpoint/study/')).toMatchObject({ status: 200, body: 'study' });
		expect((await ask(under, '/flashpoint')).headers.location).toBe('/flashpoint/');
		expect((await ask(under, '/flashpoint/study')).headers.location).toBe('/flashpoint/study/');
		expect((await ask(under, '/study/')).status).toBe(404);
		expect((await ask(under, '/flashpoints/')).status).toBe(404);
	});
});
