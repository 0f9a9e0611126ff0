import type { Meant } from '../../answer/name';
import type { TypedVerdict } from '../../answer/typed';
import type { Question } from '../../deck/deck';
import type { Known } from '../../quiz/known';

type Graded = Exclude<TypedVerdict, { is: 'again' }>;

/** What was typed: "Right. It is spelled Yoon Suk-yeol.", "Wrong: that is Austria, not Australia." */
export function typedHeadline(question: Question, verdict: Graded, known: Known): string {
	if (verdict.is === 'right') {
		const near = 'spelling' in verdict && verdict.spelling === 'near';
		return near ? `Right. It is spelled ${verdict.name}.` : 'Right.';
	}
	const { text } = question.answer;
	if (!('meant' in verdict)) return `Wrong: it is ${text}, not ${verdict.given}.`;
	if ('instead' in verdict && verdict.instead) {
		return `Wrong: that is ${verdict.instead.text}, not ${text}.`;
	}
	return meantText(verdict.meant, text, known);
}

function meantText(meant: Meant, right: string, { actorName }: Known): string {
	switch (meant.what) {
		case 'actor': {
			const name = actorName(meant.actor);
			return name === undefined ? 'Wrong.' : `Wrong: that is ${name}, not ${right}.`;
		}
		case 'country':
			return `Wrong: that is ${meant.country}, not ${right}.`;
		case 'part': {
			const names = meant.actors.flatMap((id) => actorName(id) ?? []);
			return names.length > 1
				? `Wrong: that could be ${names.slice(0, -1).join(', ')} or ${names.at(-1)}. The full name is needed.`
				: 'Wrong: that is only a part of a name. The full name is needed.';
		}
		case 'nothing':
			return 'Wrong.';
	}
}
