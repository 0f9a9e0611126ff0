import { find } from './compile-answer';
import type { MapSource, Place } from './map';
import type { DeckSource } from './schema';

/** The places of a map in the form that the app reads. References must have been checked. */
export function compilePlaces(source: MapSource, decks: readonly DeckSource[]): Place[] {
	const facts = new Map(decks.flatMap((deck) => deck.facts.map((fact) => [fact.id, fact])));
	const asked = decks.flatMap((deck) =>
		deck.questions.map((question) => ({ deck: deck.id, question })),
	);
	return source.places.map((place) => {
		const { id, name, kind, role, marks, says, where, capital, actor } = place;
		return {
			...{ id, name, kind, role, marks, says, where },
			...(capital ? { capital: seatOf(capital) } : {}),
			...(actor === undefined ? {} : { actor }),
			facts: place.facts.map((factId) => {
				const { says: sentence, corrections, context } = find(facts, factId, 'fact');
				return { id: factId, says: sentence, corrections, context };
			}),
			questions: asked
				.filter(({ question }) => place.facts.includes(question.fact))
				.map(({ deck, question }) => ({ deck, id: question.id, stem: question.stem })),
		};
	});
}

function seatOf({ name, says }: { name: string; says?: string | undefined }) {
	return { name, ...(says === undefined ? {} : { says }) };
}
