/** EDU-KS2-RWM and its subjects, and NI 99 and NI 100 before them: attainment at the end of primary school. */
import type { ChildYear } from '../child-year/child-year.js';
import { EDUCATION_SHARED, educationOf, MATCHED_PUPILS, NOT_MATCHED } from '../child-year/education-facts.js';
import type { IndicatorId } from '../definition/ids.js';
import { indicator } from '../definition/indicator.js';
import type { EducationFacts } from '../../record/columns/columns.js';
import { NATIONAL_INDICATORS, OUTCOME_STATISTICS } from '../definition/sources.js';

const DENOMINATOR = `${MATCHED_PUPILS} and were eligible for the key stage 2 assessments.`;
const TESTS_CANCELLED = [2020, 2021] as const;
const LEVEL_4 = 4;

const REASONS = {
  ...NOT_MATCHED,
  'not-at-key-stage-2': { membership: 'outside', text: 'Not eligible for the key stage 2 assessments.' },
  reached: { membership: 'numerator', text: 'Reached the standard.' },
  'not-reached': { membership: 'denominator', text: 'Did not reach the standard, or no result is recorded.' },
} as const;

function classify(child: ChildYear, reached: (facts: EducationFacts) => boolean): keyof typeof REASONS {
  const facts = educationOf(child);
  if (facts === undefined) return 'not-matched';
  if (facts.stage !== 'KS2') return 'not-at-key-stage-2';
  return reached(facts) ? 'reached' : 'not-reached';
}

/** Level 4 where a level is recorded; else the expected standard of the subject, which level 4 was. */
function level4(level: number | undefined, reached: boolean): boolean {
  return level === undefined ? reached : level >= LEVEL_4;
}

const rwm = (facts: EducationFacts): boolean =>
  facts.reading === true && facts.writing === true && facts.maths === true;

function keyStage2(
  id: IndicatorId,
  title: string,
  numerator: string,
  reached: (facts: EducationFacts) => boolean,
) {
  return indicator({
    ...EDUCATION_SHARED,
    facts: ['education', 'keyStage2'],
    id,
    title,
    denominator: DENOMINATOR,
    numerator,
    polarity: 'high',
    confidence: 'A',
    citations: [OUTCOME_STATISTICS('key stage 2')],
    years: {
      first: 2016,
      last: null,
      except: TESTS_CANCELLED,
      note: 'The tests of 2020 and 2021 were cancelled.',
    },
    fields: ['UPN'],
    versions: 'Scaled scores since 2016; levels before (NI-99, NI-100) do not compare.',
    reasons: REASONS,
    within: (child) => classify(child, reached),
  });
}

/** The expected standard in all three. */
export const KEY_STAGE_2_COMBINED = keyStage2(
  'EDU-KS2-RWM',
  'Expected standard in reading, writing and maths at key stage 2',
  'Those who reached the expected standard in reading, in writing and in maths.',
  rwm,
);

/** The expected standard in reading. */
export const KEY_STAGE_2_READING = keyStage2(
  'EDU-KS2-READING',
  'Expected standard in reading at key stage 2',
  'Those who reached the expected standard in reading.',
  (facts) => facts.reading === true,
);

/** The expected standard in writing. */
export const KEY_STAGE_2_WRITING = keyStage2(
  'EDU-KS2-WRITING',
  'Expected standard in writing at key stage 2',
  'Those who reached the expected standard in writing.',
  (facts) => facts.writing === true,
);

/** The expected standard in maths. */
export const KEY_STAGE_2_MATHS = keyStage2(
  'EDU-KS2-MATHS',
  'Expected standard in maths at key stage 2',
  'Those who reached the expected standard in maths.',
  (facts) => facts.maths === true,
);

function level4Measure(
  id: IndicatorId,
  subject: string,
  code: string,
  reached: (facts: EducationFacts) => boolean,
) {
  return indicator({
    ...EDUCATION_SHARED,
    facts: ['education', 'keyStage2'],
    id,
    title: `Level 4 or above in ${subject} at key stage 2`,
    denominator: DENOMINATOR,
    numerator: `Those at level 4 or above in ${subject}.`,
    polarity: 'high',
    confidence: 'B',
    citations: [NATIONAL_INDICATORS(code)],
    years: { first: 2008, last: 2011 },
    fields: ['UPN'],
    versions:
      'Levels ended in 2015. Where no level is recorded, reaching the expected standard of the subject stands for it (in English, reading and writing both).',
    reasons: REASONS,
    within: (child) => classify(child, reached),
  });
}

/** NI 99. */
export const LEVEL_4_ENGLISH = level4Measure('NI-99', 'English', 'NI 99', (facts) =>
  level4(facts.englishLevel, facts.reading === true && facts.writing === true),
);

/** NI 100. */
export const LEVEL_4_MATHS = level4Measure('NI-100', 'maths', 'NI 100', (facts) =>
  level4(facts.mathsLevel, facts.maths === true),
);
