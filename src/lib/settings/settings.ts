/** Settings of the learner merge between devices; those of the device stay on it. */
export interface LearnerSettings {
	newPerDay: number;
	reviewsPerDay: number;
	gradeButtons: 2 | 4;
	/** Probability of recall at which a question comes back. */
	desiredRetention: number;
	/** Hour of the wall clock at which a study day starts. */
	rolloverHour: number;
	newOrder: 'article' | 'random';
	/** What multiplies every time limit of a quiz; `off` for no limit at all (WCAG 2.2.1). */
	timeFactor: number | 'off';
	/** Says in a quiz how much time is left: at half time, and near the end. */
	announceTime: boolean;
	/** Names, numbers and dates are typed in Study before the answer is shown. */
	typeAnswers: boolean;
}

export interface DeviceSettings {
	theme: 'system' | 'light' | 'dark';
	/** The time left stands on the quiz page, or is shown when asked for. */
	showTimer: boolean;
	/** Where the public record differs from the article, its corrections stand beside the text. */
	showRecord: boolean;
}

export type Settings = LearnerSettings & DeviceSettings;
export type SettingKey = keyof Settings;

export const defaultSettings: Settings = {
	newPerDay: 20,
	reviewsPerDay: 200,
	gradeButtons: 4,
	desiredRetention: 0.9,
	rolloverHour: 4,
	newOrder: 'article',
	timeFactor: 1,
	announceTime: true,
	typeAnswers: false,
	theme: 'system',
	showTimer: true,
	showRecord: true,
};

interface Range {
	min: number;
	max: number;
	/** Values lie at `min` plus whole multiples of it. */
	step: number;
}

export const settingRanges = {
	newPerDay: { min: 0, max: 200, step: 1 },
	reviewsPerDay: { min: 0, max: 9999, step: 1 },
	desiredRetention: { min: 0.8, max: 0.97, step: 0.01 },
	rolloverHour: { min: 0, max: 12, step: 1 },
	timeFactor: { min: 1, max: 10, step: 0.01 },
} as const satisfies Partial<Record<SettingKey, Range>>;

export const settingChoices = {
	gradeButtons: [2, 4],
	newOrder: ['article', 'random'],
	announceTime: [true, false],
	typeAnswers: [true, false],
	theme: ['system', 'light', 'dark'],
	showTimer: [true, false],
	showRecord: [true, false],
} as const;

export const deviceSettingKeys: readonly SettingKey[] = ['theme', 'showTimer', 'showRecord'];

/** Whether the value may stand in the setting: of its type, in its range, on its step. */
export function settingAllows(key: string, value: unknown): key is SettingKey {
	if (key === 'timeFactor' && value === 'off') return true;
	if (Object.hasOwn(settingChoices, key)) {
		const choices: readonly unknown[] = settingChoices[key as keyof typeof settingChoices];
		return choices.includes(value);
	}
	if (Object.hasOwn(settingRanges, key)) {
		const { min, max, step } = settingRanges[key as keyof typeof settingRanges];
		if (typeof value !== 'number' || !(value >= min && value <= max)) return false;
		const steps = (value - min) / step;
		return Math.abs(steps - Math.round(steps)) < 1e-6;
	}
	return false;
}
