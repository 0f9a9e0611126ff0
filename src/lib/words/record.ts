/** The record as a layer over the article. */
export const recordWords = {
	legend: 'Show',
	article: 'Article',
	articleAndRecord: 'Article and record',
	/** Read after words from which the record differs. */
	differs: '(the record differs, see the note)',
} as const;
