/**
 * The paper of a corporate parenting board as one structure, of which the page, the Markdown and the JSON are
 * renderings. It decides nothing: figures, directions and reasons come from the count, and are put into the words and
 * the order in which a board reads.
 */
import { objectGiven } from '../../kernel/given.js';
import type { IndicatorId } from '../../indicators/definition/ids.js';
import type { ScorecardGap } from '../../indicators/publishing/gap.js';
import type { Scorecard } from '../../indicators/publishing/scorecard.js';
import type { PledgePoint, Pledge, PointMapping } from '../../pledge/write/pledge.js';
import { countedPoints } from '../../pledge/map/counted.js';
import { CATALOGUE_FIGURES } from '../../pledge/trace/catalogue-figures.js';
import type { PrincipleId } from '../../principles/seven.js';
import { PRINCIPLES } from '../../principles/seven.js';
import type { StatusCounts } from '../../ssda903/people/count-statuses.js';
import type { PaperFigure, PaperMeasure, YearCounted } from '../figures/measure.js';
import { paperMeasure, sentenceOf } from '../figures/measure.js';
import type { Folded, PaperProblem } from './folded.js';
import { notCountedLines, problemLines } from './folded.js';
import type { PaperPeople, PeopleHidden } from './people.js';
import { paperPeople } from './people.js';
import type { PaperQuestion } from './questions.js';
import { paperQuestions } from './questions.js';
import { dateInWords, toDay, yearToDay } from '../../kernel/calendar.js';

/** What a board paper is made of. */
export interface BoardPaperParts {
  /** The measures, with the year before and others beside them. */
  readonly card: Scorecard;
  /** Measures whose figures may not be shown: counts of 1 to 5, and whatever protects them. */
  readonly hidden?: readonly IndicatorId[];
  /** The same, of the year before. */
  readonly hiddenBefore?: readonly IndicatorId[];
  /** Earlier years, the first first, and not the year of the paper itself. */
  readonly years?: readonly YearCounted[];
  /** People by status on the last day. */
  readonly people?: StatusCounts;
  /** What of them may not be shown, found together with the measures; left out: they are protected alone. */
  readonly peopleHidden?: PeopleHidden;
  /** The council's pledge. */
  readonly pledge?: { readonly pledge: Pledge; readonly mappings: readonly PointMapping[] };
  /** The gaps to others, from `scorecardGaps` with last year's scorecard: one that is wider raises a question. */
  readonly gaps?: readonly ScorecardGap[];
  /** What is wrong with the data. */
  readonly problems?: readonly PaperProblem[];
  /** The measures that come first; left out: those that boards ask for. */
  readonly headlines?: readonly IndicatorId[];
}

/** A promise of the pledge with the figures that speak to it. */
export interface PaperPromise {
  /** Its printed number. */
  readonly number: number;
  /** Its words. */
  readonly text: string;
  /** The principles that it speaks for, in statutory order; none where no person has decided. */
  readonly principles: readonly PrincipleId[];
  /** Measures in this paper that speak to it. */
  readonly measures: readonly IndicatorId[];
  /** What can be said of it, in a sentence. */
  readonly says: string;
}

/** One of the seven principles, with what speaks to it. */
export interface PaperPrinciple {
  /** Its id. */
  readonly id: PrincipleId;
  /** The letter in section 1(1) of the Children and Social Work Act 2017. */
  readonly letter: string;
  /** Its title, as people say it. */
  readonly title: string;
  /** What must be had regard to. */
  readonly need: string;
  /** Measures that speak to it. */
  readonly measures: readonly IndicatorId[];
  /** Promises that speak for it, by their printed numbers. */
  readonly promises: readonly number[];
  /** What can be said where no figure speaks to it; empty where one does. */
  readonly says: string;
}

/** The paper of a board. */
export interface BoardPaper {
  /** The council's name. */
  readonly council: string;
  /** The heading. */
  readonly title: string;
  /** The days that are counted, in words. */
  readonly window: string;
  /** The last day counted. */
  readonly lastDay: string;
  /** The measures that come first. */
  readonly headlines: readonly IndicatorId[];
  /** What got better since the year before, in sentences. */
  readonly better: readonly string[];
  /** What got worse. */
  readonly worse: readonly string[];
  /** What moved by so little, or of so few children, that nothing can be said. */
  readonly tooSmallToSay: readonly string[];
  /** What moved, and can be tested against no chance: numbers of everybody, incidents, sums. */
  readonly notTested: readonly string[];
  /** Where the council stands clearly better, or worse, than others, in sentences. */
  readonly besideOthers: readonly string[];
  /** Questions worth asking: all that the figures and the pledge raise, what figures raise first. */
  readonly questions: readonly PaperQuestion[];
  /** Every measure that could be counted. */
  readonly measures: readonly PaperMeasure[];
  /** The seven, in the order of the Act. */
  readonly principles: readonly PaperPrinciple[];
  /** The pledge: its title and promises; `null` without one. */
  readonly pledge: { readonly title: string; readonly promises: readonly PaperPromise[] } | null;
  /** People by status; `null` where they were not counted. */
  readonly people: PaperPeople | null;
  /** What is wrong with the data. */
  readonly problems: Folded;
  /** What could not be counted, and why. */
  readonly notCounted: Folded;
  /** How to read the paper. */
  readonly notes: readonly string[];
}

const MOVED: ReadonlySet<string> = new Set(['better', 'worse', 'higher', 'lower']);

/** The measures that boards ask for first, as far as they are there. */
const ASKED_FIRST: readonly IndicatorId[] = [
  'CLA',
  'CL-ALL',
  'STAB-3PLUS',
  'STAB-2Y-CARER',
  'HEALTH-ASSESS',
  'HEALTH-DENTAL',
  'SDQ-AVG',
  'REV-TIMELY',
  'CL-EET-19-21',
  'CL-ACC-19-21',
  'CL-INTOUCH-19-21',
];

