import type { Answer } from './deck';
import { shortHash } from './version';

/**
 * The id of an answer where it stands among options: `date:2022-09-27`, `actor:japan`, `number:32`,
 * `place:brussels`, `text:` and a hash. Made from the content, so that it outlives a new order, and
 * a text's id outlives a change of capitals, spaces or quotation marks.
 */
export function optionId(answer: Answer): string {
	switch (answer.kind) {
		case 'date':
			return `date:${answer.edtf}`;
		case 'actor':
			return `actor:${answer.actor}`;
		case 'actors':
			return `actors:${[...answer.actors].sort().join('+')}`;
		case 'number':
			return `number:${answer.number}`;
		case 'place':
			return `place:${slug(answer.place) || shortHash(folded(answer.place))}`;
		case 'text':
			return `text:${shortHash(folded(answer.text))}`;
	}
}

/** "Solomon Islands" as `solomon-islands`; empty for a name without a Latin letter or a digit. */
export function slug(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

function folded(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[‘’']/g, "'")
		.replace(/[“”"]/g, '"')
		.replace(/\s+/g, ' ')
		.trim();
}
