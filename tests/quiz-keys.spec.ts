import { mapTitle } from '../src/lib/words/paper-map';
import { taking } from '../src/lib/words/taking';
import { takingLater } from '../src/lib/words/taking-later';
import { expect, test } from './support/app';
import { expectClear } from './support/clear';
import { stopClocks } from './support/clock';
import { noPointer, notInFirefox } from './support/firefox';
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

for (const kind of ['match', 'several', 'order'] as const) {
	test(`that an answer is wanted is seen at once, on a phone and a question to ${kind}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 560 });
		const clock = await stopClocks(page, '2026-03-02T09:00:00+03:00');
		const quiz = new QuizPage(page);
		await quiz.begin({ mode: 'open', time: 'none', kinds: [kind], count: 1 });
		await clock.pass(1);
		await page.keyboard.press('Enter');
		const alert = page.getByRole('group').getByRole('alert');
		await expectClear(page, alert, quiz.button(taking.showAnswer));
	});
}

test('Enter on a list that is filled goes on to the next that is not, and from the last to the answer', async ({
	page,
}) => {
	const clock = await stopClocks(page, '2026-03-02T09:00:00+03:00');
	const quiz = new QuizPage(page);
	await quiz.begin({ mode: 'open', time: 'none', kinds: ['match'], count: 1 });
	await clock.pass(1);
	const lists = page.getByRole('combobox');
	const count = await lists.count();
	await lists.first().focus();
	for (let place = 0; place < count; place += 1) {
		const list = lists.nth(place);
		await expect(list).toBeFocused();
		await expect(page.getByRole('region', { name: takingLater.answerShown })).toBeHidden();
		await list.selectOption({ index: place + 1 });
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('region', { name: takingLater.answerShown })).toBeVisible();
});

test('on a list no key is named but Enter, and that where it goes on', async ({ page }) => {
	notInFirefox(noPointer);
	const quiz = new QuizPage(page);
	await quiz.begin({ mode: 'open', time: 'none', kinds: ['match'], count: 1 });
	const list = page.getByRole('combobox').first();
	await list.focus();
	// An empty list is opened by it, in some browsers.
	await expect(page.getByText(taking.keys.enter)).toBeHidden();
	await expect(page.getByText(taking.keys.letters)).toBeHidden();
	await list.selectOption({ index: 1 });
	await expect(page.getByText(taking.keys.enter)).toBeVisible();
	await expect(page.getByText(taking.keys.letters)).toBeHidden();
});

test('no key is named that types a letter where the focus is', async ({ page }) => {
	notInFirefox(noPointer);
	const quiz = new QuizPage(page);
	await quiz.begin({ mode: 'open', time: 'none', kinds: ['name'], count: 1 });
	const field = page.getByRole('textbox');
	await expect(field).toBeFocused();
	await expect(page.getByText(taking.keys.enter)).toBeVisible();
	await expect(page.getByText(taking.keys.letters)).toBeHidden();
	await quiz.button(taking.flag).focus();
	await expect(page.getByText(taking.keys.letters)).toBeVisible();
});

test('from a question it is a few steps to its answer, with the map of a long paper beside it', async ({
	page,
}) => {
	const quiz = new QuizPage(page);
	await quiz.begin({ mode: 'open', time: 'none', kinds: ['choice'], count: 20 });
	await expect(quiz.button('Question 20, open')).toBeVisible();
	await expect(quiz.question).toBeFocused();
	const show = quiz.button(taking.showAnswer);
	const focused = () => show.evaluate((button) => button === document.activeElement);
	let steps = 0;
	for (; steps < 6 && !(await focused()); steps += 1) await page.keyboard.press('Tab');
	await expect(show).toBeFocused();

	await page.getByRole('link', { name: taking.skip }).press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('radio').first()).toBeFocused();
});

test('the map is a margin where there is room for one, and none on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const quiz = new QuizPage(page);
	await quiz.begin({ count: 3 });
	const margin = page.getByRole('complementary', { name: taking.map });
	await expect(margin).toHaveCount(0);
	await page.setViewportSize({ width: 1280, height: 720 });
	await expect(margin.getByRole('navigation', { name: mapTitle })).toBeVisible();
});
