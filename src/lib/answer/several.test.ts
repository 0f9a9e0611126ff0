import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../events/random';
import { builtIn } from './fixtures/article';
import { question } from './fixtures/questions';
import { composeSeveral, gradeSeveral } from './several';

const asked = question({ kind: 'actors', actors: ['a', 'b', 'c'], text: 'A, B and C' }, [
	{ kind: 'actors', actors: ['a', 'x', 'y'], text: 'A, X and Y', of: 'first' },
	{ kind: 'actors', actors: ['y', 'z'], text: 'Y and Z', of: 'second' },
]);
const options = ['a', 'b', 'c', 'x', 'y', 'z'];

describe('the options', () => {
	test('are the right actors and all others that the wrong options name, each once', () => {
		const task = composeSeveral(asked, randomFrom(1));
		expect(task.is === 'ready' && [...task.actors].sort()).toEqual(options);
	});

	test('are in the same order for the same seed', () => {
		expect(composeSeveral(asked, randomFrom(7))).toEqual(composeSeveral(asked, randomFrom(7)));
	});

	test('are refused where there are no others', () => {
		const refused = { is: 'refused', because: 'no-others' };
		expect(composeSeveral({ ...asked, wrong: [] }, randomFrom(1))).toEqual(refused);
		expect(composeSeveral({ ...asked, recallOnly: true }, randomFrom(1))).toEqual(refused);
	});

	test('never hold an actor that the fact’s author forbids, and always the answer', () => {
		const ones = builtIn()
			.decks.flatMap(({ questions }) => questions)
			.filter(({ answer }) => answer.kind === 'actors');
		expect(ones.length).toBeGreaterThan(3);
		for (const one of ones) {
			const task = composeSeveral(one, randomFrom(3));
			const right = one.answer.kind === 'actors' ? one.answer.actors : [];
			expect(task.is === 'ready' && task.actors, one.id).toEqual(expect.arrayContaining(right));
			expect(gradeSeveral(one, right)).toMatchObject({ is: 'right', credit: 1 });
		}
		const alarmed = ones.find(({ id }) => id === 'a-leak-alarmed-who');
		const task = alarmed && composeSeveral(alarmed, randomFrom(3));
		expect(task?.is === 'ready' && task.actors).not.toContain('new-zealand');
	});
});

describe('the credit', () => {
	test.each([
		[['a', 'b', 'c'], 'right', 1],
		[['c', 'b', 'a', 'a'], 'right', 1],
		[['a', 'b'], 'partly', 2 / 3],
		[['a', 'b', 'c', 'x'], 'partly', 2 / 3],
		[['a', 'b', 'x'], 'partly', 1 / 3],
		[['a', 'x'], 'wrong', 0],
		[['x', 'y', 'z'], 'wrong', 0],
		[options, 'wrong', 0],
	])('of %j: %s, %f', (picked, is, credit) => {
		expect(gradeSeveral(asked, picked)).toMatchObject({ is, credit });
	});

	test('is full only for the very set, and a wrong pick never raises it', () => {
		fc.assert(
			fc.property(fc.subarray(options, { minLength: 1 }), (picked) => {
				const verdict = gradeSeveral(asked, picked);
				if (verdict.is === 'again') throw new Error('picked, and asked again');
				expect(verdict.is === 'right').toBe(picked.join('') === 'abc');
				const more = gradeSeveral(asked, [...picked, 'x']);
				expect(more.is !== 'again' && more.credit <= verdict.credit).toBe(true);
			}),
		);
	});
});

test('the verdict says what was found, what was missed, and why a wrong pick is wrong', () => {
	expect(gradeSeveral(asked, ['y', 'a', 'b'])).toMatchObject({
		found: ['a', 'b'],
		missed: ['c'],
		wrongly: [{ actor: 'y', from: { of: 'first' } }],
	});
});

test('no pick is asked again', () => {
	expect(gradeSeveral(asked, [])).toEqual({ is: 'again', because: 'empty' });
});

test('what was no option is an error of the program', () => {
	expect(() => gradeSeveral(asked, ['a', 'w'])).toThrow('q has no option "w".');
	const single = question({ kind: 'actor', actor: 'a', text: 'A' });
	expect(() => gradeSeveral(single, ['a'])).toThrow('does not ask for several');
});
