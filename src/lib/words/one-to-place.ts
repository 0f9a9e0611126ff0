type Drawing = 'timeline' | 'map';

/* One event or one place, while nothing is due. */
export const onePlacedWords = {
	title: 'One to place',
	lead: {
		timeline: 'Put one event of the article where it belongs. It takes twenty seconds.',
		map: 'Find one place of the article on the map. It takes twenty seconds.',
	} satisfies Record<Drawing, string>,
	go: { timeline: 'Place one event', map: 'Find one place' } satisfies Record<Drawing, string>,
	another: 'Another one',
	none: 'No other one is left',
} as const;
