import { describe, expect, it } from 'vitest';
import { chunkOf } from './chunks';

const top = '/project/src';
const page = (path: string) => `${top}/routes/${path}/+page.svelte`;
const places = 'abcdefghi'.split('').map((name) => page(`(places)/${name}`));
const importers: Record<string, string[]> = {
	[`${top}/lib/ui/Shell.svelte`]: [`${top}/routes/(places)/+layout.svelte`],
	[`${top}/lib/ui/Head.svelte`]: [`${top}/routes/+layout.svelte`],
	[`${top}/lib/ui/icons.ts`]: [`${top}/lib/ui/Icon.svelte`],
	[`${top}/lib/ui/Icon.svelte`]: [`${top}/lib/ui/icons.ts`, `${top}/lib/ui/Head.svelte`],
	[`${top}/lib/ui/Menu.svelte`]: [page('study')],
	[`${top}/lib/ui/Page.svelte`]: [page('(places)'), page('study')],
	[`${top}/lib/words/today.ts`]: [page('(places)'), page('(places)/find')],
	[`${top}/routes/(places)/FirstVisit.svelte`]: [page('(places)')],
	[`${top}/lib/ui/Dock.svelte`]: [page('study'), page('quiz/taking')],
	[`${top}/lib/ui/Grades.svelte`]: [page('study'), page('missed/review')],
	[`${top}/routes/line.ts`]: [page('study'), page('practice/session')],
	[`${top}/lib/ui/AnswerAlone.svelte`]: [page('study'), `${top}/routes/asking/card.ts`],
	[`${top}/lib/ui/GuessBox.svelte`]: [page('quiz/taking'), `${top}/routes/asking/put.ts`],
	[`${top}/lib/ui/Neatline.svelte`]: [page('study'), page('missed/review'), page('(places)/a')],
	[`${top}/lib/ui/Passage.svelte`]: [page('study'), page('missed/review'), ...places],
	[`${top}/lib/ui/Reasons.svelte`]: [page('study'), page('practice/session'), ...places, page('x')],
	[`${top}/lib/ui/Choices.svelte`]: [page('(places)/a'), page('(places)/b'), page('x'), page('y')],
	[`${top}/lib/ui/Ledger.svelte`]: [page('(places)/a'), page('x')],
	[`${top}/lib/session/find.ts`]: [...places, page('missed/review')],
	[`${top}/lib/store/database.ts`]: [`${top}/lib/store/reads.ts`],
	[`${top}/lib/store/reads.ts`]: [page('study'), page('missed/review')],
};
const late: Record<string, string[]> = {
	[`${top}/lib/store/reads.ts`]: [`${top}/lib/store/live.svelte.ts`],
};
const graph = {
	getModuleInfo: (id: string) => ({
		importers: importers[id] ?? [],
		dynamicImporters: late[id] ?? [],
	}),
};
const of = (id: string) => chunkOf(`${top}/${id}`, graph);

describe('a module stands', () => {
	it('with the frame where every page loads it, through whatever others', () => {
		expect(of('routes/+layout.svelte')?.name).toBe('frame');
		expect(of('lib/ui/icons.ts')?.name).toBe('frame');
	});

	it('with the frame where Today and an asking page load it', () => {
		expect(of('lib/ui/Page.svelte')?.name).toBe('frame');
		expect(of('routes/(places)/FirstVisit.svelte')).toBeNull();
	});

	it('with the places where no asking page loads it, but their frame or Today and another', () => {
		expect(of('lib/ui/Shell.svelte')?.name).toBe('places');
		expect(of('lib/words/today.ts')?.name).toBe('places');
		expect(of('lib/ui/Shell.svelte')!.rank).toBeLessThan(of('lib/ui/icons.ts')!.rank);
	});

	it('with the frame where it is a style', () => {
		expect(of('lib/ui/Menu.svelte?svelte&type=style&lang.css')?.name).toBe('frame');
		expect(of('app.css')?.name).toBe('frame');
	});

	it('where it falls if one asking page alone loads it', () => {
		expect(of('lib/ui/Menu.svelte')).toBeNull();
	});

	it('with others that several asking pages load, the quiz or not', () => {
		expect(of('lib/ui/Grades.svelte')).toEqual(of('routes/line.ts'));
		expect(of('lib/ui/Dock.svelte')).not.toEqual(of('lib/ui/Grades.svelte'));
	});

	it('with others that an asking page loads, and what a question alone stands in', () => {
		expect(of('lib/ui/AnswerAlone.svelte')).not.toBeNull();
		expect(of('lib/ui/GuessBox.svelte')).not.toBeNull();
		expect(of('lib/ui/AnswerAlone.svelte')).not.toEqual(of('lib/ui/GuessBox.svelte'));
		expect(of('lib/ui/AnswerAlone.svelte')).not.toEqual(of('lib/ui/Grades.svelte'));
	});

	it('apart from those where some pages besides load it, unless they are many', () => {
		expect(of('lib/ui/Neatline.svelte')).not.toEqual(of('lib/ui/Grades.svelte'));
		expect(of('lib/ui/Passage.svelte')).toEqual(of('lib/ui/Reasons.svelte'));
	});

	it('with others that many pages load, apart from those that some ask with', () => {
		expect(of('lib/ui/Choices.svelte')).not.toBeNull();
		expect(of('lib/ui/Choices.svelte')).not.toEqual(of('lib/session/find.ts'));
		expect(of('lib/session/find.ts')).not.toEqual(of('lib/ui/Passage.svelte'));
		expect(of('lib/ui/Ledger.svelte')).toBeNull();
	});

	it('apart where the store loads it later', () => {
		expect(of('lib/store/database.ts')).toEqual(of('lib/store/reads.ts'));
		expect(of('lib/store/reads.ts')).not.toEqual(of('lib/ui/Grades.svelte'));
	});
});

it('a rank is higher the more pages load a module, and the frame’s is the highest', () => {
	const ids = [
		'lib/ui/Grades.svelte',
		'lib/ui/Neatline.svelte',
		'lib/ui/Passage.svelte',
		'app.css',
	];
	const ranks = ids.map((id) => of(id)?.rank ?? NaN);
	expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
	expect(new Set(ranks).size).toBe(ranks.length);
	expect(of('lib/store/reads.ts')!.rank).toBeGreaterThan(of('lib/ui/Grades.svelte')!.rank);
});
