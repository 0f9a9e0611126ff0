import type { PassageSource } from '../schema';
import { shortHash } from '../version';
import { foldPrint } from './fold';
import type { Item, Scene, Stated } from './scene';

/** What passages.lock keeps a passage by: `P7 "the leak of" … "to the press"`, or `[3] "Sukjoon"`. */
export function pointerOf(passage: PassageSource): string {
	if ('whole' in passage) return 'whole';
	const ends = [passage.from, passage.to].flatMap((end) =>
		end === undefined ? [] : [`"${foldPrint(end)}"`],
	);
	return `${placeName(passage)} ${ends.join(' … ')}`;
}

function placeName(passage: Exclude<PassageSource, { whole: true }>): string {
	return 'paragraph' in passage ? `P${passage.paragraph}` : `[${passage.footnote}]`;
}

/** What passages.lock keeps a quotation by: the places where it may stand and a hash of its words. */
export function quotationPointer(quotation: string, passages: readonly PassageSource[]): string {
	const places = passages.map((passage) => ('whole' in passage ? 'whole' : placeName(passage)));
	return `${[...new Set(places)].join('+')} quotes ${shortHash(foldPrint(quotation))}`;
}

/** A passage or a quotation of the decks, and where it is written. */
export type Pointed = { where: Item | Stated; rest: (string | number)[]; pointer: string } & (
	{ passage: PassageSource } | { quotation: string; passages: readonly PassageSource[] }
);

/** Every passage and every quotation of the decks; passages of the whole article point at nothing. */
export function pointedAt({ stated, items }: Pick<Scene, 'stated' | 'items'>): Pointed[] {
	const passages = (where: Item | Stated, list: readonly PassageSource[]): Pointed[] =>
		list.flatMap((passage, index) =>
			'whole' in passage
				? []
				: [{ where, rest: ['passages', index], passage, pointer: pointerOf(passage) }],
		);
	return [
		...stated.flatMap((where) => {
			const { said, passages: list } = where.fact;
			const quotation = said?.form === 'reported' ? undefined : said?.words;
			return [...passages(where, list), ...quoted(where, ['said', 'words'], quotation, list)];
		}),
		...items.flatMap((where) => {
			const { passages: own, quotation } = where.question;
			const list = own ?? where.fact?.passages ?? [];
			return [...passages(where, own ?? []), ...quoted(where, ['quotation'], quotation, list)];
		}),
	];
}

function quoted(
	where: Item | Stated,
	rest: string[],
	quotation: string | undefined,
	passages: readonly PassageSource[],
): Pointed[] {
	if (quotation === undefined) return [];
	return [{ where, rest, quotation, passages, pointer: quotationPointer(quotation, passages) }];
}
