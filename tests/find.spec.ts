import type { Locator, Page } from '@playwright/test';
import { deedLabels, findWords as words } from '../src/lib/words/find';
import { expect, open, openHeld, ready, test } from './support/app';
import { freezeClock } from './support/clock';
import { holdDecks } from './support/decks-held';
import { answer, stemOf } from './support/desk';
import { hold } from './support/held';
import { eventsKept, viewsKept } from './support/kept';
import { decks, questions } from './support/model';

const noon = '2026-03-02T12:00:00+03:00';

function field(page: Page): Locator {
	return page.getByRole('searchbox', { name: words.label });
}

/** How many are found, as the page says it. */
function count(page: Page): Locator {
	return page.getByRole('status').filter({ hasText: /^[\d,]+ (questions?|facts?)$/ });
}

function stems(page: Page): Locator {
	return page.getByRole('main').locator('summary .stem');
}

/** The row of a question, which stands in a list. */
function rowOf(page: Page, stem: string): Locator {
	return page
		.getByRole('main')
		.getByRole('listitem')
		.filter({ has: page.getByText(stem, { exact: true }) });
}

async function filter(page: Page, label: string, option: string): Promise<void> {
	const select = page.getByRole('combobox', { name: label });
	if (!(await select.isVisible())) await page.getByText(words.filters, { exact: true }).click();
	await select.selectOption({ label: option });
}

test('a question is found while its words are typed, and the address keeps what was looked for', async ({
	page,
}) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'Find' }).click();
	await expect(count(page)).toHaveText(`${questions.size} questions`);
	await field(page).pressSequentially('hu xij');
	const wanted = [...questions.values()].filter(({ stem, answer, why }) =>
		/hu xij/i.test(`${stem} ${answer.text} ${why}`),
	);
	expect(wanted.length).toBeGreaterThan(0);
	for (const { stem } of wanted) await expect(rowOf(page, stem)).toBeVisible();
	expect(await stems(page).count()).toBeLessThan(questions.size / 4);

	await page.reload();
	await ready(page);
	await expect(field(page)).toHaveValue('hu xij');
	await expect(rowOf(page, wanted[0]?.stem ?? '')).toBeVisible();
	await page.getByRole('button', { name: words.clear }).click();
	await expect(count(page)).toHaveText(`${questions.size} questions`);
	await field(page).fill('no such words anywhere');
	await expect(page.getByRole('heading', { name: words.none })).toBeVisible();
});

test('what is typed while the decks are on their way is looked for when they come', async ({
	page,
}) => {
	const letCome = await holdDecks(page);
	await openHeld(page, '/find/');
	await field(page).pressSequentially('hu xij');
	await expect(page.getByRole('status').filter({ hasText: words.opening })).toBeVisible();
	await expect(page.getByText(words.none)).toBeHidden();
	letCome();
	await expect(count(page)).toHaveText(/^\d+ questions?$/);
	await expect(field(page)).toHaveValue('hu xij');
	await expect(field(page)).toBeFocused();
	await expect(stems(page).first()).toBeVisible();
});

test('what is typed before the scripts come is looked for too', async ({ page }) => {
	const letCome = await hold(page, ({ pathname }) => /_app.*\.js$/.test(pathname));
	await page.goto('./find/', { waitUntil: 'commit' });
	await field(page).pressSequentially('hu xij');
	letCome();
	await ready(page);
	await expect(rowOf(page, questions.get('a-hu-editor-who')?.stem ?? '')).toBeVisible();
	await expect(count(page)).not.toHaveText(`${questions.size} questions`);
	await expect(field(page)).toHaveValue('hu xij');
	expect(new URL(page.url()).hash).toBe('#text=hu+xij');
});

test('a link that opens a question does so when its deck comes', async ({ page }) => {
	const letCome = await holdDecks(page);
	await openHeld(page, '/find/#open=a-hu-editor-who');
	await expect(field(page)).toBeVisible();
	letCome();
	await expect(stems(page)).toHaveText([questions.get('a-hu-editor-who')?.stem ?? '']);
	await expect(page.getByText(words.history)).toBeVisible();
});

test('and it waits for no other deck', async ({ page }) => {
	const letCome = await holdDecks(page, 'a-hu-editor-who');
	await openHeld(page, '/find/#open=a-hu-editor-who');
	const { stem } = questions.get('a-hu-editor-who') ?? { stem: '' };
	await expect(stems(page).first()).toBeVisible();
	await expect(stems(page)).toHaveText([stem]);
	await expect(page.getByText(words.history)).toBeVisible();
	letCome();
	await expect(count(page)).toHaveText(/^\d+ questions?$/);
	await expect(rowOf(page, stem).getByText(words.history)).toBeVisible();
});

test('all that are found are chosen when they have come, unless choosing was left', async ({
	page,
}) => {
	const letCome = await holdDecks(page, decks[0]?.questions[0]?.id);
	await openHeld(page, '/find/');
	await expect(stems(page).first()).toBeVisible();
	const all = page.getByRole('button', { name: words.chooseAll });
	await page.getByRole('button', { name: words.select }).click();
	await all.click();
	await page.getByRole('button', { name: words.selectDone }).click();
	letCome();
	await expect(page.getByRole('button', { name: /^\d+ more$/ })).toBeVisible();
	await expect(page.getByRole('checkbox')).toHaveCount(0);
	await page.getByRole('button', { name: words.select }).click();
	await all.click();
	await expect(page.getByRole('group', { name: words.chosen(questions.size) })).toBeVisible();
});

