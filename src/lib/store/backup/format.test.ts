import { gzipSync } from 'node:zlib';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import type { StudyEvent } from '../../events/event';
import { randomFrom } from '../../events/random';
import { event, firstNoon, reviewed } from '../../history/fixtures/events';
import { eventLine, eventOfLine } from './format';

it('a line of an event gives the event back, whichever clock was right', () => {
	const right = event(reviewed(3));
	const setBack = event(reviewed(3), { wallAt: right.at - 5_000 });
	for (const one of [right, setBack]) {
		const line = JSON.parse(eventLine(one)) as { event: unknown };
		expect(eventOfLine(line.event)).toEqual(one);
	}
	expect(eventOfLine('none')).toBe('none');
	expect(eventOfLine({ at: 5 })).toEqual({ at: 5, wallAt: 5 });
});

it('100,000 events are less than 5 MB', () => {
	const count = 20_000;
	const random = randomFrom(1);
	const upTo = (most: number) => Math.floor(random() * most);
	let at = firstNoon;
	let sessionId = '';
	const lines = Array.from({ length: count }, (_, index) => {
		at += 3_000 + upTo(12_000);
		if (index % 20 === 0) sessionId = v7({ msecs: (at += 3_600_000) });
		const one = event(reviewed(([1, 3, 3, 3, 4] as const)[index % 5] ?? 3, 'day'), {
			at,
			wallAt: at,
			id: v7({ msecs: at }),
			seq: index + 1,
			studyDay: Math.floor(at / 86_400_000),
			deviceId: '01a20d43-a518-7278-b7cd-79c9a0d5fd71',
			sessionId,
		});
		const payload = {
			...one.payload,
			questionId: `south-korea-nato-question-${upTo(200)}`,
			durationMillis: 1_500 + upTo(12_000),
			predicted: upTo(10_000) / 10_000,
		};
		return eventLine({ ...one, payload } as StudyEvent);
	});
	expect(gzipSync(lines.join('')).length * (100_000 / count)).toBeLessThan(5_000_000);
});
