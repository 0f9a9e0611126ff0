import type { EventOf, StudyEvent } from '../events/event';
import type { QuestionView } from './question-view';
import { recallTest } from './recall-test';

/** How many of how many were recalled. */
export interface Recalled {
	right: number;
	n: number;
}

/** What was foretold and what happened, for predictions of one tenth: 0 to 0.1, 0.1 to 0.2, … */
export interface Foretold extends Recalled {
	/** The sum of the predictions, in ten-thousandths: whole, so that sums do not depend on order. */
	predicted: number;
}

/** What a learner did on one study day, in sums: days add up, and what is undone is taken off. */
export interface StudyDay {
	/** Days since 1970-01-01. */
	day: number;
	/** Answers given; one left open is none. */
	answers: number;
	/** Time with the questions. */
	durationMillis: number;
	/** First answers of the day from recall, of memories of less than 21 days and of more. */
	young: Recalled;
	mature: Recalled;
	/** The same, those whose recall was foretold, by tenths. */
	foretold: Foretold[];
}

export const foretoldBins = 10;

type Answer = EventOf<'reviewed'> | EventOf<'answered'>;

export function emptyDay(day: number): StudyDay {
	return {
		day,
		answers: 0,
		durationMillis: 0,
		young: { right: 0, n: 0 },
		mature: { right: 0, n: 0 },
		foretold: Array.from({ length: foretoldBins }, () => ({ right: 0, n: 0, predicted: 0 })),
	};
}

/** Counts an answer to its study day, after what came before it. */
function count(day: StudyDay, before: QuestionView, answer: Answer): void {
	const open = answer.type === 'answered' && answer.payload.outcome === 'unanswered';
	day.answers += open ? 0 : 1;
	day.durationMillis += Math.round(answer.payload.durationMillis);
	const test = recallTest(before, answer);
	if (!test) return;

	const right = test.recalled ? 1 : 0;
	const sum = test.mature ? day.mature : day.young;
	sum.right += right;
	sum.n += 1;
	if (test.predicted === null) return;
	const bin = day.foretold[Math.min(foretoldBins - 1, Math.floor(test.predicted * foretoldBins))];
	if (!bin) return;
	bin.right += right;
	bin.n += 1;
	bin.predicted += Math.round(test.predicted * 10_000);
}

/** The day with another's sums added, or taken off where `sign` is -1. */
export function withShare(day: StudyDay, share: StudyDay, sign: 1 | -1 = 1): StudyDay {
	const sum = (a: Recalled, b: Recalled) => ({
		right: a.right + sign * b.right,
		n: a.n + sign * b.n,
	});
	return {
		day: day.day,
		answers: day.answers + sign * share.answers,
		durationMillis: day.durationMillis + sign * share.durationMillis,
		young: sum(day.young, share.young),
		mature: sum(day.mature, share.mature),
		foretold: day.foretold.map((bin, index) => {
			const other = share.foretold[index] ?? { right: 0, n: 0, predicted: 0 };
			return { ...sum(bin, other), predicted: bin.predicted + sign * other.predicted };
		}),
	};
}

/** Whether nothing is left of a day: its answers were all undone. */
export function isEmptyDay({
	answers,
	durationMillis,
	young,
	mature,
	foretold,
}: StudyDay): boolean {
	const sums = [young, mature, ...foretold].flatMap((sum) => Object.values(sum) as number[]);
	return [answers, durationMillis, ...sums].every((sum) => sum === 0);
}

/** Sums by study day, of the events that it is told. */
export class DayTally {
	readonly #days = new Map<number, StudyDay>();

	/** Takes note of an event, after what came before it; only an answer counts. */
	readonly witness = (before: QuestionView, event: StudyEvent): void => {
		if (event.type !== 'reviewed' && event.type !== 'answered') return;
		count(this.#day(event.studyDay), before, event);
	};

	/** Those of another added. */
	plus(other: DayTally): DayTally {
		return this.#add(other, 1);
	}

	/** Those of another, which came before, taken off: what has changed since. */
	minus(past: DayTally): DayTally {
		return this.#add(past, -1);
	}

	/** The days on which anything is, in no order. */
	get days(): StudyDay[] {
		return [...this.#days.values()].filter((day) => !isEmptyDay(day));
	}

	#add(other: DayTally, sign: 1 | -1): DayTally {
		for (const [number, share] of other.#days) {
			this.#days.set(number, withShare(this.#day(number), share, sign));
		}
		return this;
	}

	#day(number: number): StudyDay {
		const known = this.#days.get(number);
		if (known) return known;
		const day = emptyDay(number);
		this.#days.set(number, day);
		return day;
	}
}
