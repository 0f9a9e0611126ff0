import type { StudyEvent } from '../events/event';
import { questionOf } from '../events/question-of';
import { undoneIds } from './standing';

/** The paragraphs that were read in the brief, by article. */
export type PartsRead = ReadonlyMap<string, ReadonlySet<number>>;

export function foldPartsRead(events: Iterable<StudyEvent>): PartsRead {
	const own = [...events].filter((event) => questionOf(event) === null);
	const undone = undoneIds(own);
	const read = new Map<string, Set<number>>();
	for (const event of own) {
		if (event.type !== 'partRead' || undone.has(event.id)) continue;
		const { article, paragraph } = event.payload;
		read.set(article, (read.get(article) ?? new Set()).add(paragraph));
	}
	return read;
}
