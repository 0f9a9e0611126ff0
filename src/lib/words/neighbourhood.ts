type Drawing = 'timeline' | 'map';

/* What stands around a fact, on the timeline or the map. */
export const neighbourhoodWords = {
	/** Of one fact, or of several that were asked together. */
	see: (drawing: Drawing, several: boolean) => `See ${several ? 'them' : 'it'} on the ${drawing}`,
	title: { timeline: 'On the timeline', map: 'On the map' } satisfies Record<Drawing, string>,
	here: 'Asked',
	near: 'What lies nearest',
	adrift: 'The article does not date it: nothing stands before or after it.',
	whole: { timeline: 'The whole timeline', map: 'The whole map' } satisfies Record<Drawing, string>,
	back: 'Back to the answer',
} as const;
