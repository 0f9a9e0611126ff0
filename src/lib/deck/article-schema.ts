import * as v from 'valibot';
import { Id, ShortText, WebAddress } from './schema-parts';

/** What a person writes in `article.yaml`. */
export const Article = v.strictObject({
	id: Id,
	title: ShortText,
	author: ShortText,
	publisher: v.strictObject({ name: ShortText, long: v.optional(ShortText) }),
	address: WebAddress,
	languages: v.pipe(
		v.array(
			v.pipe(
				v.string(),
				v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a code like en or zh-Hans'),
				v.check(isLanguage, 'must be a code like en or zh-Hans'),
			),
		),
		v.minLength(1),
		v.description('BCP 47 codes of the languages in which the publisher offers it.'),
	),
	published: v.pipe(ShortText, v.description('When it was published, or what is known of it.')),
	paragraphs: v.pipe(
		v.array(ShortText),
		v.minLength(1),
		v.description('The first words of each body paragraph, in order: paragraph 1 first.'),
	),
	footnotes: v.optional(
		v.pipe(
			v.number(),
			v.integer(),
			v.minValue(0),
			v.description('How many footnotes the article has.'),
		),
		0,
	),
	sha256: v.pipe(
		v.string(),
		v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
		v.description(
			'SHA-256 of the text, as hexadecimal, by which a later change of the text is noticed.',
		),
	),
	decks: v.pipe(
		v.array(Id),
		v.minLength(1),
		v.description(
			'The decks in the order in which they are shown; each is a file DECK.yaml beside this one.',
		),
	),
	opening: v.pipe(Id, v.description('The question that greets a newcomer on the first page.')),
});

/** Whether it is a well-formed code: `Intl` throws at any other, and so would the page. */
function isLanguage(code: string): boolean {
	try {
		return Intl.getCanonicalLocales(code).length === 1;
	} catch {
		return false;
	}
}

export type ArticleSource = v.InferOutput<typeof Article>;
