import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunch } from './tools/browser.js';
import { firefoxUse } from './tools/firefox/firefox.js';

// Several checkouts may be tested at once, each on a port of its own.
const port = Number(process.env.E2E_PORT ?? 4317);
const base = process.env.BASE_PATH ?? '';

export default defineConfig({
	testDir: 'tests',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// Long enough for a slow machine; who need not wait does not.
	expect: { timeout: 10_000 },
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
	use: {
		baseURL: `http://localhost:${port}${base}/`,
		// Traces cost a third of the time: whoever looks for a fault asks for them, with --trace on.
		trace: 'off',
		screenshot: 'only-on-failure',
		locale: 'en-GB',
		timezoneId: 'Europe/Istanbul',
		// It would answer before a test's own routes can; tests/offline.spec.ts lets it.
		serviceWorkers: 'block',
	},
	projects: [
		process.env.E2E_BROWSER === 'firefox'
			? {
					name: 'firefox',
					use: {
						...devices['Desktop Firefox'],
						...firefoxUse(),
						// To take one, Playwright puts a style into the page, which its policy stops.
						screenshot: 'off',
					},
				}
			: {
					name: 'chromium',
					use: { ...devices['Desktop Chrome'], launchOptions: chromiumLaunch() },
				},
	],
	webServer: {
		command: 'node tools/serve.js',
		url: `http://localhost:${port}${base}/`,
		// A server left over from another build would answer for this one.
		reuseExistingServer: false,
		env: { PORT: String(port) },
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
	},
});
