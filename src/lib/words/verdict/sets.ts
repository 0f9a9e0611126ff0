import type { MatchVerdict } from '../../answer/match';
import type { OrderVerdict } from '../../answer/order';
import type { SeveralVerdict } from '../../answer/several';
import { inWords } from '../count';

type Graded<Of> = Exclude<Of, { is: 'again' }>;

/** "Partly right: two of three found, one picked in error." */
export function severalHeadline(verdict: Graded<SeveralVerdict>): string {
	const { is, found, missed, wrongly } = verdict;
	const all = found.length + missed.length;
	if (is === 'right') return `Right: ${wholeOf(all)}.`;
	const share = `${inWords(found.length)} of ${inWords(all)} found`;
	const errors = wrongly.length === 0 ? '' : `, ${inWords(wrongly.length)} picked in error`;
	if (is === 'partly') return `Partly right: ${share}${errors}.`;
	if (found.length === 0) return `Wrong: ${noneOf(all)}.`;
	return `Wrong: ${share}${errors}, which takes it away again.`;
}

/** "Partly right: of six pairs, five stand in the right order." */
export function orderHeadline({ is, pairs }: OrderVerdict): string {
	if (is === 'right') return 'Right: all in their places.';
	if (is === 'wrong') return 'Wrong: it is the other way round.';
	const stand = pairs.right === 1 ? 'stands' : 'stand';
	return `Partly right: of ${inWords(pairs.of)} pairs, ${inWords(pairs.right)} ${stand} in the right order.`;
}

/** "Partly right: two of four, one left open." */
export function matchHeadline({ is, pairs }: Graded<MatchVerdict>): string {
	const all = pairs.length;
	const right = pairs.filter((pair) => pair.is === 'right').length;
	const left = pairs.filter((pair) => pair.is === 'open').length;
	const open = left === 0 ? '' : `, ${inWords(left)} left open`;
	if (is === 'right') return `Right: ${wholeOf(all)}.`;
	if (is === 'wrong') return `Wrong: ${noneOf(all)}${open}.`;
	return `Partly right: ${inWords(right)} of ${inWords(all)}${open}.`;
}

/** Both have pairs: of an order they are counted, of a matching each is told. */
export function isMatch(
	verdict: OrderVerdict | Graded<MatchVerdict>,
): verdict is Graded<MatchVerdict> {
	return Array.isArray(verdict.pairs);
}

function wholeOf(count: number): string {
	return count === 2 ? 'both' : `all ${inWords(count)}`;
}

function noneOf(count: number): string {
	return count === 2 ? 'neither' : `none of the ${inWords(count)}`;
}
