import type { Page } from '@playwright/test';
import type { Question } from '../src/lib/deck/deck';
import { axe, expect, open, ready, test } from './support/app';
import { freezeClock } from './support/clock';
import { holdDecks } from './support/decks-held';
import { eventsKept, viewsKept } from './support/kept';
import { questions } from './support/model';
import { StudyPage } from './support/study';

const typed: ReadonlySet<Question['answer']['kind']> = new Set([
	'actor',
	'place',
	'number',
	'date',
]);

async function begin(page: Page): Promise<StudyPage> {
	await freezeClock(page, '2026-03-02T09:00:00+03:00');
	await open(page, '/settings/');
	await page.getByRole('checkbox', { name: 'Type the answer' }).check();
	await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeAttached();
	const study = new StudyPage(page);
	await study.begin();
	return study;
}

/** Answers questions of other kinds until one is in hand whose answer is of these. */
async function goTo(study: StudyPage, kinds = typed): Promise<Question> {
	for (let count = 0; count < 40; count += 1) {
		const done = study.page.getByRole('button', { name: /more new ones$/ });
		await expect(study.showAnswer.or(done)).toBeVisible();
		if (await done.isVisible()) {
			await done.click();
			continue;
		}
		const id = await study.expected();
		const question = questions.get(id ?? '');
		if (!question) throw new Error('The events ask for no question.');
		await expect(study.question).toHaveText(question.stem);
		if (kinds.has(question.answer.kind)) return question;
		await study.showAnswer.click();
		await study.press('4');
	}
	throw new Error('No such question comes.');
}

/** Types an answer into the fields of the question in hand, beginning where the focus is. */
async function type(page: Page, { answer }: Question, right = true): Promise<void> {
	if (answer.kind !== 'date') {
		const own = answer.kind === 'number' ? String(answer.number) : answer.text;
		await page.keyboard.type(right ? own : answer.kind === 'number' ? '977' : 'Xerxes');
		return;
	}
	// A date pasted whole fills every field.
	await page.getByRole('textbox', { name: 'Year' }).focus();
	await page.keyboard.insertText(right ? answer.text : '3 March 1923');
}

const field = (page: Page) => page.getByRole('main').getByRole('textbox').first();
const answerEvents = async (page: Page) =>
	(await eventsKept(page)).filter(
		({ type: is }) => is !== 'settingChanged' && is !== 'limitRaised',
	);

test('a right answer is typed, told, and recorded as recall in one press', async ({ page }) => {
	const study = await begin(page);
	const question = await goTo(study);
	await expect(field(page)).toBeFocused();
	const before = (await answerEvents(page)).length;
	await type(page, question);
	await page.keyboard.press('Enter');
	const answer = page.getByRole('region', { name: 'Answer' });
	await expect(answer).toContainText(question.answer.text);
	await expect(answer).toContainText('Right');
	await expect(study.grades.getByRole('button')).toHaveText([/^I was wrong/, /^Next/]);
	await study.press(' ');
	const [event, ...more] = (await answerEvents(page)).slice(before);
	expect(more).toEqual([]);
	expect(event).toMatchObject({
		type: 'answered',
		payload: { questionId: question.id, place: 'study', outcome: 'right', credit: 1, asked: 'new' },
	});
	const { kept, folded } = await viewsKept(page);
	expect(kept).toEqual(folded);
	expect(kept.find(({ questionId }) => questionId === question.id)).toMatchObject({
		phase: 'learning',
		reps: 1,
		introducedOn: event?.studyDay,
	});
});

test('a wrong answer can be called right, and one undo takes back both', async ({ page }) => {
	const study = await begin(page);
	const question = await goTo(study, new Set(['actor', 'place']));
	const before = (await answerEvents(page)).length;
	await type(page, question, false);
	await study.showAnswer.click();
	await expect(page.getByRole('region', { name: 'Answer' })).toContainText('Wrong');
	await expect(study.grades.getByRole('button')).toHaveText([/^Next/, /^I was right/]);
	// Hard and Easy are no grades of a typed answer.
	await page.keyboard.press('4');
	await study.press('3');
	const [answered, own] = (await answerEvents(page)).slice(before);
	expect(answered).toMatchObject({ type: 'answered', payload: { outcome: 'wrong', credit: 0 } });
	expect(own).toMatchObject({
		type: 'overridden',
		payload: { questionId: question.id, target: answered?.id, quizId: null, right: true },
	});
	const view = async () =>
		(await viewsKept(page)).kept.find(({ questionId }) => questionId === question.id);
	expect(await view()).toMatchObject({ phase: 'learning', step: 1 });

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(study.question).toHaveText(question.stem);
	await expect(page.getByRole('status').filter({ hasText: 'Taken back.' })).toBeVisible();
	expect(await view()).toMatchObject({ phase: 'new', reps: 0 });
	const { kept, folded } = await viewsKept(page);
	expect(kept).toEqual(folded);

	// The next answer stands alone.
	await type(page, question, false);
	await page.keyboard.press('Enter');
	await expect(study.grades).toBeVisible();
	await study.press('1');
	expect(await view()).toMatchObject({ phase: 'learning', step: 0, reps: 1 });
});

