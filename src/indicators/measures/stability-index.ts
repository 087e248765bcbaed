/**
 * CCO-PLACE, CCO-SCHOOL and CCO-SW: the Children's Commissioner's Stability Index, to 2020. It counts changes,
 * where the department counts placements and workers.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateParts } from '../../kernel/calendar.js';
import { RNE } from '../../kernel/codes.js';
import { NOTHING_BESIDE } from '../child-year/alike.js';
import { isCareRow } from '../child-year/care-row.js';
import type { ChildYear } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { counted } from '../../kernel/count-in-words.js';
import { carerSpells } from '../child-year/placements.js';
import { schoolMatched } from './school-moves.js';
import { NOT_NAMED, WITHOUT_SOCIAL_WORKERS, inWindow } from './social-workers.js';
import { STABILITY_INDEX } from '../definition/sources.js';

/**
 * Changes of carer after the first day of the window. A re-entry is one; the first entry is not, when not in care on
 * the first day.
 */
function carerChanges(child: ChildYear): number {
  if (child.readings.staysInIndex === 'change') return rowsOfChange(child);
  const spells = carerSpells(child);
  const { from } = child.window;
  let changes = 0;
  for (let at = 0; at < spells.count; at++) {
    if ((spells.from[at] ?? 0) <= from) continue;
    const firstEntry = spells.entry[at] === 1 && (at === 0 || (spells.until[at - 1] ?? 0) <= from);
    if (!firstEntry) changes++;
  }
  return changes;
}

/** Rows with RNE S, P or B that begin after the first day, without a look at PLACE. */
function rowsOfChange(child: ChildYear): number {
  const rows = child.records.episodes;
  const { from } = child.window;
  let inCare = child.lookedAfterAtStart;
  let changes = 0;
  for (let row = child.firstRow; row < child.rowsEnd; row++) {
    if (!isCareRow(child, row) || (rows.from[row] ?? 0) <= from) continue;
    const rne = rows.rne[row];
    if (inCare && (rne === RNE.S || rne === RNE.P || rne === RNE.B)) changes++;
    inCare = true;
  }
  return changes;
}

/** After the third week of September, taken as the 21st, and before the schools close for August. */
function afterThirdWeekOfSeptember(day: EpochDay): boolean {
  const { month, day: dayOfMonth } = dateParts(day);
  return month !== 8 && (month !== 9 || dayOfMonth > 21);
}

function lateSchoolStarts(child: ChildYear): number {
  const moves = child.records.extras[child.child]?.schoolMoves ?? [];
  const { from, end } = child.window;
  return moves.filter((day) => day >= from && day <= end && afterThirdWeekOfSeptember(day)).length;
}

/** Changes of social worker in the window, once repeated and fully overlapped spells are put aside. */
function workerChanges(child: ChildYear): number {
  const rows = child.records.socialWorkers;
  const after = rows.start[child.child + 1] ?? 0;
  let current = NOT_NAMED;
  let coveredUntil = -Infinity;
  let changes = 0;
  for (let row = rows.start[child.child] ?? 0; row < after; row++) {
    const from = rows.from[row] ?? 0;
    const until = rows.until[row] ?? 0;
    const worker = rows.worker[row] ?? NOT_NAMED;
    if (from > child.window.end) break;
    if (worker === NOT_NAMED || until <= coveredUntil) continue; // wholly within the cover so far
    coveredUntil = until;
    if (current !== NOT_NAMED && worker !== current && from >= child.window.from && inWindow(child, row))
      changes++;
    current = worker;
  }
  return changes;
}

/** Whether a worker is recorded for the last day. SW_DEC on it may be the last day of the spell. */
function hasWorkerAtEnd(child: ChildYear): boolean {
  const rows = child.records.socialWorkers;
  const { end } = child.window;
  for (let row = rows.start[child.child] ?? 0; row < (rows.start[child.child + 1] ?? 0); row++)
    if (rows.worker[row] !== NOT_NAMED && (rows.from[row] ?? 0) <= end && (rows.until[row] ?? 0) >= end)
      return true;
  return false;
}

