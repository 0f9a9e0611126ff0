import type { IconName } from './icons';

/** A place of the app as the top bar shows it. */
export interface Place {
	href: string;
	label: string;
	icon: IconName;
	current: boolean;
	/** A number worth seeing beside the name, and what it counts: `6`, `to review`. */
	count?: { number: number; of: string };
}
