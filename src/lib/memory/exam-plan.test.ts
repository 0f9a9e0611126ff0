import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unmetCard, type Card } from './card';
import { dueQueue } from './due';
import { finalDays, windowOf, type Exam } from './exam';
import { examPlan, plannedCards, type ExamInput } from './exam-plan';
import type { QuestionPlace } from './place';
import { retrievability } from './retrievability';
import { createScheduler } from './schedule';

const today = 20_000;
const scheduler = createScheduler({ desiredRetention: 0.9 });
const place = (id: string, fact = id, deck = 'a/b'): QuestionPlace => ({
	id,
	deck,
	fact,
	paragraph: 1,
});
const due = (dueDay: number, rest: Partial<Card> = {}): Card => ({
	...unmetCard,
	phase: 'review',
	stability: 30,
	difficulty: 5,
	reps: 3,
	lastDay: today - 30,
	introducedOn: today - 60,
	dueDay,
	...rest,
});
const exam = (inDays: number, overLimits = false, deck = 'a/b'): Exam => ({
	deck,
	examDay: today + inDays,
	overLimits,
});

const card = fc.oneof(
	{ weight: 5, arbitrary: fc.integer({ min: -9, max: 90 }).map((inDays) => due(today + inDays)) },
	{ weight: 1, arbitrary: fc.constant(unmetCard) },
	{ weight: 1, arbitrary: fc.constant(due(today + 5, { suspended: true })) },
	{
		weight: 1,
		arbitrary: fc.constant(due(today + 5, { answeredOn: today, countedOn: today, lastDay: today })),
	},
);
const library = fc
	.array(fc.tuple(card, fc.integer({ min: 0, max: 30 })), { maxLength: 60 })
	.map((all) => ({
		cards: new Map(all.map(([one], at) => [`q${at}`, one])),
		questions: all.map(([, fact], at) => place(`q${at}`, `f${fact}`)),
	}));
const input = (rest: Partial<ExamInput>): ExamInput => ({
	exams: [exam(10)],
	cards: new Map(),
	questions: [],
	settings: { newPerDay: 20, reviewsPerDay: 200 },
	raised: { newQuestions: 0, reviews: 0 },
	day: today,
	...rest,
});

describe('the plan before an exam', () => {
	it('has each question in the final days, or says that it is left out', () => {
		const limits = fc.record({
			newPerDay: fc.integer({ min: 0, max: 10 }),
			reviewsPerDay: fc.integer({ min: 0, max: 12 }),
		});
		fc.assert(
			fc.property(library, limits, fc.integer({ min: 1, max: 30 }), (all, settings, inDays) => {
				const { planned, outlooks } = examPlan(input({ ...all, settings, exams: [exam(inDays)] }));
				const { from, to } = windowOf(exam(inDays));
				for (const on of planned.values()) {
					expect(on).toBeGreaterThanOrEqual(Math.max(from, today));
					expect(on).toBeLessThanOrEqual(to);
				}
				const [outlook] = outlooks;
				const out = [...all.cards.values()].filter(({ suspended }) => suspended).length;
				expect(outlook?.of).toBe(all.questions.length - out);
				expect(planned.size + (outlook?.seen ?? 0) + (outlook?.leftOut ?? 0)).toBe(outlook?.of);
				for (let day = Math.max(from, today); day <= to; day += 1) {
					const here = [...planned].filter(([, on]) => on === day);
					const done =
						day === today
							? [...all.cards.values()].filter((one) => one.countedOn === today).length
							: 0;
					expect(here.length).toBeLessThanOrEqual(Math.max(0, settings.reviewsPerDay - done));
				}
			}),
		);
	});

	it('leaves out none that could be seen: as many as can be placed at all', () => {
		fc.assert(
			fc.property(library, fc.integer({ min: 0, max: 12 }), (all, reviewsPerDay) => {
				const met = new Map(
					[...all.cards].filter(([, one]) => one.phase !== 'new' && one.answeredOn === null),
				);
				const questions = all.questions.filter(({ id }) => met.has(id));
				const { outlooks } = examPlan(
					input({
						cards: met,
						questions,
						settings: { newPerDay: 0, reviewsPerDay },
						exams: [exam(20)],
					}),
				);
				const byFact: Record<string, number> = {};
				for (const { id, fact } of questions)
					if (!met.get(id)?.suspended) byFact[fact] = (byFact[fact] ?? 0) + 1;
				// Gale and Ryser: with so many rooms alike, this is how many a fact a day lets through.
				const counts = Object.values(byFact);
				const most = Math.min(
					...Array.from(
						{ length: finalDays + 1 },
						(_, days) =>
							reviewsPerDay * days +
							counts.reduce((sum, count) => sum + Math.min(count, finalDays - days), 0),
					),
				);
				expect(outlooks[0]?.leftOut).toBe(counts.reduce((sum, count) => sum + count, 0) - most);
			}),
		);
	});

	it('goes beyond the limits only where the learner agrees, and then leaves out fewer', () => {
		const cards = new Map(Array.from({ length: 100 }, (_, at) => [`q${at}`, due(today + 50)]));
		const questions = [...cards.keys()].map((id) => place(id));
		const settings = { newPerDay: 0, reviewsPerDay: 10 };
		const kept = examPlan(input({ cards, questions, settings }));
		expect(kept.outlooks[0]).toMatchObject({ leftOut: 30, leftOutOver: 0 });
		expect(kept.planned.size).toBe(70);
		const over = examPlan(input({ cards, questions, settings, exams: [exam(10, true)] }));
		expect(over.planned.size).toBe(100);
		expect(over.outlooks[0]).toMatchObject({ leftOut: 30, leftOutOver: 0, overLimits: true });
	});

	it('says so where even that is not enough: a fact with more questions than days', () => {
		const cards = new Map(Array.from({ length: 9 }, (_, at) => [`q${at}`, due(today + 50)]));
		const questions = [...cards.keys()].map((id) => place(id, 'one fact'));
		const { outlooks } = examPlan(input({ cards, questions }));
		expect(outlooks[0]).toMatchObject({ leftOut: 2, leftOutOver: 2 });
	});

	it('says how many new ones a day are needed', () => {
		const questions = Array.from({ length: 30 }, (_, at) => place(`q${at}`));
		const cards = new Map([['q0', due(today + 50)]]);
		const settings = { newPerDay: 2, reviewsPerDay: 200 };
		const { outlooks, urgent } = examPlan(input({ cards, questions, settings, exams: [exam(17)] }));
		// Ten days before the final seven; two on each of the 17 days would be 34.
		expect(outlooks[0]).toMatchObject({ fresh: 29, newPerDay: 3, leftOut: 0 });
		expect(urgent.has('q5')).toBe(true);
		const soon = examPlan(input({ cards, questions, settings, exams: [exam(8)] }));
		expect(soon.outlooks[0]).toMatchObject({ fresh: 29, leftOut: 29 - 16, leftOutOver: 0 });
	});

	it('is over with the exam', () => {
		const cards = new Map([['q', due(today + 50)]]);
		const plan = examPlan(input({ cards, questions: [place('q')], exams: [exam(0), exam(-3)] }));
		expect(plan).toMatchObject({ outlooks: [], extra: { newQuestions: 0, reviews: 0 } });
		expect(plannedCards(cards, plan)).toBe(cards);
	});
});

