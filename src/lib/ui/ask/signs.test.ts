import { expect, it } from 'vitest';
import { outcomeLabels } from '../../words/outcome';
import { icons } from '../icons';

it('each outcome has a word and a drawing of its own, so that none is told by colour', () => {
	const all = Object.values(outcomeLabels);
	expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
	expect(new Set(all.map(({ icon }) => icons[icon])).size).toBe(all.length);
});
