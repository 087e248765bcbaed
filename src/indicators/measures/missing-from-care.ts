/** MISSING and AWAY: children who went missing, or were away without authorisation, in the year. */
import { MISSING_CODE } from '../../kernel/codes.js';
import { withoutRows } from '../child-year/alike.js';
import type { ChildYear } from '../child-year/child-year.js';
import type { IndicatorId } from '../definition/ids.js';
import { indicator } from '../definition/indicator.js';
import { counted } from '../../kernel/count-in-words.js';
import { LOOKED_AFTER_STATISTICS } from '../definition/sources.js';

/** Incidents that touch the window: begun on or before the last day, ended on or after the first or not at all. */
export function incidents(child: ChildYear, kind: number): number {
  const rows = child.records.missing;
  const first = rows.start[child.child] ?? 0;
  const after = rows.start[child.child + 1] ?? first;
  const { from, end } = child.window;
  let number = 0;
  for (let row = first; row < after; row++)
    if (rows.kind[row] === kind && (rows.from[row] ?? 0) <= end && (rows.until[row] ?? 0) >= from) number++;
  return number;
}

/** Children without an incident. */
const WITHOUT_INCIDENTS = /* @__PURE__ */ withoutRows('missing');

/** What the children who went, and the times that they did, are counted by. */
export function goingMissing(letter: 'M' | 'A', word: string) {
  const kind = MISSING_CODE[letter];
  return {
    denominator: 'Children looked after on any day of the year, short breaks left out.',
    polarity: 'low',
    citations: [LOOKED_AFTER_STATISTICS('missing or away from placement')],
    years: { first: 2015, last: null },
    cohort: 'looked-after-in-year',
    alike: WITHOUT_INCIDENTS,
    tables: ['header', 'episodes', 'missing'],
    fields: ['DECOM', 'DEC', 'LS', 'MISSING', 'MIS_START', 'MIS_END'],
    readings: ['quarter'],
    reasons: {
      went: { membership: 'numerator', text: `At least one ${word} episode in the year.` },
      'did-not-go': { membership: 'denominator', text: `No ${word} episode in the year.` },
    },
    within: (child: ChildYear) => (incidents(child, kind) > 0 ? 'went' : 'did-not-go'),
    numbers: (child: ChildYear) => `${counted(incidents(child, kind), `${word} episode`)} in the year.`,
  } as const;
}

function missingMeasure(id: IndicatorId, title: string, letter: 'M' | 'A', word: string) {
  const kind = MISSING_CODE[letter];
  return indicator({
    ...goingMissing(letter, word),
    id,
    title,
    numerator: `Those with at least one ${word} episode (MISSING ${letter}) in the year, one already open on the first day included.`,
    confidence: 'A',
    alongside: { of: 'incidents per child who went', value: (child) => incidents(child, kind) },
  });
}

/** Missing from placement. */
export const MISSING_FROM_PLACEMENT = missingMeasure('MISSING', 'Went missing in the year', 'M', 'missing');

/** Away from placement without authorisation. */
export const AWAY_FROM_PLACEMENT = missingMeasure(
  'AWAY',
  'Away without authorisation in the year',
  'A',
  'away',
);