describe('a learner who follows the plan day by day', () => {
	/** Answers all that Study asks, each day until the exam; on which day each question was answered. */
	function follow(
		{ cards: start, questions }: { cards: Map<string, Card>; questions: QuestionPlace[] },
		one: Exam,
		settings: ExamInput['settings'],
	) {
		const cards = new Map(start);
		const answered = new Map<string, number[]>();
		const loads: number[] = [];
		for (let day = today; day < one.examDay; day += 1) {
			let load = 0;
			for (;;) {
				const raised = { newQuestions: 0, reviews: 0 };
				const plan = examPlan({ exams: [one], cards, questions, settings, raised, day });
				const { now } = dueQueue({
					cards: plannedCards(cards, plan),
					questions,
					settings: { ...settings, newOrder: 'article' },
					raised: plan.extra,
					day,
					now: (day + 0.5) * 86_400_000,
					seed: 1,
					urgent: plan.urgent,
					recall: retrievability,
				});
				const [next] = now;
				if (!next) break;
				const card = cards.get(next.questionId) ?? unmetCard;
				const memory = scheduler.review(card, 4, {
					questionId: next.questionId,
					studyDay: day,
					at: day,
				});
				answered.set(next.questionId, [...(answered.get(next.questionId) ?? []), day]);
				cards.set(next.questionId, {
					...card,
					...memory,
					introducedOn: card.introducedOn ?? day,
					countedOn: day,
					answeredOn: day,
				});
				load += 1;
			}
			loads.push(load);
		}
		return { answered, loads };
	}

	const met = library.map((all) => ({
		...all,
		cards: new Map([...all.cards].filter(([, one]) => one.phase !== 'new')),
	}));

	it('sees every question in the final days, where the plan leaves out none', () => {
		fc.assert(
			fc.property(met, fc.integer({ min: 8, max: 20 }), fc.boolean(), (all, inDays, overLimits) => {
				const known = { ...all, questions: all.questions.filter(({ id }) => all.cards.has(id)) };
				const one = exam(inDays, overLimits);
				const settings = { newPerDay: 20, reviewsPerDay: 40 };
				const [outlook] = examPlan(input({ ...known, settings, exams: [one] })).outlooks;
				fc.pre(outlook?.leftOut === 0);
				const { answered } = follow(known, one, settings);
				for (const { id } of known.questions) {
					if (known.cards.get(id)?.suspended) continue;
					const last = answered.get(id)?.at(-1) ?? known.cards.get(id)?.answeredOn ?? 0;
					expect(last, id).toBeGreaterThanOrEqual(windowOf(one).from);
				}
			}),
			{ numRuns: 25 },
		);
	});

	it('meets new questions in time and sees them again, with an even load at the end', () => {
		const questions = Array.from({ length: 40 }, (_, at) => place(`q${at}`));
		const one = exam(20);
		const { answered, loads } = follow({ cards: new Map(), questions }, one, {
			newPerDay: 5,
			reviewsPerDay: 200,
		});
		for (const { id } of questions) {
			expect(answered.get(id)?.length).toBeGreaterThanOrEqual(2);
			expect(answered.get(id)?.at(-1)).toBeGreaterThanOrEqual(windowOf(one).from);
		}
		const final = loads.slice(-finalDays);
		expect(Math.max(...final) - Math.min(...final)).toBeLessThanOrEqual(2);
	});
});
