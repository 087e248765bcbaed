/** What is said of a duty on a day: its words of that day, with the numbers of the law of that day in them. */
import { objectGiven } from '../../kernel/given.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import type { Dated } from '../../kernel/dated.js';
import type { DutyLaw } from '../../law/duty-law.js';
import { numbersGiven } from '../../law/duty-fields.js';
import { DUTY_LAW } from '../../law/duty-law.js';
import type { Interval } from '../../law/intervals.js';
import type { Words } from '../../kernel/words.js';
import { ownValue } from '../../kernel/own.js';
import { fill, inWords as saidInstead } from '../../kernel/words.js';
import { heldOn, inWords } from '../../law/intervals.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays, valueOn } from '../../law/law.js';
import type { Duty, DutyWords } from './entry.js';

/**
 * What is said of a duty on a day, with the numbers of that day's law; of a day before its first, with the first.
 *
 * @param words other words for what is said; see `WORDS`.
 * @throws RangeError when `on` is not a real date, or the law or the numbers are none.
 * @example
 * dutyWords(DUTIES[0], '2026-06-01').timescale; // 'Before the first placement, or within 10 working days …'
 */
export function dutyWords(
  duty: Duty,
  on: string,
  law: Law = LAW_OF_ENGLAND,
  numbers: DutyLaw = DUTY_LAW,
  words?: Words,
): DutyWords {
  return wordsOn(
    objectGiven(duty, 'duty', 'wording'),
    toDay(on, 'on'),
    inDays(law),
    numbersGiven(numbers),
    words,
  );
}

interface WordsOfDay {
  readonly on: EpochDay;
  readonly law: LawInDays;
  readonly words: Words | undefined;
  readonly said: Map<Duty, DutyWords>;
}

const lastDay = new WeakMap<DutyLaw, WordsOfDay>();

/** The same for a day as a number. What was said last of that day is kept, for a whole council is asked about one day. */
export function wordsOn(
  duty: Duty,
  on: EpochDay,
  law: LawInDays,
  numbers: DutyLaw,
  words?: Words,
): DutyWords {
  let day = lastDay.get(numbers);
  if (day?.on !== on || day.law !== law || day.words !== words) {
    day = { on, law, words, said: new Map() };
    lastDay.set(numbers, day);
  }
  const known = day.said.get(duty);
  if (known !== undefined) return known;
  const said = wordsWith(duty, on, law, numbers, words);
  day.said.set(duty, said);
  return said;
}

function wordsWith(
  duty: Duty,
  on: EpochDay,
  law: LawInDays,
  numbers: DutyLaw,
  words: Words | undefined,
): DutyWords {
  const { what, holder, whoFor, trigger, timescale, ends } = { ...duty, ...heldOn(duty.wording, on) };
  const say = (text: string): string => {
    const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const values = names.map((name) => [name, numberNamed(name, on, law, numbers, words)] as const);
    return fill(text, Object.fromEntries(values), words);
  };
  return {
    what: say(what),
    holder: saidInstead(holder, words) as DutyWords['holder'],
    whoFor: say(whoFor),
    trigger: say(trigger),
    timescale: say(timescale),
    ends: say(ends),
  };
}

/** A number of the law in words, by its name; `undefined` where there is none of that name. */
function numberNamed(
  name: string,
  on: EpochDay,
  law: LawInDays,
  numbers: DutyLaw,
  words: Words | undefined,
): string | number | undefined {
  const intervals: Readonly<Record<string, Dated<Interval | null> | undefined>> = numbers.intervals;
  const ages: Readonly<Record<string, Dated<number> | undefined>> = numbers.ages;
  const interval = ownValue(intervals, name);
  if (interval !== undefined) {
    const value = heldOn(interval, on) ?? interval.find((each) => each.value !== null)?.value;
    return value === undefined || value === null ? undefined : inWords(value, words);
  }
  const age = ownValue(ages, name);
  if (age !== undefined) return heldOn(age, on) ?? age[0]?.value;
  const stopOf = ownValue(STOPS, name);
  if (stopOf === undefined) return undefined;
  const stop = stopOf(law);
  // A law frozen before its first entry has none: what stands first then is England's.
  return valueOn(stop, on) ?? (stop[0] ?? stopOf(inDays(LAW_OF_ENGLAND))[0])?.value;
}

type Steps = LawInDays['supportOnRequestUntilAge'];

/** Ages at which what is owed stops, from the law of status. */
const STOPS: Readonly<Record<string, ((law: LawInDays) => Steps) | undefined>> = {
  adult: (law) => law.adultFromAge,
  leavingCare: (law) => law.leavingCareFromAge,
  unasked: (law) => law.unaskedUntilAge,
  onRequest: (law) => law.supportOnRequestUntilAge,
  qualifying: (law) => law.qualifyingUntilAge,
  returnToEducation: (law) => law.returnToEducationUntilAge,
  studyHelp: (law) => law.studyHelpUntilAge,
};
