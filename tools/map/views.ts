import { geoEqualEarth, type GeoProjection } from 'd3-geo';

/** A part of the world as it is drawn: the Equal Earth projection about its middle, cut to a window. */
export interface MapView {
	id: 'world' | 'pacific' | 'europe' | 'america';
	/** In the drawing's own units, about a pixel each. */
	width: number;
	height: number;
	/** 1:110 million for the whole, 1:50 million for a part. */
	scale: '110m' | '50m';
	/** What is in the window, in degrees: west and east at the latitude in its middle, south and north. */
	west: number;
	east: number;
	south: number;
	north: number;
}

/** A narrow screen has the parts, a wide one the whole. */
export const views: readonly MapView[] = [
	{ ...size('world', 1136, 530, '110m'), west: -25, east: 335, south: -54, north: 80 },
	{ ...size('pacific', 354, 500, '50m'), west: 78, east: 190, south: -47, north: 65 },
	{ ...size('europe', 354, 300, '50m'), west: -12, east: 48, south: 35, north: 66 },
	{ ...size('america', 354, 200, '50m'), west: -150, east: -60, south: 24, north: 62 },
];

function size(id: MapView['id'], width: number, height: number, scale: MapView['scale']) {
	return { id, width, height, scale };
}

/** The projection of a view: the whole width, with the middle of its latitudes in the middle. */
export function projectionOf({ width, height, ...view }: MapView): GeoProjection {
	const middle = (view.west + view.east) / 2;
	const projection = geoEqualEarth().rotate([-middle, 0]).scale(1).translate([0, 0]);
	const latitude = view.id === 'world' ? 0 : (view.south + view.north) / 2;
	// Edges at the middle meridian's own side: a whole turn would come out as none.
	const [left, right] = [view.west + 0.001, view.east - 0.001].map(
		(longitude) => projection([longitude, latitude])?.[0] ?? 0,
	) as [number, number];
	const [top, bottom] = [view.north, view.south].map(
		(at) => projection([middle, at])?.[1] ?? 0,
	) as [number, number];
	const scale = width / (right - left);
	return projection
		.scale(scale)
		.translate([-left * scale, height / 2 - ((top + bottom) / 2) * scale])
		.clipExtent([
			[0, 0],
			[width, height],
		])
		.precision(0.3);
}
