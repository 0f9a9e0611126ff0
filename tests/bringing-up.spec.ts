import type { Page } from '@playwright/test';
import { bringingUp } from '../src/lib/words/bringing-up';
import { expect, open, test } from './support/app';
import { viewsKept } from './support/kept';
import { questions } from './support/model';
import { eventsAt, keepEvents } from './support/seed';

/** So many answers that a worker folds them, and tells how far it is. */
async function keepMany(page: Page): Promise<void> {
	const ids = [...questions.keys()];
	const all = Array.from({ length: 11_000 }, (_, index) => ids[index % ids.length] ?? '');
	await keepEvents(
		page,
		eventsAt(
			'2026-03-02T09:00:00+03:00',
			all.map((questionId) => ({
				type: 'reviewed',
				payload: {
					questionId,
					questionVersion: 1,
					mode: 'flashcard',
					rating: 3,
					asked: 'extra',
					durationMillis: 4_000,
					scheduler: 'ts-fsrs 5.4.2 FSRS-6',
					predicted: null,
				},
			})),
		),
	);
}

/** Remembers, across all pages to come, whether the notice ever stood there: it goes by itself. */
async function watchForNotice(page: Page): Promise<() => Promise<boolean>> {
	await page.addInitScript((text) => {
		new MutationObserver(() => {
			if (document.body?.textContent.includes(text)) sessionStorage.setItem('told', 'yes');
		}).observe(document, { subtree: true, childList: true });
	}, bringingUp);
	return () => page.evaluate(() => sessionStorage.getItem('told') === 'yes');
}

async function expectBroughtUp(page: Page): Promise<void> {
	await expect(page.getByRole('figure').first()).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: bringingUp })).toBeHidden();
	const { kept, folded } = await viewsKept(page);
	expect(kept).toEqual(folded);
}

test('views of another version are folded anew in a worker, and the page says so', async ({
	page,
}) => {
	await keepMany(page);
	const wasTold = await watchForNotice(page);
	const worker = page.waitForEvent('worker');
	await open(page, '/progress/');
	await worker;
	await expectBroughtUp(page);
	expect(await wasTold()).toBe(true);
});

test.describe('a worker that does not come', () => {
	test.use({ expectedFault: /Failed to load resource/ });

	test('leaves the same work to the page', async ({ page, context }) => {
		await keepMany(page);
		await context.route('**/workers/**', (route) => route.abort());
		await open(page, '/progress/');
		await expectBroughtUp(page);
	});
});
