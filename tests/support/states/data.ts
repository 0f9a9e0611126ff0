import { expect, open } from '../app';
import { at, type State } from './state';

export const yourData: readonly State[] = [
	{ name: 'Your data', reach: at('/settings/data/') },
	{
		name: 'Your data with a file looked into',
		reach: async (page) => {
			await open(page, '/settings/data/');
			await page
				.getByLabel('Choose a file')
				.setInputFiles('src/lib/store/fixtures/backups/1.jsonl.gz');
			await expect(page.getByRole('button', { name: /^Add / })).toBeVisible();
		},
	},
	{
		name: 'Your data, asked before it is erased',
		reach: async (page) => {
			await open(page, '/settings/data/');
			// Above it stands what is told late: a press would meet what has moved.
			await page.getByRole('button', { name: 'Erase everything' }).press('Enter');
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
];
