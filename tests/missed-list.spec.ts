import type { Page } from '@playwright/test';
import { faultWords, tryAgain } from '../src/lib/words/faults';
import { expect, open, openHeld, test } from './support/app';
import { AskingPage } from './support/asking';
import { isScriptWith } from './support/built';
import { freezeClock } from './support/clock';
import { holdDecks } from './support/decks-held';
import { notInFirefox, opensAnew } from './support/firefox';
import { answered, aWeekOfMisses, heading, row, saturday, stemOf } from './support/missed';
import { eventsAt, keepEvents } from './support/seed';

const confused = 'You keep taking 28 September 2022 for 27 September 2022.';

test.describe('the list after a week', () => {
	test.beforeEach(async ({ page }) => {
		await freezeClock(page, saturday);
		await keepEvents(page, aWeekOfMisses());
		await open(page, '/missed/');
		await expect(heading(page)).toHaveText('Seven to win back');
		// It stands above the rows, and comes last.
		await expect(page.getByText(confused)).toBeVisible();
	});

	test('says of each when and how it was missed, and how far it has come', async ({ page }) => {
		const said: [string, string[]][] = [
			['d-nac4-when', ['exam, yesterday', 'you said 28 September 2022', 'missed twice', '0 of 3']],
			['a-hu-editor-who', ['study, yesterday', 'not known', 'back in']],
			['a-ccdcoe-first-which', ['not answered', 'not studied yet']],
			['d-nato-members-count', ['guessed 30', 'to be right once with no options to choose from']],
			['a-yoon-leader-who', ['starred by you']],
			['a-brussels-place-where', ['quiz, Monday', 'you said Madrid', '2 of 3 days']],
		];
		for (const [id, texts] of said)
			for (const text of texts) await expect(row(page, stemOf(id))).toContainText(text);
		const stems = await page.locator('summary .stem').allInnerTexts();
		expect(stems[0]?.replaceAll(/\s/g, ' ')).toBe(stemOf('d-nac4-when'));
		expect(stems.at(-1)?.replaceAll(/\s/g, ' ')).toBe(stemOf('a-brussels-place-where'));
	});

	test('is filtered by deck, kind and reason, and reviewed as it is filtered', async ({ page }) => {
		await page.getByRole('radio', { name: /^Actors and places/ }).check();
		await expect(page.getByRole('link', { name: 'Review 4 now' })).toBeVisible();
		await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Places (1)' });
		await expect(page.getByRole('link', { name: 'Review 1 now' })).toBeVisible();
		await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Every kind' });
		await page.getByRole('radio', { name: /^All/ }).check();
		await page.getByRole('combobox', { name: 'Why' }).selectOption({ label: 'Mixed up (1)' });
		await expect(row(page, stemOf('d-nac4-when'))).toBeVisible();
		await page.getByRole('link', { name: 'Review 1 now' }).click();
		await expect(heading(page)).toHaveText(stemOf('d-nac4-when'));
	});

	test('takes a reason in one tap, and a question off with undo', async ({ page }) => {
		const brussels = row(page, stemOf('a-brussels-place-where'));
		const reasons = brussels.getByRole('group', { name: 'Why was it missed?' });
		await expect(reasons.getByText('Why was it missed?')).toBeVisible();
		await brussels.getByRole('button', { name: 'Slip' }).click();
		await expect(brussels.getByRole('button', { name: 'Slip' })).toHaveAttribute(
			'aria-pressed',
			'true',
		);
		await brussels.getByRole('button', { name: /^Take off the list/ }).click();
		await expect(heading(page)).toHaveText('Six to win back');
		await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(heading(page)).toHaveText('Seven to win back');
		await expect(brussels).toContainText('2 of 3 days');
		await expect(brussels.getByRole('button', { name: 'Slip' })).toHaveAttribute(
			'aria-pressed',
			'true',
		);
	});

	test('keeps a row open, and the focus in it, while something is done to it', async ({ page }) => {
		const brussels = row(page, stemOf('a-brussels-place-where'));
		await brussels.locator('summary').click();
		const slip = brussels.getByRole('button', { name: 'Slip' });
		await slip.focus();
		await page.keyboard.press('Enter');
		await expect(slip).toHaveAttribute('aria-pressed', 'true');
		await expect(slip).toBeFocused();
		await expect(brussels.locator('details')).toHaveAttribute('open', '');
	});

	test('gives up by its star what was starred alone', async ({ page }) => {
		const yoon = row(page, stemOf('a-yoon-leader-who'));
		await yoon.getByRole('button', { name: /^Star/ }).click();
		await expect(heading(page)).toHaveText('Six to win back');
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(yoon).toBeVisible();
		const nac4 = row(page, stemOf('d-nac4-when'));
		await nac4.getByRole('button', { name: /^Star/ }).click();
		await expect(nac4.getByRole('button', { name: /^Star/ })).toHaveAttribute(
			'aria-pressed',
			'true',
		);
		await expect(heading(page)).toHaveText('Seven to win back');
	});

	test('tells what is taken for something else, and asks two questions on it', async ({ page }) => {
		await page.getByRole('link', { name: 'Tell them apart' }).click();
		await expect(page.getByRole('heading', { name: confused })).toBeVisible();
		for (const date of ['27 September 2022', '28 September 2022'])
			await expect(page.getByRole('heading', { name: date, exact: true })).toBeVisible();
		await expect(page.getByRole('link', { name: /^Read it in the article/ })).toHaveCount(2);
		await page.getByRole('link', { name: 'Two questions on it' }).click();
		const practice = new AskingPage(page);
		expect((await practice.question()).id).toBe('d-nac4-when');
		await practice.answerRight();
		await practice.goOn();
		expect((await practice.question()).fact).toBe('gt-analysis-date');
	});
});

