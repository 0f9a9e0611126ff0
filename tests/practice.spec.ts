import { expect, open, test } from './support/app';
import { AskingPage } from './support/asking';
import { freezeClock } from './support/clock';
import { eventsKept, viewsKept } from './support/kept';
import { aWeekOfMisses, saturday } from './support/missed';
import { keepEvents } from './support/seed';

const start = { name: /^Practise \d+ questions?$/ };

test.beforeEach(async ({ page }) => {
	await freezeClock(page, saturday);
	await keepEvents(page, aWeekOfMisses());
});

test('no deck chosen asks for one, and Enter on a button is that button’s', async ({ page }) => {
	await open(page, '/practice/');
	for (const deck of await page.getByRole('checkbox').all()) await deck.uncheck();
	await expect(page.getByText('Choose a deck at least.')).toBeVisible();
	await expect(page.getByRole('link', start)).toBeHidden();
	await page.getByRole('checkbox', { name: 'Dates and figures' }).check();
	await page.getByRole('link', start).click();
	const practice = new AskingPage(page);
	await expect(practice.check).toBeVisible();
	await page.getByRole('button', { name: 'I do not know' }).focus();
	await page.keyboard.press('Enter');
	await expect(practice.answerShown).toContainText('No answer.');
});

test('practice leaves the schedule and the missed list as they are', async ({ page }) => {
	await open(page, '/practice/');
	await page.getByRole('radio', { name: 'On the missed list' }).check();
	await page.getByRole('radio', { name: 'All', exact: true }).last().check();
	await expect(page.getByRole('link', start)).toHaveText('Practise 7 questions');
	const before = (await viewsKept(page)).kept;
	await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Dates' });
	await expect(page.getByRole('link', start)).toHaveText('Practise 1 question');
	await page.getByRole('link', start).click();

	const practice = new AskingPage(page);
	await practice.question();
	await expect(page.getByText('Practice. Your schedule stays as it is.')).toBeVisible();
	await page.getByRole('button', { name: 'I do not know' }).click();
	await expect(practice.answerShown).toContainText('No answer.');
	await expect(page.getByRole('group', { name: 'Why was it missed?' })).toBeHidden();
	await practice.goOn();
	await practice.answerRight();
	await practice.goOn();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('One practised');

	const { kept, folded } = await viewsKept(page);
	expect(kept).toEqual(folded);
	// The day of the last answer is for retention, which leaves out what was practised before.
	const scheduled = (views: typeof kept) =>
		views.map((view) => ({ ...view, last: null, furthestDay: null }));
	expect(scheduled(kept)).toEqual(scheduled(before));
	const answers = (await eventsKept(page)).filter(
		({ type, payload }) => type === 'answered' && payload.place === 'practice',
	);
	expect(answers).toHaveLength(2);
});

test('cards are turned in practice, and what was not known comes back', async ({ page }) => {
	await open(page, '/articles/south-korea-nato/decks/quotes/');
	await page.getByRole('link', { name: 'Practise it' }).click();
	await expect(page.getByRole('checkbox', { name: 'Dates and figures' })).not.toBeChecked();
	await page.getByRole('radio', { name: 'Turn cards' }).check();
	await page.getByRole('radio', { name: '5', exact: true }).check();
	await page.getByRole('link', start).click();
	const practice = new AskingPage(page);
	const first = await practice.question();
	for (const key of ['1', '3', '3', '3']) {
		await practice.question();
		await practice.turn(key);
	}
	expect((await practice.question()).id).toBe(first.id);
	await expect(practice.where).toHaveText('1 of 5, again');
});

test('nothing is practised where nothing is so', async ({ page }) => {
	await open(page, '/practice/#which=hard&kind=match');
	await expect(page.getByText('No question is like that.')).toBeVisible();
	await expect(page.getByRole('link', start)).toBeHidden();
});
