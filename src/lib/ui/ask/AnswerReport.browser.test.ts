import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { graded, known, named, order, typed } from '../../words/fixtures/graded';
import AnswerReport from './AnswerReport.svelte';

const question = typed('name', named('ruun'), [{ ...named('vell'), why: 'Vell built the pier.' }]);
const outcome = graded(question, { kind: 'name', text: 'vell' });
const children = createRawSnippet(() => ({ render: () => '<p>Ruun bought the salt.</p>' }));
const said = () => document.body.textContent?.replace(/\s+/g, ' ').trim();

test('a report says what the answer was, what was right, why not, and then why', async () => {
	await render(AnswerReport, { question, outcome, known, children });
	expect(said()).toBe(
		'Wrong: that is Vell, not Ruun. You vell Answer Ruun Vell built the pier. Ruun bought the salt.',
	);
});

test('under the question that shows what was given, it says the rest alone', async () => {
	await render(AnswerReport, { question, outcome, known, brief: true });
	expect(said()).toBe('Wrong: that is Vell, not Ruun. Answer Ruun Vell built the pier.');
});

test('of an order it lists the events with their dates, and says which were in place', async () => {
	const given = { kind: 'order', ids: ['lamp', 'pier', 'bell'] } as const;
	await render(AnswerReport, { question: order, outcome: graded(order, given), known });
	const lines = page
		.getByRole('listitem')
		.elements()
		.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
	expect(lines).toEqual([
		expect.stringMatching(/^Not right: ?1 The pier was opened\. ?2 May 1901 ?Yours: at 2$/),
		expect.stringMatching(/^Not right: ?2 The lamp was lit\. ?1902 ?Yours: at 1$/),
		expect.stringMatching(/^Right: ?3 The bell was hung\. ?March 1905$/),
	]);
});
