import { resolve } from '$app/paths';
import { makeStart, startWithAll, type Start } from '$lib/session/scope';

/* Every address of the app, made in one place: with the sub-path it lives under, and the slash. */

export const addresses = {
	today: () => resolve('/'),
	study: (start: Partial<Start> = {}) =>
		resolve('/study/') + makeStart({ ...startWithAll, ...start }),
	article: (article: string) => resolve(`/articles/${article}/`),
	questions: (article: string) => resolve(`/articles/${article}/questions/`),
	deck: (article: string, deck: string) => resolve(`/articles/${article}/decks/${deck}/`),
	settings: () => resolve('/settings/'),
};
