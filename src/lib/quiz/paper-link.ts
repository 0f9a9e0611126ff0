import type { Paper } from './paper';
import { paperMark } from './paper-mark';
import {
	allowsLimit,
	isWithin,
	paperKinds,
	quizModes,
	quizRanges,
	type PaperKind,
	type QuizSettings,
	type TimeLimit,
} from './quiz-settings';

/* A link to a paper, as the part of an address after its #: two people who open it sit the same quiz. */

export interface PaperLink {
	decks: readonly { article: string; id: string }[];
	settings: QuizSettings;
	seed: number;
	/** Of the paper from which the link was made. */
	mark: string;
}

/** Why a link cannot be used: too long, of a later version of the app, or wrong in one of its parts. */
export type LinkRefusal =
	'long' | 'later' | 'parts' | 'decks' | 'count' | 'kinds' | 'mode' | 'time' | 'seed' | 'mark';

export type LinkReading = { is: 'link'; link: PaperLink } | { is: 'refused'; because: LinkRefusal };

const maxLength = 2000;
const maxDecks = 20;
const linkVersion = '1';
const parts = ['v', 'decks', 'n', 'kinds', 'mode', 'time', 'seed', 'paper'] as const;

/** The link to a paper; null for one that only asks what one learner missed. */
export function paperLink(paper: Paper, settings: QuizSettings): string | null {
	if (paper.retry) return null;
	return [
		`v=${linkVersion}`,
		`decks=${paper.decks.map(({ article, id }) => `${article}/${id}`).join(',')}`,
		`n=${paper.settings.count}`,
		`kinds=${paperKinds.filter((kind) => paper.settings.kinds.includes(kind)).join(',')}`,
		`mode=${settings.mode}`,
		`time=${makeTime(settings.time)}`,
		`seed=${paper.seed}`,
		`paper=${paperMark(paper)}`,
	].join('&');
}

/** Reads any text whatever, with or without its #; `parsePaperLink(paperLink(…))` is what was linked. */
export function parsePaperLink(text: string): LinkReading {
	if (text.length > maxLength) return refused('long');
	const given = [...new URLSearchParams(text.replace(/^#/, ''))];
	const values = new Map(given);
	const part = (name: (typeof parts)[number]) => values.get(name) ?? '';
	if (/^\d{1,9}$/.test(part('v')) && part('v') !== linkVersion) return refused('later');
	if (given.length !== parts.length || !parts.every((name) => values.has(name))) {
		return refused('parts');
	}
	if (part('v') !== linkVersion) return refused('parts');

	const decks = parseDecks(part('decks'));
	if (!decks) return refused('decks');
	const count = parseCount(part('n'));
	if (count === undefined || !isWithin(count, quizRanges.count)) return refused('count');
	const kinds = parseKinds(part('kinds'));
	if (!kinds) return refused('kinds');
	const mode = quizModes.find((known) => known === part('mode'));
	if (!mode) return refused('mode');
	const time = parseTime(part('time'));
	if (!time) return refused('time');
	const seed = parseCount(part('seed'));
	if (seed === undefined || !isWithin(seed, quizRanges.seed)) return refused('seed');
	const mark = part('paper');
	if (!/^[0-9a-f]{16}$/.test(mark)) return refused('mark');
	return { is: 'link', link: { decks, settings: { count, kinds, mode, time }, seed, mark } };
}

/** Whether the paper now drawn is another than the one linked: a deck has moved on since. */
export function hasMovedOn({ mark }: PaperLink, drawn: Paper): boolean {
	return paperMark(drawn) !== mark;
}

function refused(because: LinkRefusal): LinkReading {
	return { is: 'refused', because };
}

function parseDecks(text: string): PaperLink['decks'] | undefined {
	const addresses = text.split(',');
	if (addresses.length > maxDecks || new Set(addresses).size !== addresses.length) return undefined;
	if (!addresses.every((address) => /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/.test(address))) {
		return undefined;
	}
	return addresses.map((address) => {
		const [article = '', id = ''] = address.split('/');
		return { article, id };
	});
}

function parseKinds(text: string): PaperKind[] | undefined {
	const named = text.split(',');
	const kinds = paperKinds.filter((kind) => named.includes(kind));
	return kinds.length > 0 && kinds.length === named.length ? kinds : undefined;
}

function makeTime(time: TimeLimit): string {
	return time.per === 'none' ? 'none' : `${time.per}-${time.limitMillis / 1000}`;
}

function parseTime(text: string): TimeLimit | undefined {
	if (text === 'none') return { per: 'none' };
	const [per, seconds = '', ...more] = text.split('-');
	const count = parseCount(seconds);
	if ((per !== 'quiz' && per !== 'question') || count === undefined || more.length > 0) return;
	const time: TimeLimit = { per, limitMillis: count * 1000 };
	return allowsLimit(time) ? time : undefined;
}

function parseCount(text: string): number | undefined {
	return /^(?:0|[1-9]\d{0,9})$/.test(text) ? Number(text) : undefined;
}
