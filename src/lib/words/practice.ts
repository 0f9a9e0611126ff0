/** What a practice says that is under way. */
export const practice = {
	title: 'Practice',
	asking: 'Practising',
	askingAbout: 'Questions of your own choice, one after another, off the schedule.',
	note: 'Practice. Your schedule stays as it is.',
} as const;
