import type { PlacesMap } from './map';
import type { Timeline } from './timeline';

/* Timelines and maps that were built in. Apart from the library, which every page loads. */

const timelines = import.meta.glob<Timeline>('/questions/*/timeline.yaml', { import: 'default' });
const maps = import.meta.glob<PlacesMap>('/questions/*/map.yaml', { import: 'default' });
const drawnFacts = import.meta.glob<string[]>('/questions/*/{timeline,map}.yaml', {
	query: '?facts',
	import: 'default',
	eager: true,
});

/** The articles that have a timeline, by id. */
export const withTimeline: readonly string[] = Object.keys(timelines).map(articleOf).sort();

/** The articles that have a map, by id. */
export const withMap: readonly string[] = Object.keys(maps).map(articleOf).sort();

/** An article's timeline; undefined where it has none. Rejects when its part of the app cannot be had. */
export async function loadTimeline(articleId: string): Promise<Timeline | undefined> {
	return timelines[`/questions/${articleId}/timeline.yaml`]?.();
}

/** The places of an article, drawn; undefined where it has no map. Rejects likewise. */
export async function loadMap(articleId: string): Promise<PlacesMap | undefined> {
	return maps[`/questions/${articleId}/map.yaml`]?.();
}

/** Whether a fact of an article stands on its timeline, or its map: known before either is loaded. */
export function standsOn(drawing: 'timeline' | 'map', articleId: string, fact: string): boolean {
	return drawnFacts[`/questions/${articleId}/${drawing}.yaml`]?.includes(fact) ?? false;
}

/** `south-korea-nato` of `/questions/south-korea-nato/map.yaml`. */
function articleOf(path: string): string {
	return path.split('/')[2] ?? '';
}
