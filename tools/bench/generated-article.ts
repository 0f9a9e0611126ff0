import { randomFrom, type Random } from '../../src/lib/events/random';

/* An article of generated decks, as a person would write it in YAML (of which JSON is a part): made-up
   words in sentences of everyday length, so that texts, ids and files weigh what real ones do. */

export interface GeneratedSize {
	cards: number;
	/** Questions of one deck. */
	perDeck: number;
	seed: number;
}

export const articleId = 'bench';

/** The files of the folder questions/bench/, by name. */
export function generatedArticle({ cards, perDeck, seed }: GeneratedSize): Map<string, string> {
	const random = randomFrom(seed);
	const words = Array.from({ length: 1_500 }, () => word(random));
	const sentence = (length: number) =>
		Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ');
	const decks = Array.from(
		{ length: Math.ceil(cards / perDeck) },
		(_, index) => `deck-${index + 1}`,
	);
	const files = new Map<string, string>();
	const paragraphs = Array.from({ length: 40 }, () => sentence(4));

	for (const [index, id] of decks.entries()) {
		const own = cardIds(cards).slice(index * perDeck, (index + 1) * perDeck);
		const facts = own.map((card, place) => ({
			id: `fact-${card}`,
			says: `${capital(sentence(9))}.`,
			passages: [
				{ paragraph: 1 + Math.floor((place * paragraphs.length) / own.length), from: sentence(4) },
			],
		}));
		const questions = own.map((card) => ({
			id: card,
			fact: `fact-${card}`,
			stem: `What ${sentence(8)}?`,
			answer: { text: capital(sentence(3)) },
			recallOnly: true,
			why: `${capital(sentence(14))}.`,
		}));
		const title = `Generated ${index + 1}`;
		files.set(
			`${id}.yaml`,
			yaml({ id, title, about: `${capital(sentence(8))}.`, facts, questions }),
		);
	}
	files.set(
		'article.yaml',
		yaml({
			id: articleId,
			title: 'Generated',
			author: 'Nobody',
			publisher: { name: 'Nobody' },
			address: 'https://example.org/',
			languages: ['en'],
			published: 'never',
			paragraphs,
			sha256: '0'.repeat(64),
			decks,
			opening: cardIds(cards)[0],
		}),
	);
	return files;
}

/** Ids of all generated questions, in the order of the decks. */
export function cardIds(cards: number): string[] {
	return Array.from({ length: cards }, (_, index) => `generated-question-${index + 1}`);
}

function yaml(value: object): string {
	return `${JSON.stringify(value, null, '\t').replaceAll('\t', ' ')}\n`;
}

const consonants = 'bcdfghklmnprstvz';
const vowels = 'aeiou';

/** Two to four syllables. */
function word(random: Random): string {
	const of = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
	const syllables = 2 + Math.floor(random() * 3);
	return Array.from({ length: syllables }, () => of(consonants) + of(vowels)).join('');
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
