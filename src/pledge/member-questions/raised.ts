/** Which questions of the bank a council's own figures and pledge raise, each with why. */
import { entriesGiven, fieldsOf, objectGiven } from '../../kernel/given.js';
import { counted } from '../../kernel/count-in-words.js';
import type { IndicatorId } from '../../indicators/definition/ids.js';
import { shownValue } from '../../indicators/publishing/figure-in-words.js';
import type { ScorecardGap } from '../../indicators/publishing/gap.js';
import type { PopulationProfile } from '../../indicators/publishing/population-profile.js';
import type { Scorecard, ScorecardRow } from '../../indicators/publishing/scorecard.js';
import { countedPoints, type CountedPoint } from '../map/counted.js';
import { referenceSpeaksTo } from '../terms/indicator-references.js';
import { CATALOGUE_FIGURES } from '../trace/catalogue-figures.js';
import type { Pledge, PointMapping } from '../write/pledge.js';
import { QUESTIONS, type MemberQuestion } from './bank.js';
import { profileInWords } from './profile-in-words.js';

/** What raises a question. */
export const QUESTION_REASONS = [
  'worse-than-before',
  'worse-than-others',
  'gap-wider',
  'could-not-be-placed',
  'not-counted',
  'promised-without-figure',
  'promised',
  'always',
] as const;
/** One of {@link QUESTION_REASONS}. */
export type QuestionReason = (typeof QUESTION_REASONS)[number];

/** Why a question is raised. */
export interface RaisedBecause {
  /** What raises it, for programs. */
  readonly reason: QuestionReason;
  /** The measure that raises it; `null`: none in particular. */
  readonly indicator: IndicatorId | null;
  /** The same in a sentence. */
  readonly says: string;
}

/** A promise that the answer bears on. */
export interface BoundPromise {
  /** The printed number of the point. */
  readonly point: number;
  /** Its words. */
  readonly text: string;
}

/** A question that this council's figures or pledge raise. */
export interface RaisedQuestion {
  /** The question, with where it was found. */
  readonly question: MemberQuestion;
  /** Why it is raised; never empty. */
  readonly because: readonly RaisedBecause[];
  /** The rows of the scorecard that answer it; empty when nothing counted does. */
  readonly figures: readonly ScorecardRow[];
  /** What the population profile answers, in a sentence; `null` when it is not asked of it or not supplied. */
  readonly profile: string | null;
  /** The promises that the answer bears on, in order of number. */
  readonly promises: readonly BoundPromise[];
}

/** What else is known, and which bank is asked from. */
export interface QuestionOptions {
  /** Who is looked after, from `populationProfile`. */
  readonly profile?: PopulationProfile | undefined;
  /** The same of an earlier day. */
  readonly profileBefore?: PopulationProfile | undefined;
  /** The gaps to comparators, from `scorecardGaps` with last year's scorecard. */
  readonly gaps?: readonly ScorecardGap[] | undefined;
  /** Counts drafts of mappings where no decision stands. Default false. */
  readonly includeSuggested?: boolean | undefined;
  /** A bank of one's own. Default: the built-in one. */
  readonly bank?: readonly MemberQuestion[] | undefined;
}

/**
 * The questions that a council's figures and pledge raise, in the order of the bank. A question is raised by a figure
 * that is worse than the year before or than others (by the scorecard's own rule of difference), by a gap to others that
 * is wider, by children who could
 * not be placed in or out, by a measure that could not be counted, and by a promise that it bears on and no figure
 * answers. Those that every corporate parent is to ask are always raised. No figure is good or bad enough by itself:
 * there is no threshold here.
 *
 * @example
 * questionsFor(scorecard(records, { council: 'Example Council', yearEnd: '2025-03-31' }), pledge, mappings)
 *   .map(({ question, because }) => [question.asks, because.map(({ says }) => says)]);
 */
export function questionsFor(
  card: Scorecard,
  pledge?: Pledge,
  mappings: readonly PointMapping[] = [],
  options: QuestionOptions = {},
): readonly RaisedQuestion[] {
  objectGiven(card, 'card', 'rows');
  if (pledge !== undefined) objectGiven(pledge, 'pledge', 'points');
  entriesGiven(mappings, 'mappings');
  const { bank = QUESTIONS, includeSuggested = false, gaps = [] } = fieldsOf(options);
  const points =
    pledge === undefined
      ? []
      : countedPoints(pledge, mappings).filter(
          ({ standing }) => standing === 'confirmed' || (includeSuggested && standing === 'suggested'),
        );
  return bank.flatMap((question) => {
    const ids = figuresOf(question);
    const figures = card.rows.filter(({ indicator }) => ids.includes(indicator));
    const promises = points
      .filter((point) => bearsOn(question, point))
      .map(({ point: { number, text } }) => ({ point: number, text }));
    const because = [
      ...figures.flatMap(becauseOf),
      ...gaps.filter(({ indicator }) => ids.includes(indicator)).flatMap(widerGap),
      ...uncounted(card, ids, figures),
      ...promised(question, promises, figures),
      ...(question.always ? [ALWAYS] : []),
    ];
    if (because.length === 0) return [];
    return [{ question, because, figures, profile: profileOf(question, fieldsOf(options)), promises }];
  });
}

