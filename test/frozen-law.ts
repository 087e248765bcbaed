/**
 * Tests stand on the law as it was on a day, so that recording the law of a later one breaks none of them: rows that begin
 * later are taken out of the tables before anything reads them. What the law of a later day does is tried by passing one.
 */
import { DUTY_LAW } from '../src/law/duty-law.js';
import { LAW_CITED, LAW_ROWS } from '../src/law/england.js';

/** The day on which the law was last read whole. */
const FROZEN_ON = '2026-11-27';

const later = (from: string | null | undefined): boolean => typeof from === 'string' && from > FROZEN_ON;

for (const name of Object.keys(LAW_ROWS) as (keyof typeof LAW_ROWS)[]) {
  const rows = LAW_ROWS[name] as unknown as (readonly [string | null, unknown])[];
  for (let at = rows.length - 1; at >= 0; at--) {
    if (!later(rows[at]?.[0])) continue;
    rows.splice(at, 1);
    (LAW_CITED[name] as unknown as unknown[]).splice(at, 1);
  }
}

for (const table of Object.values(DUTY_LAW))
  for (const dated of Object.values(table as Record<string, { from: string | null }[]>)) {
    if (!Array.isArray(dated)) continue;
    for (let at = dated.length - 1; at >= 0; at--) if (later(dated[at]?.from)) dated.splice(at, 1);
  }