/**
 * The paper of a board from a scorecard and what else there is. Measures that may not be shown are named in `hidden`:
 * then neither their figure, nor which way it moved, stands anywhere in the paper.
 *
 * @example
 * boardPaper({ card: scorecard(records, { council: 'Example Council', yearEnd: '2026-03-31' }) }).headlines;
 */
export function boardPaper(parts: BoardPaperParts): BoardPaper {
  objectGiven(parts, 'parts', 'card');
  const { card, hidden = [], hiddenBefore = [], years = [], headlines = ASKED_FIRST } = parts;
  const measures = card.rows.map((row) =>
    paperMeasure(row, { hidden, hiddenBefore, years, year: yearToDay(toDay(card.window.lastDay)) }),
  );
  const ids = measures.map(({ indicator }) => indicator);
  const promises = parts.pledge === undefined ? null : promisesOf(parts.pledge, measures);
  /** A difference that nothing tested against chance stands apart, unless every difference is to be called one. */
  const canTell = ({ tested, direction }: PaperFigure): boolean =>
    tested || direction === 'too-small-to-say' || card.difference.rule === 'none';
  const moved = (direction: string): string[] =>
    measures
      .filter(({ before }) => before?.direction === direction && canTell(before))
      .map((measure) => sentenceOf(measure, [measure.before]));
  return {
    council: card.council,
    title: `Corporate parenting: figures to ${dateInWords(toDay(card.window.lastDay))}`,
    window: card.window.text,
    lastDay: card.window.lastDay,
    headlines: headlines.filter((id) => ids.includes(id)),
    better: moved('better'),
    worse: moved('worse'),
    tooSmallToSay: moved('too-small-to-say'),
    notTested: measures
      .filter(({ before }) => before !== null && MOVED.has(before.direction) && !canTell(before))
      .map((measure) => sentenceOf(measure, [measure.before])),
    besideOthers: measures.flatMap((measure) => {
      const apart = measure.others.filter(
        (other) => canTell(other) && (other.direction === 'better' || other.direction === 'worse'),
      );
      return apart.length === 0 ? [] : [sentenceOf(measure, apart)];
    }),
    questions: paperQuestions(parts),
    measures,
    principles: PRINCIPLES.map(({ id, letter, title, summary }): PaperPrinciple => {
      const own = measures.filter(({ principles }) => principles.includes(id));
      return {
        id,
        letter,
        title,
        need: summary,
        measures: own.map(({ indicator }) => indicator),
        promises:
          promises?.filter(({ principles }) => principles.includes(id)).map(({ number }) => number) ?? [],
        says:
          own.length > 0
            ? ''
            : 'No figure that could be counted here speaks to this need. What children and young people say, and what was done about it, would.',
      };
    }),
    pledge:
      parts.pledge === undefined || promises === null ? null : { title: parts.pledge.pledge.title, promises },
    people: parts.people === undefined ? null : paperPeople(parts.people, parts.peopleHidden),
    problems: problemLines(parts.problems ?? []),
    notCounted: notCountedLines(card.missing),
    notes: notesOf(parts, measures),
  };
}

function promisesOf(
  { pledge, mappings }: NonNullable<BoardPaperParts['pledge']>,
  measures: readonly PaperMeasure[],
): readonly PaperPromise[] {
  const counted = new Map(
    countedPoints(pledge, mappings)
      .filter(({ standing }) => standing === 'confirmed')
      .map((each) => [each.point.number, each]),
  );
  return [...pledge.points]
    .sort((a, b) => a.number - b.number)
    .map(({ number, text }: PledgePoint) => {
      const decided = counted.get(number);
      const named = new Set<IndicatorId>(
        (decided?.indicators ?? []).flatMap((id) => [...CATALOGUE_FIGURES[id]]),
      );
      const own = measures.filter(({ indicator }) => named.has(indicator)).map(({ indicator }) => indicator);
      return {
        number,
        text,
        principles: PRINCIPLES.map(({ id }) => id).filter(
          (id) => decided?.primary.includes(id) === true || decided?.secondary.includes(id) === true,
        ),
        measures: own,
        says:
          decided === undefined
            ? 'Nobody has decided yet what this promise speaks for.'
            : own.length === 0
              ? 'No figure in this paper speaks to this promise. That does not say whether it is kept.'
              : 'Figures that speak to it stand beside it. They do not say whether it is kept.',
      };
    });
}

function notesOf({ card, hidden = [] }: BoardPaperParts, measures: readonly PaperMeasure[]): string[] {
  const { difference } = card;
  return [
    difference.rule === 'none'
      ? 'Every difference in the figures is called better or worse, however small.'
      : `A difference is called better or worse only when chance alone would bring one as large no more often than ${difference.level * 100} times in 100. With many measures some will be called so by chance.`,
    ...(hidden.length > 0
      ? [
          'A figure that rests on 1 to 5 children, or would give one away, is not shown, nor is which way it moved.',
        ]
      : []),
    ...(measures.some(({ small }) => small)
      ? ['Figures marked * rest on 1 to 5 children: not for publication, and one child moves them.']
      : []),
    ...(card.rows.some(({ comparators }) => comparators.some(({ median }) => median !== undefined))
      ? [
          'The median of statistical neighbours is a line to look at: a difference from it is not tested against chance. Where some of them are hidden it lies between two values, and how many are shown is said.',
        ]
      : []),
    'Figures count; they do not say why, and they do not say that a duty or a promise was kept.',
    ...new Set(measures.flatMap(({ notes }) => notes)),
  ];
}
