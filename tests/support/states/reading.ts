import { expect, open, ready } from '../app';
import { freezeClock } from '../clock';
import { recordWords } from '../../../src/lib/words/record';
import { brief as briefWords } from '../../../src/lib/words/brief';
import { BriefPage } from '../brief';
import { article, at, deck, setNewPerDay, study, type State } from './state';

export const reading: readonly State[] = [
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
	{ name: 'the brief, a guess', reach: (page) => new BriefPage(page).open() },
	{
		name: 'the brief, a paragraph from which the record differs',
		reach: async (page) => {
			const reader = new BriefPage(page);
			await reader.open();
			await reader.guess(1);
		},
	},
	{
		name: 'the brief, an answer',
		reach: async (page) => {
			const reader = new BriefPage(page);
			await reader.open();
			await page.getByRole('button', { name: briefWords.noGuess }).click();
			await reader.fromMemory.click();
			await reader.showAnswer.click();
			await expect(reader.answer).toBeFocused();
		},
	},
	{
		name: 'the brief just read, without the record',
		reach: async (page) => {
			const reader = new BriefPage(page);
			await reader.open();
			await page.getByRole('radio', { name: briefWords.justRead }).check();
			await page.getByRole('radio', { name: recordWords.article, exact: true }).check();
			await expect(reader.text(13)).toBeVisible();
			await expect(
				page.locator('summary', { hasText: 'The record differs' }).first(),
			).toBeVisible();
		},
	},
	{ name: 'the questions of the article', reach: at(`${article}questions/`) },
	{
		name: 'a deck with rows open',
		reach: async (page) => {
			await open(page, deck);
			await page.getByRole('listitem').first().locator('summary').click();
			const corrected = page.getByRole('listitem').filter({ hasText: 'The record differs' });
			await corrected.first().locator('summary').click();
			await expect(page.getByRole('note', { name: 'The record differs' })).toBeVisible();
			const out = page.getByRole('button', { name: 'Leave out' }).first();
			await expect(out).toBeEnabled();
			await out.press('Enter');
			await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible();
			await page.evaluate(() => scrollTo(0, 0));
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
