import type { Page } from '@playwright/test';
import type { Paper } from '../src/lib/quiz/paper';
import { paperMark } from '../src/lib/quiz/paper-mark';
import { paperKinds } from '../src/lib/quiz/quiz-settings';
import { quizWords } from '../src/lib/words/quiz';
import { expect, open, ready, test } from './support/app';
import { eventsKept } from './support/kept';
import { eventsOf, paperOf, type Fate } from './support/quizzes';
import { keepEvents } from './support/seed';

const typedKinds = ['name', 'number', 'date'] as const;
const typedPaper = paperOf({ settings: { count: 6, kinds: typedKinds }, seed: 5 });
const limit = { per: 'quiz', limitMillis: 1_200_000 } as const;
const monday = '2026-03-02T09:00:00+03:00';
const week = '2026-03-09T09:00:00+03:00';

const row = (page: Page, number: number) =>
	page.getByRole('listitem').filter({ has: page.getByText(String(number), { exact: true }) });
const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const conditions = (page: Page) =>
	page.getByRole('complementary', { name: 'Under which conditions' });
const allRight = (paper: Paper): Fate[] => paper.questions.map(() => 'right');

/** Missed are all questions on dates but the first; the fifth is a guess, the tenth flagged. */
function fatesOf(paper: Paper): Fate[] {
	return paper.questions.map(({ deck }, index): Fate => {
		if (deck === 'dates' && index > 2) return index === 3 ? 'open' : 'wrong';
		return index === 4 ? 'guessed' : index === 9 ? 'flagged' : 'right';
	});
}

test('a result says what was right, what cost most, and under which conditions', async ({
	page,
}) => {
	const paper = paperOf({ settings: { count: 20, kinds: paperKinds }, seed: 11 });
	const fates = fatesOf(paper);
	const missed = fates.flatMap((fate, index) =>
		fate === 'wrong' || fate === 'open' ? [index + 1] : [],
	);
	const right = 20 - missed.length;
	await keepEvents(page, [
		...eventsOf({ quizId: 'first', at: monday, paper, fates: ['right', 'wrong'] }),
		...eventsOf({
			quizId: 'one',
			at: week,
			paper,
			fates,
			time: limit,
			factor: 1.5,
			secondsEach: 52,
		}),
	]);
	await open(page, '/quiz/result/#one');
	await expect(headline(page)).toHaveText(`${right} of 20`);
	await expect(headline(page)).toBeFocused();
	const wrong = missed.filter((number) => fates[number - 1] === 'wrong');
	const last = wrong.pop();
	const label = new RegExp(
		`^Right: ${right} of 20\\. Wrong: questions ${wrong.join(', ')} and ${last}\\. Guessed or flagged:`,
	);
	await expect(page.getByRole('img', { name: label })).toBeVisible();
	await expect(page.getByText(/^Dates and figures cost you most: all/)).toBeVisible();
	await expect(conditions(page)).toContainText('17:20 of 30 min (20 × 1.5)');
	await expect(conditions(page)).toContainText('1 of 20, 2 March 2026');

	const decks = page.getByRole('table', { name: 'By deck' });
	const ofDates = paper.questions.filter(({ deck }) => deck === 'dates').length;
	const dates = decks.getByRole('row').filter({ hasText: 'Dates and figures' });
	await expect(dates).toContainText(`${ofDates - missed.length} of ${ofDates}`);
	const attempts = page.getByRole('table', { name: 'Attempts at this paper' });
	await expect(attempts.getByRole('row')).toHaveCount(3);
	await attempts.getByRole('link', { name: '2 March 2026, 09:00' }).click();
	await expect(headline(page)).toHaveText('1 of 20');
	await expect(conditions(page)).toContainText('Left early');
	await expect(conditions(page)).toContainText('18 questions never shown');
});

