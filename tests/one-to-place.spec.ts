import type { Page } from '@playwright/test';
import { onePlacedWords } from '../src/lib/words/one-to-place';
import { places as placeWords } from '../src/lib/words/places';
import { placingWords } from '../src/lib/words/timeline';
import { today } from '../src/lib/words/today';
import { expect, open, test } from './support/app';
import { freezeClock } from './support/clock';
import { eventsKept, viewsKept } from './support/kept';
import { enter } from './support/keyboard';
import { answered, chose } from './support/missed';
import { places, questions } from './support/model';
import { dayOf, pastOf } from './support/past';
import { eventsAt, keepEvents } from './support/seed';

test.describe('one to place', () => {
	/** A learner who studied all that was to be studied, on a day of the timeline, or the next. */
	async function nothingDue(page: Page, iso: string): Promise<void> {
		await freezeClock(page, `${iso}T12:00:00+03:00`);
		const day = dayOf(iso);
		await keepEvents(page, pastOf({ from: day, until: day + 1, newPerDay: 200, recalled: 1 }));
		await open(page, '/');
		await expect(page.getByRole('heading', { level: 1, name: today.nothing })).toBeVisible();
	}

	const check = (page: Page) => page.getByRole('button', { name: /^Check/ });
	const answer = (page: Page) => page.getByRole('region', { name: 'The answer' });

	test('is an event, placed from Today and back by the keyboard alone', async ({ page }) => {
		await nothingDue(page, '2026-03-02');
		await enter(page, page.getByRole('link', { name: onePlacedWords.go.timeline }));
		const title = page.getByRole('heading', { level: 1, name: onePlacedWords.title });
		await expect(title).toBeFocused();
		await expect(page).toHaveURL(/timeline\/\?one$/);
		await expect(page.getByRole('group', { name: placingWords.which })).toBeHidden();
		await enter(page, page.getByRole('button', { name: 'I do not know' }));
		await expect(answer(page)).toBeFocused();
		await enter(page, page.getByRole('button', { name: onePlacedWords.another }));
		await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
		await enter(page, page.getByRole('button', { name: 'I do not know' }));
		await expect(answer(page)).toBeFocused();
		await enter(page, page.getByRole('link', { name: placeWords.back }));
		await expect(page.getByRole('heading', { level: 1, name: today.nothing })).toBeVisible();

		const ids = (await eventsKept(page)).flatMap(({ type, payload }) =>
			type === 'answered' && payload.place === 'timeline' ? [payload.questionId] : [],
		);
		expect(new Set(ids).size).toBe(2);
		const views = await viewsKept(page);
		expect(views.kept).toEqual(views.folded);
	});

	test('is a place on the next day', async ({ page }) => {
		await nothingDue(page, '2026-03-03');
		await page.getByRole('link', { name: onePlacedWords.go.map }).click();
		await expect(check(page)).toBeVisible();
		await page.getByLabel(places[0]?.where ?? '').check();
		await expect(page.getByRole('heading', { level: 1, name: onePlacedWords.title })).toBeVisible();
		await page.getByRole('button', { name: 'I do not know' }).click();
		await expect(answer(page)).toBeVisible();
		await page.getByRole('link', { name: placeWords.back }).click();
		await expect(page.getByRole('heading', { level: 1, name: today.nothing })).toBeVisible();
	});

	test('is one that the learner has met', async ({ page }) => {
		await freezeClock(page, '2026-03-02T10:00:00+03:00');
		const met = 'd-gt-analysis-when';
		const wrong = questions.get(met)?.wrong[0]?.id ?? '';
		await keepEvents(page, eventsAt('2026-03-02T09:00:00+03:00', [answered(met, chose(wrong))]));
		await open(page, '/articles/south-korea-nato/timeline/?one');
		const stem = questions.get(met)?.stem ?? '';
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(stem);
	});
});
