import type { Page } from '@playwright/test';
import { faultWords, tryAgain } from '../src/lib/words/faults';
import { gradeNames } from '../src/lib/words/grades';
import { study } from '../src/lib/words/study';
import { studyLater } from '../src/lib/words/study-later';
import { expect, open, test } from './support/app';
import { AskingPage } from './support/asking';
import { isScriptWith } from './support/built';
import { freezeClock } from './support/clock';
import { grade, grades, reveal, showAnswer, stemOf } from './support/desk';
import { notInFirefox, opensAnew } from './support/firefox';
import { hold } from './support/held';
import { eventsKept } from './support/kept';
import { answered, heading, turned } from './support/missed';
import { decks } from './support/model';
import { eventsAt, keepEvents } from './support/seed';

const monday = '2026-03-02T09:00:00+03:00';
/** What works out when a question comes back. */
const isScheduler = isScriptWith('request_retention');

test.describe('a part of the app that does not come', () => {
	test.use({ expectedFault: /net::ERR_FAILED|dynamically imported module/ });

	test('holds the session up after the answer is kept, once, and it goes on from there', async ({
		page,
	}) => {
		await open(page, '/study/');
		const first = await stemOf(page);
		// What this question, its answer and its grade take has come: the next one's is held up.
		await page.waitForLoadState('networkidle');
		await reveal(page);
		await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
		await page.route('**/_app/immutable/**', (route) => route.abort());
		const again = page.getByRole('button', { name: tryAgain });
		await grade(page, '3', again);
		await expect(page.getByText(faultWords.unloaded.what)).toBeVisible();
		await page.keyboard.press('3');
		await again.click();
		await expect(page.getByText(faultWords.unloaded.what)).toBeVisible();

		await page.unroute('**/_app/immutable/**');
		// Some browsers never ask again for what once did not come: there the second press opens the page anew.
		await expect(async () => {
			if (await again.isVisible()) await again.click({ timeout: 1000 });
			await expect(showAnswer(page)).toBeVisible({ timeout: 2000 });
		}).toPass();
		expect(await stemOf(page)).not.toBe(first);
		expect(await eventsKept(page)).toHaveLength(1);
	});

	test('leaves an answer kept, and what stands after it is asked for again', async ({ page }) => {
		notInFirefox(opensAnew);
		await keepEvents(page, eventsAt(monday, [answered('d-nac4-when')]));
		const part = isScriptWith('<section class="shown');
		await page.route(part, (route) => route.abort());
		const review = new AskingPage(page);
		await open(page, '/missed/review/');
		const { wrong } = await review.question();
		await page.getByRole('radio', { name: wrong[0]?.text ?? '', exact: true }).check();
		await review.check.click();
		await expect(page.getByText(faultWords.unloaded.what)).toBeVisible();
		expect(await eventsKept(page)).toHaveLength(2);

		await page.unroute(part);
		await page.getByRole('button', { name: tryAgain }).click();
		await expect(review.answerShown).toContainText('Wrong');
		expect(await eventsKept(page)).toHaveLength(2);
	});

	test('leaves an answer in words, with what the record has against it', async ({ page }) => {
		notInFirefox(opensAnew);
		const [corrected] = decks.flatMap(({ questions, facts }) =>
			questions.flatMap((question) => {
				const [correction] = facts[question.fact]?.corrections ?? [];
				return correction ? [{ question, correction }] : [];
			}),
		);
		if (!corrected) throw new Error('No deck has a correction.');
		const { question, correction } = corrected;
		const part = isScriptWith('.howToGrade');
		await page.route(part, (route) => route.abort());
		await open(page, `/study/#first=${question.id}`);
		const answer = page.getByRole('region', { name: 'Answer' });
		await expect(answer).toContainText(question.answer.text);
		await expect(answer).toContainText('The record differs');
		await expect(answer).toContainText(correction.text);
		await expect(answer).toBeFocused();
		await expect(answer.getByRole('alert')).toContainText(faultWords.unloaded.what);

		await page.unroute(part);
		await answer.getByRole('button', { name: tryAgain }).click();
		await expect(page.getByRole('note', { name: 'The record differs' })).toBeVisible();
		await expect(page.getByText(faultWords.unloaded.what)).toBeHidden();
		await expect(answer).toBeFocused();
	});

	test('has a button in its place where it is a menu, and says that it does not come', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		const part = isScriptWith('menuitemcheckbox');
		await page.route(part, (route) => route.abort());
		await open(page, '/study/');
		await stemOf(page);
		const more = page.getByRole('button', { name: study.more });
		await more.click();
		const said = page.getByRole('alert').filter({ hasText: faultWords.unloaded.what });
		await expect(said).toBeVisible();

		await page.unroute(part);
		const again = said.getByRole('button', { name: tryAgain });
		const star = page.getByRole('menuitemcheckbox', { name: studyLater.star });
		await expect(async () => {
			if (await again.isVisible()) await again.click({ timeout: 1000 });
			else if (!(await star.isVisible())) await more.click({ timeout: 1000 });
			await expect(star).toBeFocused({ timeout: 2000 });
		}).toPass();
		await expect(said).toBeHidden();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status').filter({ hasText: study.starred })).toBeVisible();
	});
});

test.describe('an answer waits for nothing, and its grades for nothing but their intervals', () => {
	test('in Study', async ({ page }) => {
		const isShown = isScriptWith('.howToGrade');
		const letCome = await hold(page, (url) => isScheduler(url) || isShown(url));
		await open(page, '/study/');
		await expectIntervalsLater(page, letCome);
		await expect(page.getByText(studyLater.howToGrade)).toBeVisible();
	});

	test('in a review', async ({ page }) => {
		await freezeClock(page, '2026-03-13T10:00:00+03:00');
		const id = 'a-hu-editor-who';
		await keepEvents(page, [
			...eventsAt(monday, [turned(id, 4, 'new')]),
			...eventsAt('2026-03-12T09:00:00+03:00', [turned(id, 1, 'day')]),
		]);
		await open(page, '/missed/');
		await expect(heading(page)).toHaveText('One to win back');
		const letCome = await hold(page, isScheduler);
		await open(page, '/missed/review/');
		await expectIntervalsLater(page, letCome);
	});
});

/** Shows the answer: the grades are there, and stay where they are when they say their intervals. */
async function expectIntervalsLater(page: Page, letCome: () => void): Promise<void> {
	await reveal(page);
	await expect(page.getByRole('region', { name: 'Answer' })).toBeFocused();
	const good = grades(page).filter({ hasText: gradeNames[3] });
	await expect(good).toHaveText(gradeNames[3]);
	const name = good.getByText(gradeNames[3]);
	const before = [await good.boundingBox(), await name.boundingBox()];
	letCome();
	await expect(good).toHaveText(/^Good\s*\d/);
	expect([await good.boundingBox(), await name.boundingBox()]).toEqual(before);
}

test('more for today is asked for once, however often it is pressed', async ({ page }) => {
	await open(page, '/study/#cap=1');
	await stemOf(page);
	await reveal(page);
	await grade(page, '4', page.getByRole('heading', { name: /^One done/ }));
	await open(page, '/settings/');
	await page.getByLabel('New questions', { exact: true }).fill('1');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').getByText('Saved.')).toBeVisible();

	await open(page, '/');
	await page.getByRole('button', { name: 'Five more new ones' }).dblclick();
	await expect(showAnswer(page)).toBeVisible();
	const raises = (await eventsKept(page)).filter(({ type }) => type === 'limitRaised');
	expect(raises).toHaveLength(1);
});
