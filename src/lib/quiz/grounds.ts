import type { Actor, Deck, Fact } from '../deck/deck';
import type { KnownIn } from './known';
import type { Paper } from './paper';

/** What a paper is graded and explained by, frozen with it: it stays when its decks move on. */
export interface Grounds {
	/** Every actor of an article, from all its decks: a name is told from its neighbours. */
	actors: Readonly<Record<string, readonly Actor[]>>;
	/** The facts that are asked, as `article/fact`. */
	facts: Readonly<Record<string, Fact>>;
	/** What the facts say of which wrong options are true, likewise. */
	says: Readonly<Record<string, string>>;
}

/** The grounds of a paper, given every deck of its articles. */
export function groundsOf(
	{ questions }: Pick<Paper, 'questions'>,
	decks: readonly Deck[],
): Grounds {
	const articles = [...new Set(questions.map(({ article }) => article))];
	const actors = articles.map((article): [string, Actor[]] => {
		const own = decks.filter((deck) => deck.article === article);
		const byId = new Map(own.flatMap((deck) => Object.entries(deck.actors)));
		return [article, [...byId.values()]];
	});
	const facts = questions.flatMap(({ article, facts }) =>
		facts.flatMap((id): [string, Fact][] => {
			const fact = factIn(decks, article, id);
			return fact ? [[`${article}/${id}`, fact]] : [];
		}),
	);
	const says = questions.flatMap((question) => {
		const others = 'asked' in question ? question.asked.wrong.map(({ of }) => of) : [];
		return others.flatMap((id): [string, string][] => {
			const fact = id === undefined ? undefined : factIn(decks, question.article, id);
			return fact ? [[`${question.article}/${fact.id}`, fact.says]] : [];
		});
	});
	return {
		actors: Object.fromEntries(actors),
		facts: Object.fromEntries(facts),
		says: Object.fromEntries(says),
	};
}

function factIn(decks: readonly Deck[], article: string, id: string): Fact | undefined {
	const home = decks.find((deck) => deck.article === article && Object.hasOwn(deck.facts, id));
	return home?.facts[id];
}

/** The facts that a question of the paper asks, as they were. */
export function factsOf(
	{ article, facts }: { article: string; facts: readonly string[] },
	grounds: Grounds,
): Fact[] {
	return facts.flatMap((id) => grounds.facts[`${article}/${id}`] ?? []);
}

/** What the grounds know of an article: what the sentences on an answer need. */
export function knownIn({ actors, facts, says }: Grounds, article: string): KnownIn {
	const own = <Value>(of: Readonly<Record<string, Value>>) =>
		Object.entries(of)
			.filter(([address]) => address.startsWith(`${article}/`))
			.map(([address, value]): [string, Value] => [address.slice(article.length + 1), value]);
	return {
		actors: Object.fromEntries((actors[article] ?? []).map((actor) => [actor.id, actor])),
		facts: {
			...Object.fromEntries(own(says).map(([id, text]) => [id, { says: text }])),
			...Object.fromEntries(own(facts)),
		},
	};
}
