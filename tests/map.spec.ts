import type { Locator, Page } from '@playwright/test';
import { tryAgain } from '../src/lib/words/faults';
import { notSavedYet } from '../src/lib/words/unsaved';
import { mapWords, pointingWords } from '../src/lib/words/map';
import { expect, open, ready, test } from './support/app';
import { freezeClock } from './support/clock';
import { fillDisk } from './support/disk';
import { eventsKept, viewsKept } from './support/kept';
import { places, questions } from './support/model';
import { unsavedNotice } from './support/said';

const path = '/articles/south-korea-nato/map/';

/** The row of a place in the list below the map. */
function rowOf(page: Page, place: string): Locator {
	return page.locator('details').filter({ has: page.locator(`summary[id="${place}"]`) });
}

const check = (page: Page) => page.getByRole('button', { name: /^Check/ });
const next = (page: Page) => page.getByRole('button', { name: /^Next/ });
const answer = (page: Page) => page.getByRole('region', { name: 'The answer' });
const stem = (page: Page) => page.getByRole('heading', { level: 2 }).first();

/** Begins the exercise; back when its first question stands there. */
async function hideNames(page: Page): Promise<void> {
	await open(page, path);
	await page.getByRole('button', { name: mapWords.hide }).press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: pointingWords.title })).toBeVisible();
	await expect(check(page)).toBeVisible();
}

/** The question in hand. */
async function asked(page: Page) {
	const text = ((await stem(page).textContent()) ?? '').trim();
	const found = [...questions.values()].find((question) => question.stem === text);
	if (!found) throw new Error(`No question is “${text}”`);
	return found;
}

/** The places that are right, by where they lie. */
function rightOf({ answer: right }: Awaited<ReturnType<typeof asked>>): string[] {
	return places
		.filter(({ name, actor }) => {
			if (right.kind === 'place') return right.place === name;
			if (actor === undefined) return false;
			return right.kind === 'actor'
				? right.actor === actor
				: right.kind === 'actors' && right.actors.includes(actor);
		})
		.map(({ where }) => where);
}

/** Chooses from the list by the keyboard alone, and checks. */
async function choose(page: Page, wheres: readonly string[]): Promise<void> {
	for (const where of wheres) {
		const mark = page.getByLabel(where);
		await mark.focus();
		await page.keyboard.press('Space');
		await expect(mark).toBeChecked();
	}
	await page.keyboard.press('Enter');
	await expect(answer(page)).toBeFocused();
}

test('every place stands in the list with its part in the article and where it lies', async ({
	page,
}) => {
	await open(page, path);
	for (const { id, name, says } of places) {
		await expect(rowOf(page, id).locator('summary')).toContainText(name);
		await expect(rowOf(page, id).locator('summary')).toContainText(says);
	}
	const islands = rowOf(page, 'solomon-islands');
	await islands.locator('summary').click();
	await expect(islands).toContainText('A chain of islands east of New Guinea');
	await expect(islands.getByRole('note', { name: 'The record differs' })).toContainText('24 March');
});

test('an address opens its place, a name on the map leads to it, and it leads on to its questions', async ({
	page,
}) => {
	await open(page, `${path}#madrid`);
	await expect(rowOf(page, 'madrid').locator('summary')).toBeFocused();
	await page.setViewportSize({ width: 1280, height: 900 });
	const world = page.getByRole('group', { name: mapWords.views.world });
	await world.getByRole('link', { name: 'Brussels' }).press('Enter');
	await expect(rowOf(page, 'brussels').locator('summary')).toBeFocused();
	const question = questions.get('a-brussels-place-where');
	await rowOf(page, 'brussels')
		.getByRole('link', { name: question?.stem ?? '' })
		.click();
	await expect(page).toHaveURL(/\/find\/#open=a-brussels-place-where$/);
	await expect(page.getByText(question?.why ?? '')).toBeVisible();
});

test('the map names its source, its projection and what is disputed', async ({ page }) => {
	await open(page, path);
	await expect(page.getByText(mapWords.sources)).toBeVisible();
	await page.getByText(mapWords.bordersTitle).click();
	await expect(page.getByText(mapWords.borders)).toBeVisible();
});

test('on a phone three parts of the world have every name between them', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await open(page, path);
	await expect(page.getByRole('group', { name: mapWords.views.world })).toBeHidden();
	for (const { name } of places)
		await expect(page.getByRole('link', { name, exact: true })).toHaveCount(1);
});

