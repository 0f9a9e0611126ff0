import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { ASK_EACH_TIME, FOR_GOOD, HEADERS } from './hosting/headers.js';

/** @type {Record<string, string>} */
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

/** What is worth packing: fonts and pictures are packed already. */
const TEXT = /^(text\/|application\/(json|manifest\+json|xml)|image\/svg)/;

/** What hosts read themselves. */
const NOT_FOR_VISITORS = /\/(_headers|\.nojekyll)$/;

/**
 * Serves the folder of a static site as a plain host does: a folder's index.html under its address
 * with a slash, 404.html for what is not there, texts packed for who takes brotli, and nothing from
 * outside the folder.
 * @param {string} folder
 * @param {string} base the path that the site lives under: '' or '/name'
 * @returns {import('node:http').RequestListener}
 */
export function staticSite(folder, base = '') {
	const root = resolve(folder);
	const pack = packer();
	return async (request, response) => {
		const { method = 'GET', url = '/' } = request;
		if (method !== 'GET' && method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const [address = '/', query] = splitOnce(url, '?');
		const found = await look(root, base, address);
		if (found.kind === 'folder') {
			const location = `${address}/${query === undefined ? '' : `?${query}`}`;
			response.writeHead(301, { location, 'cache-control': 'no-cache' }).end();
			return;
		}
		const file = found.kind === 'file' ? found : await fileAt(join(root, '404.html'));
		if (!file) {
			response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('Not found\n');
			return;
		}
		const headers = {
			'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream',
			'cache-control': file.path.startsWith(join(root, '_app', 'immutable') + sep)
				? FOR_GOOD
				: ASK_EACH_TIME,
			vary: 'accept-encoding',
			etag: `W/"${file.size.toString(36)}-${file.changedMillis.toString(36)}"`,
			...HEADERS,
		};
		if (found.kind === 'missing') {
			send(request, response, 404, { ...headers, 'cache-control': ASK_EACH_TIME }, file);
			return;
		}
		if (request.headers['if-none-match'] === headers.etag) {
			response.writeHead(304, headers).end();
			return;
		}
		const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
		if (!takesBrotli || !TEXT.test(headers['content-type'])) {
			send(request, response, 200, headers, file);
			return;
		}
		const body = await pack(file, headers.etag).catch(() => null);
		if (body === null) {
			response.destroy();
			return;
		}
		const packed = { 'content-encoding': 'br', 'content-length': body.length };
		response.writeHead(200, { ...headers, ...packed });
		response.end(method === 'HEAD' ? undefined : body);
	};
}

/**
 * @typedef {{ path: string, size: number, changedMillis: number }} File
 * @param {string} root
 * @param {string} base
 * @param {string} address
 * @returns {Promise<{ kind: 'file' } & File | { kind: 'folder' } | { kind: 'missing' }>}
 */
async function look(root, base, address) {
	if (NOT_FOR_VISITORS.test(address)) return { kind: 'missing' };
	const path = pathWithin(root, base, address);
	if (path === undefined) return { kind: 'missing' };
	if (!address.endsWith('/') && address !== base) {
		const file = await fileAt(path);
		if (file) return { kind: 'file', ...file };
	}
	const index = await fileAt(join(path, 'index.html'));
	if (!index) return { kind: 'missing' };
	return address.endsWith('/') ? { kind: 'file', ...index } : { kind: 'folder' };
}

/**
 * Where an address points within the folder. Doubled slashes are refused: a redirect that began with
 * two would lead to another host.
 * @param {string} root
 * @param {string} base
 * @param {string} address
 * @returns {string | undefined}
 */
function pathWithin(root, base, address) {
	if (address !== base && !address.startsWith(`${base}/`)) return undefined;
	let name;
	try {
		name = decodeURIComponent(address.slice(base.length));
	} catch {
		return undefined;
	}
	if (/\/\/|\\|\0/.test(name)) return undefined;
	const path = join(root, name);
	return path === root || path.startsWith(root + sep) ? path : undefined;
}

/**
 * @param {string} path
 * @returns {Promise<File | undefined>}
 */
async function fileAt(path) {
	const stats = await stat(path).catch(() => undefined);
	if (!stats?.isFile()) return undefined;
	return { path, size: stats.size, changedMillis: Math.floor(stats.mtimeMs) };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {import('node:http').OutgoingHttpHeaders} headers
 * @param {File} file
 */
function send(request, response, status, headers, file) {
	response.writeHead(status, { ...headers, 'content-length': file.size });
	if (request.method === 'HEAD') {
		response.end();
		return;
	}
	const content = createReadStream(file.path);
	content.on('error', () => response.destroy());
	response.on('close', () => content.destroy());
	content.pipe(response);
}

/**
 * Packs a file once for each of its versions.
 * @returns {(file: File, etag: string) => Promise<Buffer>}
 */
function packer() {
	const brotli = promisify(brotliCompress);
	/** @type {Map<string, Promise<Buffer>>} */
	const packed = new Map();
	return (file, etag) => {
		const key = `${file.path} ${etag}`;
		const known = packed.get(key);
		if (known) return known;
		// As hard as hosts do while someone waits.
		const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
		const packing = readFile(file.path).then((text) => brotli(text, { params }));
		packed.set(key, packing);
		return packing;
	};
}

/**
 * @param {string} text
 * @param {string} at
 * @returns {[string] | [string, string]}
 */
function splitOnce(text, at) {
	const index = text.indexOf(at);
	return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)];
}
