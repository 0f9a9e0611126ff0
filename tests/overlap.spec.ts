import { expect, test } from './support/app';
import { phone } from './support/looks';
import { cutOff, overlapping } from './support/overlap';

/* What access.spec.ts expects of every state must be able to fail. */

test.beforeEach(({ page }) => page.setViewportSize(phone));

test('texts, labels of a drawing and buttons that lie on one another are found', async ({
	page,
}) => {
	await page.setContent(`
		<style>
			p, button { margin: 0; font: 1rem/1.5 sans-serif }
			.higher { margin-top: -1em }
			.beside { position: absolute; left: 0; top: 400px; width: 99px }
			.beside + .beside { left: 100px }
		</style>
		<p>Upper</p><p class="higher">Lower</p><p>Next <b>to</b> it</p>
		<svg width="200" height="40"><text y="20">Seoul</text><text y="24" x="9">Busan</text></svg>
		<p><button>Covered</button></p><p class="higher"><button>Covering</button></p>
		<p>Read</p><button class="higher">Pressed</button>
		<button class="beside">One</button><button class="beside">Another</button>`);
	const found = await overlapping(page);
	expect(found).toContain('“Upper” and “Lower”');
	expect(found).toContain('“Seoul” and “Busan”');
	expect(found).toContain('“BUTTON Covered” and “BUTTON Covering”');
	expect(found).toContain('“Read” and “BUTTON Pressed”');
	expect(found.join()).not.toMatch(/Next|One|Another/);
});

test('the page may go on under what stays, and is seen where it begins and ends', async ({
	page,
}) => {
	const docked = (padding: string) =>
		page.setContent(`
			<style>
				body { margin: 0; padding-bottom: ${padding}; font: 1rem/1.5 sans-serif }
				header { position: sticky; top: 0 }
				nav { position: fixed; inset: auto 0 0; background: white }
				nav div { height: 40px }
				.room { height: 1500px }
			</style>
			<header>Stays above</header><p>First</p><p class="room">Between</p><p>Last</p>
			<nav><div>Stays below</div></nav>`);
	await docked('40px');
	expect(await overlapping(page)).toEqual([]);
	await docked('0');
	expect(await overlapping(page)).toEqual([
		'“Last” under “NAV Stays below” at the end of the page',
	]);
	await page.addStyleTag({ content: 'header { height: 0 } p:first-of-type { margin: 0 }' });
	await page.addStyleTag({ content: 'header { position: fixed; height: auto }' });
	expect(await overlapping(page)).toContain(
		'“First” under “HEADER Stays above” at the start of the page',
	);
	await page.addStyleTag({ content: 'header { inset: auto 0 1rem }' });
	expect(await overlapping(page)).toContain('“Stays above” and “Stays below”');
});

test('what lies in sight of nobody, or behind a dialog, is on nothing', async ({ page }) => {
	await page.setContent(`
		<style>.on { position: absolute; top: 0; left: 0 }
			.aloud { width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
			.unseen { visibility: hidden }
			summary { margin-top: 9rem }
			.frame { position: relative; width: 200px; height: 30px; overflow-y: scroll }
			.frame p { margin: 60px 0 0 }</style>
		<div class="on">Seen</div><div class="on aloud">Read aloud</div>
		<div class="on unseen">Hidden</div>
		<details class="on"><summary>More</summary>Closed</details>
		<div class="frame"><p>Scrolled to</p></div>
		<dialog><p>Asked</p></dialog>`);
	expect(await overlapping(page)).toEqual([]);
	await page.locator('.aloud').evaluate((aloud) => aloud.classList.remove('aloud'));
	expect(await overlapping(page)).toEqual(['“Seen” and “Read aloud”']);
	await page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.showModal());
	expect(await overlapping(page)).toEqual([]);
});

test('texts that are cut off where nothing scrolls are found', async ({ page }) => {
	await page.setContent(`
		<style>div { width: 4em; white-space: nowrap } .low { height: 1em; line-height: 3 }
			.aloud { width: 1px; height: 1px; overflow: hidden }
			.hides { overflow: hidden } .dotted { text-overflow: ellipsis } .clips { overflow: clip } .scrolls { overflow: auto }</style>
		<div class="hides dotted">Cut off at its end</div>
		<div class="clips">Clipped at its end</div>
		<div class="hides low">Low</div>
		<div class="scrolls">Scrolled to its end</div><div class="hides">Fits</div>
		<div class="aloud">Read aloud</div>`);
	expect(await cutOff(page)).toEqual([
		'DIV: Cut off at its end',
		'DIV: Clipped at its end',
		'DIV: Low',
	]);
});
