import { describe, expect, it } from 'vitest';
import { isBlank, isSame, type Given } from './given';

const answers: Given[] = [
	{ kind: 'choice', option: 'actor:lind' },
	{ kind: 'several', actors: ['a', 'b'] },
	{ kind: 'name', text: 'Lind' },
	{ kind: 'number', text: '31' },
	{ kind: 'date', day: '', month: '', year: '1903' },
	{ kind: 'order', ids: ['a', 'b'] },
	{
		kind: 'match',
		pairs: [
			{ prompt: 'a', option: 'x' },
			{ prompt: 'b', option: 'y' },
		],
	},
];
const blanks: Given[] = [
	{ kind: 'choice', option: '' },
	{ kind: 'several', actors: [] },
	{ kind: 'name', text: '  ' },
	{ kind: 'number', text: '' },
	{ kind: 'date', day: ' ', month: '', year: '' },
	{ kind: 'order', ids: [] },
	{ kind: 'match', pairs: [] },
];

describe('what was given', () => {
	it('is an answer once anything was typed, chosen or moved', () => {
		expect(answers.filter(isBlank)).toEqual([]);
		expect(blanks.filter((blank) => !isBlank(blank))).toEqual([]);
	});

	it('is the same as itself and as nothing else', () => {
		for (const one of [...answers, ...blanks]) {
			expect([...answers, ...blanks].filter((other) => isSame(one, other))).toEqual([one]);
		}
	});

	it('is the same in whatever order several were picked or matched, but not put in order', () => {
		const turned = (given: Given): Given => {
			if (given.kind === 'several') return { ...given, actors: [...given.actors].reverse() };
			if (given.kind === 'match') return { ...given, pairs: [...given.pairs].reverse() };
			return given.kind === 'order' ? { ...given, ids: [...given.ids].reverse() } : given;
		};
		const changed = answers.filter((one) => !isSame(one, turned(one)));
		expect(changed.map(({ kind }) => kind)).toEqual(['order']);
	});
});
