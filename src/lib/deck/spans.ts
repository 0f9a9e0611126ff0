/* Running text that says what its words refer to, as authors write it and as the app reads it. */

export const referenceKinds = ['date', 'fact', 'place', 'actor'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** What some words of a text refer to: a fact, as a date or as a whole; a place; an actor. */
export interface Reference {
	kind: ReferenceKind;
	id: string;
}

/** A run of text; `to` where it refers to something. */
export interface Span {
	text: string;
	to?: Reference;
}

const reference = /\[([^[\]]+)\]\(([a-z]+):([a-z0-9]+(?:-[a-z0-9]+)*)\)/g;

/** Reads `Held in [Madrid](place:madrid).`; the bracket that makes no reference where there is one. */
export function parseSpans(source: string): Span[] | { stray: string } {
	const spans: Span[] = [];
	let at = 0;
	for (const found of source.matchAll(reference)) {
		const [whole, text = '', kind = '', id = ''] = found;
		if (!isKind(kind)) return { stray: whole };
		if (found.index > at) spans.push({ text: source.slice(at, found.index) });
		spans.push({ text, to: { kind, id } });
		at = found.index + whole.length;
	}
	if (at < source.length) spans.push({ text: source.slice(at) });
	const stray = spans.find((span) => !span.to && /[[\]]/.test(span.text));
	return stray ? { stray: /[[\]].{0,40}/s.exec(stray.text)?.[0] ?? stray.text } : spans;
}

/** The text alone. */
export function plainText(spans: readonly Span[]): string {
	return spans.map(({ text }) => text).join('');
}

/** How many words a text has. */
export function wordCount(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function isKind(kind: string): kind is ReferenceKind {
	return referenceKinds.some((known) => known === kind);
}
