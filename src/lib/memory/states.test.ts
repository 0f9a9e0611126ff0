import { describe, expect, it } from 'vitest';
import { unmetCard, type Card } from './card';
import { isKnown, standing } from './states';

const day = 100;
const now = 8_640_000_000;
const reviewed: Card = { ...unmetCard, phase: 'review', stability: 5, lastDay: 95, dueDay: 100 };
const stepping: Card = { ...unmetCard, phase: 'learning', stability: 1, lastDay: 100, dueAt: now };

describe('a question stands', () => {
	it.each<[string, Card, ReturnType<typeof standing>]>([
		['as new before its first answer', unmetCard, { is: 'new' }],
		['in a step that is due', stepping, { is: 'learning', dueAt: now, dueNow: true }],
		[
			'in a step that is not due yet',
			{ ...stepping, dueAt: now + 1 },
			{ is: 'learning', dueAt: now + 1, dueNow: false },
		],
		['as due today', reviewed, { is: 'due', overdueDays: 0 }],
		['as due for a week', { ...reviewed, dueDay: 93 }, { is: 'due', overdueDays: 7 }],
		['as due later', { ...reviewed, dueDay: 103 }, { is: 'later', inDays: 3 }],
		['as suspended', { ...reviewed, suspended: true, buriedOn: 100 }, { is: 'suspended' }],
		['as put off until tomorrow', { ...reviewed, buriedOn: 100 }, { is: 'putOff' }],
		[
			'as due again the day after it was put off',
			{ ...reviewed, buriedOn: 99 },
			{ is: 'due', overdueDays: 0 },
		],
	])('%s', (_, card, expected) => {
		expect(standing(card, day, now)).toEqual(expected);
	});
});

it('a question is known at a stability of three weeks', () => {
	expect(isKnown({ ...reviewed, stability: 20.99 })).toBe(false);
	expect(isKnown({ ...reviewed, stability: 21 })).toBe(true);
});
