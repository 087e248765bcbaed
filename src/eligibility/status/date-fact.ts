/** Days as facts beside an answer. */
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { STILL_OPEN, toPlainDate } from '../../kernel/calendar.js';
import type { Fact } from '../../kernel/finding.js';

/** A day, as a fact. */
export function dateFact(path: string, day: EpochDay): Fact {
  return { path, value: textOf(day) };
}

/** What is told of one person names the same few days, and what is told of many those of a dozen years: their texts are kept. */
function textOf(day: EpochDay): PlainDate {
  const at = day & LAST_BITS;
  const kept = texts[at];
  if (kept !== undefined && days[at] === day) return kept;
  days[at] = day;
  return (texts[at] = toPlainDate(day));
}

/** Each text is kept at the last bits of its day: eleven years have a place each. */
const LAST_BITS = 4095;
const days: EpochDay[] = /* @__PURE__ */ Array<EpochDay>(LAST_BITS + 1).fill(STILL_OPEN);
const texts: (PlainDate | undefined)[] = /* @__PURE__ */ Array<PlainDate | undefined>(LAST_BITS + 1).fill(
  undefined,
);
