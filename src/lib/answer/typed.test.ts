import { expect, test } from 'vitest';
import { builtIn } from './fixtures/article';
import { countries } from './names/countries';
import { gradeTyped, optionMeant } from './typed';

const { actors, decks } = builtIn();
const questions = decks.flatMap((deck) => deck.questions);
const typedOnes = questions.filter(({ answer }) =>
	['actor', 'place', 'number'].includes(answer.kind),
);

function question(id: string) {
	const found = questions.find((one) => one.id === id);
	if (!found) throw new Error(`There is no question ${id}.`);
	return found;
}

test('the answer that every question shows is right when it is typed', () => {
	expect(typedOnes.length).toBeGreaterThan(20);
	const wrong = typedOnes.filter(
		(one) => gradeTyped(one.answer.text, one, actors, countries).is !== 'right',
	);
	expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every wrong option of the same kind is not right when it is typed, and says why', () => {
	let met = 0;
	for (const one of typedOnes) {
		for (const option of one.wrong.filter(({ kind }) => kind === one.answer.kind)) {
			const verdict = gradeTyped(option.text, one, actors, countries);
			expect(verdict.is, `${option.text} in ${one.id}`).not.toBe('right');
			if (verdict.is !== 'wrong') continue;
			expect(optionMeant(one, verdict)?.id, one.id).toBe(option.id);
			met++;
		}
	}
	expect(met).toBeGreaterThan(40);
});

test('what is not a wrong option of the question has no explanation of its own', () => {
	const asked = question('a-summit-focus-who');
	const verdict = gradeTyped('Brazil', asked, actors, countries);
	expect(verdict).toMatchObject({ is: 'wrong', meant: { what: 'country', country: 'Brazil' } });
	expect(optionMeant(asked, verdict)).toBeUndefined();
});

test('dates, sentences and several actors are not typed here', () => {
	const asked = question('d-nac4-when');
	expect(() => gradeTyped('2022', asked, actors, countries)).toThrow('asks for date');
});
