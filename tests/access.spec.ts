import { announcementText } from '../src/lib/words/quiz-time';
import { axe, expect, noSuchPage, open, test } from './support/app';
import { lostFocus, moving, unsaidFaults, untoldChoices } from './support/beyond-axe';
import { stopClocks } from './support/clock';
import { notInFirefox } from './support/firefox';
import { beyondTheEdge, smallTargets } from './support/layout';
import { desk, looksOf, narrow, phone, show, tablet, type Look } from './support/looks';
import { eventsKept } from './support/kept';
import { cutOff, overlapping } from './support/overlap';
import { QuizPage } from './support/quiz';
import { states } from './support/states/states';
import { StudyPage } from './support/study';

const plain: Look = { name: 'by day on a phone', scheme: 'light', size: phone };

// One of the states is a page that is not there.
test.use({ expectedFault: noSuchPage });

for (const [place, { name, reach }] of states.entries()) {
	test(`for everyone: ${name}`, async ({ page }) => {
		// Axe reads every question of the article twice.
		test.slow();
		await show(page, plain);
		await reach(page);

		for (const look of looksOf(place)) {
			await test.step(`axe finds nothing ${look.name}`, async () => {
				await show(page, look);
				await axe(page, look.forced ? 'forced' : 'own');
			});
		}

		await test.step('nothing is beyond the edge at 320 pixels, nor with text twice as large', async () => {
			await show(page, { ...plain, size: narrow });
			expect(await beyondTheEdge(page), 'at 320 pixels').toEqual([]);
			for (const size of [phone, desk]) {
				await show(page, { ...plain, size, large: true });
				expect(await beyondTheEdge(page), `large text, ${size.width} pixels`).toEqual([]);
			}
		});

		await test.step('a finger hits what can be pressed, nothing lies on another or is cut off', async () => {
			for (const size of [desk, tablet, phone]) {
				await show(page, { ...plain, size });
				const at = `at ${size.width} pixels`;
				expect(await smallTargets(page), at).toEqual([]);
				expect(await beyondTheEdge(page), at).toEqual([]);
				expect(await cutOff(page), at).toEqual([]);
				expect(await overlapping(page), at).toEqual([]);
			}
		});

		await test.step('what is wrong is said, what is chosen is told in few colours, nothing moves', async () => {
			await show(page, { ...plain, forced: true });
			expect(await untoldChoices(page), 'chosen').toEqual([]);
			expect(await unsaidFaults(page), 'wrong').toEqual([]);
			expect(await moving(page), 'moving').toEqual([]);
		});

		await test.step('what has the focus is seen', async () => {
			// On every other page in the system's colours: they take away what is drawn by ground alone.
			await show(page, place % 2 ? plain : { ...plain, forced: true });
			expect(await lostFocus(page)).toEqual([]);
		});
	});
}

test('what these checks are for, they see', async ({ page }) => {
	notInFirefox('They look at every page in another browser alone, which has the system’s colours.');
	await page.emulateMedia({ forcedColors: 'active' });
	await page.setContent(`
		<style>
			nav a:focus-visible { outline: 2px solid }
			nav a { display: block; padding: 1rem; font: 1rem/1 sans-serif }
			nav [aria-current] { background: red }
			#bare { outline: none }
			#under { position: absolute; inset: 12rem auto auto 0 }
			#over { position: absolute; inset: 10rem 0 auto 0; height: 8rem; background: white }
			#wide { width: 200vw }
			#turning { animation: turn 1s infinite }
			@keyframes turn { to { rotate: 1turn } }
		</style>
		<nav><a href="#a" aria-current="page">Here</a><a href="#b">There</a></nav>
		<button id="bare">Bare</button>
		<button id="under">Under</button><div id="over"></div>
		<input aria-label="Wrong" aria-invalid="true" aria-describedby="none">
		<p id="wide">Wide</p><p id="turning">Turning</p>`);
	expect(await untoldChoices(page)).toEqual(['A Here']);
	expect(await unsaidFaults(page)).toEqual(['INPUT ']);
	expect(await moving(page)).toEqual(['P ']);
	expect(await beyondTheEdge(page)).toContain('P : Wide');
	expect((await smallTargets(page)).join()).toMatch(/BUTTON .*: Bare/);
	const lost = await lostFocus(page);
	expect(lost).toContain('no ring: BUTTON Bare');
	expect(lost).toContain('out of sight: BUTTON Under');
	expect(lost.join()).not.toMatch(/Here|There/);
});

test('undo, leaving out and the star are announced, each time', async ({ page }) => {
	await open(page, '/study/');
	const study = new StudyPage(page);
	const status = page.getByRole('status');
	const stem = async () => (await study.question.textContent()) ?? '';
	await expect(study.showAnswer).toBeEnabled();
	await page.keyboard.press('u');
	await expect(status).toHaveText('Nothing to undo in this session.');

	await page.keyboard.press('s');
	await expect(status).toHaveText('Starred.');
	await page.keyboard.press('s');
	await expect(status).toHaveText('Star taken off.');

	const first = await stem();
	await page.keyboard.press('l');
	await expect(status).toHaveText(/^Left out\./);
	await expect(study.question).not.toHaveText(first);
	const second = await stem();

	// A region whose text stays the same says nothing.
	await status.evaluate((region) => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		new MutationObserver(() => heard.push(region.textContent)).observe(region, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	});
	await page.keyboard.press('l');
	await expect(study.question).not.toHaveText(second);
	await expect(status).toHaveText(/^Left out\./);
	const heard = () =>
		page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('|'));
	await expect.poll(heard).toMatch(/Left out\./);

	await page.keyboard.press('u');
	await expect(status).toHaveText(/^Taken back\./);
	await expect(study.question).toHaveText(second);
	await page.keyboard.press('n');
	await expect(status).toHaveText(/^Not today\./);
});

test('the time left in a quiz is announced, at half of it, a minute and half a minute', async ({
	page,
}) => {
	const clock = await stopClocks(page, '2026-03-02T09:00:00+03:00');
	const quiz = new QuizPage(page);
	await quiz.begin({ time: 'quiz-90' });
	const said = page.getByRole('status').filter({ hasText: / left\.$/ });
	await clock.pass(28);
	await expect(said).toHaveCount(0);
	for (const [seconds, passed] of [
		[4, 'oneMinute'],
		[15, 'half'],
		[15, 'thirtySeconds'],
	] as const) {
		await clock.pass(seconds);
		await expect(said).toHaveText(announcementText(passed, 90_000));
	}
});

test('a finger that trembles grades once: the next question waits for its own answer', async ({
	page,
}) => {
	await open(page, '/study/');
	const study = new StudyPage(page);
	const asked: string[] = [];
	for (let count = 1; count <= 3; count += 1) {
		await expect(study.showAnswer).toBeEnabled();
		const stem = (await study.question.textContent()) ?? '';
		asked.push(stem);
		await study.showAnswer.click();
		await page.evaluate(async (stem) => {
			while (document.querySelector('h1')?.textContent.trim() === stem.trim()) {
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
				await new Promise((resolve) => setTimeout(resolve));
			}
		}, stem);
		await expect.poll(async () => (await eventsKept(page)).length).toBe(count);
	}
	expect(new Set(asked).size).toBe(3);
});
