/**
 * The groups of children that measures count. Each is decided once for a child and shared by every measure of
 * that group; a child outside it has one reason for being so.
 *
 * Source: the department's derivations for the looked-after return; the rules that apply to all measures.
 */
import type { Alike } from './alike.js';
import type { ChildYear } from './child-year.js';
import { NO_ROW } from './child-year.js';

/** What a reason does to a figure. `denominator` is in the group and does not meet the measure. */
export type Membership = 'outside' | 'excluded' | 'undetermined' | 'denominator' | 'numerator';

/** What a reason code says. */
export interface ReasonMeaning {
  /** Where the reason counts. */
  readonly membership: Membership;
  /** What is told of a child with this reason. */
  readonly text: string;
  /** What a reader of the figure must be told where anybody is placed so. */
  readonly caution?: string;
}

const SHORT_BREAKS = {
  membership: 'excluded',
  text: 'In a series of short breaks (V3, V4), which no measure counts.',
} as const;
const NOT_LOOKED_AFTER = { membership: 'outside', text: 'Not looked after on the last day.' } as const;

/** The reasons for being outside each group. */
export const COHORT_REASONS = {
  'looked-after': { 'short-breaks': SHORT_BREAKS, 'not-looked-after': NOT_LOOKED_AFTER },
  'looked-after-12-months': {
    'short-breaks': SHORT_BREAKS,
    'not-looked-after': NOT_LOOKED_AFTER,
    'not-for-12-months': {
      membership: 'outside',
      text: 'Looked after on the last day, but not without a break since the first.',
    },
  },
  'looked-after-in-year': {
    'short-breaks': SHORT_BREAKS,
    'not-looked-after-in-year': { membership: 'outside', text: 'Not looked after on any day of the year.' },
  },
  'looked-after-at-all': {
    'short-breaks': SHORT_BREAKS,
    'not-looked-after-in-year': { membership: 'outside', text: 'Not looked after on any day of the year.' },
  },
  ceased: {
    'did-not-cease': { membership: 'outside', text: 'Did not cease to be looked after in the year.' },
  },
  adopted: {
    'not-adopted': {
      membership: 'outside',
      text: 'The last ceasing in the year was not by adoption, or there was none.',
    },
  },
  'adopted-in-three-years': {
    'not-adopted': { membership: 'outside', text: 'Not adopted in the three years to the last day.' },
  },
  'care-leavers': {
    'short-breaks': SHORT_BREAKS,
    'no-care-leaver-row': { membership: 'outside', text: 'Has no care-leaver (OC3) row.' },
  },
  'entitled-to-leisure': {
    'short-breaks': SHORT_BREAKS,
    'not-entitled': { membership: 'outside', text: 'Not among those entitled to a leisure pass.' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ReasonMeaning>>>>;

/** The name of a group. */
export type CohortName = keyof typeof COHORT_REASONS;

/** A reason for being outside a group. */
export type CohortReason<C extends CohortName = CohortName> = C extends CohortName
  ? keyof (typeof COHORT_REASONS)[C] & string
  : never;

/** What each group is, in words. */
export const COHORT_TEXT: Readonly<Record<CohortName, string>> = {
  'looked-after': 'children looked after on the last day, short breaks left out',
  'looked-after-12-months':
    'children looked after on the last day and without a break since the first (a start on the first day counts), short breaks left out',
  'looked-after-in-year': 'children looked after on any day of the year, short breaks left out',
  'looked-after-at-all':
    'children looked after on any day of the year, or who ceased on its first day, short breaks left out',
  ceased: 'children who ceased to be looked after in the year, each once, by the last ceasing',
  adopted: 'children whose last ceasing in the year was by adoption (E11, E12)',
  'adopted-in-three-years': 'children adopted (E11, E12) in the three years to the last day',
  'care-leavers': 'care leavers: young people with an OC3 row',
  'entitled-to-leisure': 'children looked after on the last day, and care leavers where the council says so',
};

/** Every group, in a fixed order. */
export const COHORT_NAMES = Object.keys(COHORT_REASONS) as readonly CohortName[];

/** Why a child is outside a group; `null` when in it. */
export function outsideCohort(cohort: CohortName, child: ChildYear): CohortReason | null {
  switch (cohort) {
    case 'looked-after':
      if (child.lookedAfter) return null;
      return child.shortBreaksOnly ? 'short-breaks' : 'not-looked-after';
    case 'looked-after-12-months':
      if (child.twelveMonths) return null;
      if (child.lookedAfter) return 'not-for-12-months';
      return child.shortBreaksOnly ? 'short-breaks' : 'not-looked-after';
    case 'looked-after-in-year':
      if (child.lookedAfterInYear) return null;
      return child.shortBreaksOnly ? 'short-breaks' : 'not-looked-after-in-year';
    case 'looked-after-at-all':
      if (child.lookedAfterInYear || child.ceasedRow !== NO_ROW) return null;
      return child.shortBreaksOnly ? 'short-breaks' : 'not-looked-after-in-year';
    case 'ceased':
      return child.ceasedRow === NO_ROW ? 'did-not-cease' : null;
    case 'adopted':
      return adoptedInYear(child) ? null : 'not-adopted';
    case 'adopted-in-three-years':
      return child.adoptedRow === NO_ROW ? 'not-adopted' : null;
    case 'care-leavers':
      if (child.records.careLeavers.present[child.child] !== 1) return 'no-care-leaver-row';
      return child.shortBreaksOnly ? 'short-breaks' : null;
    case 'entitled-to-leisure':
      if (child.lookedAfter || entitledCareLeaver(child)) return null;
      return child.shortBreaksOnly ? 'short-breaks' : 'not-entitled';
    default:
      return cohort satisfies never;
  }
}

/** Children who are in the same groups, and outside the others for the same reasons. */
export const STANDING_ALIKE: Alike = {
  kinds: 1 << 8,
  kindOf: (child) =>
    (child.lookedAfter ? 1 : 0) |
    (child.twelveMonths ? 2 : 0) |
    (child.lookedAfterInYear ? 4 : 0) |
    (child.shortBreaksOnly ? 8 : 0) |
    (child.ceasedRow === NO_ROW ? 0 : 16) |
    (child.adoptedRow === NO_ROW ? 0 : 32) |
    (adoptedInYear(child) ? 64 : 0) |
    (child.records.careLeavers.present[child.child] === 1 ? 128 : 0),
};

function entitledCareLeaver(child: ChildYear): boolean {
  return (
    child.readings.leisureEntitled === 'with-care-leavers' &&
    child.records.careLeavers.present[child.child] === 1 &&
    !child.shortBreaksOnly
  );
}

function adoptedInYear(child: ChildYear): boolean {
  return child.ceasedRow !== NO_ROW && child.ceasedRow === child.adoptedRow;
}
