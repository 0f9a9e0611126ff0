import { describe, expect, test } from 'vitest';
import type { Answer, Deck } from '../deck/deck';
import { randomFrom } from '../events/random';
import { builtIn } from './fixtures/article';
import { actor, fact } from './fixtures/questions';
import { gradeMatch } from './match';
import { composeMatching } from './matching';

const deck: Deck = {
	id: 'd',
	article: 'a',
	title: 'D',
	about: 'Of all.',
	version: '1',
	questions: [],
	facts: {
		tweet: fact('tweet', { said: { form: 'direct', by: 'hu', words: 'Beware' } }),
		speech: fact('speech', { said: { form: 'reported', by: 'yoon' }, says: 'It was welcomed.' }),
		hint: fact('hint', { says: 'Mr Hu was heard.' }),
	},
	actors: {
		hu: actor('hu', 'person', 'Hu Xijin', 'Hu'),
		yoon: actor('yoon', 'person', 'Yoon Suk-yeol'),
		paper: actor('paper', 'outlet', 'The Paper'),
		twin: { ...actor('twin', 'outlet', 'The Twin'), role: 'is the Paper.' },
	},
	ties: [],
	orderings: [],
	matchings: [],
};

function who(id: string): Answer {
	return { kind: 'actor', actor: id, text: deck.actors[id]?.name ?? id };
}

function when(edtf: string): Answer {
	return { kind: 'date', edtf, text: edtf };
}

function compose(
	by: 'speaker' | 'role' | 'date',
	pairs: Record<string, Answer>,
	extra: Answer[] = [],
	seed = 1,
) {
	const matching = {
		id: 'm',
		by,
		pairs: Object.entries(pairs).map(([id, answer]) => ({ fact: id, with: answer })),
		extra,
	};
	return composeMatching(matching, deck, randomFrom(seed));
}

describe('a matching of the decks', () => {
	const built = builtIn().decks.flatMap((one) =>
		one.matchings.map((matching) => ({
			id: matching.id,
			offered: matching.pairs.length + matching.extra.length,
			task: composeMatching(matching, one, randomFrom(4)),
		})),
	);

	test('can be put, with options to spare', () => {
		expect(built.length).toBeGreaterThan(0);
		for (const { id, task, offered } of built) {
			expect(task.is, id).toBe('ready');
			if (task.is !== 'ready') continue;
			expect(task.options, id).toHaveLength(offered);
			expect(offered, id).toBeGreaterThan(task.prompts.length);
		}
	});

	test('earns full credit for its own right options', () => {
		for (const { id, task } of built) {
			if (task.is !== 'ready') continue;
			const given = new Map(task.prompts.map((prompt) => [prompt.id, prompt.right]));
			expect(gradeMatch(task, given), id).toMatchObject({ is: 'right', credit: 1 });
		}
	});
});

describe('a prompt', () => {
	test('is what was said in the very words, or else what the fact says', () => {
		const task = compose('speaker', { tweet: who('hu'), speech: who('yoon') }, [who('paper')]);
		const prompts = task.is === 'ready' ? task.prompts : [];
		expect([...prompts].sort((a, b) => a.id.localeCompare(b.id))).toEqual([
			{ id: 'speech', form: 'statement', text: 'It was welcomed.', right: 'actor:yoon' },
			{ id: 'tweet', form: 'quotation', text: 'Beware', right: 'actor:hu' },
		]);
	});

	test('is the role of the actor, where roles are matched', () => {
		const roles = compose('role', { tweet: who('paper'), speech: who('yoon') });
		expect(roles).toEqual({ is: 'refused', because: 'named', facts: ['tweet', 'speech'] });
	});
});

describe('both sides are shuffled', () => {
	test('the same for the same seed, and not for all seeds', () => {
		const pairs = { tweet: when('2001'), speech: when('2002'), hint: when('2003') };
		const orders = Array.from({ length: 50 }, (_, seed) => {
			expect(compose('date', pairs, [when('2004')], seed)).toEqual(
				compose('date', pairs, [when('2004')], seed),
			);
			const task = compose('date', pairs, [when('2004')], seed);
			return task.is === 'ready'
				? [task.prompts.map(({ id }) => id).join(), task.options.map(({ id }) => id).join()]
				: [];
		});
		expect(new Set(orders.map(([prompts]) => prompts)).size).toBe(6);
		expect(new Set(orders.map(([, options]) => options)).size).toBeGreaterThan(10);
	});
});

describe('a matching is refused', () => {
	test.each<[string, Parameters<typeof compose>, string, string[]]>([
		[
			'where one option is right for two prompts',
			['speaker', { tweet: who('hu'), speech: who('hu') }],
			'not-one-right',
			['tweet', 'speech'],
		],
		[
			'where an extra option is right as well',
			['speaker', { tweet: who('hu'), speech: who('yoon') }, [who('hu')]],
			'not-one-right',
			['tweet'],
		],
		[
			'where the one who said it stands among the others',
			['speaker', { tweet: who('hu'), speech: who('paper') }, [who('yoon')]],
			'not-one-right',
			['speech'],
		],
		[
			'where two actors have one role',
			['role', { tweet: who('paper'), speech: who('hu') }, [who('twin')]],
			'not-one-right',
			['tweet'],
		],
		[
			'where two prompts read the same',
			['role', { tweet: who('paper'), speech: who('twin') }],
			'same-prompt',
			['tweet', 'speech'],
		],
		[
			'where a date lies in another',
			['date', { tweet: when('2022-09-27'), speech: when('2022-06') }, [when('2022-09')]],
			'not-one-right',
			['tweet'],
		],
		[
			'where a prompt names its own option',
			['speaker', { hint: who('hu'), speech: who('yoon') }],
			'named',
			['hint'],
		],
	])('%s', (_, args, because, facts) => {
		expect(compose(...args)).toEqual({ is: 'refused', because, facts });
	});
});

test('a fact or an actor that the deck does not hold is an error of the program', () => {
	expect(() => compose('date', { war: when('2022') })).toThrow('There is no fact "war".');
	expect(() => compose('role', { tweet: who('kim') })).toThrow('There is no actor "kim".');
});
