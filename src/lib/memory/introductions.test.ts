import { describe, expect, it } from 'vitest';
import { introductions, type Pace } from './introductions';
import type { QuestionPlace } from './place';

const place = (id: string, fact = id): QuestionPlace => ({ id, deck: 'a', fact, paragraph: 1 });
const pace = (rest: Partial<Pace> = {}): Pace => ({
	day: 100,
	until: 110,
	today: 1,
	perDay: 2,
	busyToday: new Set(),
	...rest,
});

describe('new questions are met', () => {
	it('so many today and so many a day after, in their order', () => {
		const met = introductions(
			['p', 'q', 'r', 's'].map((id) => place(id)),
			pace(),
		);
		expect([...met]).toEqual([
			['p', 100],
			['q', 101],
			['r', 101],
			['s', 102],
		]);
	});

	it('one of a fact a day, and none of a fact that today has had', () => {
		const fresh = [place('p', 'f'), place('q', 'f'), place('r', 'g')];
		const met = introductions(fresh, pace({ today: 9, perDay: 9, busyToday: new Set(['g']) }));
		expect(met).toEqual(
			new Map([
				['p', 100],
				['q', 101],
				['r', 101],
			]),
		);
	});

	it('in time, or they are missing', () => {
		const met = introductions([place('p'), place('q')], pace({ until: 100 }));
		expect([...met.keys()]).toEqual(['p']);
	});

	it('never more where none a day are wanted, however far the last day is', () => {
		const until = Number.MAX_SAFE_INTEGER;
		const met = introductions([place('p'), place('q')], pace({ until, perDay: 0 }));
		expect([...met.keys()]).toEqual(['p']);
	});
});
