import { words } from './fold';
import { optionText } from './option';
import { faultAt, type Item, type Rule, type Scene } from './scene';

/** L26: no two items nearly the same in stem, quotation and answer (Jaccard index of their words above 0.8). */
export const nearlySame: Rule = (scene) => {
	const sets = scene.items.map((item) => wordsOf(item, scene));
	return scene.items.flatMap((item, index) => {
		const own = sets[index] ?? new Set();
		const twin = scene.items
			.slice(0, index)
			.find((_, other) => jaccard(own, sets[other] ?? new Set()) > 0.8);
		if (!twin) return [];
		return [
			faultAt(
				item,
				['stem'],
				`${item.question.id} asks nearly the same as ${twin.question.id}: ask from another side, or keep one of the two.`,
			),
		];
	});
};

function wordsOf({ question }: Item, scene: Scene): Set<string> {
	const stem = question.stem.replace(/according to the article,?/i, '');
	const answer = optionText(question.answer, scene.actors);
	return new Set(words(`${stem} ${question.quotation ?? ''} ${answer}`));
}

/** The share of the words of both sets that stand in each; 0 for two empty sets. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const common = [...a].filter((word) => b.has(word)).length;
	const union = a.size + b.size - common;
	return union === 0 ? 0 : common / union;
}
