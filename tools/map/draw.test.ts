import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PlacesMap } from '../../src/lib/deck/map-schema';
import { drawMap, unknownAreas } from './draw';
import { projectionOf, views } from './views';

const source = v.parse(
	PlacesMap,
	parse(readFileSync('questions/south-korea-nato/map.yaml', 'utf8')),
);
const drawn = drawMap(source);
const parts = drawn.views.filter(({ id }) => id !== 'world');

describe('the map of the article', () => {
	test('weighs less than 60 kB as it is sent', () => {
		expect(brotliCompressSync(JSON.stringify(drawn)).length).toBeLessThan(60_000);
	});

	test('has every place in the whole, and in one of the parts', () => {
		const ids = source.places.map(({ id }) => id).sort();
		const inWorld = drawn.views.filter(({ id }) => id === 'world').flatMap(({ points }) => points);
		expect(inWorld.map(({ place }) => place).sort()).toEqual(ids);
		const inParts = parts.flatMap(({ points }) => points.map(({ place }) => place));
		expect([...inParts].sort()).toEqual(ids);
	});

	test.each(drawn.views.map((view) => [view.id, view] as const))(
		'%s: a finger hits one mark and no other, and each stands within the frame',
		(_, { points, width, height }) => {
			for (const [index, { label, place }] of points.entries()) {
				const [x, y] = label;
				expect([place, x > 20, x < width - 20, y > 20, y < height - 20]).toEqual([
					...[place, true, true, true, true],
				]);
				for (const other of points.slice(index + 1)) {
					const apart = Math.hypot(x - other.label[0], y - other.label[1]);
					expect([place, other.place, apart >= 56]).toEqual([place, other.place, true]);
				}
			}
		},
	);

	test('draws Crimea by itself, with none of the states', () => {
		const europe = drawn.views.find(({ id }) => id === 'europe');
		expect(europe?.crimea).not.toBe('');
		expect(europe?.areas.some(({ d }) => d.includes(europe.crimea))).toBe(false);
	});

	test('knows every area by the name that its source has for it', () => {
		expect(unknownAreas(source)).toEqual([]);
		expect(unknownAreas({ ...source, members: ['Atlantis'] })).toEqual(['Atlantis']);
	});
});

test.each(views.map((view) => [view.id, view] as const))(
	'%s: north is up, east is right, the middle meridian in the middle',
	(_, view) => {
		const projection = projectionOf(view);
		const at = (east: number, north: number) => projection([east, north]) ?? [NaN, NaN];
		const middle = (view.south + view.north) / 2;
		const meridian = (view.west + view.east) / 2;
		expect(at(meridian, middle)[0]).toBeCloseTo(view.width / 2, 0);
		expect(at(meridian + 5, middle)[0]).toBeGreaterThan(at(meridian, middle)[0]);
		expect(at(meridian, middle + 5)[1]).toBeLessThan(at(meridian, middle)[1]);
	},
);
