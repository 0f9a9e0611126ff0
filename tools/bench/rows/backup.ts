import type { Bench } from '../bench';
import { timeRawIn, withProbe } from '../log';
import { rowOf, type Row } from '../row';

export async function backup({ log }: Bench): Promise<Row[]> {
	const here = await log();
	const app: number[] = [];
	const floor: number[] = [];
	let bytes = 0;
	for (let round = 0; round < 3; round += 1) {
		const written = await withProbe(here, (page) => page.evaluate(() => window.probe.backup()));
		app.push(written.millis);
		floor.push(await timeRawIn(here, 'timeRows'));
		({ bytes } = written);
	}
	return [
		rowOf({ what: 'backup of 100,000 events written', app, floor }),
		{
			what: 'backup of 100,000 events, size',
			unit: 'bytes',
			figure: bytes,
			floor: null,
			budget: { most: 5_000_000 },
			times: 1,
			noise: null,
		},
	];
}
