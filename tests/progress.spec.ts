import type { Page } from '@playwright/test';
import { knownOf } from '../src/lib/memory/known';
import { enoughAnswers, progressWords as words, tooFew } from '../src/lib/words/progress';
import { expect, open, test } from './support/app';
import { freezeClock } from './support/clock';
import { answer, showAnswer } from './support/desk';
import { eventsKept, viewsKept } from './support/kept';
import { questions } from './support/model';
import { dayOf, openAfter, pastOf } from './support/past';

const noon = '2026-03-02T12:00:00+03:00';
const today = dayOf('2026-03-02');

/** The rows of the table that stands for a chart, as texts. */
async function tableOf(page: Page, title: RegExp): Promise<string[][]> {
	const table = page
		.getByRole('figure')
		.filter({ has: page.getByRole('heading', { name: title }) })
		.getByRole('table');
	// It comes after the drawing.
	await table.waitFor({ state: 'attached' });
	return table
		.getByRole('row')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
		);
}

test('before the first answer, Progress says what it will show, and where to begin', async ({
	page,
}) => {
	await open(page, '/progress/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.empty);
	await page.getByRole('link', { name: words.begin }).click();
	await expect(showAnswer(page)).toBeEnabled();
	await answer(page);

	await page.getByRole('link', { name: 'Leave' }).click();
	await page.getByRole('link', { name: 'Progress' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(tooFew(1));
	await expect(page.getByRole('main')).toContainText(`${questions.size} questions`);
	await expect(page.getByRole('figure')).toHaveCount(0);
});

test('the figures are those that the events come to', async ({ page }) => {
	await freezeClock(page, noon);
	const past = pastOf({ from: today - 40, until: today - 1 });
	await openAfter(page, past, '/progress/');
	const main = page.getByRole('main');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('You aimed for 90.');

	const events = (await eventsKept(page)).flatMap((event) =>
		event.type === 'reviewed' ? [event] : [],
	);
	expect(events).toHaveLength(past.length);
	const { folded } = await viewsKept(page);
	const { known } = knownOf(
		questions.keys(),
		new Map(folded.map((view) => [view.questionId, view])),
	);
	await expect(main).toContainText(`${known} of ${questions.size} questions are known`);

	// Each question's first answer of a day after the one on which it was met.
	const first = events.filter(
		({ payload, studyDay }, at) =>
			events.findIndex(
				(other) => other.payload.questionId === payload.questionId && other.studyDay === studyDay,
			) === at && payload.predicted !== null,
	);
	const recalled = first.filter(({ payload }) => payload.rating > 1);
	const share = Math.round((100 * recalled.length) / first.length);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(`You recall ${share} of 100`);
	await expect(main).toContainText(`${first.length} answers.`);

	const [, ...due] = await tableOf(page, /come back on|comes back/);
	expect(due).toHaveLength(30);
	const within = folded.filter(({ dueDay }) => dueDay !== null && dueDay < today + 30).length;
	expect(due.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(within);

	const [, ...calendar] = await tableOf(page, /study days in this run/);
	const days = new Set(events.map(({ studyDay }) => studyDay));
	expect(calendar).toHaveLength(days.size);
	const answers = calendar.reduce((sum, [, count]) => sum + Number(count), 0);
	expect(answers).toBe(events.length);

	const [, ...decks] = await tableOf(page, /questions are known/);
	expect(decks.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(known);
});

test('an answer given in another tab is added at once, and taken off when it is undone', async ({
	page,
	context,
}) => {
	await freezeClock(page, noon);
	const past = pastOf({ from: today - 12, until: today });
	expect(past.length).toBeGreaterThan(enoughAnswers);
	await openAfter(page, past, '/progress/');
	const table = () => tableOf(page, /study days in this run/);
	await expect.poll(async () => (await table()).length).toBe(13);
	const study = await context.newPage();
	await open(study, '/study/');
	await answer(study);
	await expect.poll(async () => (await table()).at(-1)?.slice(0, 2)).toEqual(['2 March', '1']);
	await study.keyboard.press('u');
	await expect.poll(async () => (await table()).length).toBe(13);
});

test('under “For the curious” stands what was foretold beside what happened', async ({ page }) => {
	await freezeClock(page, noon);
	await openAfter(page, pastOf({ from: today - 40, until: today }), '/progress/');
	// What stands above it comes late: a press would meet what has moved.
	await page.getByText(words.curious).press('Enter');
	const heading = page.getByRole('heading', { name: /^The forecast/ });
	await expect(heading).toBeVisible();
	const [head, ...rows] = await tableOf(page, /^The forecast/);
	expect(head).toEqual(words.calibration.columns);
	expect(rows.length).toBeGreaterThan(0);
	await expect(page.getByRole('heading', { name: words.hardest.none })).toBeVisible();
});
