import type { Graded } from '../answer/verdict';
import type { Option } from '../deck/deck';
import type { Known } from '../quiz/known';
import type { PaperQuestion } from '../quiz/question';
import type { Mark, Outcome } from '../quiz/result';
import { labelOf, type OutcomeLabel } from './outcome';
import { dateHeadline } from './verdict/date';
import { partsOf, type Part } from './verdict/parts';
import { isMatch, matchHeadline, orderHeadline, severalHeadline } from './verdict/sets';
import { givenText, optionTexts, rightText } from './verdict/texts';
import { typedHeadline } from './verdict/typed';

/** A mark with all that was found, so that a result graded by it can be told. */
export interface VerdictMark extends Mark {
	verdict: Graded;
}

export type Reported = Outcome<VerdictMark>;

/** How a question ended, in words. */
export interface Report {
	label: OutcomeLabel;
	/** What the answer was: "Right. It is spelled Yoon Suk-yeol." */
	headline: string;
	/** As it was given; null where nothing was, or where the right one or the parts say as much. */
	given: string | null;
	right: string;
	/** The parts of a question that has some: they say what was given and what was right. */
	parts: Part[] | null;
	/** Why what was given is wrong, as far as the deck knows. */
	why: string[];
}

/** How a question ended, in words. */
export function reportOf(
	question: PaperQuestion,
	outcome: Reported,
	known: Known,
	guessed = false,
): Report {
	const given = 'given' in outcome ? outcome.given : null;
	const verdict = outcome.is === 'answered' ? outcome.mark.verdict : null;
	const right = rightText(question);
	const parts = partsOf(question, verdict ? given : null, verdict, known);
	const text = given && givenText(question, given, known);
	return {
		label: labelOf(outcome, guessed),
		headline: outcomeHeadline(question, outcome, known, guessed),
		given: text === right || text === '' || (parts && verdict) ? null : text,
		right,
		parts,
		why: verdict ? whyWrong(question, verdict, known) : [],
	};
}

function outcomeHeadline(
	question: PaperQuestion,
	outcome: Reported,
	known: Known,
	guessed: boolean,
): string {
	switch (outcome.is) {
		case 'answered': {
			const { verdict, right } = outcome.mark;
			// The learner had the last word.
			if (right !== (verdict.is === 'right')) return right ? overridden.right : overridden.wrong;
			const headline = headlineOf(question, verdict, known);
			return guessed && right ? `${headline} A guess is not counted as known.` : headline;
		}
		case 'unreadable':
			return 'Not counted: it could not be taken for an answer.';
		case 'late':
			return 'It came after the time was over, and is not counted.';
		case 'unanswered':
			return 'No answer.';
		case 'neverShown':
			return 'Not shown: the quiz ended before it came.';
	}
}

const overridden = {
	right: 'Right, by your own judgement.',
	wrong: 'Wrong, by your own judgement.',
};

/** What an answer was, in a sentence that begins with Right, Partly right or Wrong. */
export function headlineOf(question: PaperQuestion, verdict: Graded, known: Known): string {
	if ('found' in verdict) return severalHeadline(verdict);
	if ('pairs' in verdict) return isMatch(verdict) ? matchHeadline(verdict) : orderHeadline(verdict);
	if ('as' in verdict || 'part' in verdict) return dateHeadline(verdict);
	if ('chosen' in verdict) return 'Wrong.';
	if (question.kind !== 'name' && question.kind !== 'number') return 'Right.';
	return typedHeadline(question.asked, verdict, known);
}

function whyWrong(question: PaperQuestion, verdict: Graded, known: Known): string[] {
	if ('wrongly' in verdict) {
		return verdict.wrongly.flatMap(({ actor, from }) => {
			const [name] = optionTexts(question, [actor]);
			return whyOption(from, known).map((why) => `${name}: ${why}`);
		});
	}
	const option = optionGiven(question, verdict, known);
	return option ? whyOption(option, known) : [];
}

function whyOption({ why, of }: Option, { factSays }: Known): string[] {
	if (why !== undefined) return [why];
	const says = of === undefined ? undefined : factSays(of);
	return says === undefined ? [] : [`That is true of something else: ${says}`];
}

/** The question's own wrong option that was given, in whatever form. */
function optionGiven(
	question: PaperQuestion,
	verdict: Graded,
	{ optionMeant }: Known,
): Option | undefined {
	if (verdict.is === 'right') return undefined;
	if ('chosen' in verdict) return verdict.chosen;
	if ('instead' in verdict) return verdict.instead;
	if ('meant' in verdict && 'asked' in question) return optionMeant(question.asked, verdict);
	return undefined;
}
