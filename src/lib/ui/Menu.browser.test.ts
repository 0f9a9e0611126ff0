import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Menu from './Menu.svelte';

async function setup() {
	const onChoose = vi.fn<(id: string) => void>();
	await render(Menu, {
		label: 'More',
		items: [
			{ id: 'star', label: 'Star', icon: 'star', checked: true },
			{ id: 'leave-out', label: 'Leave out', icon: 'leave-out' },
			{ id: 'not-today', label: 'Not today', icon: 'not-today' },
		],
		onChoose,
	});
	return { onChoose, more: page.getByRole('button', { name: 'More' }) };
}

test('the menu is worked by the keyboard alone, and gives the focus back', async () => {
	const { onChoose, more } = await setup();
	more.element().focus();

	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('menuitemcheckbox', { name: 'Star' })).toHaveFocus();
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(page.getByRole('menuitem', { name: 'Not today' })).toHaveFocus();
	await userEvent.keyboard('{ArrowUp}{Enter}');

	expect(onChoose.mock.calls).toEqual([['leave-out']]);
	await expect.element(more).toHaveFocus();
	expect(page.getByRole('menu').query()).toBeNull();
});

test('a key pressed in the open menu never reaches the question under it', async () => {
	const { more } = await setup();
	const reached: string[] = [];
	const listen = (event: KeyboardEvent) => reached.push(event.key);
	document.addEventListener('keydown', listen);
	try {
		await more.click();
		await userEvent.keyboard('3');
		await userEvent.keyboard('{Escape}');
		await userEvent.keyboard('4');
	} finally {
		document.removeEventListener('keydown', listen);
	}
	expect(reached).toEqual(['4']);
});

test('a press beside the menu closes it', async () => {
	const { more } = await setup();
	await more.click();
	expect(page.getByRole('menu').query()).not.toBeNull();
	document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
});
