import { expect, it } from 'vitest';
import { groups } from './groups';
import { parseOptions } from './options';

it('everything is measured unless some parts are named', () => {
	expect(parseOptions([])).toEqual({ only: Object.keys(groups) });
	expect(parseOptions(['--only', 'find,restore', '--json', 'a.json'])).toEqual({
		only: ['restore', 'find'],
		json: 'a.json',
	});
});

it('what is not understood is named', () => {
	expect(parseOptions(['--only', 'finds'])).toMatchObject({
		problem: expect.stringContaining('finds'),
	});
	expect(parseOptions(['--fast'])).toMatchObject({ problem: expect.stringContaining('--fast') });
	expect(parseOptions(['--fast', '1'])).toMatchObject({
		problem: expect.stringContaining('--fast'),
	});
});
