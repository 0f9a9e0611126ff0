import type { Bench } from '../bench';
import { inTurn, timeIn, timeRawIn } from '../log';
import { rowOf, type Row } from '../row';

/** What is due among 10,000 cards, beside the same asked of the bare index. */
export async function due({ log }: Bench): Promise<Row[]> {
	const here = await log();
	const first = await inTurn(
		5,
		() => timeIn(here, 'timeFirstDue'),
		() => timeRawIn(here, 'timeFirstDue'),
	);
	const count = await inTurn(
		5,
		() => timeIn(here, 'timeDueCount'),
		() => timeRawIn(here, 'timeCountDue'),
	);
	return [
		rowOf({ what: 'first due card among 10,000', ...first, budget: { ratio: 2 } }),
		rowOf({ what: 'due count among 10,000', ...count, budget: { ratio: 0.05 } }),
	];
}
