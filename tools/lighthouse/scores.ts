/** What is scored, each from 0 to 100, and the least that will do. */
export const LEAST = {
	performance: 99,
	accessibility: 100,
	'best-practices': 100,
	seo: 100,
} as const;
export type Category = keyof typeof LEAST;
export const categories = Object.keys(LEAST) as Category[];
export type Scores = Readonly<Record<Category, number>>;

/** As much of Lighthouse's report as is read here; shares are from 0 to 1. */
export interface Report {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
	runtimeError?: { code: string; message: string };
}

/** The scores of one run. Throws where Lighthouse could not give one. */
export function scoresOf(report: Report): Scores {
	if (report.runtimeError) throw new Error(report.runtimeError.message);
	const score = (name: Category) => {
		const share = report.categories[name]?.score;
		if (typeof share !== 'number') throw new Error(`Lighthouse gave no score for ${name}`);
		return Math.round(share * 100);
	};
	return {
		performance: score('performance'),
		accessibility: score('accessibility'),
		'best-practices': score('best-practices'),
		seo: score('seo'),
	};
}

/** The middle one of each score; of an even number of runs, the lower middle. */
export function medianOf(runs: readonly Scores[]): Scores {
	if (runs.length === 0) throw new RangeError('No run has no median');
	const middle = (name: Category) => {
		const sorted = runs.map((run) => run[name]).sort((one, other) => one - other);
		return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
	};
	return {
		performance: middle('performance'),
		accessibility: middle('accessibility'),
		'best-practices': middle('best-practices'),
		seo: middle('seo'),
	};
}

/** The categories in which scores are less than they must be. */
export function tooLow(scores: Scores): Category[] {
	return categories.filter((name) => scores[name] < LEAST[name]);
}

/** What kept a category from its full score, as sentences. */
export function faultsIn(report: Report, category: Category): string[] {
	const refs = report.categories[category]?.auditRefs ?? [];
	return refs.flatMap(({ id, weight }) => {
		const audit = report.audits[id];
		if (!audit || weight === 0 || audit.score === null || audit.score >= 0.995) return [];
		const { title, displayValue } = audit;
		return [`${id}: ${title}${displayValue ? ` (${displayValue})` : ''}`];
	});
}
