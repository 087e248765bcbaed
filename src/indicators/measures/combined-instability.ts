/** STAB-COMBINED: children with high instability of placement, social worker and school together. */
import { NOTHING_BESIDE } from '../child-year/alike.js';
import type { ChildYear } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { counted } from '../../kernel/count-in-words.js';
import { countPlacements } from '../child-year/count-placements.js';
import { isMidYear, schoolMatched, schoolMoves } from './school-moves.js';
import { differentSocialWorkers } from './social-workers.js';
import { STABILITY_STATISTICS } from '../definition/sources.js';

function highInAll(child: ChildYear): boolean {
  return (
    schoolMoves(child, isMidYear) >= 1 &&
    countPlacements(child, child.window.from) >= 3 &&
    differentSocialWorkers(child) >= 3
  );
}

/** High instability in all three. */
export const COMBINED_INSTABILITY = indicator({
  id: 'STAB-COMBINED',
  title: 'High instability in placement, social worker and school',
  denominator: 'Children looked after on the last day who were matched to the school census.',
  numerator:
    'Those with three or more placements, three or more social workers and a mid-year school move in the year.',
  polarity: 'low',
  confidence: 'B',
  citations: [STABILITY_STATISTICS('combined instability')],
  years: { first: 2024, last: null },
  cohort: 'looked-after',
  tables: ['header', 'episodes', 'sw_episodes'],
  reaches: { episodes: 'window' },
  fields: ['DECOM', 'DEC', 'RNE', 'PLACE', 'PL_POST', 'URN', 'SW_ID', 'SW_DECOM', 'SW_DEC', 'UPN'],
  facts: ['schoolMatched', 'schoolMoves'],
  alike: NOTHING_BESIDE,
  readings: ['combinedGroup', 'tempNotReturned', 'sameCarer', 'revisit', 'endOnFirstDay', 'quarter'],
  reasons: {
    'high-in-all-three': { membership: 'numerator', text: 'High instability in all three.' },
    'not-in-all-three': { membership: 'denominator', text: 'Not high in all three.' },
    'not-matched': { membership: 'excluded', text: 'Not matched to the school census.' },
  },
  within: (child) => {
    if (child.readings.combinedGroup === 'matched' && !schoolMatched(child)) return 'not-matched';
    return schoolMatched(child) && highInAll(child) ? 'high-in-all-three' : 'not-in-all-three';
  },
  numbers: (child) =>
    [
      counted(countPlacements(child, child.window.from), 'placement'),
      counted(differentSocialWorkers(child), 'social worker'),
      counted(schoolMoves(child, isMidYear), 'mid-year school move'),
    ].join(', ') + '.',
});
