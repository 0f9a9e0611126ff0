import type { Page } from '@playwright/test';
import { expect, open } from '../app';
import { AskingPage } from '../asking';
import { freezeClock } from '../clock';
import { showAnswer } from '../desk';
import { aWeekOfMisses, everyQuestionMissed, saturday } from '../missed';
import { keepEvents } from '../seed';
import { at, type State } from './state';

async function week(page: Page): Promise<void> {
	await freezeClock(page, saturday);
	await keepEvents(page, aWeekOfMisses());
}

/** The list, with what stands above its rows and comes last. */
async function list(page: Page): Promise<void> {
	await week(page);
	await open(page, '/missed/');
	await expect(page.getByText(/^You keep taking/)).toBeVisible();
}

export const missed: readonly State[] = [
	{
		name: 'the missed list',
		reach: async (page) => {
			await list(page);
			await page.locator('summary').first().click();
			await expect(page.getByRole('link', { name: /^Review/ })).toBeVisible();
		},
	},
	{
		name: 'the missed list, one just taken off',
		reach: async (page) => {
			await list(page);
			await page
				.getByRole('button', { name: /^Take off the list/ })
				.first()
				.click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Six to win back');
			// At the end of the page, where what floats over it covers half of no button.
			await page.getByRole('button', { name: 'Undo' }).press('End');
		},
	},
	{
		name: 'the missed list, full',
		reach: async (page) => {
			await freezeClock(page, saturday);
			await keepEvents(page, everyQuestionMissed());
			await open(page, '/missed/');
			await expect(page.getByRole('link', { name: /^Review/ })).toBeVisible();
		},
	},
	{ name: 'the missed list, empty', reach: at('/missed/') },
	{
		name: 'what was won back',
		reach: async (page) => {
			await week(page);
			await open(page, '/missed/won-back/');
			await page.locator('summary').first().click();
			await expect(page.getByRole('button', { name: 'Put back on the list' })).toBeVisible();
		},
	},
	{ name: 'nothing won back', reach: at('/missed/won-back/') },
	{
		name: 'two facts side by side',
		reach: async (page) => {
			await week(page);
			await open(page, '/missed/apart/');
			await expect(page.getByRole('link', { name: 'Two questions on it' })).toBeVisible();
		},
	},
	{
		name: 'a question in a review',
		reach: async (page) => {
			await week(page);
			await open(page, '/missed/review/');
			await new AskingPage(page).question();
		},
	},
	{
		name: 'a wrong answer in a review',
		reach: async (page) => {
			await week(page);
			await open(page, '/missed/review/');
			await new AskingPage(page).choose(false);
		},
	},
	{
		name: 'the end of a review',
		reach: async (page) => {
			await week(page);
			await open(page, '/missed/review/#kind=place');
			const review = new AskingPage(page);
			await review.answerRight();
			await review.next.click();
			await expect(page.getByRole('heading', { level: 1 })).toContainText('One reviewed');
		},
	},
	{
		name: 'the choice of a practice',
		reach: async (page) => {
			await open(page, '/practice/');
			await expect(page.getByRole('link', { name: /^Practise/ })).toBeVisible();
		},
	},
	{
		name: 'a card in practice',
		reach: async (page) => {
			await open(page, '/practice/session/#how=cards');
			await expect(showAnswer(page)).toBeEnabled();
		},
	},
];
