/** The languages in which month names are read and dates are written: those of the article. */
export const dateLanguages = ['en', 'tr', 'ru'] as const;
export type DateLanguage = (typeof dateLanguages)[number];

/* Each month: its name by itself, then in Russian the form beside a day and the form after "in", then
 * the usual abbreviations. The names are those of Unicode's CLDR. */
const spellings: Readonly<Record<DateLanguage, readonly string[]>> = {
	en: [
		'January Jan',
		'February Feb',
		'March Mar',
		'April Apr',
		'May',
		'June Jun',
		'July Jul',
		'August Aug',
		'September Sept Sep',
		'October Oct',
		'November Nov',
		'December Dec',
	],
	tr: [
		'Ocak Oca',
		'Şubat Şub',
		'Mart Mar',
		'Nisan Nis',
		'Mayıs May',
		'Haziran Haz',
		'Temmuz Tem',
		'Ağustos Ağu',
		'Eylül Eyl',
		'Ekim Eki',
		'Kasım Kas',
		'Aralık Ara',
	],
	ru: [
		'январь января январе янв',
		'февраль февраля феврале февр фев',
		'март марта марте мар',
		'апрель апреля апреле апр',
		'май мая мае',
		'июнь июня июне июн',
		'июль июля июле июл',
		'август августа августе авг',
		'сентябрь сентября сентябре сент сен',
		'октябрь октября октябре окт',
		'ноябрь ноября ноябре нояб ноя',
		'декабрь декабря декабре дек',
	],
};

const byWord = new Map(
	dateLanguages.flatMap((language) =>
		spellings[language].flatMap((words, index) =>
			words.split(' ').map((word): [string, number] => [foldMonth(word), index + 1]),
		),
	),
);

/**
 * A word without case and marks, so that "HAZİRAN", "Subat" and "Şubat" meet their month.
 * Marks go before case does: İ in lower case is an i with a dot of its own above.
 */
export function foldMonth(word: string): string {
	return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

/** The month, 1 to 12, that a folded word names in any of the languages; undefined for no month. */
export function monthOf(folded: string): number | undefined {
	return byWord.get(folded);
}

/** The month's name by itself, or as it stands beside a day: "июнь", "июня". Throws beyond 1 to 12. */
export function monthName(month: number, language: DateLanguage, beside: 'day' | 'year'): string {
	const [alone, besideDay] = spellings[language][month - 1]?.split(' ') ?? [];
	if (alone === undefined) throw new RangeError(`There is no month ${month}.`);
	return language === 'ru' && beside === 'day' && besideDay !== undefined ? besideDay : alone;
}
