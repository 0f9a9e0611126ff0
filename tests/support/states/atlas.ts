import type { Page } from '@playwright/test';
import { neighbourhoodWords } from '../../../src/lib/words/neighbourhood';
import { onePlacedWords } from '../../../src/lib/words/one-to-place';
import { mapWords } from '../../../src/lib/words/map';
import { timelineWords } from '../../../src/lib/words/timeline';
import { expect, open } from '../app';
import { article, at, type State } from './state';

const timeline = `${article}timeline/`;
const map = `${article}map/`;
const check = (page: Page) => page.getByRole('button', { name: /^Check/ });
const shown = (page: Page) => page.getByRole('region', { name: 'The answer' });

async function pressed(page: Page, path: string, button: string): Promise<void> {
	await open(page, path);
	await page.getByRole('button', { name: button }).click();
	await expect(check(page)).toBeVisible();
}

export const atlas: readonly State[] = [
	{ name: 'the timeline', reach: at(timeline) },
	{
		name: 'the timeline with an event open',
		reach: async (page) => {
			await open(page, `${timeline}#mission-accepted`);
			await expect(page.getByRole('note', { name: 'The record differs' })).toBeVisible();
		},
	},
	{
		name: 'an event to be put in its place',
		reach: async (page) => {
			await pressed(page, timeline, timelineWords.hide);
			await page.getByRole('radio', { name: /leaders meet/ }).check();
			const june = page.getByRole('radio', { name: 'June', exact: true });
			await june.press('Space');
			await page.getByRole('radio', { name: '28', exact: true }).press('Space');
		},
	},
	{
		name: 'an event that was not known',
		reach: async (page) => {
			await pressed(page, timeline, timelineWords.hide);
			await page.getByRole('button', { name: 'I do not know' }).click();
			await expect(shown(page)).toBeVisible();
		},
	},
	{ name: 'the map', reach: at(map) },
	{
		name: 'the map with a place open',
		reach: async (page) => {
			await open(page, `${map}#solomon-islands`);
			await expect(page.getByRole('note', { name: 'The record differs' })).toBeVisible();
		},
	},
	{
		name: 'a place to be pointed at',
		reach: async (page) => {
			await pressed(page, map, mapWords.hide);
			await page.getByLabel('A chain of islands east of New Guinea').check();
		},
	},
	{
		name: 'a place that was not known',
		reach: async (page) => {
			await pressed(page, map, mapWords.hide);
			await page.getByRole('button', { name: 'I do not know' }).click();
			await expect(shown(page)).toBeVisible();
		},
	},
	...(['timeline', 'map'] as const).flatMap((on): State[] => [
		{
			name: `what stands around an answer on the ${on}`,
			reach: async (page) => {
				await pressed(
					page,
					on === 'map' ? map : timeline,
					(on === 'map' ? mapWords : timelineWords).hide,
				);
				await page.getByRole('button', { name: 'I do not know' }).click();
				await page.getByRole('button', { name: new RegExp(`^See (it|them) on the ${on}`) }).click();
				await expect(
					page.getByRole('dialog', { name: neighbourhoodWords.title[on] }),
				).toBeVisible();
			},
		},
		{
			name: `one to place on the ${on}`,
			reach: async (page) => {
				await open(page, `${on === 'map' ? map : timeline}?one`);
				await expect(check(page)).toBeVisible();
			},
		},
		{
			name: `one that was placed on the ${on}`,
			reach: async (page) => {
				await open(page, `${on === 'map' ? map : timeline}?one`);
				await page.getByRole('button', { name: 'I do not know' }).click();
				await expect(page.getByRole('button', { name: onePlacedWords.another })).toBeVisible();
			},
		},
	]),
];
