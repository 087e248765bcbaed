/** SDQ-*: the strengths and difficulties score. The mean and the bands use the group of SDQ-RETURNED. */
import type { Alike } from '../child-year/alike.js';
import { AGES_APART, apart, apartByAge } from '../child-year/alike.js';
import type { ChildYear } from '../child-year/child-year.js';
import { NO_AGE } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import type { SdqBand } from '../definition/sdq-bands.js';
import { SDQ_BANDS } from '../definition/sdq-bands.js';
import { LAIT, NATIONAL_INDICATORS, OUTCOME_STATISTICS } from '../definition/sources.js';

/** Ages on the last day. */
const [YOUNGEST, OLDEST] = [5, 16];

const LOWEST = SDQ_BANDS['SDQ-NORMAL'].least;
const HIGHEST = SDQ_BANDS['SDQ-CONCERN'].most;

const score = (child: ChildYear): number => child.records.outcomes.sdqScore[child.child] ?? -1;

function hasScore(child: ChildYear): boolean {
  return (
    child.records.outcomes.present[child.child] === 1 && score(child) >= LOWEST && score(child) <= HIGHEST
  );
}

const GROUP_REASONS = {
  'age-not-known': { membership: 'undetermined', text: 'The date of birth is not recorded.' },
  'not-5-to-16': { membership: 'outside', text: `Not aged ${YOUNGEST} to ${OLDEST} on the last day.` },
} as const;

function outsideGroup(child: ChildYear): keyof typeof GROUP_REASONS | null {
  if (child.age === NO_AGE) return 'age-not-known';
  return child.age >= YOUNGEST && child.age <= OLDEST ? null : 'not-5-to-16';
}

const NO_SCORE = { membership: 'excluded', text: 'In the group, but no score was returned.' } as const;
const GROUP = `Children in the 12-month group aged ${YOUNGEST} to ${OLDEST} on the last day`;

/** No score, and every score that there is. */
const SCORES = HIGHEST + 2;

/** Children of one age with the same score. */
const SCORED_ALIKE: Alike = {
  kinds: AGES_APART * SCORES,
  kindOf: (child) => apart(apartByAge(child), hasScore(child) ? score(child) + 1 : 0, SCORES),
};

const SHARED = {
  alike: SCORED_ALIKE,
  cohort: 'looked-after-12-months',
  confidence: 'A',
  years: { first: null, last: null },
  tables: ['header', 'episodes', 'oc2'],
  fields: ['DOB', 'SDQ_SCORE'],
  readings: ['twelveMonths', 'quarter'],
  citations: [OUTCOME_STATISTICS('strengths and difficulties questionnaire')],
  numbers: (child: ChildYear): string => (hasScore(child) ? `Score ${score(child)}.` : ''),
} as const;

/** The mean score. */
export const SDQ_MEAN = indicator({
  ...SHARED,
  id: 'SDQ-AVG',
  title: 'Average strengths and difficulties score',
  denominator: `${GROUP} for whom a score was returned.`,
  numerator: `The sum of their scores, ${LOWEST} to ${HIGHEST}.`,
  polarity: 'low',
  unit: 'score',
  citations: [...SHARED.citations, LAIT('indicator 162'), NATIONAL_INDICATORS('NI 58')],
  versions: 'NI 58 said ages 4 to 16 at the assessment; current tables take 5 to 16 on the last day.',
  reasons: {
    ...GROUP_REASONS,
    scored: { membership: 'numerator', text: 'A score was returned.' },
    'no-score': NO_SCORE,
  },
  measure: { kind: 'mean', of: 'score', scale: 1, value: score },
  within: (child) => outsideGroup(child) ?? (hasScore(child) ? 'scored' : 'no-score'),
});

/** The share with a score. */
export const SDQ_RETURNED = indicator({
  ...SHARED,
  id: 'SDQ-RETURNED',
  title: 'Strengths and difficulties score returned',
  denominator: `${GROUP}.`,
  numerator: 'Those for whom a score was returned.',
  polarity: 'high',
  reasons: {
    ...GROUP_REASONS,
    scored: { membership: 'numerator', text: 'A score was returned.' },
    'not-scored': { membership: 'denominator', text: 'No score was returned.' },
  },
  within: (child) => outsideGroup(child) ?? (hasScore(child) ? 'scored' : 'not-scored'),
});

function band(id: SdqBand, title: string, polarity: 'low' | 'context') {
  const { least: from, most: to } = SDQ_BANDS[id];
  return indicator({
    ...SHARED,
    id,
    title,
    denominator: `${GROUP} for whom a score was returned.`,
    numerator: `Those with a score of ${from} to ${to}.`,
    polarity,
    reasons: {
      ...GROUP_REASONS,
      'in-band': { membership: 'numerator', text: `A score of ${from} to ${to}.` },
      'not-in-band': { membership: 'denominator', text: 'A score in another band.' },
      'no-score': NO_SCORE,
    },
    within: (child) => {
      const outside = outsideGroup(child);
      if (outside !== null) return outside;
      if (!hasScore(child)) return 'no-score';
      return score(child) >= from && score(child) <= to ? 'in-band' : 'not-in-band';
    },
  });
}

/** The share whose score is close to the average. */
export const SDQ_NORMAL = band('SDQ-NORMAL', 'Score in the normal band', 'context');

/** The share whose score is raised. */
export const SDQ_BORDERLINE = band('SDQ-BORDERLINE', 'Score in the borderline band', 'context');

/** The share whose score is high. */
export const SDQ_CONCERN = band('SDQ-CONCERN', 'Score that is a cause for concern', 'low');
