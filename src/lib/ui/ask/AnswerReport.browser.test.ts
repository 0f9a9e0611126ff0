import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import {
	choice,
	graded,
	known,
	match,
	named,
	order,
	several,
	typed,
} from '../../words/fixtures/graded';
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

const brief = (question: Parameters<typeof graded>[0], given: Parameters<typeof graded>[1]) =>
	render(AnswerReport, { question, outcome: graded(question, given), known, brief: true });

test('under a question of options it names the right one where another was chosen', async () => {
	const asked = choice(named('ruun'), [named('vell')]);
	const right = asked.options.at(-1)?.id ?? '';
	await brief(asked, { kind: 'choice', option: right });
	expect(said()).toBe('Right.');
	await brief(asked, { kind: 'choice', option: asked.options[0]?.id ?? '' });
	expect(said()).toContain('Wrong. Answer Ruun');
});

test('under a question of several it names all that were right, where not all were found', async () => {
	await brief(several, { kind: 'several', actors: ['lind'] });
	expect(said()).toContain(`Answer ${several.asked.answer.text}`);
});

test('under a matching it names the lines that were not right, with what is', async () => {
	const pairs = [
		{ prompt: 'sail', option: 'actor:lind' },
		{ prompt: 'salt', option: 'actor:vell' },
	];
	await brief(match, { kind: 'match', pairs });
	const lines = page.getByRole('listitem');
	expect(lines.elements()).toHaveLength(1);
	await expect
		.element(lines)
		.toHaveTextContent(/The salt was dear\. Yours: Vell ?Right: Bo Strand/);
});
