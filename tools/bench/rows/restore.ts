import type { Bench } from '../bench';
import { timeRawIn } from '../log';
import { rowOf, type Row } from '../row';

/** A backup of 100,000 events restored into an empty browser, while answers are given in another tab. */
export async function restore({ log }: Bench): Promise<Row[]> {
	const here = await log();
	const { restored } = here;
	if (!restored) return [];
	const floor = await timeRawIn(here, 'timeBulkInsert');
	const { read, merge, answers } = restored;
	return [
		rowOf({ what: 'restore: the file read and checked', app: [read] }),
		rowOf({
			what: 'restore: 100,000 events added',
			app: [merge],
			floor: [floor],
			budget: { ratio: 1.2 },
		}),
		rowOf({ what: 'restore: an answer meanwhile, p50', app: answers }),
		rowOf({ what: 'restore: the slowest answer meanwhile', app: answers, share: 1 }),
	];
}
