import type { StudyEvent } from '../events/event';
import { newMemory, type Memory } from '../memory/memory';

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
		last: null,
	};
}
