import type { Page } from '@playwright/test';
import { paperKinds, type PaperKind } from '../../../src/lib/quiz/quiz-settings';
import { quizWords } from '../../../src/lib/words/quiz';
import { taking } from '../../../src/lib/words/taking';
import { takingLater } from '../../../src/lib/words/taking-later';
import { expect, open } from '../app';
import { QuizPage } from '../quiz';
import { eventsOf, paperOf, type Fate } from '../quizzes';
import { keepEvents } from '../seed';
import { at, type State } from './state';

const address = (path: string) => `/quiz/${path}#one`;

async function asked(page: Page, kind: PaperKind): Promise<QuizPage> {
	const quiz = new QuizPage(page);
	await quiz.begin({ kinds: [kind], count: 2, mode: 'open' });
	return quiz;
}

async function chosenFrom(page: Page, entry: string): Promise<void> {
	await page.getByRole('button', { name: taking.more }).click();
	await page.getByRole('menuitem', { name: entry }).click();
}

/** A quiz of every kind that was taken: of three questions one was wrong and one left open. */
async function taken(page: Page): Promise<void> {
	const paper = paperOf({ settings: { count: 12, kinds: paperKinds } });
	const fates = paper.questions.map((_, place): Fate => {
		if (place % 3 === 0) return 'wrong';
		return place % 3 === 1 ? 'open' : 'flagged';
	});
	await keepEvents(
		page,
		eventsOf({ quizId: 'one', at: '2026-03-02T09:00:00+03:00', paper, fates }),
	);
}

export const quizzing: readonly State[] = [
	{
		name: 'a new quiz',
		reach: async (page) => {
			await open(page, '/quiz/');
			await expect(page.getByRole('button', { name: quizWords.start })).toBeEnabled();
		},
	},
	{
		name: 'a quiz with several to choose, one of them chosen',
		reach: async (page) => {
			await asked(page, 'several');
			await page.getByRole('checkbox').first().check();
		},
	},
	{
		name: 'a quiz with a date that has two readings',
		reach: async (page) => {
			await asked(page, 'date');
			await page.getByRole('textbox').first().fill('5/6/2022');
			await page.getByRole('textbox').first().blur();
		},
	},
	{
		name: 'a quiz with a name that was wrong',
		reach: async (page) => {
			const quiz = await asked(page, 'name');
			await page.getByRole('textbox').fill('Atlantis');
			await quiz.button(taking.check).click();
			await expect(page.getByRole('region', { name: takingLater.answerShown })).toBeVisible();
		},
	},
	{
		name: 'a quiz with an order that was checked',
		reach: async (page) => {
			const quiz = await asked(page, 'order');
			await page
				.getByRole('button', { name: /^Move down/ })
				.first()
				.click();
			await quiz.button(taking.check).click();
			await expect(page.getByRole('region', { name: takingLater.answerShown })).toBeVisible();
		},
	},
	{
		name: 'a quiz with a matching that was left open',
		reach: async (page) => {
			await asked(page, 'match');
			await expect(page.getByRole('combobox').first()).toBeVisible();
		},
	},
	{
		name: 'a quiz that is paused',
		reach: async (page) => {
			await asked(page, 'choice');
			await chosenFrom(page, takingLater.pause);
			await expect(page.getByRole('heading', { name: takingLater.paused })).toBeVisible();
		},
	},
	{
		name: 'a quiz before it is handed in',
		reach: async (page) => {
			const quiz = new QuizPage(page);
			await quiz.begin({ count: 5 });
			await quiz.choose(0);
			await chosenFrom(page, takingLater.handIn);
			await expect(page.getByRole('heading', { name: takingLater.checkTitle })).toBeVisible();
		},
	},
	{
		name: 'a quiz that another tab holds',
		reach: async (page) => {
			const other = await page.context().newPage();
			await new QuizPage(other).begin({ kinds: ['choice'] });
			await open(page, '/quiz/');
			await page.getByRole('link', { name: quizWords.goOn }).click();
			await expect(page.getByText(taking.elsewhere)).toBeVisible();
		},
	},
	{
		name: 'the result of a quiz',
		reach: async (page) => {
			await taken(page);
			await open(page, address('result/'));
			await page.locator('main summary').first().click();
		},
	},
	{
		name: 'the quizzes that were taken',
		reach: async (page) => {
			await taken(page);
			await open(page, '/quiz/past/');
			await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
		},
	},
	{
		name: 'a paper with its key',
		reach: async (page) => {
			await taken(page);
			await open(page, address('print/'));
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		},
	},
	{ name: 'no quiz that was taken', reach: at('/quiz/past/') },
	{ name: 'a result that is not there', reach: at('/quiz/result/#none') },
];
