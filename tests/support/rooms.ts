import { posix } from 'node:path';
import type { Import } from './imports';

type Rule = {
	/** The rooms it may take values and types from, besides itself. */
	readonly rooms: readonly string[];
	/** The rooms it may take types from, and nothing else. */
	readonly types?: readonly string[];
	/** Packages, by name: a name also covers what lies under it. */
	readonly packages: readonly string[];
};

const PURE = ['events', 'deck', 'answer', 'settings', 'memory', 'quiz', 'history', 'session'];
const ROUTES_ROOMS = [...PURE, 'words', 'store', 'ui', 'charts'];

/** Who may import whom: the rooms of src/lib, then what stands beside them. */
export const RULES: Readonly<Record<string, Rule>> = {
	events: { rooms: [], packages: [] },
	deck: { rooms: [], packages: ['valibot'] },
	answer: { rooms: ['events', 'deck'], packages: ['valibot'] },
	settings: { rooms: ['events', 'deck', 'answer'], packages: ['valibot'] },
	memory: { rooms: ['events', 'deck', 'answer', 'settings'], packages: ['valibot'] },
	quiz: { rooms: ['events', 'deck', 'answer', 'settings'], packages: ['valibot'] },
	history: { rooms: PURE.slice(0, 6), packages: ['valibot'] },
	session: { rooms: PURE.slice(0, 7), packages: ['valibot'] },
	words: { rooms: [], types: PURE, packages: [] },
	store: {
		rooms: PURE,
		types: ['words'],
		packages: ['valibot', 'dexie', 'uuid', 'svelte/reactivity'],
	},
	'store/workers': { rooms: PURE, types: ['words'], packages: ['valibot', 'dexie'] },
	ui: { rooms: ['charts', 'words'], types: PURE, packages: ['svelte'] },
	charts: {
		rooms: ['ui', 'words'],
		types: PURE,
		packages: ['svelte', 'd3-array', 'd3-geo', 'd3-scale', 'd3-shape', 'd3-time'],
	},
	routes: { rooms: ROUTES_ROOMS, packages: ['svelte', '$app', '@sveltejs/kit', 'uuid'] },
	'service-worker': { rooms: PURE, packages: ['$service-worker', '@sveltejs/kit'] },
};

/** What files beyond their own room are open to one file alone. */
const EXCEPTIONS: readonly { readonly from: RegExp; readonly to: RegExp }[] = [
	{ from: /^src\/lib\/memory\/schedule\.ts$/, to: /^ts-fsrs$/ },
	{ from: /^src\/lib\/deck\/(?:library|question-index|drawings)\.ts$/, to: /^questions\// },
	// What works on the whole of the log, in a worker or not; never the door for what a learner does.
	{
		from: /^src\/lib\/store\/workers\//,
		to: /^src\/lib\/store\/(?:database|connection|fault|held-views|data-jobs|(?:backup|check)\/.+)$/,
	},
	{ from: /^src\/service-worker\.ts$/, to: /^src\/lib\/store\/(?:db|database)$/ },
	// A worker's address; the worker's own imports are held to its own rule.
	{ from: /^src\/lib\/store\//, to: /^src\/lib\/store\/workers\// },
];

/** Tests, their fixtures and the contracts that several of them run may take whatever they need from
 * outside the rooms, and values of what their room may only know the types of. */
const FOR_TESTS = /\.test\.ts$|[/.]contract\.ts$|\/fixtures?[/.]|\.bench\.ts$/;

/** What is wrong with an import by the table of rooms, as a sentence; undefined if nothing is. */
export function faultOf(one: Import, routes: readonly string[] = []): string | undefined {
	const from = roomOf(one.from);
	if (from === undefined || from === 'test') return;
	const rule = RULES[from];
	const where = `${one.from}:${one.line}`;
	if (!rule) return `${where} stands in ${from}, which is no room of the table`;
	const forTests = FOR_TESTS.test(one.from);
	if (EXCEPTIONS.some((open) => open.from.test(one.from) && open.to.test(one.to))) return;
	if (!one.ours) {
		if (forTests || rule.packages.some((name) => isWithin(one.to, name))) return;
		return `${where} imports ${one.to}, which is not for ${from}`;
	}
	const to = roomOf(one.to);
	if (to === undefined || to === 'test') {
		return forTests ? undefined : `${where} imports ${one.to}, which is no room`;
	}
	if (to === from) {
		if (from !== 'routes' || encloses(routeOf(one.to, routes), routeOf(one.from, routes))) return;
		return `${where} imports ${one.to}, which is another route's`;
	}
	if (rule.rooms.includes(to)) return;
	if (rule.types?.includes(to)) {
		if (one.typeOnly || forTests) return;
		return `${where} imports more than types from ${one.to}`;
	}
	return `${where} imports ${one.to}: ${from} may not know ${to}`;
}

/** The folders that are a route of their own, in files given from the project's top. */
export function routeFolders(files: readonly string[]): string[] {
	const own = files.filter((file) => /\/\+(?:page|layout|server|error)[.@]/.test(file));
	return [...new Set(own.map((file) => posix.dirname(file)))];
}

function routeOf(file: string, routes: readonly string[]): string | undefined {
	return routes
		.filter((route) => file.startsWith(`${route}/`))
		.sort((one, other) => other.length - one.length)[0];
}

/** What lies in a folder around a screen serves all the screens within. */
function encloses(outer: string | undefined, inner: string | undefined): boolean {
	return outer === undefined || `${inner}/`.startsWith(`${outer}/`);
}

function roomOf(path: string): string | undefined {
	if (/^(?:tests|tools)\//.test(path)) return 'test';
	if (path.startsWith('src/lib/store/workers/')) return 'store/workers';
	const room = /^src\/lib\/([^/]+)\//.exec(path)?.[1];
	if (room) return room;
	if (path.startsWith('src/service-worker')) return 'service-worker';
	// Kit's hooks and the app's stylesheet belong to the screens.
	return /^src\/(?:routes\/|hooks|app\.)/.test(path) ? 'routes' : undefined;
}

function isWithin(name: string, pack: string): boolean {
	return name === pack || name.startsWith(`${pack}/`);
}
