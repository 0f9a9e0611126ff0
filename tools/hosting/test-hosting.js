// npm run test:hosting: serves the build as nginx and Caddy do with the files beside this one, and
// checks each answer. nginx must be there; Caddy is tried where it is.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkHost } from './check-host.js';

const build = fileURLToPath(new URL('../../build', import.meta.url)).replace(/[\\/]$/, '');
const scratch = mkdtempSync(join(tmpdir(), 'flashpoint-hosting-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

if (!existsSync(build)) stop('There is nothing to serve yet: run "npm run build" first.');
if (!isThere('nginx', ['-v'])) {
	stop('nginx is not here. On Debian and Ubuntu: apt-get update && apt-get install -y nginx-light');
}

let good = await tryHost('nginx', async (port) => {
	mkdirSync(join(scratch, 'logs'));
	const site = adapted('nginx.conf', port);
	const main = join(scratch, 'main.conf');
	writeFileSync(
		main,
		// Workers that root starts are another user's, who may not read the build.
		`${process.getuid?.() === 0 ? 'user root;' : ''}
		daemon off; pid ${scratch}/nginx.pid; error_log stderr;
		events {}
		http {
			include ${mimeTypes()};
			access_log off;
			client_body_temp_path ${scratch}; proxy_temp_path ${scratch}; fastcgi_temp_path ${scratch};
			uwsgi_temp_path ${scratch}; scgi_temp_path ${scratch};
			include ${site};
		}`,
	);
	return ['nginx', ['-p', scratch, '-c', main]];
});
if (isThere('caddy', ['version'])) {
	const caddy = await tryHost('Caddy', async (port) => [
		'caddy',
		['run', '--adapter', 'caddyfile', '--config', adapted('Caddyfile', port)],
	]);
	good &&= caddy;
} else {
	console.log('Caddy is not here, and was not tried: apt-get install -y caddy');
}
process.exitCode = good ? 0 : 1;

/**
 * @param {string} name
 * @param {(port: number) => Promise<[string, string[]]>} prepare
 * @returns {Promise<boolean>} whether it serves the build as it should
 */
async function tryHost(name, prepare) {
	const port = await freePort();
	const [command, args] = await prepare(port);
	const server = spawn(command, args, {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
	});
	let said = '';
	server.stderr.on('data', (text) => (said += text));
	try {
		const origin = `http://127.0.0.1:${port}`;
		if (!(await answers(origin))) {
			console.error(`${name} did not start:\n${said}`);
			return false;
		}
		const faults = await checkHost(build, origin);
		for (const fault of faults) console.error(`${name}: ${fault}`);
		console.log(faults.length > 0 ? `${name}: ${faults.length} wrong` : `${name}: as it should be`);
		return faults.length === 0;
	} finally {
		server.kill();
	}
}

/**
 * The project's own file for a host, with this build and a free port in it and nothing else changed.
 * @param {string} name
 * @param {number} port
 */
function adapted(name, port) {
	const text = readFileSync(new URL(name, import.meta.url), 'utf8');
	const mine = text.replaceAll('/var/www/flashpoint', build).replaceAll('8080', String(port));
	const path = join(scratch, name);
	// Caddy also opens a port to be administered by, which may be taken.
	writeFileSync(path, name === 'Caddyfile' ? `{\n\tadmin off\n}\n${mine}` : mine);
	return path;
}

function mimeTypes() {
	const places = ['/etc/nginx', '/usr/local/etc/nginx', '/opt/homebrew/etc/nginx'];
	const found = places.map((place) => join(place, 'mime.types')).find((path) => existsSync(path));
	return found ?? stop(`nginx has no mime.types in ${places.join(', ')}.`);
}

/** @param {string} origin */
async function answers(origin) {
	for (let tries = 0; tries < 100; tries += 1) {
		const there = await fetch(origin).then(
			() => true,
			() => false,
		);
		if (there) return true;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return false;
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => resolve(port));
		});
	});
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function isThere(command, args) {
	return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}
