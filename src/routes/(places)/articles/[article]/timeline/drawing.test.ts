import { describe, expect, test } from 'vitest';
import type { Timeline, TimelineEvent } from '$lib/deck/timeline';
import { drawingOf, type View } from './drawing';

function event(fact: string, date?: string, actors = ['nato']): TimelineEvent {
	return {
		...{ fact, name: fact, says: `${fact}.`, actors, corrections: [], context: [], questions: [] },
		...(date === undefined ? {} : { date }),
	};
}

const timeline: Timeline = {
	article: 'lake',
	headline: 'A year at the lake',
	events: [
		event('tests', '2022', ['north']),
		event('agreement', '2022-04', ['china']),
		event('summit', '2022-06-28/2022-06-30'),
		event('meeting', '2022-09-27'),
		event('acceptance', '2022-09-28'),
		event('analysis', '2022-09-28', ['china']),
		event('tweet'),
	],
	record: [
		{ fact: 'acceptance', date: '2022-09-26', name: 'agreed', differs: true, actors: ['nato'] },
		{ fact: 'tweet', date: '2022-05-05', name: 'tweeted', differs: false, actors: ['china'] },
	],
	actors: [],
};
const all: View = { actor: null, record: true, hidden: new Set() };
const ids = (view: Partial<View>) =>
	drawingOf(timeline, { ...all, ...view }).events.map(({ id }) => id);
const week = (view: Partial<View> = {}) => drawingOf(timeline, { ...all, ...view }).week;

describe('the line', () => {
	test('is the whole year, its months side by side, each as long as its days', () => {
		const { months } = drawingOf(timeline, all);
		expect(months.map(({ label }) => label).join(' ')).toBe(
			'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
		);
		expect(months[0]).toMatchObject({ from: 0, filled: true });
		expect(months.at(-1)?.to).toBe(100);
		for (const [index, { from }] of months.entries()) {
			if (index > 0) expect(from).toBe(months[index - 1]?.to);
		}
		expect(((months[1]?.to ?? 0) - (months[1]?.from ?? 0)) * 3.65).toBeCloseTo(28);
	});

	test('has each event as long as the article dates it: a day, some days, a month, the year', () => {
		const { events } = drawingOf(timeline, { ...all, record: false });
		const days = Object.fromEntries(
			events.map(({ id, from, to, precision }) => [
				id,
				[precision, Math.round((to - from) * 3.65)],
			]),
		);
		expect(days).toEqual({
			tests: ['year', 365],
			agreement: ['month', 30],
			summit: ['range', 3],
		});
		const [meeting] = week()?.days[1]?.events ?? [];
		expect(Math.round(((meeting?.to ?? 0) - (meeting?.from ?? 0)) * 3.65)).toBe(1);
	});
});

test('a crowded week is drawn enlarged, from Monday to Sunday, and its events nowhere else', () => {
	expect(week()?.title).toBe('26 September to 2 October');
	expect(week()?.days.map(({ weekday, day }) => `${weekday} ${day}`)).toEqual([
		'Mon 26',
		'Tue 27',
		'Wed 28',
		'Thu 29',
		'Fri 30',
		'Sat 1',
		'Sun 2',
	]);
	expect(
		week()
			?.days.slice(0, 3)
			.map(({ events }) => events.map(({ id }) => id)),
	).toEqual([['acceptance-2022-09-26'], ['meeting'], ['acceptance', 'analysis']]);
	expect(ids({})).toEqual(['tests', 'agreement', 'tweet-2022-05-05', 'summit']);
});

test('without the record, only what the article dates is drawn', () => {
	expect(ids({ record: false })).toEqual(['tests', 'agreement', 'summit']);
	expect(week({ record: false })?.days[0]?.events).toEqual([]);
});

test('of an actor, only its own events are drawn, on the same line', () => {
	expect(ids({ actor: 'china' })).toEqual(['agreement', 'tweet-2022-05-05']);
	expect(
		week({ actor: 'china' })?.days.flatMap(({ events }) => events.map(({ id }) => id)),
	).toEqual(['analysis']);
	expect(drawingOf(timeline, { ...all, actor: 'china' }).months).toHaveLength(12);
});

test('while dates are hidden, nothing is enlarged: it would point at them', () => {
	const hidden = new Set(['meeting', 'analysis']);
	expect(week({ hidden })).toBeNull();
	expect(ids({ hidden, record: false })).toEqual(['tests', 'agreement', 'summit', 'acceptance']);
});
