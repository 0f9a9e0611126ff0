// npm run test:reproducible: builds the commit that is checked out twice, in two clean folders, and
// compares the bytes of every file. What is not committed plays no part.
import { join } from 'node:path';
import { buildIn, copyOfCommit } from '../copies.js';
import { firstDifference, hashesOf } from './hashes.js';

// What a machine may have otherwise, and a build must not show: its hour, its language, its folder.
const machines = [
	{ TZ: 'UTC', LC_ALL: 'C' },
	{ TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' },
];
// A build that is told its name would hide that two would name themselves otherwise.
delete process.env.FLASHPOINT_VERSION;

const [first, second] = machines.map((machine) => {
	const folder = copyOfCommit();
	buildIn(folder, machine);
	const build = join(folder, 'build');
	return { build, hashes: hashesOf(build) };
});
const difference = firstDifference(first.hashes, second.hashes);
if (difference) {
	const { path, how } = difference;
	console.error(`Not reproducible: ${path} ${how === 'differs' ? 'differs' : `is ${how}`}.`);
	process.exitCode = 1;
} else {
	console.log(`Reproducible: ${first.hashes.size} files, alike byte for byte in both builds.`);
}
