import { expect, test } from 'vitest';
import { faultsIn, medianOf, scoresOf, tooLow, type Report, type Scores } from './scores';

const scores = (performance: number, seo = 100): Scores => ({
	performance,
	accessibility: 100,
	'best-practices': 100,
	seo,
});

const report = (performance: number | null): Report => ({
	categories: {
		performance: { score: performance, auditRefs: [{ id: 'lcp', weight: 25 }] },
		accessibility: { score: 1, auditRefs: [] },
		'best-practices': { score: 1, auditRefs: [] },
		seo: {
			score: 0.91,
			auditRefs: [
				{ id: 'meta-description', weight: 1 },
				{ id: 'structured-data', weight: 0 },
				{ id: 'hreflang', weight: 1 },
			],
		},
	},
	audits: {
		lcp: { title: 'Largest Contentful Paint', score: 0.98, displayValue: '1.5 s' },
		'meta-description': { title: 'Document does not have a meta description', score: 0 },
		'structured-data': { title: 'Structured data is valid', score: 0 },
		hreflang: { title: 'Document has a valid hreflang', score: 1 },
	},
});

test('shares become whole numbers', () => {
	expect(scoresOf(report(0.994))).toEqual({ ...scores(99), seo: 91 });
});

test('a run without a score is no run', () => {
	expect(() => scoresOf(report(null))).toThrow('no score for performance');
	const broken = { ...report(1), runtimeError: { code: 'NO_FCP', message: 'Nothing was painted' } };
	expect(() => scoresOf(broken)).toThrow('Nothing was painted');
});

test('the median is taken of each score by itself, and never flatters', () => {
	expect(medianOf([scores(100, 90), scores(97, 100), scores(99, 100)])).toEqual(scores(99, 100));
	expect(medianOf([scores(100), scores(97)])).toEqual(scores(97));
	expect(() => medianOf([])).toThrow(RangeError);
});

test('99 will do for speed, and nothing below 100 for the rest', () => {
	expect(tooLow(scores(99))).toEqual([]);
	expect(tooLow(scores(98, 99))).toEqual(['performance', 'seo']);
});

test('what counts and is not whole is named', () => {
	expect(faultsIn(report(0.99), 'seo')).toEqual([
		'meta-description: Document does not have a meta description',
	]);
	expect(faultsIn(report(0.99), 'performance')).toEqual(['lcp: Largest Contentful Paint (1.5 s)']);
});
