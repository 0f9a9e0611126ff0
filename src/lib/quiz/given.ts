import type { Given } from '../events/answer';

export type { Given };

/** Whether it is no answer: nothing typed, chosen or matched. */
export function isBlank(given: Given): boolean {
	switch (given.kind) {
		case 'choice':
			return given.option === '';
		case 'several':
			return given.actors.length === 0;
		case 'name':
		case 'number':
			return given.text.trim() === '';
		case 'date':
			return `${given.day}${given.month}${given.year}`.trim() === '';
		case 'order':
			return given.ids.length === 0;
		case 'match':
			return given.pairs.length === 0;
	}
}

/** Whether two are the same answer; the order in which several were picked or matched is none of it. */
export function isSame(one: Given, other: Given): boolean {
	return canonical(one) === canonical(other);
}

function canonical(given: Given): string {
	switch (given.kind) {
		case 'choice':
			return JSON.stringify([given.kind, given.option]);
		case 'several':
			return JSON.stringify([given.kind, ...[...given.actors].sort()]);
		case 'name':
		case 'number':
			return JSON.stringify([given.kind, given.text]);
		case 'date':
			return JSON.stringify([given.kind, given.day, given.month, given.year]);
		case 'order':
			return JSON.stringify([given.kind, ...given.ids]);
		case 'match':
			return JSON.stringify([
				given.kind,
				...given.pairs.map(({ prompt, option }) => JSON.stringify([prompt, option])).sort(),
			]);
	}
}
