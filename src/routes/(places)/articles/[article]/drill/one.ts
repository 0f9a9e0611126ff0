import { studyDayOf } from '$lib/memory/study-day';
import { defaultSettings } from '$lib/settings/settings';
import { readLearnerNow } from '$lib/store/study';
import type { Clock } from '../../../../clock.svelte';

/** What chooses the one task that is asked, where no more is. */
export interface One {
	/** Ids of the questions that the learner has answered before. */
	met: ReadonlySet<string>;
	/** The study day. */
	day: number;
}

/** Where nothing can be read, the answer will say so when it is kept; until then nothing was met. */
export async function readOne(clock: Clock): Promise<One> {
	const read = await readLearnerNow();
	const { now, tzOffsetMin } = clock.moment(null);
	const { rolloverHour } = read.ok ? read.learner.settings : defaultSettings;
	const views = read.ok ? [...read.learner.views.values()] : [];
	return {
		met: new Set(
			views.filter(({ answeredOn }) => answeredOn !== null).map((view) => view.questionId),
		),
		day: studyDayOf(now, tzOffsetMin, rolloverHour),
	};
}
