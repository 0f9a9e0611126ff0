import type { PaperKind } from './quiz-settings';
import { isMissed, type Result } from './result';

/** What a result shows beyond its score, where its numbers carry it. */
export type Finding =
	/** Nothing that was shown was missed. */
	| { is: 'noneMissed' }
	/** Everything that was shown was missed. */
	| { is: 'noneRight' }
	/** Too few were missed to say where. */
	| { is: 'few'; missed: number }
	/** So many of the missed belong to this deck (`article/deck`) or kind that it stands out. */
	| { is: 'deck'; deck: string; here: number; missed: number }
	| { is: 'kind'; kind: PaperKind; here: number; missed: number }
	/** No deck and no kind stands out. */
	| { is: 'spread'; missed: number };

/** One question of those that were shown, as far as a finding needs it. */
interface Shown {
	deck: string;
	kind: PaperKind;
	missed: boolean;
}

interface Group {
	is: 'deck' | 'kind';
	name: string;
	/** Missed ones of this group. */
	here: number;
	/** How many times as often it was missed as what is not of this group; not a number where it is all. */
	times: number;
	/** How likely chance alone puts so many of the missed here. */
	chance: number;
}

const fewest = 3;

/** Our choice: a group that chance alone makes as bad in less than one quiz of ten. */
const atMostByChance = 0.1;

/** Our choice: whoever sees the tables sees this much of the missed in one group, and calls it no spread. */
const clearShare = 0.75;
const clearTimes = 2;

/** Which deck or kind cost most, if one did: of several the one that chance explains least. */
export function findingOf({ questions }: Pick<Result, 'questions'>): Finding {
	const shown = questions
		.filter(({ outcome }) => outcome.is !== 'neverShown')
		.map((result): Shown => {
			const { article, deck, kind } = result.question;
			return { deck: `${article}/${deck}`, kind, missed: isMissed(result) };
		});
	const missed = shown.filter((one) => one.missed).length;
	if (missed === 0) return { is: 'noneMissed' };
	if (missed === shown.length) return { is: 'noneRight' };
	if (missed < fewest) return { is: 'few', missed };
	const [worst] = [...groups(shown, 'deck', missed), ...groups(shown, 'kind', missed)]
		.filter(({ here }) => here >= fewest)
		.filter((group) => group.chance <= atMostByChance || isClear(group, missed))
		.sort((a, b) => a.chance - b.chance);
	if (!worst) return { is: 'spread', missed };
	const { here, name } = worst;
	return worst.is === 'deck'
		? { is: 'deck', deck: name, here, missed }
		: { is: 'kind', kind: name as PaperKind, here, missed };
}

function groups(shown: readonly Shown[], is: Group['is'], missed: number): Group[] {
	return [...new Set(shown.map((one) => one[is]))].map((name) => {
		const own = shown.filter((one) => one[is] === name);
		const here = own.filter((one) => one.missed).length;
		const [ownRate, otherRate] = [here / own.length, (missed - here) / (shown.length - own.length)];
		const chance = chanceOf(here, own.length, missed, shown.length);
		return { is, name, here, times: ownRate / otherRate, chance };
	});
}

/** Whether it holds all, or clearly most, of the missed, while others were right. */
function isClear({ here, times }: Group, missed: number): boolean {
	return here / missed >= clearShare && times >= clearTimes;
}

/**
 * The probability that of `drawn` out of `all`, `here` or more fall among the `own`: the tail of the
 * hypergeometric distribution, which is Fisher's exact test of one side.
 */
function chanceOf(here: number, own: number, drawn: number, all: number): number {
	let sum = 0;
	for (let count = here; count <= Math.min(own, drawn); count += 1) {
		sum += ways(own, count) * ways(all - own, drawn - count);
	}
	return sum / ways(all, drawn);
}

/** In how many ways `taken` can be taken from `from`. */
function ways(from: number, taken: number): number {
	if (taken > from) return 0;
	let product = 1;
	for (let step = 1; step <= taken; step += 1) product *= (from - taken + step) / step;
	return product;
}
