import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeEdtf } from '../../deck/edtf';
import { anyDay, anyEdtf, edtf } from './fixtures/edtf';
import { makeDate } from './make';
import { dateLanguages } from './months';
import { readDate } from './read';

describe('over any text', () => {
	const pieces = fc
		.array(
			fc.constantFrom(
				...[
					'28',
					'6',
					'31',
					'2022',
					'0',
					'June',
					'haz',
					'июня',
					'İ',
					'of',
					'to',
					'th',
					'го',
					'<6>',
				],
				...['-', '–', '/', '.', ',', ' ', "'", '\ud800', '\u0307'],
			),
			{ maxLength: 14 },
		)
		.map((some) => some.join(''));

	test('reading gives an answer and never throws', () => {
		const known = ['date', 'ambiguous', 'impossible', 'incomplete', 'unreadable', 'empty'];
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), pieces), (text) => {
				expect(known).toContain(readDate(text).is);
			}),
			{ numRuns: 500 },
		);
	});

	test('what is read as a date is one that the calendar has', () => {
		const joint = fc.constantFrom(' ', '-', '/', '.', ', ');
		const day = fc.constantFrom('0', '00', '1', '28', '28-30', '29', '30', '31', '31-30', '32');
		const month = fc.constantFrom('0', '1', '02', '2', '6', '12', '13', 'February', 'Haz', 'июня');
		const year = fc.constantFrom('1900', '2000', '2022', '2024');
		fc.assert(
			fc.property(fc.tuple(day, joint, month, joint, year), (parts) => {
				const reading = readDate(parts.join(''));
				if (reading.is !== 'date') return;
				expect(edtf(makeEdtf(reading.edtf))).toEqual(reading.edtf);
			}),
			{ numRuns: 1000 },
		);
	});
});

test.each(dateLanguages)('any date that is written in %s is read back', (language) => {
	fc.assert(
		fc.property(anyEdtf(anyDay), (date) => {
			expect(readDate(makeDate(date, language))).toMatchObject({ is: 'date', edtf: date });
		}),
		{ numRuns: 1000 },
	);
});

test('any date in EDTF is read', () => {
	fc.assert(
		fc.property(anyEdtf(anyDay), (date) => {
			expect(readDate(makeEdtf(date))).toMatchObject({ is: 'date', edtf: date });
		}),
	);
});
