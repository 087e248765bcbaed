/** SCHOOL-MIDYEAR and SCHOOL-ANY: children who changed school in the year. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords, dateParts } from '../../kernel/calendar.js';
import { NOTHING_BESIDE } from '../child-year/alike.js';
import type { ChildYear } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { counted } from '../../kernel/count-in-words.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { STABILITY_STATISTICS } from '../definition/sources.js';

/** Which moves a measure counts, by the day of the first attendance. */
export type CountsMove = (day: EpochDay) => boolean;

/** Not from 1 August to 30 September: neither of those two days is mid-year. */
export function isMidYear(day: EpochDay): boolean {
  const { month } = dateParts(day);
  return month !== 8 && month !== 9;
}

const anyDay: CountsMove = () => true;

/**
 * The first day from which a move counts. A child who was not looked after on the first day counts from the day
 * of entry, that day included.
 */
function countsFrom(child: ChildYear): EpochDay {
  return child.lookedAfterAtStart || child.firstStartInYear === NO_DAY
    ? child.window.from
    : child.firstStartInYear;
}

/** How many moves (or starts after no school) fall in the window and while the child could be looked after. */
export function schoolMoves(child: ChildYear, counts: CountsMove): number {
  const moves = child.records.extras[child.child]?.schoolMoves;
  if (moves === undefined) return 0;
  const from = countsFrom(child);
  let number = 0;
  for (const day of moves) if (day >= from && day <= child.window.end && counts(day)) number++;
  return number;
}

/** Whether the child was found in the school census. */
export function schoolMatched(child: ChildYear): boolean {
  return child.records.extras[child.child]?.schoolMatched === true;
}

const REASONS = {
  moved: { membership: 'numerator', text: 'At least one school move that counts.' },
  'did-not-move': { membership: 'denominator', text: 'No school move that counts.' },
  'not-matched': { membership: 'excluded', text: 'Not matched to the school census.' },
} as const;

const SHARED = {
  denominator: 'Children looked after on the last day who were matched to the school census.',
  polarity: 'low',
  confidence: 'A',
  citations: [STABILITY_STATISTICS('school moves in one year')],
  years: { first: null, last: null },
  cohort: 'looked-after',
  tables: ['header', 'episodes'],
  fields: ['UPN', 'DECOM'],
  facts: ['schoolMatched', 'schoolMoves'],
  readings: ['quarter'],
  reasons: REASONS,
  alike: NOTHING_BESIDE,
} as const;

function moved(child: ChildYear, counts: CountsMove): keyof typeof REASONS {
  if (!schoolMatched(child)) return 'not-matched';
  return schoolMoves(child, counts) > 0 ? 'moved' : 'did-not-move';
}

function inWords(child: ChildYear, counts: CountsMove, kind: string): string {
  return `${counted(schoolMoves(child, counts), kind)} counted from ${dateInWords(countsFrom(child))}.`;
}

/** A school move outside August and September. */
export const MID_YEAR_SCHOOL_MOVE = indicator({
  ...SHARED,
  id: 'SCHOOL-MIDYEAR',
  title: 'Mid-year school move',
  numerator:
    'Those with a school move, or a start after no school, in the year, not from 1 August to 30 September and not before first entering care in the year.',
  within: (child) => moved(child, isMidYear),
  numbers: (child) => inWords(child, isMidYear, 'mid-year move'),
});

/** A school move at any time of the year. */
export const ANY_SCHOOL_MOVE = indicator({
  ...SHARED,
  id: 'SCHOOL-ANY',
  title: 'School move at any time of the year',
  numerator:
    'Those with a school move, or a start after no school, in the year and not before first entering care in the year.',
  within: (child) => moved(child, anyDay),
  numbers: (child) => inWords(child, anyDay, 'school move'),
});
