import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A name for this build that is the same for the same source: the commit, or a hash of the source
 * where there is no git or where it has uncommitted changes.
 * @returns {string}
 */
export function contentVersion() {
	// A build reads its configuration in several processes, and a file may be saved in between.
	return (process.env.FLASHPOINT_VERSION ??= versionOfSource());
}

function versionOfSource() {
	try {
		const git = (/** @type {string[]} */ ...args) =>
			execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
		if (git('status', '--porcelain') === '') return git('rev-parse', '--short=12', 'HEAD');
	} catch {
		// No git, or no commit yet.
	}
	const hash = createHash('sha256');
	for (const root of ['package-lock.json', 'src', 'questions', 'static']) addToHash(root, hash);
	return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} path
 * @param {import('node:crypto').Hash} hash
 */
function addToHash(path, hash) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return;
	if (stats.isDirectory()) {
		for (const name of readdirSync(path).sort()) addToHash(join(path, name), hash);
		return;
	}
	hash.update(path).update('\0').update(readFileSync(path)).update('\0');
}
