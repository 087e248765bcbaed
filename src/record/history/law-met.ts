/**
 * The law as somebody met it, for what is said of them. Who came of age at 18 is an adult of 18 or over, and had an 18th
 * birthday, whatever a later law says of those who come after.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { earlierOf } from '../../kernel/calendar.js';
import type { AgeReached, LawInDays } from '../../law/law.js';
import { AGES_REACHED, settledOn } from '../../law/law.js';
import { birthdayAt } from './birthdays.js';
import type { History } from './history.js';

/**
 * The law with each age that they have reached by a day as the law of the day had it on which they reached it; an age
 * still to come is that of the day asked about. The same ages give the same law, so that what is said alike of many
 * people is kept. Nearly always it is the law itself: no age of it ever changed.
 */
export function lawMet(law: LawInDays, history: History, on: EpochDay): LawInDays {
  return law.agesChange ? withAgesOf(law, history, on) : law;
}

/** The same where a record allows several histories: the law itself where they did not all meet the same. */
export function lawMetByAll(law: LawInDays, all: readonly History[], on: EpochDay): LawInDays {
  if (!law.agesChange) return law;
  const [first] = all;
  if (first === undefined) return law;
  const met = lawMet(law, first, on);
  return all.every((each) => lawMet(law, each, on) === met) ? met : law;
}

const lawsMet = new WeakMap<LawInDays, Map<string, LawInDays>>();

function withAgesOf(law: LawInDays, history: History, on: EpochDay): LawInDays {
  const ages = AGES_REACHED.map((name) => settledOn(law[name], earlierOf(on, reachedOn(history, name))) ?? 0);
  const reachedByLaw = AGES_REACHED.filter((name, at) => {
    const day = reachedOn(history, name);
    return day <= on && birthdayAt(history, ages[at] ?? 0) !== day;
  });
  const key = `${ages.join()} ${reachedByLaw.join()}`;
  let known = lawsMet.get(law);
  if (known === undefined) lawsMet.set(law, (known = new Map()));
  let made = known.get(key);
  if (made === undefined) {
    const rows = AGES_REACHED.map((name, at) => [
      name,
      law[name].map(({ from }) => ({ from, value: ages[at] })),
    ]);
    const reached = Object.fromEntries(rows) as Pick<LawInDays, AgeReached>;
    made = { ...law, ...reached, agesChange: false, reachedByLaw };
    known.set(key, made);
  }
  return made;
}

/** The day on which somebody reaches an age of the law. */
export function reachedOn({ b14, b16, b18 }: History, name: AgeReached): EpochDay {
  if (name === 'daysCountFromAge') return b14;
  return name === 'leavingCareFromAge' ? b16 : b18;
}
