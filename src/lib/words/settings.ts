export const settingsWords = {
	title: 'Settings',
	about: 'How much a day, how you answer, when a day begins, and how it looks.',
	lead: 'Each change is saved at once, in this browser.',
	saved: 'Saved.',
	amount: 'How much a day',
	newPerDay: 'New questions',
	newPerDayHint: 'Over all decks. Your first day begins with five, whatever stands here.',
	reviewsPerDay: 'Questions in all',
	reviewsPerDayHint: 'What comes back and what is new together. Second tries do not count.',
	unit: 'a day',
	memory: 'How well you remember',
	retention: 'Chance of knowing a question when it comes back',
	retentionHint: 'Higher means seeing each question more often; some may be due at once.',
	percent: (share: number) => `${Math.round(share * 100)} of 100`,
	order: 'New questions come',
	orders: { article: 'in the order of the article', random: 'in random order' },
	answering: 'How you answer',
	buttons: 'Buttons',
	buttonChoices: { 4: 'Again, Hard, Good, Easy', 2: 'Again and Good' },
	buttonsHint: 'Hard counts as known. With two buttons there is less to decide.',
	type: 'Type the answer',
	typeHint:
		'Names, places, numbers and dates are typed in Study before the answer is shown, and graded for you; you have the last word. Leave the field empty to grade yourself.',
	day: 'When a day begins',
	rollover: 'Hour at which a study day begins',
	rolloverHint:
		'From 0 to 12. At 4, what you study after midnight still counts for the day before.',
	hour: 'o’clock',
	look: 'Look',
	theme: 'Theme',
	themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
	data: 'Your data',
	dataLink: 'Save a file of it, restore, check or erase',
	kept: {
		true: 'This browser has promised to keep what you do here.',
		false:
			'This browser may clear what you do here when the disk runs full, or after weeks without a visit.',
		null: 'This browser does not say whether it will keep what you do here.',
	},
} as const;

/** What a retention costs: "The same number of reviews as at 90 of 100.", "About 2.5 times as many reviews as …". */
export function workText(load: number): string {
	const than = 'reviews as at 90 of 100';
	if (Math.abs(load - 1) < 0.03) return `As many ${than}.`;
	if (load > 1) return `About ${load.toFixed(1)} times as many ${than}.`;
	return `About ${Math.round(load * 100)} per cent as many ${than}.`;
}
