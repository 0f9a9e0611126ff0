import { describe, expect, it } from 'vitest';
import { budgetOf, judge } from './budgets.js';
import { scriptsOf, withImports } from './script-graph.js';

const FILES: Record<string, string> = {
	'study/index.html': `<script src="../theme.js"></script>
		<link href="../_app/entry/start.js" rel="modulepreload"><link href="../_app/a.css" rel="stylesheet">
		<script>import("../_app/entry/app.js")</script>`,
	'theme.js': '',
	'_app/entry/start.js': `import{a as b}from"../chunks/a.js";import"../chunks/b.js";`,
	'_app/entry/app.js':
		'const nodes=[()=>import("../nodes/0.x.js"),()=>import(`../nodes/1.x.js`),()=>import("../nodes/2.x.js")]',
	'_app/chunks/a.js': `export*from'./c.js';const later=()=>import("./later.js")`,
	'_app/chunks/b.js': `import"./a.js"`,
	'_app/chunks/c.js': '',
	'_app/nodes/1.x.js': `import{d}from"../chunks/d.js"`,
	'_app/chunks/d.js': '',
};

const read = (path: string) => {
	const text = FILES[path];
	if (text === undefined) throw new Error(`${path} was not to be read`);
	return text;
};

describe('the scripts that a page loads by itself', () => {
	it('are those it names, what they import, and the error page, but nothing that comes later', () => {
		expect([...scriptsOf('study/index.html', read)].sort()).toEqual([
			'_app/chunks/a.js',
			'_app/chunks/b.js',
			'_app/chunks/c.js',
			'_app/chunks/d.js',
			'_app/entry/app.js',
			'_app/entry/start.js',
			'_app/nodes/1.x.js',
			'theme.js',
		]);
	});
});

it('what is fetched later is counted with all that it takes, and nothing twice', () => {
	expect([...withImports(['_app/chunks/b.js', '_app/chunks/a.js'], read)]).toEqual([
		'_app/chunks/b.js',
		'_app/chunks/a.js',
		'_app/chunks/c.js',
	]);
});

describe('a budget', () => {
	it('is there for every page, and the least for Today', () => {
		expect(budgetOf('/').script).toBe(45_000);
		expect(budgetOf('/study/').script).toBe(90_000);
		expect(budgetOf('/articles/any/map/').script).toBe(90_000);
	});

	it('is kept, held where the page was over it and has not grown, or broken', () => {
		const budget = { page: /x/, script: 10, held: { at: 12, because: 'of a test' } };
		expect([10, 11, 12, 13].map((bytes) => judge(bytes, budget))).toEqual([
			'ok',
			'held',
			'held',
			'over',
		]);
		expect(judge(11, { page: /x/, script: 10 })).toBe('over');
	});
});