test('filters keep to a deck, a kind of answer, and how a question stands', async ({ page }) => {
	await freezeClock(page, noon);
	await open(page, '/study/');
	const first = await stemOf(page);
	await answer(page, '4');
	const second = await stemOf(page);
	await page.keyboard.press('s');
	await expect(page.getByText('Starred.')).toBeAttached();

	await open(page, '/find/');
	await filter(page, words.kind, words.kinds.date);
	const dates = [...questions.values()].filter(({ answer }) => answer.kind === 'date');
	await expect(count(page)).toHaveText(`${dates.length} questions`);
	await page.getByRole('button', { name: words.clear }).click();
	await filter(page, words.state, words.states.learning);
	await expect(stems(page)).toHaveText([first]);
	await page.getByRole('button', { name: words.clear }).click();
	await filter(page, words.mark, words.marks.starred);
	await expect(stems(page)).toHaveText([second]);
});

test('an opened question has its history in words, and a note by which it is found', async ({
	page,
}) => {
	await freezeClock(page, noon);
	await open(page, '/study/');
	const stem = await stemOf(page);
	await answer(page, '4');
	await page.keyboard.press('u');
	await expect(page.getByText(/^Taken back/)).toBeAttached();
	await answer(page, '3');

	await open(page, '/find/');
	const row = rowOf(page, stem);
	await row.getByText(stem).click();
	// What stands around the answer may come late, and move what is below it.
	await row.getByText(words.history).press('Enter');
	const lines = row.getByRole('listitem').filter({ hasText: '2 March 2026' });
	await expect(lines).toHaveText([
		/12:00.*First studied: Good/,
		/12:00.*First studied: Easy \(undone\)/,
	]);

	const note = row.getByRole('textbox', { name: words.note });
	await note.fill('Grandmother’s birthday');
	await row.getByRole('button', { name: words.saveNote }).click();
	await expect(page.getByRole('status').filter({ hasText: words.noteSaved })).toBeVisible();
	await expect(row.getByText('Note written')).toBeVisible();
	await field(page).fill('grandmother');
	await expect(stems(page)).toHaveText([stem]);
	await page.reload();
	await ready(page);
	await expect(stems(page)).toHaveText([stem]);
});

test('several questions are left out and started over at once, and taken back whole', async ({
	page,
}) => {
	await freezeClock(page, noon);
	await open(page, '/study/');
	const met = await stemOf(page);
	await answer(page, '4');
	await open(page, '/find/');
	await expect(rowOf(page, met)).toBeVisible();
	await page.getByRole('button', { name: words.select }).click();
	const others = (await stems(page).allTextContents()).filter((stem) => stem !== met).slice(0, 2);
	for (const stem of [met, ...others]) {
		await page.getByRole('checkbox', { name: words.choose(stem) }).check();
	}
	const bar = page.getByRole('group', { name: words.chosen(3) });
	await bar.getByRole('button', { name: deedLabels.suspended }).click();
	const told = page.getByRole('status').filter({ hasText: 'Three questions are left out.' });
	await expect(told).toBeVisible();
	await expect(rowOf(page, met).getByText('Left out', { exact: true })).toBeVisible();
	await bar.getByRole('button', { name: deedLabels.reset }).click();
	await expect(page.getByText('One question starts over as new.')).toBeVisible();
	const reset = (await viewsKept(page)).kept.find(({ reps }) => reps > 0);
	expect(reset).toBeUndefined();

	await page.getByRole('button', { name: words.undo }).click();
	await expect(page.getByText(words.undone)).toBeVisible();
	const { kept, folded } = await viewsKept(page);
	expect(kept).toEqual(folded);
	expect(kept.filter(({ suspended }) => suspended)).toHaveLength(3);
	expect(kept.filter(({ reps }) => reps === 1)).toHaveLength(1);
	expect((await eventsKept(page)).map(({ type }) => type)).toEqual([
		'reviewed',
		'suspended',
		'suspended',
		'suspended',
		'reset',
		'undone',
	]);
});

test('facts are found too, and lead to the questions that ask them', async ({ page }) => {
	await open(page, '/find/');
	await page.getByText(words.filters, { exact: true }).click();
	await page.getByRole('radio', { name: words.shows.facts }).check();
	await field(page).fill('madrid summit');
	await expect(count(page)).toHaveText(/facts?$/);
	const row = page
		.getByRole('main')
		.getByRole('listitem')
		.filter({ has: page.locator('summary') });
	await row.first().locator('summary').click();
	const asks = row.first().getByRole('listitem').getByRole('button').first();
	const stem = (await asks.textContent())?.trim() ?? '';
	await asks.click();
	await expect(rowOf(page, stem).getByText(words.history)).toBeVisible();
	await expect(page.getByRole('radio', { name: words.shows.questions })).toBeChecked();
});

test('the list of an article is the same list, of its questions alone', async ({ page }) => {
	await open(page, '/articles/south-korea-nato/questions/#text=vessel');
	await expect(field(page)).toHaveValue('vessel');
	await page.getByRole('button', { name: words.clear }).click();
	await expect(stems(page)).toHaveCount(questions.size);
});
