import { v7 } from 'uuid';
import { newQuestionView, type QuestionView } from '$lib/history/question-view';
import { askedAs } from '$lib/memory/evidence';
import { previewLater } from '$lib/memory/preview';
import { introduces } from '$lib/memory/proof';
import type { Preview } from '$lib/memory/schedule';
import { studyDayOf } from '$lib/memory/study-day';
import type { PaperQuestion } from '$lib/quiz/question';
import type { Field } from '$lib/ui/ask/field';
import {
	askingProgress,
	nextAsked,
	type AskingPlace,
	type AskingProgress,
} from '$lib/session/asking';
import { answerMoment } from '$lib/session/alone';
import type { AnswerMoment } from '$lib/session/quiz-events';
import { askingSeed, type Way } from '$lib/session/way';
import type { Settings } from '$lib/settings/settings';
import type { Moment } from '$lib/store/record';
import type { Learner } from '$lib/store/reads';
import { readStudy } from '$lib/store/study';
import { readTabAsking, type TabAsking } from '$lib/store/tab-asking';
import type { Fault } from '$lib/words/faults';
import { fieldOf } from '../fields/field-of';
import { orNull } from '../or-null';
import type { Askable } from './askable';
import type { Content } from './content';

/** What kind of session is held: which questions, and how each is put. */
export interface Kind {
	place: AskingPlace;
	/** The hash of its address: another begins another session. */
	start: string;
	load: (learner: Learner) => Promise<Content>;
	/** What a new session is to ask; null where that is read off the learner each time. */
	begin: (learner: Learner, content: Content, seed: number) => string[] | null;
	/** What may be asked now, in its order. */
	questions: (at: {
		learner: Learner;
		content: Content;
		day: number;
		session: TabAsking;
	}) => string[];
	wayOf: (askable: Askable, view: QuestionView, settings: Settings) => Way;
	/** Fetches what a question of some sort stands in: it is there before the question is put. */
	ready?: (sort: Sort) => unknown;
}

/** A card to turn, or a question in a paper's kind. */
export type Sort = 'card' | 'paper';

/** A question in hand, with all that its screen shows. */
export interface Hand {
	askable: Askable;
	view: QuestionView;
	/** Null for a card to turn. */
	paper: PaperQuestion | null;
	/** In which the paper's question is answered: it is there before the question is put. */
	field: Field | null;
	/** Of a card: what each grade would lead to; null where none moves the schedule. */
	preview: Promise<Preview | null> | null;
	seed: number;
}

/** How far a question on the missed list comes once it is right on this study day. */
export interface Climbed {
	days: number;
	wonBack: boolean;
	needsRecall: boolean;
}

/** A session as it stands. */
export interface Desk {
	session: TabAsking;
	learner: Learner;
	content: Content;
	progress: AskingProgress;
	toCome: number;
	/** What the schedule has of the questions now. */
	moment: AnswerMoment;
	/** Null when the session is done. */
	hand: Hand | null;
}

/** Reads where the tab's session stands, or begins one, and takes up the next question. It is the
 * screen's to keep the session: what is read may be of no use by then. */
export async function readDesk(
	kind: Kind,
	{ now, tzOffsetMin }: Moment,
): Promise<Desk | { fault: Fault }> {
	const kept = readTabAsking(kind.place);
	const read = await readStudy(kept?.id ?? '');
	if (!read.ok) return { fault: read.fault };
	const { learner } = read;
	const { rolloverHour, desiredRetention } = learner.settings;
	const day = studyDayOf(now, tzOffsetMin, rolloverHour);
	// A new study day ends a session; a clock set back does not.
	const goesOn = kept !== null && kept.start === kind.start && day <= kept.studyDay;
	const content = await orNull(kind.load(learner));
	if (!content) return { fault: 'unloaded' };
	const id = v7({ msecs: now });
	const session: TabAsking = goesOn
		? kept
		: {
				id,
				start: kind.start,
				studyDay: day,
				questions: kind.begin(learner, content, askingSeed(id, 0)),
			};
	const progress = askingProgress(goesOn ? read.events : []);
	const asked = kind.questions({ learner, content, day, session });
	const { questionId, toCome } = nextAsked(asked, progress);
	const moment = answerMoment(learner, day, now);
	const askable = questionId === null ? undefined : content.askables.get(questionId);
	const desk = { session, learner, content, progress, toCome, moment };
	if (!askable) return { ...desk, hand: null };

	const view = learner.views.get(askable.id) ?? newQuestionView(askable.id);
	const seed = askingSeed(session.id, progress.answers.length);
	const way = kind.wayOf(askable, view, learner.settings);
	const paper = way === 'flashcard' ? null : askable.put(way, seed);
	const stands = kind.ready?.(paper ? 'paper' : 'card');
	const ready = await orNull(Promise.all([paper && fieldOf(paper.kind), stands]));
	if (!ready) return { fault: 'unloaded' };
	const [field] = ready;
	const at = { questionId: askable.id, studyDay: day, at: moment.now };
	const counts = view.phase !== 'new' || introduces(kind.place);
	const moves = counts && askedAs(view, day, moment.now) !== 'extra';
	const preview =
		moves && kind.place !== 'practice' && !paper ? previewLater(view, at, desiredRetention) : null;
	return { ...desk, hand: { askable, view, paper, field, preview, seed } };
}
