import type { Locator, Page } from '@playwright/test';
import { expect, open, ready, test } from './support/app';
import { freezeClock } from './support/clock';
import { questions } from './support/model';
import { StudyPage } from './support/study';

const dates = '/articles/south-korea-nato/decks/dates/';

/** The row of a question in a deck's list. */
function rowOf(page: Page, stem: string): Locator {
	return page
		.getByRole('main')
		.getByRole('listitem')
		.filter({ has: page.getByText(stem, { exact: true }) });
}

/** Leaves the question of a row out, or takes it back. */
async function press(row: Locator, button: 'Leave out' | 'Take back'): Promise<void> {
	if (!(await row.getByRole('button').isVisible())) await row.locator('summary').click();
	// What stands around the answer may come late, and move what is below it.
	await expect(row.getByRole('button', { name: button })).toBeEnabled();
	await row.getByRole('button', { name: button }).press('Enter');
	const after = button === 'Leave out' ? 'Take back' : 'Leave out';
	await expect(row.getByRole('button', { name: after })).toBeVisible();
}

async function stemsOf(page: Page): Promise<string[]> {
	return page.locator('summary .stem').allTextContents();
}

async function studyDeck(page: Page): Promise<StudyPage> {
	await open(page, dates);
	await page.getByRole('link', { name: 'Study this deck' }).click();
	const study = new StudyPage(page);
	await expect(study.showAnswer).toBeEnabled();
	return study;
}

test('a deck says what it covers and lists its questions, their answers hidden', async ({
	page,
}) => {
	await open(page, '/articles/south-korea-nato/');
	const listed = page.getByRole('row').filter({ has: page.getByRole('link') });
	const decks = await listed.evaluateAll((rows) =>
		rows.map((row) => ({
			title: row.querySelector('a')?.textContent ?? '',
			href: row.querySelector('a')?.href ?? '',
			text: row.querySelector('p')?.textContent.trim() ?? '',
		})),
	);
	expect(decks).toHaveLength(3);
	for (const { title, href, text } of decks) {
		await page.goto(href);
		await ready(page);
		const [, count, about = ''] = /^(\d+) questions\. (.*)$/s.exec(text) ?? [];
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(page.getByRole('main')).toContainText(about);
		await expect(page.getByText(`${count} questions`, { exact: true })).toBeVisible();
		expect(await stemsOf(page)).toHaveLength(Number(count));
		await expect(page.locator('details[open]')).toHaveCount(0);
		const answers = page.getByRole('button', { name: 'Leave out', includeHidden: true });
		await expect(answers).toHaveCount(Number(count));
		await expect(answers.filter({ visible: true })).toHaveCount(0);
	}
});

test('every question of the decks stands in the list of all questions, once', async ({ page }) => {
	await open(page, '/articles/south-korea-nato/questions/');
	const stems = await stemsOf(page);
	expect(stems.sort()).toEqual([...questions.values()].map(({ stem }) => stem).sort());
});

test('a question that is opened shows its answer, why, and its passages', async ({ page }) => {
	await open(page, dates);
	const [stem = ''] = await stemsOf(page);
	const question = [...questions.values()].find((each) => each.stem === stem);
	const row = rowOf(page, stem);
	const answer = row.getByText(question?.answer.text ?? '', { exact: true });
	const why = row.getByText(question?.why ?? '', { exact: true });
	const passages = row.getByRole('link', { name: 'Read it in the article (new tab)' });
	await expect(answer).toBeHidden();

	await row.getByText(stem).click();
	await expect(answer).toBeVisible();
	await expect(why).toBeVisible();
	await expect(passages).toHaveCount(question?.passages.length ?? 0);
	await expect(passages.first()).toBeVisible();

	await row.getByText(stem).click();
	await expect(answer).toBeHidden();
});

test('where the record differs from the article, a note beside the answer says so', async ({
	page,
}) => {
	await open(page, dates);
	const row = page
		.getByRole('main')
		.getByRole('listitem')
		.filter({ hasText: 'The record differs' })
		.first();
	const note = row.getByRole('note', { name: 'The record differs' });
	await expect(note).toBeHidden();
	await row.locator('summary').click();
	await expect(note).toBeVisible();
	expect((await note.innerText()).split('\n').length).toBeGreaterThan(1);
});

