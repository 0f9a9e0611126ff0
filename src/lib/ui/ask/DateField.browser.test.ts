import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dated, typed } from '../../words/fixtures/graded';
import { ask } from './fixtures/asked';

const field = (name: string) => page.getByLabelText(name, { exact: true });
const status = () => page.getByRole('status');

async function type(name: string, text: string) {
	await field(name).click();
	await userEvent.keyboard(text);
}

/** Puts a text in as pasting does. */
async function paste(name: string, text: string) {
	const input = field(name).element() as HTMLInputElement;
	input.focus();
	input.select();
	document.execCommand('insertText', false, text);
	const event = { bubbles: true, inputType: 'insertFromPaste', data: text };
	input.dispatchEvent(new InputEvent('input', event));
}

describe('the fields of a date', () => {
	test.each([
		['1903', ['Year']],
		['1903-06', ['Month', 'Year']],
		['1903-06-05', ['Day', 'Month', 'Year']],
		['1903-06-05/1903-06-07', ['Days', 'Month', 'Year']],
	])('for %s are %o', async (edtf, names) => {
		await ask(typed('date', dated(edtf)));
		const labels = [...document.querySelectorAll('label')].map((label) =>
			label.textContent?.trim(),
		);
		expect(labels).toEqual(names);
	});

	test('say what was understood, as it is typed, and never jump to the next', async () => {
		const { given } = await ask(typed('date', dated('1903-06-05')));
		await type('Day', '27');
		await expect.element(field('Day')).toHaveFocus();
		await userEvent.tab();
		await userEvent.keyboard('sept');
		await userEvent.tab();
		await userEvent.keyboard('1902');
		await expect.element(status()).toHaveTextContent('Understood as 27 September 1902');
		expect(given.at(-1)).toEqual({ kind: 'date', day: '27', month: 'sept', year: '1902' });
	});

	test('are all filled by a date pasted whole into one', async () => {
		const { given } = await ask(typed('date', dated('1903-06-05')));
		await paste('Month', '27th of September, 1902');
		await expect.element(field('Day')).toHaveValue('27');
		await expect.element(field('Month')).toHaveValue('9');
		await expect.element(field('Year')).toHaveValue('1902');
		expect(given.at(-1)).toEqual({ kind: 'date', day: '27', month: '9', year: '1902' });
		// Again over what it has filled: the field holds the day, and not the date.
		await paste('Day', '27.9.1902');
		await expect.element(field('Day')).toHaveValue('27');
	});

	test('are filled by a date typed whole only when its field is left', async () => {
		await ask(typed('date', dated('1903-06-05')));
		await type('Day', '27.9.1902');
		await expect.element(field('Day')).toHaveValue('27.9.1902');
		await expect.element(status()).toHaveTextContent('Understood as 27 September 1902');
		await userEvent.tab();
		await expect.element(field('Day')).toHaveValue('27');
		await expect.element(field('Year')).toHaveValue('1902');
	});

	test('that are not shown hold nothing, also of a date pasted whole', async () => {
		const { given } = await ask(typed('date', dated('1903-06')));
		await paste('Month', '27 September 1902');
		await expect.element(field('Year')).toHaveValue('1902');
		expect(given.at(-1)).toEqual({ kind: 'date', day: '', month: '9', year: '1902' });
	});

	test('take days as a range', async () => {
		await ask(typed('date', dated('1903-06-05/1903-06-07')));
		await type('Days', '5-7');
		await type('Month', '6');
		await type('Year', '1903');
		await expect.element(status()).toHaveTextContent('Understood as 5–7 June 1903');
	});
});

describe('a fault', () => {
	test('waits until the fields are left, and then is tied to its own', async () => {
		await ask(typed('date', dated('1903-06-05')));
		await type('Day', '31');
		await type('Month', 'June');
		await type('Year', '1903');
		expect(page.getByRole('alert').query()).toBeNull();
		await userEvent.tab();
		await expect.element(page.getByRole('alert')).toHaveTextContent('June has 30 days.');
		await expect.element(field('Day')).toBeInvalid();
		await expect
			.element(field('Day'))
			.toHaveAccessibleDescription(/June has 30 days\. Check the day\./);
		await expect.element(field('Month')).not.toBeInvalid();
		expect(field('Month').element().hasAttribute('aria-describedby')).toBe(false);
	});

	test('is silent again while it is mended, and gone when it is', async () => {
		await ask(typed('date', dated('1903-06')), {
			given: { kind: 'date', day: '', month: 'Juune', year: '1903' },
		});
		await expect.element(page.getByRole('alert')).toBeVisible();
		await userEvent.fill(field('Month'), 'Jun');
		await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
		await userEvent.tab();
		await userEvent.tab();
		expect(page.getByRole('alert').query()).toBeNull();
		await expect.element(status()).toHaveTextContent('June 1903');
	});

	test('is shown at once to who insists', async () => {
		const { rerender } = await ask(typed('date', dated('1903-06-05')));
		await type('Day', '5');
		expect(page.getByRole('alert').query()).toBeNull();
		await rerender({ insist: true });
		await expect.element(page.getByRole('alert')).toHaveTextContent('The month is missing.');
		await expect.element(field('Month')).toBeInvalid();
	});
});

test('of two readings one is chosen, which fills the fields and gives them the focus', async () => {
	const { given } = await ask(typed('date', dated('1903-06-05')));
	await type('Day', '5/6/1903');
	await expect.element(status()).toHaveTextContent('Which do you mean by 5/6/1903?');
	expect(page.getByRole('alert').query()).toBeNull();
	await page.getByRole('button', { name: '6 May 1903' }).click();
	await expect.element(field('Month')).toHaveValue('5');
	await expect.element(field('Day')).toHaveFocus();
	expect(given.at(-1)).toEqual({ kind: 'date', day: '6', month: '5', year: '1903' });
	await expect.element(status()).toHaveTextContent('Understood as 6 May 1903');
	expect(page.getByRole('button', { name: '5 June 1903' }).query()).toBeNull();
});

test('a date of the record is asked again in words that its fields are described by', async () => {
	await ask(typed('date', dated('1903-06-05')), {
		given: { kind: 'date', day: '4', month: '6', year: '1903' },
		again: 'That is NATO’s date. And the article’s?',
	});
	await expect.element(page.getByRole('alert')).toHaveTextContent('That is NATO’s date.');
	await expect.element(field('Year')).toHaveAccessibleDescription(/And the article’s\?/);
	await expect.element(field('Year')).not.toBeInvalid();
});
