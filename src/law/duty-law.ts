/**
 * Every number that a duty or a due date turns on: intervals, ages and amounts of money, each with the day from
 * which it holds and where it is written. Declarations, due dates and sentences take them from here. A change in
 * the law is a new row.
 */
import { plainDate } from '../kernel/calendar.js';
import type { Citation, Dated } from '../kernel/dated.js';
import { DUTY_PROVISIONS } from './duty-provisions.js';
import {
  ACT_OF_1989,
  ACT_OF_2017,
  ADOPTION_ACT,
  AMENDMENTS_OF_2014,
  AMENDMENTS_OF_2015,
  BURSARY,
  CORONAVIRUS,
  CORONAVIRUS_ENDS,
  LEAVING_CARE,
  LISTED_PLACEMENTS,
  REGULATIONS_OF_2010,
  REMAND_REGULATIONS,
  STUDENT_BURSARY,
  SUPPORTED_ACCOMMODATION,
} from './first-days.js';
import type { Interval } from './intervals.js';
import { SCHOOL_AGE_ROWS } from './school-age.js';

/** An amount of money in whole pounds. */
export interface Amount {
  /** How many pounds. */
  readonly pounds: number;
  /** What the amount is for. */
  readonly measure: 'exactly' | 'at-least' | 'up-to' | 'recommended';
  /** For how long, or for what. */
  readonly per: 'once' | 'academic-year';
}

/** The dated numbers of duties, by name. An interval of `null`: the law of that time sets no number. */
export interface DutyLaw {
  /** Intervals of time. */
  readonly intervals: Readonly<Record<IntervalName, Dated<Interval | null>>>;
  /** Ages. */
  readonly ages: Readonly<Record<AgeName, Dated<number>>>;
  /** Amounts of money. */
  readonly amounts: Readonly<Record<AmountName, Dated<Amount>>>;
  /** The first days of rules that change what a duty asks. */
  readonly starts: Readonly<Record<StartName, Dated<true>>>;
}

/** One of {@link INTERVAL_ROWS}. */
export type IntervalName = keyof typeof INTERVAL_ROWS;
/** One of {@link AGE_ROWS}. */
export type AgeName = keyof typeof AGE_ROWS;
/** One of {@link AMOUNT_ROWS}. */
export type AmountName = keyof typeof AMOUNT_ROWS;
/** One of {@link START_ROWS}. */
export type StartName = keyof typeof START_ROWS;

type Row<T> = readonly [from: string, value: T, at: keyof typeof DUTY_PROVISIONS];
type IntervalRow = Row<readonly [count: number, of: Interval['of']] | null>;

function always(
  from: string,
  count: number,
  of: Interval['of'],
  at: keyof typeof DUTY_PROVISIONS,
): readonly IntervalRow[] {
  return [[from, [count, of], at]];
}

/** The same but for the months of 2020 in which no number was set. */
function butFor2020(
  from: string,
  count: number,
  of: Interval['of'],
  at: keyof typeof DUTY_PROVISIONS,
  then: keyof typeof DUTY_PROVISIONS = 'coronavirusCarePlanning',
): readonly IntervalRow[] {
  return [
    [from, [count, of], at],
    [CORONAVIRUS, null, then],
    [CORONAVIRUS_ENDS, [count, of], 'coronavirusEnds'],
  ];
}

