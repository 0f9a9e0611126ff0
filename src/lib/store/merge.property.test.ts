import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Happening, Rating } from '../events/event';
import { startDraft, withAttempt } from '../quiz/draft';
import { after, begin } from '../quiz/fixtures/sitting';
import { submit } from '../quiz/sitting';
import { finishQuiz } from '../session/quiz-events';
import { Device, newId } from './fixtures/device';
import { runs } from './fixtures/runs';
import { minute, noon, review } from './fixtures/tabs';
import { record } from './record';

type Act =
	| { is: 'study'; question: number; rating: Rating }
	| { is: 'undo'; back: number }
	| { is: 'set'; key: string; value: string | number }
	| { is: 'quiz' }
	| { is: 'deleteQuiz'; quiz: number }
	| { is: 'backup' }
	/** Of any device's files, old ones too. */
	| { is: 'restore'; file: number }
	| { is: 'undoRestore' };

interface Step {
	device: number;
	/** Since the step before, on a clock that devices do not share. */
	minutes: number;
	act: Act;
}

const act: fc.Arbitrary<Act> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({
			is: fc.constant('study' as const),
			question: fc.nat(4),
			rating: fc.constantFrom<Rating>(1, 2, 3, 4),
		}),
	},
	{ weight: 2, arbitrary: fc.record({ is: fc.constant('undo' as const), back: fc.nat(6) }) },
	{
		weight: 2,
		arbitrary: fc.constantFrom<Act>(
			{ is: 'set', key: 'desiredRetention', value: 0.85 },
			{ is: 'set', key: 'desiredRetention', value: 0.95 },
			{ is: 'set', key: 'newPerDay', value: 7 },
			{ is: 'set', key: 'theme', value: 'dark' },
		),
	},
	{ weight: 1, arbitrary: fc.constant<Act>({ is: 'quiz' }) },
	{
		weight: 1,
		arbitrary: fc.record({ is: fc.constant('deleteQuiz' as const), quiz: fc.nat(3) }),
	},
	{ weight: 3, arbitrary: fc.constant<Act>({ is: 'backup' }) },
	{ weight: 4, arbitrary: fc.record({ is: fc.constant('restore' as const), file: fc.nat(9) }) },
	{ weight: 1, arbitrary: fc.constant<Act>({ is: 'undoRestore' }) },
);

const story = fc.record({
	devices: fc.integer({ min: 2, max: 4 }),
	steps: fc.array(
		fc.record<Step>({ device: fc.nat(3), minutes: fc.integer({ min: -30, max: 4_000 }), act }),
		{ minLength: 5, maxLength: 24 },
	),
});

let stories = 0;

it('devices that have seen the same events show the same, whatever happened in whatever order', async () => {
	await fc.assert(
		fc.asyncProperty(story, async ({ devices: count, steps }) => {
			stories += 1;
			const devices = Array.from({ length: count }, (_, n) => new Device(`story-${stories}-${n}`));
			try {
				await tell(devices, steps);
				for (const device of devices) await expectRight(device);
				await exchange(devices);
				const [first, ...others] = await Promise.all(devices.map(expectRight));
				for (const other of others) expect(other).toEqual(first);
			} finally {
				for (const device of devices) await device.end();
			}
		}),
		runs(15, 1_000),
	);
}, 3_600_000);

async function tell(devices: readonly Device[], steps: readonly Step[]): Promise<void> {
	const files: Blob[] = [];
	const quizzes: string[] = [];
	let now = noon;
	for (const { device: index, minutes, act } of steps) {
		now += minutes * minute;
		const device = devices[index % devices.length] as Device;
		const write = async (happenings: Happening[], ids = happenings.map(() => newId(now))) => {
			const moment = { now, tzOffsetMin: 180, sessionId: null };
			expect(await record(device.connection, happenings, moment, ids)).toMatchObject({ ok: true });
			for (const id of ids) device.model.add(id);
		};
		switch (act.is) {
			case 'study':
				await write([review(`q${act.question}`, act.rating)]);
				break;
			case 'undo': {
				const events = (await device.ids()).slice(-1 - act.back);
				const target = await device.database.events.get(events[0] ?? '');
				if (!target) break;
				const { payload } = target;
				const questionId = 'questionId' in payload ? payload.questionId : null;
				const quizId = 'quizId' in payload ? payload.quizId : null;
				await write([{ type: 'undone', payload: { target: target.id, questionId, quizId } }]);
				break;
			}
			case 'set':
				await write([{ type: 'settingChanged', payload: { key: act.key, value: act.value } }]);
				break;
			case 'quiz': {
				const quizId = `quiz-${quizzes.push('') - 1}`;
				quizzes[quizzes.length - 1] = quizId;
				const { happenings, ids } = quizAt(quizId, now);
				await write(happenings, ids);
				break;
			}
			case 'deleteQuiz': {
				const quizId = quizzes[act.quiz % Math.max(1, quizzes.length)];
				if (quizId) await write([{ type: 'quizDeleted', payload: { quizId } }]);
				break;
			}
			case 'backup':
				await device.connection.open();
				files.push(await device.backup(now));
				break;
			case 'restore': {
				const file = files[act.file % Math.max(1, files.length)];
				if (file) await device.restore(file);
				break;
			}
			case 'undoRestore':
				await device.undoRestore();
		}
	}
}

/** A quiz that was handed in with nothing answered. */
function quizAt(quizId: string, now: number): { happenings: Happening[]; ids: string[] } {
	const draft = startDraft(quizId, 'tab', begin(), { actors: {}, facts: {}, says: {} });
	const done = withAttempt(draft, submit(draft.attempt, after(60)));
	const moment = { cards: new Map(), day: 1, now, recall: () => null, scheduler: 'test' };
	return finishQuiz(
		done,
		() => null,
		moment,
		() => newId(now),
	);
}

/** Each device restores the last file of every other, in an order of its own. */
async function exchange(devices: readonly Device[]): Promise<void> {
	const files = await Promise.all(devices.map((device) => device.backup(noon)));
	for (const [index, device] of devices.entries()) {
		const turned = [...files.slice(index), ...files.slice(0, index)];
		for (const file of turned) await device.restore(file);
	}
}

/** The log is what the model says, and the views are what the log says. Answers what all must share. */
async function expectRight(device: Device) {
	const ids = await device.ids();
	expect(ids).toEqual([...device.model].sort());
	const { kept, folded } = await device.views();
	expect(kept.questions).toEqual(folded.questions);
	expect(kept.quizzes).toEqual(folded.quizzes);
	expect(kept.days).toEqual(folded.days);
	expect(kept.missed).toEqual(folded.missed);
	if (kept.settings) expect(kept.settings).toEqual(folded.settings);
	const { theme: _, ...settings } = folded.settings;
	return { ids, questions: kept.questions, quizzes: kept.quizzes, settings };
}