test.describe('with the names hidden', () => {
	test.beforeEach(async ({ page }) => {
		await freezeClock(page, '2026-03-02T09:00:00+03:00');
	});

	test('questions are answered from the list by the keyboard alone, and count: right is logged, wrong is missed', async ({
		page,
	}) => {
		await hideNames(page);
		await expect(page.getByRole('link', { name: 'Madrid', exact: true })).toHaveCount(0);
		const wrong: string[] = [];
		const all: string[] = [];
		for (let count = 0; ; count += 1) {
			const question = await asked(page);
			all.push(question.id);
			const right = rightOf(question);
			if (count % 2 === 0) {
				await choose(page, right);
				await expect(answer(page)).toContainText('Right');
			} else {
				wrong.push(question.id);
				const other = places.find(
					({ where, actor }) => !right.includes(where) && actor !== undefined,
				);
				await choose(page, [other?.where ?? '']);
				await expect(answer(page)).toContainText('Wrong');
			}
			const more = page.getByRole('button', { name: pointingWords.more });
			const isLast = !(await more.isVisible());
			await next(page).press('Enter');
			if (isLast) break;
			await expect(answer(page)).toBeHidden();
		}
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(
			pointingWords.done(all.length - wrong.length, all.length),
		);

		const kept = await eventsKept(page);
		expect(kept.map(({ payload }) => 'questionId' in payload && payload.questionId)).toEqual(all);
		for (const event of kept) {
			if (event.type !== 'answered') throw new Error(event.type);
			const { questionId, place, kind, outcome } = event.payload;
			expect([questionId, place, outcome]).toEqual([
				...[questionId, 'map', wrong.includes(questionId) ? 'wrong' : 'right'],
			]);
			expect(['choice', 'several']).toContain(kind);
		}
		const views = await viewsKept(page);
		expect(views.kept).toEqual(views.folded);
		// A place that was recognised is no proof that it would be recalled.
		for (const { phase } of views.kept) expect(phase).toBe('new');

		await page.reload();
		await ready(page);
		await open(page, '/missed/');
		const first = questions.get(wrong[0] ?? '')?.stem ?? '';
		await expect(page.getByRole('listitem').filter({ hasText: first })).toBeVisible();
		await open(page, `/find/#open=${wrong[0]}`);
		await expect(page.getByText('On the map: wrong')).toBeVisible();
	});

	test('pointing at a mark on the map chooses it in the list', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await hideNames(page);
		while (rightOf(await asked(page)).length > 1) {
			await page.getByRole('button', { name: 'I do not know' }).click();
			await next(page).click();
			await expect(answer(page)).toBeHidden();
		}
		const world = page.getByRole('group', { name: mapWords.views.world });
		await world.getByText('A', { exact: true }).click();
		await expect(page.getByRole('radio').nth(0)).toBeChecked();
		await expect(page.getByText(pointingWords.chosen(['A']))).toBeVisible();
		await world.getByText('C', { exact: true }).click();
		await expect(page.getByRole('radio').nth(2)).toBeChecked();
		await expect(page.getByRole('radio').nth(0)).not.toBeChecked();
	});

	test('an answer that finds the disk full waits on the page until there is room', async ({
		page,
	}) => {
		await hideNames(page);
		const right = rightOf(await asked(page));
		for (const where of right) await page.getByLabel(where).check();
		const makeRoom = await fillDisk(page);
		await check(page).click();
		await expect(unsavedNotice(page)).toContainText(notSavedYet);
		for (const where of right) await expect(page.getByLabel(where)).toBeChecked();
		await makeRoom();
		await page.getByRole('button', { name: tryAgain }).click();
		await expect(answer(page)).toContainText('Right');
		expect(await eventsKept(page)).toHaveLength(1);
	});
});
