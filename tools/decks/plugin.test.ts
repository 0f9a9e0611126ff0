import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createLogger, createServer, runnerImport, type InlineConfig } from 'vite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ArticleSummary, Deck } from '../../src/lib/deck/deck';
import { copyOfArticle, edit } from './fixtures/copy';
import { decks } from './plugin';

const entry = `
	export { default as article } from '/questions/lindholm-bridge/article.yaml?summary';
	export { default as dates } from '/questions/lindholm-bridge/dates.yaml';
	export const people = () => import('/questions/lindholm-bridge/people.yaml');
`;

/** A small project that imports the article, and the warnings that were printed so far. */
function project() {
	const { root, folder } = copyOfArticle();
	writeFileSync(join(root, 'main.js'), entry);
	const warnings: string[] = [];
	const logger = createLogger('silent');
	logger.warn = (message) => void warnings.push(message);
	const config: InlineConfig = {
		root,
		configFile: false,
		logLevel: 'silent',
		customLogger: logger,
		plugins: [decks()],
	};
	return {
		root,
		folder,
		warnings,
		config,
	};
}

function buildOf({ root, config }: ReturnType<typeof project>) {
	const input = join(root, 'main.js');
	return build({
		...config,
		build: { write: false, lib: { entry: input, formats: ['es'], fileName: 'main' } },
	});
}

async function errorOf(building: Promise<unknown>): Promise<string> {
	return building.then(
		() => 'built',
		(error: unknown) => (error instanceof Error ? error.message : String(error)),
	);
}

describe('a build', () => {
	test('carries the article, and each deck that is imported when needed as a chunk of its own', async () => {
		const result = await buildOf(project());
		const chunks = [result]
			.flat()
			.flatMap((output) => ('output' in output ? output.output : []))
			.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk] : []));
		const [main, people] = chunks;
		expect(chunks).toHaveLength(2);
		expect(main?.code).toContain('The bridge at Lindholm');
		expect(main?.code).toContain('On what day did the flood come?');
		expect(main?.code).not.toContain('Inga Rask promised');
		expect(people?.code).toContain('Inga Rask promised');
		expect(chunks.map(({ code }) => code).join('')).not.toMatch(/valibot|abababab/);
	});

	test('fails with the file, the line and what is wrong, in whichever file of the article', async () => {
		const wrong = project();
		edit(join(wrong.folder, 'people.yaml'), 'stem: Who paid', 'setm: Who paid');
		expect(await errorOf(buildOf(wrong))).toContain(
			`${wrong.folder}/people.yaml:23 questions[0].setm: is not a key here; did you mean "stem"?`,
		);
	});

	test('fails where a fact is asked that is not there', async () => {
		const wrong = project();
		edit(join(wrong.folder, 'people.yaml'), 'fact: payers', 'fact: payer');
		expect(await errorOf(buildOf(wrong))).toMatch(/people\.yaml:22 questions\[0\]\.fact: .*payer/);
	});

	test('prints what the linter warns of once, and goes on', async () => {
		const project_ = project();
		await buildOf(project_);
		expect(project_.warnings.filter((warning) => warning.includes('(L22)'))).toHaveLength(1);
	});
});

test('a tool or a test that imports an article is given the same', async () => {
	const { root, config } = project();
	const { module } = await runnerImport<{ article: ArticleSummary; dates: Deck }>(
		join(root, 'main.js'),
		config,
	);
	expect(module.article.decks.map(({ id }) => id)).toEqual(['dates', 'people']);
	expect(module.dates.questions[0]?.answer.text).toBe('9 March 1927');
	expect(module.article.opening.question.id).toBe('d-opening-when');
});

describe('while an author writes', { timeout: 20_000 }, () => {
	async function serve({ config }: ReturnType<typeof project>) {
		const server = await createServer({
			...config,
			server: { middlewareMode: true, ws: false },
			optimizeDeps: { noDiscovery: true },
			appType: 'custom',
		});
		onTestFinished(() => server.close());
		const load = async () =>
			(await server.ssrLoadModule('/main.js')) as { article: ArticleSummary; dates: Deck };
		return { load, sent: vi.spyOn(server.environments.client.hot, 'send') };
	}

	/** Saves what stands there, two seconds on: a clock of whole seconds would not tell two saves apart. */
	function save(file: string): void {
		const later = new Date(statSync(file).mtimeMs + 2000);
		utimesSync(file, later, later);
	}

	/** What is seen after a save; saved anew until it is as expected, for a file is watched a while after it was read. */
	function afterSaving<Seen>(file: string, look: () => Seen | Promise<Seen>) {
		const saveAndLook = () => {
			save(file);
			return look();
		};
		return expect.poll(saveAndLook, { timeout: 10_000, interval: 250 });
	}

	test('a saved change in one file is seen in all of the article', async () => {
		const writing = project();
		const { load } = await serve(writing);
		expect((await load()).article.decks[0]?.title).toBe('Dates');

		const file = join(writing.folder, 'dates.yaml');
		edit(file, 'title: Dates', 'title: Days and years');

		await afterSaving(file, async () => (await load()).article.decks[0]?.title).toBe(
			'Days and years',
		);
		expect((await load()).dates.title).toBe('Days and years');
	});

	test('a mistake is shown where it stands, and the page comes back when it is mended', async () => {
		const writing = project();
		const { load, sent } = await serve(writing);
		const file = join(writing.folder, 'people.yaml');
		edit(file, 'kind: person', 'kind: persn');

		const error = await load().catch((reason: unknown) => reason);
		expect(error).toMatchObject({
			message: expect.stringContaining('did you mean "person"?'),
			loc: { file, line: 7 },
		});

		edit(file, 'kind: persn', 'kind: person');
		await afterSaving(file, () => errorOf(load())).toBe('built');
		await afterSaving(file, () => sent.mock.calls.flat()).toContainEqual({ type: 'full-reload' });
	});
});

test('yaml elsewhere is left to whoever reads it', async () => {
	const other = project();
	writeFileSync(join(other.root, 'other.yaml'), 'a: 1');
	writeFileSync(join(other.root, 'main.js'), `export { default } from './other.yaml?raw';`);
	const { module } = await runnerImport<{ default: string }>(
		join(other.root, 'main.js'),
		other.config,
	);
	expect(module.default).toBe('a: 1');
});
