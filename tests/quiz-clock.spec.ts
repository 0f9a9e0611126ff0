import { quizWords } from '../src/lib/words/quiz';
import { taking } from '../src/lib/words/taking';
import { takingLater } from '../src/lib/words/taking-later';
import { expect, open, ready, test } from './support/app';
import { stopClocks } from './support/clock';
import { eventsKept } from './support/kept';
import { QuizPage } from './support/quiz';

// Each opens several pages, some of them after others were closed.
test.describe.configure({ timeout: 60_000 });

const start = '2026-03-02T09:00:00+03:00';

test('a reload takes nothing and gives nothing', async ({ page }) => {
	const clock = await stopClocks(page, start);
	const quiz = new QuizPage(page);
	await quiz.begin();
	await clock.pass(125);
	await quiz.choose(0);
	await quiz.keeps(1);
	const asked = await quiz.question.innerText();
	await page.reload();
	await ready(page);
	await expect(quiz.question).toHaveText(asked);
	await expect(page.getByRole('radio').first()).toBeChecked();
	await clock.pass(10);
	await quiz.handIn();
	await expect(quiz.condition('Time')).toHaveText('2:15 of 10 min');
	await expect(quiz.condition('Clock')).toBeHidden();
});

test('time goes on while the browser is closed, and the quiz is where it was left', async ({
	page,
	context,
}) => {
	const clock = await stopClocks(page, start);
	const quiz = new QuizPage(page);
	await quiz.begin();
	await quiz.choose(1);
	await quiz.keeps(1);
	await clock.pass(60);
	const address = page.url();
	await page.close();
	await clock.pass(120);
	const again = new QuizPage(await context.newPage());
	await again.page.goto(address);
	await expect(again.page.getByRole('radio').nth(1)).toBeChecked();
	await expect(again.timer).toContainText('7 min');
	await again.handIn();
	await expect(again.condition('Time')).toHaveText('3:00 of 10 min');
});

test('a machine that sleeps uses time, and the result says so', async ({ page }) => {
	const clock = await stopClocks(page, start);
	const quiz = new QuizPage(page);
	await quiz.begin();
	await clock.pass(30);
	await clock.sleep(200);
	await clock.pass(1);
	await expect(quiz.timer).toContainText('7 min');
	await quiz.handIn();
	await expect(quiz.condition('Time')).toHaveText('3:51 of 10 min');
	await expect(quiz.condition('Sleep')).toContainText('jumped ahead once');
});

test('a clock that is set back gives no time, and the result says so', async ({ page }) => {
	const clock = await stopClocks(page, start);
	const quiz = new QuizPage(page);
	await quiz.begin();
	await clock.pass(90);
	await clock.setBack(3_600);
	await clock.pass(30);
	await expect(quiz.timer).toContainText('8 min');
	await page.reload();
	// Time that passes before the database is open would be its time limit.
	await expect(quiz.question).toBeVisible();
	await clock.pass(20);
	await quiz.handIn();
	await expect(quiz.condition('Time')).toHaveText('2:20 of 10 min');
	await expect(quiz.condition('Clock')).toContainText('Set once');
});

test('an open quiz that is left stands still, without a limit and before it is handed in too', async ({
	page,
}) => {
	const clock = await stopClocks(page, start);
	const quiz = new QuizPage(page);
	for (const time of ['none', 'quiz-600']) {
		await quiz.begin({ mode: 'open', time });
		await clock.pass(20);
		if (time !== 'none') {
			await page.getByRole('button', { name: taking.more }).click();
			await page.getByRole('menuitem', { name: takingLater.handIn }).click();
		}
		await page.getByRole('link', { name: taking.leavePaused }).click();
		await clock.pass(1);
		// The quiz is left, and stands still, once another page is there.
		await expect(page.getByRole('link', { name: quizWords.goOn })).toBeVisible();
		await clock.pass(3_600);
		await page.getByRole('link', { name: quizWords.goOn }).click();
		await clock.pass(1);
		await quiz.button(takingLater.resume).click();
		await quiz.handIn();
		await expect(quiz.condition('Time')).toContainText(/^0:2\d/);
	}
});

test('a hidden tab uses time, however rarely its timers fire', async ({ page }) => {
	const clock = await stopClocks(page, start);
	const quiz = new QuizPage(page);
	await quiz.begin();
	await clock.pass(10);
	// A headless browser hides no tab: the page is told, and no timer fires until it is seen again.
	await page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await page.context().clock.fastForward(290_000);
	await page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect(quiz.timer).toContainText('5 min');
	await quiz.handIn();
	await expect(quiz.condition('Time')).toHaveText('5:00 of 10 min');
});

test('a deadline passed while closed ends the quiz as of that moment, with what was answered', async ({
	page,
	context,
}) => {
	const clock = await stopClocks(page, start);
	const quiz = new QuizPage(page);
	await quiz.begin();
	await quiz.choose(0);
	await quiz.keeps(1);
	await clock.pass(40);
	await page.close();
	await clock.pass(40 * 60);
	const again = new QuizPage(await context.newPage());
	await open(again.page, '/quiz/');
	await again.page.getByRole('link', { name: quizWords.seeResult }).click();
	// The browser paints once more before it follows a link.
	await clock.pass(1);
	await expect(again.score).toBeVisible();
	await expect(again.condition('Time')).toHaveText('10:00 of 10 min');
	await expect(again.condition('Ended')).toHaveText('Time ran out at 09:10');
	const answers = await again.answers();
	expect(answers.map(({ given }) => given !== null)).toEqual([true]);
	expect(await again.draft()).toBeUndefined();
});

