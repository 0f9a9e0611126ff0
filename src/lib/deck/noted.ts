import { formatEdtf, parseEdtf } from './edtf';

/** Whether a note names a date, with its year or without: "24 March 2022", "the signing on 19 April". */
export function dateNoted(date: string, text: string): boolean {
	const edtf = parseEdtf(date);
	if (!edtf) return false;
	const written = formatEdtf(edtf);
	const year = edtf.precision === 'year' ? '' : ` ${date.slice(0, 4)}`;
	const short = year !== '' && written.endsWith(year) ? written.slice(0, -year.length) : written;
	return new RegExp(`(?<!\\d)${short}(?!\\w)`).test(text);
}
