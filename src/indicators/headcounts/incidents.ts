/** MISSING-INCIDENTS and AWAY-INCIDENTS: how often children went missing, or were away without authorisation. */
import type { IndicatorId } from '../definition/ids.js';
import { indicator } from '../definition/indicator.js';
import { LOOKED_AFTER_STATISTICS } from '../definition/sources.js';
import { MISSING_CODE } from '../../kernel/codes.js';
import { counted } from '../../kernel/count-in-words.js';
import { incidents } from '../measures/missing-from-care.js';
import { ON_THE_DAY } from './headcount.js';

function incidentCount(id: IndicatorId, title: string, letter: 'M' | 'A', word: string) {
  const kind = MISSING_CODE[letter];
  return indicator({
    ...ON_THE_DAY,
    id,
    title,
    unit: 'incidents',
    polarity: 'low',
    denominator: 'Children looked after on any day of the year, short breaks left out.',
    numerator: `Their ${word} episodes (MISSING ${letter}) in the year, one already open on the first day included: incidents, and not children.`,
    citations: [LOOKED_AFTER_STATISTICS('missing or away from placement')],
    years: { first: 2015, last: null },
    cohort: 'looked-after-in-year',
    tables: ['header', 'episodes', 'missing'],
    fields: ['DECOM', 'DEC', 'LS', 'MISSING', 'MIS_START', 'MIS_END'],
    readings: ['quarter'],
    measure: { kind: 'count', each: (child) => incidents(child, kind) },
    reasons: {
      went: { membership: 'numerator', text: `At least one ${word} episode in the year.` },
      'did-not-go': { membership: 'denominator', text: `No ${word} episode in the year.` },
    },
    within: (child) => (incidents(child, kind) > 0 ? 'went' : 'did-not-go'),
    numbers: (child) => `${counted(incidents(child, kind), `${word} episode`)} in the year.`,
  });
}

/** Times missing. */
export const MISSING_INCIDENTS = incidentCount(
  'MISSING-INCIDENTS',
  'Times that children went missing in the year',
  'M',
  'missing',
);

/** Times away. */
export const AWAY_INCIDENTS = incidentCount(
  'AWAY-INCIDENTS',
  'Times that children were away without authorisation in the year',
  'A',
  'away',
);
