import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dialog from './Dialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Three have no answer.</p>' }));

async function setup() {
	const opener = document.createElement('button');
	opener.textContent = 'Hand in';
	document.body.append(opener);
	opener.focus();
	const onClose = vi.fn<() => void>();
	const { rerender } = await render(Dialog, { open: false, title: 'Hand in?', children, onClose });
	onClose.mockImplementation(() => void rerender({ open: false }));
	await rerender({ open: true });
	return { onClose, opener };
}

test('Escape asks to close once, and the focus goes back to where it was', async () => {
	const { onClose, opener } = await setup();
	await expect.element(page.getByRole('dialog', { name: 'Hand in?' })).toBeVisible();

	await userEvent.keyboard('{Escape}');

	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	expect(onClose).toHaveBeenCalledTimes(1);
	expect(document.activeElement).toBe(opener);
	opener.remove();
});

test('a press within does not close it, one beside it does', async () => {
	const { onClose, opener } = await setup();
	await page.getByText('Three have no answer.').click();
	expect(onClose).not.toHaveBeenCalled();

	await userEvent.click(document.documentElement, { position: { x: 2, y: 2 }, force: true });
	await expect.poll(() => onClose.mock.calls.length).toBe(1);
	opener.remove();
});
