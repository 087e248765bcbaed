/** ADOPT-12M, ADOPT-A1 and ADOPT-A2: how long adopted children waited. */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, dateInWords } from '../../kernel/calendar.js';
import { counted } from '../../kernel/count-in-words.js';
import { adoptionDays } from '../child-year/adoption-days.js';
import type { ChildYear } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { AUTHORITY_TO_MATCH, ENTRY_TO_ADOPTERS } from '../definition/thresholds.js';
import { ADOPTION_SCORECARD, LOOKED_AFTER_STATISTICS, NATIONAL_INDICATORS } from '../definition/sources.js';

function lastDay(child: ChildYear, column: 'decided' | 'matched'): EpochDay {
  const rows = child.records.adoptions;
  const first = rows.start[child.child] ?? 0;
  const after = rows.start[child.child + 1] ?? first;
  return after > first ? (rows[column][after - 1] as EpochDay) : NO_DAY;
}

/** Placed within a year of the decision. */
export const PLACED_WITHIN_12_MONTHS = indicator({
  id: 'ADOPT-12M',
  title: 'Placed for adoption within 12 months of the decision',
  denominator: 'Children whose last ceasing in the year was by adoption (E11, E12).',
  numerator:
    'Those who were placed for adoption (A3 to A6) with the people who adopted them within 12 months of the decision (DATE_INT), the anniversary included.',
  polarity: 'high',
  confidence: 'A',
  citations: [LOOKED_AFTER_STATISTICS('adopted children'), NATIONAL_INDICATORS('NI 61')],
  years: { first: null, last: null },
  cohort: 'adopted',
  tables: ['header', 'episodes', 'ad1'],
  reaches: { episodes: 'window' },
  fields: ['DATE_INT', 'DECOM', 'PLACE', 'REC'],
  readings: ['adoptedByOthers', 'quarter'],
  versions:
    'NI 61 from 2008 to 2011; still published as a count. A move from other adopters begins the placement again; a change of legal status, a new record with the same people and a temporary stay that returns do not. Fostering by the adopters never stops the clock.',
  reasons: {
    'within-12-months': { membership: 'numerator', text: 'Placed within 12 months of the decision.' },
    'after-12-months': { membership: 'denominator', text: 'Placed more than 12 months after the decision.' },
    'no-adoptive-placement': {
      membership: 'denominator',
      text: 'No adoptive placement is recorded before the adoption.',
    },
    'decision-not-recorded': { membership: 'denominator', text: 'The day of the decision is not recorded.' },
    'adopted-by-others': {
      membership: 'denominator',
      text: 'Adopted by other people than those with whom the child was first placed.',
    },
    'adopted-by-others-left-out': {
      membership: 'excluded',
      text: 'Adopted by other people than those with whom the child was first placed: left out under this reading.',
    },
  },
  within: (child) => {
    const decided = lastDay(child, 'decided');
    const { placed, placedBefore } = adoptionDays(child, child.ceasedRow);
    const { adoptedByOthers } = child.readings;
    if (placedBefore && adoptedByOthers === 'left-out') return 'adopted-by-others-left-out';
    if (placedBefore && adoptedByOthers === 'not-met') return 'adopted-by-others';
    if (decided === NO_DAY) return 'decision-not-recorded';
    if (placed === NO_DAY) return 'no-adoptive-placement';
    return placed <= addMonthsToDay(decided, 12, 'earlier') ? 'within-12-months' : 'after-12-months';
  },
  numbers: (child) => {
    const decided = lastDay(child, 'decided');
    const { placed } = adoptionDays(child, child.ceasedRow);
    if (decided === NO_DAY || placed === NO_DAY) return '';
    return `Decided on ${dateInWords(decided)}, placed on ${dateInWords(placed)}.`;
  },
});

const SCORECARD = {
  polarity: 'low',
  unit: 'days',
  years: { first: null, last: null },
  cohort: 'adopted-in-three-years',
} as const;

const daysInWords = (days: number | undefined): string =>
  days === undefined ? 'Unknown number of days.' : `${counted(days, 'day')}.`;

