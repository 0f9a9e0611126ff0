import { studyLater } from './study-later';

export const gradesMean = 'What the grades mean';

/** The keys of the study screen and what they do. */
export const studyKeys = (buttons: 2 | 4): { keys: readonly string[]; does: string }[] => [
	{ keys: ['Space', 'Enter'], does: 'Show the answer, then Good' },
	buttons === 4
		? { keys: ['1', '2', '3', '4'], does: 'Again, Hard, Good, Easy' }
		: { keys: ['1', '3'], does: 'Again, Good' },
	{ keys: ['U'], does: 'Undo the last answer' },
	{ keys: ['L'], does: studyLater.leaveOut },
	{ keys: ['N'], does: studyLater.notToday },
	{ keys: ['S'], does: 'Star, or take the star off' },
	{ keys: ['T'], does: studyLater.typeAnswers },
	{ keys: ['?'], does: 'Show these keys' },
];
