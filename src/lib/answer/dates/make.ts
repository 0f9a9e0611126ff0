import type { Day, Edtf } from '../../deck/edtf';
import { monthName, type DateLanguage } from './months';

/**
 * The date as a person writes it in that language: "28–30 June 2022", "28–30 Haziran 2022",
 * "28–30 июня 2022 г.". `readDate` reads it back as the same date, for years of four digits.
 */
export function makeDate(edtf: Edtf, language: DateLanguage): string {
	const year = (value: number) => (language === 'ru' ? `${value} г.` : String(value));
	const month = (of: Day) => monthName(of.month, language, 'day');
	const whole = (of: Day) => `${of.day} ${month(of)} ${year(of.year)}`;
	switch (edtf.precision) {
		case 'year':
			return year(edtf.year);
		case 'month':
			return `${monthName(edtf.month, language, 'year')} ${year(edtf.year)}`;
		case 'day':
			return whole(edtf);
		case 'range': {
			const { start, end } = edtf;
			if (start.year !== end.year) return `${whole(start)} – ${whole(end)}`;
			if (start.month === end.month) return `${start.day}–${whole(end)}`;
			return `${start.day} ${month(start)} – ${whole(end)}`;
		}
	}
}
