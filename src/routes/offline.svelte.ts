import { createContext } from 'svelte';
import { on } from 'svelte/events';

/** How often a tab that stays open asks for a new version, when it is looked at again. */
const askEveryMillis = 60 * 60 * 1000;

/**
 * What the service worker keeps of the app: whether all of it, and whether a new version waits. It is
 * never changed to by itself: a session goes on with the version that it began with.
 */
export class Offline {
	#ready = $state.raw<'not yet' | 'since before' | 'now'>('not yet');
	#waiting = $state.raw<ServiceWorker | null>(null);
	#asked = false;
	#replaced = false;

	/** Whether the app is kept whole: since an earlier visit, or since a moment ago. */
	get ready(): 'not yet' | 'since before' | 'now' {
		return this.#ready;
	}
	/** Whether a new version waits. */
	get offered(): boolean {
		return this.#waiting !== null;
	}
	/** Whether another tab has changed to a new version: this one does with its next page. */
	get replaced(): boolean {
		return this.#replaced;
	}

	/** Follows the service worker until stopped; does nothing where the browser has none. */
	watch(): () => void {
		const { serviceWorker } = navigator;
		if (!serviceWorker) return () => {};
		let controlled = serviceWorker.controller !== null;
		let askedAt = performance.now();
		let stopAsking = () => {};
		const stop = on(serviceWorker, 'controllerchange', () => {
			if (this.#asked) location.reload();
			else if (controlled) this.#replaced = true;
			controlled = true;
		});
		void serviceWorker.getRegistration().then((before) => {
			this.#ready = before?.active ? 'since before' : 'not yet';
			return serviceWorker.ready.then((registration) => {
				if (this.#ready === 'not yet') this.#ready = 'now';
				this.#follow(registration);
				stopAsking = on(document, 'visibilitychange', () => {
					if (document.hidden || performance.now() - askedAt < askEveryMillis) return;
					askedAt = performance.now();
					// Offline there is none to be had.
					registration.update().catch(() => {});
				});
			});
		});
		return () => {
			stop();
			stopAsking();
		};
	}

	/** Changes to the version that waits, and begins this page anew. */
	change(): void {
		this.#asked = true;
		this.#waiting?.postMessage('take over');
	}

	/** Leaves the version that waits for the next visit. */
	later(): void {
		this.#waiting = null;
	}

	#follow(registration: ServiceWorkerRegistration): void {
		this.#waiting = registration.waiting;
		registration.addEventListener('updatefound', () => {
			const coming = registration.installing;
			coming?.addEventListener('statechange', () => {
				if (coming.state === 'installed') this.#waiting = coming;
				// Another tab changed to it, or a newer one took its place.
				else if (this.#waiting === coming) this.#waiting = null;
			});
		});
	}
}

export const [getOffline, setOffline] = createContext<Offline>();
