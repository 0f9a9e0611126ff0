import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '../events/event';
import { event, reviewed, undone } from './fixtures/events';
import { undoneIds } from './standing';

const taken = (...events: StudyEvent[]) => [...undoneIds(events)].sort();
const undo = (id: string, target: string) => event(undone(target), { id });
const answer = event(reviewed(3), { id: 'answer' });

describe('an undo', () => {
	it('takes its target back', () => {
		expect(taken(answer, undo('u', 'answer'))).toEqual(['answer']);
	});

	it('can be undone, and that as well', () => {
		const chain = [answer, undo('u', 'answer'), undo('v', 'u'), undo('w', 'v')];
		expect(taken(...chain.slice(0, 3))).toEqual(['u']);
		expect(taken(...chain)).toEqual(['answer', 'v']);
	});

	it('holds while another of the same target is undone', () => {
		expect(taken(answer, undo('u', 'answer'), undo('v', 'answer'), undo('w', 'u'))).toEqual([
			'answer',
			'u',
		]);
	});

	it('whose target is not known waits for it', () => {
		expect(taken(undo('u', 'answer'))).toEqual(['answer']);
	});

	it('of itself or in a circle has no effect', () => {
		expect(taken(undo('u', 'u'))).toEqual([]);
		expect(taken(answer, undo('u', 'v'), undo('v', 'u'), undo('w', 'v'))).toEqual(['v']);
		const circle = [undo('u', 'v'), undo('v', 'w'), undo('w', 'u')];
		expect(taken(...circle)).toEqual([]);
		expect(taken(...circle, undo('x', 'w'))).toEqual(['v', 'w']);
	});
});

it('however undos point at each other, what they come to does not depend on their order', () => {
	const names = ['a', 'b', 'c', 'd', 'e', 'f'];
	const undos = fc
		.array(fc.constantFrom(...names), { minLength: 1, maxLength: 5 })
		.map((targets) => targets.map((target, index) => undo(names[index] ?? '', target)));
	fc.assert(
		fc.property(
			undos.chain((all) =>
				fc.tuple(
					fc.constant(all),
					fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }),
				),
			),
			([all, shuffled]) => {
				const result = undoneIds(all);
				expect(undoneIds(shuffled)).toEqual(result);
				for (const { id, payload } of all) {
					// An undo that nothing takes back, and that no circle leads to, takes its target back.
					const attacked = all.some(
						(other) => 'target' in other.payload && other.payload.target === id,
					);
					if (!attacked && 'target' in payload) expect(result).toContain(payload.target);
				}
			},
		),
	);
});
