/** The days that nothing in a record should pass. */
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, birthdayDay, laterOf } from '../../kernel/calendar.js';
import type { LawInDays, Step } from '../../law/in-days.js';
import { settledOn } from '../../law/in-days.js';
import { onceALaw } from '../../law/once-a-day.js';

/** The day on which somebody is an adult by the law. */
export function adultOn(born: EpochDay, law: LawInDays): EpochDay {
  return birthdayDay(born, settledOn(law.adultFromAge, born) ?? 0);
}

/** Later than this many years after the law last changed nothing of today can be. A choice: there is no clock here. */
const FAR_OFF_YEARS = 25;

/** The last day that is not far off. */
export function horizonOf(law: LawInDays): EpochDay {
  return horizon(law).last;
}

const horizon = /* @__PURE__ */ onceALaw((law) => {
  let last = BEFORE_RECORDS;
  for (const steps of Object.values(law) as readonly unknown[])
    if (Array.isArray(steps))
      for (const { from } of steps as readonly Step<unknown>[]) last = laterOf(last, from);
  return { last: birthdayDay(last, FAR_OFF_YEARS) };
});