test('each question says what was given, what was right and why; the missed alone can be shown', async ({
	page,
}) => {
	const paper = typedPaper;
	const fates: Fate[] = paper.questions.map((_, index) => (index === 1 ? 'wrong' : 'right'));
	await keepEvents(page, eventsOf({ quizId: 'one', at: monday, paper, fates }));
	await open(page, '/quiz/result/#one');
	const second = paper.questions[1];
	if (!second || !('asked' in second)) throw new Error('It is asked.');
	await page.getByRole('radio', { name: /^Missed/ }).check();
	const only = page.getByRole('group').filter({ hasText: second.asked.stem });
	await expect(page.locator('summary')).toHaveCount(1);
	await only.locator('summary').click();
	await expect(only).toContainText('Wrong');
	await expect(only).toContainText(second.asked.answer.text);
	await expect(only).toContainText(second.asked.why);
	await expect(only.getByRole('link', { name: /^Read it in the article/ }).first()).toBeVisible();
	await page.getByRole('radio', { name: /^All/ }).check();
	await expect(page.locator('summary')).toHaveCount(6);
});

test('the learner’s word on a typed answer counts, and is taken back by another press', async ({
	page,
}) => {
	const paper = typedPaper;
	const fates: Fate[] = paper.questions.map((_, index) => (index === 0 ? 'wrong' : 'right'));
	await keepEvents(page, eventsOf({ quizId: 'one', at: monday, paper, fates }));
	await open(page, '/quiz/result/#one');
	await expect(headline(page)).toHaveText('5 of 6');
	await page.locator('summary').first().click();
	// Above it stands what may come late: a click would meet what has moved.
	const own = page.getByRole('button', { name: 'I was right' });
	await own.press('Enter');
	await expect(headline(page)).toHaveText('6 of 6');
	await expect(own).toHaveAttribute('aria-pressed', 'true');
	await expect(own).toBeFocused();
	await expect(page.getByRole('status').filter({ hasText: '6 of 6 now.' })).toBeAttached();
	await expect(row(page, 1).first()).toContainText('Your own verdict');
	await page.reload();
	await ready(page);
	await expect(headline(page)).toHaveText('6 of 6');

	await page.locator('summary').first().click();
	await own.press('Enter');
	await expect(headline(page)).toHaveText('5 of 6');
	const events = (await eventsKept(page)).filter(({ deviceId }) => deviceId !== 'another-device');
	const [put, back] = events;
	expect(put).toMatchObject({
		type: 'overridden',
		payload: { quizId: 'one', questionId: paper.questions[0]?.id, target: 'one-1', right: true },
	});
	expect(back).toMatchObject({ type: 'undone', payload: { target: put?.id, quizId: 'one' } });
});

test('in an exam a verdict stands', async ({ page }) => {
	const fates: Fate[] = typedPaper.questions.map(() => 'wrong');
	await keepEvents(
		page,
		eventsOf({ quizId: 'one', at: monday, paper: typedPaper, fates, mode: 'exam' }),
	);
	await open(page, '/quiz/result/#one');
	await page.locator('summary').first().click();
	await expect(page.getByText('Xerxes').or(page.getByText('977')).first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'I was right' })).toHaveCount(0);
});

test('a link is copied by which another sits the same paper', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const paper = paperOf({ seed: 11 });
	await keepEvents(page, eventsOf({ quizId: 'one', at: monday, paper, fates: allRight(paper) }));
	await open(page, '/quiz/result/#one');
	await page.getByRole('button', { name: 'Copy a link to this paper' }).click();
	await expect(page.getByText('The link is copied.')).toBeVisible();
	const address = await page.evaluate(() => navigator.clipboard.readText());
	const other = await context.newPage();
	await other.goto(address);
	await ready(other);
	await expect(other.getByText(quizWords.shared)).toBeVisible();
	await expect(other.getByText(quizWords.movedOn)).toBeHidden();
	await other.getByRole('button', { name: quizWords.start }).click();
	await expect(other.getByText(paperMark(paper).slice(0, 6)).first()).toBeVisible();
});

