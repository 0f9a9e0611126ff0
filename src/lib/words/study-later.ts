/** What Study says where no question waits for it. */
export const studyLater = {
	unknownDeck: 'There is no such deck',
	unknownDeckThen:
		'The address may be mistyped, or the deck has moved. Nothing of yours is lost. The decks stand under their article.',
	nothingHere: 'Nothing is due here now.',
	hard: 'What was hard',
	howToGrade:
		'Now say how well you knew it: Again if you did not, Good if you did. Each button says when the question comes back; one that comes within minutes does so sooner where nothing else is left.',
	orEmpty: 'Leave it empty to grade yourself.',
	star: 'Star',
	leaveOut: 'Leave out',
	notToday: 'Not today',
	typeAnswers: 'Type the answer',
	keys: 'Keys',
	leech:
		'You have forgotten this one often. Read its passage in the article, or find a picture for it.',
} as const;
