import type { BriefSource } from '../brief-schema';
import type { ArticleSource } from '../article-schema';
import type { DeckSource } from '../schema';
import {
	askedInPlace,
	briefLength,
	retoldOnce,
	strayReferences,
	tellingTitle,
	unsignedArgument,
	untoldDifference,
} from './brief';
import type { MapSource } from '../map-schema';
import type { TimelineSource } from '../timeline-schema';
import { catchAllOptions } from './catch-all';
import { lonePrecision, shakyOrder, whenOfUndated } from './dates';
import { argumentAsFact, quotedReport, uncorrected } from './facts';
import type { Finding, Level } from './finding';
import { answerInStem, enemies, quotationNamesSpeaker } from './giveaway';
import { longAnswer, longestTooOften } from './lengths';
import { nearlySame } from './likeness';
import { strayPlaces } from './map';
import { parseLock } from './lock';
import { equalOptions, mixedKinds, optionCount, unfoundedOptions } from './options';
import { strayPassages, unexplained } from './passages';
import { brokenReferences } from './references';
import { neverOptions, rivalOptions } from './rivals';
import { setScene, type Rule } from './scene';
import { nothingToSpare } from './sets';
import { grammarClue, negatedStem, staleWord, stemAsks } from './stems';
import { looseTies } from './ties';
import { strayEvents } from './timeline';
import { echoedWord, tellingWords } from './wording';

export type { Finding, Level } from './finding';

const rules: readonly [id: string, level: Level, rule: Rule][] = [
	['L01', 'error', equalOptions],
	['L02', 'error', unfoundedOptions],
	['L03', 'error', rivalOptions],
	['L05', 'error', catchAllOptions],
	['L06', 'warning', longAnswer],
	['L07', 'warning', longestTooOften],
	['L09', 'warning', negatedStem],
	['L10', 'warning', tellingWords],
	['L11', 'warning', echoedWord],
	['L13', 'error', mixedKinds],
	['L14', 'warning', lonePrecision],
	['L15', 'information', grammarClue],
	['L17', 'information', optionCount],
	['L18', 'warning', stemAsks],
	['L20', 'error', answerInStem],
	['L20b', 'information', enemies],
	['L21', 'error', unexplained],
	['L22', 'error', strayPassages],
	['L24', 'warning', staleWord],
	['L26', 'warning', nearlySame],
	['L28', 'information', nothingToSpare],
	['L29', 'error', shakyOrder],
	['L30', 'error', quotationNamesSpeaker],
	['L31', 'error', uncorrected],
	['L32', 'error', neverOptions],
	['L33', 'error', whenOfUndated],
	['L34', 'warning', argumentAsFact],
	['L35', 'error', quotedReport],
	['L36', 'error', brokenReferences],
	['L37', 'error', looseTies],
	['L38', 'error', retoldOnce],
	['L39', 'error', askedInPlace],
	['L40', 'error', strayReferences],
	['L41', 'error', briefLength],
	['L42', 'error', untoldDifference],
	['L43', 'warning', unsignedArgument],
	['L44', 'error', tellingTitle],
	['L45', 'error', strayEvents],
	['L46', 'error', strayPlaces],
];

/**
 * Everything that the rules find in an article, its decks and its brief, by rule. With the article's text, passages are
 * looked up in it; without, they must stand in passages.lock (`lock` is that file's text).
 */
export function lintArticle(
	article: ArticleSource,
	decks: readonly DeckSource[],
	options: {
		text?: string | undefined;
		lock?: string | undefined;
		brief?: BriefSource | undefined;
		timeline?: TimelineSource | undefined;
		map?: MapSource | undefined;
	} = {},
): Finding[] {
	const { text, lock, brief, timeline, map } = options;
	const locked = lock === undefined ? undefined : (parseLock(lock)?.passages ?? []);
	const pointers = locked && new Set(locked.map(({ pointer }) => pointer));
	const scene = { ...setScene(article, decks, text, pointers, brief), timeline, map };
	return rules.flatMap(([rule, level, find]) =>
		find(scene).map((fault) => ({ rule, level, ...fault })),
	);
}
