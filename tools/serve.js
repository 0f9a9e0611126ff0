// Serves build/, or the folder named, on this machine: http://localhost:4173/, or on PORT and under
// BASE_PATH where given.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { staticSite } from './static-site.js';

const build = process.argv[2] ?? fileURLToPath(new URL('../build', import.meta.url));
const base = process.env.BASE_PATH ?? '';
const port = Number(process.env.PORT || 4173);

if (!Number.isInteger(port) || port < 1 || port > 65535) {
	stop(`PORT is ${process.env.PORT}: it must be a whole number from 1 to 65535.`);
}
if (!existsSync(build)) stop('There is nothing to serve yet: run "npm run build" first.');

// "localhost" is two addresses where there is IPv6, and a browser may ask at either.
const servers = ['127.0.0.1', '::1'].map((host) => ({
	host,
	server: createServer(staticSite(build, base)),
}));

for (const { host, server } of servers) {
	const listening = await new Promise((resolve) => {
		server.once('listening', () => resolve('yes'));
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
		server.listen(port, host);
	});
	if (listening === 'EADDRINUSE') {
		stop(
			`Port ${port} is busy: end what runs there, or choose another: PORT=${port + 1} npm start`,
		);
	}
	if (listening !== 'yes' && host === '127.0.0.1') {
		stop(`Port ${port} cannot be opened (${listening}): choose another: PORT=4173 npm start`);
	}
}
console.log(`Flashpoint is at http://localhost:${port}${base}/`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.on(signal, () => {
		for (const { server } of servers) {
			server.close();
			server.closeAllConnections();
		}
		process.exit(0);
	});
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}
