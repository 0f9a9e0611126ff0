import type { Fact, Option, Question } from '../deck/deck';
import { compareEdtf, parseEdtf, type Edtf } from '../deck/edtf';
import { knownElsewhere } from './dates/elsewhere';
import { readDateFields, type DateFields, type FieldsReading } from './dates/fields';
import { gradeDate, type DateVerdict } from './dates/grade';
import type { Again } from './verdict';

type Unread = Exclude<FieldsReading, { is: 'date' }>;

/** `given` is the date that was understood; `instead` the question's wrong option with that date. */
export type DatedVerdict =
	| (DateVerdict & { given: Edtf; instead: Option | undefined })
	/** What was typed is no date yet, or is the public record's where the article's is asked. */
	| Again<
			{ because: 'unread'; reading: Unread } | { because: 'record'; date: Edtf; whose?: string }
	  >;

/** The precision that a question asks for: that of its answer, a range having that of a day. */
export function precisionAsked({ id, answer }: Question): 'year' | 'month' | 'day' {
	const { precision } = dateOf(id, answer);
	return precision === 'range' ? 'day' : precision;
}

/**
 * Grades a date typed into the fields that the question shows. The date of the record alone is asked
 * again without penalty; a date that the article also gives is right. Throws where the question does
 * not ask for a date; never for what is typed.
 */
export function gradeDated(
	fields: DateFields,
	question: Question,
	{ recordDate, recordBy, alsoDates }: Pick<Fact, 'recordDate' | 'recordBy' | 'alsoDates'>,
): DatedVerdict {
	const right = dateOf(question.id, question.answer);
	const reading = readDateFields(fields, precisionAsked(question));
	if (reading.is !== 'date') return { is: 'again', because: 'unread', reading };
	const { edtf: given } = reading;
	const accepted = datesOf(alsoDates);
	const verdict = gradeDate(given, right, { accepted });
	if (verdict.is !== 'right') {
		const record = recordDate === undefined ? [] : datesOf([recordDate]);
		const known = knownElsewhere(given, { article: right, record });
		if (known) return { is: 'again', because: 'record', date: known.date, whose: recordBy };
	}
	return { ...verdict, given, instead: optionDated(given, question) };
}

function optionDated(given: Edtf, { wrong }: Question): Option | undefined {
	return wrong.find((option) => {
		const date = option.kind === 'date' ? parseEdtf(option.edtf) : undefined;
		return date !== undefined && compareEdtf(date, given) === 0;
	});
}

function dateOf(id: string, answer: Question['answer']): Edtf {
	const date = answer.kind === 'date' ? parseEdtf(answer.edtf) : undefined;
	if (!date) throw new Error(`${id} does not ask for a date.`);
	return date;
}

function datesOf(texts: readonly string[]): Edtf[] {
	return texts.flatMap((text) => parseEdtf(text) ?? []);
}
