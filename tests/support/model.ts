import { fileURLToPath } from 'node:url';
import type { Brief, Question } from '../../src/lib/deck/deck';
import type { StudyEvent } from '../../src/lib/events/event';
import { foldAll } from '../../src/lib/history/history';
import { notRaised } from '../../src/lib/history/settings';
import { dueQueue, type DueInput, type DueQueue } from '../../src/lib/memory/due';
import { retrievability } from '../../src/lib/memory/retrievability';
import { studyDayOf } from '../../src/lib/memory/study-day';
import { nextInSession, type SessionNext } from '../../src/lib/session/next';
import { progressOf } from '../../src/lib/session/progress';
import { checkArticle } from '../../tools/decks/checked';

const folder = fileURLToPath(new URL('../../questions/south-korea-nato', import.meta.url));
const checked = checkArticle(folder);
if (checked.status === 'wrong') throw new Error('The decks have errors: npm run lint:decks');
const { index } = checked;
export const { article, decks } = checked;

const briefOf = checked.brief;
if (!briefOf) throw new Error('The article has no brief.');
export const brief: Brief = briefOf;

/** The places of the article's map. */
export const places = checked.map?.places ?? [];

export const questions: ReadonlyMap<string, Question> = new Map(
	decks.flatMap((deck) => deck.questions.map((question) => [question.id, question])),
);

/** What the page ought to show, folded from the events that lie in the browser. */
export class Model {
	readonly #events: readonly StudyEvent[];
	readonly #input: DueInput;

	constructor(events: readonly StudyEvent[], now: number, tzOffsetMin: number) {
		const { settings, raised, views } = foldAll(events, {
			deviceId: events[0]?.deviceId ?? '',
		});
		const day = studyDayOf(now, tzOffsetMin, settings.rolloverHour);
		this.#events = events;
		this.#input = {
			cards: views,
			questions: Object.entries(index).flatMap(([deck, questions]) =>
				questions.map(({ id, fact, paragraph }) => ({ id, deck, fact, paragraph })),
			),
			settings,
			raised: raised.get(day) ?? notRaised,
			day,
			now: Math.max(now, ...events.map(({ at }) => at)),
			seed: 1,
			recall: retrievability,
		};
	}

	get views() {
		return this.#input.cards;
	}

	get day(): number {
		return this.#input.day;
	}

	queue(): DueQueue {
		return dueQueue(this.#input);
	}

	/** What a session asks next, of one deck or of all. */
	next(sessionId: string, deck?: string): SessionNext {
		const progress = progressOf(this.#events.filter((event) => event.sessionId === sessionId));
		const decks = deck === undefined ? undefined : new Set([deck]);
		return nextInSession({ ...this.#input, decks, progress, cap: null, first: null });
	}
}
