export const articleWords = {
	author: 'Author',
	publisher: 'Publisher',
	published: 'Published',
	length: 'Length',
	read: 'Read the article',
	languages: 'Languages',
	decks: 'Decks',
	tabs: 'Article',
	studyAll: 'Study today’s questions',
	lengthOf: (paragraphs: number, footnotes: number) =>
		`${paragraphs} paragraphs, ${footnotes} footnotes`,
	about:
		'The questions keep to what this article says. Where its author argues, the question says so; where the public record differs, a note beside the answer says so.',
	questionsLead: 'Every question of the article, its answer hidden until you ask for it.',
	studyDeck: 'Study this deck',
	practiseDeck: 'Practise it',
	deckQuestions: 'The questions',
	hidden: 'Answers stay hidden until you open a question.',
	changed: { suspended: 'Left out.', resumed: 'Taken back.' },
} as const;

/** "ANKASAM (Ankara Center for Crisis and Policy Studies)" */
export function publisherName({ name, long }: { name: string; long?: string }): string {
	return long === undefined ? name : `${name} (${long})`;
}
