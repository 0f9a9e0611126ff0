import type { Asked } from '../events/event';
import { learnAheadMillis, leechLapses, type Memory } from './memory';

/** Why the question would be asked at this moment: `at` in milliseconds since 1970. */
export function askedAs(memory: Memory, studyDay: number, at: number): Asked {
	if (memory.phase === 'new') return 'new';
	if (memory.dueDay !== null && memory.dueDay <= studyDay) return 'day';
	if (memory.dueAt !== null && memory.dueAt <= at + learnAheadMillis) return 'step';
	return 'extra';
}

/** Of a review: as what it was asked, on which study day, and when. */
export interface Asking {
	asked: Asked;
	studyDay: number;
	at: number;
}

/**
 * Whether a review moves the schedule: its question is new, or due.
 *
 * Two tabs or devices may ask the same question at once. What was asked as new, or as due by day, is
 * evidence once a study day: a second answer to it was given before the first was known, and is no
 * learning step.
 *
 * It also does where the event says that the question was due when it was asked, once a study day.
 * History is folded again under the settings now in force: a retention lowered later makes every
 * interval of the past longer, so that reviews that were due when they were done no longer seem to
 * be, and the memory that they built would be lost.
 */
export function isEvidence(memory: Memory, { asked, studyDay, at }: Asking): boolean {
	const today = memory.lastDay !== null && memory.lastDay >= studyDay;
	if (today && (asked === 'new' || asked === 'day')) return false;
	if (askedAs(memory, studyDay, at) !== 'extra') return true;
	return (asked === 'day' || asked === 'step') && memory.lastDay !== null && !today;
}

/** Whether it was forgotten so often that it wants another wording or a look at its passage. */
export function isLeech(memory: Memory): boolean {
	return memory.lapses >= leechLapses;
}
