import { taking } from '../src/lib/words/taking';
import { takingLater } from '../src/lib/words/taking-later';
import { expect, test } from './support/app';
import { stopClocks } from './support/clock';
import { QuizPage } from './support/quiz';

test('Enter on a question without an answer asks for one, and gives nothing up', async ({
	page,
}) => {
	const quiz = new QuizPage(page);
	await quiz.begin({ mode: 'open', time: 'none', count: 2 });
	const stem = await quiz.question.innerText();
	const alert = page.getByRole('group').getByRole('alert');
	await expect(async () => {
		await page.keyboard.press('Enter');
		await expect(alert).toContainText(`“${taking.showAnswer}”`, { timeout: 250 });
	}).toPass({ intervals: [50] });
	await expect(quiz.question).toHaveText(stem);

	await quiz.choose(0);
	await expect(alert).toBeHidden();
	await page.keyboard.press('Enter');
	const shown = page.getByRole('region', { name: takingLater.answerShown });
	await expect(shown).toContainText(/Right|Wrong/);
	await quiz.button(taking.next).click();
	await expect(shown).toBeHidden();
	await quiz.button(taking.showAnswer).click();
	await expect(shown).toContainText('No answer');
	await expect(quiz.button('Question 2, without an answer')).toBeVisible();
	await expect(page.getByText('1 answered, 1 without an answer')).toBeVisible();
	await quiz.button(taking.finish).click();
	await expect(page.getByText(takingLater.noneOpen)).toBeVisible();
});

test('an Enter as soon as a question comes, or held down, goes past none', async ({ page }) => {
	const clock = await stopClocks(page, '2026-03-02T09:00:00+03:00');
	const quiz = new QuizPage(page);
	await quiz.begin({ mode: 'exam', time: 'none', count: 3 });
	const flag = quiz.button(taking.flag);
	await page.keyboard.press('Enter');
	await page.keyboard.press('f');
	await expect(flag).toHaveAttribute('aria-pressed', 'true');
	await expect(page).toHaveTitle(/^Question 1 of 3/);

	await clock.pass(1);
	await page.keyboard.down('Enter');
	await expect(page).toHaveTitle(/^Question 2 of 3/);
	await clock.pass(1);
	// Without a release between, it repeats.
	await page.keyboard.down('Enter');
	await page.keyboard.press('f');
	await expect(flag).toHaveAttribute('aria-pressed', 'true');
	await expect(page).toHaveTitle(/^Question 2 of 3/);
});

test('Enter hands in where that is asked, but not with the Enter that led there', async ({
	page,
}) => {
	const clock = await stopClocks(page, '2026-03-02T09:00:00+03:00');
	const quiz = new QuizPage(page);
	await quiz.begin({ mode: 'exam', time: 'none', count: 1 });
	await quiz.choose(0);
	await clock.pass(1);
	await page.keyboard.press('Enter');
	const asks = page.getByRole('heading', { name: takingLater.checkTitle });
	await expect(asks).toBeFocused();
	await page.keyboard.press('Enter');
	await quiz.button(takingLater.goBack).click();
	await expect(quiz.question).toBeFocused();

	await clock.pass(1);
	await page.keyboard.press('Enter');
	await expect(asks).toBeFocused();
	await clock.pass(1);
	await page.keyboard.press('Enter');
	await expect(quiz.score).toBeVisible();
});
