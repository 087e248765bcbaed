/**
 * What a status turns on, from which day, and by which provision: the law of England, a row for each value, and beside it the provision. A
 * change in the law is a new row. A first day of `null` is enacted law that has no date yet.
 */
import type { Dated } from '../kernel/dated.js';
import type { ProvisionName } from './provisions.js';
import type { Readings } from './readings.js';

/** A value, and the first day on which it holds. The provision that says so is in `LAW_CITED`. */
export type LawRow<T> = readonly [from: string | null, value: T];

/** Days after which something is; ages in years, stretches in days, months or hours. */
export interface LawRows {
  /** Days of care needed since 14: 13 weeks. The category of eligible child begins with the first row. */
  readonly careDaysNeeded: readonly LawRow<number>[];
  /** The age from which days of care count towards them. */
  readonly daysCountFromAge: readonly LawRow<number>[];
  /** The age at which leaving-care status begins. */
  readonly leavingCareFromAge: readonly LawRow<number>[];
  /** The age at which nobody is a child any more. */
  readonly adultFromAge: readonly LawRow<number>[];
  /** The age at which what is owed unasked to a former relevant child ends. */
  readonly unaskedUntilAge: readonly LawRow<number>[];
  /** The age at which a person stops qualifying for advice and assistance. */
  readonly qualifyingUntilAge: readonly LawRow<number>[];
  /** The seven principles, and the age at which they stop for a former relevant child. */
  readonly principlesUntilAge: readonly LawRow<number>[];
  /** Support on request, and the age at which that stops. */
  readonly supportOnRequestUntilAge: readonly LawRow<number>[];
  /** Section 23CA, a return to education or training: only where the council is told from the first day on. */
  readonly returnToEducationUntilAge: readonly LawRow<number>[];
  /** Help with education and vacations for those who qualify by care, or by guardianship from it. */
  readonly studyHelpUntilAge: readonly LawRow<number>[];
  /** Accommodation must last longer than this to be looked after. */
  readonly hoursOfAccommodation: readonly LawRow<number>[];
  /** How long with family ends relevant status. */
  readonly monthsWithFamily: readonly LawRow<number>[];
  /** How long a stay in health, education or care-home accommodation must last. */
  readonly monthsInHealthOrEducation: readonly LawRow<number>[];
  /** What a pre-planned series of short breaks does to the 13 weeks. */
  readonly shortBreakRule: readonly LawRow<'leaves-out-days' | 'leaves-out-child'>[];
  /** No break of a pre-planned series is longer, where the series is left out of the days (four weeks). */
  readonly daysOfShortPlacement: readonly LawRow<number>[];
  /** No break of a regulation 48 series may be intended to last longer; `null` while there was no such limit. */
  readonly daysOfOneBreak: readonly LawRow<number | null>[];
  /** No more days of a regulation 48 series in any 12 months. */
  readonly breakDaysInTwelveMonths: readonly LawRow<number>[];
  /** Section 24, advice and assistance. The Act itself begins with the first row. */
  readonly adviceAndAssistance: readonly LawRow<true>[];
  /** Section 24(1A), special guardianship. */
  readonly specialGuardianship: readonly LawRow<true>[];
  /** A remand to youth detention accommodation that begins from then on makes a child looked after. */
  readonly youthDetentionRemand: readonly LawRow<true>[];
  /** From then on such a remand is no detention in the sense of regulation 3. */
  readonly remandOutsideRegulation3: readonly LawRow<true>[];
  /** Part 3 of the Children Act 1989 is about English councils alone. */
  readonly englandAlone: readonly LawRow<true>[];
  /** The order that names the person with whom a child lives. */
  readonly liveWithOrder: readonly LawRow<'residence order' | 'child arrangements order'>[];
  readonly previouslyLookedAfter: readonly LawRow<true>[];
  /** Whether leaving care by special guardianship makes a child previously looked after. */
  readonly guardianshipRoute: readonly LawRow<boolean>[];
}

/** The dated values, by name: every number of the law that a status turns on, and the first day of every rule. */
export type DatedLaw = {
  readonly [Name in keyof LawRows]: LawRows[Name] extends readonly LawRow<infer T>[] ? Dated<T> : never;
};

