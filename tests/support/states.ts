import type { Page } from '@playwright/test';
import { expect, open, ready } from './app';
import { freezeClock } from './clock';
import { StudyPage } from './study';

/** A page as a learner may have it before them, and how it came to be. */
export interface State {
	name: string;
	reach: (page: Page) => Promise<void>;
}

const article = '/articles/south-korea-nato/';
const deck = `${article}decks/dates/`;

const at = (path: string) => (page: Page) => open(page, path);

async function study(page: Page): Promise<StudyPage> {
	const screen = new StudyPage(page);
	await screen.begin();
	return screen;
}

async function reveal(page: Page): Promise<void> {
	await (await study(page)).showAnswer.click();
	await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
}

async function setNewPerDay(page: Page, value: string): Promise<void> {
	await open(page, '/settings/');
	const field = page.getByRole('textbox', { name: 'New questions' });
	await field.fill(value);
	await field.press('Enter');
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

/** Every page, and every state of it that looks different. */
export const states: readonly State[] = [
	{ name: 'Today on a first visit', reach: at('/') },
	{
		name: 'Today with questions due',
		reach: async (page) => {
			await freezeClock(page, '2026-03-02T09:00:00+03:00');
			await (await study(page)).answer('3');
			await open(page, '/');
			await expect(page.getByRole('heading', { level: 1 })).toContainText('to study today');
		},
	},
	{
		name: 'Today with nothing due',
		reach: async (page) => {
			await (await study(page)).answer('4');
			await setNewPerDay(page, '0');
			await expect(page.getByText('Saved.')).toBeAttached();
			await open(page, '/');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing more for today');
		},
	},
	{ name: 'the article', reach: at(article) },
	{ name: 'the questions of the article', reach: at(`${article}questions/`) },
	{
		name: 'a deck with rows open',
		reach: async (page) => {
			await open(page, deck);
			await page.locator('summary').first().click();
			const corrected = page.getByRole('listitem').filter({ hasText: 'The record differs' });
			await corrected.first().locator('summary').click();
			await expect(page.getByRole('note', { name: 'The record differs' })).toBeVisible();
			await page.getByRole('button', { name: 'Leave out' }).first().click();
			await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible();
			await page.evaluate(() => scrollTo(0, 0));
		},
	},
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
	{ name: 'Settings', reach: at('/settings/') },
	{
		name: 'Settings with something wrong',
		reach: async (page) => {
			await setNewPerDay(page, 'many');
			await expect(page.getByRole('alert')).toBeVisible();
		},
	},
	{
		name: 'a page that is not there',
		reach: async (page) => {
			await page.goto('./nowhere/');
			await ready(page);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
		},
	},
];
