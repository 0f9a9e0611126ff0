/** What Kit loads on every page: the outermost layout, the error page, and the frame of the places. */
const ALWAYS =
	/\/src\/routes\/(\+layout\.(svelte|ts)|\+error\.svelte|\(places\)\/\+layout\.svelte)$/;

interface Graph {
	getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** A style sheet, whether a file or part of a component. */
const STYLE = /\.css$|[?&]type=style\b/;

/**
 * The chunk of a module that is loaded on every page, and of every style: all of them together are
 * smaller than a page's script, and a page that waits for a dozen files is painted late. Null for all others, which are left where they
 * fall. One file packs tighter than the many that would be made of them, and is asked for once.
 */
export function chunkOf(id: string, graph: Graph): string | null {
	return STYLE.test(id) || isAlwaysLoaded(id, graph, new Set()) ? 'frame' : null;
}

function isAlwaysLoaded(id: string, graph: Graph, seen: Set<string>): boolean {
	if (ALWAYS.test(id)) return true;
	if (seen.has(id) || /\/node_modules\//.test(id)) return false;
	seen.add(id);
	const importers = graph.getModuleInfo(id)?.importers ?? [];
	return importers.some((importer) => isAlwaysLoaded(importer, graph, seen));
}
