import { didYouMean } from '../closest';
import { parseEdtf } from '../edtf';
import { dateNoted } from '../noted';
import type { FactSource } from '../schema';
import type { Fault, Path } from './finding';
import type { Rule, Scene } from './scene';

/**
 * L45: what stands on the timeline are facts, each once, with actors that are there; an event goes on
 * during a dated one; and what the record dates stands in a note of its fact, which has the source: a
 * correction where it stands instead of the article's date.
 */
export const strayEvents: Rule = (scene) => {
	const { timeline } = scene;
	if (!timeline) return [];
	const seen = new Set<string>();
	return [
		...timeline.events.flatMap(({ fact: id, with: actors, during }, index): Fault[] => {
			const twice = seen.has(id);
			seen.add(id);
			const fact = scene.facts.get(id);
			const path: Path = ['events', index];
			return [
				...missing('fact', id, scene.facts.keys(), [...path, 'fact']),
				...(twice ? [at([...path, 'fact'], `${id} stands on the timeline already.`)] : []),
				...actors.flatMap((actor, place) =>
					missing('actor', actor, scene.actors.keys(), [...path, 'with', place]),
				),
				...duringFault(fact, during, scene, [...path, 'during']),
			];
		}),
		...timeline.record.flatMap(({ fact: id, date, instead }, index): Fault[] => {
			const fact = scene.facts.get(id);
			const path: Path = ['record', index];
			if (!fact) return missing('fact', id, scene.facts.keys(), [...path, 'fact']);
			if (!parseEdtf(date)) {
				return [at([...path, 'date'], `"${date}" is no date: write 2022-04 or 2022-09-28.`)];
			}
			if (instead && fact.corrections.length === 0) {
				return [
					at([...path, 'instead'], `No correction of ${id} says that the article is wrong on it.`),
				];
			}
			const notes = [...fact.corrections, ...fact.context];
			if (notes.some(({ text }) => dateNoted(date, text))) return [];
			return [
				at(
					[...path, 'date'],
					`No note of ${id} names ${date}: say it there, with the source, or take it out here.`,
				),
			];
		}),
	];
};

function duringFault(
	fact: FactSource | undefined,
	during: string | undefined,
	{ facts, timeline }: Scene,
	path: Path,
): Fault[] {
	if (!fact || during === undefined) return [];
	if (fact.date !== undefined)
		return [at(path, `${fact.id} has a date of its own: take this out.`)];
	const on = timeline?.events.some((event) => event.fact === during);
	if (on && facts.get(during)?.date !== undefined) return [];
	return [at(path, `"${during}" is no dated event of the timeline.`)];
}

function missing(what: string, id: string, known: Iterable<string>, path: Path): Fault[] {
	const ids = [...known];
	if (ids.includes(id)) return [];
	return [at(path, `there is no ${what} "${id}"${didYouMean(id, ids)}`)];
}

function at(path: Path, message: string): Fault {
	return { file: 'timeline', path, message };
}
