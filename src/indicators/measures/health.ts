/** HEALTH-* and OFFENDING: the yes and no columns of OC2. A blank, or no row, stays in and does not meet. */
import type { Alike } from '../child-year/alike.js';
import { AGES_APART, apart, apartByAge } from '../child-year/alike.js';
import type { ChildYear } from '../child-year/child-year.js';
import { NO_AGE } from '../child-year/child-year.js';
import type { IndicatorId } from '../definition/ids.js';
import type { Polarity } from '../definition/indicator.js';
import { indicator } from '../definition/indicator.js';
import type { OutcomeColumns } from '../../record/columns/columns.js';
import { NO_ANSWER } from '../../record/columns/columns.js';
import { OUTCOME_STATISTICS } from '../definition/sources.js';

type YesNoColumn = Exclude<keyof OutcomeColumns, 'present' | 'sdqScore' | 'sdqReason' | 'row'>;

const YES = 1;

function answer(child: ChildYear, column: YesNoColumn): number {
  if (child.records.outcomes.present[child.child] !== 1) return NO_ANSWER;
  const answers: Int8Array = child.records.outcomes[column];
  return answers[child.child] ?? NO_ANSWER;
}

/** Not recorded, no and yes. */
const ANSWERS = 3;

function apartByAnswers(kind: number, child: ChildYear, columns: readonly YesNoColumn[]): number {
  let found = kind;
  for (const column of columns) found = apart(found, answer(child, column) - NO_ANSWER, ANSWERS);
  return found;
}

const AT_EVERY_AGE = [
  'healthAssessment',
  'teethCheck',
  'immunisations',
  'substanceMisuse',
  'interventionReceived',
  'interventionOffered',
] as const;
const AT_SOME_AGES = ['healthCheck', 'convicted'] as const;

/** Children with the same answers to what is asked of every age. */
const ANSWERED_ALIKE: Alike = {
  kinds: ANSWERS ** AT_EVERY_AGE.length,
  kindOf: (child) => apartByAnswers(0, child, AT_EVERY_AGE),
};

/** Children of one age with the same answers to what is asked of some. */
const ANSWERED_ALIKE_AT_AN_AGE: Alike = {
  kinds: AGES_APART * ANSWERS ** AT_SOME_AGES.length,
  kindOf: (child) => apartByAnswers(apartByAge(child), child, AT_SOME_AGES),
};

const REASONS = {
  'age-not-known': { membership: 'undetermined', text: 'The date of birth is not recorded.' },
  'outside-ages': { membership: 'outside', text: 'Not of the ages that the measure covers on the last day.' },
  yes: { membership: 'numerator', text: 'Recorded as yes.' },
  no: { membership: 'denominator', text: 'Recorded as no.' },
  'not-recorded': { membership: 'denominator', text: 'Nothing is recorded.' },
} as const;

interface YesNo {
  readonly id: IndicatorId;
  readonly title: string;
  readonly numerator: string;
  readonly polarity: Polarity;
  readonly field: string;
  readonly about: string;
  readonly versions?: string;
}

interface AtEveryAge extends YesNo {
  readonly column: (typeof AT_EVERY_AGE)[number];
  readonly ages?: undefined;
}

interface AtSomeAges extends YesNo {
  readonly column: (typeof AT_SOME_AGES)[number];
  /** Ages on the last day. */
  readonly ages: readonly [number, number];
}

function yesNo({
  id,
  title,
  numerator,
  polarity,
  column,
  field,
  about,
  ages,
  versions,
}: AtEveryAge | AtSomeAges) {
  return indicator({
    id,
    title,
    denominator: `Children in the 12-month group${ages === undefined ? '' : `, aged ${ages[0]} to ${ages[1]} on the last day`}. A blank or a missing row stays in.`,
    numerator,
    polarity,
    confidence: 'A',
    citations: [OUTCOME_STATISTICS(about)],
    years: { first: null, last: null },
    cohort: 'looked-after-12-months',
    tables: ['header', 'episodes', 'oc2'],
    fields: ages === undefined ? [field] : ['DOB', field],
    readings: ['twelveMonths', 'quarter'],
    versions: versions ?? '',
    reasons: REASONS,
    alike: ages === undefined ? ANSWERED_ALIKE : ANSWERED_ALIKE_AT_AN_AGE,
    within: (child) => {
      if (ages !== undefined) {
        if (child.age === NO_AGE) return 'age-not-known';
        if (child.age < ages[0] || child.age > ages[1]) return 'outside-ages';
      }
      const given = answer(child, column);
      if (given === YES) return 'yes';
      return given === NO_ANSWER ? 'not-recorded' : 'no';
    },
    numbers: (child) =>
      ages === undefined || child.age === NO_AGE ? '' : `Aged ${child.age} on the last day.`,
  });
}

