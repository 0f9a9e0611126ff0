import { expect, it } from 'vitest';
import type { Happening } from '../events/event';
import { event, undone } from './fixtures/events';
import { foldPartsRead } from './parts-read';

const read = (article: string, paragraph: number): Happening => ({
	type: 'partRead',
	payload: { article, paragraph },
});

it('a paragraph is read once it was, of its own article, however often', () => {
	const events = [
		event(read('a', 2)),
		event(read('b', 1)),
		event(read('a', 2)),
		event(read('a', 5)),
	];
	const folded = foldPartsRead(events);
	expect([...(folded.get('a') ?? [])]).toEqual([2, 5]);
	expect([...(folded.get('b') ?? [])]).toEqual([1]);
	expect(foldPartsRead([...events].reverse()).get('a')).toEqual(folded.get('a'));
});

it('a reading that is taken back is none', () => {
	const one = event(read('a', 2));
	expect(foldPartsRead([event(undone(one, null)), one])).toEqual(new Map());
});