const SHARED = {
  polarity: 'low',
  years: { first: null, last: 2020 },
  cohort: 'looked-after',
  readings: ['quarter'],
} as const;

const CHANGE_REASONS = {
  'two-or-more-changes': { membership: 'numerator', text: 'Two or more changes in the year.' },
  'fewer-than-two-changes': { membership: 'denominator', text: 'Fewer than two changes in the year.' },
} as const;

/** Two or more changes of carer. */
export const INDEX_PLACEMENT_CHANGES = indicator({
  ...SHARED,
  id: 'CCO-PLACE',
  title: 'Two or more changes of carer (Stability Index)',
  denominator: 'Children looked after on the last day.',
  numerator:
    'Those with two or more changes of carer after the first day of the year. Re-entries count; the first entry does not.',
  confidence: 'B',
  citations: [STABILITY_INDEX('placement instability')],
  tables: ['header', 'episodes'],
  reaches: { episodes: 'window' },
  fields: ['DECOM', 'DEC', 'RNE', 'REC', 'LS', 'PLACE', 'PL_POST', 'URN'],
  readings: ['tempNotReturned', 'staysInIndex', 'quarter'],
  versions:
    'Two changes equal three placements of STAB-3PLUS, but for a move on the first day and temporary stays. Short breaks are left out.',
  reasons: CHANGE_REASONS,
  within: (child) => (carerChanges(child) >= 2 ? 'two-or-more-changes' : 'fewer-than-two-changes'),
  numbers: (child) => `${counted(carerChanges(child), 'change')} of carer in the year.`,
});

/** A school start after the third week of September. */
export const INDEX_SCHOOL_MOVES = indicator({
  ...SHARED,
  id: 'CCO-SCHOOL',
  alike: NOTHING_BESIDE,
  title: 'School start after the third week of September (Stability Index)',
  denominator: 'Children looked after on the last day who were matched to the school census.',
  numerator:
    'Those with a school start after the third week of September (taken as 21 September) and before August.',
  confidence: 'A',
  citations: [STABILITY_INDEX('school instability')],
  tables: ['header', 'episodes'],
  fields: ['UPN'],
  facts: ['schoolMatched', 'schoolMoves'],
  versions: 'Counted over a year to March from 2019 on.',
  reasons: {
    'late-start': { membership: 'numerator', text: 'A school start after the third week of September.' },
    'no-late-start': {
      membership: 'denominator',
      text: 'No school start after the third week of September.',
    },
    'not-matched': { membership: 'excluded', text: 'Not matched to the school census.' },
  },
  within: (child) => {
    if (!schoolMatched(child)) return 'not-matched';
    return lateSchoolStarts(child) > 0 ? 'late-start' : 'no-late-start';
  },
  numbers: (child) => `${counted(lateSchoolStarts(child), 'such school start')} in the year.`,
});

/** Two or more changes of social worker. */
export const INDEX_WORKER_CHANGES = indicator({
  ...SHARED,
  id: 'CCO-SW',
  alike: WITHOUT_SOCIAL_WORKERS,
  title: 'Two or more changes of social worker (Stability Index)',
  denominator: 'Children looked after on the last day who had a social worker recorded on it.',
  numerator:
    'Those with two or more changes of social worker in the year, repeated and fully overlapped spells put aside.',
  confidence: 'A',
  citations: [STABILITY_INDEX('social worker instability')],
  tables: ['header', 'episodes', 'sw_episodes'],
  fields: ['SW_ID', 'SW_DECOM', 'SW_DEC'],
  versions: 'Going back to an earlier worker is a change here, where SW-3PLUS counts that worker once.',
  reasons: {
    ...CHANGE_REASONS,
    'no-worker-at-end': { membership: 'outside', text: 'No social worker is recorded on the last day.' },
  },
  within: (child) => {
    if (!hasWorkerAtEnd(child)) return 'no-worker-at-end';
    return workerChanges(child) >= 2 ? 'two-or-more-changes' : 'fewer-than-two-changes';
  },
  numbers: (child) => `${counted(workerChanges(child), 'change')} of social worker in the year.`,
});
