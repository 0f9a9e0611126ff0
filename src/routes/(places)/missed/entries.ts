import { isCountedOn } from '$lib/history/win-back';
import { questionIndex } from '$lib/deck/question-index';
import type { MissedFilter } from '$lib/session/missed-filter';
import { inListOrder, isToReview, passes, type Listed } from '$lib/session/missed-list';
import type { MissedView } from '$lib/store/reads';
import type { Askable } from '../../asking/askable';
import type { Content } from '../../asking/content';
import { rowsOf, type Row } from './rows';

/** A question on the list, with or still without its texts. */
export type Entry = Listed & Pick<MissedView, 'starred'> & { askable: Askable | null };

interface Entries {
	entries: Entry[];
	/** Ids of what no deck has any more. */
	gone: string[];
}

/** The list with the texts that have come so far; `content` is null before all have. */
export function entriesOf(
	views: readonly MissedView[],
	askables: Content['askables'],
	content: Content | null,
): Entries {
	if (content) {
		const { rows, gone } = rowsOf(views, content);
		return { entries: rows, gone };
	}
	const entries = views.map((view): Entry => {
		const place = questionIndex.get(view.questionId);
		const askable = askables.get(view.questionId) ?? null;
		const deck = place ? `${place.article}/${place.deck}` : null;
		return { ...view, deck, kind: askable?.asksFor ?? null, askable };
	});
	return { entries, gone: [] };
}

/** What a filter lets through, in the order of the list; null while the texts are needed to tell. */
export function foundOf(
	entries: readonly Entry[],
	filter: MissedFilter,
	content: Content | null,
): Entry[] | null {
	const isTold =
		content !== null ||
		(filter.kind === null && (filter.deck === null || entries.every(({ deck }) => deck !== null)));
	return isTold ? inListOrder(entries.filter((entry) => passes(entry, filter))) : null;
}

/** What a review comes to on a study day. */
interface Reviewable {
	/** Whether there is anything to ask. */
	isSome: boolean;
	/** How many it asks, has counted for the day and leaves out; null while some of what is found may be no
	 * deck's any more. */
	counts: { toReview: number; counted: number; out: number } | null;
}

/** What a review of what is found comes to. */
export function reviewableOf(found: readonly Entry[], day: number): Reviewable {
	const toReview = found.filter((one) => isToReview(one, day));
	const isSome = toReview.some(({ deck }) => deck !== null);
	if (found.some(({ deck }) => deck === null)) return { isSome, counts: null };
	const counted = found.filter(({ missed }) => isCountedOn(missed, day)).length;
	const out = found.length - toReview.length - counted;
	return { isSome, counts: { toReview: toReview.length, counted, out } };
}

/** So many rows the window shows: they are drawn before all others. */
export function firstPortion(): number {
	const [head, row] = [320, 110];
	return Math.max(3, Math.ceil((innerHeight - head) / row));
}

/** The ids of the rows that are shown first; none while the texts are needed to tell. */
export function firstOf(views: readonly MissedView[], filter: MissedFilter): string[] {
	const { entries } = entriesOf(views, new Map(), null);
	const first = foundOf(entries, filter, null)?.slice(0, firstPortion()) ?? [];
	return first.map(({ questionId }) => questionId);
}

/** The first entries, as far as their texts have come. */
export function leadingRows(entries: readonly Entry[], most: number): Row[] {
	const rows: Row[] = [];
	for (const entry of entries.slice(0, most)) {
		if (!entry.askable) break;
		rows.push({ ...entry, askable: entry.askable });
	}
	return rows;
}
