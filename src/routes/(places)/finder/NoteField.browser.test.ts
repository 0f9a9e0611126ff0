import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { findWords } from '$lib/words/find';
import NoteField from './NoteField.svelte';

/** Types a note, and leaves its field for the button. */
async function write(isKept: boolean) {
	const onSave = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(isKept));
	await render(NoteField, { note: '', onSave });
	await userEvent.fill(page.getByRole('textbox', { name: findWords.note }), ' Lamp ');
	await userEvent.tab();
	await expect.element(page.getByRole('button', { name: findWords.saveNote })).toHaveFocus();
	return onSave;
}

test('a note that is saved when its field is left is not saved again by the button', async () => {
	const onSave = await write(true);
	await userEvent.keyboard('{Enter}');
	expect(onSave.mock.calls).toEqual([['Lamp']]);
});

test('one that could not be saved is tried again', async () => {
	const onSave = await write(false);
	await userEvent.keyboard('{Enter}');
	expect(onSave.mock.calls).toEqual([['Lamp'], ['Lamp']]);
});
