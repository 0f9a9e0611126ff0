import { quantile, spread } from './statistics';

/** What the figure may be: so many times its floor, or so much in its own unit. */
export type Budget = { ratio: number } | { most: number };

/** One line of the table. Times are in milliseconds, sizes in bytes. */
export interface Row {
	what: string;
	unit: 'ms' | 'bytes';
	figure: number;
	/** The same work with nothing of ours, measured in the same run; null where there is none. */
	floor: number | null;
	/** Null for a figure that is shown and held to nothing. */
	budget: Budget | null;
	/** How often it was measured. */
	times: number;
	/** The middle half of the figures, as a share of their median; null where it was measured once. */
	noise: number | null;
}

interface Measured {
	what: string;
	app: readonly number[];
	floor?: readonly number[];
	budget?: Budget;
	/** Which value is held to the budget: the median unless given, 0.95 for the slow ones. */
	share?: number;
}

/** The row of times that were measured in turn with those of its floor. */
export function rowOf({ what, app, floor, budget, share = 0.5 }: Measured): Row {
	return {
		what,
		unit: 'ms',
		figure: quantile(app, share),
		floor: floor ? quantile(floor, share) : null,
		budget: budget ?? null,
		times: app.length,
		noise: app.length > 1 ? spread(app) : null,
	};
}

/** Null where there is no floor. */
export function ratioOf({ figure, floor }: Row): number | null {
	return floor === null || floor === 0 ? null : figure / floor;
}

/** Undefined where the row is held to nothing. */
export function judge(row: Row): 'ok' | 'over' | undefined {
	const { budget, figure } = row;
	if (budget === null) return undefined;
	if ('most' in budget) return figure <= budget.most ? 'ok' : 'over';
	const ratio = ratioOf(row);
	if (ratio === null) throw new Error(`${row.what}: a ratio without a floor`);
	return ratio <= budget.ratio ? 'ok' : 'over';
}