test('a number or date that is another cannot be called right', async ({ page }) => {
	const study = await begin(page);
	const question = await goTo(study, new Set(['number', 'date']));
	await type(page, question, false);
	await page.keyboard.press('Enter');
	await expect(study.grades.getByRole('button')).toHaveText([/^Next/]);
	await page.keyboard.press('3');
	await study.press('1');
	const last = (await answerEvents(page)).at(-1);
	expect(last).toMatchObject({ type: 'answered', payload: { questionId: question.id } });
});

test('what cannot be read is asked again and counts for nothing; an empty field is graded by oneself', async ({
	page,
}) => {
	const study = await begin(page);
	const question = await goTo(study);
	const before = (await answerEvents(page)).length;
	await page.keyboard.type('?');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('I could not read that');
	await expect(study.showAnswer).toBeVisible();
	await expect(page.getByRole('region', { name: 'Answer' })).toBeHidden();
	expect(await answerEvents(page)).toHaveLength(before);
	await axe(page);

	await field(page).fill('');
	await study.showAnswer.click();
	await expect(study.grades.getByRole('button')).toHaveText([/^Again/, /^Hard/, /^Good/, /^Easy/]);
	await study.press('3');
	expect((await answerEvents(page)).slice(before)).toMatchObject([
		{ type: 'reviewed', payload: { questionId: question.id, rating: 3 } },
	]);
});

test('an answer that is being checked is graded as it was given, whatever is typed meanwhile', async ({
	page,
}) => {
	const study = await begin(page);
	const question = await goTo(study, new Set(['actor', 'place']));
	const letCome = await holdDecks(page, question.id);
	await page.reload();
	await expect(field(page)).toBeFocused();
	await type(page, question, false);
	await page.keyboard.press('Enter');
	await page.keyboard.type(' the Great');
	letCome();
	await expect(page.getByRole('region', { name: 'Answer' })).toContainText('Wrong');
	await expect(field(page)).toHaveValue('Xerxes');
});

test('a date put whole into one field fills the others, and is understood before it is graded', async ({
	page,
}) => {
	test.slow();
	const study = await begin(page);
	const question = await goTo(study, new Set(['date']));
	const { answer } = question;
	if (answer.kind !== 'date') throw new Error('It asks for a date.');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await type(page, question);
	await page.keyboard.press('Tab');
	await expect(page.getByText('Understood as')).toBeVisible();
	await study.showAnswer.click();
	await expect(page.getByRole('region', { name: 'Answer' })).toContainText('Right');
	await study.press(' ');
	const last = (await answerEvents(page)).at(-1);
	expect(last).toMatchObject({ type: 'answered', payload: { kind: 'date', outcome: 'right' } });
});

test('typing is switched on and off where one studies, and stays so', async ({ page }) => {
	await freezeClock(page, '2026-03-02T09:00:00+03:00');
	const study = new StudyPage(page);
	await study.begin();
	await goTo(study);
	await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('menuitemcheckbox', { name: 'Type the answer' }).click();
	await expect(field(page)).toBeVisible();
	await page.reload();
	await ready(page);
	await expect(field(page)).toBeFocused();
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('menuitemcheckbox', { name: 'Type the answer', checked: true }).click();
	await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
	// On a question that is not typed, T is the key.
	await page.keyboard.press('t');
	await expect(field(page)).toBeVisible();
});

test('a session that was missed by typing says so at its end', async ({ page }) => {
	const study = await begin(page);
	const question = await goTo(study);
	await type(page, question, false);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
	await study.press(' ');
	await expect(page.getByRole('img', { name: /one missed so far/ })).toBeVisible();
});
