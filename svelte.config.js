import adapter from '@sveltejs/adapter-static';
import { contentVersion } from './tools/version.js';

const base = process.env.BASE_PATH ?? '';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html', strict: true }),
		paths: { base, relative: true },
		prerender: {
			handleMissingId: ({ path, id, message }) => {
				// The hash of a session or of a search is no place on its page: it says what to ask.
				const asks = ['/study/', '/missed/review/', '/practice/', '/practice/session/', '/find/'];
				const known = asks.some((place) => path === `${base}${place}`);
				if (!known || !id.includes('=')) throw new Error(message);
			},
		},
		// For hosts, and for those who show a link: no page asks for them.
		serviceWorker: { files: (name) => !['_headers', '.nojekyll', 'share.png'].includes(name) },
		// Kit's default is a timestamp: with it, no two builds of one commit are alike.
		version: { name: contentVersion() },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one inline style is the hidden one that Kit's route announcer carries.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'flashpoint-worker'],
			},
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					...['ts', 'js', 'svelte'].map((ending) => `../tools/**/*.${ending}`),
					'../*.config.ts',
				],
			}),
		},
	},
};
