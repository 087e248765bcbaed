/** What may be open about care: when it was, what came before the record begins, short breaks, single nights. */
import type { Stay } from '../record/person/stay.js';
import { stayOf } from '../record/person/stay.js';
import { UNKNOWN } from '../kernel/three-valued.js';
import type { EpochDay } from '../kernel/calendar.js';
import { STILL_OPEN, earlierOf, toPlainDate } from '../kernel/calendar.js';
import {
  BREAKS_PLANNED,
  BREAKS_PLANNED_DAYS,
  IN_CARE_AGED,
  IN_CARE_BEFORE,
  IN_CARE_ON,
  OVER_HOURS,
  START_AND_END,
  WHEN_IN_CARE,
} from '../eligibility/words/asked-sentences.js';
import type { AskFor, Open, Posed, Situation } from './asked.js';
import type { Values } from './say.js';
import { dateSaid } from './say.js';
import { ENGLAND, leavingAges, numberOn } from './england.js';
import { asStay } from '../record/person/read-entries.js';

/** Under 16, and for a question about one day, only care on that day can matter. */
function onlyThatDay({ asked, on, history }: Situation): boolean {
  return asked.thatDayOnly === true || on < history.b16;
}

/** The day from which care can matter. */
function sinceOf(situation: Situation): EpochDay {
  return onlyThatDay(situation) ? situation.on : situation.history.b14;
}

/** Whether there was care, and when. A no tells of the time from a day on. */
function inCare(
  situation: Situation,
  question: Pick<Posed, 'fact' | 'text' | 'values'>,
  from: EpochDay,
  ends: EpochDay[],
): Open {
  const { care = [] } = situation.known;
  const since = sinceOf(situation);
  return {
    question: { ...question, accepts: 'yes-no', since: toPlainDate(from) },
    when: {
      ...(onlyThatDay(situation)
        ? { text: START_AND_END }
        : { text: WHEN_IN_CARE, values: { age: numberOn(ENGLAND.daysCountFromAge, situation.on) } }),
      since: toPlainDate(since),
    },
    ways: [
      { care, recordFrom: from },
      ...ends.map((until) => ({
        care: [...care, asStay(since, until, { legalStatus: 'C2' }) as Stay],
        recordFrom: since,
      })),
    ],
  };
}

/** Care, where none is recorded. */
export const careHistory: AskFor = (situation) => {
  const { asked, on, history, known } = situation;
  if (known.care !== undefined) return [];
  const { b16 } = history;
  const thatDay = asked.inCareThatDay === true || on < b16;
  const question = {
    fact: '/care',
    text: thatDay ? IN_CARE_ON : IN_CARE_AGED,
    values: thatDay ? { date: dateSaid(on) } : { ages: leavingAges(on) },
  };
  return [inCare(situation, question, thatDay ? on : b16, [STILL_OPEN, (b16 + 1) as EpochDay])];
};

/** Care before the day from which the record is complete. */
export const earlierCare: AskFor = (situation) => {
  const { on, history, known } = situation;
  const since = sinceOf(situation);
  const until = earlierOf(known.recordFrom, history.b18);
  if (known.care === undefined || until <= since) return [];
  const thatDay = onlyThatDay(situation);
  const question = {
    fact: '/recordFrom',
    text: thatDay ? IN_CARE_ON : IN_CARE_BEFORE,
    values: { date: dateSaid(thatDay ? on : until) },
  };
  return [inCare(situation, question, since, [until])];
};

/** Short breaks of which the record does not say how they were planned. */
export const shortBreaks: AskFor = (situation) =>
  situation.history.stays?.some((stay) => stay.shortBreak === UNKNOWN) === true
    ? eachCare(
        situation,
        'shortBreakSeries',
        ...breaksAsked(situation.on),
        ({ legalStatus }) => legalStatus === 'V3',
      )
    : [];

/** While there is a longest break, it is asked with. */
function breaksAsked(on: EpochDay): readonly [sentence: string, values: Values] {
  const longest = numberOn(ENGLAND.daysOfOneBreak, on);
  return [typeof longest === 'number' ? BREAKS_PLANNED_DAYS : BREAKS_PLANNED, { longest }];
}

/** Stays of one night, which count only if they lasted more than 24 hours. */
export const singleNights: AskFor = (situation) =>
  (situation.history.stays ?? []).flatMap((stay) =>
    stay.sure || stay.agreementOnly
      ? []
      : eachCare(
          situation,
          'over24Hours',
          OVER_HOURS,
          { date: dateSaid(stay.from), hours: numberOn(ENGLAND.hoursOfAccommodation, stay.from) },
          ({ from, until, legalStatus }) =>
            from <= stay.from && stay.until <= until && legalStatus === stay.legalStatus,
        ),
  );

/** Asks for a truth about care entries of which it is not recorded. */
function eachCare(
  { facts, known }: Situation,
  field: 'over24Hours' | 'shortBreakSeries',
  text: string,
  values: Values,
  concerns: (stay: Stay) => boolean,
): Open[] {
  const { care = [] } = known;
  // Accommodation that counts as care stands after the entries of care, and is not asked about.
  const entries = care.flatMap((stay, at) =>
    stay[field] === undefined && at < (facts.care?.length ?? care.length) && concerns(stay) ? [at] : [],
  );
  // The way that adds to the days of care comes last.
  const adds = field === 'over24Hours';
  const ways = [!adds, adds].map((truth) => ({
    care: care.map((stay, at) => (entries.includes(at) ? stayOf({ ...stay, [field]: truth }) : stay)),
  }));
  return entries.length === 0
    ? []
    : [
        {
          question: { fact: `/care/${entries[0]}/${field}`, text, values, accepts: 'yes-no', entries },
          ways,
        },
      ];
}