test('what stands in an open field when time runs out counts', async ({ page }) => {
	const clock = await stopClocks(page, start);
	const quiz = new QuizPage(page);
	await quiz.begin({ kinds: ['name'], time: 'quiz-60' });
	await clock.pass(58);
	await page.getByRole('textbox').pressSequentially('South Korea');
	await clock.pass(5);
	await expect(quiz.score).toBeVisible();
	await expect(quiz.condition('Time')).toHaveText('1:00 of 1 min');
	expect(await quiz.answers()).toMatchObject([{ given: { kind: 'name', text: 'South Korea' } }]);
});

test('an answer up to two seconds late counts, and is the last', async ({ page }) => {
	const clock = await stopClocks(page, start);
	const quiz = new QuizPage(page);
	await quiz.begin({ time: 'quiz-60' });
	await clock.pass(61);
	await expect(quiz.timer).toContainText('0:00');
	await expect(page.getByRole('alert').filter({ hasText: taking.over })).toBeVisible();
	await quiz.choose(0);
	await clock.pass(2);
	await expect(quiz.score).toBeVisible();
	const [first] = await quiz.answers();
	expect(first?.given).not.toBeNull();
	expect(['right', 'wrong']).toContain(first?.outcome);
});

test('a pause stops the clock of an open quiz and hides the question; more time is added', async ({
	page,
}) => {
	const clock = await stopClocks(page, start);
	const quiz = new QuizPage(page);
	await quiz.begin({ mode: 'open' });
	await clock.pass(20);
	await page.getByRole('button', { name: taking.more }).click();
	await page.getByRole('menuitem', { name: takingLater.pause }).click();
	await expect(quiz.question).toBeHidden();
	await clock.pass(300);
	await quiz.button(takingLater.resume).click();
	await clock.pass(10);
	await page.getByRole('button', { name: taking.more }).click();
	await page.getByRole('menuitem', { name: takingLater.extend }).click();
	await expect(quiz.timer).toContainText('15 min');
	await quiz.handIn();
	await expect(quiz.condition('Time')).toHaveText('0:30 of 10 min');
	await expect(quiz.condition('Added')).toHaveText('5 min');
	await expect(quiz.condition('Pauses')).toHaveText('1, of 5 min');
});

test('handing in twice is once', async ({ page }) => {
	await stopClocks(page, start);
	const quiz = new QuizPage(page);
	await quiz.begin();
	await quiz.choose(0);
	await page.getByRole('button', { name: taking.more }).click();
	await page.getByRole('menuitem', { name: takingLater.handIn }).click();
	await quiz.button(takingLater.handIn).dblclick();
	await expect(quiz.score).toBeVisible();
	const finished = (await eventsKept(page)).filter(({ type }) => type === 'quizFinished');
	expect(finished).toHaveLength(1);
});

test('one tab has the quiz; another shows it, and can take it over', async ({ page, context }) => {
	const clock = await stopClocks(page, start);
	const quiz = new QuizPage(page);
	await quiz.begin({ kinds: ['name'] });
	await page.getByRole('textbox').fill('NAT');
	const other = new QuizPage(await context.newPage());
	await other.page.goto(page.url());
	await expect(other.page.getByText(taking.elsewhere)).toBeVisible();
	await expect(other.page.getByRole('textbox')).not.toBeEditable();

	// What is typed and not yet on the disk when the quiz is taken over comes along.
	await page.getByRole('textbox').fill('NATO');
	await other.button(taking.takeOver).click();
	await expect(page.getByText(taking.elsewhere)).toBeVisible();
	await expect(page.getByRole('textbox')).not.toBeEditable();
	await expect(other.page.getByRole('textbox')).toBeEditable();
	await clock.pass(6);
	await expect(other.page.getByRole('textbox')).toHaveValue('NATO');
	await other.handIn();
	await expect(quiz.score).toBeVisible();
	expect(await other.answers()).toMatchObject([{ given: { text: 'NATO' } }]);
});

test('a quiz left early asks first, and puts what was never shown on no list', async ({ page }) => {
	await stopClocks(page, start);
	const quiz = new QuizPage(page);
	await quiz.begin({ mode: 'open', time: 'none' });
	await quiz.choose(0);
	await quiz.button(taking.check).click();
	await page.getByRole('button', { name: taking.more }).click();
	await page.getByRole('menuitem', { name: takingLater.endEarly }).click();
	await expect(page.getByRole('dialog')).toContainText('four questions that you have not seen');
	await page.getByRole('dialog').getByRole('button', { name: takingLater.endEarly }).click();
	await expect(quiz.condition('Ended')).toHaveText('Left early');
	expect(await quiz.answers()).toHaveLength(1);
});
