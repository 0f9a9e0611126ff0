interface InDeck {
	deck: string;
}

/** A deck's next item, as it waits for its turn. */
interface Head {
	/** The lower, the sooner. */
	rank: number;
	/** The turn on which its deck came last, from 0; -1 before the first. */
	lastTurn: number;
	/** Whether its deck had the turn before this one. */
	justHadTurn: boolean;
}

/**
 * Items in the order of their list, but decks take turns: none comes twice in a row while another
 * has items left.
 */
export function alternatingDecks<Item extends InDeck>(items: readonly Item[]): Item[] {
	const ranks = new Map(items.map((item, rank) => [item, rank]));
	return merged(
		byDeck(items).map((queue) => queue.map((item) => ({ item, rank: ranks.get(item) ?? 0 }))),
		(a, b) => Number(a.justHadTurn) - Number(b.justHadTurn) || a.rank - b.rank,
	);
}

/**
 * Items in the order of the article: by paragraph over all decks, each deck in the order in which it
 * is given, and decks taking turns within a paragraph.
 */
export function articleOrder<Item extends InDeck & { paragraph: number }>(
	items: readonly Item[],
): Item[] {
	const queues = byDeck(items).map((queue) =>
		queue.map((item) => ({ item, rank: item.paragraph })),
	);
	return merged(queues, (a, b) => a.rank - b.rank || a.lastTurn - b.lastTurn);
}

function byDeck<Item extends InDeck>(items: readonly Item[]): Item[][] {
	const queues = new Map<string, Item[]>();
	for (const item of items) {
		const queue = queues.get(item.deck);
		if (queue) queue.push(item);
		else queues.set(item.deck, [item]);
	}
	return [...queues.values()];
}

/** Takes the heads of the queues one after another: the least, and of equals that of the first queue. */
function merged<Item>(
	queues: readonly { item: Item; rank: number }[][],
	compare: (a: Head, b: Head) => number,
): Item[] {
	const decks = queues.map((queue) => ({ queue, count: 0, lastTurn: -1 }));
	const headOf = ({ queue, count, lastTurn }: (typeof decks)[number], turn: number): Head => ({
		rank: queue[count]?.rank ?? Infinity,
		lastTurn,
		justHadTurn: turn > 0 && lastTurn === turn - 1,
	});
	const result: Item[] = [];
	for (let turn = 0; ; turn++) {
		const [next] = decks
			.filter(({ queue, count }) => count < queue.length)
			.sort((a, b) => compare(headOf(a, turn), headOf(b, turn)));
		const taken = next?.queue[next.count];
		if (!next || !taken) return result;
		result.push(taken.item);
		next.count += 1;
		next.lastTurn = turn;
	}
}

/**
 * Spreads new questions evenly among reviews. What the day has had already counts with them, so that
 * a queue made anew after some answers goes on as the one before it.
 */
export function spread<Item>(
	reviews: readonly Item[],
	fresh: readonly Item[],
	done: { reviews: number; newQuestions: number },
): Item[] {
	const perNew = (done.reviews + reviews.length) / (done.newQuestions + fresh.length + 1);
	const result: Item[] = [];
	let from = 0;
	fresh.forEach((item, index) => {
		const before = Math.round(perNew * (done.newQuestions + index + 1)) - done.reviews;
		const until = Math.max(from, before);
		result.push(...reviews.slice(from, until), item);
		from = until;
	});
	return [...result, ...reviews.slice(from)];
}
