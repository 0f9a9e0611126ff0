import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { match } from '../../words/fixtures/graded';
import { ask } from './fixtures/asked';

const list = (name: string) => page.getByRole('combobox', { name });
const chosen = (...pairs: [string, string][]) => ({
	kind: 'match',
	pairs: pairs.map(([prompt, option]) => ({ prompt, option: `actor:${option}` })),
});

test('each prompt has a list of its own, named by it, and can be opened again', async () => {
	const { given } = await ask(match);
	await userEvent.selectOptions(list('The salt was dear.'), 'Bo Strand');
	await userEvent.selectOptions(list('“we sail at dawn”'), 'Ada Lind');
	await userEvent.selectOptions(list('The salt was dear.'), 'Choose one');
	expect(given).toEqual([
		chosen(['salt', 'strand']),
		chosen(['sail', 'lind'], ['salt', 'strand']),
		chosen(['sail', 'lind']),
	]);
});

test('a list that is walked through takes nothing from another, but says what is chosen twice', async () => {
	const { given } = await ask(match);
	await userEvent.selectOptions(list('The salt was dear.'), 'Vell');
	await expect
		.element(list('“we sail at dawn”').getByRole('option', { name: 'Vell (used)' }))
		.toBeInTheDocument();
	await userEvent.selectOptions(list('“we sail at dawn”'), 'Vell (used)');
	expect(given.at(-1)).toEqual(chosen(['sail', 'vell'], ['salt', 'vell']));
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent('Chosen more than once, though each fits once: Vell.');
});

test('what is dragged to a line goes there from where it was', async () => {
	await page.viewport(1280, 800);
	const { given } = await ask(match, {
		given: { kind: 'match', pairs: [{ prompt: 'sail', option: 'actor:vell' }] },
	});
	const token = [...document.querySelectorAll<HTMLElement>('[data-grip]')].find(
		({ textContent }) => textContent?.trim() === 'Vell',
	);
	if (!token) throw new Error('Vell cannot be dragged.');
	token.setPointerCapture = () => {};
	const to = list('The salt was dear.').element().getBoundingClientRect();
	const pointer = (type: string, target: EventTarget, clientX: number, clientY: number) => {
		const init = { bubbles: true, isPrimary: true, pointerId: 7, pointerType: 'mouse' };
		target.dispatchEvent(new PointerEvent(type, { ...init, clientX, clientY }));
	};
	pointer('pointerdown', token, 5, 5);
	pointer('pointermove', window, to.x + 5, to.y + 5);
	pointer('pointerup', window, to.x + 5, to.y + 5);
	expect(given).toEqual([chosen(['salt', 'vell'])]);
	await expect.element(page.getByRole('status')).toHaveTextContent('Vell: The salt was dear');
});

test('what is dragged is for the eye and the hand alone', async () => {
	await page.viewport(1280, 800);
	await ask(match);
	expect(page.getByText('Vell', { exact: true }).elements().length).toBeGreaterThan(1);
	expect(page.getByRole('listitem').elements()).toHaveLength(match.prompts.length);
});

test('afterwards each line says what was chosen and what is right', async () => {
	await ask(match, {
		given: { kind: 'match', pairs: [{ prompt: 'sail', option: 'actor:vell' }] },
		revealed: true,
	});
	const lines = page
		.getByRole('listitem')
		.elements()
		.map(({ textContent }) => textContent ?? '');
	expect(lines[0]).toMatch(/“we sail at dawn”\s*Vell\s*Right: Ada Lind/);
	expect(lines[1]).toMatch(/The salt was dear\.\s*No answer\s*Right: Bo Strand/);
	expect(page.getByRole('combobox').query()).toBeNull();
});
