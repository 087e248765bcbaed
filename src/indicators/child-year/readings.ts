/**
 * The questions that the published definitions leave open. Each is a named switch with the recommended reading
 * as its default, so that a figure can be counted either way and says which way it was counted.
 */
import { checkChosen, openQuestion } from '../../kernel/choices.js';

/** The chosen readings. Every one has a default in {@link DEFAULT_INDICATOR_READINGS}. */
export interface IndicatorReadings {
  /** 1. A temporary stay (T0 to T4) that does not end back in the placement before it. */
  readonly tempNotReturned: 'count' | 'ignore';
  /** 2. A new placement record with the same carer (RNE T or U). */
  readonly sameCarer: 'merge' | 'separate';
  /** 3. A real move back to an earlier placement. */
  readonly revisit: 'spell' | 'distinct';
  /** 4. A placement that ends on the first day of the window. */
  readonly endOnFirstDay: 'include' | 'exclude';
  /** 5. When "at least 2.5 years" and "at least 2 years" are reached. */
  readonly duration: 'calendar' | 'last-day-whole' | 'days';
  /** 6. Whether the adoption add-on of STAB-2Y also applies to STAB-2Y-CARER. */
  readonly adoptionAddOnByCarer: 'no' | 'yes';
  /** 7. What "in the year" means for a last day that is not 31 March. */
  readonly quarter: 'rolling' | 'year-to-date';
  /** 8. Whether the 12-month group also needs the child to be looked after on the last day. */
  readonly twelveMonths: 'looked-after-at-end' | 'until-end';
  /** 9. Attending a review without giving views (PN4). */
  readonly attendedWithoutViews: 'not-participating' | 'participating';
  /** 10. National counts that end in 5, and national half per cents. */
  readonly nationalHalves: 'half-up' | 'half-even';
  /** 12. A temporary stay reported with RNE P or B in CCO-PLACE. */
  readonly staysInIndex: 'no-change' | 'change';
  /** 13. ADOPT-12M as NI 61: a child adopted by others than the people with whom it was first placed. */
  readonly adoptedByOthers: 'stays' | 'not-met' | 'left-out';
  /** Local. A review at which the child was under 4 (PN0), for a child who is 4 by the end. */
  readonly underFourAtReview: 'not-participating' | 'left-out';
  /** Local. Whether EDU-PEX counts pupils or exclusions. */
  readonly permanentExclusions: 'pupils' | 'exclusions';
  /** Local. Who is in the group for STAB-COMBINED. */
  readonly combinedGroup: 'matched' | 'looked-after';
  /** Local. When the clock of ADOPT-A1 stops for adoption by the foster carers. */
  readonly fosterAdoptionClock: 'adoptive-placement' | 'moved-in';
  /** Local. Which ages PEP-TERM covers. */
  readonly planAges: 'compulsory-school-age' | '3-to-17';
  /** Local. Who is entitled to a leisure pass. */
  readonly leisureEntitled: 'looked-after' | 'with-care-leavers';
}

/** The name of a reading. */
export type IndicatorReadingName = keyof IndicatorReadings;

/** One way of reading, and what it does to the figures. */
export interface IndicatorReadingChoice {
  /** The choice. */
  readonly value: string;
  /** What it counts. */
  readonly meaning: string;
}

/** An open question, how this library answers it and why. */
export interface IndicatorReading {
  /** Its name. */
  readonly name: IndicatorReadingName;
  /** The number of the question among the open questions of the definitions; `null` for a choice of this library. */
  readonly question: number | null;
  /** The question that it answers. */
  readonly asks: string;
  /** The choice that is recommended. */
  readonly default: IndicatorReadingChoice;
  /** The other choices. */
  readonly alternatives: readonly [IndicatorReadingChoice, ...IndicatorReadingChoice[]];
  /** Why the one is recommended. */
  readonly why: string;
  /** What the alternative does to a figure. */
  readonly effect: string;
}

