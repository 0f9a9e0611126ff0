import { expect, it } from 'vitest';
import { relativeLoad } from '../memory/schedule';
import { workText } from './settings';

it('what a retention costs is told against that of 90 of 100', () => {
	expect([0.8, 0.9, 0.97].map((retention) => workText(relativeLoad(retention)))).toEqual([
		'About 30 per cent as many reviews as at 90 of 100.',
		'As many reviews as at 90 of 100.',
		'About 4.5 times as many reviews as at 90 of 100.',
	]);
});