test('each question says how it stands: new, learning, back in some days, left out', async ({
	page,
}) => {
	await freezeClock(page, '2026-03-02T09:00:00+03:00');
	const study = await studyDeck(page);
	const learning = questions.get(await study.answer('3', { deck: 'dates' }));
	const later = questions.get(await study.answer('4', { deck: 'dates' }));
	const putOff = await study.question.textContent();
	await page.keyboard.press('n');
	await expect(study.question).not.toHaveText(putOff ?? '');
	const starred = await study.question.textContent();
	await page.keyboard.press('s');
	await expect(page.getByText('Starred.')).toBeAttached();

	await open(page, dates);
	await expect(rowOf(page, learning?.stem ?? '').getByText('Learning')).toBeVisible();
	await expect(rowOf(page, later?.stem ?? '').getByText(/^Back in \d+ days$/)).toBeVisible();
	await expect(rowOf(page, putOff ?? '').getByText('Not today', { exact: true })).toBeVisible();
	await expect(rowOf(page, starred ?? '').getByText('Starred', { exact: true })).toBeVisible();
	const stems = await stemsOf(page);
	await expect(page.getByText('New', { exact: true })).toHaveCount(stems.length - 3);

	const last = rowOf(page, stems.at(-1) ?? '');
	await press(last, 'Leave out');
	await expect(last.getByText('Left out', { exact: true })).toBeVisible();
});

test('a question that was known is back tomorrow, then due today, as the days go by', async ({
	page,
}) => {
	const clock = await freezeClock(page, '2026-03-02T09:00:00+03:00');
	const study = await studyDeck(page);
	const question = questions.get(await study.answer('4', { deck: 'dates' }));
	await open(page, dates);
	const row = rowOf(page, question?.stem ?? '');
	const text = await row.getByText(/^Back in \d+ days$/).textContent();
	const days = Number(/\d+/.exec(text ?? '')?.[0]);

	await clock.advance((days - 1) * 86_400_000);
	await page.reload();
	await expect(row.getByText('Back tomorrow')).toBeVisible();
	await clock.advance(86_400_000);
	await page.reload();
	await expect(row.getByText('Due today')).toBeVisible();
});

test('a question that is left out does not come up, until it is taken back', async ({ page }) => {
	const study = await studyDeck(page);
	const first = (await study.question.textContent()) ?? '';

	await open(page, dates);
	const row = rowOf(page, first);
	await press(row, 'Leave out');
	await expect(page.getByRole('status').filter({ hasText: 'Left out.' })).toBeAttached();
	await page.reload();
	await ready(page);
	await expect(row.getByText('Left out', { exact: true })).toBeVisible();

	await studyDeck(page);
	await expect(study.question).not.toHaveText(first);
	await open(page, dates);
	await press(row, 'Take back');
	await expect(page.getByRole('status').filter({ hasText: 'Taken back.' })).toBeAttached();
	await expect(row.getByText('New', { exact: true })).toBeVisible();
	await studyDeck(page);
	await expect(study.question).toHaveText(first);
});

test('a deck put off question by question shows each of them but the one left out', async ({
	page,
}) => {
	await open(page, dates);
	const stems = await stemsOf(page);
	const [out = '', ...others] = stems.splice(7, 1).concat(stems);
	await press(rowOf(page, out), 'Leave out');

	const study = await studyDeck(page);
	const asked: string[] = [];
	const done = page.getByRole('heading', { level: 1, name: 'Nothing is due here now.' });
	for (;;) {
		await expect(study.showAnswer.or(done)).toBeVisible();
		if (await done.isVisible()) break;
		const stem = (await study.question.textContent()) ?? '';
		asked.push(stem);
		await page.keyboard.press('n');
		await expect(study.question).not.toHaveText(stem);
	}
	expect(asked.sort()).toEqual(others.sort());
});

test('“Study this deck” asks the questions of that deck alone', async ({ page }) => {
	for (const deck of ['actors', 'quotes']) {
		await open(page, `/articles/south-korea-nato/decks/${deck}/`);
		const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
		const stems = await stemsOf(page);
		await page.getByRole('link', { name: 'Study this deck' }).click();
		const study = new StudyPage(page);
		await expect(page.getByText(deck === 'actors' ? '1 of 5' : '1 of 3')).toBeVisible();
		for (let count = 0; count < 2; count += 1) {
			await expect(page.getByRole('listitem').filter({ hasText: title })).toBeVisible();
			expect(stems).toContain(await study.question.textContent());
			await study.answer('4', { deck });
		}
	}
});
