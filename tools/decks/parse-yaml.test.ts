import { describe, expect, test } from 'vitest';
import { MAX_BYTES, parseYaml } from './parse-yaml';

function parse(text: string) {
	return parseYaml(new TextEncoder().encode(text));
}

function faultsOf(text: string): string[] {
	const result = parse(text);
	return 'faults' in result ? result.faults.map(({ line, message }) => `${line} ${message}`) : [];
}

describe('what is refused, and where', () => {
	test.each([
		['a prototype as a key', 'a: 1\n__proto__:\n  b: 2\n', '2 "__proto__" is never taken as a key'],
		[
			'a constructor in braces',
			'a:\n  - {constructor: 1}',
			'2 "constructor" is never taken as a key',
		],
		['a prototype in quotes', '"prototype": 1', '1 "prototype" is never taken as a key'],
		[
			'an alias',
			'a: &x [1]\nb: *x\n',
			'2 aliases (words that begin with *) are not taken; write it out',
		],
		['a tag of its own', 'a: 1\nb: !run x\n', '2 tags (words that begin with !) are not taken'],
		['a known tag', 'a: !!str 3\n', '1 tags (words that begin with !) are not taken'],
		['a key twice', 'a: 1\nb: 2\na: 3\n', '3 the same key stands twice in one group'],
		['two documents', 'a: 1\n---\nb: 2\n', '2 holds several documents (a line of ---); write one'],
		[
			'a bare colon in a text',
			'a: 1\nb: The bridge: a history\n',
			'2 a text with a colon and a space in it needs quotation marks around it',
		],
		['ten thousand brackets', '['.repeat(10_000), '1 is nested more than 64 levels deep'],
		['ten thousand dashes', '- '.repeat(10_000), '1 is nested more than 64 levels deep'],
	])('%s', (_, text, fault) => {
		expect(faultsOf(text)).toContain(fault);
	});

	test('a bomb of aliases is refused before it grows', () => {
		const levels = Array.from({ length: 30 }, (_, level) =>
			level === 0 ? 'l0: &l0 [x, x]' : `l${level}: &l${level} [*l${level - 1}, *l${level - 1}]`,
		);
		expect(faultsOf(levels.join('\n'))).toHaveLength(58);
	});

	test('a file of more than a megabyte', () => {
		const fits = `a: ${'x'.repeat(MAX_BYTES - 3)}`;
		expect(faultsOf(fits)).toEqual([]);
		expect(faultsOf(`${fits}x`)).toEqual(['1 is larger than 1 MB; divide it into several decks']);
	});

	test('bytes that are no UTF-8', () => {
		expect(parseYaml(Uint8Array.of(0x61, 0x3a, 0x20, 0xff))).toEqual({
			faults: [{ line: 1, path: [], message: 'is not text in UTF-8' }],
		});
	});

	test('an open bracket is said to be no YAML, with its line', () => {
		expect(faultsOf('a: 1\nb: [1, 2\n')[0]).toMatch(/^\d+ is not YAML: /);
	});
});

describe('what is read', () => {
	test('days and yes are texts, as YAML 1.2 has it', () => {
		expect(parse('a: 2022-09-28\nb: yes\nc: 2022\n')).toMatchObject({
			value: { a: '2022-09-28', b: 'yes', c: 2022 },
		});
	});

	test('a value stands on the line of its key, an item on its own, a missing one at its group', () => {
		const yaml = parse('a:\n  - b: >-\n      long\n      text\n    c: 1\n  - b: 2\n');
		if ('faults' in yaml) throw new Error('refused');
		expect(yaml.lineOf([])).toBe(1);
		expect(yaml.lineOf(['a', 0, 'b'])).toBe(2);
		expect(yaml.lineOf(['a', 0, 'c'])).toBe(5);
		expect(yaml.lineOf(['a', 1])).toBe(6);
		expect(yaml.lineOf(['a', 1, 'd', 'e'])).toBe(6);
	});
});
