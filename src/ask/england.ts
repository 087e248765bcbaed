/** The law of England with the recommended readings, as day numbers: what every check answers by. */
import type { EpochDay } from '../kernel/calendar.js';
import type { Step } from '../law/in-days.js';
import { englandInDays, settledOn } from '../law/in-days.js';

/** The law of England in days. */
export const ENGLAND = /* @__PURE__ */ englandInDays();

/** A number of the law as it stands on a day, for a sentence. */
export function numberOn(values: readonly Step<number | null>[], on: EpochDay): string {
  return String(settledOn(values, on));
}

/** The two ages at which leaving care begins: `16 or 17`. */
export function leavingAges(on: EpochDay): string {
  return `${numberOn(ENGLAND.leavingCareFromAge, on)} or ${Number(numberOn(ENGLAND.adultFromAge, on)) - 1}`;
}

/** The count of days of care as people say it: `13 weeks`. */
export function careNeeded(on: EpochDay): string {
  const days = Number(numberOn(ENGLAND.careDaysNeeded, on));
  return days % 7 === 0 ? `${days / 7} weeks` : `${days} days`;
}
