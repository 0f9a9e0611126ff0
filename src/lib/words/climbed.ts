import { inWords } from './count';
import { ladderText } from './ladder';

/** How far a question has come: "1 of 3 days: right on two more, and it is won back." */
export function climbed(
	{ days, wonBack, needsRecall }: { days: number; wonBack: boolean; needsRecall: boolean },
	of: number,
): string {
	if (wonBack) return `${ordinal(days)} day right. It moves to Won back.`;
	if (needsRecall && days >= of)
		return 'Right. Once more with no options to choose from, and it is won back.';
	const recalled = needsRecall ? ', once with no options to choose from' : '';
	return `${ladderText(days, of)}: right on ${inWords(of - days)} more${recalled}, and it is won back.`;
}

function ordinal(days: number): string {
	return ({ 1: 'First', 2: 'Second', 3: 'Third' } as const)[days] ?? 'One more';
}
