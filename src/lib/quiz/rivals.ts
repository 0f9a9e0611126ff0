import type { Answer, Deck } from '../deck/deck';
import { fold, foldKeepingCase, hasWords } from '../deck/lint/fold';
import type { Candidate } from './candidate';
import { putMatching } from './sets';

/** Whether two may not share a paper. */
export type Clash = (one: Candidate, other: Candidate) => boolean;

/**
 * Tells rivals apart: siblings ask the same fact; of enemies, one shows the whole answer of the
 * other (L20b of the deck linter). Names of actors and places are looked for in stems alone: the
 * article's chief actor stands in so many explanations that nothing could be asked beside it.
 */
export function rivals(): Clash {
	const known = new Map<Candidate, Shown>();
	const shownBy = (candidate: Candidate) => {
		const shown = known.get(candidate) ?? read(candidate);
		known.set(candidate, shown);
		return shown;
	};
	return (one, other) =>
		one.facts.some((fact) => other.facts.includes(fact)) ||
		givesAway(shownBy(one), shownBy(other)) ||
		givesAway(shownBy(other), shownBy(one));
}

interface Shown {
	/** With its case, in which names differ from words: "Time" is an outlet. */
	stemWithCase: string;
	all: string;
	answer: { is: 'name'; names: string[] } | { is: 'words'; words: string } | { is: 'set' };
}

function givesAway({ stemWithCase, all }: Shown, { answer }: Shown): boolean {
	switch (answer.is) {
		case 'name':
			return answer.names.some((name) => hasWords(stemWithCase, name));
		case 'words':
			return hasWords(all, answer.words);
		case 'set':
			// Its answers are all in view as options: seeing one elsewhere tells nothing.
			return false;
	}
}

function read(candidate: Candidate): Shown {
	if (candidate.is === 'question') {
		const { stem, quotation = '', why, answer } = candidate.question;
		return shown(stem, [stem, quotation, why], lookedFor(answer, candidate.deck));
	}
	const { deck } = candidate;
	const texts =
		candidate.is === 'matching'
			? (putMatching(candidate.matching, deck, () => 0)?.prompts ?? []).map(({ text }) => text)
			: candidate.ordering.facts.map((fact) => deck.facts[fact]?.says ?? '');
	return shown(texts.join(' | '), texts, { is: 'set' });
}

function shown(stem: string, texts: readonly string[], answer: Shown['answer']): Shown {
	return {
		stemWithCase: foldKeepingCase(unowned(stem)),
		all: texts.map((text) => fold(unowned(text))).join(' | '),
		answer,
	};
}

/** "North Korea’s tests" names North Korea: the fold would make one word of the name and its ending. */
function unowned(text: string): string {
	return text.replace(/(?<=\p{L})[’']s(?!\p{L})|(?<=s)[’'](?!\p{L})/gu, ' ');
}

function lookedFor(answer: Answer, deck: Deck): Shown['answer'] {
	switch (answer.kind) {
		case 'actor': {
			const aliases = deck.actors[answer.actor]?.aliases ?? [];
			return { is: 'name', names: [answer.text, ...aliases].map(foldKeepingCase) };
		}
		case 'place':
			return { is: 'name', names: [answer.place, ...answer.aliases].map(foldKeepingCase) };
		case 'number':
			return { is: 'words', words: String(answer.number) };
		default:
			return { is: 'words', words: fold(unowned(answer.text)) };
	}
}
