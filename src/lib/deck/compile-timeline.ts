import { find } from './compile-answer';
import { compareEdtf, edtfOf } from './edtf';
import type { DeckSource, FactSource } from './schema';
import type { TimelineSource } from './timeline-schema';
import type { RecordedDate, Timeline, TimelineEvent } from './timeline';

/** A timeline in the form that the app reads. References and dates must have been checked. */
export function compileTimeline(
	article: string,
	source: TimelineSource,
	decks: readonly DeckSource[],
): Timeline {
	const facts = new Map(decks.flatMap((deck) => deck.facts.map((fact) => [fact.id, fact])));
	const events = source.events
		.map((event) => compileEvent(event, find(facts, event.fact, 'fact'), decks))
		.sort(byDate);
	const actorsOf = new Map(events.map(({ fact, actors }) => [fact, actors]));
	const record = source.record
		.map(({ fact, date, name, instead }): RecordedDate => {
			const actors = actorsOf.get(fact) ?? find(facts, fact, 'fact').actors;
			return { fact, date, name, differs: instead, actors };
		})
		.sort(byDate);
	return { article, headline: source.headline, events, record, actors: shared(events, decks) };
}

function compileEvent(
	{ fact: id, name, with: others, during }: TimelineSource['events'][number],
	fact: FactSource,
	decks: readonly DeckSource[],
): TimelineEvent {
	const questions = decks.flatMap((deck) =>
		deck.questions
			.filter((question) => question.fact === id)
			.map((question) => ({ deck: deck.id, id: question.id, stem: question.stem })),
	);
	const asks = questionOfDate(fact, decks);
	return {
		fact: id,
		name,
		says: fact.says,
		...(fact.date === undefined ? {} : { date: fact.date }),
		...(during === undefined ? {} : { during }),
		...(fact.recordDate === undefined ? {} : { recordDate: fact.recordDate }),
		actors: [...new Set([...fact.actors, ...others])],
		corrections: fact.corrections,
		context: fact.context,
		questions,
		...(asks === undefined ? {} : { asks }),
	};
}

function questionOfDate(fact: FactSource, decks: readonly DeckSource[]): string | undefined {
	const { date, recordDate } = fact;
	// A timeline of that year gives a year away.
	if (date === undefined || recordDate !== undefined || edtfOf(date).precision === 'year') return;
	return decks
		.flatMap((deck) => deck.questions)
		.find(({ fact: of, answer }) => of === fact.id && 'date' in answer && answer.date === date)?.id;
}

function shared(
	events: readonly TimelineEvent[],
	decks: readonly DeckSource[],
): Timeline['actors'] {
	const counts = new Map<string, number>();
	for (const { actors } of events)
		for (const id of actors) counts.set(id, (counts.get(id) ?? 0) + 1);
	const actors = new Map(decks.flatMap((deck) => deck.actors.map((actor) => [actor.id, actor])));
	return [...counts]
		.map(([id, count]) => ({ ...find(actors, id, 'actor'), count }))
		.filter(({ kind, count }) => count > 1 && kind !== 'meeting')
		.sort((a, b) => b.count - a.count)
		.map(({ id, name }) => ({ id, name }));
}

/** Those without a date last. */
function byDate(a: { date?: string }, b: { date?: string }): number {
	if (a.date === undefined || b.date === undefined)
		return Number(a.date === undefined) - Number(b.date === undefined);
	return compareEdtf(edtfOf(a.date), edtfOf(b.date));
}
