import type { PaperKind } from '$lib/quiz/quiz-settings';
import type { Field, ReadDate } from '$lib/ui/ask/field';

interface Part {
	default: Field['Shown'];
	readDate?: ReadDate;
}

const typed = (): Promise<Part> => import('$lib/ui/ask/TypedAsked.svelte');

/** Each kind's field is a part of its own: a question waits for that of its kind alone. */
const parts: Readonly<Record<PaperKind, () => Promise<Part>>> = {
	choice: () => import('$lib/ui/ask/ChoiceAsked.svelte'),
	several: () => import('$lib/ui/ask/SeveralAsked.svelte'),
	name: typed,
	number: typed,
	date: () => import('./date'),
	order: () => import('$lib/ui/ask/OrderAsked.svelte'),
	match: () => import('$lib/ui/ask/MatchAsked.svelte'),
};

const atHand = new Map<PaperKind, Field>();

/** The field of a kind: at once where it has come before. Rejects where it does not come. */
export function fieldOf(kind: PaperKind): Field | Promise<Field> {
	return atHand.get(kind) ?? fetched(kind);
}

/** Fetches ahead what other questions are answered in; what does not come is asked for again later. */
export async function fetchFields(kinds: Iterable<PaperKind>): Promise<void> {
	await Promise.allSettled([...kinds].map(fieldOf));
}

async function fetched(kind: PaperKind): Promise<Field> {
	const { default: Shown, readDate } = await parts[kind]();
	const field = { Shown, readDate };
	atHand.set(kind, field);
	return field;
}
