import type { WallTime } from '../memory/study-day';
import type { Finish } from '../quiz/attempt';
import type { Conditions, Score } from '../quiz/result';
import { inWords } from './count';
import { dateText, timeOfDay } from './moment';
import { guessedText, neverShownText, scoreText } from './quiz-result';
import { usedText } from './quiz-conditions';
import { durationText, limitText } from './quiz-time';

/** What of a result stands in its right margin. */
export interface ConditionFigures {
	conditions: Conditions;
	finish: Finish;
	/** When and where it ended. */
	endedAt: WallTime;
	score: Score;
	guessed: { count: number; right: number };
	neverShown: number;
	/** The attempt at the same paper before this one; null for the first. */
	before: { score: Score; at: WallTime } | null;
}

export interface ConditionRow {
	term: string;
	detail: string;
}

/** Under which conditions a result came about, row by row; what did not happen has none. */
export function conditionRows(figures: ConditionFigures): ConditionRow[] {
	const { conditions, finish, score, guessed, neverShown, before } = figures;
	const { pauses, extendedMillis, clockChanges, jumpsAhead } = conditions;
	const rows: (ConditionRow | false)[] = [
		{ term: 'Time', detail: timeText(conditions, finish) },
		extendedMillis > 0 && { term: 'Added', detail: durationText(extendedMillis) },
		pauses.count > 0 && { term: 'Pauses', detail: pausesText(pauses) },
		finish.how === 'expired' && {
			term: 'Ended',
			detail: `Time ran out at ${timeOfDay(figures.endedAt)}`,
		},
		finish.how === 'abandoned' && { term: 'Ended', detail: 'Left early' },
		neverShown > 0 && { term: 'Not seen', detail: neverShownText(neverShown) },
		clockChanges > 0 && { term: 'Clock', detail: clockText(clockChanges) },
		jumpsAhead > 0 && { term: 'Sleep', detail: jumpsText(jumpsAhead) },
		guessed.count > 0 && { term: 'Guessed', detail: guessedText(guessed.count, guessed.right) },
		score.credit > score.right && {
			term: 'With parts',
			detail: `${roundedCredit(score.credit)} of ${score.of}, where an answer was partly right`,
		},
		before !== null && {
			term: 'Last time',
			detail: `${scoreText(before.score)}, ${dateText(before.at)}`,
		},
	];
	return rows.filter((row) => row !== false);
}

function timeText({ time, factor }: Conditions, { usedMillis }: Finish): string {
	const used = usedText(usedMillis);
	const limit = limitText(time, factor);
	if (time.per === 'quiz' && factor !== 'off') return `${used} of ${limit}`;
	return `${used}, ${limit.charAt(0).toLowerCase()}${limit.slice(1)}`;
}

function pausesText({ count, millis }: Conditions['pauses']): string {
	return count === 1 ? `1, of ${durationText(millis)}` : `${count}, in all ${durationText(millis)}`;
}

function times(count: number): string {
	return { 1: 'once', 2: 'twice' }[count] ?? `${inWords(count)} times`;
}

function clockText(changes: number): string {
	return `Set ${times(changes)} meanwhile: the time is never less than the most that was seen`;
}

function jumpsText(jumps: number): string {
	return `The clock jumped ahead ${times(jumps)}, asleep or set: counted as time used`;
}

/** To one decimal: "15.4". */
function roundedCredit(credit: number): string {
	return String(Math.round(credit * 10) / 10);
}
