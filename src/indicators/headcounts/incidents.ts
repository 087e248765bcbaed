/** MISSING-INCIDENTS and AWAY-INCIDENTS: how often children went missing, or were away without authorisation. */
import type { IndicatorId } from '../definition/ids.js';
import { indicator } from '../definition/indicator.js';
import { MISSING_CODE } from '../../kernel/codes.js';
import { goingMissing, incidents } from '../measures/missing-from-care.js';
import { ON_THE_DAY } from './headcount.js';

function incidentCount(id: IndicatorId, title: string, letter: 'M' | 'A', word: string) {
  const kind = MISSING_CODE[letter];
  return indicator({
    ...ON_THE_DAY,
    ...goingMissing(letter, word),
    id,
    title,
    unit: 'incidents',
    numerator: `Their ${word} episodes (MISSING ${letter}) in the year, one already open on the first day included: incidents, and not children.`,
    measure: { kind: 'count', each: (child) => incidents(child, kind) },
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
