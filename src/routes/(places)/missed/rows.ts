import { daysRight, daysToWinBack, isCountedOn } from '$lib/history/win-back';
import { dateOfStudyDay } from '$lib/memory/study-day';
import { standing } from '$lib/memory/states';
import type { Listed } from '$lib/session/missed-list';
import type { Known } from '$lib/quiz/known';
import type { MissedView } from '$lib/store/reads';
import {
	dayText,
	missed as words,
	missedHow,
	missedWhen,
	scheduleText,
	shelvedWhen,
	timesText,
} from '$lib/words/missed';
import { ladderText } from '$lib/words/ladder';
import { questionWords, standingText } from '$lib/words/question';
import { givenText } from '$lib/words/verdict/texts';
import type { Askable } from '../../asking/askable';
import type { Content } from '../../asking/content';

/** A question on the missed list or its shelf. */
export interface Row extends Listed, Pick<MissedView, 'starred'> {
	askable: Askable;
}

/** When it is: the study day, and the instant in milliseconds since 1970. */
export interface Today {
	day: number;
	now: number;
}

/** The rows of what the decks still have, and the ids of what they have not. */
export function rowsOf(
	views: readonly MissedView[],
	{ askables }: Content,
): { rows: Row[]; gone: string[] } {
	const rows: Row[] = [];
	const gone: string[] = [];
	for (const view of views) {
		const askable = askables.get(view.questionId);
		if (!askable) gone.push(view.questionId);
		else {
			const deck = `${askable.deck.article}/${askable.deck.id}`;
			rows.push({ ...view, deck, kind: askable.asksFor, askable });
		}
	}
	return { rows, gone };
}

interface Told {
	known: Known;
}

/** What is said under the question of a row, of a shelved one without what was given: deck, when and how it was missed, its schedule. */
export function factsOf(row: Row, told: Told | null, today: Today): string[] {
	const facts = row.missed.standing === 'active' ? openFacts : shelvedFacts;
	const { title } = row.askable.deck;
	return [title, ...facts(row, told, today)].filter((text) => text !== '');
}

/** How far a row has come, for its ladder. */
export function ladderOf({ missed }: Row): { done: number; of: number; text: string } {
	const done = daysRight(missed);
	return { done, of: daysToWinBack, text: ladderText(done, daysToWinBack) };
}

function openFacts(row: Row, told: Told | null, today: Today): string[] {
	const { missed, starred, askable } = row;
	const { last, starredFrom } = missed;
	const byStar = starredFrom !== null || last === null;
	const stands = standing(row, today.day, today.now);
	const when = dayIn(last?.studyDay ?? missed.sinceDay, today.day);
	return [
		...(byStar
			? [words.starred]
			: [missedWhen(last, when), missedHow(last, givenTo(askable, missed, told))]),
		timesText(missed),
		last && last.questionVersion < askable.version ? words.changed : '',
		missed.needsRecall ? words.needsRecall : '',
		isCountedOn(missed, today.day) ? words.countedToday : '',
		scheduleText(standingText(stands), stands.is === 'new'),
		starred && !byStar ? questionWords.starred : '',
	];
}

function shelvedFacts({ missed }: Row, _: unknown, today: Today): string[] {
	return [shelvedWhen(missed.standing, dayIn(missed.sinceDay, today.day)), timesText(missed)];
}

function dayIn(studyDay: number, today: number): string {
	return dayText(dateOfStudyDay(studyDay), today - studyDay);
}

/** What was given at the last miss; empty where nothing was, or the deck no longer has it. */
function givenTo(askable: Askable, { last }: MissedView['missed'], told: Told | null): string {
	if (!told || !last?.given || last.kind === 'flashcard' || !askable.kinds.includes(last.kind))
		return '';
	// A whole order or matching is more than a line can say.
	if (last.kind === 'order' || last.kind === 'match') return '';
	return givenText(askable.put(last.kind, 0), last.given, told.known);
}
