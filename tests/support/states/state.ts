import type { Page } from '@playwright/test';
import { open } from '../app';
import { StudyPage } from '../study';

/** A page as a learner may have it before them, and how it came to be. */
export interface State {
	name: string;
	reach: (page: Page) => Promise<void>;
}

export const article = '/articles/south-korea-nato/';
export const deck = `${article}decks/dates/`;

/** A page as it is when it is opened. */
export const at = (path: string) => (page: Page) => open(page, path);

export async function study(page: Page): Promise<StudyPage> {
	const screen = new StudyPage(page);
	await screen.begin();
	return screen;
}

export async function setNewPerDay(page: Page, value: string): Promise<void> {
	await open(page, '/settings/');
	const field = page.getByRole('textbox', { name: 'New questions' });
	await field.fill(value);
	await field.press('Enter');
}
