import type { Page } from '@playwright/test';
import { brief as words, briefEnd } from '../src/lib/words/brief';
import { tryAgain } from '../src/lib/words/faults';
import { today } from '../src/lib/words/today';
import { expect, open, ready, test } from './support/app';
import { BriefPage, partOf } from './support/brief';
import { freezeClock } from './support/clock';
import { tabTo } from './support/keyboard';
import { eventsKept, kept } from './support/kept';
import { brief, questions } from './support/model';
import { expectSaid, unsavedNotice } from './support/said';
import { StudyPage } from './support/study';

const noon = '2026-03-02T12:00:00+03:00';
const ids = (paragraph: number) => partOf(paragraph).questions.map(({ id }) => id);

/** The questions that are in the schedule, as the views have it. */
async function scheduled(page: Page): Promise<string[]> {
	const views = await kept(page, 'questions');
	return views.filter(({ phase }) => phase !== 'new').map(({ questionId }) => questionId);
}

test('from a first visit through a guess and the paragraph to questions that come back in Study', async ({
	page,
}) => {
	const clock = await freezeClock(page, noon);
	await open(page, '/');
	await page.getByRole('link', { name: today.brief }).click();
	const reader = new BriefPage(page);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(reader.text(1)).toBeHidden();

	await reader.guess(1, 1);
	expect(await eventsKept(page)).toEqual([]);
	await reader.answerPart(1);
	const events = await eventsKept(page);
	expect(events.map(({ type }) => type)).toEqual(['partRead', 'reviewed', 'reviewed', 'reviewed']);
	for (const event of events.slice(1)) expect(event.payload).toMatchObject({ place: 'brief' });
	expect((await scheduled(page)).sort()).toEqual(ids(1).sort());

	await reader.next(2).click();
	await expect(reader.part(2).getByRole('heading', { level: 2 })).toBeFocused();
	await clock.advance(11 * 60_000);
	const study = new StudyPage(page);
	await study.begin();
	const stem = (await study.question.textContent()) ?? '';
	expect(ids(1).map((id) => questions.get(id)?.stem)).toContain(stem);
});

test('a guess is compared with the answer, and touches nothing that is kept', async ({ page }) => {
	await freezeClock(page, noon);
	const reader = new BriefPage(page);
	await reader.open();
	await reader.guess(1, 2);
	expect(await eventsKept(page)).toEqual([]);
	expect(await kept(page, 'questions')).toEqual([]);

	await reader.fromMemory.click();
	await reader.showAnswer.click();
	const [first] = partOf(1).questions;
	await expect(reader.answer).toContainText(words.yourGuess(first?.options[2]?.text ?? ''));
	await expect(reader.answer).toContainText(questions.get(first?.id ?? '')?.answer.text ?? '');
	// No question waits until it is kept that the part was read.
	await expect
		.poll(async () => (await eventsKept(page)).map(({ type }) => type))
		.toEqual(['partRead']);
});

test('a brief that was left goes on where it stood, and shows how far it is', async ({ page }) => {
	await freezeClock(page, noon);
	const reader = new BriefPage(page);
	await reader.open();
	await reader.guess(1);
	await reader.answerPart(1);
	await reader.next(2).click();
	await page.getByRole('button', { name: words.noGuess }).click();
	await page.getByRole('button', { name: words.readOn }).click();
	await expect(reader.part(3).getByRole('radio').first()).toBeVisible();
	await expect.poll(async () => (await eventsKept(page)).length).toBe(5);

	await page.reload();
	await ready(page);
	const on = page.getByRole('link', { name: words.goOn(3, partOf(3).title) });
	await expect(on).toBeVisible();
	await expect(reader.text(1)).toBeVisible();
	await expect(reader.text(2)).toBeVisible();
	await expect(reader.text(3)).toBeHidden();
	await expect(reader.contents.getByRole('link', { name: /answered$/ })).toHaveCount(1);
	await expect(reader.contents.getByRole('link', { name: /read$/ })).toHaveCount(1);
	await expect(reader.contents.locator('[aria-current]')).toContainText(partOf(3).title);
	await expect(
		reader.contents.getByRole('img', { name: '2 of 13 paragraphs read, 3 of 31' }),
	).toBeVisible();

	// What was read and not answered can still be, an undo and all.
	await page.getByRole('button', { name: words.answerLater(3) }).click();
	await reader.turn();
	await expect(reader.showAnswer).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(reader.part(2).getByRole('heading', { level: 3 })).toHaveText(
		partOf(2).questions[0]?.stem ?? '',
	);
	expect(await scheduled(page)).toHaveLength(3);

	await open(page, '/');
	await page.getByRole('link', { name: words.goOnFromToday(2, 13) }).click();
	await expect(on).toBeVisible();
});

