import type { Answer } from './deck';
import { formatEdtf, parseEdtf } from './edtf';
import type { ActorSource, AnswerSource } from './schema';

/** An answer with the text that is shown for it. Throws at an actor or a date that is not there. */
export function compileAnswer(
	answer: AnswerSource,
	actors: ReadonlyMap<string, ActorSource>,
): Answer {
	if ('date' in answer) {
		return { kind: 'date', edtf: answer.date, text: dateText(answer.date) };
	}
	if ('actor' in answer) {
		const { id, name } = find(actors, answer.actor, 'actor');
		return { kind: 'actor', actor: id, text: name };
	}
	if ('actors' in answer) {
		const names = answer.actors.map((id) => find(actors, id, 'actor').name);
		return { kind: 'actors', actors: answer.actors, text: joined(names) };
	}
	if ('number' in answer) {
		return { kind: 'number', number: answer.number, text: formatNumber(answer) };
	}
	if ('place' in answer) {
		const { place, aliases } = answer;
		return { kind: 'place', place, aliases, text: place };
	}
	return { kind: 'text', text: answer.text };
}

/** A date as it is shown: "28–30 June 2022". Throws at what is no date. */
export function dateText(date: string): string {
	const edtf = parseEdtf(date);
	if (!edtf) throw new Error(`"${date}" is not a date.`);
	return formatEdtf(edtf);
}

/** The actors that an answer names. */
export function actorsOf(answer: Answer): string[] {
	if (answer.kind === 'actor') return [answer.actor];
	return answer.kind === 'actors' ? answer.actors : [];
}

/** "32", "1,200 ships". */
export function formatNumber({ number, unit }: { number: number; unit?: string }): string {
	const text = number.toLocaleString('en-GB');
	return unit === undefined ? text : `${text} ${unit}`;
}

/** "Sweden", "Sweden and Finland", "Japan, Australia and New Zealand". */
export function joined(names: readonly string[]): string {
	if (names.length < 2) return names.join('');
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What stands under an id; throws where nothing does. */
export function find<T>(all: ReadonlyMap<string, T>, id: string, noun: string): T {
	const found = all.get(id);
	if (!found) throw new Error(`There is no ${noun} "${id}".`);
	return found;
}
