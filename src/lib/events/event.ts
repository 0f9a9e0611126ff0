/** The four answers a learner can give to a flashcard; the numbers are those of FSRS. */
export const ratings = { again: 1, hard: 2, good: 3, easy: 4 } as const;
export type Rating = (typeof ratings)[keyof typeof ratings];

/**
 * Why a question was put to the learner, as the schedule stood at that moment:
 * never studied before, due by study day, due by a learning step, or not due at all.
 */
export type Asked = 'new' | 'day' | 'step' | 'extra';

/** What happened, by type. Names are facts in the past tense; a payload holds what was shown and done. */
export interface Payloads {
	reviewed: {
		questionId: string;
		questionVersion: number;
		mode: 'flashcard';
		rating: Rating;
		asked: Asked;
		/** Milliseconds from the question to the grade, without the time the page was hidden; at most 60,000. */
		durationMillis: number;
		/** Name and version of the scheduler, as in `ts-fsrs 5.4.2 FSRS-6`. */
		scheduler: string;
		/** Predicted probability of recall at that moment, 4 decimals; null for a question that was new. */
		predicted: number | null;
	};
	/** Takes back the event `target`. `questionId` is the target's, so that one index finds both. */
	undone: { target: string; questionId: string | null };
	suspended: { questionId: string };
	resumed: { questionId: string };
	/** Put off until the study day after the event's. */
	buried: { questionId: string };
	unburied: { questionId: string };
	starred: { questionId: string };
	unstarred: { questionId: string };
	settingChanged: { key: string; value: string | number | boolean };
	/** More for this study day only: added to the day's limits. */
	limitRaised: { newQuestions: number; reviews: number };
}

export type EventType = keyof Payloads;

/** What every event carries, whatever its type. */
export interface Stamp {
	/** UUIDv7. */
	id: string;
	/** Version of the event's format. */
	v: number;
	/** Milliseconds since 1970; never less than the device's last. */
	at: number;
	/** The wall clock as it was, in milliseconds since 1970. */
	wallAt: number;
	/** Minutes east of UTC where the learner was. */
	tzOffsetMin: number;
	/** Days since 1970-01-01 of the study day, by the wall clock and the rollover hour. */
	studyDay: number;
	deviceId: string;
	/** Counts this device's events from 1. */
	seq: number;
	sessionId: string | null;
}

export type EventOf<Type extends EventType> = Stamp & { type: Type; payload: Payloads[Type] };

/** Something a learner did. Inserted once, never changed. */
export type StudyEvent = { [Type in EventType]: EventOf<Type> }[EventType];

/** Something that is about to be recorded: the store stamps it. */
export type Happening = {
	[Type in EventType]: { type: Type; payload: Payloads[Type] };
}[EventType];

/** Version of the format in which this code writes events. */
export const eventFormat = 1;
