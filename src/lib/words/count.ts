const small = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];

/** A number as prose has it: in letters up to twelve, in digits above. */
export function inWords(count: number): string {
	return small[count] ?? inDigits(count);
}

/** A whole number in digits, thousands apart: "1,045". */
export function inDigits(count: number): string {
	// The browser's tables of languages are not asked: they take as long the first time as drawing a page.
	return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** As `inWords`, at the beginning of a sentence. */
export function inWordsFirst(count: number): string {
	const words = inWords(count);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "1 question", "2 questions": the noun in its number, after the digits. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${inDigits(count)} ${count === 1 ? one : many}`;
}

/** "is" or "are". */
export function areOf(count: number): string {
	return count === 1 ? 'is' : 'are';
}

/** "Dates", "Dates and Actors", "Dates, Actors and Quotes". */
export function listed(names: readonly string[]): string {
	if (names.length < 2) return names[0] ?? '';
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
