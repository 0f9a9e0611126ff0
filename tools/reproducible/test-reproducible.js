// npm run test:reproducible: builds the commit that is checked out twice, in two clean folders, and
// compares the bytes of every file. What is not committed plays no part.
import { join } from 'node:path';
import { buildIn, copyOfCommit } from '../copies.js';
import { firstDifference, hashesOf } from './hashes.js';

// What a machine may have otherwise, and a build must not show: its hour, its language, its folder.
const machines = /** @type {const} */ ([
	{ TZ: 'UTC', LC_ALL: 'C' },
	{ TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' },
]);
// A build that is told its name would hide that two would name themselves otherwise.
delete process.env.FLASHPOINT_VERSION;

const first = hashesBuiltOn(machines[0]);
const second = hashesBuiltOn(machines[1]);
const difference = firstDifference(first, second);
if (difference) {
	const { path, how } = difference;
	console.error(`Not reproducible: ${path} ${how === 'differs' ? 'differs' : `is ${how}`}.`);
	process.exitCode = 1;
} else {
	console.log(`Reproducible: ${first.size} files, alike byte for byte in both builds.`);
}

/** @param {Record<string, string>} machine */
function hashesBuiltOn(machine) {
	const folder = copyOfCommit();
	buildIn(folder, machine);
	return hashesOf(join(folder, 'build'));
}
