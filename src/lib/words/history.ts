import type { AnswerOutcome, AnswerPlace } from '../events/answer';
import type { EventOf, StudyEvent } from '../events/event';
import { gradeNames } from './grades';
import { dayAndMonth } from './time';

const places: Record<AnswerPlace, string> = {
	study: 'In Study',
	openQuiz: 'In a quiz',
	exam: 'In an exam',
	missed: 'In Missed',
	practice: 'In practice',
	brief: 'In the brief',
	timeline: 'On the timeline',
	map: 'On the map',
};

const outcomes: Record<AnswerOutcome, string> = {
	right: 'right',
	partly: 'partly right',
	wrong: 'wrong',
	unanswered: 'left open',
	late: 'too late',
};

/** What an event of a question says to who did it: "In a quiz: wrong"; null for one without words. */
export function eventText(event: StudyEvent): string | null {
	switch (event.type) {
		case 'reviewed':
			return reviewText(event);
		case 'answered': {
			const { place, outcome, guessed, predicted } = event.payload;
			const how = `${outcomes[outcome]}${guessed ? ', by a guess' : ''}`;
			return `${places[place]}: ${how}${foretold(predicted)}`;
		}
		case 'overridden':
			return `Your own verdict: ${event.payload.right ? 'right' : 'wrong'}`;
		case 'suspended':
			return 'Left out';
		case 'resumed':
			return 'Taken back';
		case 'buried':
			return 'Put off for a day';
		case 'unburied':
			return 'No longer put off';
		case 'starred':
			return 'Starred';
		case 'unstarred':
			return 'Star taken off';
		case 'reset':
			return 'Started over as new';
		case 'noteWritten':
			return event.payload.text === '' ? 'Note removed' : 'Note written';
		default:
			return null;
	}
}

function reviewText({ payload }: EventOf<'reviewed'>): string {
	const { asked, rating, predicted } = payload;
	const where = { new: 'First studied', day: 'Studied', step: 'Once more', extra: 'Off schedule' };
	return `${where[asked]}: ${gradeNames[rating]}${foretold(predicted)}`;
}

function foretold(predicted: number | null): string {
	return predicted === null ? '' : `, foretold ${Math.round(predicted * 100)} of 100`;
}

/** "2 March 2026, 09:05", by the wall clock on the spot. */
export function eventTime({
	wallAt,
	tzOffsetMin,
}: Pick<StudyEvent, 'wallAt' | 'tzOffsetMin'>): string {
	const clock = new Date(wallAt + tzOffsetMin * 60_000);
	const date = dayAndMonth({
		year: clock.getUTCFullYear(),
		month: clock.getUTCMonth() + 1,
		day: clock.getUTCDate(),
		weekday: clock.getUTCDay(),
	});
	return `${date} ${clock.getUTCFullYear()}, ${clock.toISOString().slice(11, 16)}`;
}

/** What stands behind an event that was undone. */
export const undoneMark = 'undone';
