/** Suspensions and permanent exclusions of a pupil. */
import type { EpochDay } from '../../kernel/calendar.js';
import { academicYearFrom, beginsBefore } from '../dictionary/academic-year.js';
import type { ExclusionKind } from '../dictionary/codes.js';
import { FIXED_UNTIL, exclusionKindOf, isFixedCode, standingOf } from '../dictionary/codes.js';
import { isDay } from '../read/cells.js';
import type { ExclusionRow } from '../read/rows.js';
import type { Settling } from './by-pupil.js';
import { placeOfRow, refuse, settle } from './by-pupil.js';

/** One suspension or exclusion that counts. */
export interface ExclusionHeld {
  readonly kind: ExclusionKind;
  readonly on: EpochDay;
  /** Half-day sessions; `null` not given. */
  readonly sessions: number | null;
}

/** What files say of a pupil. */
export interface ExclusionsHeld {
  /** Of the year that the readings count. */
  readonly suspensions: number;
  readonly permanent: number;
  /** Every one that stands, in whatever year, in order of days. */
  readonly held: readonly ExclusionHeld[];
  /** Whether a row of the academic year is at a school that counts. */
  readonly matched: boolean;
}

/** Settles the rows of a pupil. */
export function exclusionsOf(
  settling: Settling,
  pupil: number,
  rows: readonly ExclusionRow[],
): ExclusionsHeld {
  const { year, readings } = settling.reading;
  const counted = readings.suspensionYear === 'same' ? year.begins : year.begins - 1;
  const groups = new Map<string, { readonly kind: ExclusionKind; readonly rows: ExclusionRow[] }>();
  let matched = false;
  let suspensionCount = 0;
  let permanentCount = 0;
  for (const row of rows) {
    if (row.counts !== undefined) {
      const { suspensions, permanent, year: given } = row.counts;
      if ([suspensions, permanent].some(Number.isNaN)) refuse(settling, 'number', row, pupil);
      else if (given !== null && given !== counted) settle(settling, row, 'otherYear', pupil);
      else {
        settle(settling, row, 'used', pupil);
        suspensionCount += suspensions ?? 0;
        permanentCount += permanent ?? 0;
        matched = true;
      }
      continue;
    }
    const kind = exclusionKindOf(row.category);
    if (kind === undefined || !isDay(row.from)) {
      refuse(settling, kind === undefined ? 'category' : 'date', row, pupil);
      continue;
    }
    const place = placeOfRow(settling, row);
    if (place === 'not-a-school') {
      settle(settling, row, 'setAside', pupil, 'not-a-school');
      continue;
    }
    if (place === 'outside-census') {
      const left = readings.outsideCensus === 'left-out';
      settle(settling, row, left ? 'setAside' : 'used', pupil, 'outside-census');
      if (left) continue;
    }
    if (isFixedCode(row.category) && row.from >= FIXED_UNTIL)
      settle(settling, row, 'setAside', pupil, 'code-retired');
    if (beginsBefore(row.from) === year.begins) matched = true;
    const key = `${kind} ${row.from}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { kind, rows: [row] });
    else {
      group.rows.push(row);
      settle(settling, row, 'repeated', pupil, 'repeated-exclusion');
    }
  }
  const held = [...groups.values()].flatMap((group) => settled(settling, pupil, group, counted) ?? []);
  held.sort((a, b) => a.on - b.on);
  const ofYear = held.filter(({ on }) => beginsBefore(on) === counted);
  const permanent = ofYear.filter(({ kind }) => kind === 'permanent').length;
  return {
    // Files that give counts only, or a row for each: of both, the same ones are not added.
    suspensions: Math.max(ofYear.length - permanent, suspensionCount),
    permanent: Math.max(permanent, permanentCount),
    held,
    matched,
  };
}

/** One exclusion, by all the rows that tell of it: one that says it does not stand is believed. */
function settled(
  settling: Settling,
  pupil: number,
  { kind, rows }: { readonly kind: ExclusionKind; readonly rows: readonly ExclusionRow[] },
  counted: number,
): ExclusionHeld | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const standings = rows.map(({ result }) => standingOf(result));
  if (standings.includes('does-not-stand')) {
    settle(settling, first, 'setAside', pupil);
    return undefined;
  }
  const pending = kind === 'permanent' && standings.every((each) => each === 'not-final');
  if (pending) {
    const counts = settling.reading.readings.exclusionNotFinal === 'counted';
    settle(settling, first, counts ? 'used' : 'setAside', pupil, 'exclusion-not-final');
    if (!counts) return undefined;
  }
  settle(settling, first, beginsBefore(first.from) === counted ? 'used' : 'otherYear', pupil);
  const sessions =
    rows.map((row) => row.sessions).find((each) => each !== null && !Number.isNaN(each)) ?? null;
  return { kind, on: first.from, sessions };
}

/** The year that suspensions are counted for, in words. */
export const yearCounted = (begins: number): string => academicYearFrom(begins).name;
