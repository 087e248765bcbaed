/** CLA-12M: the share of children looked after who have been so for the whole year. */
import { dateInWords } from '../../kernel/calendar.js';
import { indicator } from '../definition/indicator.js';
import { LOOKED_AFTER_STATISTICS, RETURN_GUIDE } from '../definition/sources.js';

/** Children looked after continuously for 12 months, of children looked after at the end. */
export const LOOKED_AFTER_12_MONTHS = indicator({
  id: 'CLA-12M',
  title: 'Looked after continuously for 12 months',
  denominator: 'Children looked after on the last day.',
  numerator:
    'Those looked after without a break since the first day. A start on the first day itself counts.',
  polarity: 'context',
  confidence: 'A',
  citations: [
    LOOKED_AFTER_STATISTICS('children looked after for at least 12 months'),
    RETURN_GUIDE('OC2 group'),
  ],
  years: { first: null, last: null },
  cohort: 'looked-after',
  tables: ['header', 'episodes'],
  reaches: { episodes: 'window' },
  fields: ['DECOM', 'RNE', 'LS', 'DEC', 'REC'],
  readings: ['quarter'],
  versions: 'The group that all health and education figures are counted in.',
  reasons: {
    'for-12-months': { membership: 'numerator', text: 'Looked after without a break since the first day.' },
    'for-less': {
      membership: 'denominator',
      text: 'Looked after on the last day, but not without a break since the first.',
    },
  },
  within: (child) => (child.twelveMonths ? 'for-12-months' : 'for-less'),
  numbers: (child) => `The current period of care began on ${dateInWords(child.periodStart)}.`,
});
