import { expect, test } from 'vitest';
import { loadTimeline, withTimeline } from './drawings';
import { loadArticle } from './library';
import { compareEdtf, parseEdtf } from './edtf';

async function built(article: string) {
	const timeline = await loadTimeline(article);
	if (!timeline) throw new Error('not there');
	const decks = await loadArticle(article);
	const facts = new Map(decks.flatMap((deck) => Object.entries(deck.facts)));
	const questions = new Map(
		decks.flatMap((deck) => deck.questions.map((question) => [question.id, question])),
	);
	return { timeline, facts, questions };
}

test.each(withTimeline)(
	'%s: each event has its fact’s date and notes, and all questions on it',
	async (article) => {
		const { timeline, facts, questions } = await built(article);
		for (const event of timeline.events) {
			const fact = facts.get(event.fact)!;
			expect(event.date).toBe(fact.date);
			expect(event.corrections).toEqual(fact.corrections);
			expect(event.context).toEqual(fact.context);
			const own = [...questions.values()].filter((question) => question.fact === event.fact);
			expect(event.questions.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
		}
	},
);

test.each(withTimeline)(
	'%s: what is asked for its place is dated by a question, and not by the record otherwise',
	async (article) => {
		const { timeline, facts, questions } = await built(article);
		const asked = timeline.events.filter(({ asks }) => asks !== undefined);
		expect(asked.length).toBeGreaterThan(2);
		for (const { fact: id, asks, date } of asked) {
			expect(questions.get(asks!)).toMatchObject({
				fact: id,
				answer: { kind: 'date', edtf: date },
			});
			expect(facts.get(id)?.recordDate).toBeUndefined();
			expect(parseEdtf(date!)?.precision).not.toBe('year');
		}
		for (const { recordDate, asks } of timeline.events) {
			if (recordDate !== undefined) expect(asks).toBeUndefined();
		}
	},
);

test.each(withTimeline)('%s: events come by date, those without one last', async (article) => {
	const { timeline } = await built(article);
	const dates = timeline.events.map(({ date }) => date);
	const dated = dates.filter((date) => date !== undefined);
	expect(dates.slice(0, dated.length)).toEqual(dated);
	for (const [index, date] of dated.entries()) {
		if (index === 0) continue;
		expect(compareEdtf(parseEdtf(dated[index - 1]!)!, parseEdtf(date)!)).toBeLessThanOrEqual(0);
	}
});

test('the date of NATO’s acceptance differs in the record, and what came of it only adds', async () => {
	const { timeline } = await built('south-korea-nato');
	const acceptance = timeline.record.filter(({ fact }) => fact === 'mission-accepted');
	expect(acceptance.map(({ date, differs }) => [date, differs])).toEqual([
		['2022-09-26', true],
		['2022-09-27', false],
		['2022-11-22', false],
	]);
});
