import * as v from 'valibot';
import { answerKinds } from '../../events/answer';
import { id, millis, moment, whole } from './stamp-schema';

/* A quiz as a draft and as an event keep it. What is not named here is kept as it came: a later
   version may know more. */

const text = v.string();
const texts = v.array(text);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const Given = v.variant('kind', [
	v.looseObject({ kind: v.literal('choice'), option: text }),
	v.looseObject({ kind: v.literal('several'), actors: texts }),
	v.looseObject({ kind: v.picklist(['name', 'number']), text }),
	v.looseObject({ kind: v.literal('date'), day: text, month: text, year: text }),
	v.looseObject({ kind: v.literal('order'), ids: texts }),
	v.looseObject({
		kind: v.literal('match'),
		pairs: v.array(v.looseObject({ prompt: text, option: text })),
	}),
]);

const Answer = v.variant('kind', [
	v.looseObject({ kind: v.literal('date'), edtf: text, text }),
	v.looseObject({ kind: v.literal('actor'), actor: text, text }),
	v.looseObject({ kind: v.literal('actors'), actors: texts, text }),
	v.looseObject({ kind: v.literal('number'), number: v.number(), text }),
	v.looseObject({ kind: v.literal('place'), place: text, aliases: texts, text }),
	v.looseObject({ kind: v.literal('text'), text }),
]);

const Wrong = v.intersect([
	Answer,
	v.looseObject({ id: text, of: v.optional(text), why: v.optional(text) }),
]);
const Passage = v.looseObject({});
const Note = v.looseObject({});

const Question = v.looseObject({
	id,
	version: whole,
	fact: text,
	stem: text,
	quotation: v.optional(text),
	answer: Answer,
	wrong: v.array(Wrong),
	recallOnly: v.boolean(),
	why: text,
	passages: v.array(Passage),
});

const Fact = v.looseObject({
	id: text,
	says: text,
	date: v.optional(text),
	alsoDates: texts,
	actors: texts,
	corrections: v.array(Note),
	context: v.array(Note),
	passages: v.array(Passage),
});

const Actor = v.looseObject({ id: text, kind: text, name: text, role: text, aliases: texts });
const PaperOption = v.looseObject({ id: text, text });
const source = { id, version: whole, article: text, deck: text, facts: texts };

const PaperQuestion = v.variant('kind', [
	v.looseObject({
		...source,
		kind: v.picklist(['choice', 'several']),
		asked: Question,
		options: v.array(PaperOption),
	}),
	v.looseObject({ ...source, kind: v.picklist(['name', 'number', 'date']), asked: Question }),
	v.looseObject({
		...source,
		kind: v.literal('order'),
		statements: v.array(v.looseObject({ id: text, text, date: text })),
		right: texts,
	}),
	v.looseObject({
		...source,
		kind: v.literal('match'),
		by: text,
		prompts: v.array(v.looseObject({ id: text, form: text, text, right: text })),
		options: v.array(PaperOption),
	}),
]);

const Paper = v.looseObject({
	seed: whole,
	decks: v.array(v.looseObject({ article: text, id: text, title: text, version: text })),
	settings: v.looseObject({ count: whole, kinds: v.array(v.picklist(answerKinds)) }),
	questions: v.pipe(v.array(PaperQuestion), v.minLength(1), v.maxLength(100)),
	retry: v.boolean(),
});

const AnswerAt = v.nullable(v.looseObject({ given: Given, at: millis }));
const Sheet = v.looseObject({
	shown: v.boolean(),
	flagged: v.boolean(),
	guessed: v.boolean(),
	answer: AnswerAt,
	late: AnswerAt,
	revealed: v.boolean(),
	spentMillis: millis,
	extraMillis: millis,
});

const Clock = v.looseObject({
	startedAt: moment,
	limitMillis: v.nullable(millis),
	factor: v.union([v.pipe(v.number(), v.minValue(0.1), v.maxValue(100)), v.literal('off')]),
	pauses: v.array(v.looseObject({ from: millis, to: v.nullable(millis) })),
	extensions: v.array(v.looseObject({ at: millis, millis })),
	changes: v.array(v.looseObject({ is: text, at: millis, byMillis: millis })),
	seen: v.looseObject({ wall: moment, monotonic: millis, sinceStart: millis }),
	behindMillis: millis,
});

const TimeLimit = v.variant('per', [
	v.looseObject({ per: v.picklist(['quiz', 'question']), limitMillis: millis }),
	v.looseObject({ per: v.literal('none') }),
]);

const sitting = {
	paper: Paper,
	mode: v.picklist(['open', 'exam']),
	time: TimeLimit,
	clock: Clock,
	sheets: v.array(Sheet),
	at: whole,
};

const Running = v.looseObject({
	...sitting,
	step: v.picklist(['answering', 'checking', 'paused']),
});
const Finished = v.looseObject({
	...sitting,
	step: v.literal('finished'),
	finish: v.looseObject({
		how: v.picklist(['submitted', 'expired', 'abandoned']),
		finishedAt: moment,
		usedMillis: millis,
	}),
});

const Attempt = v.variant('step', [Running, Finished]);

const Marked = v.looseObject({
	credit: share,
	right: v.boolean(),
	verdict: v.looseObject({ is: v.picklist(['right', 'partly', 'wrong']), credit: share }),
});
const Kept = v.nullable(v.looseObject({ eventId: id, mark: v.nullable(Marked) }));
const Grounds = v.looseObject({
	actors: v.record(text, v.array(Actor)),
	facts: v.record(text, Fact),
	says: v.record(text, text),
});

const kept = { attempt: Attempt, grounds: Grounds, answers: v.array(Kept) };

/** A quiz that is over, as this version keeps it. */
export const FinishedQuiz = v.pipe(
	v.looseObject({ ...kept, attempt: Finished }),
	v.check(({ answers, attempt }) => answers.length === attempt.sheets.length),
	v.check(({ attempt }) => attempt.sheets.length === attempt.paper.questions.length),
);

/** A quiz under way. */
export const Draft = v.pipe(
	v.looseObject({
		...kept,
		id,
		revision: whole,
		holder: text,
		overrides: v.record(id, v.looseObject({ eventId: id, right: v.boolean() })),
	}),
	v.check(({ answers, attempt }) => answers.length === attempt.sheets.length),
	v.check(({ attempt }) => attempt.sheets.length === attempt.paper.questions.length),
	v.check(({ attempt }) => attempt.at < attempt.sheets.length),
);
