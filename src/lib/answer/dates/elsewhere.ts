import { bounds, overlaps, type Edtf } from '../../deck/edtf';

/** The dates of one fact: the article's, and those of the public record where it differs. */
export interface FactDates {
	article: Edtf;
	record: readonly Edtf[];
}

const fineness = { year: 0, month: 1, day: 2, range: 2 } as const;

/**
 * Whether a date is the public record's and not the article's, so that it can be asked again without
 * penalty; `date` is the record's. Undefined for what meets the article's date, for what is vaguer
 * than the article, and for dates that nobody has.
 */
export function knownElsewhere(
	given: Edtf,
	fact: FactDates,
): { is: 'record'; date: Edtf } | undefined {
	if (overlaps(given, fact.article)) return undefined;
	if (fineness[given.precision] < fineness[fact.article.precision]) return undefined;
	const date = fact.record.find((record) => within(given, record) || within(record, given));
	return date && { is: 'record', date };
}

function within(inner: Edtf, outer: Edtf): boolean {
	const [small, large] = [bounds(inner), bounds(outer)];
	return small.first >= large.first && small.last <= large.last;
}