function daysToAdopters(child: ChildYear): number | undefined {
  const days = adoptionDays(child, child.adoptedRow);
  const stop = child.readings.fosterAdoptionClock === 'moved-in' ? days.movedIn : days.placed;
  return stop === NO_DAY ? undefined : stop - days.entered;
}

/** Days from entering care to moving in with the adopters. */
export const DAYS_TO_ADOPTERS = indicator({
  ...SCORECARD,
  id: 'ADOPT-A1',
  title: 'Average days from entering care to moving in with the adopters',
  denominator: 'Children adopted in the three years to the last day with a recorded adoptive placement.',
  numerator:
    'The sum of the days from the start of the period of care to the adoptive placement with the people who adopted.',
  confidence: 'A',
  citations: [ADOPTION_SCORECARD('indicator A1')],
  tables: ['header', 'episodes'],
  reaches: { episodes: 'always' },
  fields: ['DECOM', 'RNE', 'PLACE', 'REC'],
  readings: ['fosterAdoptionClock'],
  thresholds: ENTRY_TO_ADOPTERS,
  versions:
    'A three-year average. A10, in which adoption by the foster carers stops the clock when the child moved in as a foster child, stands beside it from 2012-13 and in its place in the quarterly figures from 2021-22.',
  reasons: {
    measured: { membership: 'numerator', text: 'Both days are recorded.' },
    'no-adoptive-placement': {
      membership: 'undetermined',
      text: 'No adoptive placement is recorded before the adoption.',
    },
  },
  measure: { kind: 'mean', of: 'days', scale: 1, value: (child) => daysToAdopters(child) ?? 0 },
  within: (child) => (daysToAdopters(child) === undefined ? 'no-adoptive-placement' : 'measured'),
  numbers: (child) => daysInWords(daysToAdopters(child)),
});

/** How a child stands in ADOPT-A2, and the days from the court's authority to the match. */
function daysToMatch(child: ChildYear): {
  readonly reason: 'measured' | 'never-placed' | 'no-authority' | 'day-not-recorded';
  readonly days: number;
} {
  const { authorised, everPlaced } = adoptionDays(child, child.adoptedRow);
  const matched = lastDay(child, 'matched');
  if (!everPlaced) return { reason: 'never-placed', days: 0 };
  if (authorised === NO_DAY) return { reason: 'no-authority', days: 0 };
  if (matched === NO_DAY) return { reason: 'day-not-recorded', days: 0 };
  return { reason: 'measured', days: Math.max(matched - authorised, 0) };
}

/** Days from court authority to place, to the match. */
export const DAYS_TO_MATCH = indicator({
  ...SCORECARD,
  id: 'ADOPT-A2',
  title: 'Average days from court authority to place, to the match',
  denominator:
    'Children adopted in the three years to the last day who were placed for adoption (A3 to A6) under a placement or freeing order, with the match recorded.',
  numerator:
    'The sum of the days from the first day under a placement or freeing order to the match (DATE_MATCH); none where the match came first.',
  confidence: 'B',
  citations: [ADOPTION_SCORECARD('indicator A2')],
  tables: ['header', 'episodes', 'ad1'],
  reaches: { episodes: 'always' },
  fields: ['DECOM', 'LS', 'PLACE', 'DATE_MATCH'],
  thresholds: AUTHORITY_TO_MATCH,
  versions:
    'A three-year average. The start of LS E1 (D1 before) stands for the court authority. A match before it is no days, never less than none.',
  reasons: {
    measured: { membership: 'numerator', text: 'Both days are recorded.' },
    'never-placed': {
      membership: 'excluded',
      text: 'Never placed for adoption before the adoption order.',
    },
    'no-authority': { membership: 'excluded', text: 'No placement or freeing order is recorded.' },
    'day-not-recorded': { membership: 'undetermined', text: 'The day of the match is not recorded.' },
  },
  measure: { kind: 'mean', of: 'days', scale: 1, value: (child) => daysToMatch(child).days },
  within: (child) => daysToMatch(child).reason,
  numbers: (child) => {
    const { reason, days } = daysToMatch(child);
    return daysInWords(reason === 'measured' ? days : undefined);
  },
});
