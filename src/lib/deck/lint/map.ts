import { didYouMean } from '../closest';
import type { MapSource } from '../map-schema';
import type { AnswerSource } from '../schema';
import type { Fault, Path } from './finding';
import type { Rule, Scene } from './scene';

/** L46: places are on the map once, and stand for facts and actors that are there; a state has its area. */
export const strayPlaces: Rule = (scene) => {
	const seen = new Set<string>();
	const places = (scene.map?.places ?? []).flatMap((place, index): Fault[] => {
		const { id, kind, area, actor, facts } = place;
		const path: Path = ['places', index];
		const twice = seen.has(id);
		seen.add(id);
		return [
			...(twice ? [at([...path, 'id'], `There is a second place "${id}".`)] : []),
			...(kind === 'state' && area === undefined
				? [at(path, `${id} is a state: name its area, as Natural Earth does.`)]
				: []),
			...(actor === undefined ? [] : missing('actor', actor, scene.actors, [...path, 'actor'])),
			...facts.flatMap((fact, place) =>
				missing('fact', fact, scene.facts, [...path, 'facts', place]),
			),
		];
	});
	return [...places, ...strayAsks(scene)];
};

/** What is answered by pointing has its answer on the map, and no place there that may never be offered. */
function strayAsks({ map, items }: Scene): Fault[] {
	if (!map) return [];
	return map.asks.flatMap((id, index): Fault[] => {
		const path: Path = ['asks', index];
		const item = items.find(({ question }) => question.id === id);
		if (!item) {
			const ids = items.map(({ question }) => question.id);
			return [at(path, `there is no question "${id}"${didYouMean(id, ids)}`)];
		}
		const { answer, recallOnly } = item.question;
		const right = rightPlaces(answer, map);
		if (recallOnly || right === null) {
			return [at(path, `${id} cannot be answered by pointing at places of the map.`)];
		}
		const never = new Set(item.fact?.never);
		const offered = map.places.filter((place) => !right.includes(place));
		return offered
			.filter(({ name, actor }) => never.has(name) || (actor !== undefined && never.has(actor)))
			.map(({ name }) => at(path, `${name} may never be offered as a wrong answer to ${id}.`));
	});
}

/** The places that an answer names; null where it names anything else. */
function rightPlaces(answer: AnswerSource, { places }: MapSource): MapSource['places'] | null {
	if ('place' in answer) {
		const place = places.find(({ name }) => name === answer.place);
		return place ? [place] : null;
	}
	const actors = 'actor' in answer ? [answer.actor] : 'actors' in answer ? answer.actors : [];
	const found = places.filter(({ actor }) => actor !== undefined && actors.includes(actor));
	return found.length > 0 && found.length === actors.length ? found : null;
}

function missing(
	what: string,
	id: string,
	known: ReadonlyMap<string, unknown>,
	path: Path,
): Fault[] {
	if (known.has(id)) return [];
	return [at(path, `there is no ${what} "${id}"${didYouMean(id, known.keys())}`)];
}

function at(path: Path, message: string): Fault {
	return { file: 'map', path, message };
}
