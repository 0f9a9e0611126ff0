/** How closely something is dated: a day, some days, a month, a year. */
export type Precision = 'day' | 'range' | 'month' | 'year';

/** A stretch of the whole line, in per cent. */
export interface Stretch {
	from: number;
	to: number;
}

/** Something on the timeline, drawn as precisely as it is dated. */
export interface Drawn extends Stretch {
	id: string;
	/** Where it is told. */
	href: string;
	name: string;
	/** "28–30 June" */
	when: string;
	precision: Precision;
	/** By the public record, and not by the article. */
	record: boolean;
	/** The record and the article have different dates for it. */
	differs: boolean;
}

export interface DrawnMonth extends Stretch {
	/** "Sep" */
	label: string;
	/** Every other one is filled: the edge of a chart. */
	filled: boolean;
}

/** A week in which so much happened that it is drawn enlarged. */
export interface DrawnWeek extends Stretch {
	/** "26 September to 2 October" */
	title: string;
	days: { weekday: string; day: number; events: readonly Drawn[] }[];
}

/** All that is drawn. */
export interface DrawnTimeline {
	months: readonly DrawnMonth[];
	/** By date: what the enlarged week shows is not among them. */
	events: readonly Drawn[];
	week: DrawnWeek | null;
}

/** Some months of a timeline, with marks and no names: a list beside it has them. */
export interface DrawnStrip {
	months: readonly DrawnMonth[];
	marks: readonly (Stretch & { id: string; precision: Precision; here: boolean })[];
}
