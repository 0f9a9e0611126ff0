import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { choice, dated, named, several, typed } from '../../words/fixtures/graded';
import { ask } from './fixtures/asked';

const harbour = choice({ kind: 'text', text: 'The pier' }, [
	{ kind: 'text', text: 'The fair' },
	{ kind: 'text', text: 'The toll' },
]);
const [fair, toll, pier] = harbour.options.map(({ id }) => ({ kind: 'choice', option: id }));

test('a question is a group that is named by what it asks, which is what the page is about', async () => {
	await ask({ ...harbour, asked: { ...harbour.asked, quotation: 'we sail at dawn' } });
	const group = page.getByRole('group', { name: 'Which?' });
	await expect.element(group).toHaveAccessibleDescription('“we sail at dawn”');
	await expect.element(group.getByRole('heading', { level: 1, name: 'Which?' })).toBeVisible();
});

describe('one of several', () => {
	test('is chosen with the arrows', async () => {
		const { given } = await ask(harbour);
		await userEvent.tab();
		await userEvent.keyboard(' {ArrowDown}{ArrowDown}');
		expect(given).toEqual([fair, toll, pier]);
		await expect.element(page.getByRole('radio', { name: 'The pier' })).toBeChecked();
	});

	test('is chosen with its number, and a number of none is nothing', async () => {
		const { given } = await ask(harbour);
		await userEvent.keyboard('2');
		await expect.element(page.getByRole('radio', { name: 'The toll' })).toHaveFocus();
		await userEvent.keyboard('{Control>}1{/Control}4092');
		expect(given).toEqual([toll]);
	});

	test('that is not there yet is asked for, as the question has it', async () => {
		const { rerender } = await ask(harbour);
		await rerender({ again: 'There is no answer yet.' });
		await expect.element(page.getByRole('alert')).toHaveTextContent('There is no answer yet.');
		await expect
			.element(page.getByRole('group'))
			.toHaveAccessibleDescription('There is no answer yet.');
	});

	test('stays as it is when nothing may be changed', async () => {
		const { given } = await ask(harbour, { disabled: true });
		await userEvent.keyboard('2');
		expect(given).toEqual([]);
		await expect.element(page.getByRole('radio', { name: 'The toll' })).toBeDisabled();
	});

	test('is shown in words beside the right one afterwards, and can no longer be changed', async () => {
		const { given } = await ask(harbour, {
			given: { kind: 'choice', option: toll?.option ?? '' },
			revealed: true,
		});
		await userEvent.keyboard('1');
		expect(given).toEqual([]);
		expect(page.getByRole('radio').query()).toBeNull();
		expect(page.getByRole('group').element().textContent).toMatch(
			/The fair\s+The toll\s*yours\s+The pier\s*right/,
		);
	});
});

test('several are chosen with their numbers, in whatever order, and given up again', async () => {
	const { given } = await ask(several);
	await expect.element(page.getByRole('group', { name: 'Several are right.' })).toBeVisible();
	await userEvent.keyboard('4213');
	await userEvent.keyboard('2');
	expect(given.at(-2)).toEqual({ kind: 'several', actors: ['toll', 'vell', 'ruun', 'lind'] });
	expect(given.at(-1)).toEqual({ kind: 'several', actors: ['toll', 'ruun', 'lind'] });
	await expect.element(page.getByRole('checkbox', { name: 'Vell' })).not.toBeChecked();
});

describe('a typed answer', () => {
	test('is given on every key, and nothing is corrected in it', async () => {
		const { given } = await ask(typed('name', named('lind')));
		const field = page.getByLabelText('Name');
		await field.click();
		await userEvent.keyboard('Ad1');
		expect(given).toEqual(['A', 'Ad', 'Ad1'].map((text) => ({ kind: 'name', text })));
		for (const [name, value] of [
			['autocapitalize', 'off'],
			['autocorrect', 'off'],
			['spellcheck', 'false'],
			['autocomplete', 'off'],
		] as const) {
			await expect.element(field).toHaveAttribute(name, value);
		}
	});

	test('of a number brings up figures', async () => {
		await ask(typed('number', { kind: 'number', number: 3, text: '3' }));
		const field = page.getByLabelText('Number');
		await expect.element(field).toHaveAttribute('inputmode', 'numeric');
		await expect
			.element(field)
			.toHaveAccessibleDescription('A whole number, in figures or in words.');
	});

	test('that is asked again says why, at its field', async () => {
		const { rerender } = await ask(typed('name', named('lind')));
		await rerender({ again: 'Norway is a country; a person is asked for.' });
		const field = page.getByLabelText('Name');
		await expect.element(field).toBeInvalid();
		await expect.element(field).toHaveAccessibleDescription(/Norway is a country/);
	});

	test('can be read and no longer changed when it is shown', async () => {
		await ask(typed('date', dated('1903-06')), {
			given: { kind: 'date', day: '', month: '6', year: '1903' },
			revealed: true,
		});
		await expect.element(page.getByLabelText('Month')).toHaveValue('6');
		await expect.element(page.getByLabelText('Month')).toHaveAttribute('readonly');
	});
});
