import { kindLabels } from '../src/lib/words/asked';
import { quizWords } from '../src/lib/words/quiz';
import { taking } from '../src/lib/words/taking';
import { takingLater } from '../src/lib/words/taking-later';
import { paperKinds, type PaperKind } from '../src/lib/quiz/quiz-settings';
import { expect, open, test } from './support/app';
import { expectClear, screens } from './support/clear';
import { eventsKept, viewsKept } from './support/kept';
import { digitOf } from './support/keyboard';
import { QuizPage } from './support/quiz';

test.describe.configure({ timeout: 60_000 });

test('one press starts a good quiz, and the next begins with the last choice', async ({ page }) => {
	await open(page, '/quiz/');
	await expect(page.getByText('10 questions from all three decks.')).toBeVisible();
	await expect(page.getByRole('complementary')).toHaveCount(0);
	await page.getByRole('radio', { name: '5', exact: true }).check();
	await page.getByRole('checkbox', { name: /^Dates/ }).uncheck();
	await page.getByRole('radio', { name: quizWords.modes.exam }).check();
	await page.getByRole('radio', { name: quizWords.times.quiz }).check();
	await page.getByRole('button', { name: quizWords.start }).click();
	const quiz = new QuizPage(page);
	await expect(quiz.question).toBeVisible();
	await expect(page).toHaveTitle(/^Question 1 of 5/);
	await quiz.handIn();
	await open(page, '/quiz/');
	await expect(
		page.getByText('5 questions from Actors and places and Quotes and sources.'),
	).toBeVisible();
	await expect(page.getByRole('radio', { name: quizWords.modes.exam })).toBeChecked();
	await page.getByText(quizWords.seed).click();
	await page.getByRole('textbox', { name: quizWords.seedLabel }).fill('12 monkeys');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('alert')).toHaveText(quizWords.seedFault);
});

test('Enter in a field starts the quiz with what stands there, unless that will not do', async ({
	page,
}) => {
	await open(page, '/quiz/');
	await page.getByRole('radio', { name: quizWords.times.quiz }).check();
	const minutes = page.getByRole('textbox', { name: quizWords.minutes });
	await minutes.fill('none');
	await minutes.press('Enter');
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(minutes).toBeFocused();
	await expect(page).toHaveURL(/\/quiz\/$/);
	await minutes.fill('7');
	await minutes.press('Enter');
	const quiz = new QuizPage(page);
	await expect(quiz.question).toBeVisible();
	await expect(quiz.timer).toContainText('7 min');
});

test('what was chosen starts from its end, too', async ({ page }) => {
	await open(page, '/quiz/');
	await page.getByRole('radio', { name: '5', exact: true }).check();
	await page.getByRole('button', { name: quizWords.startChosen }).click();
	await expect(new QuizPage(page).question).toBeVisible();
	await expect(page).toHaveTitle(/^Question 1 of 5/);
});

test('a link that is none says so, and one whose decks moved on too', async ({ page }) => {
	await open(page, '/quiz/#v=2&decks=nothing');
	await expect(page.getByRole('alert')).toContainText('later version');
	await open(
		page,
		'/quiz/#v=1&decks=none/none&n=5&kinds=choice&mode=exam&time=none&seed=1&paper=0123456789abcdef',
	);
	await expect(page.getByRole('alert')).toContainText('not in this version');
	await open(
		page,
		'/quiz/#v=1&decks=south-korea-nato/dates&n=5&kinds=choice&mode=exam&time=none&seed=1&paper=0123456789abcdef',
	);
	await expect(page.getByText(quizWords.movedOn)).toBeVisible();
});

/** Whether the focus is in the question's field as soon as it comes. */
const isTyped = (kind: PaperKind) => ['name', 'number', 'date'].includes(kind);

/** Answers the question in view with the keys alone; the focus is on its stem, or in its field. */
const byKeys: Record<PaperKind, (quiz: QuizPage) => Promise<void>> = {
	choice: async ({ page }) => page.keyboard.press('2'),
	several: async ({ page }) => {
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
	},
	name: async ({ page }) => page.keyboard.type('South Korea'),
	number: async ({ page }) => page.keyboard.type('fifty-two'),
	date: async ({ page }) => {
		await page.keyboard.type('28 September 2022');
		await page.keyboard.press('Tab');
		await expect(page.getByText('Understood as')).toBeVisible();
	},
	order: async ({ page }) => {
		await page
			.getByRole('button', { name: /^Move down/ })
			.first()
			.focus();
		await page.keyboard.press('Enter');
	},
	match: async ({ page }) => {
		for (const list of await page.getByRole('combobox').all()) {
			await list.focus();
			await page.keyboard.press('ArrowDown');
		}
	},
};

