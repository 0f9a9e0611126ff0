import type { Locator, Page } from '@playwright/test';
import { tryAgain } from '../src/lib/words/faults';
import { notSavedYet } from '../src/lib/words/unsaved';
import { placingWords, timelineWords } from '../src/lib/words/timeline';
import { axe, expect, open, ready, test } from './support/app';
import { freezeClock } from './support/clock';
import { fillDisk } from './support/disk';
import { eventsKept, viewsKept } from './support/kept';
import { decks, questions } from './support/model';
import { unsavedNotice } from './support/said';

const path = '/articles/south-korea-nato/timeline/';
const facts = new Map(decks.flatMap((deck) => Object.entries(deck.facts)));

/** The row of an event in the list below the drawing. */
function rowOf(page: Page, fact: string): Locator {
	return page.locator('details').filter({ has: page.locator(`summary[id="${fact}"]`) });
}

/** Begins the exercise; back when its first question stands there. */
async function hideDates(page: Page): Promise<void> {
	await open(page, path);
	await page.getByRole('button', { name: timelineWords.hide }).press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: placingWords.title })).toBeVisible();
}

const check = (page: Page) => page.getByRole('button', { name: /^Check/ });
const next = (page: Page) => page.getByRole('button', { name: /^Next/ });
const answer = (page: Page) => page.getByRole('region', { name: 'The answer' });

/** Presses a key at a control that has the focus already, once it is there. */
async function pressAt(page: Page, name: string, key: string): Promise<void> {
	const control = page.getByRole('radio', { name, exact: true });
	await control.focus();
	await page.keyboard.press(key);
	await expect(control).toBeChecked();
}

/** Takes an event by the keyboard and puts it onto a month and a day. */
async function place(page: Page, event: string, month: string, day?: number): Promise<void> {
	await pressAt(page, event, 'Space');
	await pressAt(page, month, 'Space');
	if (day !== undefined) await pressAt(page, String(day), 'Space');
}

test('every dated event stands in the list with its date, and what differs says so', async ({
	page,
}) => {
	await open(page, path);
	const acceptance = rowOf(page, 'mission-accepted');
	await expect(acceptance).toContainText('28 September 2022 · to the day');
	await expect(acceptance).toContainText(timelineWords.differs);
	await acceptance.locator('summary').click();
	await expect(acceptance.getByRole('note', { name: 'The record differs' })).toContainText(
		'Monday 26 September',
	);
	await expect(rowOf(page, 'madrid-summit-date')).toContainText(
		'28–30 June 2022 · a range of days',
	);
	await expect(rowOf(page, 'solomon-agreement-month')).toContainText('April 2022 · to the month');
	await expect(rowOf(page, 'missile-tests-year')).toContainText('2022 · to the year');
	await expect(rowOf(page, 'hu-tweet')).toContainText(timelineWords.noDate);
	await expect(rowOf(page, 'yoon-leader')).toContainText('During: NATO’s leaders meet in Madrid');
});

test('the events of one actor alone are shown, in the drawing and in the list', async ({
	page,
}) => {
	await open(page, path);
	await page.getByRole('radio', { name: 'North Korea', exact: true }).check();
	await expect(rowOf(page, 'missile-tests-year')).toBeVisible();
	await expect(rowOf(page, 'nac4-date')).toBeHidden();
	await expect(page.getByRole('link', { name: /The NAC\+4 meeting/ })).toBeHidden();
	await page.getByRole('radio', { name: timelineWords.everyone }).check();
	await expect(rowOf(page, 'nac4-date')).toBeVisible();
});

test('an address opens its event, also one that the filter left out, and leads on to its questions', async ({
	page,
}) => {
	await open(page, `${path}#nac4-date`);
	const summary = rowOf(page, 'nac4-date').locator('summary');
	await expect(summary).toBeFocused();
	const says = facts.get('nac4-date')?.says ?? '';
	await expect(rowOf(page, 'nac4-date').getByText(says)).toBeVisible();

	await page.getByRole('radio', { name: 'North Korea', exact: true }).check();
	await expect(summary).toBeHidden();
	await page.evaluate(() => (location.hash = '#gt-analysis-date'));
	await expect(rowOf(page, 'gt-analysis-date').locator('summary')).toBeFocused();
	const stem = questions.get('d-gt-analysis-who')?.stem ?? '';
	await rowOf(page, 'gt-analysis-date').getByRole('link', { name: stem }).click();
	await expect(page).toHaveURL(/\/find\/#open=d-gt-analysis-who$/);
	await expect(page.getByText(questions.get('d-gt-analysis-who')?.why ?? '')).toBeVisible();
});

test('on a desk the drawing leads to an event; a label of the record leads to its fact', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await open(page, path);
	const chart = page.getByRole('group', { name: timelineWords.chart });
	await chart.getByRole('link', { name: /22 November/ }).press('Enter');
	await expect(rowOf(page, 'mission-accepted').locator('summary')).toBeFocused();
	await expect(chart.getByRole('link', { name: /28 September/ })).toHaveCount(0);
	const week = page.getByRole('region', { name: /^26 September to 2 October/ });
	await expect(week.getByRole('link')).toHaveCount(6);
});

