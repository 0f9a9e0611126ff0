import type { Locator, Page } from '@playwright/test';
import { knownOf } from '../src/lib/memory/known';
import { circleOf, circles, countOf, portraitsOf } from '../src/lib/session/portrait';
import { peopleWords as words, sizes, tieWords } from '../src/lib/words/people';
import { knownHeadline } from '../src/lib/words/progress';
import { expect, noSuchPage, open, test } from './support/app';
import { freezeClock } from './support/clock';
import { viewsKept } from './support/kept';
import { article, decks, questions } from './support/model';
import { dayOf, openAfter, pastOf } from './support/past';

const people = '/articles/south-korea-nato/people/';
const portraits = portraitsOf(decks, article.author);
const facts = new Map(decks.flatMap((deck) => Object.entries(deck.facts)));
const ties = decks.flatMap((deck) => deck.ties);
const nameOf = (id: string) => portraits.find(({ actor }) => actor.id === id)?.actor.name;

function portraitOf(id: string) {
	const portrait = portraits.find(({ actor }) => actor.id === id);
	if (!portrait) throw new Error(`The decks have no actor "${id}".`);
	return portrait;
}

/** The row of an actor in the list of all, before or after it is opened. */
function rowOf(page: Page, name: string): Locator {
	const stem = page
		.locator('summary .stem')
		.filter({ hasText: new RegExp(`^${name.replace('+', '\\+')}$`) });
	return page.getByRole('main').locator('details').filter({ has: stem });
}

/** What a table says, row by row, to who does not see its drawing. */
function spoken(table: Locator): Promise<string[][]> {
	return table
		.getByRole('row')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.children]
					.filter((cell) => cell.getAttribute('aria-hidden') !== 'true')
					.map((cell) => cell.textContent.trim()),
			),
		);
}

test('who did what to whom is a table, and each of its lines leads to the words of the article', async ({
	page,
}) => {
	await open(page, people);
	const table = page.getByRole('table', { name: words.ties });
	const [head, ...rows] = await spoken(table);
	expect(head).toEqual(Object.values(tieWords.columns));
	expect(rows.map(([from, verb, to]) => [from, verb, to])).toEqual(
		ties.map(({ from, verb, to }) => [nameOf(from), verb, nameOf(to)]),
	);
	expect(rows.map((cells) => cells[3])).toEqual(
		ties.map(({ fact }) => (facts.get(fact)?.argued ? tieWords.argued : tieWords.reported)),
	);
	const links = await table
		.getByRole('link')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(links).toHaveLength(ties.length);
	for (const [index, href] of links.entries()) {
		const [passage] = facts.get(ties[index]?.fact ?? '')?.passages ?? [];
		const from = passage && 'from' in passage ? passage.from : '';
		expect(decodeURIComponent(href.split('#:~:text=')[1] ?? '')).toContain(from);
	}
});

test('the drawing has an arrow for each line, and gives way to words where there is no room', async ({
	page,
}) => {
	await open(page, people);
	const table = page.getByRole('table', { name: words.ties });
	const verb = table.getByRole('cell', { name: ties[0]?.verb ?? '', exact: true });
	const drawn = table.locator('text:visible');
	await expect(drawn).toHaveText(ties.map((tie) => tie.verb));
	expect((await verb.boundingBox())?.width).toBeLessThan(2);

	await page.setViewportSize({ width: 390, height: 844 });
	await expect(drawn).toHaveCount(ties.length);
	await page.setViewportSize({ width: 320, height: 640 });
	await expect(drawn).toHaveCount(0);
	expect((await verb.boundingBox())?.width).toBeGreaterThan(40);
});

test('everyone stands among their like, with their role and how much there is of them', async ({
	page,
}) => {
	await open(page, people);
	for (const circle of circles) {
		const members = portraits.filter((one) => circleOf(one) === circle);
		const section = page
			.locator('section')
			.filter({ has: page.getByRole('heading', { name: words.circles[circle], exact: true }) });
		await expect(section.locator('.stem')).toHaveText(members.map(({ actor }) => actor.name));
		for (const one of members) {
			const summary = rowOf(page, one.actor.name).locator('summary');
			await expect(summary).toContainText(one.actor.role);
			for (const size of sizes(countOf(one), one.questions.length)) {
				await expect(summary).toContainText(size);
			}
		}
	}
	await expect(page.locator('.stem')).toHaveCount(portraits.length);
});

