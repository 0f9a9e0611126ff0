import { describe, expect, it } from 'vitest';
import type { Answer } from '../deck/deck';
import { answerHint, lastSeen, standingText } from './question';
import { placeOf } from './ui';

const hint = (answer: Answer) => answerHint({ answer });
const date = (edtf: string) => hint({ kind: 'date', edtf, text: '' });

describe('a question', () => {
	it('says what precision its date has', () => {
		expect(date('2022')).toBe('The answer is a year.');
		expect(date('2022-04')).toBe('The answer is a month and a year.');
		expect(date('2022-04-07')).toBe('The answer is a day, a month and a year.');
		expect(date('2022-06-28/2022-06-30')).toBe('The answer is a range of days.');
	});

	it('says how many are to be named, and nothing of other answers', () => {
		expect(hint({ kind: 'actors', actors: ['a', 'b'], text: '' })).toBe('There are 2 to name.');
		expect(hint({ kind: 'actor', actor: 'a', text: '' })).toBeNull();
	});

	it('says where it stands in the article, by its first passage', () => {
		expect(placeOf([{ paragraph: 9, from: 'a' }, { whole: true }])).toBe('Paragraph 9');
		expect(placeOf([{ footnote: 3, from: 'a' }])).toBe('Footnote 3');
		expect(placeOf([{ whole: true }])).toBe('The whole article');
	});

	it('says when it was last seen', () => {
		expect([null, 0, 12].map(lastSeen)).toEqual([
			'New',
			'Last seen today',
			'Last seen 12 days ago',
		]);
	});

	it('says how it stands', () => {
		expect(standingText({ is: 'new' })).toBe('New');
		expect(standingText({ is: 'learning', dueAt: 1, dueNow: true })).toBe('Learning, due now');
		expect(standingText({ is: 'learning', dueAt: 1, dueNow: false })).toBe('Learning');
		expect(standingText({ is: 'due', overdueDays: 3 })).toBe('Due today');
		expect(standingText({ is: 'later', inDays: 9 })).toBe('Back in 9 days');
		expect(standingText({ is: 'suspended' })).toBe('Left out');
		expect(standingText({ is: 'putOff' })).toBe('Not today');
	});
});