const ALWAYS: RaisedBecause = {
  reason: 'always',
  indicator: null,
  says: 'Every corporate parent is to ask it.',
};

function figuresOf({ references, indicators }: MemberQuestion): readonly IndicatorId[] {
  return [...references.flatMap((reference) => CATALOGUE_FIGURES[reference]), ...indicators];
}

/** By an idea of measurement that both have; a question without one, by the principle that the promise is mainly about. */
function bearsOn({ references, indicators, principles }: MemberQuestion, point: CountedPoint): boolean {
  const own = [...point.primary, ...point.secondary];
  return references.length + indicators.length === 0
    ? principles.some((principle) => point.primary.includes(principle))
    : references.some(
        (reference) =>
          point.indicators.includes(reference) &&
          own.some((principle) => referenceSpeaksTo(reference, principle)),
      );
}

function becauseOf(row: ScorecardRow): RaisedBecause[] {
  const { indicator, title, value, unit, before, comparators, small, undetermined } = row;
  const now = `${title}: ${shownValue(value, unit)}${small ? ' (a small number: one child moves it)' : ''}`;
  const found: RaisedBecause[] = [];
  if (before?.direction === 'worse')
    found.push({
      reason: 'worse-than-before',
      indicator,
      says: `${now}; ${shownValue(before.value, unit)} the year before.`,
    });
  for (const { name, value: theirs, direction } of comparators)
    if (direction === 'worse')
      found.push({
        reason: 'worse-than-others',
        indicator,
        says: `${now}; ${shownValue(theirs, unit)} for ${name}.`,
      });
  if (undetermined > 0)
    found.push({
      reason: 'could-not-be-placed',
      indicator,
      says: `${title}: ${counted(undetermined, 'child', 'children')} could not be placed in or out.`,
    });
  return found;
}

/** A gap that is wider while the council is ahead is nothing to ask after. */
function widerGap({ indicator, title, unit, name, behind, earlier, way }: ScorecardGap): RaisedBecause[] {
  if (way !== 'wider' || behind === null || behind <= 0 || earlier === null) return [];
  const points = unit === 'percent' ? 'percentage points' : unit;
  return [
    {
      reason: 'gap-wider',
      indicator,
      says: `${title}: ${behind} ${points} behind ${name}; before, the gap was ${Math.abs(earlier)}.`,
    },
  ];
}

/** Told only where nothing else answers: a question with one figure of three has an answer. */
function uncounted(
  { missing }: Scorecard,
  ids: readonly IndicatorId[],
  figures: readonly ScorecardRow[],
): RaisedBecause[] {
  if (figures.length > 0) return [];
  return missing
    .filter(({ indicator }) => ids.includes(indicator))
    .map(({ indicator, title, text }) => ({ reason: 'not-counted', indicator, says: `${title}. ${text}` }));
}

function promised(
  { references, indicators }: MemberQuestion,
  promises: readonly BoundPromise[],
  figures: readonly ScorecardRow[],
): RaisedBecause[] {
  if (promises.length === 0 || figures.length > 0) return [];
  const which = `${promises.length === 1 ? 'Point' : 'Points'} ${promises.map(({ point }) => point).join(', ')} of the pledge`;
  const isMeasured = references.length + indicators.length > 0;
  return [
    isMeasured
      ? {
          reason: 'promised-without-figure',
          indicator: null,
          says: `${which} ${promises.length === 1 ? 'bears' : 'bear'} on it, and no figure here answers.`,
        }
      : {
          reason: 'promised',
          indicator: null,
          says: `${which} ${promises.length === 1 ? 'bears' : 'bear'} on it.`,
        },
  ];
}

function profileOf(
  { profile: part }: MemberQuestion,
  { profile, profileBefore }: QuestionOptions,
): string | null {
  return part === undefined || profile === undefined ? null : profileInWords(part, profile, profileBefore);
}