test('a row that is opened tells names, facts and where the record differs, and leads to its page', async ({
	page,
}) => {
	await open(page, people);
	const row = rowOf(page, 'Hu Xijin');
	await expect(row.locator('summary')).toContainText(words.differs);
	const note = row.getByRole('note', { name: words.differs }).filter({ hasText: 'Bloomberg' });
	await expect(row.getByText('胡锡进')).toBeHidden();
	await row.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(row.getByText('胡锡进')).toBeVisible();
	await expect(note.first()).toContainText('former editor');
	await row.getByRole('link', { name: /^Hu Xijin:/ }).click();
	await expect(page).toHaveURL(/\/people\/hu-xijin\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hu Xijin');
	const tabs = page.getByRole('navigation', { name: 'Article' });
	await expect(tabs.getByRole('link', { name: 'People' })).toHaveAttribute('aria-current', 'page');
});

test('an actor’s page parts reports, statements, what others said and what the author argues', async ({
	page,
}) => {
	for (const id of ['south-korea', 'hu-xijin', 'elcan-tokmak', 'new-zealand']) {
		const portrait = portraitOf(id);
		await open(page, `${people}${id}/`);
		for (const kind of ['reported', 'said', 'saidOfIt', 'argued'] as const) {
			const heading = page.getByRole('heading', { name: words.parts[kind], exact: true });
			if (portrait[kind].length === 0) {
				await expect(heading, `${id}, ${kind}`).toHaveCount(0);
				continue;
			}
			const items = page.locator('section').filter({ has: heading }).getByRole('listitem');
			await expect(items, `${id}, ${kind}`).toHaveCount(portrait[kind].length);
			for (const [index, fact] of portrait[kind].entries()) {
				const item = items.nth(index);
				await expect(item).toContainText(fact.says);
				await expect(item.getByRole('note', { name: words.differs })).toHaveCount(
					fact.corrections.length > 0 ? 1 : 0,
				);
				await expect(item).toContainText(fact.dateText ?? '');
			}
		}
		const table = page.getByRole('table', { name: words.ties });
		await expect(table.getByRole('rowheader')).toHaveCount(portrait.ties.length);
	}
});

test('two of nearly one name are told apart, from either page', async ({ page }) => {
	await open(page, `${people}sukjoon-yoon/`);
	const note = page.getByText(words.unlike);
	await expect(note).toContainText('Yoon Suk-yeol, leader of South Korea');
	await note.getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yoon Suk-yeol');
	await expect(note).toContainText('Sukjoon Yoon');
});

test('an actor’s page says how well its questions are known, and leads to them', async ({
	page,
}) => {
	const { questions: ids } = portraitOf('nato');
	const today = dayOf('2026-03-02');
	await freezeClock(page, '2026-03-02T12:00:00+03:00');
	await openAfter(page, pastOf({ from: today - 40, until: today }), `${people}nato/`);
	const count = page.getByText(words.questions(ids.length));
	await expect(page.getByRole('heading', { name: /are known$/ })).toBeVisible();
	const { folded } = await viewsKept(page);
	const { known } = knownOf(ids, new Map(folded.map((view) => [view.questionId, view])));
	expect(known).toBeGreaterThan(0);
	await expect(
		page.getByRole('heading', { name: knownHeadline(known, ids.length), exact: true }),
	).toBeVisible();

	const stems = ids.map((id) => questions.get(id)?.stem ?? '');
	await count.click();
	const links = page.locator('details').getByRole('link');
	expect((await links.allTextContents()).sort()).toEqual([...stems].sort());

	await page.getByRole('link', { name: words.find, exact: true }).click();
	await expect(
		page.getByRole('status').filter({ hasText: `${ids.length} questions` }),
	).toBeVisible();
	await expect(page).toHaveURL(/\/find\/#actor=/);
	await page.goBack();
	// What is known is drawn above the way to practise, once it is read.
	await expect(page.getByRole('heading', { name: /are known$/ })).toBeVisible();
	await page.getByRole('link', { name: words.practise(ids.length) }).click();
	await expect(page.getByText(`1 of ${ids.length}`)).toBeVisible();
});

test.describe('an actor who is not in the article', () => {
	test.use({ expectedFault: noSuchPage });

	test('has no page', async ({ page }) => {
		const response = await page.goto(`.${people}nobody/`);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
	});
});
