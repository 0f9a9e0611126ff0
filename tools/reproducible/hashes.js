import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The SHA-256 of every file under a folder, by its path from there, in the order of the paths.
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function hashesOf(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
	return new Map(files.map((path) => [path, hashOf(join(folder, path))]));
}

/**
 * The first path, in their order, at which two folders are not alike, and how; null where they are.
 * @param {Map<string, string>} one
 * @param {Map<string, string>} other
 * @returns {{ path: string, how: 'only in the first' | 'only in the second' | 'differs' } | null}
 */
export function firstDifference(one, other) {
	const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
	for (const path of paths) {
		if (!other.has(path)) return { path, how: 'only in the first' };
		if (!one.has(path)) return { path, how: 'only in the second' };
		if (one.get(path) !== other.get(path)) return { path, how: 'differs' };
	}
	return null;
}

/** @param {string} path */
function hashOf(path) {
	return createHash('sha256').update(readFileSync(path)).digest('hex');
}
