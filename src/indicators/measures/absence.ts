/** EDU-ABS, EDU-PA and EDU-SA: sessions missed. The three share one group of pupils. */
import { PERSISTENT_ABSENCE_SHARE, SEVERE_ABSENCE_SHARE, persistentAbsenceOn } from '../../law/schooling.js';
import { ageOnDay } from '../../kernel/calendar.js';
import type { ChildYear } from '../child-year/child-year.js';
import { NO_AGE } from '../child-year/child-year.js';
import { EDUCATION_SHARED, educationOf, MATCHED_PUPILS, NOT_MATCHED } from '../child-year/education-facts.js';
import type { Membership } from '../child-year/cohorts.js';
import { indicator } from '../definition/indicator.js';
import { OUTCOME_STATISTICS } from '../definition/sources.js';

const SHARED = {
  ...EDUCATION_SHARED,
  facts: ['education', 'possibleSessions', 'absentSessions'],
  denominator: `${MATCHED_PUPILS}, have possible sessions, and were aged 5 to 15 on the 31 August before the last day.`,
  polarity: 'low',
  confidence: 'A',
  citations: [OUTCOME_STATISTICS('absence')],
  fields: ['DOB', 'UPN'],
  numbers: (child: ChildYear) =>
    `${educationOf(child)?.absentSessions ?? 'No recorded number'} of ${educationOf(child)?.possibleSessions ?? 0} sessions missed.`,
} as const;

const GROUP_REASONS = {
  ...NOT_MATCHED,
  'no-possible-sessions': { membership: 'excluded', text: 'No possible sessions are recorded.' },
  'not-5-to-15': { membership: 'outside', text: 'Not aged 5 to 15 on the 31 August before the last day.' },
  'age-not-known': { membership: 'undetermined', text: 'The date of birth is not recorded.' },
} as const satisfies Record<string, { membership: Membership; text: string }>;

function outsideGroup(child: ChildYear): keyof typeof GROUP_REASONS | null {
  const facts = educationOf(child);
  if (facts === undefined) return 'not-matched';
  if ((facts.possibleSessions ?? 0) <= 0) return 'no-possible-sessions';
  if (child.age === NO_AGE) return 'age-not-known';
  const age = ageOnDay(child.dateOfBirth, child.window.schoolDay);
  return age >= 5 && age <= 15 ? null : 'not-5-to-15';
}

/** The share from which pupils were persistently absent in the academic year of a reporting year. */
export function persistentAbsenceThreshold(year: number): 10 | 15 | 20 {
  return persistentAbsenceOn(`${year - 1}-08-01`);
}

const NOW = PERSISTENT_ABSENCE_SHARE.at(-1)?.value;
const SEVERE = SEVERE_ABSENCE_SHARE.at(-1)?.value ?? 50;

function missedAtLeast(child: ChildYear, percent: number): boolean {
  const facts = educationOf(child);
  return (facts?.absentSessions ?? 0) * 100 >= (facts?.possibleSessions ?? 0) * percent;
}

const ABSENCE_REASONS = {
  ...GROUP_REASONS,
  'missed-as-many': { membership: 'numerator', text: 'Missed at least that share of their own sessions.' },
  'missed-fewer': {
    membership: 'denominator',
    text: 'Missed a smaller share of their own sessions, or none is recorded.',
  },
} as const;

/** Sessions missed, of sessions possible. */
export const OVERALL_ABSENCE = indicator({
  ...SHARED,
  id: 'EDU-ABS',
  title: 'Overall absence',
  numerator:
    'Sessions missed, pooled over all pupils; the denominator is their possible sessions in six half terms.',
  years: { first: null, last: null },
  versions: 'Sessions missed over sessions possible, not a mean of pupils.',
  reasons: {
    ...GROUP_REASONS,
    measured: { membership: 'numerator', text: 'Has possible sessions.' },
  },
  measure: {
    kind: 'pooled',
    sums: ['missed', 'possible'],
    numerator: ['missed'],
    denominator: ['possible'],
    add: (child, sums) => {
      const facts = educationOf(child);
      sums[0] = (sums[0] ?? 0) + (facts?.absentSessions ?? 0);
      sums[1] = (sums[1] ?? 0) + (facts?.possibleSessions ?? 0);
    },
  },
  within: (child) => outsideGroup(child) ?? 'measured',
});

/** Persistent absence. */
export const PERSISTENT_ABSENCE = indicator({
  ...SHARED,
  id: 'EDU-PA',
  title: 'Persistent absence',
  numerator: `Those who missed ${NOW}% or more of their own sessions.`,
  years: { first: null, last: null },
  versions:
    'The threshold was 15% from 2010-11 to 2014-15 and 20% before; the one of the year counted is used.',
  reasons: ABSENCE_REASONS,
  within: (child) =>
    outsideGroup(child) ??
    (missedAtLeast(child, persistentAbsenceThreshold(child.window.year)) ? 'missed-as-many' : 'missed-fewer'),
});

/** Severe absence. */
export const SEVERE_ABSENCE = indicator({
  ...SHARED,
  id: 'EDU-SA',
  title: 'Severe absence',
  numerator: `Those who missed ${SEVERE}% or more of their own sessions.`,
  years: { first: null, last: null },
  reasons: ABSENCE_REASONS,
  within: (child) =>
    outsideGroup(child) ?? (missedAtLeast(child, SEVERE) ? 'missed-as-many' : 'missed-fewer'),
});
