import type { Locator, Page } from '@playwright/test';
import { dataWords } from '../src/lib/words/data';
import { places } from '../src/lib/words/places';
import { quizWords } from '../src/lib/words/quiz';
import { study as studyWords } from '../src/lib/words/study';
import { taking } from '../src/lib/words/taking';
import { takingLater } from '../src/lib/words/taking-later';
import { settingsWords } from '../src/lib/words/settings';
import { today } from '../src/lib/words/today';
import { expect, open, test } from './support/app';
import { AskingPage } from './support/asking';
import { freezeClock } from './support/clock';
import { eventsKept } from './support/kept';
import { digitOf, enter, tabTo } from './support/keyboard';
import { QuizPage } from './support/quiz';
import { savedFile } from './support/saved-file';
import { StudyPage } from './support/study';

const paper =
	'v=1&decks=south-korea-nato/dates&n=2&kinds=choice&mode=open&time=none&seed=7&paper=0123456789abcdef';
const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** A place, where the head of every page names it. */
function place(page: Page, name: string): Locator {
	return page.getByRole('banner').getByRole('link', { name: new RegExp(`^${name}`) });
}

test('a first visit, a quiz, a review of the missed and a backup, by keyboard alone', async ({
	page,
}) => {
	test.slow();
	await freezeClock(page, '2026-03-02T09:00:00+03:00');
	const study = new StudyPage(page);
	const quiz = new QuizPage(page);
	const review = new AskingPage(page);

	await test.step('the first question is guessed, graded, and left', async () => {
		await open(page, '/');
		await enter(page, page.getByRole('link', { name: /^Show the answer/ }));
		await expect(study.grades).toBeVisible();
		await study.press('3');
		await expect(study.question).toBeFocused();
		await expect(study.showAnswer).toBeVisible();
		await enter(page, page.getByRole('link', { name: studyWords.leave }), 'back');
		await expect(headline(page)).toContainText(today.toStudy(4));
	});

	await test.step('of a quiz of two, one is wrong', async () => {
		await open(page, `/quiz/#${paper}`);
		await enter(page, page.getByRole('button', { name: quizWords.start }));
		for (const right of [false, true]) {
			await expect(quiz.question).toBeFocused();
			await page.keyboard.press(await digitOf(page, await quiz.question.innerText(), right));
			await enter(page, quiz.button(taking.check));
			const shown = page.getByRole('region', { name: takingLater.answerShown });
			await expect(shown).toBeFocused();
			await expect(shown).toContainText(right ? 'Right' : 'Wrong');
			await page.keyboard.press('Enter');
			await expect(shown).toBeHidden();
		}
		await expect(page.getByRole('heading', { name: takingLater.checkTitle })).toBeFocused();
		await enter(page, quiz.button(takingLater.handIn));
		await expect(quiz.score).toHaveText('1 of 2');
	});

	await test.step('which comes back in a review', async () => {
		await open(page, '/');
		await enter(page, place(page, places.missed));
		await enter(page, page.getByRole('link', { name: 'Review 1 now' }));
		const { stem } = await review.question();
		await expect(review.stem).toBeFocused();
		await page.keyboard.press(await digitOf(page, stem, true));
		await page.keyboard.press('Enter');
		await expect(review.answerShown).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(headline(page)).toContainText('One reviewed');
		await expect(headline(page)).toBeFocused();
	});

	await test.step('and all of it is saved in a file', async () => {
		await open(page, '/');
		await enter(page, place(page, places.settings));
		await enter(page, page.getByRole('link', { name: settingsWords.dataLink }));
		const save = page.getByRole('button', { name: dataWords.save, exact: true });
		await tabTo(page, save);
		const { name } = await savedFile(page, () => page.keyboard.press('Enter'));
		const entries = (await eventsKept(page)).length;
		expect(entries).toBeGreaterThanOrEqual(4);
		await expect(page.getByText(dataWords.saved(name, entries))).toBeVisible();
	});
});