for (const kind of paperKinds) {
	test(`by keyboard alone: ${kindLabels[kind]}`, async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.begin({ kinds: [kind], count: 1, mode: 'open', time: 'none' });
		const focused = isTyped(kind) ? page.getByRole('textbox').first() : quiz.question;
		await expect(focused).toBeFocused();
		await byKeys[kind](quiz);
		// No letter of it was a shortcut.
		await expect(quiz.button(taking.flag)).toHaveAttribute('aria-pressed', 'false');
		await expect(quiz.button(taking.check)).toBeVisible();
		await quiz.button(taking.check).focus();
		await page.keyboard.press('f');
		await expect(quiz.button(taking.flag)).toHaveAttribute('aria-pressed', 'true');
		await page.keyboard.press('Enter');
		const shown = page.getByRole('region', { name: takingLater.answerShown });
		await expect(shown).toBeFocused();
		await expect(shown).toContainText(/Right|Partly right|Wrong/);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: takingLater.checkTitle })).toBeFocused();
		await quiz.button(takingLater.handIn).focus();
		await page.keyboard.press('Enter');
		await expect(quiz.score).toBeVisible();
		const [answer] = await quiz.answers();
		expect(answer).toMatchObject({ kind, place: 'openQuiz' });
		expect(answer?.given).not.toBeNull();
		const { kept, folded } = await viewsKept(page);
		expect(kept).toEqual(folded);
	});
}

for (const viewport of screens) {
	test(`why it is wrong is seen at once, then the next question, ${viewport.width} wide`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		const quiz = new QuizPage(page);
		await quiz.begin({ mode: 'open', time: 'none' });
		await page.keyboard.press(await digitOf(page, await quiz.question.innerText(), false));
		await quiz.button(taking.check).click();
		const shown = page.getByRole('region', { name: takingLater.answerShown });
		await expect(shown).toBeFocused();
		const told = shown.getByRole('paragraph');
		const [verdict, why] = [told.first(), told.nth(1)];
		await expect(verdict).toContainText('Wrong');
		for (const part of [verdict, why]) await expectClear(page, part, quiz.button(taking.next));

		await quiz.button(taking.next).click();
		await expect(shown).toBeHidden();
		await expectClear(page, quiz.question, quiz.button(taking.showAnswer));
	});
}

test('the learner has the last word, and can take it back', async ({ page }) => {
	const quiz = new QuizPage(page);
	await quiz.begin({ kinds: ['name'], count: 2, mode: 'open', time: 'none' });
	await page.getByRole('textbox').fill('Atlantis');
	await quiz.button(taking.check).click();
	await page.getByRole('button', { name: takingLater.iWasRight }).click();
	await expect(page.getByRole('region', { name: takingLater.answerShown })).toContainText(
		'Right, by your own',
	);
	await page.getByRole('button', { name: takingLater.takeBackVerdict }).click();
	await page.getByRole('button', { name: takingLater.iWasRight }).click();
	await quiz.handIn();
	await expect(quiz.score).toHaveText('1 of 2');
	const types = (await eventsKept(page)).map(({ type }) => type);
	expect(types.filter((type) => type === 'overridden')).toHaveLength(2);
	expect(types.filter((type) => type === 'undone')).toHaveLength(1);
});

test('what cannot be read is asked again, and never marked wrong', async ({ page }) => {
	const quiz = new QuizPage(page);
	await quiz.begin({ kinds: ['date'], decks: ['dates'], count: 3, mode: 'open', time: 'none' });
	await page.getByRole('textbox').first().fill('31 June 2022');
	await quiz.button(taking.check).click();
	await expect(page.getByText('June has 30 days.')).toBeVisible();
	await expect(page.getByRole('region', { name: takingLater.answerShown })).toBeHidden();
	await page.getByRole('textbox').first().fill('28 June 2022');
	await expect(page.getByText('Understood as')).toBeVisible();
	await quiz.button(taking.check).click();
	await expect(page.getByRole('region', { name: takingLater.answerShown })).toBeVisible();
});

test('recognition raises no schedule, and a question never studied is not introduced', async ({
	page,
}) => {
	const quiz = new QuizPage(page);
	await quiz.begin({ kinds: ['choice'], count: 3, mode: 'exam', time: 'none' });
	await quiz.choose(0);
	await quiz.button(taking.next).click();
	await quiz.choose(1);
	await quiz.handIn();
	const { kept } = await viewsKept(page);
	expect(kept.length).toBeGreaterThan(0);
	expect(kept.every(({ phase, reps }) => phase === 'new' && reps === 0)).toBe(true);
});
