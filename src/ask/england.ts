/** The law of England with the recommended readings, as day numbers: what every check answers by. */
import type { EpochDay } from '../kernel/calendar.js';
import type { Step } from '../law/in-days.js';
import { englandInDays, settledOn } from '../law/in-days.js';
import type { Said } from './say.js';

/** The law of England in days. */
export const ENGLAND = /* @__PURE__ */ englandInDays();

/** A number of the law as it stands on a day, for a sentence. */
export function numberOn(values: readonly Step<number | null>[], on: EpochDay): number | null | undefined {
  return settledOn(values, on);
}

/** The two ages at which leaving care begins: `16 or 17`. */
export function leavingAges(on: EpochDay): Said {
  const one = numberOn(ENGLAND.leavingCareFromAge, on);
  return ['{one} or {other}', { one, other: Number(numberOn(ENGLAND.adultFromAge, on)) - 1 }];
}

/** The count of days of care as people say it: `13 weeks`. */
export function careNeeded(on: EpochDay): Said {
  const days = Number(numberOn(ENGLAND.careDaysNeeded, on));
  return days % 7 === 0 ? ['{count} weeks', { count: days / 7 }] : ['{count} days', { count: days }];
}
