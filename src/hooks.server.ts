import type { Handle } from '@sveltejs/kit';
import { asset } from '$app/paths';
import { shareTags } from '$lib/words/share';

/* Runs while the pages are made, for there is no server after that. */

const site = (process.env.SITE_URL ?? '').replace(/\/+$/, '');

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('</head>', () => {
				const place = { site, path: event.url.pathname, picture: asset('/share.png') };
				return `\t${shareTags(html, place)}\n\t</head>`;
			}),
	});
