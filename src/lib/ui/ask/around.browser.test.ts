import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import GuessBox from './GuessBox.svelte';
import QuestionMap from './QuestionMap.svelte';
import Timer from './Timer.svelte';

/* What stands around a question. */

describe('the timer', () => {
	const props = { text: '12 min', aloud: '12 minutes', hidden: false, onToggle: () => {} };

	test('is a timer with a name, silent by itself, and can be hidden', async () => {
		const onToggle = vi.fn();
		await render(Timer, { ...props, onToggle });
		const timer = page.getByRole('timer', { name: 'Time left' });
		await expect.element(timer).toHaveTextContent('12 min');
		await page.getByRole('button', { name: 'Hide the time left' }).click();
		expect(onToggle).toHaveBeenCalledOnce();
		expect(page.getByRole('status').element().textContent).toBe('');
	});

	test('that is hidden says the time to who asks for it, and shows it', async () => {
		const { rerender } = await render(Timer, {
			...props,
			hidden: true,
			onToggle: () => void rerender({ hidden: false }),
		});
		expect(page.getByRole('timer').query()).toBeNull();
		page.getByRole('button', { name: 'Show the time left' }).element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('status')).toHaveTextContent('12 minutes left');
		await expect.element(page.getByRole('timer')).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Hide the time left' })).toHaveFocus();
	});
});

test('the map says of each question how it stands, and goes there', async () => {
	const onGo = vi.fn<(index: number) => void>();
	const answer = { given: { kind: 'name', text: 'a' }, at: 0 };
	await render(QuestionMap, {
		questions: [
			{ answer, revealed: true, flagged: true },
			{ answer: null, revealed: false, flagged: false },
			{ answer: null, revealed: true, flagged: false },
		],
		at: 1,
		onGo,
	});
	const map = page.getByRole('navigation', { name: 'Questions' });
	await expect
		.element(map.getByText('1 answered, 1 flagged, 1 without an answer, 1 open'))
		.toBeVisible();
	await expect
		.element(map.getByRole('button', { name: 'Question 2, open' }))
		.toHaveAttribute('aria-current', 'step');
	const first = map.getByRole('button', { name: 'Question 1, answered, flagged' });
	expect(first.element().hasAttribute('aria-current')).toBe(false);
	await first.click();
	expect(onGo.mock.calls).toEqual([[0]]);
});

test('a guess is said before the answer is shown, and taken back', async () => {
	const onGuess = vi.fn<(guessed: boolean) => void>();
	const { rerender } = await render(GuessBox, { guessed: false, onGuess });
	const box = page.getByRole('checkbox', { name: 'I’m guessing' });
	await box.click();
	await rerender({ guessed: true });
	await box.click();
	expect(onGuess.mock.calls).toEqual([[true], [false]]);
});
