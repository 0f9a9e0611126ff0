import { yourData } from './data';
import { atlas } from './atlas';
import { missed } from './missed';
import { people } from './people';
import { progress } from './progress';
import { quizzing } from './quiz';
import { reading } from './reading';
import type { State } from './state';
import { studying } from './study';

/** Every page, and every state of it that looks different. */
export const states: readonly State[] = [
	...reading,
	...people,
	...atlas,
	...studying,
	...quizzing,
	...missed,
	...progress,
	...yourData,
];
