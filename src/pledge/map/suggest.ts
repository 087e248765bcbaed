/**
 * A first draft of a mapping that a person can accept, change or reject in seconds, with the reasons in view.
 * Never a confirmed mapping. Negation is ignored on purpose: "we will not move your things in bin bags" is still
 * about belongings.
 */
import { fieldsOf, objectGiven, textGiven } from '../../kernel/given.js';
import type { PrincipleId } from '../../principles/seven.js';
import { checkLexicon } from './check-lexicon.js';
import { LEXICON, type Lexicon } from '../terms/lexicon.js';
import { matchTerms, type TermMatch } from '../terms/match-terms.js';
import type { Pledge, PointMapping } from '../write/pledge.js';
import { isBlank } from '../../kernel/fields/blank.js';
import {
  inUnits,
  scorePrinciples,
  scoreThemes,
  type PrincipleScore,
  type ThemeScore,
} from './score-principles.js';

/** How clearly the best principle stands out. Of 20 that are strong, at least 19 were right on promises kept apart. */
export type SuggestionConfidence = 'strong' | 'moderate' | 'weak';

/** The principles that the words of a promise speak for, explained to their sum. */
export interface PrincipleSuggestion {
  /** `needs-person`: too little was found to suggest anything. */
  readonly status: 'suggested' | 'needs-person';
  /** The principles that it speaks for above all. */
  readonly primary: readonly PrincipleId[];
  /** The principles that it also speaks for. */
  readonly secondary: readonly PrincipleId[];
  /** `null` when nothing is suggested. */
  readonly confidence: SuggestionConfidence | null;
  /** The version of the lexicon used. */
  readonly lexicon: string;
  /** Every chosen match, in the order in which it stands. */
  readonly matches: readonly TermMatch[];
  /** The themes that were found. */
  readonly themes: readonly ThemeScore[];
  /** Highest first, ties in statutory order. */
  readonly scores: readonly PrincipleScore[];
}

/** A suggestion for one point of a pledge. */
export interface PointSuggestion extends PrincipleSuggestion {
  /** The printed number of the point. */
  readonly point: number;
}

/** What a suggestion may be told. */
export interface SuggestOptions {
  /** Default: the built-in lexicon. */
  readonly lexicon?: Lexicon;
}

/**
 * The principles that the words of one promise speak for. The heading counts with the text and never by itself:
 * blank text, or text that only repeats its heading, is left to a person.
 *
 * @throws RangeError when the caller's own lexicon is not valid; see `checkLexicon`.
 * @example
 * suggestPrinciples('Give you somewhere safe to live').primary; // ['safety-stability']
 */
export function suggestPrinciples(
  text: string,
  options?: SuggestOptions & { readonly heading?: string },
): PrincipleSuggestion {
  textGiven(text, 'text');
  const { heading, lexicon } = fieldsOf(options);
  return suggest(text, heading, validLexicon(lexicon));
}

/**
 * One suggestion for each point of a pledge, in order of number. Identical on every run and platform.
 *
 * @throws RangeError when the caller's own lexicon is not valid; see `checkLexicon`.
 * @example
 * suggestMapping(DERBY_2016.pledge)[6]?.primary; // ['high-aspirations']
 */
export function suggestMapping(pledge: Pledge, options?: SuggestOptions): readonly PointSuggestion[] {
  objectGiven(pledge, 'pledge', 'points');
  const lexicon = validLexicon(fieldsOf(options).lexicon);
  return [...pledge.points]
    .sort((a, b) => a.number - b.number)
    .map(({ number, text, heading }) => ({ point: number, ...suggest(text, heading ?? undefined, lexicon) }));
}

/**
 * The suggestion as an unconfirmed mapping; `undefined` when it is left to a person.
 *
 * @example
 * suggestMapping(pledge).map(suggestedMapping);
 */
export function suggestedMapping(suggestion: PointSuggestion): PointMapping | undefined {
  objectGiven(suggestion, 'suggestion');
  if (suggestion.status === 'needs-person') return undefined;
  const { point, primary, secondary } = suggestion;
  return { point, primary, secondary, status: 'suggested' };
}

function validLexicon(lexicon: Lexicon | undefined): Lexicon {
  if (lexicon === undefined) return LEXICON;
  const checked = checkLexicon(lexicon);
  if (!checked.ok) throw new RangeError(checked.problems[0].message);
  return checked.value;
}

function suggest(text: string, heading: string | undefined, lexicon: Lexicon): PrincipleSuggestion {
  const says = !isBlank(text) && text.trim() !== heading?.trim();
  const matches = says ? matchTerms(text, heading, lexicon) : [];
  const themes = scoreThemes(matches, lexicon);
  const scores = scorePrinciples(themes, lexicon);
  const best = scores[0]?.score ?? 0;
  const explained = { lexicon: lexicon.version, matches, themes, scores };
  if (best === 0 || best < lexicon.minScore) {
    return { status: 'needs-person', primary: [], secondary: [], confidence: null, ...explained };
  }
  const primary = scores.filter(({ score }) => isShare(score, best, lexicon.primaryRatio));
  const leading = primary.slice(0, lexicon.maxPrimary);
  const secondary = scores
    .slice(leading.length)
    .filter(({ score }) => score >= lexicon.secondaryMin && isShare(score, best, lexicon.secondaryRatio))
    .slice(0, lexicon.maxSecondary);
  return {
    status: 'suggested',
    primary: leading.map(({ principle }) => principle),
    secondary: secondary.map(({ principle }) => principle),
    confidence: confidence(best, scores[1]?.score ?? 0),
    ...explained,
  };
}

/** Whether a score is at least a share of the best, in whole numbers: 0.38 of 2.5 has no exact binary form. */
function isShare(score: number, best: number, share: number): boolean {
  return millionths(score) * 10_000 >= millionths(best) * inUnits(share);
}

function millionths(score: number): number {
  return Math.round(score * 1_000_000);
}

/** Strong: at least 2.0, and the runner-up at most half of it. Weak: under 1.5. docs/pledges.md says how often each is right. */
function confidence(best: number, runnerUp: number): SuggestionConfidence {
  if (best >= 2 && millionths(runnerUp) * 2 <= millionths(best)) return 'strong';
  return best < 1.5 ? 'weak' : 'moderate';
}