test('time that ran out is told with its hour', async ({ page }) => {
	const paper = typedPaper;
	const time = { per: 'quiz', limitMillis: 60_000 } as const;
	await keepEvents(
		page,
		eventsOf({ quizId: 'one', at: monday, paper, fates: allRight(paper), time, secondsEach: 20 }),
	);
	await open(page, '/quiz/result/#one');
	await expect(conditions(page)).toContainText('Time ran out at 09:01');
	await expect(conditions(page)).toContainText('1:00 of 1 min');
});

test('the missed alone, or the same paper, can be asked again at once', async ({ page }) => {
	const paper = typedPaper;
	const fates: Fate[] = paper.questions.map((_, index) => (index % 2 === 0 ? 'wrong' : 'right'));
	await keepEvents(page, eventsOf({ quizId: 'one', at: monday, paper, fates }));
	await open(page, '/quiz/result/#one');
	const group = page.getByRole('main').getByRole('group').first();
	await page.getByRole('button', { name: 'Retry the 3 missed' }).click();
	await expect(page).toHaveURL(/\/quiz\/taking\/#/);
	await expect(page.getByText('1 of 3')).toBeVisible();
	const missed = paper.questions.flatMap((one, index) =>
		index % 2 === 0 && 'asked' in one ? [one.asked.stem] : [],
	);
	expect(missed).toContain((await group.getByRole('heading').innerText()).trim());

	await open(page, '/quiz/result/#one');
	await page.getByRole('button', { name: 'Same paper again' }).click();
	await expect(page.getByText('1 of 6')).toBeVisible();
	const [first] = paper.questions;
	await expect(group.getByRole('heading')).toHaveText(
		first && 'asked' in first ? first.asked.stem : '',
	);
});

test('past quizzes are listed, opened, deleted and brought back', async ({ page }) => {
	const other = paperOf({ settings: { count: 4, kinds: ['choice'] }, seed: 3 });
	await open(page, '/quiz/past/');
	await expect(headline(page)).toHaveText('No quiz taken yet');
	await keepEvents(page, [
		...eventsOf({ quizId: 'one', at: monday, paper: typedPaper, fates: allRight(typedPaper) }),
		...eventsOf({ quizId: 'two', at: week, paper: typedPaper, fates: ['right'] }),
		...eventsOf({
			quizId: 'three',
			at: '2026-03-10T21:00:00+03:00',
			paper: other,
			fates: allRight(other),
			mode: 'exam',
			time: limit,
		}),
	]);
	await open(page, '/quiz/past/');
	const entries = page.getByRole('article');
	await expect(entries).toHaveCount(3);
	await expect(entries.nth(0)).toContainText('10 March 2026, 21:00');
	await expect(entries.nth(0)).toContainText('4 of 4');
	await expect(entries.nth(0)).toContainText('Exam');
	await expect(entries.nth(1)).toContainText('attempt 2 of 2 at this paper');
	await expect(entries.nth(1)).toContainText('left early');

	await page.getByRole('button', { name: 'Delete the quiz of 9 March 2026, 09:00' }).click();
	await expect(entries).toHaveCount(2);
	await expect(entries.nth(1)).not.toContainText('attempt');
	const undo = page.getByRole('button', { name: 'Undo' });
	await expect(undo).toBeFocused();
	await undo.click();
	await expect(entries).toHaveCount(3);

	await page.getByRole('button', { name: 'Delete the quiz of 9 March 2026, 09:00' }).click();
	await expect(entries).toHaveCount(2);
	await open(page, '/quiz/result/#two');
	await expect(headline(page)).toHaveText('This quiz is deleted');
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(headline(page)).toHaveText('1 of 6');
});

test('a result that is not here says so, and where to go', async ({ page }) => {
	await open(page, '/quiz/result/#nothing');
	await expect(headline(page)).toHaveText('There is no such result here');
	await expect(page.getByRole('link', { name: 'New quiz' })).toBeVisible();
	await page.getByRole('link', { name: 'Past quizzes' }).click();
	await expect(headline(page)).toHaveText('No quiz taken yet');
});