test('by keyboard alone: guess, read, answer, and on', async ({ page }) => {
	await freezeClock(page, noon);
	const reader = new BriefPage(page);
	await reader.open();
	const heading = reader.part(1).getByRole('heading', { level: 3 });
	for (const [at, { stem, options }] of partOf(1).questions.entries()) {
		await expect(heading).toHaveText(stem);
		if (at > 0) await expect(heading).toBeFocused();
		await page.keyboard.press('1');
		await expect(
			page.getByRole('radio', { name: options[0]?.text ?? '', exact: true }),
		).toBeFocused();
		await page.keyboard.press('Enter');
	}
	await expect(reader.text(1)).toBeVisible();
	// Past what the text leads to.
	await tabTo(page, reader.fromMemory);
	await page.keyboard.press('Enter');
	for (const { stem } of partOf(1).questions) {
		await expect(heading).toHaveText(stem);
		await expect(heading).toBeFocused();
		await page.keyboard.press('Space');
		await expect(reader.answer).toBeFocused();
		await expect(async () => {
			await page.keyboard.press('3');
			await expect(reader.answer).toBeHidden({ timeout: 250 });
		}).toPass({ intervals: [50] });
	}
	await expect(page.getByText(/^Three answered/)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(reader.next(2)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(reader.part(2).getByRole('heading', { level: 2 })).toBeFocused();
});

test('a learner who types their answers types them here too', async ({ page }) => {
	await freezeClock(page, noon);
	await open(page, '/settings/');
	await page.getByRole('checkbox', { name: 'Type the answer' }).check();
	await expect(page.getByRole('status').getByText('Saved.')).toBeVisible();
	const reader = new BriefPage(page);
	await reader.open();
	await page.getByRole('button', { name: words.noGuess }).click();
	await reader.fromMemory.click();
	await expect(page.getByRole('textbox')).toBeFocused();
	await page.keyboard.type('Madrid');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'The answer' })).toBeFocused();
	const events = await eventsKept(page);
	expect(events.at(-1)).toMatchObject({
		type: 'answered',
		payload: { place: 'brief', outcome: 'right', kind: 'name', guessed: false },
	});
	expect(await scheduled(page)).toEqual([ids(1)[0]]);

	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
	await page.keyboard.type('South Korea');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'The answer' })).toBeFocused();
	await page.keyboard.press('Enter');
	// A date is typed field by field, and each key stays in the field that has the focus.
	const field = (name: string) => page.getByRole('textbox', { name, exact: true });
	await expect(field('Day')).toBeFocused();
	await page.keyboard.type('27');
	await page.keyboard.press('Tab');
	await page.keyboard.type('September');
	await expect(field('Month')).toHaveValue('September');
	await expect(field('Day')).toHaveValue('27');
});

test('an answer that finds the disk full stays in hand until there is room', async ({ page }) => {
	await freezeClock(page, noon);
	const reader = new BriefPage(page);
	await reader.open();
	await reader.guess(1);
	await reader.fromMemory.click();
	await reader.turn();
	await expect(reader.showAnswer).toBeVisible();
	const room = await page.evaluateHandle(() => {
		const { add, put } = IDBObjectStore.prototype;
		const full = () => {
			throw new DOMException('Encountered full disk.', 'QuotaExceededError');
		};
		Object.assign(IDBObjectStore.prototype, { add: full, put: full });
		return () => void Object.assign(IDBObjectStore.prototype, { add, put });
	});
	await reader.showAnswer.click();
	await expect(async () => {
		await page.keyboard.press('4');
		await expect(unsavedNotice(page)).toBeVisible({ timeout: 250 });
	}).toPass({ intervals: [50] });
	await expectSaid(unsavedNotice(page), 'full');
	for (const grade of await reader.grades.all()) await expect(grade).toBeDisabled();

	// Whoever goes elsewhere in the brief is asked first.
	page.once('dialog', (dialog) => void dialog.dismiss());
	await reader.contents.getByRole('link', { name: partOf(5).title }).click();
	await expect(reader.answer).toBeVisible();

	await room.evaluate((makeRoom) => makeRoom());
	await page.getByRole('button', { name: tryAgain }).click();
	await expect(unsavedNotice(page)).toBeHidden();
	await expect(reader.showAnswer).toBeVisible();
	const events = await eventsKept(page);
	expect(events.map(({ type }) => type)).toEqual(['partRead', 'reviewed', 'reviewed']);
	expect(events.at(-1)).toMatchObject({ payload: { rating: 4 } });
});

test('at the end it says what it comes to, and leads to Study', async ({ page }) => {
	test.slow();
	await freezeClock(page, noon);
	const reader = new BriefPage(page);
	await reader.open();
	await expect(page.getByRole('heading', { name: 'That is the whole article.' })).toBeHidden();
	for (const { paragraph } of brief.parts) {
		await reader.part(paragraph).getByRole('button', { name: words.noGuess }).click();
		await expect(reader.text(paragraph)).toBeVisible();
		if (paragraph === 13) await reader.answerPart(13);
		else await page.getByRole('button', { name: words.readOn }).click();
	}
	await page.getByRole('button', { name: words.toEnd }).click();
	const end = briefEnd({ parts: 13, read: 13, questions: 31, answered: 2 });
	await expect(page.getByRole('heading', { name: end.headline })).toBeFocused();
	for (const line of end.lines) await expect(page.getByText(line)).toBeVisible();
	await page.getByRole('link', { name: words.toStudy }).click();
	await expect(page).toHaveURL(/\/study\/$/);
});
