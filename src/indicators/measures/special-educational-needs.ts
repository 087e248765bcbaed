/** EDU-SEN-EHCP and EDU-SEN-SUPPORT: special educational needs, by type. */
import type { ChildYear } from '../child-year/child-year.js';
import { NO_AGE } from '../child-year/child-year.js';
import { EDUCATION_SHARED, educationOf, MATCHED_PUPILS, NOT_MATCHED } from '../child-year/education-facts.js';
import { indicator } from '../definition/indicator.js';
import { OUTCOME_STATISTICS } from '../definition/sources.js';

const REASONS = {
  ...NOT_MATCHED,
  'under-4': { membership: 'outside', text: 'Under 4 on the last day.' },
  'age-not-known': { membership: 'undetermined', text: 'The date of birth is not recorded.' },
  'this-type': { membership: 'numerator', text: 'Has special educational needs of this type.' },
  'not-this-type': {
    membership: 'denominator',
    text: 'Has no special educational needs, or of the other type.',
  },
  'not-recorded': { membership: 'denominator', text: 'No type is recorded.' },
} as const;

function classify(child: ChildYear, type: 'E' | 'K'): keyof typeof REASONS {
  const facts = educationOf(child);
  if (facts === undefined) return 'not-matched';
  if (child.age === NO_AGE) return 'age-not-known';
  if (child.age < 4) return 'under-4';
  if (facts.sen === undefined) return 'not-recorded';
  return facts.sen === type ? 'this-type' : 'not-this-type';
}

const SHARED = {
  ...EDUCATION_SHARED,
  facts: ['education', 'sen'],
  denominator: `${MATCHED_PUPILS} and were 4 or over on the last day.`,
  polarity: 'context',
  confidence: 'A',
  citations: [OUTCOME_STATISTICS('special educational needs')],
  years: { first: 2015, last: null },
  fields: ['DOB', 'UPN'],
  reasons: REASONS,
} as const;

/** An education, health and care plan. */
export const SEN_PLAN = indicator({
  ...SHARED,
  id: 'EDU-SEN-EHCP',
  title: 'Has an education, health and care plan',
  numerator: 'Those with a plan (type E).',
  versions: 'A statement before 2014.',
  within: (child) => classify(child, 'E'),
});

/** Support for special educational needs, without a plan. */
export const SEN_SUPPORT = indicator({
  ...SHARED,
  id: 'EDU-SEN-SUPPORT',
  title: 'Has support for special educational needs',
  numerator: 'Those with support and no plan (type K).',
  versions: 'School Action and School Action Plus before 2014.',
  within: (child) => classify(child, 'K'),
});