test('a session by keyboard alone: its menu, its dialog, each grade, to the end', async ({
	page,
}) => {
	await open(page, '/');
	const study = new StudyPage(page);
	const answer = page.getByRole('region', { name: 'Answer' });
	const dialog = page.getByRole('dialog', { name: 'Keys' });
	const more = page.getByRole('button', { name: 'More' });

	await test.step('the first question, from the page that greets', async () => {
		const stem = await page.getByRole('heading', { level: 2 }).textContent();
		await enter(page, page.getByRole('link', { name: /^Show the answer/ }));
		await expect(study.question).toHaveText(stem ?? '');
		await expect(answer).toBeFocused();
	});

	await test.step('a digit grades it, and the next question has the focus', async () => {
		const before = await study.question.textContent();
		await study.press('3');
		await expect(study.question).not.toHaveText(before ?? '');
		await expect(study.question).toBeFocused();
	});

	const entries = page.getByRole('menu').locator('[role^="menuitem"]');

	await test.step('the menu takes the focus and gives it back', async () => {
		await enter(page, more, 'back');
		await expect(entries.first()).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await expect(entries.last()).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(entries.nth(1)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('menu')).toBeHidden();
		await expect(more).toBeFocused();
	});

	await test.step('so does the dialog, from a key and from the menu', async () => {
		await page.keyboard.press('?');
		await expect(dialog).toBeVisible();
		await page.keyboard.press('3');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(more).toBeFocused();

		await page.keyboard.press('Enter');
		await expect(entries.first()).toBeFocused();
		await page.keyboard.press('End');
		await expect(page.getByRole('menuitem', { name: 'Keys' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(dialog).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(more).toBeFocused();
	});

	await test.step('Tab reaches the answer and each grade', async () => {
		await expect(page.getByText('2 of 5')).toBeVisible();
		await enter(page, study.showAnswer);
		await expect(answer).toBeFocused();
		for (const name of [/^Again/, /^Hard/, /^Good/, /^Easy/]) {
			await tabTo(page, study.grades.getByRole('button', { name }));
		}
		// A slip just after the reveal would be ignored; pressed twice, it would turn the next one.
		const reached = await page.evaluate(() => performance.now());
		await page.waitForFunction((from) => performance.now() - from > 350, reached);
		await page.keyboard.press('Enter');
		await expect(page.getByText('3 of 5')).toBeVisible();
		await expect(study.question).toBeFocused();
	});

	await test.step('to the end, where the headline has the focus', async () => {
		for (let count = 0; count < 12; count += 1) {
			const back = page.getByRole('link', { name: places.back });
			await expect(study.showAnswer.or(back)).toBeVisible();
			if (await back.isVisible()) break;
			await study.answer('4');
		}
		await expect(study.question).toContainText('Five done');
		await expect(study.question).toBeFocused();
		await enter(page, page.getByRole('link', { name: places.back }));
		await expect(study.question).toHaveText(today.nothing);
	});
});

test('Space answers where the first question stands, Enter studies what is due', async ({
	page,
}) => {
	await open(page, '/');
	const study = new StudyPage(page);
	await page.keyboard.press('Space');
	await expect(page.getByRole('region', { name: 'Answer' })).toBeFocused();
	await study.press(' ');
	await open(page, '/');
	await expect(page.getByRole('link', { name: /^Study \d+ questions/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/study\/$/);
	await expect(study.question).toBeFocused();
});

test('a dialog holds the focus, and gives it back to what opened it', async ({ page }) => {
	await open(page, '/settings/data/');
	const erase = page.getByRole('button', { name: dataWords.eraseOpen, exact: true });
	await enter(page, erase);
	const dialog = page.getByRole('dialog', { name: dataWords.eraseTitle });
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(erase).toBeFocused();

	await page.keyboard.press('Enter');
	await expect(dialog).toBeVisible();
	// Nothing beneath it: past its end are the browser's own buttons.
	for (let stop = 0; stop < 6; stop += 1) {
		const beneath = await dialog.evaluate((box) => {
			const { activeElement, body } = document;
			return activeElement !== body && !box.contains(activeElement);
		});
		expect(beneath, `after ${stop} stops`).toBe(false);
		await page.keyboard.press('Tab');
	}
	expect(await eventsKept(page)).toEqual([]);
});