const INTERVAL_ROWS = /* @__PURE__ */ (() =>
  ({
    carePlan: always(REGULATIONS_OF_2010, 10, 'working days', 'carePlan'),
    carePlanOnRemand: always(REMAND_REGULATIONS, 5, 'working days', 'remandCarePlan'),
    placementPlan: butFor2020(REGULATIONS_OF_2010, 5, 'working days', 'placementPlan'),
    placementPlanOnRemand: butFor2020(REMAND_REGULATIONS, 5, 'working days', 'remandPlacementPlan'),
    detentionPlacementPlan: always(REMAND_REGULATIONS, 10, 'working days', 'detentionPlacementPlan'),
    moveAfterFinding: always(LISTED_PLACEMENTS, 10, 'working days', 'listedPlacements'),
    noticeOutOfArea: [
      ...always(REGULATIONS_OF_2010, 5, 'working days', 'outOfArea'),
      ...always(AMENDMENTS_OF_2014, 5, 'working days', 'outOfAreaNotice'),
    ],
    firstReview: always(REGULATIONS_OF_2010, 20, 'working days', 'reviews'),
    secondReview: always(REGULATIONS_OF_2010, 3, 'months', 'reviews'),
    laterReviews: butFor2020(REGULATIONS_OF_2010, 6, 'months', 'reviews'),
    firstVisit: always(REGULATIONS_OF_2010, 1, 'weeks', 'visits'),
    firstYearOfPlacement: always(REGULATIONS_OF_2010, 12, 'months', 'visits'),
    visits: always(REGULATIONS_OF_2010, 6, 'weeks', 'visits'),
    visitsWhereLasting: always(REGULATIONS_OF_2010, 3, 'months', 'visits'),
    visitsLongTermFoster: always(AMENDMENTS_OF_2015, 6, 'months', 'visitsLongTermFoster'),
    visitsUntilReview: always(REGULATIONS_OF_2010, 1, 'weeks', 'visitsBeforeAssessment'),
    visitsBeforeAssessment: always(REGULATIONS_OF_2010, 6, 'weeks', 'visitsBeforeAssessment'),
    visitsInterimOrder: always(REGULATIONS_OF_2010, 4, 'weeks', 'visitsInterimOrder'),
    firstVisitWithParent: always(REGULATIONS_OF_2010, 1, 'weeks', 'visitsWithParent'),
    visitsWithParent: always(REGULATIONS_OF_2010, 6, 'weeks', 'visitsWithParent'),
    visitsAnotherPerson: always(REGULATIONS_OF_2010, 6, 'weeks', 'visitsAnotherPerson'),
    visitsAnotherPersonLater: always(REGULATIONS_OF_2010, 3, 'months', 'visitsAnotherPerson'),
    visitAfterNotice: always(REGULATIONS_OF_2010, 1, 'weeks', 'visitsFurther'),
    healthBeforePlacement: always(REGULATIONS_OF_2010, 3, 'months', 'health'),
    healthUnderFive: always(REGULATIONS_OF_2010, 6, 'months', 'health'),
    healthFromFive: always(REGULATIONS_OF_2010, 12, 'months', 'health'),
    officerSignOff: always(AMENDMENTS_OF_2015, 20, 'working days', 'ceasing'),
    firstShortBreakVisit: butFor2020(REGULATIONS_OF_2010, 3, 'months', 'shortBreakRegime'),
    shortBreakVisits: butFor2020(REGULATIONS_OF_2010, 6, 'months', 'shortBreakRegime'),
    firstShortBreakReview: butFor2020(REGULATIONS_OF_2010, 3, 'months', 'shortBreakRegime'),
    shortBreakReviews: butFor2020(REGULATIONS_OF_2010, 6, 'months', 'shortBreakRegime'),
    firstCustodyVisit: always(REGULATIONS_OF_2010, 10, 'working days', 'custodyVisitsWhen'),
    adoptionVisits: always(ADOPTION_ACT, 1, 'weeks', 'adoptionReviews'),
    firstReviewAuthorised: butFor2020(ADOPTION_ACT, 3, 'months', 'adoptionReviews', 'coronavirusAdoption'),
    firstReviewPlaced: butFor2020(ADOPTION_ACT, 4, 'weeks', 'adoptionReviews', 'coronavirusAdoption'),
    secondReviewPlaced: butFor2020(ADOPTION_ACT, 3, 'months', 'adoptionReviews', 'coronavirusAdoption'),
    laterAdoptionReviews: butFor2020(ADOPTION_ACT, 6, 'months', 'adoptionReviews', 'coronavirusAdoption'),
    assessmentEligible: [
      ...always(LEAVING_CARE, 3, 'months', 'assessment2001'),
      ...always(REGULATIONS_OF_2010, 3, 'months', 'assessmentEligible'),
    ],
    assessmentRelevant: [
      ...always(LEAVING_CARE, 3, 'months', 'assessment2001'),
      ...always(REGULATIONS_OF_2010, 3, 'months', 'assessmentRelevantWhen'),
    ],
    assessmentReturning: always(REGULATIONS_OF_2010, 3, 'months', 'assessmentReturning'),
    planReview: [
      ...always(LEAVING_CARE, 6, 'months', 'planReview2001'),
      ...always(REGULATIONS_OF_2010, 6, 'months', 'planReview'),
    ],
    planReviewEligible: [
      ...always(LEAVING_CARE, 6, 'months', 'planReview2001'),
      [REGULATIONS_OF_2010, null, 'planReviewEligible'],
    ],
    planReviewThere: always(REGULATIONS_OF_2010, 28, 'days', 'planReviewAfter28Days'),
    planReviewsThere: always(REGULATIONS_OF_2010, 3, 'months', 'planReviewAfter28Days'),
    firstAdviserVisit: always(REGULATIONS_OF_2010, 7, 'days', 'adviserVisits'),
    adviserVisits: always(REGULATIONS_OF_2010, 2, 'months', 'adviserVisits'),
    supportOffers: always(ACT_OF_2017, 12, 'months', 'supportOffer'),
    bursaryCourse: always(BURSARY, 2, 'years', 'bursaryCourse'),
    firstBursaryPayment: always(BURSARY, 4, 'weeks', 'bursaryPaid'),
    longStay: always(ACT_OF_1989, 3, 'months', 'longStays'),
    recordsAfterBirth: always(REGULATIONS_OF_2010, 75, 'years', 'records'),
    recordsAfterDeath: always(REGULATIONS_OF_2010, 15, 'years', 'records'),
  }) as const satisfies Record<string, readonly IntervalRow[]>)();

