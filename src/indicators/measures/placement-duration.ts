/** DUR-LATEST: how long the current placement has lasted. */
import type { ChildYear } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { counted } from '../../kernel/count-in-words.js';
import { placementSpells } from '../child-year/placements.js';
import { STABILITY_STATISTICS } from '../definition/sources.js';
import { currentSince } from './two-years-in-placement.js';

const days = (child: ChildYear): number => child.window.end - currentSince(placementSpells(child));

/** Days from the start of the current placement to the last day. */
export const LATEST_PLACEMENT_DURATION = indicator({
  id: 'DUR-LATEST',
  title: 'Length of the current placement',
  denominator: 'Children looked after on the last day.',
  numerator: 'The sum of the days from the start of the current placement to the last day.',
  polarity: 'context',
  unit: 'days',
  confidence: 'B',
  citations: [STABILITY_STATISTICS('duration of latest placement')],
  years: { first: null, last: null },
  cohort: 'looked-after',
  tables: ['header', 'episodes'],
  reaches: { episodes: 'always' },
  fields: ['DECOM', 'DEC', 'RNE', 'REC', 'LS', 'PLACE', 'PL_POST', 'URN'],
  readings: ['sameCarer', 'tempNotReturned'],
  reasons: { measured: { membership: 'numerator', text: 'Has a current placement.' } },
  measure: { kind: 'mean', of: 'days in the current placement', scale: 1, value: days },
  within: () => 'measured',
  numbers: (child) => `${counted(days(child), 'day')} in the current placement.`,
});