/** What a status turns on, as dated values, and one choice for each open reading. */
export interface Law extends DatedLaw {
  /** The readings taken. */
  readonly readings: Readings;
}

export const LAW_ROWS: LawRows = {
  careDaysNeeded: [['2001-10-01', 91]],
  daysCountFromAge: [
    ['2001-10-01', 14],
    ['2011-04-01', 14],
  ],
  leavingCareFromAge: [['1991-10-14', 16]],
  adultFromAge: [['1991-10-14', 18]],
  unaskedUntilAge: [['2001-10-01', 21]],
  qualifyingUntilAge: [['1991-10-14', 21]],
  principlesUntilAge: [['2018-04-01', 25]],
  supportOnRequestUntilAge: [['2018-04-01', 25]],
  returnToEducationUntilAge: [['2011-04-01', 25]],
  studyHelpUntilAge: [
    ['2001-10-01', 24],
    ['2011-04-01', 25],
  ],
  hoursOfAccommodation: [['1991-10-14', 24]],
  monthsWithFamily: [
    ['2001-10-01', 6],
    ['2011-04-01', 6],
  ],
  monthsInHealthOrEducation: [['1991-10-14', 3]],
  shortBreakRule: [
    ['2001-10-01', 'leaves-out-days'],
    ['2011-04-01', 'leaves-out-child'],
  ],
  daysOfShortPlacement: [
    ['2001-10-01', 28],
    ['2011-04-01', 28],
  ],
  daysOfOneBreak: [
    ['2011-04-01', 17],
    ['2020-04-24', null],
    ['2020-09-25', 17],
  ],
  breakDaysInTwelveMonths: [['2011-04-01', 75]],
  adviceAndAssistance: [['1991-10-14', true]],
  specialGuardianship: [['2005-12-30', true]],
  youthDetentionRemand: [['2012-12-03', true]],
  remandOutsideRegulation3: [['2013-04-19', true]],
  englandAlone: [['2016-04-06', true]],
  liveWithOrder: [
    ['1991-10-14', 'residence order'],
    ['2014-04-22', 'child arrangements order'],
  ],
  previouslyLookedAfter: [['2018-09-01', true]],
  guardianshipRoute: [
    ['2018-09-01', true],
    [null, false],
  ],
};

/** The provision of each row, in the same order; a test holds the two alike. */
export const LAW_CITED: Readonly<Record<keyof LawRows, readonly ProvisionName[]>> = {
  careDaysNeeded: ['eligible'],
  daysCountFromAge: ['thirteenWeeks2001', 'thirteenWeeks'],
  leavingCareFromAge: ['qualifying'],
  adultFromAge: ['child'],
  unaskedUntilAge: ['untilTwentyOne'],
  qualifyingUntilAge: ['qualifying'],
  principlesUntilAge: ['principles'],
  supportOnRequestUntilAge: ['support21to24'],
  returnToEducationUntilAge: ['returnToEducation'],
  studyHelpUntilAge: ['studyHelp', 'studyHelpTo25'],
  hoursOfAccommodation: ['more24Hours'],
  monthsWithFamily: ['sixMonths2001', 'sixMonths'],
  monthsInHealthOrEducation: ['qualifyingHealth'],
  shortBreakRule: ['thirteenWeeks2001', 'eligibleExclusion'],
  daysOfShortPlacement: ['thirteenWeeks2001', 'regulation3'],
  daysOfOneBreak: ['shortBreak', 'shortBreak2020', 'shortBreak'],
  breakDaysInTwelveMonths: ['shortBreak'],
  adviceAndAssistance: ['qualifying'],
  specialGuardianship: ['guardianship'],
  youthDetentionRemand: ['remandBegins'],
  remandOutsideRegulation3: ['remandOutsideRegulation3'],
  englandAlone: ['englandOnly'],
  liveWithOrder: ['sixMonths', 'liveWithOrder'],
  previouslyLookedAfter: ['previouslyLookedAfter'],
  guardianshipRoute: ['previouslyLookedAfter', 'guardianshipRouteEnds'],
};
