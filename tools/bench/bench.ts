import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveSecure } from '../secure-site';
import { launch } from './browser';
import { buildBare, buildWithPast } from './copy';
import { groups } from './groups';
import { openLog, type Log } from './log';
import { parseOptions } from './options';
import { judge, ratioOf, type Row } from './row';
import { serve } from './site';
import { tableOf } from './table';

/* Measures the build that is there, and one more with 10,000 generated questions, in a real Chromium:
   npm run bench [-- --only restore,find] [--json FILE] [--keep FOLDER] */

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the parts measure; each thing is made when it is first asked for. */
export interface Bench {
	/** The folder of the build. */
	build: string;
	/** The folder of the build of an app that does nothing. */
	bareBuild(): string;
	/** The address of the build. */
	app(): Promise<string>;
	/** The address of the pages written by hand. */
	floor(): Promise<string>;
	/** The addresses of the same two over HTTP/2; null where it cannot be had. */
	secure(): Promise<{ app: string; floor: string } | null>;
	/** The address of the build with generated questions. */
	withPast(): Promise<string>;
	log(): Promise<Log>;
}

export async function main(args: string[]): Promise<number> {
	const options = parseOptions(args);
	const build = join(root, 'build');
	if ('problem' in options || !existsSync(build)) {
		console.error('problem' in options ? options.problem : 'First: npm run build');
		return 2;
	}
	const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'flashpoint-bench-'));
	const closing: (() => Promise<unknown>)[] = [];
	const site = async (from: string, port?: number) => {
		const { address, close } = await serve(from, port);
		closing.unshift(close);
		return address;
	};
	const floorPages = once(() => {
		const pages = join(folder, 'floor');
		cpSync(join(root, 'tools/bench/floor'), pages, { recursive: true });
		cpSync(join(root, 'src/lib/ui/fonts'), join(pages, 'fonts'), { recursive: true });
		return pages;
	});
	const bench: Bench = {
		build,
		bareBuild: once(() => {
			buildBare(join(folder, 'bare'));
			return join(folder, 'bare');
		}),
		app: once(() => site(build)),
		floor: once(() => site(floorPages())),
		secure: once(async () => {
			const [ours, bare] = [await serveSecure(build), await serveSecure(floorPages())];
			for (const one of [ours, bare]) if (one) closing.unshift(one.close);
			return ours && bare && { app: ours.address, floor: bare.address };
		}),
		withPast: once(() => {
			buildWithPast(join(folder, 'with-past'));
			// A profile that is kept knows its events by the address.
			return site(join(folder, 'with-past'), options.keep ? 4401 : 0);
		}),
		log: once(async () => {
			const address = await bench.withPast();
			const profile = join(folder, 'profile');
			const context = await launch(profile);
			closing.unshift(() => context.close());
			return openLog(context, address, profile);
		}),
	};
	try {
		const rows: Row[] = [];
		for (const name of options.only) {
			console.log(`Measuring: ${name}`);
			rows.push(...(await groups[name](bench)));
		}
		console.log(`\n${tableOf(rows)}`);
		if (options.json) writeFileSync(options.json, JSON.stringify(reportOf(rows), null, '\t'));
		return 0;
	} finally {
		for (const close of closing) await close();
		if (!options.keep) rmSync(folder, { recursive: true, force: true });
	}
}

function reportOf(rows: readonly Row[]) {
	return {
		at: new Date().toISOString(),
		processors: cpus().map(({ model }) => model),
		rows: rows.map((row) => ({ ...row, ratio: ratioOf(row), verdict: judge(row) ?? null })),
	};
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}
