import assert from 'node:assert/strict';
import { offlineWords } from '../../src/lib/words/offline';
import { gradeNames } from '../../src/lib/words/grades';
import { quizWords } from '../../src/lib/words/quiz';
import { study } from '../../src/lib/words/study';
import { taking } from '../../src/lib/words/taking';
import { takingLater } from '../../src/lib/words/taking-later';
import { settingsWords } from '../../src/lib/words/settings';
import { today } from '../../src/lib/words/today';
import type { Site } from '../../tests/support/site';
import { until } from './browser';
import type { Driver } from './driver';

const ENTER = '\uE007';
const exam = 'v=1&decks=south-korea-nato/dates&n=5&kinds=choice&mode=exam&time=none&seed=7';
const score = /^\d+ of 5$/;

/** One step of the journey; throws where the app does not do what it should. */
type Step = (driver: Driver, site: Site) => Promise<void>;

export const journey: Readonly<Record<string, Step>> = {
	'a first visit ends with the whole app kept': async (driver, { url }) => {
		await driver.go(url);
		const said = () => driver.read<boolean>(`return document.body.innerText.includes(${quoted})`);
		const quoted = JSON.stringify(offlineWords.ready);
		await until(said, `“${offlineWords.ready}”`);
	},

	'studying: each answer is on the disk before the next question': async (driver, { url }) => {
		await driver.go(`${url}study/`);
		const first = await answer(driver, '3');
		const second = await answer(driver, '4');
		assert.notEqual(second, first);
		assert.deepEqual(await ratings(driver), [3, 4]);
	},

	'a setting is written, and is there after a reload': async (driver, { url }) => {
		await driver.go(`${url}settings/`);
		await driver.type('textbox', settingsWords.newPerDay, `7${ENTER}`);
		await until(async () => (await eventsKept(driver)).length === 3, 'the setting on the disk');
		await driver.reload();
		const value = () => driver.read(`return document.querySelector('input[type=text]').value`);
		await until(async () => (await value()) === '7', 'the setting as it was made');
	},

	'a reload of Study goes on from what was answered': async (driver, { url }) => {
		await driver.go(`${url}study/`);
		const stem = await stemOf(driver);
		await driver.reload();
		assert.equal(await stemOf(driver), stem);
	},

	'a quiz is sat, handed in, and its result kept': async (driver, { url }) => {
		await driver.go(`${url}quiz/#${exam}&paper=0123456789abcdef`);
		await driver.click('button', quizWords.start);
		await driver.click('radio', /./);
		await driver.click('button', taking.more);
		await driver.click('menuitem', takingLater.handIn);
		await driver.click('button', takingLater.handIn);
		await driver.find('heading', score);
		const shown = await driver.textOf('heading', score);
		await driver.reload();
		assert.equal(await driver.textOf('heading', score), shown);
	},

	'with the host gone, every step of it goes on': async (driver, site) => {
		await site.stop();
		await driver.go(site.url);
		// However many they are.
		await driver.find('heading', new RegExp(today.toStudy(2)));
		await driver.go(`${site.url}study/`);
		const before = (await ratings(driver)).length;
		await answer(driver, '3');
		await driver.reload();
		await stemOf(driver);
		assert.equal((await ratings(driver)).length, before + 1);
		await driver.go(`${site.url}quiz/#${exam}&paper=0123456789abcdef`);
		await driver.click('button', quizWords.start);
		await driver.find('radio', /./);
	},
};

/** The question in hand, once it waits for its answer. */
async function stemOf(driver: Driver): Promise<string> {
	await driver.find('button', study.showAnswer);
	return driver.textOf('heading', /./);
}

/** Answers the question in hand by key; back, with its stem, when the next one stands there. */
async function answer(driver: Driver, key: string): Promise<string> {
	const stem = await stemOf(driver);
	const before = (await ratings(driver)).length;
	await driver.click('button', study.showAnswer);
	await driver.find('button', new RegExp(`^${gradeNames[3]}`));
	// A slip of the finger just after the reveal is ignored, so it is pressed until it counts.
	await until(async () => {
		if ((await ratings(driver)).length === before) await driver.press(key);
		return (await ratings(driver)).length === before + 1;
	}, 'the answer on the disk');
	await driver.find('button', study.showAnswer);
	return stem;
}

interface Kept {
	type: string;
	seq: number;
	payload: { rating?: number };
}

async function ratings(driver: Driver): Promise<(number | undefined)[]> {
	const reviewed = (await eventsKept(driver)).filter(({ type }) => type === 'reviewed');
	return reviewed.map(({ payload }) => payload.rating);
}

/** The events as they lie in the browser, read past the app's own code. */
async function eventsKept(driver: Driver): Promise<Kept[]> {
	const events = await driver.readLater<Kept[]>(`
		const opening = indexedDB.open('flashpoint');
		opening.onsuccess = () => {
			const database = opening.result;
			if (!database.objectStoreNames.contains('events')) return done([]);
			const reading = database.transaction('events').objectStore('events').getAll();
			reading.onsuccess = () => {
				database.close();
				done(reading.result);
			};
		};`);
	return events.sort((one, other) => one.seq - other.seq);
}
