import type { RecordNote } from './deck';
import type { MapSource } from './map-schema';

export type { MapSource } from './map-schema';

/* The compiled form of a map: all that its page shows, drawn. */

type PlaceSource = MapSource['places'][number];
export type PlaceRole = PlaceSource['role'];
export type PlaceMark = PlaceSource['marks'][number];

export interface Place extends Pick<
	PlaceSource,
	'id' | 'name' | 'kind' | 'role' | 'marks' | 'says' | 'where'
> {
	capital?: { name: string; says?: string };
	/** The actor that it stands for. */
	actor?: string;
	facts: { id: string; says: string; corrections: RecordNote[]; context: RecordNote[] }[];
	/** On these facts. */
	questions: { deck: string; id: string; stem: string }[];
}

/** A place within a view, in the view's units: where it lies and where its label stands. */
export interface DrawnPoint {
	place: string;
	at: [number, number];
	label: [number, number];
	capital?: [number, number];
}

/** A part of the world, its lands as paths of SVG. */
export interface DrawnView {
	id: 'world' | 'pacific' | 'europe' | 'america';
	width: number;
	height: number;
	graticule: string;
	land: string;
	/** Those of the members that are no place of the article. */
	members: string;
	/** Of the states that are places. */
	areas: { place: string; d: string }[];
	crimea: string;
	borders: string;
	disputed: string;
	points: DrawnPoint[];
}

export interface DrawnMap {
	views: DrawnView[];
}

export interface PlacesMap extends DrawnMap {
	article: string;
	headline: string;
	lead: string;
	places: Place[];
	/** Questions that are answered by pointing at a place, or at several. */
	asks: string[];
}
