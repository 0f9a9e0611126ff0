import type { StudyEvent } from '../events/event';
import { inOrder } from '../events/in-order';
import { questionOf } from '../events/question-of';
import {
	defaultSettings,
	deviceSettingKeys,
	settingAllows,
	type Settings,
} from '../settings/settings';
import { undoneIds } from './standing';

/** What a study day's limits were raised by. */
export interface Raised {
	newQuestions: number;
	reviews: number;
}

export const notRaised: Raised = { newQuestions: 0, reviews: 0 };

/**
 * The settings in force: the last valid change of each wins, from whichever device, but a device's
 * own settings heed this device alone. A key or a value that this version does not know is ignored.
 */
export function foldSettings(events: Iterable<StudyEvent>, deviceId: string): Settings {
	let settings = defaultSettings;
	for (const event of standing(events)) {
		if (event.type !== 'settingChanged') continue;
		const { key, value } = event.payload;
		if (!settingAllows(key, value)) continue;
		if (deviceSettingKeys.includes(key) && event.deviceId !== deviceId) continue;
		settings = { ...settings, [key]: value };
	}
	return settings;
}

/** What the limits were raised by, by study day; a day on which they were not is left out. */
export function foldRaised(events: Iterable<StudyEvent>): Map<number, Raised> {
	const days = new Map<number, Raised>();
	for (const event of standing(events)) {
		if (event.type !== 'limitRaised') continue;
		const { newQuestions, reviews } = event.payload;
		if (!isCount(newQuestions) || !isCount(reviews)) continue;
		const before = days.get(event.studyDay) ?? notRaised;
		days.set(event.studyDay, {
			newQuestions: before.newQuestions + newQuestions,
			reviews: before.reviews + reviews,
		});
	}
	return days;
}

function isCount(value: number): boolean {
	return Number.isSafeInteger(value) && value >= 0;
}

/** The events about no question that are not taken back, in order. */
function standing(events: Iterable<StudyEvent>): StudyEvent[] {
	const own = inOrder(events).filter((event) => questionOf(event) === null);
	const undone = undoneIds(own);
	return own.filter(({ id }) => !undone.has(id));
}
