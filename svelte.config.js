import adapter from '@sveltejs/adapter-static';
import { contentVersion } from './tools/version.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html', strict: true }),
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		prerender: {
			handleMissingId: ({ path, id, message }) => {
				// The hash of Study is no place on its page: it says what to study.
				if (path !== '/study/' || !id.includes('=')) throw new Error(message);
			},
		},
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
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url'],
			},
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../tools/**/*.ts', '../tools/**/*.js', '../*.config.ts'],
			}),
		},
	},
};
