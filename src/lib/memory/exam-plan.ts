import type { LearnerSettings } from '../settings/settings';
import { unmetCard, type Card } from './card';
import { examsAhead, windowOf, type Exam } from './exam';
import { placeOnDays, type Row } from './final-days';
import { introductions } from './introductions';
import { allowanceOf } from './limits';
import type { QuestionPlace } from './place';

export interface ExamInput {
	exams: Iterable<Exam>;
	/** By question id. */
	cards: ReadonlyMap<string, Card>;
	questions: readonly QuestionPlace[];
	settings: Pick<LearnerSettings, 'newPerDay' | 'reviewsPerDay'>;
	/** What the day's limits were raised by. */
	raised: { newQuestions: number; reviews: number };
	/** The study day. */
	day: number;
}

/** How things stand with an exam. */
export interface ExamOutlook extends Exam {
	/** Questions of its deck that are not left out. */
	of: number;
	/** Those that were seen in the final days already. */
	seen: number;
	/** Those that were never met. */
	fresh: number;
	/** New ones a day with which they are all met in time. */
	newPerDay: number;
	/** Questions that will not be seen in the final days, at the pace that the limits allow. */
	leftOut: number;
	/** The same if the limits may be exceeded. */
	leftOutOver: number;
}

export interface ExamPlan {
	/** On which study day of the final days a question is to be seen, by its id. */
	planned: ReadonlyMap<string, number>;
	/**
	 * On which study day a question comes due for it, by its id: what is due before the final days keeps
	 * its day, and has another in them.
	 */
	due: ReadonlyMap<string, number>;
	/** Questions that come before others today, where the limits cut. */
	urgent: ReadonlySet<string>;
	/** What today's limits are raised by, where the learner agreed. */
	extra: { newQuestions: number; reviews: number };
	outlooks: ExamOutlook[];
}

/** Days with what they still have room for, as one exam after another takes from it. */
interface Rooms {
	/** First answers that a study day still has room for. */
	answers: (day: number) => number;
	used: Map<number, number>;
	/** Facts that have a study day. */
	facts: Map<number, Set<string>>;
}

/**
 * When the questions of decks with an exam are to be seen in the days before it, the next exam first:
 * as many as the limits and the rule of one question of a fact a day let through, evenly spread. Made
 * anew whenever something is answered, it goes on as the one before it.
 */
export function examPlan(input: ExamInput): ExamPlan {
	const { cards, questions, settings, raised, day } = input;
	const ahead = examsAhead(input.exams, day);
	// Most learners have none, and each page that shows what is due asks.
	if (ahead.length === 0) return nothingPlanned();
	const allowance = allowanceOf({ cards: cards.values(), settings, raised, day });
	const today = new Set(
		questions.filter(({ id }) => cards.get(id)?.answeredOn === day).map(({ fact }) => fact),
	);
	const rooms: Rooms = {
		answers: (each) => (each === day ? allowance.total : settings.reviewsPerDay),
		used: new Map(),
		facts: new Map([[day, today]]),
	};
	let newToday = allowance.newQuestions + allowance.extraNew;
	const planned = new Map<string, number>();
	const due = new Map<string, number>();
	const urgent = new Set<string>();
	const outlooks: ExamOutlook[] = [];
	const extra = { newQuestions: 0, reviews: 0 };

	for (const exam of ahead) {
		const own = questions.filter(({ id, deck }) => deck === exam.deck && !cards.get(id)?.suspended);
		const within = { ...input, own, newToday, rooms };
		const atLimits = planOne({ ...exam, overLimits: false }, within);
		const beyond = atLimits.leftOut > 0 ? planOne({ ...exam, overLimits: true }, within) : atLimits;
		const made = exam.overLimits ? beyond : atLimits;
		const { from } = windowOf(exam);
		for (const [id, at] of made.planned) {
			planned.set(id, at);
			const { phase, dueDay } = cards.get(id) ?? unmetCard;
			if (phase === 'review' && (day >= from || (dueDay ?? 0) >= from)) due.set(id, at);
		}
		for (const { id } of own) {
			const isNew = (cards.get(id) ?? unmetCard).phase === 'new';
			if (isNew || (due.get(id) ?? Infinity) <= day) urgent.add(id);
		}
		take(rooms, made.planned, own);
		extra.newQuestions += Math.max(0, made.newNow - newToday);
		newToday = Math.max(0, newToday - made.newNow);
		outlooks.push({
			...exam,
			of: own.length,
			seen: own.length - made.toSee,
			fresh: made.fresh,
			newPerDay: made.newPerDay,
			leftOut: atLimits.leftOut,
			leftOutOver: beyond.leftOut,
		});
	}
	if (outlooks.some(({ overLimits }) => overLimits)) {
		extra.reviews = Math.max(0, (rooms.used.get(day) ?? 0) - allowance.total);
	}
	return { planned, due, urgent, extra, outlooks };
}

