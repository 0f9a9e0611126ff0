/** What happened, and what to do about it. */
export interface FaultWords {
	what: string;
	then: string;
}

/**
 * What can go wrong with the browser's storage, as a learner meets it.
 *
 * - `unavailable`: the browser offers no database here (switched off, or some private windows)
 * - `full`: no room left on the device or in the browser's share of it
 * - `lost`: the connection to the database broke and did not come back
 * - `newer`: the database was written by a newer version of the app
 * - `outdated`: a newer version of the app, in another tab, took the database over
 * - `blocked`: another tab holds the database and must be closed or reloaded first
 * - `silent`: the browser did not answer within the time limit
 * - `takenOver`: another tab has gone on with the quiz since
 * - `unloaded`: a part of the app itself did not come
 * - `unknown`: anything else
 */
export const faultWords = {
	unavailable: {
		what: 'This browser does not let Flashpoint keep anything here.',
		then: 'Some private windows do that. Open Flashpoint in an ordinary window, or allow site data for it in the browser’s settings.',
	},
	full: {
		what: 'The disk, or the browser’s share of it, is full.',
		then: 'Free some space, then try again.',
	},
	lost: {
		what: 'The connection to what this browser keeps was lost.',
		then: 'Try again. If it stays lost, reload the page: everything saved before is still there.',
	},
	newer: {
		what: 'What is kept here was written by a newer version of Flashpoint.',
		then: 'Nothing was changed. Reload the page to get that version; close other Flashpoint tabs first if it does not come.',
	},
	outdated: {
		what: 'Flashpoint was updated in another tab.',
		then: 'Reload this page to go on with the new version.',
	},
	blocked: {
		what: 'Another Flashpoint tab is holding on to an older version.',
		then: 'Close or reload the other tabs, then try again.',
	},
	silent: {
		what: 'The browser does not answer when Flashpoint asks for what it keeps.',
		then: 'Try again in a moment. If it stays silent, close the browser wholly and open it again.',
	},
	takenOver: {
		what: 'This quiz went on in another tab.',
		then: 'Go on there, or take it over here: everything you answered there is kept.',
	},
	unloaded: {
		what: 'A part of Flashpoint did not load.',
		then: 'Check the connection, then try again. What you have answered is kept.',
	},
	unknown: {
		what: 'Something went wrong with what this browser keeps.',
		then: 'Try again. If it goes on, reload the page: everything saved before is still there.',
	},
} as const satisfies Record<string, FaultWords>;

export type Fault = keyof typeof faultWords;

export const tryAgain = 'Try again';
