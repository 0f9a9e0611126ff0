import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { scriptsOf } from '../../sizes/script-graph.js';
import type { Bench } from '../bench';
import type { Budget, Row } from '../row';

/** What a page loads before it answers to keys, beside an app of the same framework that does nothing. */
export function sizes({ build, bareBuild }: Bench): Promise<Row[]> {
	const bare = bareBuild();
	const row = (what: string, [page, floor]: [string, string], budget: Budget): Row => ({
		what,
		unit: 'bytes',
		figure: scriptBytes(build, page),
		floor: scriptBytes(bare, floor),
		budget,
		times: 1,
		noise: null,
	});
	return Promise.resolve([
		row('script of Today, brotli', ['index.html', 'index.html'], { most: 45_000 }),
		row('script of Study, brotli', ['study/index.html', 'stack/index.html'], { ratio: 1.5 }),
	]);
}

function scriptBytes(folder: string, page: string): number {
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const sizes = [...scriptsOf(page, read)].map((path) => brotliCompressSync(read(path)).length);
	return sizes.reduce((sum, bytes) => sum + bytes, 0);
}
