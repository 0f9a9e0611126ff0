import { existsSync } from 'node:fs';
import { build } from '../../tests/support/built';
import { Site } from '../../tests/support/site';
import { findWebkit, HOW_TO_GET_WEBKIT, Running } from './browser';
import { Driver } from './driver';
import { journey } from './journey';

/* npm run test:webkit: one journey through the build that is there, in WebKitGTK, the engine of
   Safari as a Linux has it. Plain WebDriver: no package and no patched browser stand between. */

export async function main(): Promise<number> {
	const found = findWebkit();
	if (!found) return stop(HOW_TO_GET_WEBKIT);
	if (!existsSync(build)) return stop('There is no build yet: run "npm run build" first.');
	const running = new Running();
	const site = await Site.open();
	try {
		await running.start(found);
		const driver = await Driver.open(running.url, found.browser);
		for (const [name, step] of Object.entries(journey)) {
			await step(driver, site);
			console.log(`passed: ${name}`);
		}
		await driver.close();
		return 0;
	} catch (error) {
		console.error('failed at the next step:', error);
		return 1;
	} finally {
		await site.close();
		await running.end();
	}
}

function stop(sentence: string): number {
	console.error(sentence);
	return 1;
}
