export const places = {
	name: 'Flashpoint',
	today: 'Today',
	article: 'Article',
	quiz: 'Quiz',
	missed: 'Missed',
	/** Read after the number beside it. */
	toWinBack: 'to win back',
	progress: 'Progress',
	find: 'Find',
	settings: 'Settings',
	people: 'People',
	quotes: 'Quotes',
	questions: 'Questions',
	brief: 'Brief',
	timeline: 'Timeline',
	map: 'Map',
	back: 'Back to Today',
} as const;

/** The title of a page in the browser's tab: "Dates · Flashpoint". */
export function pageTitle(name?: string): string {
	return name === undefined ? places.name : `${name} · ${places.name}`;
}

export const notFound = {
	title: 'There is no such page',
	text: 'The address may be mistyped, or what stood here has moved. Nothing of yours is lost.',
	decks: 'The decks',
} as const;

export const somethingWrong = {
	title: 'This page could not be shown',
	text: 'Reload it. If that does not help, go back to Today; what you have answered is kept.',
} as const;