const AGE_ROWS = /* @__PURE__ */ (() =>
  ({
    /** Health is assessed less often from this age. */
    healthLessOften: [[REGULATIONS_OF_2010, 5, 'health']],
    /** The director approves, where the child is not in care. */
    directorSignOff: [
      [AMENDMENTS_OF_2014, 16, 'ceasingAt16'],
      [AMENDMENTS_OF_2015, 16, 'ceasing'],
    ],
    /** Below this age only listed kinds of other arrangement. */
    listedPlacementsUntil: [
      [LISTED_PLACEMENTS, 16, 'listedPlacementsUnder16'],
      [SUPPORTED_ACCOMMODATION, 18, 'listedPlacementsAt16'],
    ],
    /** An unaccompanied child found to be under this age is moved. */
    movedIfUnder: [[LISTED_PLACEMENTS, 16, 'listedPlacements']],
    ...SCHOOL_AGE_ROWS,
    /** Not yet reached on the 31 August before the academic year. */
    studentBursaryUntil: [[STUDENT_BURSARY, 19, 'sixteenToNineteen']],
  }) as const satisfies Record<string, readonly Row<number>[]>)();

const AMOUNT_ROWS = /* @__PURE__ */ (() =>
  ({
    bursary: [[BURSARY, { pounds: 2000, measure: 'exactly', per: 'once' }, 'bursaryAmount']],
    sixteenToNineteen: [
      [STUDENT_BURSARY, { pounds: 1200, measure: 'up-to', per: 'academic-year' }, 'sixteenToNineteen'],
    ],
    // The first day is that of the revision of the guidance in which £2,000 is known to have stood.
    settingUpHome: [
      ['2015-01-01', { pounds: 2000, measure: 'recommended', per: 'once' }, 'settingUpHome'],
      ['2023-04-01', { pounds: 3000, measure: 'at-least', per: 'once' }, 'settingUpHome'],
    ],
  }) as const satisfies Record<string, readonly Row<Amount>[]>)();

const START_ROWS = /* @__PURE__ */ (() =>
  ({
    /** Plans, health and education of a child on remand. */
    remandRegime: [[REMAND_REGULATIONS, true, 'remandPlans']],
    /** Absence from the placement, risk of harm and the child's asking bring an early review. */
    earlyReviewsWidened: [[AMENDMENTS_OF_2014, true, 'earlyReviewsWidened']],
    /** Every child who ceases to be looked after, not those of section 20 alone, has where they go assessed. */
    ceasingAssessed: [[AMENDMENTS_OF_2015, true, 'ceasing']],
    /** The bursary is for courses begun on or after this day. */
    bursaryCourses: [['2008-09-01', true, 'bursaryBegins']],
  }) as const satisfies Record<string, readonly Row<true>[]>)();

/** The numbers of duties in England as found on 27 November 2026. */
export const DUTY_LAW: DutyLaw = /* @__PURE__ */ (() => ({
  intervals: datedBy(INTERVAL_ROWS, (value: IntervalRow[1]) =>
    value === null ? null : { count: value[0], of: value[1] },
  ),
  ages: datedBy(AGE_ROWS, (value: number) => value),
  amounts: datedBy(AMOUNT_ROWS, (value: Amount) => value),
  starts: datedBy(START_ROWS, (value: true) => value),
}))();

function datedBy<Name extends string, V, T>(
  rows: Readonly<Record<Name, readonly Row<V>[]>>,
  valueOf: (value: V) => T,
): Readonly<Record<Name, Dated<T>>> {
  const all = Object.entries<readonly Row<V>[]>(rows).map(([name, each]) => [
    name,
    each.map(([from, value, at]) => ({
      from: plainDate(from),
      value: valueOf(value),
      citation: DUTY_PROVISIONS[at] satisfies Citation,
    })),
  ]);
  return Object.fromEntries(all) as Readonly<Record<Name, Dated<T>>>;
}
