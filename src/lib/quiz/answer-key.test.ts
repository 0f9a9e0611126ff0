import { describe, expect, it } from 'vitest';
import { keyOf, letterAt } from './answer-key';
import { events, people } from './fixtures/harbour';
import { drawPaper } from './paper';
import type { PaperQuestion } from './question';
import { paperKinds, type PaperKind } from './quiz-settings';

const questions = [1, 2, 3, 4].flatMap((seed) => {
	const settings = { count: 20, kinds: paperKinds };
	return [...drawPaper({ decks: [events, people], settings, seed }).questions];
});

type OfKind<Kind extends PaperKind> = PaperQuestion & { kind: Kind };

function each<Kind extends PaperKind>(kind: Kind): OfKind<Kind>[] {
	const found = questions.filter((one): one is OfKind<Kind> => one.kind === kind);
	expect(found.length, kind).toBeGreaterThan(0);
	return found;
}

describe('the key of a printed paper', () => {
	it('has letters from A to Z, then two', () => {
		expect([0, 25, 26, 27, 52].map(letterAt)).toEqual(['A', 'Z', 'AA', 'AB', 'BA']);
	});

	it('names the right option by its letter and its text', () => {
		for (const question of each('choice')) {
			const place = question.options.findIndex(({ text }) => text === question.asked.answer.text);
			expect(keyOf(question)).toEqual({
				is: 'options',
				letters: ['ABCDEF'[place]],
				texts: [question.asked.answer.text],
			});
		}
	});

	it('names every right one of several, in the order of the paper', () => {
		for (const question of each('several')) {
			const entry = keyOf(question);
			if (entry.is !== 'options') throw new Error('It has options.');
			expect([...entry.texts].sort()).toEqual(['Ostmark', 'Ruun']);
			expect(entry.letters).toEqual([...entry.letters].sort());
		}
	});

	it('has the answer itself where one is written', () => {
		for (const question of [...each('name'), ...each('number'), ...each('date')]) {
			expect(keyOf(question)).toEqual({ is: 'text', text: question.asked.answer.text });
		}
	});

	it('has an order by the letters of the statements', () => {
		for (const question of each('order')) {
			const entry = keyOf(question);
			if (entry.is !== 'order') throw new Error('It is an order.');
			const ids = entry.letters.map((letter) => {
				return question.statements['ABCDEF'.indexOf(letter)]?.id;
			});
			expect(ids).toEqual(question.right);
		}
	});

	it('has for each prompt the letter of its option', () => {
		for (const question of each('match')) {
			const entry = keyOf(question);
			if (entry.is !== 'match') throw new Error('It is a matching.');
			const ids = entry.letters.map((letter) => question.options['ABCDEF'.indexOf(letter)]?.id);
			expect(ids).toEqual(question.prompts.map(({ right }) => right));
		}
	});
});
