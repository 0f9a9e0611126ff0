import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { eventsKept, viewsKept } from '../tests/support/kept';
import { gradeWords } from '../src/lib/words/grades';
import { quizWords } from '../src/lib/words/quiz';
import { study } from '../src/lib/words/study';
import { taking } from '../src/lib/words/taking';
import { takingLater } from '../src/lib/words/taking-later';
import { chromiumLaunch } from './browser.js';

/* Studies and sits a quiz, in turn, in a real Chromium on a real profile, kills it (SIGKILL) in the middle
   of it, opens it again and looks whether anything is missing that the screen had acknowledged; so many
   times.
   node tools/run.js tools/kill.ts [TIMES] [ADDRESS], with the build being served there. */

const dayMillis = 86_400_000;
const start = Date.UTC(2026, 2, 2, 9);
const paper =
	'v=1&decks=south-korea-nato/actors&n=20&kinds=choice&mode=open&time=none&seed=7&paper=0123456789abcdef';

export interface KillReport {
	kills: number;
	acknowledged: number;
	kept: number;
	/** What was wrong, by the kill after which it was seen. */
	wrong: string[];
}

interface Running {
	child: ChildProcess;
	browser: Browser;
	page: Page;
}

/** Chromium as a child of this process, the leader of a group of its own. */
async function launch(profile: string): Promise<Running> {
	const { executablePath = chromium.executablePath(), args } = chromiumLaunch();
	const child = spawn(
		executablePath,
		[...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
		{ detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
	);
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		child.once('exit', (code) => reject(new Error(`Chromium ended (${code}): ${said}`)));
		child.stderr?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (found) resolve(found);
		});
	});
	const browser = await chromium.connectOverCDP(address);
	const context = browser.contexts()[0];
	if (!context) throw new Error('Chromium opened no window.');
	return { child, browser, page: context.pages()[0] ?? (await context.newPage()) };
}

/** The whole group at once, as a power cut would. */
async function kill({ child, browser }: Running): Promise<void> {
	const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
	if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
	await ended;
	await browser.close().catch(() => {});
}

/** Studies until the browser is gone. Counts an answer once the screen has gone on from it. */
async function studyOn(page: Page, acknowledged: () => void): Promise<void> {
	try {
		for (;;) {
			const show = page.getByRole('button', { name: study.showAnswer });
			await show.click({ timeout: 20_000 });
			const grades = page.getByRole('group', { name: gradeWords.legend });
			await grades.waitFor();
			while (await grades.isVisible()) {
				await page.keyboard.press('3');
				await grades.waitFor({ state: 'hidden', timeout: 120 }).catch(() => {});
			}
			acknowledged();
		}
	} catch {
		// Gone in the middle of it, or nothing is left to study today.
	}
}

/** Sits an open quiz until the browser is gone. Counts an answer once the screen says what it came to. */
async function sitOn(page: Page, address: string, acknowledged: () => void): Promise<void> {
	try {
		await page.goto(`${address}quiz/#${paper}`);
		await page.getByRole('button', { name: quizWords.start }).click();
		const shown = page.getByRole('region', { name: takingLater.answerShown });
		for (;;) {
			await page.getByRole('radio').first().check({ timeout: 20_000 });
			await page.getByRole('button', { name: taking.check, exact: true }).click();
			await shown.waitFor();
			acknowledged();
			await page.getByRole('button', { name: taking.next, exact: true }).click();
			await shown.waitFor({ state: 'hidden' });
		}
	} catch {
		// Gone in the middle of it.
	}
}

/** Opens after so many have passed. */
class Gate {
	#left: number;
	#open = () => {};
	readonly passed = new Promise<void>((resolve) => {
		this.#open = resolve;
	});

	constructor(count: number) {
		this.#left = count;
	}

	pass(): void {
		this.#left -= 1;
		if (this.#left <= 0) this.#open();
	}
}

/** Kills so many times, each on the study day after the last. */
export async function killMany(times: number, address: string): Promise<KillReport> {
	const profile = mkdtempSync(join(tmpdir(), 'flashpoint-kill-'));
	const report: KillReport = { kills: 0, acknowledged: 0, kept: 0, wrong: [] };
	let running: Running | null = null;
	try {
		for (let round = 0; round <= times; round += 1) {
			running = await launch(profile);
			const { page } = running;
			await page.clock.setFixedTime(start + round * dayMillis);
			await page.goto(`${address}study/`);
			const events = await eventsKept(page);
			const views = await viewsKept(page);
			report.kept = events.length;
			if (events.length < report.acknowledged)
				report.wrong.push(`${round}: ${report.acknowledged - events.length} answers missing`);
			if (JSON.stringify(views.kept) !== JSON.stringify(views.folded))
				report.wrong.push(`${round}: events without their views`);
			if (events.some(({ seq }, index) => seq !== index + 1))
				report.wrong.push(`${round}: a gap in the sequence`);
			// What the kill cut off may have been written all the same: count on from what is there.
			report.acknowledged = events.length;
			if (round === times) break;

			// Some answers later, anywhere within the next; spread, not by chance.
			const enough = new Gate(1 + (round % 4));
			const acknowledged = () => {
				report.acknowledged += 1;
				enough.pass();
			};
			const busy = round % 2 ? sitOn(page, address, acknowledged) : studyOn(page, acknowledged);
			await Promise.race([enough.passed, busy]);
			await new Promise((resolve) => setTimeout(resolve, (round * 137) % 900));
			await kill(running);
			await busy;
			report.kills += 1;
		}
	} finally {
		if (running) await kill(running).catch(() => {});
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
	return report;
}

export async function main([times = '100', address = 'http://localhost:4173/']: string[]) {
	const report = await killMany(Number(times), address);
	console.log(
		`${report.kills} kills, ${report.kept} answers kept, ${report.wrong.length} times something was wrong`,
	);
	for (const one of report.wrong) console.log(one);
	return report.wrong.length === 0 && report.kept > 0 ? 0 : 1;
}
