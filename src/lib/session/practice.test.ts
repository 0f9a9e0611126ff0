import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, event, reviewed } from '../history/fixtures/events';
import { foldQuestion } from '../history/question';
import { createScheduler } from '../memory/schedule';
import type { StudyEvent } from '../events/event';
import { askedFor } from './missed-filter';
import { drawPractice, practisable, type Practisable } from './practice';
import {
	anyPractice,
	makePractice,
	parsePractice,
	practiceChoices,
	type PracticeStart,
} from './practice-start';

const scheduler = createScheduler({ desiredRetention: 0.9 });
const wrong = (studyDay: number) =>
	event(answered({ outcome: 'wrong', credit: 0, place: 'exam' }), { studyDay });

function question(id: string, over: Partial<Practisable> = {}, events: StudyEvent[] = []) {
	const view = events.length > 0 ? foldQuestion('q', events, scheduler) : null;
	return { id, deck: 'x/dates', kind: 'date', paragraphs: [1], view, ...over } as Practisable;
}
const all = [
	question('unmet'),
	question('easy', { deck: 'x/actors', kind: 'name' }, [event(reviewed(4))]),
	question('again', { paragraphs: [2, 9] }, [event(reviewed(1))]),
	question('missed', {}, [wrong(20_000)]),
	question('twice', {}, [wrong(20_000), wrong(20_001)]),
	question('won', { kind: 'name' }, [
		wrong(20_000),
		...[1, 2, 3].map((day) => event(answered(), { studyDay: 20_000 + day })),
	]),
];
const found = (start: Partial<PracticeStart>) =>
	practisable(all, { ...anyPractice, ...start }).map(({ id }) => id);

describe('what is practised', () => {
	it('is everything, or the decks that were chosen', () => {
		expect(found({})).toHaveLength(all.length);
		expect(found({ decks: ['x/actors'] })).toEqual(['easy']);
	});

	it('is what is on the missed list, or what gave trouble', () => {
		expect(found({ which: 'missed' })).toEqual(['missed', 'twice']);
		expect(found({ which: 'hard' })).toEqual(['again', 'twice']);
	});

	it('is of one kind, or of one paragraph', () => {
		expect(found({ kind: 'name' })).toEqual(['easy', 'won']);
		expect(found({ paragraph: 9 })).toEqual(['again']);
	});

	it('is as long as was asked for, by chance, and the same for the same seed', () => {
		const three = { ...anyPractice, length: 3 };
		expect(drawPractice(all, three, 7)).toHaveLength(3);
		expect(drawPractice(all, three, 7)).toEqual(drawPractice(all, three, 7));
		const orders = new Set([1, 2, 3, 4, 5].map((seed) => drawPractice(all, three, seed).join()));
		expect(orders.size).toBeGreaterThan(1);
		expect(drawPractice(all, { ...anyPractice, length: null }, 7).sort()).toEqual(
			all.map(({ id }) => id).sort(),
		);
	});

	it('is what was named, in that order, where the decks have it', () => {
		const start = { ...anyPractice, questions: ['won', 'gone', 'easy'] };
		expect(drawPractice(all, start, 7)).toEqual(['won', 'easy']);
	});
});

describe('a link into practice', () => {
	const starts = fc.record({
		decks: fc.subarray(['x/dates', 'x/actors']),
		which: fc.constantFrom(...practiceChoices),
		kind: fc.option(fc.constantFrom(...askedFor)),
		paragraph: fc.option(fc.integer({ min: 1, max: 20 })),
		length: fc.option(fc.integer({ min: 1, max: 99 })),
		cards: fc.boolean(),
		questions: fc.option(fc.constant(['a', 'b'])),
	});

	it('is read back as it was written', () => {
		fc.assert(
			fc.property(starts, (start) => {
				expect(parsePractice(makePractice(start))).toEqual(start);
			}),
		);
		expect(makePractice(anyPractice)).toBe('');
	});

	it('that cannot be read is the usual one', () => {
		expect(parsePractice('#decks=x&which=none&kind=poem&paragraph=-1&length=x')).toEqual(
			anyPractice,
		);
		fc.assert(fc.property(fc.string(), (hash) => void parsePractice(hash)));
	});
});
