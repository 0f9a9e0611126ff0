import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
	GeometryCollection,
	MultiPolygon as MultiShape,
	Polygon as Shape,
	Topology,
} from 'topojson-specification';

interface Named {
	name: string;
}
type World = Topology<{ countries: GeometryCollection<Named> }>;
type Area = Feature<Polygon | MultiPolygon, Named>;

/** The areas of Natural Earth, by its own names, and the lines between them. */
export interface Atlas {
	areas: ReadonlyMap<string, Area>;
	/** The areas of these names as one, without the lines between them. */
	together: (wanted: (name: string) => boolean) => MultiPolygon;
	borders: MultiLineString;
	/** Lines that are in dispute, as far as the source lets them be told from others. */
	disputed: MultiLineString;
	/** Crimea, which the source draws with the state that holds it. */
	crimea: Polygon;
}

/**
 * Pairs whose common line in the source is a line of control or a claim, and no agreed border. Natural
 * Earth draws who controls an area; it has no lines in dispute at these scales.
 */
const disputes: readonly (readonly [string, string])[] = [
	['Morocco', 'W. Sahara'],
	['Kosovo', 'Serbia'],
	['Cyprus', 'N. Cyprus'],
	['Somalia', 'Somaliland'],
	['Israel', 'Palestine'],
	['India', 'Pakistan'],
	['China', 'India'],
	['North Korea', 'South Korea'],
];

const sevastopol: [number, number] = [34.3, 45.3];
const read = new Map<string, Atlas>();

/** Reads the map of a scale, once. */
export function atlasOf(scale: '110m' | '50m'): Atlas {
	const known = read.get(scale);
	if (known) return known;
	const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
	const world = JSON.parse(readFileSync(file, 'utf8')) as World;
	const { countries } = world.objects;
	const all = feature(world, countries).features as Area[];
	const { rest, crimea } = withoutCrimea(all);
	const isDisputed = (a: string, b: string) =>
		disputes.some(([one, two]) => a === one && b === two);
	const between = (wanted: boolean) =>
		mesh(world, countries, (a, b) => {
			const names = [a, b].map((one) => (one.properties as Named | undefined)?.name ?? '').sort();
			return a !== b && isDisputed(names[0] ?? '', names[1] ?? '') === wanted;
		});
	const atlas = {
		areas: new Map(rest.map((area) => [area.properties.name, area])),
		together: (wanted: (name: string) => boolean) =>
			merge(
				world,
				(countries.geometries as (Shape<Named> | MultiShape<Named>)[]).filter(({ properties }) =>
					wanted(properties?.name ?? ''),
				),
			),
		borders: between(false),
		disputed: between(true),
		crimea,
	};
	read.set(scale, atlas);
	return atlas;
}

function withoutCrimea(areas: readonly Area[]): { rest: Area[]; crimea: Polygon } {
	let crimea: Polygon | undefined;
	const rest = areas.map((area) => {
		const { geometry } = area;
		if (geometry.type !== 'MultiPolygon') return area;
		const parts = geometry.coordinates.filter((coordinates) => {
			const polygon: Polygon = { type: 'Polygon', coordinates };
			if (area.properties.name !== 'Russia' || !geoContains(polygon, sevastopol)) return true;
			crimea = polygon;
			return false;
		});
		return { ...area, geometry: { ...geometry, coordinates: parts } };
	});
	if (!crimea) throw new Error('The map has no Crimea of its own: its source has changed.');
	return { rest, crimea };
}
