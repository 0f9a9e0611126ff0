import type { Page } from '@playwright/test';
import { expect, open } from '../app';
import { setNewPerDay, study, type State } from './state';

async function reveal(page: Page): Promise<void> {
	await (await study(page)).showAnswer.click();
	await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
}

/** The end of a session of two, of which one was missed. */
async function finish(page: Page): Promise<void> {
	await setNewPerDay(page, '2');
	await expect(page.getByText('Saved.')).toBeAttached();
	const screen = await study(page);
	await screen.answer('1');
	await screen.answer('4');
	// The step of the one that was missed.
	await screen.answer('4');
	await expect(screen.question).toContainText('Two done');
}

export const studying: readonly State[] = [
	{
		name: 'a question in Study',
		reach: async (page) => {
			await study(page);
		},
	},
	{ name: 'an answer in Study', reach: reveal },
	{
		name: 'the menu in Study',
		reach: async (page) => {
			await reveal(page);
			await page.getByRole('button', { name: 'More' }).click();
			await expect(page.getByRole('menu')).toBeVisible();
		},
	},
	{
		name: 'the keys in Study',
		reach: async (page) => {
			await study(page);
			await page.keyboard.press('?');
			await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
		},
	},
	{ name: 'the end of a session', reach: finish },
	{
		name: 'Study of a deck that is none',
		reach: async (page) => {
			await open(page, '/study/#deck=none/none');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such deck');
		},
	},
];
