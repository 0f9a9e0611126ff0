import type { BriefPart } from '$lib/deck/deck';
import { isTypedKind } from '$lib/events/answer';
import { unanswered } from '$lib/session/brief';
import { loadContent } from '../../../../../asking/content';
import type { Kind } from '../../../../../asking/desk';

/** The questions of a part that are not in the schedule yet, each as Study would ask it. */
export function answeringOf(article: string, part: BriefPart): Kind {
	return {
		place: 'brief',
		start: `${article}/${part.paragraph}`,
		load: () => loadContent([article]),
		begin: ({ views }) => unanswered(part, views),
		questions: ({ content, session }) =>
			(session.questions ?? []).filter((id) => content.askables.has(id)),
		wayOf: ({ kinds }, _, { typeAnswers }) =>
			(typeAnswers && kinds.find(isTypedKind)) || 'flashcard',
	};
}
