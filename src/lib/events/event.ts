import {
	answerPlaces,
	type AnswerKind,
	type AnswerOutcome,
	type AnswerPlace,
	type Given,
} from './answer';

/** The four answers a learner can give to a flashcard; the numbers are those of FSRS. */
export const ratings = { again: 1, hard: 2, good: 3, easy: 4 } as const;
export type Rating = (typeof ratings)[keyof typeof ratings];

/**
 * Why a question was put to the learner, as the schedule stood at that moment:
 * never studied before, due by study day, due by a learning step, or not due at all.
 */
export type Asked = 'new' | 'day' | 'step' | 'extra';

/** Where a card is turned and graded by the learner: quizzes have none. */
export type CardPlace = Exclude<AnswerPlace, 'openQuiz' | 'exam'>;
export const cardPlaces = answerPlaces.filter(
	(place): place is CardPlace => place !== 'openQuiz' && place !== 'exam',
);

/** Why a question was missed, in the learner's own judgement. */
export const missReasons = ['didNotKnow', 'mixedUp', 'slip', 'outOfTime'] as const;
export type MissReason = (typeof missReasons)[number];

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
		/** Where the card was turned; in Study where it is not said. */
		place?: CardPlace;
	};
	/** A question was answered by choosing, typing, ordering or matching, or was shown and left open. */
	answered: {
		questionId: string;
		questionVersion: number;
		kind: AnswerKind;
		place: AnswerPlace;
		/** The quiz in which it stood; null outside quizzes. */
		quizId: string | null;
		/** Null where nothing was given. */
		given: Given | null;
		outcome: AnswerOutcome;
		/** From 0 to 1. */
		credit: number;
		/** The learner said so before the right answer was shown. */
		guessed: boolean;
		/** When it was given, in milliseconds since 1970: in an exam, earlier than the event. */
		givenAt: number;
		asked: Asked;
		/** As in `reviewed`. */
		durationMillis: number;
		/** Of the order in which options were shown; null where none were. */
		seed: number | null;
		scheduler: string;
		predicted: number | null;
	};
	/** The learner puts a verdict in place of that of the `answered` event `target`. */
	overridden: { questionId: string; target: string; quizId: string | null; right: boolean };
	/** `quiz`: the whole of it with every text that it showed, as the room of quizzes keeps one. */
	quizFinished: { quizId: string; quiz: object };
	quizDeleted: { quizId: string };
	/**
	 * Takes back the event `target`. `questionId` and `quizId` are the target's, so that one index
	 * finds both.
	 */
	undone: { target: string; questionId: string | null; quizId?: string | null };
	suspended: { questionId: string };
	resumed: { questionId: string };
	/** Put off until the study day after the event's. */
	buried: { questionId: string };
	unburied: { questionId: string };
	/** The learner says why the answer `target` was missed; null takes the reason back. */
	reasonGiven: { questionId: string; target: string; reason: MissReason | null };
	/** Taken off the missed list by the learner. */
	missRemoved: { questionId: string };
	/** Put back onto the missed list after it was won back or removed. */
	missReopened: { questionId: string };
	/** A star also puts a question onto the missed list. */
	starred: { questionId: string };
	unstarred: { questionId: string };
	/** Its memory begins anew; what was answered before stays in the log. */
	reset: { questionId: string };
	/** The learner's own note on it; empty where there is none any more. */
	noteWritten: { questionId: string; text: string };
	/** A paragraph of an article was read as the brief retells it. */
	partRead: { article: string; paragraph: number };
	settingChanged: { key: string; value: string | number | boolean };
	/** More for this study day only: added to the day's limits. */
	limitRaised: { newQuestions: number; reviews: number };
	/**
	 * When a deck (`article/deck`) is to be known: a study day, or null for no longer. `overLimits`: the
	 * learner agrees that its questions come even where a day's limits are used up.
	 */
	examDateSet: { deck: string; examDay: number | null; overLimits: boolean };
	/** What was overdue waits for the coming days: ids of questions by day, the event's own first. */
	backlogSpread: { days: string[][] };
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
