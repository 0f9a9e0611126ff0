import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { ASK_EACH_TIME, FOR_GOOD, HEADERS } from './headers.js';

/**
 * @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }} Reply
 */

/** @type {Readonly<Record<string, RegExp>>} */
const TYPES = {
	html: /^text\/html/,
	js: /^(text|application)\/javascript/,
	css: /^text\/css/,
	woff2: /^(font|application)\/(font-)?woff2/,
	webmanifest: /^application\/manifest\+json/,
	svg: /^image\/svg\+xml/,
	png: /^image\/png/,
	json: /^application\/json/,
};

/**
 * What is wrong with how a host serves a build, a sentence each.
 * @param {string} folder the build
 * @param {string} origin "http://localhost:8080"
 * @returns {Promise<string[]>}
 */
export async function checkHost(folder, origin) {
	/** @type {string[]} */
	const faults = [];
	/** @param {boolean} good @param {string} sentence */
	const expect = (good, sentence) => {
		if (!good) faults.push(sentence);
	};
	const lost = readFileSync(join(folder, '404.html'));
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
	const hidden = files.filter((file) => ['_headers', '.nojekyll'].includes(file));

	for (const file of files.filter((each) => !hidden.includes(each))) {
		const address = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
		const { status, headers, body } = await ask(origin, address);
		expect(status === 200, `${address} is answered with ${status}`);
		expect(body.equals(readFileSync(join(folder, file))), `${address} is not the file`);
		const type = TYPES[file.split('.').at(-1) ?? ''];
		expect(
			!type || type.test(headers['content-type'] ?? ''),
			`${address} is ${headers['content-type']}`,
		);
		const cache = file.includes('_app/immutable/') ? FOR_GOOD : ASK_EACH_TIME;
		expect(headers['cache-control'] === cache, `${address}: ${headers['cache-control']}`);
		for (const [name, value] of Object.entries(HEADERS)) {
			expect(headers[name] === value, `${address} has ${name}: ${headers[name]}`);
		}
		if (address.length > 1 && address.endsWith('/')) {
			const { status: moved, headers: at } = await ask(origin, address.slice(0, -1));
			const to = new URL(at.location ?? '/nowhere', origin);
			expect(
				[301, 302, 307, 308].includes(moved) && to.href === `${origin}${address}`,
				`${address} without its slash: ${moved}, ${at.location}`,
			);
		}
	}
	for (const address of [
		'/nowhere/',
		'/_app/immutable/gone.js',
		...hidden.map((file) => `/${file}`),
	]) {
		const { status, headers, body } = await ask(origin, address);
		expect(status === 404, `${address} is answered with ${status}`);
		expect(body.equals(lost), `${address} does not give 404.html`);
		expect(headers['cache-control'] === ASK_EACH_TIME, `${address}: ${headers['cache-control']}`);
		for (const [name, value] of Object.entries(HEADERS)) {
			expect(headers[name] === value, `${address}, missing, has ${name}: ${headers[name]}`);
		}
	}
	const script = files.find((file) => /_app\/immutable\/entry\/start.*\.js$/.test(file)) ?? '';
	const packed = await ask(origin, `/${script}`, { 'accept-encoding': 'gzip, br' });
	expect(
		/gzip|br/.test(packed.headers['content-encoding'] ?? '') || packed.body.length < 1000,
		`/${script} is sent as it is, not compressed`,
	);
	return faults;
}

/**
 * @param {string} origin
 * @param {string} path exactly as it is asked for
 * @param {Record<string, string>} [headers]
 * @returns {Promise<Reply>}
 */
function ask(origin, path, headers = {}) {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		request({ hostname, port, path, headers }, async (reply) => {
			const parts = [];
			for await (const part of reply) parts.push(part);
			resolve({
				status: reply.statusCode ?? 0,
				headers: reply.headers,
				body: Buffer.concat(parts),
			});
		})
			.on('error', reject)
			.end();
	});
}
