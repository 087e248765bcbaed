/** The questions of a board paper: the few that this council's figures and promises raise first, each with why. */
import { counted } from '../../kernel/count-in-words.js';
import type { IndicatorId } from '../../indicators/definition/ids.js';
import type { ScorecardGap } from '../../indicators/publishing/gap.js';
import type { Scorecard, ScorecardRow } from '../../indicators/publishing/scorecard.js';
import type { QuestionReason, RaisedBecause, RaisedQuestion } from '../../pledge/member-questions/raised.js';
import { questionsFor } from '../../pledge/member-questions/raised.js';
import type { Pledge, PointMapping } from '../../pledge/write/pledge.js';
import type { PaperMeasure } from '../figures/measure.js';
import type { PrincipleId } from '../../principles/seven.js';
import { PRINCIPLE_IDS, PRINCIPLES } from '../../principles/seven.js';

/** A question that the paper puts before the board. */
export interface PaperQuestion {
  /** Its id in the bank. */
  readonly id: string;
  /** What to ask. */
  readonly asks: string;
  /** Why it is raised, a sentence each; never empty. */
  readonly because: readonly string[];
  /** Measures in this paper that answer it. */
  readonly measures: readonly IndicatorId[];
  /** The principles that it is about, in statutory order. */
  readonly principles: readonly PrincipleId[];
  /** Promises that the answer bears on, by their printed numbers. */
  readonly promises: readonly number[];
  /** Whether it is among the few, at most eight, for which a meeting has time. */
  readonly shortlisted: boolean;
}

/** What the questions are raised from. */
export interface QuestionParts {
  readonly card: Scorecard;
  readonly hidden?: readonly IndicatorId[];
  readonly hiddenBefore?: readonly IndicatorId[];
  readonly gaps?: readonly ScorecardGap[];
  readonly pledge?: { readonly pledge: Pledge; readonly mappings: readonly PointMapping[] };
}

/** More than these, and a meeting asks none of them. */
const MOST_QUESTIONS = 8;

/**
 * All the questions that are raised, in the order in which they are put: what figures raise, by what raises it; then what
 * bears on a promise that no question before it does; then those that every member is to ask; then the rest. A figure
 * that may not be shown raises none.
 */
export function paperQuestions(parts: QuestionParts): readonly PaperQuestion[] {
  const { card, pledge, gaps = [], hidden = [], hiddenBefore = [] } = parts;
  const shown = {
    ...card,
    rows: card.rows.map((row): ScorecardRow =>
      hidden.includes(row.indicator)
        ? { ...row, before: null, comparators: [], undetermined: 0 }
        : hiddenBefore.includes(row.indicator)
          ? { ...row, before: null }
          : row,
    ),
  };
  const mayTell = ({ indicator }: ScorecardGap): boolean =>
    !hidden.includes(indicator) && !hiddenBefore.includes(indicator);
  const raised = questionsFor(shown, pledge?.pledge, pledge?.mappings, { gaps: gaps.filter(mayTell) });
  const ordered = inOrder(raised);
  const few = shortlist(ordered.map(({ question }) => question.id));
  return ordered.map(({ question: { id, asks, principles }, because, figures, promises }) => ({
    id,
    asks,
    because: becauseInWords(because),
    measures: figures.map(({ indicator }) => indicator),
    principles: principles.length === 0 ? PRINCIPLE_IDS : principles,
    promises: promises.map(({ point }) => point),
    shortlisted: few.has(id),
  }));
}

/** What a figure raises, the gravest first. */
const OF_FIGURES: readonly QuestionReason[] = [
  'worse-than-before',
  'worse-than-others',
  'gap-wider',
  'could-not-be-placed',
];

function inOrder(raised: readonly RaisedQuestion[]): readonly RaisedQuestion[] {
  const rankOf = ({ because }: RaisedQuestion): number =>
    OF_FIGURES.findIndex((reason) => because.some((each) => each.reason === reason));
  const byFigures = raised.filter((each) => rankOf(each) >= 0).sort((a, b) => rankOf(a) - rankOf(b));
  const borneOn = new Set(byFigures.flatMap(({ promises }) => promises.map(({ point }) => point)));
  const byPromises: RaisedQuestion[] = [];
  for (const each of raised) {
    if (rankOf(each) >= 0 || each.promises.every(({ point }) => borneOn.has(point))) continue;
    byPromises.push(each);
    for (const { point } of each.promises) borneOn.add(point);
  }
  const always = raised.filter(({ question }) => question.always);
  return [...new Set([...byFigures, ...byPromises, ...always, ...raised])];
}

/** The first of them, and the one that every member is to ask of everything. */
function shortlist(ids: readonly string[]): ReadonlySet<string> {
  const of = ids.includes(OF_EVERYTHING) ? [OF_EVERYTHING] : [];
  return new Set([...ids.filter((id) => id !== OF_EVERYTHING).slice(0, MOST_QUESTIONS - of.length), ...of]);
}

const OF_EVERYTHING = 'good-enough';

/** Why, with what could not be counted in one sentence: the paper says elsewhere of each what it lacks. */
function becauseInWords(because: readonly RaisedBecause[]): readonly string[] {
  const lacking = because.filter(({ reason }) => reason === 'not-counted').length;
  const others = because.filter(({ reason }) => reason !== 'not-counted').map(({ says }) => says);
  return lacking === 0
    ? others
    : [
        `${counted(lacking, 'measure', 'measures')} that would answer it cannot be counted from these records.`,
        ...others,
      ];
}

/** The figures that answer a question, in one line. */
export function figuresInLine(measures: readonly PaperMeasure[]): string {
  return measures.map(({ title, figure, of }) => `${title} ${figure} (${of})`).join('; ');
}

/** What stands beneath a question: the figures, the needs of the Act, the promises. */
export function aboutQuestion(
  { principles, promises }: PaperQuestion,
  measures: readonly PaperMeasure[],
): readonly string[] {
  const letters = PRINCIPLES.filter(({ id }) => principles.includes(id)).map(({ letter }) => `(${letter})`);
  return [
    measures.length === 0 ? 'No figure in this paper answers it.' : `Figures: ${figuresInLine(measures)}.`,
    letters.length === PRINCIPLES.length
      ? 'About all seven needs.'
      : `About ${letters.length === 1 ? 'need' : 'needs'} ${letters.join(', ')}.`,
    ...(promises.length === 0
      ? []
      : [`Bears on ${promises.length === 1 ? 'promise' : 'promises'} ${promises.join(', ')} of the pledge.`]),
  ];
}

/** How many more are raised, and where they are; empty where there are none. */
export function restOfQuestions(questions: readonly PaperQuestion[]): string {
  const more = questions.filter(({ shortlisted }) => !shortlisted).length;
  return more === 0 ? '' : `${more} more ${more === 1 ? 'is' : 'are'} raised by these figures.`;
}
