import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunch } from './tools/browser.js';

const port = 4317;
const base = process.env.BASE_PATH ?? '';

export default defineConfig({
	testDir: 'tests',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
	use: {
		baseURL: `http://localhost:${port}${base}/`,
		trace: 'retain-on-failure',
		locale: 'en-GB',
		timezoneId: 'Europe/Istanbul',
	},
	projects: [
		{
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
