/** What makes a value from a stranger unfit, whatever it claims to be. */
export type PlainFault = 'forbiddenKey' | 'tooDeep' | 'tooLong' | 'number';

/** Far above anything that the app writes; a value beyond them is nobody's study. */
export const plainLimits = {
	depth: 24,
	/** Of one text, in UTF-16 units. */
	text: 20_000,
	/** Of one list, and of the keys of one object. */
	entries: 20_000,
	/** Of all values within. */
	values: 100_000,
} as const;

/** Names that reach for the prototype instead of the value: `__proto__`, `constructor` and their like. */
export function isForbiddenName(name: string): boolean {
	return name === 'prototype' || name in Object.prototype;
}

/**
 * What is wrong with a value that came out of JSON, looked at without recursion, so that no depth
 * can exhaust the stack; null where nothing is.
 */
export function plainFault(value: unknown): PlainFault | null {
	const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
	let seen = 0;
	for (let one = open.pop(); one !== undefined; one = open.pop()) {
		seen += 1;
		if (seen > plainLimits.values) return 'tooLong';
		if (one.depth > plainLimits.depth) return 'tooDeep';
		if (typeof one.value === 'number' && !Number.isFinite(one.value)) return 'number';
		if (typeof one.value === 'string' && one.value.length > plainLimits.text) return 'tooLong';
		if (!(one.value instanceof Object)) continue;
		const entries = Object.entries(one.value);
		if (entries.length > plainLimits.entries) return 'tooLong';
		for (const [key, each] of entries) {
			if (isForbiddenName(key)) return 'forbiddenKey';
			if (key.length > 200) return 'tooLong';
			open.push({ value: each, depth: one.depth + 1 });
		}
	}
	return null;
}
