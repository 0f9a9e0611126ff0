import { describe, expect, test } from 'vitest';
import { knownElsewhere } from './elsewhere';
import { edtf } from './fixtures/edtf';

describe('the mission, which the article dates to 28 September and the record to 26 September', () => {
	const fact = {
		article: edtf('2022-09-28'),
		record: [edtf('2022-09-26'), edtf('2022-11-22')],
	};

	test('any of the record’s dates is known as the record’s', () => {
		for (const date of fact.record) {
			expect(knownElsewhere(date, fact)).toEqual({ is: 'record', date });
		}
	});

	test.each(['2022-09-28', '2022-09-28/2022-09-30', '2022-09', '2022'])(
		'%s meets the article’s date and is graded',
		(given) => {
			expect(knownElsewhere(edtf(given), fact)).toBeUndefined();
		},
	);

	test('a month of the record is too vague to be its day', () => {
		expect(knownElsewhere(edtf('2022-11'), fact)).toBeUndefined();
	});

	test.each(['2022-09-27', '2021-09-26'])('%s is nobody’s date and is graded', (given) => {
		expect(knownElsewhere(edtf(given), fact)).toBeUndefined();
	});
});

describe('the leak, which the article dates to April and the record to 24 March', () => {
	const fact = { article: edtf('2022-04'), record: [edtf('2022-03-24')] };

	test.each(['2022-03-24', '2022-03'])('%s is the record’s, as precisely as is asked', (given) => {
		expect(knownElsewhere(edtf(given), fact)).toEqual({ is: 'record', date: edtf('2022-03-24') });
	});

	test.each(['2022-03-25', '2022-04-19'])('%s is graded', (given) => {
		expect(knownElsewhere(edtf(given), fact)).toBeUndefined();
	});
});

test('a date of the record that lies inside the article’s is graded', () => {
	const fact = { article: edtf('2022-04'), record: [edtf('2022-04-19')] };
	expect(knownElsewhere(edtf('2022-04-19'), fact)).toBeUndefined();
});

test('a fact that the record does not contradict has no date elsewhere', () => {
	const fact = { article: edtf('2022-09-27'), record: [] };
	expect(knownElsewhere(edtf('2022-09-26'), fact)).toBeUndefined();
});
