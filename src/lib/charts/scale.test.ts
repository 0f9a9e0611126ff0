import { expect, test } from 'vitest';
import { scaleOf } from './scale';

test('a scale maps one range onto another, also one that runs downward', () => {
	const y = scaleOf({ from: 0.5, to: 1 }, { from: 90, to: 10 });
	expect([0.5, 0.75, 1].map(y)).toEqual([90, 50, 10]);
});
