import type { Locator } from '@playwright/test';
import { faultWords, tryAgain } from '../src/lib/words/faults';
import { taking } from '../src/lib/words/taking';
import { takingLater } from '../src/lib/words/taking-later';
import { expect, open, openHeld, test } from './support/app';
import { AskingPage } from './support/asking';
import { isScriptWith } from './support/built';
import { freezeClock } from './support/clock';
import { notInFirefox, opensAnew } from './support/firefox';
import { hold } from './support/held';
import { eventsKept } from './support/kept';
import { answered, turned } from './support/missed';
import { QuizPage } from './support/quiz';
import { eventsAt, keepEvents } from './support/seed';

/** Of what grades answers alone. */
const askedAgain = 'That is the date in the public record';

/** Some browsers never ask again for what once did not come: there the second press opens the page anew. */
async function untilThere(again: Locator, wanted: Locator): Promise<void> {
	await expect(async () => {
		if (await again.isVisible()) await again.click({ timeout: 1000 });
		await expect(wanted).toBeVisible({ timeout: 2000 });
	}).toPass();
}

test('what is chosen while the grading is on its way is not judged as it stood before', async ({
	page,
}) => {
	await keepEvents(page, eventsAt('2026-03-02T09:00:00+03:00', [answered('d-nac4-when')]));
	const letCome = await hold(page, isScriptWith(askedAgain));
	const review = new AskingPage(page);
	await openHeld(page, '/missed/review/');
	const { answer, wrong } = await review.question();
	const option = (text = '') => page.getByRole('radio', { name: text, exact: true });
	await option(answer.text).check();
	await page.keyboard.press('Enter');
	await option(wrong[0]?.text).check();
	letCome();
	await review.check.click();
	await expect(review.answerShown).toContainText('Wrong');
	expect(await eventsKept(page)).toHaveLength(2);
});

test('a card and a question with options follow each other with no network between', async ({
	page,
}) => {
	await freezeClock(page, '2026-03-13T10:00:00+03:00');
	const card = 'a-hu-editor-who';
	await keepEvents(page, [
		...eventsAt('2026-03-02T09:00:00+03:00', [turned(card, 4, 'new')]),
		...eventsAt('2026-03-11T09:00:00+03:00', [answered('d-nac4-when')]),
		...eventsAt('2026-03-12T09:00:00+03:00', [turned(card, 1, 'day')]),
	]);
	const review = new AskingPage(page);
	await open(page, '/missed/review/');
	expect((await review.question()).id).toBe(card);
	await page.waitForLoadState('networkidle');
	await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
	await review.turn('3');
	expect((await review.question()).id).toBe('d-nac4-when');
	await review.choose(true);
	await expect(review.answerShown).toContainText('Right');
});

test.describe('a part of an asking page that does not come', () => {
	test.use({ expectedFault: /net::ERR_FAILED|dynamically imported module/ });

	test('leaves no question without its field: it is asked for again, and then put', async ({
		page,
	}) => {
		await keepEvents(page, eventsAt('2026-03-02T09:00:00+03:00', [answered('d-nac4-when')]));
		const choices = isScriptWith('^[1-9]$');
		await page.route(choices, (route) => route.abort());
		const review = new AskingPage(page);
		await open(page, '/missed/review/');
		const again = page.getByRole('button', { name: tryAgain });
		await expect(page.getByRole('heading', { name: faultWords.unloaded.what })).toBeVisible();
		await expect(review.check).toBeHidden();

		await page.unroute(choices);
		await untilThere(again, review.check);
		await review.choose(true);
		expect(await eventsKept(page)).toHaveLength(2);
	});

	test('leaves an answer as it stands, ungraded, and it is graded once that is there', async ({
		page,
	}) => {
		notInFirefox(opensAnew);
		await keepEvents(page, eventsAt('2026-03-02T09:00:00+03:00', [answered('d-nac4-when')]));
		const grading = isScriptWith(askedAgain);
		await page.route(grading, (route) => route.abort());
		const review = new AskingPage(page);
		await open(page, '/missed/review/');
		const { answer } = await review.question();
		const right = page.getByRole('radio', { name: answer.text, exact: true });
		await right.check();
		await page.keyboard.press('Enter');
		await expect(page.getByText(faultWords.unloaded.what)).toBeVisible();
		await expect(right).toBeChecked();
		expect(await eventsKept(page)).toHaveLength(1);

		await page.unroute(grading);
		await page.getByRole('button', { name: tryAgain }).click();
		await expect(review.answerShown).toContainText('Right');
		await expect(page.getByText(faultWords.unloaded.what)).toBeHidden();
		expect(await eventsKept(page)).toHaveLength(2);
	});

	test('leaves a quiz at its question, and the next comes with its field', async ({ page }) => {
		notInFirefox(opensAnew);
		const dates = isScriptWith('insertFrom');
		await page.route(dates, (route) => route.abort());
		const quiz = new QuizPage(page);
		await quiz.begin({ kinds: ['choice', 'date'], count: 20 });
		const kinds = (await quiz.draft())?.attempt.paper.questions.map(({ kind }) => kind) ?? [];
		expect(kinds[0]).toBe('choice');
		const place = kinds.indexOf('date') + 1;
		const stem = await quiz.question.innerText();
		await page.getByRole('button', { name: `Question ${place}, open` }).click();
		await expect(page.getByText(faultWords.unloaded.what)).toBeVisible();
		await expect(quiz.question).toHaveText(stem);
		await quiz.choose(0);

		await page.unroute(dates);
		await page.getByRole('button', { name: tryAgain }).click();
		await expect(page.getByRole('textbox', { name: 'Year' })).toBeVisible();
		await expect(page.getByText(faultWords.unloaded.what)).toBeHidden();
		expect((await quiz.draft())?.attempt.sheets[0]?.answer).not.toBeNull();
	});

	test('leaves an open quiz ungraded and unfinished until it is there', async ({ page }) => {
		notInFirefox(opensAnew);
		const grading = isScriptWith(askedAgain);
		await page.route(grading, (route) => route.abort());
		const quiz = new QuizPage(page);
		await quiz.begin({ mode: 'open', count: 1 });
		await quiz.choose(0);
		await quiz.button(taking.check).click();
		await expect(page.getByText(faultWords.unloaded.what)).toBeVisible();

		await page.unroute(grading);
		await page.getByRole('button', { name: tryAgain }).click();
		await expect(page.getByRole('region', { name: takingLater.answerShown })).toBeVisible();
		await expect(page.getByText(faultWords.unloaded.what)).toBeHidden();
		await quiz.handIn();
		const answers = (await eventsKept(page)).filter(({ type }) => type === 'answered');
		expect(answers).toHaveLength(1);
	});
});
