/** EDU-SUSP and EDU-PEX: suspensions and permanent exclusions. */
import { EDUCATION_SHARED, educationOf, MATCHED_PUPILS, NOT_MATCHED } from '../child-year/education-facts.js';
import { indicator } from '../definition/indicator.js';
import { counted } from '../../kernel/count-in-words.js';
import { OUTCOME_STATISTICS } from '../definition/sources.js';

const SHARED = {
  ...EDUCATION_SHARED,
  denominator: `${MATCHED_PUPILS}.`,
  polarity: 'low',
  confidence: 'A',
  years: { first: null, last: null },
  fields: ['UPN'],
} as const;

/** Suspended at least once. */
export const SUSPENSIONS = indicator({
  ...SHARED,
  id: 'EDU-SUSP',
  facts: ['education', 'suspensions'],
  title: 'Pupils suspended at least once',
  numerator: 'Pupils with at least one suspension in the year.',
  citations: [OUTCOME_STATISTICS('suspensions')],
  versions: 'Two terms in arrears. Called fixed-period exclusion in older tables.',
  reasons: {
    ...NOT_MATCHED,
    suspended: { membership: 'numerator', text: 'At least one suspension in the year.' },
    'not-suspended': { membership: 'denominator', text: 'No suspension in the year, or none is recorded.' },
  },
  within: (child) => {
    const facts = educationOf(child);
    if (facts === undefined) return 'not-matched';
    return (facts.suspensions ?? 0) > 0 ? 'suspended' : 'not-suspended';
  },
  numbers: (child) => `${counted(educationOf(child)?.suspensions ?? 0, 'suspension')} recorded.`,
});

/** Permanent exclusions per 100 pupils. */
export const PERMANENT_EXCLUSIONS = indicator({
  ...SHARED,
  id: 'EDU-PEX',
  facts: ['education', 'permanentExclusions'],
  title: 'Permanent exclusions per 100 pupils',
  numerator: 'Pupils with a permanent exclusion that was upheld in the year.',
  places: 2,
  citations: [OUTCOME_STATISTICS('permanent exclusions')],
  readings: ['twelveMonths', 'permanentExclusions', 'quarter'],
  versions:
    'Upheld exclusions only. Under the other reading every exclusion counts, two for a pupil excluded twice.',
  reasons: {
    ...NOT_MATCHED,
    excluded: { membership: 'numerator', text: 'Permanently excluded in the year.' },
    'not-excluded': {
      membership: 'denominator',
      text: 'Not permanently excluded in the year, or none is recorded.',
    },
  },
  measure: {
    kind: 'pooled',
    sums: ['exclusions', 'pupils'],
    numerator: ['exclusions'],
    denominator: ['pupils'],
    add: (child, sums) => {
      const number = educationOf(child)?.permanentExclusions ?? 0;
      const each = child.readings.permanentExclusions === 'exclusions';
      sums[0] = (sums[0] ?? 0) + (each ? number : Math.min(number, 1));
      sums[1] = (sums[1] ?? 0) + 1;
    },
  },
  within: (child) => {
    const facts = educationOf(child);
    if (facts === undefined) return 'not-matched';
    return (facts.permanentExclusions ?? 0) > 0 ? 'excluded' : 'not-excluded';
  },
  numbers: (child) =>
    `${counted(educationOf(child)?.permanentExclusions ?? 0, 'permanent exclusion')} recorded.`,
});
