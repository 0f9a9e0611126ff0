import { answers } from './answers';
import { data } from './data';
import * as raw from './raw';
import { views } from './views';

/** The work itself, timed in the page that does it; each thing beside its floor, in `raw`. */
export const probe = { raw, ...data, ...views, ...answers };

export type Probe = typeof probe;

declare global {
	interface Window {
		/** In the page for measuring alone. */
		probe: Probe;
	}
}
