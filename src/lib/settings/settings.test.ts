import { describe, expect, it } from 'vitest';
import { defaultSettings, settingAllows } from './settings';

describe('a setting', () => {
	it('has a default that it allows', () => {
		for (const [key, value] of Object.entries(defaultSettings)) {
			expect([key, settingAllows(key, value)]).toEqual([key, true]);
		}
	});

	it.each([
		['desiredRetention', 0.8],
		['desiredRetention', 0.93],
		['desiredRetention', 0.97],
		['newPerDay', 0],
		['rolloverHour', 12],
		['gradeButtons', 2],
		['theme', 'dark'],
		['timeFactor', 'off'],
		['timeFactor', 1.25],
		['timeFactor', 1.33],
		['timeFactor', 10],
		['announceTime', false],
		['showRecord', false],
	])('%s may be %s', (key, value) => {
		expect(settingAllows(key, value)).toBe(true);
	});

	it.each([
		['desiredRetention', 0.79],
		['desiredRetention', 0.98],
		['desiredRetention', 0.901],
		['newPerDay', 1.5],
		['newPerDay', '5'],
		['rolloverHour', Infinity],
		['gradeButtons', 3],
		['theme', 'toString'],
		['timeFactor', 0.5],
		['timeFactor', 1.333],
		['timeFactor', 10.01],
		['timeFactor', 'on'],
		['announceTime', 'no'],
		['toString', 'x'],
	])('%s may not be %s', (key, value) => {
		expect(settingAllows(key, value)).toBe(false);
	});
});
