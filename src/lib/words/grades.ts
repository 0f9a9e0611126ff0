import type { Rating } from '../events/event';

export const gradeNames: Record<Rating, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** The grades that a learner with two or four buttons may give. */
export function gradesOf(buttons: 2 | 4): Rating[] {
	return buttons === 2 ? [1, 3] : [1, 2, 3, 4];
}

export const gradeHelp: Record<Rating, string> = {
	1: 'I did not know it. It comes back in this session.',
	2: 'I knew it, with trouble. This counts as known.',
	3: 'I knew it.',
	4: 'I knew it at once, and it may wait long.',
};

export const gradeWords = {
	legend: 'How well did you remember?',
	keys: { 2: 'Keys 1 and 3, Space for Good', 4: 'Keys 1 to 4, Space for Good' },
} as const;
