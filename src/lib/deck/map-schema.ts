import * as v from 'valibot';
import { Id, ShortText } from './schema-parts';

/* What a person writes in map.yaml: the places of an article, and how each stands to it. */

/** Degrees east, degrees north. */
const Point = v.pipe(
	v.strictTuple([
		v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
		v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
	]),
	v.description('Degrees east, then degrees north: [4.35, 50.85].'),
);
const Offset = v.strictTuple([v.number(), v.number()]);
const Name = v.pipe(ShortText, v.maxLength(40));

export const placeRoles = ['member', 'partner', 'applicant', 'named', 'city'] as const;
export const placeMarks = ['talks', 'feared'] as const;

const Place = v.strictObject({
	id: v.pipe(Id, v.description('Its address on the map page: links lead to it.')),
	name: Name,
	kind: v.picklist(['state', 'city']),
	role: v.picklist(placeRoles),
	marks: v.optional(
		v.pipe(
			v.array(v.picklist(placeMarks)),
			v.description('talks: it held the trilateral talks; feared: a base was feared there.'),
		),
		[],
	),
	says: v.pipe(ShortText, v.description('What it is in the article, in a few words.')),
	where: v.pipe(
		ShortText,
		v.description('Where it lies, without its name: by this it is found without seeing the map.'),
	),
	at: Point,
	actor: v.optional(v.pipe(Id, v.description('The actor that the place stands for.'))),
	area: v.optional(
		v.pipe(ShortText, v.description('Its area, by the name that Natural Earth has for it.')),
	),
	capital: v.optional(v.strictObject({ name: Name, at: Point, says: v.optional(ShortText) })),
	facts: v.pipe(v.array(Id), v.minLength(1, 'needs a fact')),
	labels: v.optional(
		v.pipe(
			v.strictObject({
				world: v.optional(Offset),
				pacific: v.optional(Offset),
				europe: v.optional(Offset),
				america: v.optional(Offset),
			}),
			v.description('How far its label stands from it: right, then down.'),
		),
		{},
	),
});

export const PlacesMap = v.strictObject({
	headline: v.pipe(ShortText, v.description('What the map shows, as a finding.')),
	lead: ShortText,
	members: v.pipe(
		v.array(ShortText),
		v.description('NATO’s members at the time, by the names that Natural Earth has for them.'),
	),
	places: v.pipe(v.array(Place), v.minLength(1, 'needs a place')),
	asks: v.optional(
		v.pipe(
			v.array(Id),
			v.description(
				'Questions that are answered by pointing: the answer is a place or several, and every other place of the map is surely wrong.',
			),
		),
		[],
	),
});

export type MapSource = v.InferOutput<typeof PlacesMap>;
