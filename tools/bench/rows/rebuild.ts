import type { Bench } from '../bench';
import { inTurn, timeIn } from '../log';
import { rowOf, type Row } from '../row';

export async function rebuild({ log }: Bench): Promise<Row[]> {
	const here = await log();
	const times = await inTurn(
		3,
		() => timeIn(here, 'timeRebuild'),
		() => timeIn(here, 'timeSchedulerAlone'),
	);
	return [
		rowOf({ what: 'all views rebuilt from 100,000 events', ...times, budget: { ratio: 1.3 } }),
	];
}
