import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '../events/event';
import { defaultSettings } from '../settings/settings';
import { event, undone } from './fixtures/events';
import { foldRaised, foldSettings } from './settings';

const change = (
	key: string,
	value: string | number | boolean,
	stamp: Parameters<typeof event>[1] = {},
) => event({ type: 'settingChanged', payload: { key, value } }, stamp);
const raise = (newQuestions: number, reviews: number, studyDay = 20_000) =>
	event({ type: 'limitRaised', payload: { newQuestions, reviews } }, { studyDay });
const onPhone = (...events: StudyEvent[]) => foldSettings(events, 'phone');

describe('a setting', () => {
	it('has its default until it is changed', () => {
		expect(onPhone()).toEqual(defaultSettings);
	});

	it('is as it was last changed, on whichever device, in whatever order that arrives', () => {
		const early = change('newPerDay', 5, { at: 1000, deviceId: 'laptop' });
		const late = change('newPerDay', 9, { at: 2000, deviceId: 'phone' });
		expect(onPhone(early, late).newPerDay).toBe(9);
		expect(onPhone(late, early).newPerDay).toBe(9);
		expect(foldSettings([late, early], 'laptop').newPerDay).toBe(9);
	});

	it('of a device stays on it', () => {
		const dark = change('theme', 'dark', { deviceId: 'laptop' });
		expect(foldSettings([dark], 'laptop').theme).toBe('dark');
		expect(onPhone(dark).theme).toBe('system');
	});

	it('is as before when its change is undone', () => {
		const first = change('gradeButtons', 2);
		const second = change('newPerDay', 3);
		expect(onPhone(first, second, event(undone(first, null)))).toEqual({
			...defaultSettings,
			newPerDay: 3,
		});
	});

	it.each([
		['desiredRetention', 0.5],
		['desiredRetention', 0.905],
		['newPerDay', '20'],
		['newPerDay', NaN],
		['theme', 'purple'],
		['__proto__', 'x'],
		['constructor', 1],
		['ofALaterVersion', true],
	])('%s is not changed to %s', (key, value) => {
		expect(onPhone(change(key, value))).toEqual(defaultSettings);
	});
});

describe('limits raised', () => {
	it('add up within a study day, and hold for no other', () => {
		const raised = foldRaised([raise(5, 0), raise(10, 50), raise(1, 1, 20_001)]);
		expect(raised.get(20_000)).toEqual({ newQuestions: 15, reviews: 50 });
		expect(raised.get(20_001)).toEqual({ newQuestions: 1, reviews: 1 });
		expect(raised.has(20_002)).toBe(false);
	});

	it('count once when they arrive twice, and not at all when undone', () => {
		const five = raise(5, 0);
		const ten = raise(10, 0);
		const raised = foldRaised([five, ten, five, event(undone(ten, null))]);
		expect(raised.get(20_000)).toEqual({ newQuestions: 5, reviews: 0 });
	});

	it('are never lowered', () => {
		expect(foldRaised([raise(-5, 0), raise(1.5, 0), raise(0, NaN)]).size).toBe(0);
	});
});