test('the head, the filters and the way to the review are there before the texts', async ({
	page,
}) => {
	await freezeClock(page, saturday);
	await keepEvents(page, aWeekOfMisses());
	const letCome = await holdDecks(page);
	await openHeld(page, '/missed/');
	await expect(heading(page)).toHaveText('Seven to win back');
	// Whether a deck still has the ordering on the list is known once the decks are there.
	await expect(page.getByRole('link', { name: 'Review now', exact: true })).toBeVisible();
	await page.getByRole('radio', { name: /^Actors and places/ }).check();
	await expect(page.getByText('Looking up what was missed')).toBeVisible();
	letCome();
	await expect(page.getByRole('link', { name: 'Review 4 now' })).toBeVisible();
	await expect(row(page, stemOf('a-hu-editor-who'))).toBeVisible();
	await expect(row(page, stemOf('d-nac4-when'))).toBeHidden();
	await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Places (1)' });
	await expect(page.getByRole('link', { name: 'Review 1 now' })).toBeVisible();
});

/** The page takes the library for a large one, of which the first rows come before the rest. */
async function takeForLarge(page: Page): Promise<void> {
	const comparison = /\.size>[a-z_$][\w$]*&&/i;
	await page.route(isScriptWith(comparison), async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(comparison, '.size>0&&');
		await route.fulfill({ response, body });
	});
}

test('of a large library the shelf shows its first rows before all texts are there', async ({
	page,
}) => {
	await freezeClock(page, saturday);
	await keepEvents(page, aWeekOfMisses());
	await takeForLarge(page);
	const letCome = await holdDecks(page, 'd-missile-tests-count');
	await openHeld(page, '/missed/won-back/');
	const first = row(page, stemOf('d-missile-tests-count'));
	await expect(first).toBeVisible();
	await page.getByRole('searchbox', { name: 'Search' }).fill('no such words');
	await expect(page.getByText('Looking up what was won back')).toBeVisible();
	await expect(first).toBeHidden();
	letCome();
	await expect(page.getByText('No question here has these words.')).toBeVisible();
	await page.getByRole('searchbox', { name: 'Search' }).fill('');
	await expect(first).toBeVisible();
});

test.describe('a large library of which some does not come', () => {
	test.use({ expectedFault: /net::ERR_FAILED|dynamically imported module/ });

	/** The list with its first row open, whose own deck alone has come. */
	async function openFirstRow(page: Page) {
		await freezeClock(page, saturday);
		await keepEvents(page, eventsAt('2026-03-06T10:00:00+03:00', [answered('d-nac4-when')]));
		await takeForLarge(page);
		const [isDeck, isOwn] = [isScriptWith('"orderings":['), isScriptWith('"d-nac4-when"')];
		const isOther = (url: URL) => isDeck(url) && !isOwn(url);
		let letFail = () => {};
		const fails = new Promise<void>((resolve) => (letFail = resolve));
		await page.route(isOther, async (route) => {
			await fails;
			await route.abort();
		});
		await open(page, '/missed/');
		const first = row(page, stemOf('d-nac4-when'));
		await first.locator('summary').click();
		const said = page.getByRole('alert').filter({ hasText: faultWords.unloaded.what });
		return { first, said, letFail, letCome: () => page.unroute(isOther) };
	}

	test('leaves the first rows as they are, open and focused', async ({ page }) => {
		const { first, said, letFail } = await openFirstRow(page);
		const slip = first.getByRole('button', { name: 'Slip' });
		await slip.focus();
		letFail();
		await expect(said).toBeVisible();
		await expect(first.locator('details')).toHaveAttribute('open', '');
		await expect(slip).toBeFocused();
	});

	test('gets the rest when it is asked for again, and the rows stay as they are', async ({
		page,
	}) => {
		notInFirefox(opensAnew);
		const { first, said, letFail, letCome } = await openFirstRow(page);
		letFail();
		await expect(said).toBeVisible();
		await letCome();
		await said.getByRole('button', { name: tryAgain }).click();
		await expect(said).toBeHidden();
		await expect(first.locator('details')).toHaveAttribute('open', '');
	});
});
