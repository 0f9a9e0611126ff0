import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtf } from './fixtures/edtf';
import { makeDate } from './make';
import { dateLanguages, foldMonth, monthName, monthOf, type DateLanguage } from './months';

const locales: Record<DateLanguage, string> = { en: 'en-GB', tr: 'tr', ru: 'ru' };
const everyMonth = dateLanguages.flatMap((language) =>
	Array.from({ length: 12 }, (_, index) => ({ language, month: index + 1 })),
);

function byIntl(language: DateLanguage, month: number, options: Intl.DateTimeFormatOptions) {
	const formatter = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options });
	const day = new Date(Date.UTC(2022, month - 1, 28));
	return {
		whole: formatter.format(day).replace(/\s/g, ' '),
		month: formatter.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '',
	};
}

describe.each(everyMonth)('month $month in $language', ({ language, month }) => {
	test('is named as Intl names it, alone and beside a day', () => {
		expect(monthName(month, language, 'year')).toBe(
			byIntl(language, month, { month: 'long' }).month,
		);
		expect(monthName(month, language, 'day')).toBe(
			byIntl(language, month, { month: 'long', day: 'numeric' }).month,
		);
	});

	test('is written in a date as Intl writes it', () => {
		const day = edtf(`2022-${String(month).padStart(2, '0')}-28`);
		const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
		expect(makeDate(day, language)).toBe(byIntl(language, month, options).whole);
	});

	test('is known by its abbreviations, in capitals too', () => {
		for (const options of [{ month: 'short' }, { month: 'short', day: 'numeric' }] as const) {
			const short = byIntl(language, month, options).month.replace(/\.$/, '');
			expect(monthOf(foldMonth(short))).toBe(month);
			expect(monthOf(foldMonth(short.toLocaleUpperCase(locales[language])))).toBe(month);
		}
		const long = monthName(month, language, 'day');
		expect(monthOf(foldMonth(long.toLocaleUpperCase(locales[language])))).toBe(month);
	});
});

test('a Turkish month is known with its dotted capital İ, without its marks, and in pieces', () => {
	expect(monthOf(foldMonth('HAZİRAN'))).toBe(6);
	expect(monthOf(foldMonth('NISAN'))).toBe(4);
	expect(monthOf(foldMonth('Subat'))).toBe(2);
	expect(monthOf(foldMonth('Ağustos'.normalize('NFD')))).toBe(8);
});

test('what every object has is no month', () => {
	expect(monthOf('constructor')).toBeUndefined();
	expect(monthOf('__proto__')).toBeUndefined();
});

test('there is no thirteenth month to name', () => {
	fc.assert(
		fc.property(
			fc.integer().filter((month) => month < 1 || month > 12),
			fc.constantFrom(...dateLanguages),
			(month, language) => {
				expect(() => monthName(month, language, 'day')).toThrow(RangeError);
			},
		),
	);
});
