import { countries } from '../../src/lib/answer/names/countries';
import { optionId } from '../../src/lib/deck/option-id';
import type { Given } from '../../src/lib/events/answer';
import { eventFormat, type StudyEvent } from '../../src/lib/events/event';
import { studyDayOf } from '../../src/lib/memory/study-day';
import { schedulerName } from '../../src/lib/memory/scheduler-name';
import { answer, flag, guess, move } from '../../src/lib/quiz/answering';
import { startAttempt, type Attempt, type Start } from '../../src/lib/quiz/attempt';
import type { Now } from '../../src/lib/quiz/clock';
import { startDraft } from '../../src/lib/quiz/draft';
import { gradeGiven, markOf } from '../../src/lib/quiz/grade';
import { groundsOf } from '../../src/lib/quiz/grounds';
import { drawPaper, type Draw, type Paper } from '../../src/lib/quiz/paper';
import type { PaperQuestion } from '../../src/lib/quiz/question';
import { paperKinds } from '../../src/lib/quiz/quiz-settings';
import { abandon, submit } from '../../src/lib/quiz/sitting';
import { finishQuiz } from '../../src/lib/session/quiz-events';
import { decks } from './model';
import { tzOffsetMin } from './seed';

/** What becomes of a question of a quiz that is sat: in its order, ten seconds each. */
export type Fate = 'right' | 'wrong' | 'guessed' | 'flagged' | 'open';

export interface Sitting {
	quizId: string;
	/** When it begins: '2026-03-02T09:00:00+03:00'. */
	at: string;
	paper: Paper;
	/** One for each question that is shown; it is left early where there are fewer than questions. */
	fates: readonly Fate[];
	mode?: Start['mode'];
	time?: Start['time'];
	factor?: Start['factor'];
	/** Seconds with each question. */
	secondsEach?: number;
}

export function paperOf(draw: Partial<Omit<Draw, 'decks'>> & { deckIds?: string[] } = {}): Paper {
	const { deckIds, settings = { count: 10, kinds: paperKinds }, seed = 7, only } = draw;
	const chosen = decks.filter(({ id }) => !deckIds || deckIds.includes(id));
	return drawPaper({ decks: chosen, settings, seed, only });
}

/** The events of a quiz that was taken, as the app records one. */
export function eventsOf(sitting: Sitting): StudyEvent[] {
	const { quizId, at, paper, fates, mode = 'open', time = { per: 'none' }, factor = 1 } = sitting;
	const { secondsEach = 10 } = sitting;
	const start = Date.parse(at);
	const now = (seconds: number) => ({ wall: start + seconds * 1000, monotonic: seconds * 1000 });
	const grounds = groundsOf(paper, decks);
	let attempt = startAttempt({ paper, mode, time, factor, now: now(0) });
	fates.forEach((fate, index) => {
		const moment = now(index * secondsEach);
		attempt = move(attempt, index, moment);
		attempt = meet(attempt, fate, now(index * secondsEach + secondsEach / 2));
	});
	const end = now(fates.length * secondsEach);
	attempt = fates.length < paper.questions.length ? abandon(attempt, end) : submit(attempt, end);
	const wall =
		attempt.step === 'finished' ? Math.max(end.wall, attempt.finish.finishedAt) : end.wall;
	const studyDay = studyDayOf(wall, tzOffsetMin, 4);
	let count = 0;
	const { happenings, ids } = finishQuiz(
		startDraft(quizId, 'tab', attempt, grounds),
		(question, given) => markOf(gradeGiven(question, given, grounds, countries)),
		{ cards: new Map(), day: studyDay, now: wall, recall: () => null, scheduler: schedulerName },
		() => `${quizId}-${(count += 1)}`,
	);
	return happenings.map((happening, index) => ({
		...happening,
		id: ids[index] ?? '',
		v: eventFormat,
		at: wall,
		wallAt: wall,
		tzOffsetMin,
		studyDay,
		deviceId: 'another-device',
		seq: Math.floor(start / 1000) + index,
		sessionId: null,
	}));
}

function meet(attempt: Attempt, fate: Fate, now: Now): Attempt {
	const question = attempt.paper.questions[attempt.at];
	if (!question || fate === 'open') return attempt;
	const answered = answer(attempt, answerTo(question, fate !== 'wrong'), now);
	if (fate === 'guessed') return guess(answered, true, now);
	return fate === 'flagged' ? flag(answered, answered.at, true, now) : answered;
}

/** An answer to a question that is right, or one that is wholly wrong. */
export function answerTo(question: PaperQuestion, right: boolean): Given {
	switch (question.kind) {
		case 'choice': {
			const { answer: own, wrong } = question.asked;
			return { kind: 'choice', option: (right ? undefined : wrong[0]?.id) ?? optionId(own) };
		}
		case 'several': {
			const { answer: own } = question.asked;
			const actors = own.kind === 'actors' ? own.actors : [];
			const others = question.options.map(({ id }) => id).filter((id) => !actors.includes(id));
			return { kind: 'several', actors: right ? actors : others.slice(0, 1) };
		}
		case 'name':
		case 'number': {
			const { answer: own } = question.asked;
			const text = own.kind === 'number' ? String(own.number) : own.text;
			return {
				kind: question.kind,
				text: right ? text : question.kind === 'number' ? '977' : 'Xerxes',
			};
		}
		case 'date': {
			const { answer: own } = question.asked;
			const [year = '', month = '', day = ''] = (own.kind === 'date' ? own.edtf : '')
				.replace(/\/.*/, '')
				.split('-');
			const last = own.kind === 'date' && own.edtf.includes('/') ? `–${own.edtf.slice(-2)}` : '';
			return { kind: 'date', day: `${day}${last}`, month, year: right ? year : '1923' };
		}
		case 'order':
			return { kind: 'order', ids: right ? question.right : [...question.right].reverse() };
		case 'match': {
			const pairs = question.prompts.map(({ id, right: option }) => ({ prompt: id, option }));
			const turned = pairs.map(({ prompt }, index) => ({
				prompt,
				option: pairs[(index + 1) % pairs.length]?.option ?? '',
			}));
			return { kind: 'match', pairs: right ? pairs : turned };
		}
	}
}
