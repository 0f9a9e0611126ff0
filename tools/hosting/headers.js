/**
 * What a page cannot carry in itself and its host sends with every file. The rest of the content
 * security policy stands in each page; a browser holds to both.
 * @type {Readonly<Record<string, string>>}
 */
export const HEADERS = {
	// Shown within another page, a button could be pressed by someone who does not see it.
	'content-security-policy': "frame-ancestors 'none'",
	'x-frame-options': 'DENY',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'permissions-policy':
		'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
};

/** A name under `_app/immutable` has its content's hash in it: it never changes. */
export const FOR_GOOD = 'public, max-age=31536000, immutable';
export const ASK_EACH_TIME = 'no-cache';
