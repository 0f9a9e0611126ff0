import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsIn, sourcesUnder } from '../../tests/support/imports';
import { faultOf, routeFolders, RULES } from '../../tests/support/rooms';

const top = fileURLToPath(new URL('../../', import.meta.url));
const faults = (file: string, text: string, routes: string[] = []) =>
	importsIn(file, text).map((one) => faultOf(one, routes));

describe('the rooms of the house', () => {
	it('import only what the table lets them', () => {
		const files = sourcesUnder(top, ['src', 'tools', 'tests']);
		const imports = files.flatMap((file) => importsIn(file, readFileSync(join(top, file), 'utf8')));
		const routes = routeFolders(files);

		expect(imports.length).toBeGreaterThan(0);
		expect(imports.map((one) => faultOf(one, routes)).filter(Boolean)).toEqual([]);
		// Every file is parsed: on a busy machine that takes longer than a test may by default.
	}, 60_000);

	it('are all in the table', () => {
		const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map((entry) => entry.name);

		expect(folders.filter((name) => !RULES[name])).toEqual([]);
	});
});

describe('a file that breaks the table is named', () => {
	it.each([
		['a rule that reads the clock of a framework', 'src/lib/events/a.ts', `import 'svelte';`],
		['a rule that knows the database', 'src/lib/memory/a.ts', `import Dexie from 'dexie';`],
		['a rule to its right', 'src/lib/answer/a.ts', `import { b } from '../memory/b';`],
		['a type to its right', 'src/lib/answer/a.ts', `import type { B } from '../memory/b';`],
		['the scheduler elsewhere', 'src/lib/memory/a.ts', `import { fsrs } from 'ts-fsrs';`],
		['content elsewhere', 'src/lib/deck/a.ts', `import.meta.glob('/questions/*/article.yaml');`],
		['a component that writes', 'src/lib/ui/A.svelte', `<script>import '$lib/store/b';</script>`],
		['a component with rules', 'src/lib/ui/A.svelte', `<script>import '../quiz/b';</script>`],
		['a store with a face', 'src/lib/store/a.ts', `const b = await import('../ui/B.svelte');`],
		['a worker with the whole store', 'src/lib/store/workers/a.ts', `import '../record';`],
		['words that do', 'src/lib/words/a.ts', `import { b } from '../settings/b';`],
		['a screen with the database', 'src/routes/+page.ts', `export * from 'dexie';`],
		['a tool within the app', 'src/lib/deck/a.ts', `import '../../../tools/run.js';`],
		['a type by the back door', 'src/lib/deck/a.ts', `type B = import('../memory/b').B;`],
		['a room of no name', 'src/lib/utils/a.ts', `import '../deck/b';`],
	])('%s', (_, file, text) => {
		expect(faults(file, text)).toEqual([expect.stringContaining(`${file}:1`)]);
	});

	it("a screen that takes another screen's part", () => {
		const routes = ['src/routes', 'src/routes/quiz', 'src/routes/study'];
		const text = `\n<script lang="ts">\nimport A from '../quiz/A.svelte';\n</script>`;

		expect(faults('src/routes/study/+page.svelte', text, routes)).toEqual([
			"src/routes/study/+page.svelte:3 imports src/routes/quiz/A.svelte, which is another route's",
		]);
		expect(
			faults(
				'src/routes/quiz/parts/B.svelte',
				`<script>import '../C'; import '../../d';</script>`,
				routes,
			),
		).toEqual([undefined, undefined]);
	});
});

describe('a file that keeps the table passes', () => {
	it.each([
		['the scheduler in its place', 'src/lib/memory/schedule.ts', `import { fsrs } from 'ts-fsrs';`],
		[
			'content in its place',
			'src/lib/deck/library.ts',
			`import.meta.glob(['/questions/*/a.yaml']);`,
		],
		[
			'a type for a component',
			'src/lib/ui/A.svelte',
			`<script>import type { B } from '../quiz/b';</script>`,
		],
		['a store of rules', 'src/lib/store/a.ts', `import { b } from '../history/b'; import 'dexie';`],
		["a worker's address", 'src/lib/store/a.ts', `import url from './workers/b?worker&url';`],
		['a test with its tools', 'src/lib/deck/a.test.ts', `import 'vitest'; import 'node:fs';`],
		['a tool with anything', 'tools/a.ts', `import '../src/lib/deck/b'; import 'yaml';`],
	])('%s', (_, file, text) => {
		expect(faults(file, text).filter(Boolean)).toEqual([]);
	});
});
