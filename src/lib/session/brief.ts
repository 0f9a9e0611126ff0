import type { BriefPart } from '../deck/deck';
import type { PartsRead } from '../history/parts-read';
import { unmetCard } from '../memory/card';
import type { Memory } from '../memory/memory';

/** How far a learner has come with a part: answered is that all its questions are in the schedule. */
export type PartStanding = 'open' | 'read' | 'answered';

/** What is known of somebody who reads a brief. */
export interface Reader {
	views: ReadonlyMap<string, Pick<Memory, 'phase'>>;
	/** Paragraphs that were read. */
	read: ReadonlySet<number>;
}

/** The learner as a reader; `readHere` are paragraphs read since, whether or not that is kept yet. */
export function readerOf(
	article: string,
	learner: { views: Reader['views']; partsRead: PartsRead } | null,
	readHere: readonly number[],
): Reader {
	const read = [...(learner?.partsRead.get(article) ?? []), ...readHere];
	return { views: learner?.views ?? new Map(), read: new Set(read) };
}

/** The questions of a part that are not in the schedule yet, in its order. */
export function unanswered(
	{ questions }: Pick<BriefPart, 'questions'>,
	views: Reader['views'],
): string[] {
	return questions.map(({ id }) => id).filter((id) => (views.get(id) ?? unmetCard).phase === 'new');
}

export function standingOf(
	part: Pick<BriefPart, 'paragraph' | 'questions'>,
	{ views, read }: Reader,
): PartStanding {
	if (unanswered(part, views).length === 0) return 'answered';
	return read.has(part.paragraph) ? 'read' : 'open';
}

/** Where a reader goes on: the place of the first part that is open; null where none is. */
export function resumeAt(standings: readonly PartStanding[]): number | null {
	const at = standings.indexOf('open');
	return at === -1 ? null : at;
}

/** What the brief comes to. */
export interface BriefFigures {
	parts: number;
	/** Parts that were read or answered. */
	read: number;
	questions: number;
	/** Questions that are in the schedule. */
	answered: number;
}

export function figuresOf(
	parts: readonly Pick<BriefPart, 'paragraph' | 'questions'>[],
	reader: Reader,
): BriefFigures {
	const standings = parts.map((part) => standingOf(part, reader));
	const questions = parts.flatMap((part) => part.questions).length;
	const left = parts.flatMap((part) => unanswered(part, reader.views)).length;
	return {
		parts: parts.length,
		read: standings.filter((standing) => standing !== 'open').length,
		questions,
		answered: questions - left,
	};
}
