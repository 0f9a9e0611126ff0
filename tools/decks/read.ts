import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { GenericSchema } from 'valibot';
import { Brief, type BriefSource } from '../../src/lib/deck/brief-schema';
import { Article, type ArticleSource } from '../../src/lib/deck/article-schema';
import { Deck, type DeckSource } from '../../src/lib/deck/schema';
import { PlacesMap, type MapSource } from '../../src/lib/deck/map-schema';
import { Timeline, type TimelineSource } from '../../src/lib/deck/timeline-schema';
import { check } from './explain';
import { MAX_BYTES, parseYaml, type Fault, type Path, type Yaml } from './parse-yaml';

export type { Path } from './parse-yaml';

/** Something wrong in a file that a person wrote. */
export interface Problem {
	/** As seen from the folder in which the tool runs. */
	file: string;
	/** From 1. */
	line: number;
	/** `questions[3].wrong[0].of`; empty where the whole file is meant. */
	path: string;
	message: string;
}

/** Files beside the article that are no decks; none of them need be there. */
const besides = ['brief', 'timeline', 'map'];

/** Where things stand: `source` is 'article', one of those or a deck's id, as in the linter's findings. */
export interface Positions {
	fileOf(source: string): string;
	lineOf(source: string, path: Path): number;
}

export interface ArticleReading {
	article: ArticleSource;
	/** In the order in which the article names them. */
	decks: DeckSource[];
	/** The article retold, where there is a brief.yaml. */
	brief?: BriefSource;
	/** Where there is one. */
	timeline?: TimelineSource;
	/** Where there is one. */
	map?: MapSource;
	positions: Positions;
	/** The text of passages.lock, where there is one. */
	lock?: string;
}

/** Reads article.yaml, its decks and its brief, checked against the schema; or every problem in them. */
export function readArticle(folder: string): ArticleReading | { problems: Problem[] } {
	const articleFile = join(folder, 'article.yaml');
	const read = readYaml(articleFile, Article);
	if ('problems' in read) return read;
	const article = read.value;
	const problems = misnamed(folder, article.id, articleFile, read);
	const sources = new Map<string, { file: string; lineOf: Yaml['lineOf'] }>([
		['article', { file: articleFile, lineOf: read.lineOf }],
	]);
	const decks: DeckSource[] = [];
	for (const [index, id] of article.decks.entries()) {
		const file = join(folder, `${id}.yaml`);
		const at = (message: string) =>
			problems.push(problem(articleFile, read, ['decks', index], message));
		if (sources.has(id)) at(`there can be no second deck "${id}"`);
		else if (besides.includes(id)) at(`a deck cannot be called "${id}"`);
		else if (!existsSync(file)) at(`there is no file ${id}.yaml beside this one`);
		else {
			const deck = readYaml(file, Deck);
			if ('problems' in deck) problems.push(...deck.problems);
			else {
				if (deck.value.id !== id) {
					problems.push(problem(file, deck, ['id'], `must be "${id}", like the name of the file`));
				}
				sources.set(id, { file, lineOf: deck.lineOf });
				decks.push(deck.value);
			}
		}
	}
	const brief = readBeside(join(folder, 'brief.yaml'), Brief);
	if (brief && 'problems' in brief) problems.push(...brief.problems);
	else if (brief) sources.set('brief', brief);
	const timeline = readBeside(join(folder, 'timeline.yaml'), Timeline);
	if (timeline && 'problems' in timeline) problems.push(...timeline.problems);
	else if (timeline) sources.set('timeline', timeline);
	const map = readBeside(join(folder, 'map.yaml'), PlacesMap);
	if (map && 'problems' in map) problems.push(...map.problems);
	else if (map) sources.set('map', map);
	problems.push(...unlisted(folder, article, articleFile, read));
	if (problems.length > 0) return { problems };
	const lock = join(folder, 'passages.lock');
	return {
		article,
		decks,
		...(brief && 'value' in brief ? { brief: brief.value } : {}),
		...(timeline && 'value' in timeline ? { timeline: timeline.value } : {}),
		...(map && 'value' in map ? { map: map.value } : {}),
		positions: {
			fileOf: (source) => shown(sourceOf(sources, source).file),
			lineOf: (source, path) => sourceOf(sources, source).lineOf(path),
		},
		...(existsSync(lock) ? { lock: readFileSync(lock, 'utf8') } : {}),
	};
}

/** Reads one YAML file against a schema. */
export function readYaml<T>(
	file: string,
	schema: GenericSchema<unknown, T>,
): { value: T; lineOf: Yaml['lineOf'] } | { problems: Problem[] } {
	const toProblem = ({ line, path, message }: Fault): Problem => ({
		file: shown(file),
		line,
		path: formatPath(path),
		message,
	});
	if (!existsSync(file)) {
		return { problems: [toProblem({ line: 1, path: [], message: 'there is no such file' })] };
	}
	// A file beyond the limit is not even read: an empty stand-in one byte too long is refused alike.
	const tooLarge = statSync(file).size > MAX_BYTES;
	const yaml = parseYaml(tooLarge ? new Uint8Array(MAX_BYTES + 1) : readFileSync(file));
	if ('faults' in yaml) return { problems: yaml.faults.map(toProblem) };
	const checked = check(schema, yaml.value);
	if ('value' in checked) return { value: checked.value, lineOf: yaml.lineOf };
	const faults = checked.objections.map((found) => ({ ...found, line: yaml.lineOf(found.path) }));
	return { problems: faults.sort((a, b) => a.line - b.line).map(toProblem) };
}

/** `questions/…/dates.yaml:41 questions[3].wrong[0].of: there is no fact "nac4-dat"`. */
export function formatProblem({ file, line, path, message }: Problem): string {
	return path === '' ? `${file}:${line} ${message}` : `${file}:${line} ${path}: ${message}`;
}

/** `questions[3].wrong[0].of`. */
export function formatPath(path: Path): string {
	return path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
		.join('')
		.replace(/^\./, '');
}

/** A file that need not be there, with its name; undefined where it is not. */
function readBeside<T>(file: string, schema: GenericSchema<unknown, T>) {
	if (!existsSync(file)) return undefined;
	const read = readYaml(file, schema);
	return 'problems' in read ? read : { ...read, file };
}

function misnamed(folder: string, id: string, file: string, yaml: Pick<Yaml, 'lineOf'>): Problem[] {
	if (id === basename(folder)) return [];
	return [
		problem(file, yaml, ['id'], `must be "${basename(folder)}", like the name of the folder`),
	];
}

/** The app finds decks by their files: one that the article does not name would be a stray. */
function unlisted(
	folder: string,
	article: ArticleSource,
	file: string,
	yaml: Pick<Yaml, 'lineOf'>,
): Problem[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml') && name !== 'article.yaml')
		.filter((name) => ![...article.decks, ...besides].includes(basename(name, '.yaml')))
		.map((name) => problem(file, yaml, ['decks'], `does not name the deck in ${name}`));
}

function problem(file: string, yaml: Pick<Yaml, 'lineOf'>, path: Path, message: string): Problem {
	return { file: shown(file), line: yaml.lineOf(path), path: formatPath(path), message };
}

function sourceOf<T>(sources: ReadonlyMap<string, T>, source: string): T {
	const found = sources.get(source);
	if (!found) throw new Error(`No file was read for "${source}".`);
	return found;
}

function shown(file: string): string {
	const path = relative(process.cwd(), file);
	return (path.startsWith('..') ? file : path).split(sep).join('/');
}
