import type { Locator, Page } from '@playwright/test';
import { articleWords } from '../src/lib/words/article';
import { settingsWords } from '../src/lib/words/settings';
import { today } from '../src/lib/words/today';
import { expect, open, ready, test } from './support/app';
import { freezeClock } from './support/clock';
import { answer, questionOf, reveal, grade, showAnswer, stemOf } from './support/desk';
import { eventsKept, viewsKept } from './support/kept';

const noon = '2026-03-02T12:00:00+03:00';

/** On Today: how many questions there are to study, the figure that heads it. */
async function figureOf(page: Page): Promise<number> {
	const heading = page.getByRole('heading', { level: 1, name: /to study today/ });
	return parseInt(await heading.innerText(), 10);
}

/** On Today: the row of a deck. */
function deckRow(page: Page, title: string): Locator {
	return page
		.getByRole('row')
		.filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

async function newOnesOf(page: Page, title: string): Promise<number> {
	return Number(await deckRow(page, title).getByRole('cell').last().innerText());
}

function rowOf(deckPage: Page, stem: string): Locator {
	return deckPage.getByRole('listitem').filter({ hasText: stem });
}

test('what is answered in one tab, Today and the deck show in others at once', async ({
	page,
	context,
}) => {
	await freezeClock(page, noon);
	await open(page, '/study/');
	await answer(page);

	const todayTab = await context.newPage();
	await open(todayTab, '/');
	const deckLink = todayTab.getByRole('table').getByRole('link').first();
	const title = await deckLink.innerText();
	const address = (await deckLink.getAttribute('href')) ?? '';
	const deckTab = await context.newPage();
	await deckTab.goto(new URL(address, todayTab.url()).href);
	await ready(deckTab);
	await page.goto(deckTab.url());
	await ready(page);
	await page.getByRole('link', { name: articleWords.studyDeck }).click();

	const stem = await stemOf(page);
	const [count, fresh] = [await figureOf(todayTab), await newOnesOf(todayTab, title)];
	await expect(rowOf(deckTab, stem)).toContainText('New');
	await answer(page);
	await expect(rowOf(deckTab, stem)).toContainText('Learning');
	await expect.poll(() => figureOf(todayTab)).toBe(count - 1);
	await expect.poll(() => newOnesOf(todayTab, title)).toBe(fresh - 1);

	await page.keyboard.press('u');
	await expect(questionOf(page)).toHaveText(stem);
	await expect(rowOf(deckTab, stem)).toContainText('New');
	await expect.poll(() => figureOf(todayTab)).toBe(count);
	await page.keyboard.press('l');
	await expect(rowOf(deckTab, stem)).toContainText('Left out');
});

test('a newcomer’s Today turns to what is due when another tab has the first answer', async ({
	page,
	context,
}) => {
	await open(page, '/');
	await expect(page.getByRole('heading', { level: 1, name: today.promise })).toBeVisible();
	const studyTab = await context.newPage();
	await open(studyTab, '/study/');
	await answer(studyTab);
	await expect(page.getByRole('heading', { level: 1, name: /to study today/ })).toBeVisible();
});

test('settings changed in one tab hold in the others at once', async ({ page, context }) => {
	await freezeClock(page, noon);
	await open(page, '/study/');
	await answer(page);
	await open(page, '/');
	const settingsTab = await context.newPage();
	await open(settingsTab, '/settings/');
	const dark = settingsTab.getByRole('radio', { name: settingsWords.themes.dark });
	await dark.click();
	await expect(dark).toBeChecked();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	const newPerDay = settingsTab.getByRole('textbox', { name: settingsWords.newPerDay });
	await newPerDay.fill('3');
	await newPerDay.press('Enter');
	await expect.poll(() => figureOf(page)).toBe(2);
});

test('two tabs that answer the same question both keep their answer', async ({ page, context }) => {
	await open(page, '/study/');
	const other = await context.newPage();
	await open(other, '/study/');
	const stem = await stemOf(page);
	expect(await stemOf(other)).toBe(stem);
	await Promise.all([reveal(page), reveal(other)]);
	await Promise.all([grade(page, '4', showAnswer(page)), grade(other, '1', showAnswer(other))]);
	await Promise.all([answer(page), answer(other)]);

	const events = await eventsKept(page);
	expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
	expect(new Set(events.map(({ deviceId }) => deviceId)).size).toBe(1);
	expect(new Set(events.map(({ sessionId }) => sessionId)).size).toBe(2);
	const ofFirst = events.filter(
		(event) =>
			event.type === 'reviewed' &&
			events[0]?.type === 'reviewed' &&
			event.payload.questionId === events[0].payload.questionId,
	);
	expect(ofFirst.length).toBeGreaterThanOrEqual(2);
	const views = await viewsKept(page);
	expect(views.kept).toEqual(views.folded);
});

test('a reload in the middle of a session finds the question, its place, and Undo', async ({
	page,
}) => {
	await freezeClock(page, noon);
	await open(page, '/study/');
	await answer(page);
	const second = await stemOf(page);
	await answer(page, '1');
	const third = await stemOf(page);
	const where = page.getByText(/^3 of \d+$/);
	const place = await where.innerText();
	const before = await eventsKept(page);

	await page.reload();
	await ready(page);
	expect(await stemOf(page)).toBe(third);
	await expect(where).toHaveText(place);
	expect(await eventsKept(page)).toEqual(before);

	await reveal(page);
	await page.reload();
	await ready(page);
	expect(await stemOf(page)).toBe(third);
	await page.keyboard.press('u');
	await expect(questionOf(page)).toHaveText(second);
	await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
});

test('a tab that is closed takes nothing with it', async ({ page, context }) => {
	await freezeClock(page, noon);
	await open(page, '/study/');
	await answer(page, '4');
	await answer(page, '1');
	const inHand = await stemOf(page);
	const [events, views] = [await eventsKept(page), await viewsKept(page)];
	await page.close();

	const opened = await context.newPage();
	await open(opened, '/');
	await opened.getByRole('link', { name: /^Study \d+ questions/ }).click();
	expect(await stemOf(opened)).toBe(inHand);
	await expect(opened.getByText(/^1 of \d+$/)).toBeVisible();
	expect(await eventsKept(opened)).toEqual(events);
	expect(await viewsKept(opened)).toEqual(views);
	await answer(opened);
	expect((await eventsKept(opened)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
});
