import { expect, open, ready, test } from './support/app';
import { freezeClock } from './support/clock';
import { eventsKept } from './support/kept';
import { StudyPage } from './support/study';

const pattern = ['3', '1', '3', '4', '2', '3', '3', '1'] as const;
const decks = ['dates', 'actors', 'quotes'] as const;

test('three decks over several days: what the page shows is what the events say', async ({
	page,
}) => {
	test.setTimeout(180_000);
	const clock = await freezeClock(page, '2026-03-02T09:00:00+03:00');
	const study = new StudyPage(page);
	let answered = 0;
	const answerNext = async (deck?: string) => {
		const passTime = () => clock.advance(20_000);
		await study.answer(pattern[answered % pattern.length] ?? '3', { deck, passTime });
		answered += 1;
	};
	/** Until the page says that the session is done; the events must say so too. */
	const toTheEnd = async (deck?: string) => {
		for (let count = 0; count < 120; count += 1) {
			await expect(
				study.showAnswer.or(page.getByRole('link', { name: 'Back to Today' })),
			).toBeVisible();
			if (await page.getByRole('link', { name: 'Back to Today' }).isVisible()) break;
			await answerNext(deck);
		}
		expect(await study.expected(deck)).toBeNull();
	};

	await test.step('the first day begins with five, and offers more', async () => {
		await study.begin();
		for (let count = 0; count < 3; count += 1) await answerNext();
		await expect(page.getByText('4 of 5')).toBeVisible();

		const before = await study.question.textContent();
		await page.reload();
		await ready(page);
		await expect(study.question).toHaveText(before ?? '');
		await expect(page.getByText('4 of 5')).toBeVisible();
		await toTheEnd();
		const introduced = [...(await study.model()).views.values()].filter(
			({ introducedOn }) => introducedOn !== null,
		);
		expect(introduced).toHaveLength(5);

		await page.getByRole('button', { name: 'Five more new ones' }).click();
		await expect(study.showAnswer).toBeVisible();
		await toTheEnd();
		await page.getByRole('link', { name: 'Back to Today' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing more for today');
	});

	await test.step('the learner sets three new questions a day', async () => {
		await open(page, '/settings/');
		await page.getByLabel('New questions', { exact: true }).fill('3');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status').getByText('Saved.')).toBeVisible();
	});

	for (const [index, deck] of decks.entries()) {
		await test.step(`day ${index + 2}: the ${deck}, then the rest`, async () => {
			await clock.goTo(`2026-03-0${index + 3}T09:00:00+03:00`);
			await open(page, '/');
			const due = (await study.model()).queue().now.length;
			await expect(page.getByRole('heading', { level: 1 })).toContainText(String(due));

			await open(page, `/articles/south-korea-nato/decks/${deck}/`);
			await page.getByRole('link', { name: 'Study this deck' }).click();
			await answerNext(deck);
			await answerNext(deck);
			await page.getByRole('link', { name: /^Leave/ }).click();
			await expect(page.getByRole('link', { name: /^Study \d+ questions/ })).toBeVisible();
			await page.getByRole('link', { name: /^Study \d+ questions/ }).click();
			await toTheEnd();
			const model = await study.model();
			const fresh = [...model.views.values()].filter((view) => view.introducedOn === model.day);
			expect(fresh).toHaveLength(3);
		});
	}

	const events = await eventsKept(page);
	expect(events.filter(({ type }) => type === 'reviewed').length).toBe(answered);
	const seen = new Set(
		[...(await study.model()).views]
			.filter(([, { reps }]) => reps > 0)
			.map(([questionId]) => questionId.slice(0, 2)),
	);
	expect([...seen].sort()).toEqual(['a-', 'd-', 'q-']);
});

test('undo goes back as far as the session goes, across a reload too', async ({ page }) => {
	await freezeClock(page, '2026-03-02T09:00:00+03:00');
	const study = new StudyPage(page);
	await study.begin();
	const first = await study.question.textContent();
	await study.answer('3');
	await expect(page.getByText('2 of 5')).toBeVisible();
	const second = await study.question.textContent();
	await study.answer('1');
	await expect(page.getByText('3 of 5')).toBeVisible();

	await page.keyboard.press('u');
	await expect(study.question).toHaveText(second ?? '');
	await page.reload();
	await ready(page);
	await expect(study.question).toHaveText(second ?? '');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(study.question).toHaveText(first ?? '');
	await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
	const { views } = await study.model();
	expect([...views.values()].every(({ phase }) => phase === 'new')).toBe(true);
});

test('a question left out does not come back until it is taken back', async ({ page }) => {
	const clock = await freezeClock(page, '2026-03-02T09:00:00+03:00');
	const study = new StudyPage(page);
	await study.begin();
	const out = (await study.question.textContent()) ?? '';
	await page.keyboard.press('l');
	await expect(study.question).not.toHaveText(out);
	await expect(page.getByRole('status')).toHaveText(/Left out/);

	const putOff = (await study.question.textContent()) ?? '';
	await page.keyboard.press('n');
	await expect(study.question).not.toHaveText(putOff);
	await study.answer('4');

	await clock.goTo('2026-03-03T09:00:00+03:00');
	await study.begin();
	await expect(study.question).toHaveText(putOff);
});

test('a star is put on and taken off, and the question stays', async ({ page }) => {
	const study = new StudyPage(page);
	await study.begin();
	const question = (await study.question.textContent()) ?? '';
	await page.keyboard.press('s');
	await expect(page.getByText('Starred', { exact: true })).toBeVisible();
	await page.keyboard.press('s');
	await expect(page.getByText('Starred', { exact: true })).toBeHidden();
	await expect(study.question).toHaveText(question);
});

test('a key held down and a grade too soon are ignored', async ({ page }) => {
	const study = new StudyPage(page);
	await study.begin();
	await page.keyboard.down('Space');
	await page.keyboard.down('Space');
	await page.keyboard.down('Space');
	await page.keyboard.up('Space');
	await expect(study.grades).toBeVisible();
	expect(await eventsKept(page)).toEqual([]);
});

test('a grade that has the focus is what Enter and Space give', async ({ page }) => {
	const study = new StudyPage(page);
	await study.begin();
	await page.keyboard.press('Space');
	const again = study.grades.getByRole('button', { name: /^Again/ });
	await expect(again).toBeVisible();
	// A grade within the first moments is taken for a slip of the finger.
	await expect(async () => {
		if (await again.isVisible()) {
			await again.focus({ timeout: 250 });
			await page.keyboard.press('Enter');
		}
		await expect(again).toBeHidden({ timeout: 250 });
	}).toPass();
	const [event] = await eventsKept(page);
	expect(event).toMatchObject({ type: 'reviewed', payload: { rating: 1 } });
});

test('only five means five', async ({ page }) => {
	const clock = await freezeClock(page, '2026-03-02T09:00:00+03:00');
	const study = new StudyPage(page);
	await study.begin();
	await study.answer('4');
	await clock.goTo('2026-03-03T09:00:00+03:00');
	await open(page, '/');
	await page.getByRole('link', { name: 'Only five' }).click();
	await expect(page.getByText('1 of 5')).toBeVisible();
	for (let count = 0; count < 5; count += 1) {
		await page.keyboard.press('Space');
		await study.press('4');
		await expect(
			study.showAnswer.or(page.getByRole('link', { name: 'Back to Today' })),
		).toBeVisible();
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Five done/);
});

test('the newcomer’s first question is answered where Study goes on with it', async ({ page }) => {
	const study = new StudyPage(page);
	await open(page, '/');
	const stem = (await page.getByRole('heading', { level: 2 }).textContent()) ?? '';
	await page.getByRole('link', { name: 'Show the answer' }).click();
	await expect(study.grades).toBeVisible();
	await expect(study.question).toHaveText(stem);
	await expect(page.getByText('1 of 5')).toBeVisible();
	await study.press('3');
	await expect(page.getByText('2 of 5')).toBeVisible();
	await page.getByRole('link', { name: /^Leave/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('questions to study today');
});
