// Copies of the project to build elsewhere, so that the build that is there stays as it is.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The source as it stands, committed or not, in a new folder that goes when this process ends.
 * @returns {string} the folder
 */
export function copyOfSource() {
	const folder = newFolder();
	const list = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
		cwd: root,
		encoding: 'utf8',
	});
	for (const file of list.split('\0').filter((name) => name && existsSync(join(root, name)))) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		cpSync(join(root, file), join(folder, file));
	}
	return withPackages(folder);
}

/**
 * The source of the commit that is checked out, in a new folder that goes when this process ends.
 * @returns {string} the folder
 */
export function copyOfCommit() {
	const folder = newFolder();
	execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, folder]);
	return withPackages(folder);
}

/**
 * Builds the app in a copy.
 * @param {string} folder
 * @param {Record<string, string>} [env]
 */
export function buildIn(folder, env = {}) {
	run('npm', ['run', 'build'], folder, env, 'quiet');
}

/**
 * Runs a command, and ends this process where it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} env
 * @param {'told' | 'quiet'} manner quiet: what it says is shown only where it fails
 */
export function run(command, args, cwd, env, manner = 'told') {
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: manner === 'told' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		encoding: 'utf8',
	});
	if (status === 0) return;
	if (manner === 'quiet') console.error(`${stdout}${stderr}`);
	console.error(`Failed: ${command} ${args.join(' ')}`);
	process.exit(1);
}

function newFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'flashpoint-copy-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** @param {string} folder */
function withPackages(folder) {
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
	run('npx', ['svelte-kit', 'sync'], folder, {}, 'quiet');
	return folder;
}
