import {
	computeDecayFactor,
	default_w,
	fsrs,
	Rating as FsrsRating,
	State,
	StrategyMode,
	type Card as FsrsCard,
	type Grade,
} from 'ts-fsrs';
import type { Rating } from '../events/event';
import type { Memory, Phase } from './memory';

/* The only file that imports ts-fsrs. It counts days by UTC date, so that in Seoul a review at 08:30
   and one at 09:30 would be a day apart. It is therefore given noon UTC of the study day for an
   instant, and what is due is worked out here from the intervals that it answers. */

export interface SchedulerOptions {
	/** Probability of recall at which a question comes back: above 0 and below 1. */
	desiredRetention: number;
	/** The 21 weights of FSRS-6; its defaults unless given. */
	weights?: readonly number[];
	/** Whether intervals are spread a little, so that what was learnt together parts; on unless told. */
	fuzz?: boolean;
}

/** Which question was answered, on which study day, and at what instant (milliseconds since 1970). */
export interface Occasion {
	questionId: string;
	studyDay: number;
	at: number;
}

/** How long until a question comes back: a learning step in minutes, a review in study days. */
export interface Interval {
	unit: 'minute' | 'day';
	count: number;
}

export type Preview = Record<Rating, { memory: Memory; interval: Interval }>;

export interface Scheduler {
	/** The memory after an answer. A study day before the memory's last counts as that day. */
	review(memory: Memory, rating: Rating, occasion: Occasion): Memory;
	/** What each of the four answers would lead to; `review` on the same occasion gives the same. */
	preview(memory: Memory, occasion: Occasion): Preview;
}

/** Throws on weights that are not 21 finite numbers, and on a retention that is not between 0 and 1. */
export function createScheduler({
	desiredRetention,
	weights,
	fuzz = true,
}: SchedulerOptions): Scheduler {
	checkRetention(desiredRetention);
	if (weights) checkWeights(weights);
	let seed = '';
	const algorithm = fsrs({
		request_retention: desiredRetention,
		w: weights ?? default_w,
		enable_fuzz: fuzz,
		enable_short_term: true,
		learning_steps: ['1m', '10m'],
		relearning_steps: ['10m'],
	});
	algorithm.useStrategy(StrategyMode.SEED, () => seed);

	/** Fuzz depends on the question and its review count alone, never on the clock. */
	function seedFrom(memory: Memory, { questionId }: Occasion) {
		seed = `${questionId}:${memory.reps}`;
	}

	return {
		review(memory, rating, occasion) {
			seedFrom(memory, occasion);
			const day = dayOf(memory, occasion);
			const { card } = algorithm.next(cardOf(memory, day), noonUtc(day), gradeOf[rating]);
			return memoryOf(card, day, occasion.at).memory;
		},
		preview(memory, occasion) {
			seedFrom(memory, occasion);
			const day = dayOf(memory, occasion);
			const all = algorithm.repeat(cardOf(memory, day), noonUtc(day));
			const after = (rating: Rating) => memoryOf(all[gradeOf[rating]].card, day, occasion.at);
			return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
		},
	};
}

/**
 * How many reviews a retention asks for, against 0.9: 0.30 at 0.80, 2.5 at 0.95, 4.5 at 0.97. It is
 * the ratio of the intervals after which the forgetting curve of FSRS-6 reaches the two,
 * `(r^(1/decay) - 1) / factor`, since the same memory is reviewed once in each.
 */
export function relativeLoad(desiredRetention: number, weights?: readonly number[]): number {
	checkRetention(desiredRetention);
	if (weights) checkWeights(weights);
	const { decay } = computeDecayFactor([...(weights ?? default_w)]);
	const interval = (retention: number) => Math.pow(retention, 1 / decay) - 1;
	return interval(0.9) / interval(desiredRetention);
}

/** ts-fsrs takes its default for a retention of 0 or NaN without a word. */
function checkRetention(retention: number) {
	if (!(retention > 0 && retention < 1)) {
		throw new RangeError(`Desired retention must lie between 0 and 1, not ${retention}`);
	}
}

/** ts-fsrs takes its defaults for a wrong number of weights, and 0 for one that is not a number. */
function checkWeights(weights: readonly number[]) {
	if (weights.length !== 21 || !weights.every(Number.isFinite)) {
		throw new RangeError(`FSRS-6 has 21 finite weights, not [${weights.join(', ')}]`);
	}
}

const gradeOf: Record<Rating, Grade> = {
	1: FsrsRating.Again,
	2: FsrsRating.Hard,
	3: FsrsRating.Good,
	4: FsrsRating.Easy,
};

const stateOf: Record<Phase, State> = {
	new: State.New,
	learning: State.Learning,
	review: State.Review,
	relearning: State.Relearning,
};

const phaseOf: Record<State, Phase> = {
	[State.New]: 'new',
	[State.Learning]: 'learning',
	[State.Review]: 'review',
	[State.Relearning]: 'relearning',
};

function noonUtc(day: number): Date {
	return new Date((day + 0.5) * 86_400_000);
}

function dayOf(memory: Memory, { studyDay }: Occasion): number {
	return memory.lastDay === null ? studyDay : Math.max(memory.lastDay, studyDay);
}

function cardOf(memory: Memory, day: number): FsrsCard {
	return {
		// Not read by the scheduler: what is due is this room's own.
		due: noonUtc(day),
		stability: memory.stability,
		difficulty: memory.difficulty,
		elapsed_days: 0,
		scheduled_days: 0,
		learning_steps: memory.step,
		reps: memory.reps,
		lapses: memory.lapses,
		state: stateOf[memory.phase],
		last_review: memory.lastDay === null ? undefined : noonUtc(memory.lastDay),
	};
}

function memoryOf(card: FsrsCard, day: number, at: number): { memory: Memory; interval: Interval } {
	const graduated = card.state === State.Review;
	const stepMillis = card.due.getTime() - noonUtc(day).getTime();
	return {
		memory: {
			phase: phaseOf[card.state],
			stability: card.stability,
			difficulty: card.difficulty,
			step: card.learning_steps,
			reps: card.reps,
			lapses: card.lapses,
			lastDay: day,
			dueDay: graduated ? day + card.scheduled_days : null,
			dueAt: graduated ? null : at + stepMillis,
		},
		interval: graduated
			? { unit: 'day', count: card.scheduled_days }
			: { unit: 'minute', count: stepMillis / 60_000 },
	};
}
