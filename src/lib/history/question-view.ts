import type { StudyEvent } from '../events/event';
import { newMemory, type Memory } from '../memory/memory';
import type { Missed } from './missed';

/** All that the events of one question come to. */
export interface QuestionView extends Memory {
	questionId: string;
	suspended: boolean;
	starred: boolean;
	/** The study day on which it was put off; it is back on the next. */
	buriedOn: number | null;
	/** The study day of its first review in Study. */
	introducedOn: number | null;
	/** The last study day on which its answer counted against the day's limit: new, or due by day. */
	countedOn: number | null;
	/** The last study day on which it was answered at all: its siblings wait for the next. */
	answeredOn: number | null;
	/** How it stands on the missed list; null where it never was on it. */
	missed: Missed | null;
	/** The furthest study day on which it was answered: travel may have set the last before it. */
	furthestDay: number | null;
	/** The learner's own note; empty where there is none. */
	note: string;
	/** Place of the last folded event in the total order; null before the first. */
	last: Pick<StudyEvent, 'at' | 'deviceId' | 'seq' | 'id'> | null;
}

export function newQuestionView(questionId: string): QuestionView {
	return {
		...newMemory,
		questionId,
		suspended: false,
		starred: false,
		buriedOn: null,
		introducedOn: null,
		countedOn: null,
		answeredOn: null,
		missed: null,
		furthestDay: null,
		note: '',
		last: null,
	};
}
