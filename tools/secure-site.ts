import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staticSite } from './static-site.js';
import type { Site } from './bench/site';

/**
 * Serves a folder over HTTP/2, as hosts do: all files of a page come at once, and not six at a time.
 * Null where there is no openssl to make a certificate for the time being.
 */
export async function serveSecure(folder: string): Promise<Site | null> {
	const identity = temporaryIdentity();
	if (!identity) return null;
	const listener = staticSite(folder) as RequestListener;
	const server = createSecureServer(identity, (request, response) => {
		// The two speak alike by Node's own promise.
		void listener(
			request as unknown as Parameters<RequestListener>[0],
			response as unknown as Parameters<RequestListener>[1],
		);
	});
	const sessions = new Set<{ destroy(): void }>();
	server.on('session', (session) => {
		sessions.add(session);
		session.on('close', () => sessions.delete(session));
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	const close = () => {
		for (const session of sessions) session.destroy();
		return new Promise<void>((resolve) => server.close(() => resolve()));
	};
	return { address: `https://localhost:${port}/`, close };
}

function temporaryIdentity(): { key: Buffer; cert: Buffer } | null {
	const folder = mkdtempSync(join(tmpdir(), 'flashpoint-secure-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
	const kind = [
		'-newkey',
		'ec',
		'-pkeyopt',
		'ec_paramgen_curve:prime256v1',
		'-nodes',
		'-days',
		'1',
	];
	try {
		execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', cert], {
			stdio: 'ignore',
		});
		return { key: readFileSync(key), cert: readFileSync(cert) };
	} catch {
		return null;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
