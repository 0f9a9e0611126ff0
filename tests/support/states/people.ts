import { expect, open } from '../app';
import { article, at, study, type State } from './state';

export const people: readonly State[] = [
	{
		name: 'the people of the article, two of them open',
		reach: async (page) => {
			await open(page, `${article}people/`);
			for (const name of ['China', 'Hu Xijin']) {
				await page.locator('summary').filter({ hasText: name }).first().click();
			}
			await expect(page.getByRole('note', { name: 'The record differs' })).toHaveCount(4);
			await page.evaluate(() => scrollTo(0, 0));
		},
	},
	{
		name: 'an actor with ties and questions',
		reach: async (page) => {
			await (await study(page)).answer('4');
			await open(page, `${article}people/south-korea/`);
			await expect(page.getByRole('heading', { name: /of 55 questions/ })).toBeVisible();
			await page.getByText('The questions: 55').click();
			await expect(page.getByText('New', { exact: true }).first()).toBeVisible();
			await page.evaluate(() => scrollTo(0, 0));
		},
	},
	{ name: 'an actor who is a source', reach: at(`${article}people/sukjoon-yoon/`) },
	{ name: 'the quotes, their speakers hidden', reach: at(`${article}quotes/`) },
	{
		name: 'the quotes with every speaker',
		reach: async (page) => {
			await open(page, `${article}quotes/`);
			await page.getByRole('button', { name: 'Show every speaker' }).click();
			await expect(page.getByRole('button', { name: 'Hide every speaker' })).toBeVisible();
		},
	},
];
