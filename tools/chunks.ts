import type { Plugin } from 'vite';

/** What Kit loads on every page: the outermost layout and the error page. */
const ALWAYS = /\/src\/routes\/(\+layout\.(svelte|ts)|\+error\.svelte)$/;
/** The frame of the places, which no asking page has. */
const PLACES = /\/src\/routes\/\(places\)\/\+layout\.svelte$/;
const PAGE = /\/src\/routes\/(.*?)\/?\+page\.(svelte|ts)$/;
const TODAY = '(places)';
const STUDY = 'study';
const TAKING = 'quiz/taking';
const ALONE = ['missed/review', 'practice/session'];
/** What they fetch before the first question of its sort: a page of its own, as it were. */
const PART = /\/src\/routes\/(asking\/(?:card|put))\.ts$/;
const PARTS = ['asking/card', 'asking/put'];
const ASKING = [STUDY, TAKING, ...ALONE, ...PARTS];
/** Of so many pages that ask nothing it is no longer told how many. */
const MANY = 4;
/** A style sheet, whether a file or part of a component. */
const STYLE = /\.css$|[?&]type=style\b/;

interface Graph {
	getModuleInfo(id: string): {
		importers: readonly string[];
		dynamicImporters: readonly string[];
	} | null;
}

/** A chunk, and its place among all: what a module of it imports stands in one of the same rank or a higher. */
export interface Chunk {
	name: string;
	rank: number;
}

const places: Chunk = { name: 'places', rank: 32 * MANY + 32 };
const frame: Chunk = { name: 'frame', rank: places.rank + 1 };

/**
 * The chunk of a module; null where it falls by itself, with all that just the same pages load. One file
 * packs tighter than many, and is asked for once: a page of thirty small files is drawn later for their
 * number than for what is in them. So every style and what every page loads stand together; what Today
 * shares with any other page does with them where an asking page loads it, else beside them; and so does
 * what many pages load, and what several asking pages load, where as many others load it too. What Study,
 * a quiz or a session of questions alone takes is parted from what it does not, and what the database
 * takes from the rest: most pages load it late.
 */
export function chunkOf(id: string, graph: Graph): Chunk | null {
	if (STYLE.test(id)) return frame;
	const { pages, always, framed, late } = loadersOf(id, graph);
	const asking = ASKING.filter((page) => pages.has(page)).length;
	if (always) return frame;
	if (framed || (pages.size > 1 && pages.has(TODAY))) return asking > 0 ? frame : places;
	const others = Math.min(pages.size - asking, MANY);
	if (asking < 2 && others < MANY) return null;
	const [study, taking] = [pages.has(STUDY), pages.has(TAKING)];
	const alone = ALONE.some((page) => pages.has(page));
	const part = !alone && PARTS.some((page) => pages.has(page));
	const bits = [study, taking, alone, part, late];
	const rank = bits.reduce((sum, bit) => 2 * sum + Number(bit), others);
	return { name: `shared-${rank}`, rank };
}

/** Which pages load a module before they run, whether all or all places do, and whether the store loads it later. */
function loadersOf(id: string, graph: Graph) {
	const pages = new Set<string>();
	let [always, framed, late] = [false, false, false];
	const seen = new Set<string>();
	const waiting = [id];
	for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
		if (seen.has(at)) continue;
		seen.add(at);
		always ||= ALWAYS.test(at);
		framed ||= PLACES.test(at);
		const page = (PAGE.exec(at) ?? PART.exec(at))?.[1];
		if (page !== undefined) pages.add(page);
		const info = graph.getModuleInfo(at);
		late ||= info?.dynamicImporters.some((by) => by.includes('/src/lib/store/')) ?? false;
		waiting.push(...(info?.importers ?? []));
	}
	return { pages, always, framed, late };
}

/** Puts the modules of a build into chunks by `chunkOf`, the highest rank first. */
export function chunks(): Plugin {
	let chosen = new Map<string, Chunk>();
	const groups = Array.from({ length: frame.rank + 1 }, (_, rank) => ({
		name(id: string) {
			const chunk = chosen.get(id);
			return chunk?.rank === rank ? chunk.name : null;
		},
		priority: rank,
		debugName: `rank ${rank}`,
	}));
	return {
		name: 'flashpoint:chunks',
		config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }),
		buildEnd() {
			const all = [...this.getModuleIds()].map((id) => [id, chunkOf(id, this)] as const);
			chosen = new Map(all.filter((one): one is readonly [string, Chunk] => one[1] !== null));
		},
	};
}
