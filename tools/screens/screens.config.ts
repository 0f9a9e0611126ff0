import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import app from '../../playwright.config';

const root = join(import.meta.dirname, '../..');

/** Every page in every state, drawn: no test, so nothing is expected of it. */
export default defineConfig({
	...app,
	testDir: import.meta.dirname,
	testMatch: 'screens.draw.ts',
	outputDir: join(root, 'test-results/screens'),
	reporter: 'line',
	globalTeardown: './contact-sheets.ts',
	webServer: [app.webServer ?? []].flat().map((server) => ({ ...server, cwd: root })),
});
