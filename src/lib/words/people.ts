import type { ActorKind } from '../deck/deck';
import type { Circle } from '../session/portrait';
import { counted } from './count';

export const peopleWords = {
	about:
		'Who is who in the article: each state, body, person and outlet, what the article has it do and say, and who did what to whom.',
	aboutOne: (name: string, role: string) =>
		`${name}, ${role}: what the article reports and argues of it, its ties, and its questions.`,
	title: 'Who is who',
	lead: 'Who is who in the article, and who did what to whom. Every line leads to its words there; what the author argues is marked as the author’s.',
	ties: 'Who did what to whom',
	all: 'Everyone in the article',
	differs: 'The record differs',
	circles: {
		states: 'States',
		bodies: 'Organisations and meetings',
		voices: 'People and media',
		sources: 'Cited in the footnotes',
	} satisfies Record<Circle, string>,
	kinds: {
		person: 'Person',
		state: 'State',
		organisation: 'Organisation',
		outlet: 'Outlet',
		meeting: 'Meeting',
	} satisfies Record<ActorKind, string>,
	names: 'Also',
	unlike: 'Not to be mixed up with',
	parts: {
		reported: 'What the article reports',
		said: 'Statements',
		saidOfIt: 'What others said',
		argued: 'What the author argues',
	},
	toPage: (name: string) => `${name}: ties, questions, all notes`,
	toQuote: 'Among the quotes',
	practise: (count: number) =>
		count === 1 ? 'Practise this question' : `Practise these ${count} questions`,
	find: 'Find them',
	questions: (count: number) => `The questions: ${count}`,
	known: 'How well you know them',
	readAt: (place: string) => `${place}, read it in the article (new tab)`,
} as const;

export const tieWords = {
	columns: {
		from: 'Who',
		verb: 'did what',
		to: 'to whom',
		whose: 'by whose account',
		place: 'Where it stands',
	},
	reported: 'The article reports it',
	argued: 'The author argues it',
} as const;

/** "South Korea takes part in 10 of the 17 ties" */
export function hubTitle(name: string, ties: number, of: number): string {
	if (of === 1) return `${name} takes part in the only tie`;
	return `${name} takes part in ${ties} of the ${counted(of, 'tie')}`;
}

/** What is known of an actor at a glance: "31 facts", "55 questions". */
export function sizes(facts: number, questions: number): string[] {
	return [
		...(facts === 0 ? [] : [counted(facts, 'fact')]),
		...(questions === 0 ? [] : [counted(questions, 'question')]),
	];
}

/** A role as a sentence of its own: "Media affiliated with the Chinese state." */
export function roleSentence(role: string): string {
	return `${role.charAt(0).toUpperCase()}${role.slice(1)}.`;
}
