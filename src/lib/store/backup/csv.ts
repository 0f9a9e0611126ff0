import { compareEvents } from '../../events/order';
import type { StudyEvent } from '../../events/event';
import { undoneIds } from '../../history/standing';
import type { Database } from '../database';

/** Flashcards that were graded, or questions that were answered otherwise. */
export type CsvKind = 'reviews' | 'answers';

type Cell = string | number | boolean | null | undefined;

const columns = {
	reviews: {
		at: (event) => localTime(event),
		study_day: (event) => dateOf(event.studyDay),
		question: ({ payload }) => payload.questionId,
		question_version: ({ payload }) => payload.questionVersion,
		grade: ({ payload }) => payload.rating,
		asked: ({ payload }) => payload.asked,
		milliseconds: ({ payload }) => payload.durationMillis,
		predicted_recall: ({ payload }) => payload.predicted,
		scheduler: ({ payload }) => payload.scheduler,
		device: ({ deviceId }) => deviceId,
		event: ({ id }) => id,
	},
	answers: {
		at: (event) => localTime(event),
		study_day: (event) => dateOf(event.studyDay),
		question: ({ payload }) => payload.questionId,
		question_version: ({ payload }) => payload.questionVersion,
		kind: ({ payload }) => payload.kind,
		place: ({ payload }) => payload.place,
		quiz: ({ payload }) => payload.quizId,
		given: ({ payload }) => payload.given && JSON.stringify(payload.given),
		outcome: ({ payload }) => payload.outcome,
		credit: ({ payload }) => payload.credit,
		guessed: ({ payload }) => payload.guessed,
		asked: ({ payload }) => payload.asked,
		milliseconds: ({ payload }) => payload.durationMillis,
		predicted_recall: ({ payload }) => payload.predicted,
		device: ({ deviceId }) => deviceId,
		event: ({ id }) => id,
	},
} satisfies {
	reviews: Record<string, (event: Extract<StudyEvent, { type: 'reviewed' }>) => Cell>;
	answers: Record<string, (event: Extract<StudyEvent, { type: 'answered' }>) => Cell>;
};

const types = { reviews: 'reviewed', answers: 'answered' } as const;

/**
 * All reviews, or all answers, as a table for a spreadsheet, in their order; those that were taken back
 * are left out. The first line names the columns; the mark before it tells spreadsheets that it is UTF-8.
 */
export async function csvOf(
	database: Database,
	kind: CsvKind,
	onProgress: (done: number, of: number) => void = () => {},
): Promise<Blob> {
	const undone = undoneIds(await database.events.where('type').equals('undone').toArray());
	const all = await database.events.where('type').equals(types[kind]).toArray();
	const events = all.filter(({ id }) => !undone.has(id)).sort(compareEvents);
	const cells = Object.values(columns[kind]) as ((event: StudyEvent) => Cell)[];
	const lines = [line(Object.keys(columns[kind]))];
	for (const [index, event] of events.entries()) {
		lines.push(line(cells.map((cell) => cell(event))));
		onProgress(index + 1, events.length);
	}
	return new Blob(['\uFEFF', ...lines], { type: 'text/csv' });
}

function line(cells: readonly Cell[]): string {
	return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * One cell by RFC 4180. A text that a spreadsheet would take for a formula, after spaces too, gets an
 * apostrophe before it (OWASP, "CSV Injection"). Numbers stay numbers.
 */
export function csvCell(value: Cell): string {
	if (value === null || value === undefined) return '';
	if (typeof value !== 'string') return String(value);
	const formula = /^[\s\u00A0\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/.test(value);
	const text = formula ? `'${value}` : value;
	return /[",\r\n;\t]/.test(text) || text !== text.trim()
		? `"${text.replaceAll('"', '""')}"`
		: text;
}

function localTime({ at, tzOffsetMin }: StudyEvent): string {
	const local = new Date(at + tzOffsetMin * 60_000).toISOString().slice(0, 19);
	const sign = tzOffsetMin < 0 ? '-' : '+';
	const minutes = Math.abs(tzOffsetMin);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function dateOf(studyDay: number): string {
	return new Date(studyDay * 86_400_000).toISOString().slice(0, 10);
}