/** Every reading as data, in the order of the questions. */
export const INDICATOR_READINGS: readonly IndicatorReading[] = [
  {
    name: 'tempNotReturned',
    question: 1,
    asks: 'Does a temporary stay that never goes back to the same placement count as a placement?',
    default: { value: 'count', meaning: 'it is one placement' },
    alternatives: [{ value: 'ignore', meaning: 'it is no placement' }],
    why: 'Temporary stays were left out because they end back in the placement. The return treats a stay without a return as a recording error. Against it: the published table of new placements seems to leave out all of them.',
    effect: 'one placement fewer for each such stay',
  },
  {
    name: 'sameCarer',
    question: 2,
    asks: 'Is a new placement record with the same carer (RNE T or U) a new placement?',
    default: { value: 'merge', meaning: 'no: the placement goes on' },
    alternatives: [{ value: 'separate', meaning: 'yes: each record is a placement' }],
    why: 'The published figures of 2021 to 2025 count them as one: such records rose by three quarters and the rate did not move. The switch is kept for figures published before 2024, which may have counted them.',
    effect: 'more children with three placements, fewer with two years in one',
  },
  {
    name: 'revisit',
    question: 3,
    asks: 'Is a real move back to an earlier placement a new placement?',
    default: { value: 'spell', meaning: 'yes: each spell counts' },
    alternatives: [{ value: 'distinct', meaning: 'no: each place counts once' }],
    why: 'The measure is of moves. Social workers, by contrast, are counted once each.',
    effect: 'fewer placements for a child who moved back',
  },
  {
    name: 'endOnFirstDay',
    question: 4,
    asks: 'Does a placement that ended on the first day of the window count in it?',
    default: { value: 'include', meaning: 'yes: it was open when the day began' },
    alternatives: [{ value: 'exclude', meaning: 'no: it holds no day of the window' }],
    why: 'The rule speaks of placements open on 1 April, and the return for the year carries the row.',
    effect: 'one placement fewer for a child who moved on 1 April',
  },
  {
    name: 'duration',
    question: 5,
    asks: 'When has a child been looked after for 2.5 years, or in one placement for 2?',
    default: { value: 'calendar', meaning: 'when the anniversary falls on or before the last day' },
    alternatives: [
      {
        value: 'last-day-whole',
        meaning: 'also when the anniversary falls on the day after: the last day counts whole',
      },
      { value: 'days', meaning: 'after 912 or 730 days' },
    ],
    why: 'It is the length measured by the difference of the dates.',
    effect: 'one day either side',
  },
  {
    name: 'adoptionAddOnByCarer',
    question: 6,
    asks: 'May time before an adoptive placement be added in the same-carer measure?',
    default: { value: 'no', meaning: 'no: new adopters are new carers' },
    alternatives: [{ value: 'yes', meaning: 'yes: as in STAB-2Y' }],
    why: 'New adopters are new carers, and children of 1 to 4 have the lowest published rate. Against it: one dictionary prints the addition over these figures.',
    effect: 'a little higher',
  },
  {
    name: 'quarter',
    question: 7,
    asks: 'What does "in the year" mean when the last day is not 31 March?',
    default: { value: 'rolling', meaning: 'the twelve months to that day' },
    alternatives: [{ value: 'year-to-date', meaning: 'from 1 April to that day' }],
    why: 'Twelve months compare with a reporting year; part of a year does not.',
    effect: 'large: a part-year holds fewer moves',
  },
  {
    name: 'twelveMonths',
    question: 8,
    asks: 'Must a child of the 12-month group still be looked after on the last day?',
    default: { value: 'looked-after-at-end', meaning: 'yes' },
    alternatives: [{ value: 'until-end', meaning: 'no: one who left on the last day itself stays in' }],
    why: 'The group is named as looked after at 31 March.',
    effect: 'rare: only those who left on the last day',
  },
  {
    name: 'attendedWithoutViews',
    question: 9,
    asks: 'Does a child who attended a review and gave no views (PN4) take part in it?',
    default: { value: 'not-participating', meaning: 'no' },
    alternatives: [{ value: 'participating', meaning: 'yes' }],
    why: 'The measure is of views given.',
    effect: 'higher',
  },
  {
    name: 'nationalHalves',
    question: 10,
    asks: 'Which way do national counts that end in 5, and national half per cents, round?',
    default: { value: 'half-up', meaning: 'up' },
    alternatives: [{ value: 'half-even', meaning: 'to the even neighbour' }],
    why: 'Half up is confirmed for the percentages of councils only.',
    effect: 'the last digit shown',
  },
  {
    name: 'staysInIndex',
    question: 12,
    asks: 'Does a temporary stay (T0 to T4) reported with RNE P or B make changes of carer in CCO-PLACE?',
    default: { value: 'no-change', meaning: 'no, where it ends back in the placement, as in STAB-3PLUS' },
    alternatives: [{ value: 'change', meaning: 'yes: every row with RNE S, P or B is one' }],
    why: 'The report speaks of a change of carer. Its source file counts every such row and does not look at PLACE.',
    effect: 'two changes more for each stay',
  },
  {
    name: 'adoptedByOthers',
    question: 13,
    asks: 'How does ADOPT-12M take a child adopted by other people than those with whom it was first placed?',
    default: { value: 'stays', meaning: 'in the group, by the day it was placed with those who adopted' },
    alternatives: [
      { value: 'not-met', meaning: 'in the group, and does not meet the measure' },
      { value: 'left-out', meaning: 'left out' },
    ],
    why: 'A note on NI 61 (2008 to 2011) calls such cases excluded, and can be read either way.',
    effect: 'rare; lower, or a smaller group',
  },
  {
    name: 'underFourAtReview',
    question: null,
    asks: 'For a child who is 4 by the end of the year, does a review held before the fourth birthday (PN0) count against taking part?',
    default: { value: 'not-participating', meaning: 'yes: only PN1, 2, 3, 5 and 6 are views given' },
    alternatives: [{ value: 'left-out', meaning: 'no: that review is passed over' }],
    why: 'The definition names the codes that count and speaks of every review in the year.',
    effect: 'higher for children who turned 4 in the year',
  },
  {
    name: 'permanentExclusions',
    question: null,
    asks: 'Does the rate of permanent exclusions count pupils, or exclusions?',
    default: { value: 'pupils', meaning: 'pupils excluded at least once' },
    alternatives: [{ value: 'exclusions', meaning: 'every exclusion' }],
    why: 'All measures of this catalogue that are shares count children; the two differ only for a pupil excluded twice in a year.',
    effect: 'higher by the second exclusions',
  },
  {
    name: 'combinedGroup',
    question: null,
    asks: 'Of whom is the share with high instability in all three: pupils matched to the school census, or all?',
    default: { value: 'matched', meaning: 'pupils matched to the school census' },
    alternatives: [{ value: 'looked-after', meaning: 'all children looked after at the end' }],
    why: 'A child who is not matched can never be seen to change school.',
    effect: 'lower',
  },
  {
    name: 'fosterAdoptionClock',
    question: null,
    asks: 'For a child adopted by the foster carers, when does the time from entering care stop?',
    default: { value: 'adoptive-placement', meaning: 'when the placement became an adoptive one' },
    alternatives: [{ value: 'moved-in', meaning: 'when the child moved in as a foster child' }],
    why: 'A1 ends at the adoptive placement. A10, beside it from 2012-13 and in its place in the quarterly figures from 2021-22, stops when the child moved in as a foster child.',
    effect: 'shorter',
  },
  {
    name: 'planAges',
    question: null,
    asks: 'Which children should have a personal education plan in the term?',
    default: { value: 'compulsory-school-age', meaning: 'those of compulsory school age on the last day' },
    alternatives: [{ value: '3-to-17', meaning: 'those aged 3 to 17 on the last day' }],
    why: 'Many councils cover ages 3 to 18; the duty on attainment is usually reported for compulsory school age.',
    effect: 'a larger group',
  },
  {
    name: 'leisureEntitled',
    question: null,
    asks: 'Who is entitled to a concessionary leisure pass?',
    default: { value: 'looked-after', meaning: 'children looked after at the end' },
    alternatives: [{ value: 'with-care-leavers', meaning: 'care leavers too' }],
    why: 'It is a local scheme; each council says whom it covers.',
    effect: 'a larger group',
  },
];

/** The readings used unless a caller says otherwise. */
export const DEFAULT_INDICATOR_READINGS = Object.fromEntries(
  INDICATOR_READINGS.map((reading) => [reading.name, reading.default.value]),
) as unknown as IndicatorReadings;

/**
 * The readings to count by: the defaults with the caller's choices in their place.
 *
 * @throws RangeError when a name or a value is not one of {@link INDICATOR_READINGS}.
 *
 * @example
 * readingsWith({ sameCarer: 'separate' });
 */
export function readingsWith(chosen: Partial<IndicatorReadings> = {}): IndicatorReadings {
  checkChosen(chosen, INDICATOR_READINGS.map(openQuestion));
  return { ...DEFAULT_INDICATOR_READINGS, ...chosen };
}
