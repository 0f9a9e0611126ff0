import type { Page } from 'playwright-core';

/** What the page shall show: an element, with another text than before where one is given. */
export interface Sight {
	selector: string;
	not?: string;
}

interface Stopwatch {
	begin(sight: Sight): void;
	painted(): Promise<number>;
	ready: number | null;
	largest: number | null;
	durable(): Promise<number>;
}

declare global {
	interface Window {
		watch: Stopwatch;
	}
}

/** Measures in the page itself; call it before the first page of the tab is opened. */
export async function addStopwatch(page: Page): Promise<void> {
	await page.addInitScript(install);
}

/** Milliseconds from the last key or click of `act` to the frame in which the sight stood on the screen. */
export async function timePaint(
	page: Page,
	sight: Sight,
	act: () => Promise<void>,
): Promise<number> {
	await page.evaluate((one) => window.watch.begin(one), sight);
	await act();
	return page.evaluate(() => window.watch.painted());
}

/** Milliseconds from the last key to the end of the first transaction that it led to, on the disk. */
export function timeDurable(page: Page): Promise<number> {
	return page.evaluate(() => window.watch.durable());
}

/** When the page answered to keys, and when its largest part was painted, from the start of its loading. */
export async function loadTimes(page: Page): Promise<{ ready: number; largest: number }> {
	await page.waitForFunction(() => {
		const { ready, largest } = window.watch;
		return ready !== null && largest !== null;
	});
	await page.waitForLoadState('networkidle');
	return page.evaluate(() => {
		const { ready, largest } = window.watch;
		return { ready: ready ?? NaN, largest: largest ?? NaN };
	});
}

/** Runs in the page: stands alone. */
function install(): void {
	let acted = 0;
	let result: Promise<number> = Promise.resolve(NaN);
	let durable: Promise<number> = Promise.resolve(NaN);
	let isDurable = (_at: number) => {};

	const nextFrame = () =>
		new Promise<number>((resolve) => {
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				// Comes after the frame was handed over to be shown.
				port1.onmessage = () => resolve(performance.now());
				port2.postMessage(null);
			});
		});

	const watch: Stopwatch = {
		ready: null,
		largest: null,
		begin({ selector, not }) {
			const stands = () => {
				const element = document.querySelector(selector);
				return element !== null && (not === undefined || element.textContent?.trim() !== not);
			};
			if (stands()) throw new Error(`There already: ${selector}`);
			durable = new Promise((resolve) => {
				isDurable = (at) => resolve(at - acted);
			});
			result = new Promise((resolve, reject) => {
				// Without it, a measurement of what never comes would hold up all others for ever.
				setTimeout(() => reject(new Error(`Never seen: ${selector}`)), 60_000);
				const observer = new MutationObserver(() => {
					if (!stands()) return;
					observer.disconnect();
					void nextFrame().then((at) => resolve(at - acted));
				});
				observer.observe(document, { subtree: true, childList: true, characterData: true });
			});
		},
		painted: () => result,
		durable: () => durable,
	};
	window.watch = watch;

	for (const type of ['keydown', 'click']) {
		addEventListener(type, ({ timeStamp }) => (acted = timeStamp), true);
	}
	new MutationObserver((_, observer) => {
		if (document.documentElement?.dataset.ready === undefined) return;
		watch.ready = performance.now();
		observer.disconnect();
	}).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) watch.largest = startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });

	const { transaction } = IDBDatabase.prototype;
	IDBDatabase.prototype.transaction = function (...asked: Parameters<typeof transaction>) {
		const made = transaction.apply(this, asked);
		if (this.name === 'flashpoint' && made.mode === 'readwrite') {
			made.addEventListener('complete', () => isDurable(performance.now()));
		}
		return made;
	};
}