/** Health assessment. */
export const HEALTH_ASSESSMENTS = yesNo({
  id: 'HEALTH-ASSESS',
  title: 'Health assessment up to date',
  numerator:
    'Those with HEALTH_ASSESSMENT 1: one in the year, or both half-yearly ones for a child under 5. A refusal is 0.',
  polarity: 'high',
  column: 'healthAssessment',
  field: 'HEALTH_ASSESSMENT',
  about: 'annual health assessment',
});

/** Teeth checked. */
export const DENTAL_CHECKS = yesNo({
  id: 'HEALTH-DENTAL',
  title: 'Teeth checked by a dentist',
  numerator: 'Those with TEETH_CHECK 1. A refusal is 0.',
  polarity: 'high',
  column: 'teethCheck',
  field: 'TEETH_CHECK',
  about: 'dental checks',
});

/** Immunisations. */
export const IMMUNISATIONS = yesNo({
  id: 'HEALTH-IMMS',
  title: 'Immunisations up to date',
  numerator:
    'Those with IMMUNISATIONS 1: every dose that a child of that age should have had, those due before care included.',
  polarity: 'high',
  column: 'immunisations',
  field: 'IMMUNISATIONS',
  about: 'immunisations',
});

/** Development check of the under-fives. */
export const DEVELOPMENT_CHECKS = yesNo({
  id: 'HEALTH-DEV',
  title: 'Development check up to date, under 5',
  numerator: 'Those with HEALTH_CHECK 1.',
  polarity: 'high',
  column: 'healthCheck',
  field: 'HEALTH_CHECK',
  about: 'health surveillance checks',
  ages: [0, 4],
});

/** Substance misuse problem. */
export const SUBSTANCE_MISUSE = yesNo({
  id: 'HEALTH-SUBST',
  title: 'Identified as having a substance misuse problem',
  numerator: 'Those with SUBSTANCE_MISUSE 1.',
  polarity: 'low',
  column: 'substanceMisuse',
  field: 'SUBSTANCE_MISUSE',
  about: 'substance misuse',
  versions: 'Of those, HEALTH-SUBST-RECEIVED and HEALTH-SUBST-REFUSED say what followed.',
});

/** Offending. */
export const OFFENDING = yesNo({
  id: 'OFFENDING',
  title: 'Convicted or cautioned in the year',
  numerator: 'Those with CONVICTED 1: a conviction, a youth caution or a youth conditional caution.',
  polarity: 'low',
  column: 'convicted',
  field: 'CONVICTED',
  about: 'offending',
  ages: [10, 17],
});

function followUp(
  id: IndicatorId,
  title: string,
  numerator: string,
  polarity: Polarity,
  met: (child: ChildYear) => boolean,
) {
  return indicator({
    id,
    title,
    denominator: 'Children in the 12-month group with SUBSTANCE_MISUSE 1.',
    numerator,
    polarity,
    confidence: 'A',
    citations: [OUTCOME_STATISTICS('substance misuse')],
    years: { first: null, last: null },
    cohort: 'looked-after-12-months',
    tables: ['header', 'episodes', 'oc2'],
    fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
    readings: ['twelveMonths', 'quarter'],
    reasons: {
      'no-problem-identified': { membership: 'outside', text: 'No substance misuse problem is recorded.' },
      met: { membership: 'numerator', text: 'Meets the measure.' },
      'not-met': { membership: 'denominator', text: 'Does not meet the measure, or nothing is recorded.' },
    },
    alike: ANSWERED_ALIKE,
    within: (child) => {
      if (answer(child, 'substanceMisuse') !== YES) return 'no-problem-identified';
      return met(child) ? 'met' : 'not-met';
    },
  });
}

/** Of those with a problem, an intervention was received. */
export const INTERVENTION_RECEIVED = followUp(
  'HEALTH-SUBST-RECEIVED',
  'Substance misuse: received an intervention',
  'Those with INTERVENTION_RECEIVED 1.',
  'high',
  (child) => answer(child, 'interventionReceived') === YES,
);

/** Of those with a problem, an intervention was offered and refused. */
export const INTERVENTION_REFUSED = followUp(
  'HEALTH-SUBST-REFUSED',
  'Substance misuse: was offered an intervention and refused it',
  'Those with INTERVENTION_OFFERED 1 and no intervention received.',
  'context',
  (child) => answer(child, 'interventionReceived') !== YES && answer(child, 'interventionOffered') === YES,
);
