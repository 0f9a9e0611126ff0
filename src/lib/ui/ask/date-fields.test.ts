import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDateFields } from '../../answer/dates/fields';
import { anyEdtf, nearDay } from '../../answer/dates/fixtures/edtf';
import { fieldsOf } from './date-fields';

it('what the fields hold for a date is read as that date', () => {
	fc.assert(
		fc.property(anyEdtf(nearDay), (edtf) => {
			expect(readDateFields(fieldsOf(edtf), 'day')).toMatchObject({ is: 'date', edtf });
		}),
	);
});

it('a range within a month has its days in one field', () => {
	const march = (day: number) => ({ precision: 'day' as const, year: 1995, month: 3, day });
	expect(fieldsOf({ precision: 'range', start: march(5), end: march(7) })).toEqual({
		day: '5–7',
		month: '3',
		year: '1995',
	});
});
