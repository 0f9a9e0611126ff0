import { foldPrint } from './fold';
import { eachFact, eachQuestion, faultAt, type Rule } from './scene';
import { namesAuthor } from './stems';

/** L31: what the public record contradicts carries a correction, which names its source. */
export const uncorrected: Rule = eachFact((stated) => {
	const { fact } = stated;
	const sourced = fact.corrections.some(({ sources }) => sources.length > 0);
	if (sourced || (!fact.disputed && fact.recordDate === undefined)) return [];
	const marked = fact.disputed ? 'marked as disputed' : 'given another date by the record';
	return [
		faultAt(
			stated,
			fact.disputed ? ['disputed'] : ['recordDate'],
			`${fact.id} is ${marked} and has no correction: say what the record says, and name its source.`,
		),
	];
});

/** L34: what the author argues is asked as the author's. */
export const argumentAsFact: Rule = eachQuestion((item, { article }) => {
	if (!item.fact?.argued || namesAuthor(item.question.stem, article.author)) return [];
	return [
		faultAt(
			item,
			['stem'],
			`${item.fact.id} is the author’s argument: ask “The author argues …” or “In the author’s view, …”.`,
		),
	];
});

/** L35: reported speech is nobody's words: it never stands in quotation marks. */
export const quotedReport: Rule = (scene) => {
	const said = new Set(scene.stated.flatMap(({ fact }) => wordsSaid(fact.said)));
	const invented = (text: string) =>
		[...foldPrint(text).matchAll(/"([^"]+)"/g)]
			.map((found) => (found[1] ?? '').replace(/[.,;:!?]$/, ''))
			.find((quoted) => quoted.split(' ').length >= 4 && !said.has(quoted.toLowerCase()));
	return [
		...eachFact((stated) => [
			stated.fact.said?.form === 'reported' && stated.fact.said.words !== undefined
				? faultAt(
						stated,
						['said', 'words'],
						`${stated.fact.id} is reported speech, so these are not the speaker’s words: take them out.`,
					)
				: undefined,
		])(scene),
		...eachQuestion((item) => {
			const { question, fact } = item;
			if (fact?.said?.form !== 'reported') return [];
			if (question.quotation !== undefined) {
				return [
					faultAt(
						item,
						['quotation'],
						`${fact.id} is reported speech: put it in the stem, in our own words.`,
					),
				];
			}
			const quoted = invented(question.stem);
			if (quoted === undefined) return [];
			return [
				faultAt(
					item,
					['stem'],
					`“${quoted}” is reported speech in quotation marks: take the marks off.`,
				),
			];
		})(scene),
	];
};

function wordsSaid(said: { form: string; words?: string | undefined } | undefined): string[] {
	if (said?.words === undefined || said.form === 'reported') return [];
	return [foldPrint(said.words).toLowerCase()];
}
