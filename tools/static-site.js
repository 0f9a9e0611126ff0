import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

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

/**
 * Serves the folder of a static site as a plain host does: a folder's index.html under its address
 * with a slash, 404.html for what is not there, and nothing outside the folder.
 * @param {string} folder
 * @param {string} base the path that the site lives under: '' or '/name'
 * @returns {import('node:http').RequestListener}
 */
export function staticSite(folder, base = '') {
	const root = resolve(folder);
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
				? 'public, max-age=31536000, immutable'
				: 'no-cache',
			etag: `W/"${file.size.toString(36)}-${file.changedMillis.toString(36)}"`,
			// What a <meta> cannot carry: see "Hosting" in the project's README.
			'content-security-policy': "frame-ancestors 'none'",
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'no-referrer',
		};
		if (found.kind === 'missing') {
			send(request, response, 404, { ...headers, 'cache-control': 'no-cache' }, file);
		} else if (request.headers['if-none-match'] === headers.etag) {
			response.writeHead(304, headers).end();
		} else {
			send(request, response, 200, headers, file);
		}
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
 * @param {string} text
 * @param {string} at
 * @returns {[string] | [string, string]}
 */
function splitOnce(text, at) {
	const index = text.indexOf(at);
	return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)];
}
