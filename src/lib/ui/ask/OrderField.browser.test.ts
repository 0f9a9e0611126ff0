import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { order } from '../../words/fixtures/graded';
import { ask } from './fixtures/asked';

const rows = () => page.getByRole('listitem').elements();
const shown = () => rows().map((row) => /The (\w+)/.exec(row.textContent ?? '')?.[1]);
const up = (name: string) => page.getByRole('button', { name: `Move up: The ${name}` });
const down = (name: string) => page.getByRole('button', { name: `Move down: The ${name}` });
const said = () => page.getByRole('status').last();

describe('an order by the keyboard', () => {
	test('is changed step by step; the focus stays with the row, and its place is said', async () => {
		const { given } = await ask(order);
		expect(shown()).toEqual(['bell', 'pier', 'lamp']);
		up('lamp').element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(said()).toHaveTextContent('The lamp was lit, now 2 of 3');
		await expect.element(up('lamp')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(said()).toHaveTextContent('The lamp was lit, now 1 of 3');
		await expect.element(up('lamp')).toHaveFocus();
		expect(shown()).toEqual(['lamp', 'bell', 'pier']);
		expect(given).toEqual([
			{ kind: 'order', ids: ['bell', 'lamp', 'pier'] },
			{ kind: 'order', ids: ['lamp', 'bell', 'pier'] },
		]);
	});

	test('has ends that can be reached, and say that they are ends', async () => {
		const { given } = await ask(order);
		await expect.element(up('bell')).toHaveAttribute('aria-disabled', 'true');
		await expect.element(down('lamp')).toHaveAttribute('aria-disabled', 'true');
		up('bell').element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(up('bell')).toHaveFocus();
		await expect.element(said()).toHaveTextContent('Already the first: The bell was hung');
		expect(given).toEqual([]);
	});

	test('is no answer until it was touched, unless it is kept as it stands', async () => {
		const { given } = await ask(order);
		const keep = page.getByRole('button', { name: 'Keep this order' });
		await expect.element(page.getByText('Not answered yet')).toBeVisible();
		keep.element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('This order is your answer.')).toBeVisible();
		await expect.element(keep).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(given).toEqual([{ kind: 'order', ids: ['bell', 'pier', 'lamp'] }]);
	});
});

describe('an order by dragging', () => {
	function pointer(type: string, target: EventTarget, y: number, more: PointerEventInit = {}) {
		const init = { bubbles: true, isPrimary: true, pointerId: 7, pointerType: 'mouse', ...more };
		target.dispatchEvent(new PointerEvent(type, { ...init, clientX: 60, clientY: y }));
	}
	const middle = (index: number) => {
		const { top, height } = rows()[index]?.getBoundingClientRect() ?? new DOMRect();
		return top + height / 2;
	};

	test('is changed where the row is dropped', async () => {
		const { given } = await ask(order);
		const row = rows()[0] as HTMLElement;
		row.setPointerCapture = () => {};
		const [from, to] = [middle(0), middle(2)];
		pointer('pointerdown', row, from);
		pointer('pointermove', window, from + 20);
		pointer('pointermove', window, to + 4);
		pointer('pointerup', window, to + 4);
		expect(given).toEqual([{ kind: 'order', ids: ['pier', 'lamp', 'bell'] }]);
		await expect.element(said()).toHaveTextContent('The bell was hung, now 3 of 3');
		expect(row.style.translate).toBe('');
	});

	test('stays as it was where the row is let go of by Escape, or never left its place', async () => {
		const { given } = await ask(order);
		const row = rows()[0] as HTMLElement;
		row.setPointerCapture = () => {};
		const [from, to] = [middle(0), middle(2)];
		pointer('pointerdown', row, from);
		pointer('pointermove', window, to + 4);
		pointer('pointermove', window, to + 8);
		window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
		pointer('pointerup', window, to + 8);
		pointer('pointerdown', row, from);
		pointer('pointerup', window, from + 2);
		expect(given).toEqual([]);
	});

	test('by a finger begins at the handle alone, so that the page scrolls', async () => {
		const { given } = await ask(order);
		const row = rows()[0] as HTMLElement;
		row.setPointerCapture = () => {};
		const finger = { pointerType: 'touch' };
		const [from, to] = [middle(0), middle(2)];
		const dragFrom = (target: Element) => {
			pointer('pointerdown', target, from, finger);
			pointer('pointermove', window, from + 20, finger);
			pointer('pointermove', window, to + 4, finger);
			pointer('pointerup', window, to + 4, finger);
		};
		dragFrom(row);
		expect(given).toEqual([]);
		dragFrom(row.querySelector('[data-grip]') as Element);
		expect(given).toHaveLength(1);
	});
});

describe('an order that is shown', () => {
	test('says of each row whether it is in its place, or where it belongs', async () => {
		await ask(order, { given: { kind: 'order', ids: ['lamp', 'pier', 'bell'] }, revealed: true });
		expect(rows().map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
			expect.stringMatching(/The lamp was lit\. ?belongs at 2/),
			expect.stringMatching(/The pier was opened\. ?belongs at 1/),
			expect.stringMatching(/The bell was hung\. ?in its place/),
		]);
		expect(page.getByRole('button').query()).toBeNull();
	});

	test('is the right one, as nobody’s answer, where none was given', async () => {
		await ask(order, { revealed: true });
		expect(shown()).toEqual(['pier', 'lamp', 'bell']);
		expect(page.getByText('in its place').query()).toBeNull();
	});
});
