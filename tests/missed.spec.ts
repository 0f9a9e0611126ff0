import type { StudyEvent } from '../src/lib/events/event';
import { expect, open, ready, test } from './support/app';
import { AskingPage } from './support/asking';
import { expectClear, screens } from './support/clear';
import { freezeClock } from './support/clock';
import { eventsKept, viewsKept } from './support/kept';
import { answered, chose, heading, row, stemOf } from './support/missed';
import { questions } from './support/model';
import { eventsAt, keepEvents } from './support/seed';

const monday = '2026-03-02T10:00:00+03:00';
const five = [
	'd-nac4-when',
	'd-nato-members-count',
	'a-hu-editor-who',
	'a-brussels-place-where',
	'a-madrid-partners-what',
];

/** Five that were missed among options, one after another. */
function fiveMissed(): StudyEvent[] {
	return eventsAt(
		'2026-03-02T09:00:00+03:00',
		five.map((id) => answered(id, chose(questions.get(id)?.wrong[0]?.id ?? ''))),
	);
}

test('a missed question is won back in a review on three days', async ({ page }) => {
	test.setTimeout(120_000);
	const clock = await freezeClock(page, monday);
	await keepEvents(page, fiveMissed());
	const review = new AskingPage(page);
	const asked: string[] = [];

	await test.step('the first day: a miss comes back after three others', async () => {
		await open(page, '/missed/');
		await expect(heading(page)).toHaveText('Five to win back');
		await expect(
			page.getByRole('link', { name: 'Missed 5 to win back', exact: true }),
		).toBeVisible();
		await page.getByRole('link', { name: 'Review 5 now' }).click();
		for (let count = 0; count < 6; count += 1) {
			const { id } = await review.question();
			asked.push(id);
			await review.choose(count !== 0);
			if (count === 0) {
				await expect(review.answerShown).toContainText('Wrong');
				await page.getByRole('button', { name: 'Mixed up' }).click();
				await expect(page.getByRole('button', { name: 'Mixed up' })).toHaveAttribute(
					'aria-pressed',
					'true',
				);
			} else await expect(review.answerShown).toContainText('1 of 3 days: right on two more');
			await review.goOn();
		}
		expect(asked).toEqual([...five.toReversed().slice(0, 4), five[4], five[0]]);
		await expect(heading(page)).toContainText('Five reviewed');
	});

	await test.step('and then it is counted for the day', async () => {
		await page.getByRole('link', { name: 'Back to the list' }).click();
		await expect(page.getByText('Five are counted for today')).toBeVisible();
		await expect(page.getByRole('link', { name: /^Review/ })).toBeHidden();
		await expect(row(page, stemOf('d-nac4-when'))).toContainText('1 of 3 days');
		await expect(row(page, stemOf('d-nac4-when'))).toContainText('counted for today');
	});

	await test.step('the second day asks without options', async () => {
		await clock.goTo('2026-03-03T10:00:00+03:00');
		await open(page, '/missed/review/');
		for (let count = 0; count < 5; count += 1) {
			await review.question();
			await expect(review.options.first()).toBeHidden();
			const { answer } = await review.answerRight();
			if (answer.kind !== 'text') await review.goOn();
		}
		await expect(heading(page)).toContainText('Five reviewed');
	});

	await test.step('the third day wins it back', async () => {
		await clock.goTo('2026-03-04T10:00:00+03:00');
		await open(page, '/missed/review/');
		for (let count = 0; count < 5; count += 1) {
			const { answer } = await review.answerRight();
			if (answer.kind === 'text') continue;
			await expect(review.answerShown).toContainText('Third day right. It moves to Won back.');
			await review.goOn();
		}
		await expect(page.getByText('Five move to Won back.')).toBeVisible();
		await open(page, '/missed/');
		await expect(heading(page)).toHaveText('Nothing to win back');
	});

	await test.step('the shelf is searched, and a question put back', async () => {
		await page.getByRole('link', { name: 'Won back: 5' }).click();
		await page.getByRole('searchbox', { name: 'Search' }).fill('hu xijin');
		const found = page.getByRole('list').getByRole('listitem');
		await expect(found.filter({ hasText: stemOf('a-hu-editor-who') })).toBeVisible();
		await expect(found.filter({ hasText: stemOf('d-nac4-when') })).toBeHidden();
		await found.first().locator('summary').click();
		await page.getByRole('button', { name: 'Put back on the list' }).click();
		await expect(page.getByText('No question here has these words.')).toBeVisible();
		await page.getByRole('link', { name: 'To the list' }).click();
		await expect(heading(page)).toHaveText('One to win back');
	});

	const seeds = (await eventsKept(page)).flatMap(({ type, payload }) =>
		type === 'answered' && payload.place === 'missed' ? [payload.seed] : [],
	);
	expect(new Set(seeds).size).toBe(seeds.length);
	const { kept, folded } = await viewsKept(page);
	expect(kept).toEqual(folded);
});

