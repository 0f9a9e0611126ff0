import type { Answer } from '../deck/deck';
import type { FindMark, FindState } from '../session/find';
import { areOf, counted, inWordsFirst } from './count';

export const findWords = {
	title: 'Find',
	lead: 'Any question or fact, by its words, its deck, or how it stands with you.',
	opening: 'Fetching the decks',
	label: 'Search for',
	hint: 'Words of the question, its answer, its fact or your note',
	show: 'Show',
	shows: { questions: 'Questions', facts: 'Facts' },
	filters: 'Filters',
	deck: 'Deck',
	allDecks: 'All decks',
	kind: 'Answer',
	anyKind: 'Any answer',
	kinds: {
		date: 'A date',
		actor: 'An actor',
		actors: 'Several actors',
		number: 'A number',
		place: 'A place',
		text: 'Words',
	} satisfies Record<Answer['kind'], string>,
	actor: 'About',
	anyActor: 'Any actor',
	state: 'How it stands',
	anyState: 'Any way',
	states: {
		new: 'New',
		learning: 'On the way',
		known: 'Known',
		due: 'Due today',
		suspended: 'Left out',
	} satisfies Record<FindState, string>,
	mark: 'Marks',
	anyMark: 'Any or none',
	marks: {
		starred: 'Starred',
		missed: 'Missed',
		noted: 'With a note',
	} satisfies Record<FindMark, string>,
	clear: 'Clear the filters',
	none: 'Nothing is found',
	noneThen: 'Try fewer words, or clear the filters.',
	more: (count: number) => `${count} more`,
	select: 'Choose several',
	selectDone: 'Done choosing',
	choose: (stem: string) => `Choose: ${stem}`,
	chooseAll: 'Choose all that are found',
	chosen: (count: number) => `${count} chosen`,
	undo: 'Undo',
	undone: 'Taken back.',
	history: 'Your history and note',
	historyTitle: 'What happened',
	noHistory: 'Nothing yet.',
	note: 'Your note',
	noteHint: 'For you alone; it is found by its words.',
	saveNote: 'Save the note',
	noteSaved: 'Note saved.',
	questionsOf: 'Asked by',
} as const;

/** What may be done with several questions at once. */
export const deeds = ['suspended', 'resumed', 'starred', 'unstarred', 'reset'] as const;
export type Deed = (typeof deeds)[number];

export const deedLabels: Record<Deed, string> = {
	suspended: 'Leave out',
	resumed: 'Take back',
	starred: 'Star',
	unstarred: 'Take the star off',
	reset: 'Start over',
};

/** "Three questions are left out." */
export function deedDone(deed: Deed, count: number): string {
	if (count === 0) return 'Nothing changes: they stand so already.';
	const who = `${inWordsFirst(count)} ${count === 1 ? 'question' : 'questions'}`;
	const are = `${who} ${areOf(count)}`;
	switch (deed) {
		case 'suspended':
			return `${are} left out.`;
		case 'resumed':
			return `${are} taken back.`;
		case 'starred':
			return `${are} starred.`;
		case 'unstarred':
			return `${are} no longer starred.`;
		case 'reset':
			return `${who} ${count === 1 ? 'starts' : 'start'} over as new.`;
	}
}

/** "12 questions", "3 facts": what the search has found. */
export function foundLine(count: number, what: 'questions' | 'facts'): string {
	return counted(count, what === 'questions' ? 'question' : 'fact');
}
