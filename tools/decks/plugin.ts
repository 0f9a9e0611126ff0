import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, runnerImport, type Plugin } from 'vite';
import type { PlacesMap } from '../../src/lib/deck/map';
import type * as Drawing from '../map/draw';
import type * as Checking from './checked';

/** Imported when the first article is: a command that needs none does not wait for the linter. */
let checking: Promise<typeof Checking> | undefined;

function loadChecking(): Promise<typeof Checking> {
	const file = fileURLToPath(new URL('checked.ts', import.meta.url));
	checking ??= runnerImport<typeof Checking>(file).then(({ module }) => module);
	return checking;
}

/** What draws maps: a command that needs none does not wait for it. */
function loadDrawing(): Promise<typeof Drawing> {
	const file = fileURLToPath(new URL('../map/draw.ts', import.meta.url));
	return runnerImport<typeof Drawing>(file).then(({ module }) => module);
}

/**
 * Makes `questions/*\/article.yaml?summary`, `questions/*\/DECK.yaml`, and beside them `brief.yaml`,
 * `timeline.yaml` and `map.yaml`, modules whose default export is the compiled ArticleSummary, Deck,
 * Brief, Timeline or PlacesMap; `article.yaml?index` its ArticleIndex; `timeline.yaml?facts` and `map.yaml?facts` the ids of the facts that
 * stand there alone, for a page that only asks whether one does. An error in any file of the article fails them all,
 * with the file and the line; warnings are printed once for each change.
 */
export function decks(): Plugin {
	let questions = '';
	const articles = new Map<string, { stamp: string; checked: Checking.Checked }>();

	function isContent(file: string): boolean {
		return dirname(dirname(file)) === questions && /\.(yaml|lock)$/.test(file);
	}

	return {
		name: 'flashpoint:decks',
		enforce: 'pre',
		configResolved({ root }) {
			questions = normalizePath(join(resolve(root), 'questions'));
		},
		load: {
			filter: { id: /\.yaml(\?|$)/ },
			async handler(id) {
				const file = normalizePath(id.replace(/\?.*$/s, ''));
				if (!isContent(file)) return undefined;
				const folder = dirname(file);
				const { checkArticle, filesOf, formatProblem } = await loadChecking();
				const { files, stamp } = filesOf(folder);
				for (const part of files) this.addWatchFile(part);
				const known = articles.get(folder);
				const isNew = known?.stamp !== stamp;
				const checked = known && !isNew ? known.checked : checkArticle(folder);
				articles.set(folder, { stamp, checked });
				if (checked.status === 'wrong') {
					const [first] = checked.problems;
					const loc = first && { file: resolve(first.file), line: first.line, column: 0 };
					this.error({ message: checked.problems.map(formatProblem).join('\n'), id, loc });
				}
				if (isNew) for (const warning of checked.warnings) this.warn(formatProblem(warning));
				const name = basename(file, '.yaml');
				const value = /\?facts\b/.test(id)
					? factsOf(checked, name)
					: name === 'map'
						? await mapOf(checked)
						: /\?index\b/.test(id)
							? checked.index
							: contentOf(checked, name);
				if (!value) this.error(`${file}: ${folder}/article.yaml names no such deck`);
				return { code: moduleOf(value), map: null, moduleType: 'js' };
			},
		},
		hotUpdate({ file, modules }) {
			// A deck that was wrong from the start is no module yet: nothing else would show it mended.
			if (modules.length > 0 || !isContent(normalizePath(file))) return;
			this.environment.hot.send({ type: 'full-reload' });
		},
	};
}

type Right = Extract<Checking.Checked, { status: 'right' }>;

/** What stands in the file of that name, compiled; undefined where the article has no such file. */
function contentOf(checked: Right, name: string) {
	if (name === 'article') return checked.article;
	if (name === 'brief') return checked.brief;
	if (name === 'timeline') return checked.timeline;
	return checked.decks.find((deck) => deck.id === name);
}

/** The ids of the facts on the timeline or the map; undefined where the article has none. */
function factsOf({ timeline, map }: Right, name: string): string[] | undefined {
	if (name === 'timeline') return timeline?.events.map(({ fact }) => fact);
	const facts = map?.places.flatMap((place) => place.facts.map(({ id }) => id));
	return facts && [...new Set(facts)];
}

/** The article's places, drawn. Throws where an area is called otherwise in the map's source. */
async function mapOf({ article, map }: Right): Promise<PlacesMap | undefined> {
	if (!map) return undefined;
	const { drawMap, unknownAreas } = await loadDrawing();
	const unknown = unknownAreas(map.source);
	if (unknown.length > 0)
		throw new Error(`Natural Earth has no area called ${unknown.join(', ')}.`);
	const { headline, lead, asks } = map.source;
	return { article: article.id, headline, lead, places: map.places, asks, ...drawMap(map.source) };
}

/** JSON.parse, and no object literal: it is quicker for large ones, and `__proto__` is but a key. */
function moduleOf(value: unknown): string {
	return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}
