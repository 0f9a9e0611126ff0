import type { DrawnView, Place, PlacesMap } from '../deck/map';
import type { TimelineEvent } from '../deck/timeline';
import { edtfOf } from '../deck/edtf';
import { daysOf } from './scale';

/* What stands around a fact, on the timeline and on the map. */

/** So many events are seen before what is looked at, and as many after it. */
const eachWay = 2;
/** So many places are named around what is looked at. */
const placesNear = 3;

/** An event of the neighbourhood; `here` where it is what is looked at. */
export interface Neighbour {
	event: TimelineEvent;
	here: boolean;
}

/**
 * The events of some facts with what stands around them, in the order of the timeline. An event
 * without a date of its own stands after the one during which it happened, with that one's
 * neighbours; where nothing dates it, nothing is before or after it.
 */
export function aroundOnTimeline(
	events: readonly TimelineEvent[],
	facts: readonly string[],
): Neighbour[] {
	const here = events.filter(({ fact }) => facts.includes(fact));
	const anchors = here.flatMap((event) =>
		event.date === undefined ? dated(events, event.during) : [event],
	);
	const seen = new Set([...anchors, ...around(events, anchors)]);
	const undated = here.filter(({ date }) => date === undefined);
	const rows = events
		.filter((event) => seen.has(event))
		.flatMap((event) => [event, ...undated.filter(({ during }) => during === event.fact)]);
	const adrift = undated.filter((event) => !rows.includes(event));
	return [...rows, ...adrift].map((event) => ({ event, here: here.includes(event) }));
}

function dated(events: readonly TimelineEvent[], fact: string | undefined): TimelineEvent[] {
	return events.filter((event) => event.fact === fact && event.date !== undefined);
}

/** What the same days touch, what lies between, and the nearest before the first and after the last. */
function around(
	events: readonly TimelineEvent[],
	anchors: readonly TimelineEvent[],
): TimelineEvent[] {
	const spans = anchors.flatMap(({ date }) => (date === undefined ? [] : [daysOf(edtfOf(date))]));
	if (spans.length === 0) return [];
	const first = Math.min(...spans.map((span) => span.first));
	const last = Math.max(...spans.map((span) => span.last));
	const others = events.flatMap((event) =>
		event.date === undefined ? [] : [{ event, ...daysOf(edtfOf(event.date)) }],
	);
	const before = others.filter((one) => one.last < first).sort((a, b) => b.last - a.last);
	const after = others.filter((one) => one.first > last).sort((a, b) => a.first - b.first);
	const touching = others.filter((one) => one.first <= last && one.last >= first);
	return [...before.slice(0, eachWay), ...touching, ...after.slice(0, eachWay)].map(
		({ event }) => event,
	);
}

export interface PlacesAround {
	/** Those of the facts, as the map lists them. */
	here: Place[];
	/** The nearest others, the nearest of all first. */
	near: Place[];
	/** The parts of the world in which they lie, the one with most of them first. */
	views: DrawnView[];
}

/** The places of some facts, with those that lie nearest to them. */
export function aroundOnMap({ places, views }: PlacesMap, facts: readonly string[]): PlacesAround {
	const here = places.filter((place) => place.facts.some(({ id }) => facts.includes(id)));
	const world = views.find(({ id }) => id === 'world');
	const at = (place: Place) => world?.points.find((point) => point.place === place.id)?.at;
	const distance = (place: Place) =>
		Math.min(...here.map((one) => apart(at(one), at(place))), Infinity);
	const near = places
		.filter((place) => !here.includes(place) && distance(place) < Infinity)
		.sort((a, b) => distance(a) - distance(b))
		.slice(0, placesNear);
	const count = (view: DrawnView) =>
		view.points.filter(({ place }) => here.some(({ id }) => id === place)).length;
	const parts = views.filter((view) => view.id !== 'world' && count(view) > 0);
	return { here, near, views: parts.sort((a, b) => count(b) - count(a)) };
}

function apart(a: readonly [number, number] | undefined, b: typeof a): number {
	return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Infinity;
}
