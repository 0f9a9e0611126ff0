import { tryAgain } from '../src/lib/words/faults';
import { study } from '../src/lib/words/study';
import { leaveUnsaved, wasSetBack } from '../src/lib/words/unsaved';
import { today } from '../src/lib/words/today';
import { uiWords } from '../src/lib/words/ui';
import { expect, open, test } from './support/app';
import { freezeClock } from './support/clock';
import { answer, grade, grades, questionOf, reveal, showAnswer, stemOf } from './support/desk';
import { fillDisk } from './support/disk';
import { notInFirefox } from './support/firefox';
import { eventsKept, viewsKept } from './support/kept';
import { expectSaid, unsavedNotice } from './support/said';

const noon = '2026-03-02T12:00:00+03:00';

test('an answer that finds the disk full waits on the page until there is room', async ({
	page,
}) => {
	await freezeClock(page, noon);
	await open(page, '/study/');
	await answer(page);
	const stem = await stemOf(page);
	const makeRoom = await fillDisk(page);
	await reveal(page);
	await grade(page, '4', unsavedNotice(page));

	await expectSaid(unsavedNotice(page), 'full');
	await expect(questionOf(page)).toHaveText(stem);
	await expect(page.getByRole('region', { name: uiWords.answer })).toBeVisible();
	for (const button of await grades(page).all()) await expect(button).toBeDisabled();
	for (const key of ['1', 'Space', 'l', 'n', 's', 'u']) await page.keyboard.press(key);
	await page.getByRole('button', { name: tryAgain }).click();
	await expect(unsavedNotice(page)).toBeVisible();
	await expect(questionOf(page)).toHaveText(stem);
	expect(await eventsKept(page)).toHaveLength(1);

	await makeRoom();
	await page.getByRole('button', { name: tryAgain }).dblclick();
	await expect(showAnswer(page)).toBeEnabled();
	await expect(questionOf(page)).not.toHaveText(stem);
	await expect(unsavedNotice(page)).toBeHidden();
	const [, recorded, ...more] = await eventsKept(page);
	expect(recorded).toMatchObject({ type: 'reviewed', payload: { rating: 4 } });
	expect(more).toEqual([]);

	await answer(page);
	expect(await eventsKept(page)).toHaveLength(3);
});

test('a browser whose share of the disk is used up says so, and studying begins when there is room', async ({
	page,
	context,
	baseURL,
}) => {
	notInFirefox('No other browser’s share of the disk can be made small.');
	const session = await context.newCDPSession(page);
	const { origin } = new URL(baseURL ?? '');
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	await open(page, '/study/');
	await expectSaid(page, 'full');

	await session.send('Storage.overrideQuotaForOrigin', { origin });
	await page.getByRole('button', { name: tryAgain }).click();
	await answer(page);
	expect(await eventsKept(page)).toHaveLength(1);
});

test('leaving with an unsaved answer asks first', async ({ page }) => {
	await open(page, '/study/');
	await reveal(page);
	await fillDisk(page);
	await grade(page, '3', unsavedNotice(page));
	const leave = page.getByRole('link', { name: study.leave });

	const asked: string[] = [];
	let answerIs: 'stay' | 'leave' = 'stay';
	page.on('dialog', (dialog) => {
		asked.push(dialog.type() === 'beforeunload' ? 'beforeunload' : dialog.message());
		void (answerIs === 'stay' ? dialog.dismiss() : dialog.accept());
	});
	await leave.click();
	await expect.poll(() => asked).toEqual([leaveUnsaved]);
	await expect(unsavedNotice(page)).toBeVisible();
	await page.close({ runBeforeUnload: true });
	await expect.poll(() => asked).toEqual([leaveUnsaved, 'beforeunload']);
	await expect(unsavedNotice(page)).toBeVisible();

	answerIs = 'leave';
	await leave.click();
	await expect(page.getByRole('heading', { level: 1, name: today.promise })).toBeVisible();
	expect(await eventsKept(page)).toEqual([]);
});

for (const told of [false, true]) {
	const how = told ? 'and the page is told' : 'without a word';
	test(`a connection that is lost ${how} costs the learner nothing`, async ({ page }) => {
		await page.addInitScript(() => {
			const opened: IDBDatabase[] = [];
			Object.assign(window, { opened });
			const open = IDBFactory.prototype.open;
			IDBFactory.prototype.open = function (...named) {
				const opening = open.apply(this, named);
				opening.addEventListener('success', () => opened.push(opening.result));
				return opening;
			};
		});
		const cut = () =>
			page.evaluate((isTold) => {
				const { opened } = window as unknown as { opened: IDBDatabase[] };
				for (const connection of opened.splice(0)) {
					connection.close();
					if (isTold) connection.dispatchEvent(new Event('close'));
				}
			}, told);

		await open(page, '/study/');
		await answer(page);
		await cut();
		await answer(page, '1');
		await reveal(page);
		await cut();
		await grade(page, '4', showAnswer(page));
		await expect(page.getByRole('alert')).toHaveCount(0);
		const events = await eventsKept(page);
		expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
		const views = await viewsKept(page);
		expect(views.kept).toEqual(views.folded);
	});
}

test('where a tab may keep nothing of its own, the session counts on and can be taken back', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('Access is denied for this document.', 'SecurityError');
		};
		Object.defineProperty(window, 'sessionStorage', { get: refuse });
	});
	await open(page, '/study/');
	const stem = await stemOf(page);
	await answer(page);
	await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
	await page.keyboard.press('u');
	await expect(questionOf(page)).toHaveText(stem);
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
});

test('a clock set back by three days is mentioned, and the session goes on', async ({ page }) => {
	const clock = await freezeClock(page, noon);
	await open(page, '/study/#cap=3');
	await answer(page);
	await clock.advance(20_000);
	await answer(page, '1');
	const where = page.getByText(/^\d+ of \d+/);
	await expect(where).toHaveText('3 of 3');
	const notice = page.getByRole('status').filter({ hasText: wasSetBack });
	await expect(notice).toBeHidden();

	await clock.goTo('2026-02-27T12:00:30+03:00');
	const stem = await stemOf(page);
	await answer(page, '1');
	await expect(notice).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(where).toHaveText(/of 3, again$/);
	await page.keyboard.press('u');
	await expect(questionOf(page)).toHaveText(stem);
	await expect(where).toHaveText('3 of 3');

	await expect(async () => {
		await page.keyboard.press('Space');
		await page.keyboard.press('3');
		await expect(page.getByRole('heading', { name: /^Three done/ })).toBeVisible({ timeout: 350 });
	}).toPass({ intervals: [50] });

	const events = await eventsKept(page);
	const times = events.map(({ at }) => at);
	expect(times).toEqual([...times].sort((one, other) => one - other));
	expect(new Set(events.map(({ sessionId }) => sessionId)).size).toBe(1);
	const views = await viewsKept(page);
	expect(views.kept).toEqual(views.folded);
	expect(views.kept).toHaveLength(3);
	for (const { stability, dueDay, lastDay } of views.kept) {
		expect(stability).toBeGreaterThan(0);
		expect(dueDay).toBeGreaterThan(lastDay ?? Infinity);
	}
});
