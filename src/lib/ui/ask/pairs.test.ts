import { expect, it } from 'vitest';
import { withPair } from './pairs';

const prompts = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

it('a prompt has one option at most, and pairs stand in the order of the prompts', () => {
	const one = withPair([], { prompt: 'b', option: 'x' }, prompts);
	const two = withPair(one, { prompt: 'a', option: 'y' }, prompts);
	expect(two).toEqual([
		{ prompt: 'a', option: 'y' },
		{ prompt: 'b', option: 'x' },
	]);
	expect(withPair(two, { prompt: 'b', option: 'z' }, prompts)[1]).toEqual({
		prompt: 'b',
		option: 'z',
	});
	expect(withPair(two, { prompt: 'a', option: '' }, prompts)).toEqual(one);
});
