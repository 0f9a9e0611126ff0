import type { AnswerOutcome } from '../events/answer';
import type { Happening, Rating, StudyEvent } from '../events/event';

/** A session's events, one after another, for tests. */
export class SessionLog {
	readonly events: StudyEvent[] = [];

	add(happening: Happening): StudyEvent {
		const seq = this.events.length + 1;
		const event: StudyEvent = {
			...happening,
			id: `e${seq}`,
			v: 1,
			at: seq * 1_000,
			wallAt: seq * 1_000,
			tzOffsetMin: 0,
			studyDay: 0,
			deviceId: 'd1',
			seq,
			sessionId: 's1',
		};
		this.events.push(event);
		return event;
	}

	review(questionId: string, rating: Rating, durationMillis = 1_000): StudyEvent {
		return this.add({
			type: 'reviewed',
			payload: {
				questionId,
				questionVersion: 1,
				mode: 'flashcard',
				rating,
				asked: 'new',
				durationMillis,
				scheduler: 'test',
				predicted: null,
			},
		});
	}

	/** A typed answer in Study. */
	type(questionId: string, outcome: AnswerOutcome, durationMillis = 1_000): StudyEvent {
		return this.add({
			type: 'answered',
			payload: {
				questionId,
				questionVersion: 1,
				kind: 'name',
				place: 'study',
				quizId: null,
				given: { kind: 'name', text: 'x' },
				outcome,
				credit: outcome === 'right' ? 1 : 0,
				guessed: false,
				givenAt: 0,
				asked: 'new',
				durationMillis,
				seed: null,
				scheduler: 'test',
				predicted: null,
			},
		});
	}

	undo(target: StudyEvent, questionId: string): StudyEvent {
		return this.add({ type: 'undone', payload: { target: target.id, questionId } });
	}
}
