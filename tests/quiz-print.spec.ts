import type { Page } from '@playwright/test';
import { paperMark } from '../src/lib/quiz/paper-mark';
import { paperKinds } from '../src/lib/quiz/quiz-settings';
import { expect, open, test } from './support/app';
import { eventsOf, paperOf } from './support/quizzes';
import { keepEvents } from './support/seed';

const monday = '2026-03-02T09:00:00+03:00';
const headline = (page: Page) => page.getByRole('heading', { level: 1 });

test('a link to a paper that cannot be read is answered where it would be printed', async ({
	page,
}) => {
	const addresses = { '#v=2&decks=a/b': 'later version', '#v=1&n=x': 'missing or was changed' };
	for (const [hash, why] of Object.entries(addresses)) {
		await open(page, '/');
		await open(page, `/quiz/print/${hash}`);
		await expect(headline(page)).toHaveText('This link to a paper cannot be read');
		await expect(page.getByText(why)).toBeVisible();
	}
	await open(page, '/');
	await open(page, '/quiz/print/#nothing');
	await expect(headline(page)).toHaveText('There is no paper to print');
});

test('a printed paper names its seed and is the same from a link as from the quiz', async ({
	page,
}) => {
	const settings = { count: 12, kinds: paperKinds };
	const paper = paperOf({ settings, seed: 123 });
	await keepEvents(page, eventsOf({ quizId: 'one', at: monday, paper, fates: ['right'] }));
	await open(page, '/quiz/print/#one');
	const sheet = page.getByRole('region', { name: /^Question paper/ });
	await expect(sheet).toContainText('Paper 123 ·');
	const kept = await sheet.innerText();
	const decks = paper.decks.map(({ article, id }) => `${article}/${id}`).join(',');
	const link = `v=1&decks=${decks}&n=12&kinds=${paperKinds.join(',')}&mode=open&time=none`;
	await open(page, '/');
	await open(page, `/quiz/print/#${link}&seed=123&paper=${paperMark(paper)}`);
	await expect(sheet).toBeVisible();
	expect(await sheet.innerText()).toBe(kept);
	await expect(page.getByText('A deck has changed')).toBeHidden();

	await open(page, '/');
	await open(page, `/quiz/print/#${link}&seed=123&paper=0123456789abcdef`);
	await expect(page.getByText('A deck has changed since this link was made')).toBeVisible();
});
