import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticSite } from '../static-site.js';

export interface Site {
	/** `http://localhost:40123/`. */
	address: string;
	close(): Promise<void>;
}

/** Serves a folder on this machine, on a free port unless one is named, as the app's own server does. */
export function serve(folder: string, wanted = 0): Promise<Site> {
	const server = createServer(staticSite(folder));
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(wanted, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			resolve({ address: `http://localhost:${port}/`, close: () => closed(server) });
		});
	});
}

function closed(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((resolve) => server.close(() => resolve()));
}
