/** Whether two values of plain data are equal, whatever the order of their keys. */
export function sameData(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (!(one instanceof Object) || !(other instanceof Object)) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const keys = Object.keys(one);
	if (keys.length !== Object.keys(other).length) return false;
	const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
	return keys.every((key) => Object.hasOwn(right, key) && sameData(left[key], right[key]));
}
