import { resolve } from '$app/paths';
import { makeStart, startWithAll, type Start } from '$lib/session/scope';

/* Every address of the app, made in one place: with the sub-path it lives under, and the slash. */

export const addresses = {
	today: () => resolve('/'),
	study: (start: Partial<Start> = {}) =>
		resolve('/study/') + makeStart({ ...startWithAll, ...start }),
	article: (article: string) => resolve(`/articles/${article}/`),
	timeline: (article: string, fact?: string) =>
		resolve(`/articles/${article}/timeline/`) + (fact === undefined ? '' : `#${fact}`),
	map: (article: string, place?: string) =>
		resolve(`/articles/${article}/map/`) + (place === undefined ? '' : `#${place}`),
	/** One task of the timeline's or the map's exercise. */
	onePlaced: (article: string, on: 'timeline' | 'map') => `${addresses[on](article)}?one`,
	people: (article: string) => resolve(`/articles/${article}/people/`),
	actor: (article: string, actor: string) => resolve(`/articles/${article}/people/${actor}/`),
	/** `fact` is the id of what was said. */
	quotes: (article: string, fact?: string) =>
		resolve(`/articles/${article}/quotes/`) + (fact === undefined ? '' : `#${fact}`),
	questions: (article: string) => resolve(`/articles/${article}/questions/`),
	deck: (article: string, deck: string) => resolve(`/articles/${article}/decks/${deck}/`),
	/** `link` is the hash of a paper link. */
	quiz: (link?: string) => resolve('/quiz/') + (link === undefined ? '' : `#${link}`),
	quizPast: () => resolve('/quiz/past/'),
	quizResult: (quizId: string) => `${resolve('/quiz/result/')}#${quizId}`,
	/** Of a quiz that is over, by its id, or of a paper, by the hash of its link. */
	quizPrint: (of: string) => `${resolve('/quiz/print/')}#${of}`,
	quizTaking: (quizId: string) => `${resolve('/quiz/taking/')}#${quizId}`,
	progress: () => resolve('/progress/'),
	find: (hash = '') => resolve('/find/') + hash,
	missed: () => resolve('/missed/'),
	wonBack: () => resolve('/missed/won-back/'),
	/** `hash` is that of a filter of the list. */
	review: (hash = '') => resolve('/missed/review/') + hash,
	apart: () => resolve('/missed/apart/'),
	/** `hash` is that of what is to be practised, as in the next. */
	practice: (hash = '') => resolve('/practice/') + hash,
	practising: (hash = '') => resolve('/practice/session/') + hash,
	settings: () => resolve('/settings/'),
	data: () => resolve('/settings/data/'),
};
