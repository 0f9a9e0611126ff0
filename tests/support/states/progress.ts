import { expect, open } from '../app';
import { freezeClock } from '../clock';
import { dayOf, openAfter, pastOf } from '../past';
import { deck, study, type State } from './state';

const today = dayOf('2026-03-02');

/** Of a learner who has met every question. */
const fullPast = () => pastOf({ from: today - 150, until: today, newPerDay: 9, recalled: 0.8 });

export const progress: readonly State[] = [
	{
		name: 'Today with a backlog and an exam',
		reach: async (page) => {
			await freezeClock(page, '2026-03-02T12:00:00+03:00');
			const past = pastOf({ from: today - 40, until: today - 12, newPerDay: 4 });
			await openAfter(page, past, deck);
			await page.getByText('Exam date').click();
			await page.getByLabel('Date', { exact: true }).fill('2026-03-12');
			await page.getByRole('button', { name: 'Set the date' }).click();
			await expect(page.getByText('Exam date set.')).toBeVisible();
			await open(page, '/');
			await expect(page.getByRole('heading', { name: 'Exams' })).toBeVisible();
			await expect(page.getByRole('heading', { name: 'While you were away' })).toBeVisible();
		},
	},
	{
		name: 'Progress with nothing to show',
		reach: async (page) => {
			await open(page, '/progress/');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to show yet');
		},
	},
	{
		name: 'Progress after one answer',
		reach: async (page) => {
			await (await study(page)).answer('3');
			await open(page, '/progress/');
			await expect(page.getByRole('heading', { level: 1 })).toContainText('One answer so far');
		},
	},
	{
		name: 'Progress with its charts',
		reach: async (page) => {
			await freezeClock(page, '2026-03-02T12:00:00+03:00');
			await openAfter(page, pastOf({ from: today - 40, until: today }), '/progress/');
			await page.getByText('For the curious').press('Enter');
			await expect(page.getByRole('heading', { name: 'By actor' })).toBeVisible();
			await page.getByText(/^All \d+ actors$/).press('Enter');
		},
	},
	{
		name: 'Progress with the history of every question',
		reach: async (page) => {
			await freezeClock(page, '2026-03-02T12:00:00+03:00');
			await openAfter(page, fullPast(), '/progress/');
			await page.getByText('For the curious').press('Enter');
			await page.getByText(/^All \d+ actors$/).press('Enter');
		},
	},
	{
		name: 'Today after weeks away from every question',
		reach: async (page) => {
			await freezeClock(page, '2026-03-02T12:00:00+03:00');
			await openAfter(
				page,
				fullPast().filter(({ studyDay }) => studyDay < today - 40),
				'/',
			);
			await expect(page.getByRole('heading', { name: 'While you were away' })).toBeVisible();
		},
	},
	{
		name: 'Find with a question open and several chosen',
		reach: async (page) => {
			await (await study(page)).answer('3');
			await open(page, '/find/');
			await page.getByText('Filters', { exact: true }).click();
			await page
				.getByRole('combobox', { name: 'How it stands' })
				.selectOption({ label: 'On the way' });
			await page.locator('summary .stem').click();
			await page.getByText('Your history and note').press('Enter');
			await page.getByRole('button', { name: 'Choose several' }).click();
			await page.getByRole('checkbox').first().check();
			await page.getByRole('button', { name: 'Star', exact: true }).last().click();
			await expect(page.getByText('One question is starred.')).toBeVisible();
		},
	},
	{
		name: 'Find with the history of every question',
		reach: async (page) => {
			await freezeClock(page, '2026-03-02T12:00:00+03:00');
			await openAfter(page, fullPast(), '/find/');
			await expect(page.getByText(/^Due|^On the way|^Known/).first()).toBeAttached();
		},
	},
	{
		name: 'Find with nothing found',
		reach: async (page) => {
			await open(page, '/find/');
			await page.getByRole('searchbox').fill('no such words anywhere');
			await expect(page.getByRole('heading', { name: 'Nothing is found' })).toBeVisible();
		},
	},
];
