import type { StudyEvent } from '../events/event';
import { questionOf } from '../events/question-of';
import { createScheduler } from '../memory/schedule';
import type { Settings } from '../settings/settings';
import { foldQuestion } from './question';
import type { QuestionView } from './question-view';
import { foldRaised, foldSettings, type Raised } from './settings';
import { DayTally, type StudyDay } from './study-days';

export interface History {
	settings: Settings;
	/** By study day. */
	raised: Map<number, Raised>;
	/** By question id; one without events has none. */
	views: Map<string, QuestionView>;
	/** By study day; one without answers has none. */
	days: Map<number, StudyDay>;
}

export interface FoldOptions {
	/** The device whose own settings count. */
	deviceId: string;
	/** The 21 weights of FSRS-6; its defaults unless given. */
	weights?: readonly number[];
}

/**
 * All that the events come to. Settings come first: memory is folded over all of history with the
 * retention now in force. Neither the order of the events nor their repetition matters.
 */
export function foldAll(events: Iterable<StudyEvent>, { deviceId, weights }: FoldOptions): History {
	const byQuestion = new Map<string, StudyEvent[]>();
	const ofNone: StudyEvent[] = [];
	for (const event of events) {
		const questionId = questionOf(event);
		const group = questionId === null ? ofNone : byQuestion.get(questionId);
		if (group) group.push(event);
		else if (questionId !== null) byQuestion.set(questionId, [event]);
	}

	const settings = foldSettings(ofNone, deviceId);
	const { desiredRetention } = settings;
	const scheduler = createScheduler({ desiredRetention, weights });
	const views = new Map<string, QuestionView>();
	const tally = new DayTally();
	for (const [questionId, group] of byQuestion) {
		views.set(questionId, foldQuestion(questionId, group, scheduler, tally.witness));
	}
	const days = new Map(tally.days.map((day) => [day.day, day]));
	return { settings, raised: foldRaised(ofNone), views, days };
}
