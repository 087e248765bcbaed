/**
 * The law of England as dated values, each with its citation. `on` chooses the entry; passing another `Law`
 * is how an amendment or a "what if" is tried.
 */
import { plainDate } from '../kernel/calendar.js';
import { checkChosen } from '../kernel/choices.js';
import type { DatedLaw, Law, LawRow, LawRows } from './england.js';
import { LAW_CITED, LAW_ROWS } from './england.js';
import { datedIn, lawGiven } from './in-days.js';
import { PROVISIONS } from './provisions.js';
import { READING_CHOICES } from './reading-choices.js';
import type { Readings } from './readings.js';
import { RECOMMENDED } from './readings.js';

export type { DatedLaw, Law } from './england.js';
export { AGES_OF_STATUS, AGES_REACHED, inDays, settledOn, valueOn, valuesHad } from './in-days.js';
export type { AgeReached, LawInDays, Step } from './in-days.js';
export { PROVISIONS } from './provisions.js';

/** The law of England as found on 27 November 2026, with the recommended readings. */
export const LAW_OF_ENGLAND: Law = /* @__PURE__ */ (() => {
  const dated = Object.entries(LAW_ROWS).map(([name, rows]) => [
    name,
    (rows as readonly LawRow<unknown>[]).map(([from, value], at) => ({
      from: from === null ? null : plainDate(from),
      value,
      citation: PROVISIONS[LAW_CITED[name as keyof LawRows][at] ?? 'lookedAfter'],
    })),
  ]);
  return { ...(Object.fromEntries(dated) as DatedLaw), readings: RECOMMENDED };
})();

/**
 * The law of England with some readings changed.
 *
 * @throws RangeError when there is no such reading, it has no such choice, or the law is none.
 * @example
 * careStatus(kim, '2026-03-01', withReadings({ oneNight: 'looked-after' }));
 */
export function withReadings(readings: Partial<Readings>, law: Law = LAW_OF_ENGLAND): Law {
  checkChosen(readings, READING_CHOICES);
  const given = lawGiven(law);
  const dated = Object.fromEntries(datedIn(given)) as DatedLaw;
  return { ...dated, readings: { ...given.readings, ...readings } };
}

/**
 * The law as it stood, and was known, at the end of a day: entries that begin later are left out, and so is
 * what has no date. Tests and receipts stand on such a law, so that recording a later one breaks none of them.
 *
 * @throws RangeError when `on` is not a real date, or the law is none.
 * @example
 * careStatus(kim, '2026-03-01', lawFrozenAt('2026-11-27'));
 */
export function lawFrozenAt(on: string, law: Law = LAW_OF_ENGLAND): Law {
  const day = plainDate(on, 'on');
  const { readings } = lawGiven(law);
  const kept = datedIn(law).map(([name, entries]) => [
    name,
    entries.filter(({ from }) => from !== null && from <= day),
  ]);
  return { ...(Object.fromEntries(kept) as DatedLaw), readings };
}
