import { geoGraticule, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { DrawnMap, DrawnView, MapSource } from '../../src/lib/deck/map';
import { compact } from './path';
import { projectionOf, views, type MapView } from './views';
import { atlasOf } from './world';

/** How far a line may stray from the source, in the units of a drawing. */
const tolerance = 0.45;
/** Nothing of it is in a window, but its line along the edge would be drawn. */
const antarctica = 'Antarctica';

/** The names of areas that the map's source does not have. */
export function unknownAreas({ members, places }: MapSource): string[] {
	const { areas } = atlasOf('110m');
	const named = [...members, ...places.flatMap(({ area }) => area ?? [])];
	return named.filter((name) => !areas.has(name));
}

/** The map of an article as paths of SVG, one drawing a view. */
export function drawMap(source: MapSource): DrawnMap {
	return { views: views.map((view) => drawView(view, source)) };
}

function drawView(view: MapView, { members, places }: MapSource): DrawnView {
	const projection = projectionOf(view);
	const path = geoPath(projection).digits(2);
	const atlas = atlasOf(view.scale);
	const draw = (shape: GeoPermissibleObjects) => compact(path(shape) ?? '', tolerance);
	const named = new Set(places.flatMap(({ area }) => area ?? []));
	const isMember = (name: string) => members.includes(name);
	return {
		id: view.id,
		width: view.width,
		height: view.height,
		graticule: draw(geoGraticule().step([20, 20])()),
		land: draw(
			atlas.together((name) => !named.has(name) && !isMember(name) && name !== antarctica),
		),
		members: draw(atlas.together((name) => !named.has(name) && isMember(name))),
		areas: places.flatMap(({ id, area }) => {
			const shape = area === undefined ? undefined : atlas.areas.get(area);
			const d = shape ? draw(shape) : '';
			return d === '' ? [] : [{ place: id, d }];
		}),
		crimea: draw(atlas.crimea),
		borders: draw(atlas.borders),
		disputed: draw(atlas.disputed),
		points: places.flatMap(({ id, at, labels, capital }) => {
			const point = inWindow(projection(at), view);
			if (!point) return [];
			const [dx, dy] = labels[view.id] ?? [0, 0];
			const seat = capital && inWindow(projection(capital.at), view);
			return [
				{
					place: id,
					at: point,
					label: [round(point[0] + dx), round(point[1] + dy)] as [number, number],
					...(seat ? { capital: seat } : {}),
				},
			];
		}),
	};
}

function inWindow(
	point: [number, number] | null,
	{ width, height }: MapView,
): [number, number] | null {
	if (!point) return null;
	const [x, y] = [round(point[0]), round(point[1])];
	return x >= 0 && x <= width && y >= 0 && y <= height ? [x, y] : null;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
