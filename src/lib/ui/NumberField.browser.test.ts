import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import NumberField from './NumberField.svelte';

async function setup() {
	const onChange = vi.fn<(value: number) => void>();
	const props = { label: 'New questions a day', value: 20, min: 0, max: 200, onChange };
	const { rerender } = await render(NumberField, props);
	return { onChange, rerender, field: page.getByLabelText('New questions a day') };
}

async function type(text: string) {
	await userEvent.fill(page.getByLabelText('New questions a day'), text);
	await userEvent.tab();
}

test('a number in the range is reported once the learner leaves the field', async () => {
	const { onChange } = await setup();
	await type('35');
	expect(onChange.mock.calls).toEqual([[35]]);
	expect(page.getByRole('alert').query()).toBeNull();
});

test.each(['201', '-1', '2.5', 'ten', ''])(
	'"%s" is answered, kept, and not reported',
	async (text) => {
		const { onChange, field } = await setup();
		await type(text);
		expect(onChange).not.toHaveBeenCalled();
		await expect.element(field).toHaveValue(text);
		await expect.element(field).toHaveAccessibleDescription('A whole number from 0 to 200.');
	},
);

test('a change from another tab replaces what was typed here', async () => {
	const { field, rerender } = await setup();
	await type('999');
	await rerender({ value: 40 });
	await expect.element(field).toHaveValue('40');
	expect(page.getByRole('alert').query()).toBeNull();
});

test('with decimals a comma is a point, and more places than wanted are answered', async () => {
	const onChange = vi.fn<(value: number) => void>();
	const props = { label: 'Times the limit', value: 1, min: 1, max: 10, decimals: 2, onChange };
	await render(NumberField, props);
	const field = page.getByLabelText('Times the limit');
	for (const text of ['1,75', '2.5', '1.333', '0.5', '10.01']) {
		await userEvent.fill(field, text);
		await userEvent.tab();
	}
	expect(onChange.mock.calls).toEqual([[1.75], [2.5]]);
	await expect
		.element(field)
		.toHaveAccessibleDescription('A number from 1 to 10, with at most 2 decimals.');
});
