import * as v from 'valibot';
import { didYouMean } from '../../src/lib/deck/closest';
import type { Path } from './parse-yaml';

/* What the schema objects to, in words for whoever wrote the deck. */

export interface Objection {
	path: Path;
	message: string;
}

/** The parts of valibot's schemas that a path is followed through. */
interface Shape {
	type: string;
	entries?: Record<string, Shape>;
	item?: Shape;
	wrapped?: Shape;
	options?: readonly unknown[];
	expects?: string | null;
}

/** Checks a value against a schema: the parsed value, or all that is wrong with it, in plain words. */
export function check<T>(
	schema: v.GenericSchema<unknown, T>,
	value: unknown,
): { value: T } | { objections: Objection[] } {
	const result = v.safeParse(schema, value);
	if (result.success) return { value: result.output };
	return { objections: result.issues.flatMap((issue) => explain(issue, schema)) };
}

function explain(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): Objection[] {
	const path = (issue.path ?? []).map(({ key }) => key as string | number);
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return unknownKeys(path.slice(0, -1), issue.path?.at(-1)?.input, schema);
	}
	if (issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') {
		return [{ path, message: 'is missing' }];
	}
	if (issue.type === 'union') return explainUnion(path, issue.input, shapeAt(schema, path));
	return [{ path, message: explainValue(issue, shapeAt(schema, path)) }];
}

function unknownKeys(path: Path, input: unknown, schema: v.GenericSchema): Objection[] {
	const keys = Object.keys(formOf(shapeAt(schema, path), input)?.entries ?? {});
	return Object.keys(input as object)
		.filter((key) => !keys.includes(key))
		.map((key) => {
			const hint = didYouMean(key, keys) || `; the keys are ${keys.join(', ')}`;
			return { path: [...path, key], message: `is not a key here${hint}` };
		});
}

/** Where several forms are possible, the one whose first key is there is the one that was meant. */
function explainUnion(path: Path, input: unknown, union: Shape): Objection[] {
	const forms = (union.options ?? []) as Shape[];
	const form = formOf(union, input);
	if (form && form !== union) {
		const result = check(form as unknown as v.GenericSchema, input);
		if ('objections' in result) {
			return result.objections.map((found) => ({ ...found, path: [...path, ...found.path] }));
		}
	}
	const keys = forms.flatMap(({ entries }) => Object.keys(entries ?? {}).slice(0, 1));
	if (keys.length === 0) return [{ path, message: `must be ${noun(union.expects)}${not(input)}` }];
	const message = `must have one of these keys: ${[...new Set(keys)].join(', ')}`;
	return [{ path, message: isGroup(input) ? message : `${message}${not(input)}` }];
}

function explainValue(issue: v.BaseIssue<unknown>, shape: Shape): string {
	if (issue.kind === 'validation') {
		switch (issue.type) {
			case 'max_length':
				return `is too long: at most ${String(issue.requirement)}, and it has ${issue.received}`;
			case 'integer':
				return `must be a whole number${not(issue.input)}`;
			case 'min_value':
				return `must be ${String(issue.requirement)} or more${not(issue.input)}`;
			case 'min_length':
				if (/^Invalid/.test(issue.message)) return `needs at least ${String(issue.requirement)}`;
		}
		return issue.message;
	}
	if (issue.input === null) return 'is empty';
	if (shape.type === 'picklist') {
		const options = (shape.options ?? []).map(String);
		const near = typeof issue.input === 'string' ? didYouMean(issue.input, options) : '';
		return `must be one of ${options.join(', ')}${not(issue.input)}${near}`;
	}
	const unquoted =
		issue.expected === 'string' && ['number', 'boolean'].includes(typeof issue.input);
	const remedy = unquoted ? '; put quotation marks around it' : '';
	return `must be ${noun(issue.expected)}${not(issue.input)}${remedy}`;
}

/** The schema of the value at a path, through optional keys and, in a union, through the form meant. */
function shapeAt(schema: v.GenericSchema, path: Path): Shape {
	let shape = unwrap(schema as unknown as Shape);
	for (const step of path) {
		const candidates = [shape, ...((shape.type === 'union' ? shape.options : []) as Shape[])];
		const next = candidates.map(({ entries, item }) => entries?.[step] ?? item).find(Boolean);
		if (!next) return shape;
		shape = unwrap(next);
	}
	return shape;
}

function unwrap(shape: Shape): Shape {
	return shape.wrapped ? unwrap(shape.wrapped) : shape;
}

function formOf(shape: Shape, input: unknown): Shape | undefined {
	if (shape.type !== 'union') return shape;
	if (!isGroup(input)) return undefined;
	return (shape.options as Shape[]).find(({ entries }) => {
		const [first] = Object.keys(entries ?? {});
		return first !== undefined && Object.hasOwn(input, first);
	});
}

function isGroup(input: unknown): input is object {
	return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function noun(expected: string | null | undefined): string {
	const nouns: Record<string, string> = {
		string: 'text',
		number: 'a number',
		boolean: 'true or false',
		Array: 'a list (lines that begin with "- ")',
		Object: 'a group of keys',
	};
	const alternatives = (expected ?? 'something else').replace(/[()]/g, '').split(/\s*\|\s*/);
	return [...new Set(alternatives.map((name) => nouns[name] ?? name))].join(' or ');
}

function not(input: unknown): string {
	if (Array.isArray(input)) return ', not a list';
	if (isGroup(input)) return ', not a group of keys';
	if (input === null || input === undefined) return ', not empty';
	const text = String(input);
	const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
	return typeof input === 'string' ? `, not "${shown}"` : `, not ${shown}`;
}
