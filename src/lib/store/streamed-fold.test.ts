import { expect, it } from 'vitest';
import { randomFrom } from '../events/random';
import type { StudyEvent } from '../events/event';
import { foldAll } from '../history/history';
import { createScheduler } from '../memory/schedule';
import { day, minute, noon, somethingDone } from './fixtures/tabs';
import { StreamedFold } from './streamed-fold';

const deviceIds = ['one', 'two'];

/** What two devices did whose clocks disagree, in the order of the ids. */
function log(seed: number): StudyEvent[] {
	const random = randomFrom(seed);
	const events: StudyEvent[] = [];
	for (let seq = 1; seq <= 120; seq += 1) {
		const deviceId = deviceIds[Math.floor(random() * 2)] ?? '';
		const behind = deviceId === 'two' && random() < 0.2 ? 3 * day : 0;
		const at = noon + seq * 300 * minute - behind;
		events.push({
			...somethingDone(random, events),
			id: `event-${String(seq).padStart(4, '0')}`,
			v: 1,
			at,
			wallAt: at,
			tzOffsetMin: 0,
			studyDay: Math.floor(at / day),
			deviceId,
			seq,
			sessionId: null,
		} as StudyEvent);
	}
	return events;
}

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
	'comes to what a fold of all events comes to, undone and out of order ones among them (seed %i)',
	(seed) => {
		const events = log(seed);
		const { views, days, settings } = foldAll(events, { deviceId: 'one' });
		const { desiredRetention } = settings;
		const fold = new StreamedFold(createScheduler({ desiredRetention }));
		for (let from = 0; from < events.length; from += 17) fold.take(events.slice(from, from + 17));
		const all = fold.end();
		expect(new Map(all.views.map((view) => [view.questionId, view]))).toEqual(views);
		expect(all.days.sort((a, b) => a.day - b.day)).toEqual(
			[...days.values()].sort((a, b) => a.day - b.day),
		);
	},
);
