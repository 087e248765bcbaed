/** EDU-KS4-*: attainment at the end of compulsory schooling, and NI 101 before it. */
import { counted } from '../../kernel/count-in-words.js';
import type { ChildYear } from '../child-year/child-year.js';
import { EDUCATION_SHARED, educationOf, MATCHED_PUPILS, NOT_MATCHED } from '../child-year/education-facts.js';
import type { IndicatorId } from '../definition/ids.js';
import { indicator } from '../definition/indicator.js';
import type { EducationFacts } from '../../record/columns/columns.js';
import { NATIONAL_INDICATORS, OUTCOME_STATISTICS } from '../definition/sources.js';

const DENOMINATOR = `${MATCHED_PUPILS} and were at the end of key stage 4`;
/** Points are kept as whole thousandths, so that sums are exact. */
const THOUSANDTHS = 1000;
const thousandths = (points: number | undefined): number => Math.round((points ?? 0) * THOUSANDTHS);

const REASONS = {
  ...NOT_MATCHED,
  'not-at-key-stage-4': { membership: 'outside', text: 'Not at the end of key stage 4.' },
  reached: { membership: 'numerator', text: 'Meets the measure.' },
  'not-reached': { membership: 'denominator', text: 'Does not meet the measure, or no result is recorded.' },
} as const;

const POINT_REASONS = {
  ...NOT_MATCHED,
  'not-at-key-stage-4': REASONS['not-at-key-stage-4'],
  measured: { membership: 'numerator', text: 'Has a recorded number of points.' },
  'not-recorded': { membership: 'undetermined', text: 'No number of points is recorded.' },
} as const;

const SHARED = {
  ...EDUCATION_SHARED,
  facts: ['education', 'keyStage4'],
  polarity: 'high',
  confidence: 'A',
  citations: [OUTCOME_STATISTICS('key stage 4')],
  fields: ['UPN'],
} as const;

function share(
  id: IndicatorId,
  title: string,
  numerator: string,
  years: { readonly first: number | null; readonly last: number | null },
  meets: (facts: EducationFacts) => boolean,
  numbers: (facts: EducationFacts) => string = () => '',
) {
  return indicator({
    ...SHARED,
    id,
    title,
    denominator: `${DENOMINATOR}.`,
    numerator,
    years,
    reasons: REASONS,
    within: (child) => {
      const facts = educationOf(child);
      if (facts === undefined) return 'not-matched';
      if (facts.stage !== 'KS4') return 'not-at-key-stage-4';
      return meets(facts) ? 'reached' : 'not-reached';
    },
    numbers: (child) => numbersOf(child, numbers),
  });
}

function numbersOf(child: ChildYear, numbers: (facts: EducationFacts) => string): string {
  const facts = educationOf(child);
  return facts === undefined ? '' : numbers(facts);
}

function mean(
  id: IndicatorId,
  title: string,
  of: string,
  points: (facts: EducationFacts) => number | undefined,
  years: Parameters<typeof indicator>[0]['years'],
  versions: string,
) {
  const pointsOf = (child: ChildYear): number | undefined => {
    const facts = educationOf(child);
    return facts === undefined ? undefined : points(facts);
  };
  return indicator({
    ...SHARED,
    id,
    title,
    denominator: `${DENOMINATOR} with a recorded number of points.`,
    numerator: `The sum of their ${of}.`,
    unit: 'points',
    years,
    versions,
    reasons: POINT_REASONS,
    measure: { kind: 'mean', of, scale: THOUSANDTHS, value: (child) => thousandths(pointsOf(child)) },
    within: (child) => {
      const facts = educationOf(child);
      if (facts === undefined) return 'not-matched';
      if (facts.stage !== 'KS4') return 'not-at-key-stage-4';
      return points(facts) === undefined ? 'not-recorded' : 'measured';
    },
    numbers: (child) => {
      const value = pointsOf(child);
      return value === undefined ? '' : `${counted(value, 'point')}.`;
    },
  });
}

/** Mean Attainment 8. */
export const ATTAINMENT_8 = mean(
  'EDU-KS4-A8',
  'Average Attainment 8 points',
  'Attainment 8 points',
  (facts) => facts.att8,
  { first: null, last: null },
  'Eight slots, English and maths doubled; the highest total has been 90 since 2018.',
);

/** Mean Progress 8, shown to two decimals as it is published. */
export const PROGRESS_8 = {
  ...mean(
    'EDU-KS4-P8',
    'Average Progress 8 points',
    'Progress 8 points',
    (facts) => facts.progress8,
    {
      first: null,
      last: null,
      except: [2020, 2021, 2025, 2026],
      note: 'No figure for 2019-20, 2020-21, 2024-25 and 2025-26: the key stage 2 tests of 2020 and 2021 were cancelled.',
    },
    'Only pupils with a result at key stage 2 have a Progress 8 number.',
  ),
  places: 2,
} as const;

const gradeAtLeast =
  (grade: number) =>
  (facts: EducationFacts): boolean =>
    (facts.english ?? 0) >= grade && typeof facts.maths === 'number' && facts.maths >= grade;

const grades = (facts: EducationFacts): string =>
  `English ${facts.english ?? 'not recorded'}, maths ${typeof facts.maths === 'number' ? facts.maths : 'not recorded'}.`;

/** Grade 5 or above in English and maths. */
export const ENGLISH_AND_MATHS_5 = share(
  'EDU-KS4-EM5',
  'Grade 5 or above in English and maths',
  'Those with grade 5 or above in both; English language or literature, whichever is better.',
  { first: null, last: null },
  gradeAtLeast(5),
  grades,
);

/** Grade 4 or above in English and maths. */
export const ENGLISH_AND_MATHS_4 = share(
  'EDU-KS4-EM4',
  'Grade 4 or above in English and maths',
  'Those with grade 4 or above in both; English language or literature, whichever is better.',
  { first: null, last: null },
  gradeAtLeast(4),
  grades,
);

/** Entered the English Baccalaureate. */
export const ENGLISH_BACCALAUREATE = share(
  'EDU-KS4-EBACC',
  'Entered the English Baccalaureate',
  'Those who entered it.',
  { first: null, last: null },
  (facts) => facts.ebaccEntered === true,
);

/** English Baccalaureate average point score. */
export const ENGLISH_BACCALAUREATE_POINTS = mean(
  'EDU-KS4-EBACC-APS',
  'English Baccalaureate average point score',
  'English Baccalaureate points',
  (facts) => facts.ebaccPoints,
  { first: null, last: null },
  'The second figure published beside the entry rate.',
);

/** NI 101. */
export const FIVE_GOOD_PASSES = {
  ...share(
    'NI-101',
    'Five or more passes at A* to C including English and maths',
    'Those with five or more passes at A* to C, English and maths among them.',
    { first: 2008, last: 2011 },
    (facts) => facts.fiveGoodPasses === true,
  ),
  citations: [NATIONAL_INDICATORS('NI 101')],
  confidence: 'B',
} as const;
