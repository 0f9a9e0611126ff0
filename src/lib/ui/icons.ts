/* Drawn by one hand: a grid of 20, lines of 1.6 with round ends. */
const cross = 'M5 5l10 10M15 5L5 15';
const star = 'M10 3l2.2 4.5 4.9.7-3.6 3.4.9 4.9-4.4-2.3-4.4 2.3.9-4.9-3.6-3.4 4.9-.7z';

export const icons = {
	today: 'M10 3v2M10 15v2M3 10h2M15 10h2M10 7.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6',
	article: 'M5 3h10v14H5zM8 7h4M8 10h4M8 13h2',
	quiz: 'M3.5 5.5h2M3.5 10h2M3.5 14.5h2M8.5 5.5h8M8.5 10h8M8.5 14.5h8',
	missed: 'M16.5 10a6.5 6.5 0 11-2-4.7M16.5 3v3.5H13',
	progress: 'M3 16.5h14M5 13.5l3.5-4 3 2.5L16 5',
	find: 'M9 3.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM13 13l4 4',
	settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4a2 2 0 100 4 2 2 0 000-4M7 12a2 2 0 100 4 2 2 0 000-4',
	leave: cross,
	undo: 'M7 4L3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 010 9H8',
	more: 'M3.2 10h1.6M9.2 10h1.6M15.2 10h1.6',
	star,
	'star-filled': star,
	'leave-out': 'M10 3a7 7 0 100 14 7 7 0 000-14M5.2 14.8l9.6-9.6',
	'not-today': 'M15.8 11.6A6.6 6.6 0 118.4 4.2a5.2 5.2 0 007.4 7.4z',
	external: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
	check: 'M4 10.5l4 4 8-9',
	cross,
	/* A circle half filled by lines; an empty one. */
	partly: 'M10 3a7 7 0 100 14 7 7 0 000-14M10 3v14M13 4v12M16 6.5v7',
	open: 'M10 3a7 7 0 100 14 7 7 0 000-14',
	grip: 'M7.5 5h.1M12.5 5h.1M7.5 10h.1M12.5 10h.1M7.5 15h.1M12.5 15h.1',
	'eye-off': 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM4 16L16 4',
	'not-shown': 'M10 3a7 7 0 100 14 7 7 0 000-14M6.5 10h7',
	guessed: 'M7 7.5a3 3 0 115 2.2c-1.2 1-2 1.4-2 2.8M10 15.6v.1',
	clock: 'M10 3a7 7 0 100 14 7 7 0 000-14M10 6v4.2l2.7 1.6',
	keyboard: 'M2.5 5h15v10h-15zM5.6 8.3h.1M8.6 8.3h.1M11.6 8.3h.1M14.4 8.3h.1M7 11.8h6',
	type: 'M4 16l1-4 8-8 3 3-8 8zM11.5 5.5l3 3',
	back: 'M16.5 10h-13M8.5 5l-5 5 5 5',
	pause: 'M7 4.5v11M13 4.5v11',
	map: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z',
	eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM10 8a2 2 0 100 4 2 2 0 000-4z',
	flag: 'M5 17V3.5h9l-2 3.5 2 3.5H5',
	save: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
	up: 'M10 16V4M5 9l5-5 5 5',
	down: 'M10 4v12M5 11l5 5 5-5',
	'chevron-up': 'M5 12.5l5-5 5 5',
	'chevron-down': 'M5 7.5l5 5 5-5',
	'chevron-left': 'M12.5 5l-5 5 5 5',
	'chevron-right': 'M7.5 5l5 5-5 5',
} as const;

export type IconName = keyof typeof icons;
