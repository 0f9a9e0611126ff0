import type { Locator, Page } from '@playwright/test';
import { mapWords } from '../src/lib/words/map';
import { neighbourhoodWords as words } from '../src/lib/words/neighbourhood';
import { faultWords, tryAgain } from '../src/lib/words/faults';
import { taking } from '../src/lib/words/taking';
import { axe, expect, open, test } from './support/app';
import { AskingPage } from './support/asking';
import { freezeClock } from './support/clock';
import { notInFirefox, opensAnew } from './support/firefox';
import { eventsKept } from './support/kept';
import { answered, chose } from './support/missed';
import { questions } from './support/model';
import { QuizPage } from './support/quiz';
import { eventsAt, keepEvents } from './support/seed';
import { StudyPage } from './support/study';

const onTimeline = (page: Page) => page.getByRole('button', { name: words.see('timeline', false) });
const onMap = (page: Page) => page.getByRole('button', { name: words.see('map', false) });
const dialog = (page: Page, on: 'timeline' | 'map') =>
	page.getByRole('dialog', { name: words.title[on] });
const here = (within: Locator) => within.locator('[aria-current="true"]');

/** One question that was missed, asked again and answered wrong. */
async function missAgain(page: Page, id: string): Promise<AskingPage> {
	await freezeClock(page, '2026-03-02T10:00:00+03:00');
	const wrong = questions.get(id)?.wrong[0]?.id ?? '';
	await keepEvents(page, eventsAt('2026-03-02T09:00:00+03:00', [answered(id, chose(wrong))]));
	await open(page, '/missed/review/');
	const review = new AskingPage(page);
	await review.choose(false);
	await expect(review.answerShown).toContainText('Wrong');
	return review;
}

test('a wrong answer shows its event among those before and after it, and the way straight back', async ({
	page,
}) => {
	const review = await missAgain(page, 'd-nac4-when');
	await expect(onMap(page)).toBeHidden();
	await onTimeline(page).press('Enter');
	const seen = dialog(page, 'timeline');
	await expect(here(seen)).toContainText('27 September 2022 · to the day');
	await expect(here(seen)).toContainText('The NAC+4 meeting');
	await expect(
		seen.getByRole('listitem').filter({ hasText: 'leaders meet in Madrid' }),
	).toBeVisible();
	await expect(seen.getByRole('listitem').last()).toContainText('28 September 2022');
	const facts = seen.getByRole('listitem');
	expect(await facts.count()).toBeGreaterThan(3);
	// A key of the review is not pressed through it.
	await page.keyboard.press('u');
	await axe(page);

	await page.keyboard.press('Escape');
	await expect(seen).toBeHidden();
	await expect(onTimeline(page)).toBeFocused();
	await expect(review.answerShown).toContainText('Wrong');

	await onTimeline(page).press('Enter');
	await seen.getByRole('button', { name: words.back }).click();
	await expect(onTimeline(page)).toBeFocused();
	await onTimeline(page).press('Enter');
	await seen.getByRole('link', { name: words.whole.timeline }).click();
	const row = page.locator('summary[id="nac4-date"]');
	await expect(row).toBeFocused();
	await expect(page.locator('details').filter({ has: row })).toHaveAttribute('open');
});

test('a wrong answer shows its place on the map, and what lies nearest', async ({ page }) => {
	const review = await missAgain(page, 'a-brussels-place-where');
	await expect(onTimeline(page)).toBeHidden();
	await onMap(page).press('Enter');
	const seen = dialog(page, 'map');
	await expect(seen.getByRole('listitem').first()).toContainText('Brussels');
	await expect(seen.getByRole('group', { name: mapWords.views.europe })).toBeVisible();
	await expect(seen.getByRole('region', { name: words.near })).toContainText('Madrid');
	await axe(page);
	await page.keyboard.press('Escape');
	await expect(onMap(page)).toBeFocused();
	await expect(review.answerShown).toBeVisible();
});

test('a card in Study shows the same, and no grade is given meanwhile', async ({ page }) => {
	await freezeClock(page, '2026-03-02T10:00:00+03:00');
	const study = new StudyPage(page);
	await open(page, '/study/#first=d-nac4-when');
	await expect(study.grades).toBeVisible();
	const button = onTimeline(page);
	await button.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('3');
	await page.keyboard.press('Escape');
	await expect(button).toBeFocused();
	await expect(study.grades).toBeVisible();
	expect(await eventsKept(page)).toEqual([]);
});

test('an event without a date stands after the one during which it happened', async ({ page }) => {
	await freezeClock(page, '2026-03-02T10:00:00+03:00');
	const id = [...questions.values()].find(({ fact }) => fact === 'yoon-leader')?.id;
	await open(page, `/find/#open=${id}`);
	await onTimeline(page).click();
	const rows = dialog(page, 'timeline').getByRole('listitem');
	await expect(here(dialog(page, 'timeline'))).toHaveCount(1);
	const told = await rows.allInnerTexts();
	const at = told.findIndex((row) => row.includes('Yoon Suk-yeol speaks'));
	expect(told[at]).toContain('During: NATO’s leaders meet in Madrid');
	expect(told[at - 1]).toContain('NATO’s leaders meet in Madrid');
});

test('an exam shows nothing of it before its end, and its result does', async ({ page }) => {
	await freezeClock(page, '2026-03-02T10:00:00+03:00');
	const quiz = new QuizPage(page);
	await quiz.begin({ decks: ['dates'], count: 10, mode: 'exam' });
	await quiz.choose(0);
	await expect(page.getByRole('button', { name: /^See / })).toHaveCount(0);
	await quiz.handIn();
	await page.locator('main details:not([open]) > summary').evaluateAll((all) => {
		for (const summary of all) (summary as HTMLElement).click();
	});
	await expect(page.getByRole('button', { name: /^See / }).first()).toBeVisible();
});

test('an open quiz shows it beside its feedback', async ({ page }) => {
	await freezeClock(page, '2026-03-02T10:00:00+03:00');
	const quiz = new QuizPage(page);
	await quiz.begin({ decks: ['dates'], kinds: ['order'], count: 1, mode: 'open' });
	await page
		.getByRole('button', { name: /^Move down/ })
		.first()
		.click();
	await quiz.button(taking.check).click();
	const several = page.getByRole('button', { name: words.see('timeline', true) });
	await several.press('Enter');
	const seen = dialog(page, 'timeline');
	await expect(here(seen)).toHaveCount(4);
	await page.keyboard.press('Escape');
	await expect(several).toBeFocused();
});

test.describe('a part that does not come', () => {
	test.use({
		expectedFault: /net::ERR_FAILED|dynamically imported module/,
		serviceWorkers: 'block',
	});

	test('says so, and is tried again', async ({ page }) => {
		notInFirefox(opensAnew);
		await missAgain(page, 'd-nac4-when');
		await expect(onTimeline(page)).toBeVisible();
		await page.route('**/_app/immutable/**', (route) => route.abort());
		await onTimeline(page).click();
		const seen = dialog(page, 'timeline');
		await expect(seen).toContainText(faultWords.unloaded.what);
		await page.unroute('**/_app/immutable/**');
		await seen.getByRole('button', { name: tryAgain }).click();
		await expect(here(seen)).toContainText('The NAC+4 meeting');
		await page.keyboard.press('Escape');
		await expect(onTimeline(page)).toBeFocused();
	});
});
