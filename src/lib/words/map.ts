import type { DrawnView, PlaceMark, PlaceRole } from '../deck/map';
import { inWords, inWordsFirst } from './count';

/* What the map of an article says. */
export const mapWords = {
	about:
		'The states, capitals and cities of the article on a map centred on the Pacific, by the part that each plays.',
	hide: 'Hide the names',
	show: 'Show the names',
	views: {
		world: 'The world, the Pacific in its middle',
		pacific: 'Asia and the Pacific',
		europe: 'Europe',
		america: 'North America',
	} satisfies Record<DrawnView['id'], string>,
	roles: {
		member: 'NATO member in 2022',
		partner: 'Asia-Pacific partner of NATO',
		applicant: 'wished to join NATO in 2022',
		named: 'also named in the article',
		city: 'city',
	} satisfies Record<PlaceRole, string>,
	marks: {
		talks: 'held the trilateral talks',
		feared: 'a base was feared here',
	} satisfies Record<PlaceMark, string>,
	capital: 'capital',
	disputed: 'line or area in dispute',
	sources:
		'Natural Earth, 1:110 million for the world and 1:50 million for its parts, in the Equal Earth projection.',
	bordersTitle: 'Borders and disputes',
	borders:
		'Natural Earth draws who controls an area, not who claims it, and this map takes no side. Dashed are lines that it lets be told as disputed: those of Western Sahara, Kosovo, Northern Cyprus, Somaliland and the Palestinian territories, of India with Pakistan and with China, which are disputed in part, and the line between the two Koreas. Taiwan is an area of its own there. Crimea is hatched: Russia has held it since 2014, and the United Nations General Assembly called on states not to recognise that (resolution 68/262). Members of NATO are those of 2022.',
	places: 'Place by place',
	where: 'Where it lies',
	part: 'On the map',
	seat: 'Capital',
	facts: 'In the article',
	questions: 'Questions on it',
} as const;

export const pointingWords = {
	title: 'Where is it?',
	lead: 'Point at the map, or choose by the letter from the list. A right answer changes no schedule, for pointing is easier than recalling; a wrong one is listed as missed.',
	one: 'Place',
	several: (count: number) => `Places, ${inWords(count)} of them`,
	chosen: (letters: readonly string[]) =>
		letters.length === 0 ? 'Nothing chosen yet.' : `Chosen: ${letters.join(', ')}`,
	more: 'Next question',
	done: (right: number, of: number) =>
		right === of
			? `${inWordsFirst(of)} asked, each of them right.`
			: `${inWordsFirst(of)} asked, ${inWords(right)} right.`,
	doneThen: 'What was not right can be won back.',
	toMissed: 'The missed list',
	again: 'Once more',
} as const;
