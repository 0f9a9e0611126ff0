import type { DateFields } from '../../answer/dates/fields';
import type { Edtf } from '../../deck/edtf';

/** What fields hold for a date; one that spans two months stands in the first as a whole. */
export function fieldsOf(edtf: Edtf): Required<DateFields> {
	switch (edtf.precision) {
		case 'year':
			return { day: '', month: '', year: String(edtf.year) };
		case 'month':
			return { day: '', month: String(edtf.month), year: String(edtf.year) };
		case 'day':
			return { ...fieldsOf({ ...edtf, precision: 'month' }), day: String(edtf.day) };
		case 'range': {
			const { start, end } = edtf;
			const oneMonth = start.year === end.year && start.month === end.month;
			if (oneMonth) return { ...fieldsOf(start), day: `${start.day}–${end.day}` };
			const dotted = [start, end].map(({ day, month, year }) => `${day}.${month}.${year}`);
			return { day: dotted.join(' – '), month: '', year: '' };
		}
	}
}
