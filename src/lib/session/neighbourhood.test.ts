import { describe, expect, test } from 'vitest';
import type { DrawnView, Place, PlacesMap } from '../deck/map';
import type { TimelineEvent } from '../deck/timeline';
import { aroundOnMap, aroundOnTimeline } from './neighbourhood';

function event(fact: string, date?: string, during?: string): TimelineEvent {
	return {
		...{ fact, name: fact, says: fact, actors: [], corrections: [], context: [], questions: [] },
		...(date === undefined ? {} : { date }),
		...(during === undefined ? {} : { during }),
	};
}

const events = [
	event('april', '2022-04'),
	event('may', '2022-05-05'),
	event('summit', '2022-06-28/2022-06-30'),
	event('first-day', '2022-06-28'),
	event('august', '2022-08-03'),
	event('september', '2022-09-21'),
	event('late', '2022-09-27'),
	event('talks', undefined, 'summit'),
	event('speech', undefined, 'summit'),
	event('adrift'),
];

/** "april may [summit]": the facts in order, what is looked at in brackets. */
function told(...facts: string[]): string {
	return aroundOnTimeline(events, facts)
		.map(({ event: { fact }, here }) => (here ? `[${fact}]` : fact))
		.join(' ');
}

describe('around an event on the timeline', () => {
	test('stand the two before it and the two after it, in order', () => {
		expect(told('august')).toBe('summit first-day [august] september late');
	});
	test('at an end stand those that there are', () => {
		expect(told('april')).toBe('[april] may summit');
		expect(told('late')).toBe('august september [late]');
	});
	test('what its days touch is neither before nor after it, and is seen besides', () => {
		expect(told('summit')).toBe('april may [summit] first-day august september');
		expect(told('first-day')).toBe('april may summit [first-day] august september');
	});
	test('one without a date stands after the one during which it happened', () => {
		expect(told('speech')).toBe('april may summit [speech] first-day august september');
	});
	test('one that nothing dates stands alone', () => {
		expect(told('adrift')).toBe('[adrift]');
	});
	test('of several, all that lies between them is seen, too', () => {
		expect(told('may', 'late')).toBe('april [may] summit first-day august september [late]');
	});
	test('a fact that is no event has no neighbours', () => {
		expect(told('nothing')).toBe('');
	});
});

function place(id: string, ...facts: string[]): Place {
	const of = facts.map((fact) => ({ id: fact, says: fact, corrections: [], context: [] }));
	const rest = { kind: 'state', role: 'named', marks: [], says: id, where: id } as const;
	return { id, name: id, ...rest, marks: [], facts: of, questions: [] };
}

function view(id: DrawnView['id'], points: Record<string, [number, number]>): DrawnView {
	return {
		...{ id, width: 1, height: 1, graticule: '', land: '', members: '', areas: [] },
		...{ crimea: '', borders: '', disputed: '' },
		points: Object.entries(points).map(([of, at]) => ({ place: of, at, label: at })),
	};
}

const map: PlacesMap = {
	...{ article: 'one', headline: '', lead: '', asks: [] },
	places: [
		place('madrid', 'summit', 'talks'),
		place('brussels', 'embassy'),
		place('japan', 'talks'),
		place('korea', 'talks'),
		place('china', 'law'),
		place('islands', 'leak'),
	],
	views: [
		view('world', {
			...{ madrid: [0, 0], brussels: [3, 1], japan: [40, 0] },
			...{ korea: [37, 1], china: [33, 0], islands: [50, 30] },
		}),
		view('europe', { madrid: [0, 0], brussels: [3, 1] }),
		view('pacific', { japan: [0, 0], korea: [0, 0], china: [0, 0], islands: [0, 0] }),
	],
};

describe('around a place on the map', () => {
	const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id);

	test('are named the three that lie nearest, the nearest first', () => {
		const { here, near, views } = aroundOnMap(map, ['summit']);
		expect(ids(here)).toEqual(['madrid']);
		expect(ids(near)).toEqual(['brussels', 'china', 'korea']);
		expect(ids(views)).toEqual(['europe']);
	});
	test('a fact of several places shows each part of the world, most of them first', () => {
		const { here, near, views } = aroundOnMap(map, ['talks']);
		expect(ids(here)).toEqual(['madrid', 'japan', 'korea']);
		expect(ids(near)).toEqual(['brussels', 'china', 'islands']);
		expect(ids(views)).toEqual(['pacific', 'europe']);
	});
	test('a fact of no place has no neighbours', () => {
		expect(aroundOnMap(map, ['nothing'])).toEqual({ here: [], near: [], views: [] });
	});
});
