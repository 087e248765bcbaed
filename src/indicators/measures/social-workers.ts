/** SW-3PLUS: children with three or more different social workers in the year. */
import { withoutRows } from '../child-year/alike.js';
import type { ChildYear } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { counted } from '../../kernel/count-in-words.js';
import { STABILITY_STATISTICS } from '../definition/sources.js';

/** A spell whose SW_ID is blank cannot be told from another, and is not counted. */
export const NOT_NAMED = 0;

/** Three or more: what the measures of instability count to. */
const THREE = 3;

/**
 * How many different social workers the child had in the window. A worker seen twice counts once; one from before
 * the child was looked after counts. SW_DEC on the first day is still in the window.
 */
export function differentSocialWorkers(child: ChildYear): number {
  const rows = child.records.socialWorkers;
  const first = rows.start[child.child] ?? 0;
  const after = rows.start[child.child + 1] ?? first;
  const seen: number[] = [];
  for (let row = first; row < after; row++) {
    const worker = rows.worker[row] ?? NOT_NAMED;
    if (worker !== NOT_NAMED && inWindow(child, row) && !seen.includes(worker)) seen.push(worker);
  }
  return seen.length;
}

/** Children without a spell, of whom all that count social workers say the same. */
export const WITHOUT_SOCIAL_WORKERS = /* @__PURE__ */ withoutRows('socialWorkers');

/** Whether a social worker's spell touches the window. */
export function inWindow(child: ChildYear, row: number): boolean {
  const rows = child.records.socialWorkers;
  return (rows.from[row] ?? 0) <= child.window.end && (rows.until[row] ?? 0) >= child.window.from;
}

/** Three or more different social workers. */
export const THREE_OR_MORE_SOCIAL_WORKERS = indicator({
  id: 'SW-3PLUS',
  title: 'Three or more social workers in the year',
  denominator: 'Children looked after on the last day. One without a social worker spell stays in.',
  numerator: 'Those with three or more different social workers in the year, each counted once.',
  polarity: 'low',
  confidence: 'A',
  citations: [STABILITY_STATISTICS('social workers in one year')],
  years: { first: 2024, last: null },
  cohort: 'looked-after',
  alike: WITHOUT_SOCIAL_WORKERS,
  tables: ['header', 'episodes', 'sw_episodes'],
  fields: ['SW_ID', 'SW_DECOM', 'SW_DEC'],
  readings: ['quarter'],
  versions:
    'Collected from 2023-24. The published group is all children looked after; one council is missing from 2024.',
  reasons: {
    'three-or-more': { membership: 'numerator', text: 'Three or more different social workers in the year.' },
    'fewer-than-three': {
      membership: 'denominator',
      text: 'One or two different social workers in the year.',
    },
    'none-recorded': { membership: 'denominator', text: 'No social worker spell in the year.' },
  },
  within: (child) => {
    const workers = differentSocialWorkers(child);
    if (workers === 0) return 'none-recorded';
    return workers >= THREE ? 'three-or-more' : 'fewer-than-three';
  },
  numbers: (child) => `${counted(differentSocialWorkers(child), 'different social worker')} in the year.`,
});
