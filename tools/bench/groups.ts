import type { Bench } from './bench';
import type { Row } from './row';
import { backup } from './rows/backup';
import { due } from './rows/due';
import { find, open } from './rows/open';
import { rebuild } from './rows/rebuild';
import { restore } from './rows/restore';
import { sizes } from './rows/sizes';
import { study } from './rows/study';
import { tabs } from './rows/tabs';
import { today } from './rows/today';

/** The parts of the table, in its order. Each says what it measured. */
export const groups = {
	sizes,
	today,
	study,
	tabs,
	restore,
	backup,
	open,
	find,
	due,
	rebuild,
} satisfies Record<string, (bench: Bench) => Promise<Row[]>>;

export type GroupName = keyof typeof groups;
