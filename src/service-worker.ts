import { base, build, files, prerendered, version } from '$service-worker';

/* Keeps the whole app in the browser, one version at a time, and answers from it. A new version is
   downloaded beside the one in use and waits until it is asked for, or until every tab is closed. */

declare const self: ServiceWorkerGlobalScope;

/** Other apps may live under other paths of the same host: each has caches of its own. */
const family = `flashpoint:${base}:`;
const own = family + version;
const immutable = `${base}/_app/immutable/`;
const fallback = `${base}/404.html`;
const pages = new Set(prerendered);
const parts = new Set([...build, ...files]);
/** `vite dev` has no build to keep. */
const isBuilt = build.length > 0;

self.addEventListener('install', (event) => {
	if (isBuilt) event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(self.clients.claim().then(letOldOnesGo));
});

self.addEventListener('message', ({ data }) => {
	if (data === 'take over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname, search } = new URL(request.url);
	if (!isBuilt || request.method !== 'GET' || origin !== self.location.origin) return;
	if (request.mode === 'navigate') {
		event.respondWith(page(request, pathname, search));
		event.waitUntil(letOldOnesGo());
	} else if (pathname.startsWith(immutable)) {
		// A tab that still runs on the version before finds its parts in that one's cache.
		event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
	} else if (parts.has(pathname)) {
		event.respondWith(fromOwn(pathname).then((kept) => kept ?? fetch(request)));
	}
});

/** A page at its address, with the slash at its end or without, whatever stands after `?`. */
async function page(request: Request, path: string, search: string): Promise<Response> {
	const folder = path.replace(/index\.html$/, '').replace(/\/?$/, '/');
	const isPage = pages.has(folder);
	// Addresses within a page are relative: they hold only under its own.
	if (isPage && folder !== path) return Response.redirect(folder + search, 301);
	const kept = isPage || parts.has(path) ? await fromOwn(path) : undefined;
	if (kept) return kept;
	try {
		return await fetch(request);
	} catch (error) {
		const instead = await fromOwn(fallback);
		if (!instead) throw error;
		return isPage ? instead : new Response(instead.body, { status: 404, headers: instead.headers });
	}
}

async function fromOwn(path: string): Promise<Response | undefined> {
	return (await caches.open(own)).match(path);
}

/** Downloads this version, whole or not at all: whatever fails leaves the one in use as it is. */
async function keepAll(): Promise<void> {
	const paths = [...parts, ...pages, fallback];
	const all = await Promise.all(paths.map(async (path) => [path, await download(path)] as const));
	// A site that was put up anew meanwhile has given parts of two versions.
	const site = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
	const found = ((await site.json()) as { version: string }).version;
	if (found !== version) throw new Error(`Version ${found} came in the midst of ${version}`);
	const cache = await caches.open(own);
	await Promise.all(all.map(([path, response]) => cache.put(path, response)));
}

async function download(path: string): Promise<Response> {
	const cache = path.startsWith(immutable) ? 'default' : 'no-cache';
	const response = await fetch(path, { cache });
	// Some hosts give the page for what is missing as missing, whoever asks for it.
	const good = response.ok || (path === fallback && response.status === 404);
	if (!good) throw new Error(`${path} is not to be had: ${response.status}`);
	// Made anew: a page that was reached by a redirect may not answer for its address.
	return new Response(await response.blob(), { headers: response.headers });
}

/** Drops the versions before this one, unless a second tab is open, which may still run on one. */
async function letOldOnesGo(): Promise<void> {
	// One that is on its way is no old one.
	if (self.registration.installing || self.registration.waiting) return;
	const old = (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);
	if (old.length === 0) return;
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const app = self.location.origin + base;
	if (windows.filter(({ url }) => url.startsWith(`${app}/`)).length > 1) return;
	await Promise.all(old.map((name) => caches.delete(name)));
}
