import { killMany } from '../tools/kill';
import { expect, test } from './support/app';
import { notInFirefox } from './support/firefox';

test('a browser that is killed in the middle of studying or a quiz has kept every answer it acknowledged', async ({
	baseURL,
}) => {
	notInFirefox('It starts a Chromium of its own.');
	test.setTimeout(240_000);
	const report = await killMany(3, baseURL ?? '');
	expect(report).toMatchObject({ kills: 3, wrong: [] });
	expect(report.kept).toBeGreaterThan(0);
});
