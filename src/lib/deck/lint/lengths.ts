import type { Fault } from './finding';
import { isChoice, optionText, optionsOf } from './option';
import { eachChoice, faultAt, type Rule } from './scene';

/** L06: among statements of some length, the answer does not stand out as much the longest. */
export const longAnswer: Rule = eachChoice((item, scene) => {
	const options = optionsOf(item.question);
	if (!options.every((option) => 'text' in option)) return [];
	const lengths = options.map((option) => optionText(option, scene.actors).length);
	const [right = 0, ...others] = lengths;
	const middle = median(lengths);
	if (middle <= 25 || right <= Math.max(...others) || right <= 1.5 * middle) return [];
	return [
		faultAt(
			item,
			['answer'],
			`The answer has ${right} characters where the middle option has ${middle}: its length gives it away. Shorten it or write fuller wrong options.`,
		),
	];
});

function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	const upper = sorted[Math.floor(half)] ?? 0;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}

/** L07: over a deck, the answer is the longest option no more often than chance allows (5 %, one-sided). */
export const longestTooOften: Rule = (scene) =>
	scene.decks.flatMap((deck): Fault[] => {
		const items = deck.questions.filter(isChoice).map((question) => {
			const lengths = optionsOf(question).map((option) => optionText(option, scene.actors).length);
			return { lengths, longest: Math.max(...lengths) };
		});
		const shares = items.map(({ lengths, longest }) => {
			const ties = lengths.filter((length) => length === longest).length;
			return { options: lengths.length, ties, scored: lengths[0] === longest };
		});
		const chance = chanceOfAsMany(shares);
		if (chance >= 0.05) return [];
		const times = shares.reduce((sum, { ties, scored }) => sum + (scored ? 1 / ties : 0), 0);
		const expected = shares.reduce((sum, { options }) => sum + 1 / options, 0);
		return [
			{
				file: deck.id,
				path: ['questions'],
				message: `In ${items.length} questions the answer is the longest option ${figure(times)} times, where chance would give ${figure(expected)} (a chance of ${figure(100 * chance)} %): shorten answers or write fuller wrong options.`,
			},
		];
	});

function figure(value: number): string {
	return String(Math.round(value * 10) / 10);
}

/** Divisible by 1 to 6, so that split ties add up without rounding. */
const point = 60;

interface Share {
	/** How many options the question has. */
	options: number;
	/** How many of them are the longest. */
	ties: number;
	/** Whether the answer is one of these. */
	scored: boolean;
}

/**
 * The probability of a score at least as high as the one seen, were each option as likely to be the answer:
 * the Poisson-binomial distribution, summed exactly. An answer that is one of k longest options scores 1/k,
 * which has the probability k/n among n options.
 */
export function chanceOfAsMany(shares: readonly Share[]): number {
	let distribution = [1];
	let seen = 0;
	for (const { options, ties, scored } of shares) {
		const gain = Math.round(point / ties);
		const probability = ties / options;
		if (scored) seen += gain;
		const next = Array.from({ length: distribution.length + gain }, () => 0);
		distribution.forEach((mass, score) => {
			next[score] = (next[score] ?? 0) + mass * (1 - probability);
			next[score + gain] = (next[score + gain] ?? 0) + mass * probability;
		});
		distribution = next;
	}
	return distribution.slice(seen).reduce((sum, mass) => sum + mass, 0);
}