test('a review that is interrupted goes on where it was', async ({ page }) => {
	await freezeClock(page, monday);
	await keepEvents(page, fiveMissed());
	const review = new AskingPage(page);
	await open(page, '/missed/review/');
	await review.choose(false);
	await review.goOn();
	await review.choose(true);
	await review.goOn();
	const third = await review.question();
	const order = await page
		.getByRole('radio')
		.evaluateAll((all) => all.map((each) => each.closest('label')?.textContent));
	await page.reload();
	await ready(page);
	expect(await review.question()).toEqual(third);
	await expect(review.where).toHaveText('3 of 5');
	expect(
		await page
			.getByRole('radio')
			.evaluateAll((all) => all.map((each) => each.closest('label')?.textContent)),
	).toEqual(order);
});

for (const viewport of screens) {
	test(`why it is wrong is seen at once, then the next question, ${viewport.width} wide`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		await freezeClock(page, monday);
		await keepEvents(page, fiveMissed());
		const review = new AskingPage(page);
		await open(page, '/missed/review/');
		await review.choose(false);
		await expect(review.answerShown).toBeFocused();
		const told = review.answerShown.getByRole('paragraph');
		const [verdict, why] = [told.first(), told.nth(1)];
		await expect(verdict).toContainText('Wrong');
		for (const part of [verdict, why]) await expectClear(page, part, review.next);

		await review.goOn();
		await expectClear(page, review.stem, review.check);
	});
}

test('an answer can be taken back, and the learner has the last word on it', async ({ page }) => {
	await freezeClock(page, '2026-03-03T10:00:00+03:00');
	await keepEvents(page, [
		...eventsAt('2026-03-02T09:00:00+03:00', [
			answered('a-brussels-place-where', { kind: 'name', given: { kind: 'name', text: 'Madrid' } }),
		]),
	]);
	const review = new AskingPage(page);
	await open(page, '/missed/review/');
	await review.question();
	const field = page.getByRole('textbox', { name: 'Place' });
	await expect(field).toBeFocused();
	await page.keyboard.type('Brussels, Belgium');
	await page.keyboard.press('Enter');
	await expect(review.answerShown).toContainText('Wrong');
	await page.getByRole('button', { name: 'I was right' }).click();
	await expect(review.answerShown).toContainText('Right, by your own judgement.');
	await expect(review.answerShown).toContainText('1 of 3 days: right on two more');
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(review.answerShown).toContainText('Wrong');

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(field).toHaveValue('');
	await expect(field).toBeFocused();
	await review.answerRight();
	await review.goOn();
	await expect(heading(page)).toContainText('One reviewed');
	const { kept } = await viewsKept(page);
	expect(kept[0]?.missed).toMatchObject({ times: 1, rightDays: [20_515] });
});

test('what the learner does not know is left open, and comes back', async ({ page }) => {
	await freezeClock(page, monday);
	await keepEvents(page, fiveMissed().slice(0, 1));
	const review = new AskingPage(page);
	await open(page, '/missed/review/');
	await review.question();
	await page.getByRole('button', { name: 'I do not know' }).click();
	await expect(review.answerShown).toContainText('No answer.');
	await review.goOn();
	await expect(review.where).toHaveText('1 of 1, again');
	const inReview = (await eventsKept(page)).filter(({ sessionId }) => sessionId !== null);
	expect(inReview.map(({ payload }) => payload)).toMatchObject([
		{ place: 'missed', outcome: 'unanswered', given: null },
	]);
});

test('Enter without an answer asks for one', async ({ page }) => {
	await keepEvents(page, fiveMissed().slice(0, 1));
	const review = new AskingPage(page);
	await open(page, '/missed/review/');
	await review.question();
	const alert = page.getByRole('group').getByRole('alert');
	await expect(async () => {
		await page.keyboard.press('Enter');
		await expect(alert).toContainText('“I do not know”', { timeout: 250 });
	}).toPass({ intervals: [50] });
	await review.choose(true);
	await expect(review.answerShown).toContainText('Right');
});

test('a date that is another cannot have been right after all', async ({ page }) => {
	const day = { kind: 'date', day: '1', month: '2', year: '2003' } as const;
	await keepEvents(
		page,
		eventsAt('2026-03-02T09:00:00+03:00', [answered('d-nac4-when', { kind: 'date', given: day })]),
	);
	const review = new AskingPage(page);
	await open(page, '/missed/review/');
	await review.question();
	await page.getByRole('textbox', { name: 'Year' }).fill('2003');
	await page.getByRole('textbox', { name: 'Month' }).fill('2');
	await page.getByRole('textbox', { name: 'Day' }).fill('1');
	await page.keyboard.press('Enter');
	await expect(review.answerShown).toContainText('Wrong');
	await expect(page.getByRole('button', { name: 'I was right' })).toBeHidden();
});
