import { expect, test } from 'vitest';
import { optionId } from '../deck/option-id';
import { gradeChoice } from './choice';
import { builtIn } from './fixtures/article';
import { question } from './fixtures/questions';

const asked = question({ kind: 'actor', actor: 'sweden', text: 'Sweden' }, [
	{ kind: 'actor', actor: 'japan', text: 'Japan', of: 'partners', why: 'Japan is a partner.' },
	{ kind: 'actor', actor: 'china', text: 'China', misreading: true, why: 'China was not there.' },
]);

test('the answer is right', () => {
	expect(gradeChoice(asked, 'actor:sweden')).toEqual({ is: 'right', credit: 1 });
});

test('a wrong option says why it is wrong, and of which fact it is true', () => {
	expect(gradeChoice(asked, 'actor:japan')).toMatchObject({
		is: 'wrong',
		credit: 0,
		chosen: { of: 'partners', why: 'Japan is a partner.' },
	});
	expect(gradeChoice(asked, 'actor:china')).toMatchObject({ chosen: { misreading: true } });
});

test('one option of each question of the decks is right, and all others are wrong', () => {
	const choices = builtIn()
		.decks.flatMap(({ questions }) => questions)
		.filter(({ recallOnly }) => !recallOnly);
	expect(choices.length).toBeGreaterThan(50);
	for (const one of choices) {
		const ids = [optionId(one.answer), ...one.wrong.map(({ id }) => id)];
		const right = ids.filter((id) => gradeChoice(one, id).is === 'right');
		expect(right, one.id).toEqual([optionId(one.answer)]);
	}
});

test('an option that was not offered is an error of the program', () => {
	expect(() => gradeChoice(asked, 'actor:finland')).toThrow('q has no option "actor:finland".');
	expect(() => gradeChoice({ ...asked, recallOnly: true }, 'actor:sweden')).toThrow('no options');
});