test.describe('with the dates hidden', () => {
	test.beforeEach(async ({ page }) => {
		await freezeClock(page, '2026-03-02T09:00:00+03:00');
	});

	test('events are put in their place by the keyboard alone, and each answer counts', async ({
		page,
	}) => {
		await hideDates(page);
		await test.step('what article and record date differently stays drawn, with its correction', async () => {
			await expect(page.getByRole('radio', { name: /accepts/ })).toHaveCount(0);
			await expect(page.getByRole('note', { name: 'The record differs' })).toBeVisible();
			await expect(page.getByText(placingWords.staysWhy)).toBeVisible();
			await expect(page.getByText('27 September 2022 · to the day')).toHaveCount(0);
		});

		await test.step('a day, right', async () => {
			await expect(check(page)).toBeDisabled();
			await place(page, 'The NAC+4 meeting', 'September', 27);
			await expect(page.getByText('Your place: 27 September 2022')).toBeVisible();
			await page.keyboard.press('Enter');
			await expect(answer(page)).toBeFocused();
			await expect(answer(page)).toContainText('Right');
			await expect(rowOf(page, 'nac4-date')).toContainText('27 September 2022');
			await next(page).press('Enter');
		});

		await test.step('a month, wrong', async () => {
			await place(page, 'China and the Solomon Islands make a security agreement', 'June');
			await page.keyboard.press('Enter');
			await expect(answer(page)).toContainText('April 2022');
			await next(page).press('Enter');
		});

		await test.step('a range, right', async () => {
			await place(page, 'NATO’s leaders meet in Madrid', 'June', 28);
			await expect(check(page)).toBeDisabled();
			const last = page.getByRole('combobox', { name: placingWords.lastDay });
			await last.selectOption('30');
			await check(page).press('Enter');
			await expect(answer(page)).toContainText('Right');
			await next(page).press('Enter');
		});

		await test.step('one that is not known', async () => {
			await page.getByRole('button', { name: 'I do not know' }).press('Enter');
			await expect(answer(page)).toContainText('No answer');
			await next(page).press('Enter');
			await expect(page.getByText(placingWords.done(2, 4))).toBeVisible();
		});

		const kept = await eventsKept(page);
		expect(
			kept.map(({ type, payload }) =>
				type === 'answered'
					? [payload.questionId, payload.place, payload.kind, payload.outcome, payload.asked]
					: type,
			),
		).toEqual([
			['d-nac4-when', 'timeline', 'date', 'right', 'new'],
			['d-solomon-agreement-when', 'timeline', 'date', 'partly', 'new'],
			['d-madrid-summit-when', 'timeline', 'date', 'right', 'new'],
			['d-gt-analysis-when', 'timeline', 'date', 'unanswered', 'new'],
		]);
		const views = await viewsKept(page);
		expect(views.kept).toEqual(views.folded);

		await test.step('it is there after a reload, on the missed list and in Find', async () => {
			await page.reload();
			await ready(page);
			await page.getByRole('link', { name: /^Missed/ }).click();
			const stem = questions.get('d-solomon-agreement-when')?.stem ?? '';
			await expect(page.getByRole('listitem').filter({ hasText: stem })).toBeVisible();
			await open(page, '/find/#open=d-nac4-when');
			await expect(page.getByText('On the timeline: right')).toBeVisible();
		});
	});

	test('a day that is another event’s says whose it is', async ({ page }) => {
		await hideDates(page);
		await place(page, 'Global Times publishes its analysis', 'September', 27);
		await check(page).click();
		await expect(answer(page)).toContainText('28 September 2022');
		await expect(answer(page)).toContainText(
			questions.get('d-gt-analysis-when')?.wrong[0]?.why ?? '',
		);
	});

	test('an answer that finds the disk full waits on the page until there is room', async ({
		page,
	}) => {
		await hideDates(page);
		await place(page, 'The NAC+4 meeting', 'September', 27);
		const makeRoom = await fillDisk(page);
		await check(page).click();
		await expect(unsavedNotice(page)).toContainText(notSavedYet);
		await expect(check(page)).toBeDisabled();
		await expect(page.getByRole('radio', { name: '27', exact: true })).toBeChecked();
		const asked: string[] = [];
		page.on('dialog', (dialog) => {
			asked.push(dialog.type());
			void dialog.dismiss();
		});
		await page.getByRole('button', { name: timelineWords.show }).click();
		await expect.poll(() => asked).toEqual(['confirm']);
		await makeRoom();
		await page.getByRole('button', { name: tryAgain }).click();
		await expect(answer(page)).toContainText('Right');
		expect(await eventsKept(page)).toHaveLength(1);
	});

	test('axe finds nothing before an answer, nor after it', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await hideDates(page);
		await place(page, 'NATO’s leaders meet in Madrid', 'June', 28);
		await axe(page);
		await page.getByRole('button', { name: 'I do not know' }).click();
		await expect(answer(page)).toBeVisible();
		await axe(page);
	});
});