function nothingPlanned(): ExamPlan {
	return {
		planned: new Map(),
		due: new Map(),
		urgent: new Set(),
		extra: { newQuestions: 0, reviews: 0 },
		outlooks: [],
	};
}

interface OneInput extends ExamInput {
	own: readonly QuestionPlace[];
	newToday: number;
	rooms: Rooms;
}

interface OnePlan {
	planned: Map<string, number>;
	toSee: number;
	fresh: number;
	newPerDay: number;
	/** New ones that are met today. */
	newNow: number;
	leftOut: number;
}

function planOne(exam: Exam, input: OneInput): OnePlan {
	const { cards, settings, day, own, newToday, rooms } = input;
	const { from, to } = windowOf(exam);
	const start = Math.max(from, day);
	const days = Array.from({ length: to - start + 1 }, (_, at) => start + at);
	const cardOf = ({ id }: QuestionPlace) => cards.get(id) ?? unmetCard;
	const toSee = own.filter((place) => !seenSince(cardOf(place), from));
	const fresh = toSee.filter((place) => cardOf(place).phase === 'new');

	// New ones are met before the final days where there is time, for they are to be seen again in them.
	const before = Math.max(0, from - day);
	const time = before > 0 ? before : days.length;
	const needed = Math.ceil(fresh.length / time);
	const pace = exam.overLimits ? Math.max(needed, settings.newPerDay) : settings.newPerDay;
	const met = introductions(fresh, {
		day,
		until: to,
		today: exam.overLimits ? Math.max(needed, newToday) : newToday,
		perDay: pace,
		busyToday: rooms.facts.get(day) ?? new Set(),
	});

	const rows = new Map<string, QuestionPlace[]>();
	const room = days.map((each) => {
		const left = rooms.answers(each) - (rooms.used.get(each) ?? 0);
		return exam.overLimits ? own.length + Math.max(0, left) : Math.max(0, left);
	});
	const planned = new Map<string, number>();
	const taken = days.map((each) => new Set(rooms.facts.get(each)));
	for (const place of toSee) {
		const meets = met.get(place.id);
		if (cardOf(place).phase === 'new' && meets === undefined) continue;
		// Met for the first time in the final days: that is when it is seen.
		if (meets !== undefined && meets >= start) {
			const at = meets - start;
			if ((room[at] ?? 0) < 1) continue;
			room[at] = (room[at] ?? 0) - 1;
			taken[at]?.add(place.fact);
			planned.set(place.id, meets);
			continue;
		}
		const row = rows.get(place.fact);
		if (row) row.push(place);
		else rows.set(place.fact, [place]);
	}
	const placed = placeOnDays(
		[...rows].map(([fact, places]): Row => {
			const ids = places.map(({ id }) => id);
			const putOff = places.some((place) => cardOf(place).buriedOn === day) && start === day;
			const barred = days
				.map((_, at) => at)
				.filter((at) => taken[at]?.has(fact) || (at === 0 && putOff));
			return { fact, ids, barred: new Set(barred) };
		}),
		room,
	);
	for (const [id, at] of placed) planned.set(id, start + at);
	return {
		planned,
		toSee: toSee.length,
		fresh: fresh.length,
		newPerDay: needed,
		newNow: [...met.values()].filter((on) => on === day).length,
		leftOut: toSee.length - planned.size,
	};
}

function seenSince({ answeredOn, lastDay }: Card, from: number): boolean {
	return Math.max(answeredOn ?? -Infinity, lastDay ?? -Infinity) >= from;
}

function take(rooms: Rooms, planned: Map<string, number>, own: readonly QuestionPlace[]): void {
	for (const { id, fact } of own) {
		const day = planned.get(id);
		if (day === undefined) continue;
		rooms.used.set(day, (rooms.used.get(day) ?? 0) + 1);
		const facts = rooms.facts.get(day) ?? new Set();
		rooms.facts.set(day, facts.add(fact));
	}
}

/** The cards as they come due before an exam: on the day that the plan has for them. */
export function plannedCards<Of extends Card>(
	cards: ReadonlyMap<string, Of>,
	{ due }: Pick<ExamPlan, 'due'>,
): ReadonlyMap<string, Of> {
	if (due.size === 0) return cards;
	const planned = new Map(cards);
	for (const [id, dueDay] of due) {
		const card = cards.get(id);
		if (card) planned.set(id, { ...card, dueDay });
	}
	return planned;
}
