import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { decks } from './tools/decks/plugin';
import { chunks } from './tools/chunks';
import { chromiumLaunch } from './tools/browser.js';

export default defineConfig({
	plugins: [decks(), sveltekit(), chunks()],
	// Dexie's own build for browsers that know async functions: it is the smaller by a kilobyte.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	optimizeDeps: { include: ['dexie', 'ts-fsrs'] },
	worker: { format: 'es' },
	test: {
		expect: { requireAssertions: true },
		// Hung, not slow: a property that is tried on a thousand texts takes seconds on a slow machine.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
					exclude: ['src/**/*.browser.test.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({ launchOptions: chromiumLaunch() }),
						instances: [{ browser: 'chromium' }],
						screenshotFailures: false,
					},
				},
			},
		],
	},
});
