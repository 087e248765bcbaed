/** What may be open about care: when it was, what came before the record begins, short breaks, single nights. */
import type { RecordedStay } from '../record/person/recorded-facts.js';
import { UNKNOWN } from '../kernel/three-valued.js';
import type { EpochDay } from '../kernel/calendar.js';
import { STILL_OPEN, dateInWords, earlierOf, toPlainDate } from '../kernel/calendar.js';
import type { AskFor, Open, Situation } from './asked.js';
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
function inCare(situation: Situation, fact: string, time: string, from: EpochDay, ends: EpochDay[]): Open {
  const { care = [] } = situation.known;
  const since = sinceOf(situation);
  return {
    question: { fact, text: `Were you in care ${time}?`, accepts: 'yes-no', since: toPlainDate(from) },
    when: {
      text: onlyThatDay(situation)
        ? 'When did that start and end?'
        : `When were you in care, from age ${numberOn(ENGLAND.daysCountFromAge, situation.on)}?`,
      since: toPlainDate(since),
    },
    ways: [
      { care, recordFrom: from },
      ...ends.map((until) => ({
        care: [...care, asStay({ from: since, until }, { legalStatus: 'C2' }) as RecordedStay],
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
  const time = thatDay ? `on ${dateInWords(on)}` : `when you were ${leavingAges(on)}`;
  return [inCare(situation, '/care', time, thatDay ? on : b16, [STILL_OPEN, (b16 + 1) as EpochDay])];
};

/** Care before the day from which the record is complete. */
export const earlierCare: AskFor = (situation) => {
  const { on, history, known } = situation;
  const since = sinceOf(situation);
  const until = earlierOf(known.recordFrom, history.b18);
  if (known.care === undefined || until <= since) return [];
  const time = onlyThatDay(situation) ? `on ${dateInWords(on)}` : `before ${dateInWords(until)}`;
  return [inCare(situation, '/recordFrom', time, since, [until])];
};

/** Short breaks of which the record does not say how they were planned. */
export const shortBreaks: AskFor = (situation) =>
  situation.history.stays?.some((stay) => stay.shortBreak === UNKNOWN) === true
    ? eachCare(
        situation,
        'shortBreakSeries',
        breaksAsked(situation.on),
        ({ legalStatus }) => legalStatus === 'V3',
      )
    : [];

/** While there is a longest break, it is asked with. */
function breaksAsked(on: EpochDay): string {
  const longest = numberOn(ENGLAND.daysOfOneBreak, on);
  return `Were your short breaks planned${longest === 'null' ? '' : `, none for more than ${longest} days`}?`;
}

/** Stays of one night, which count only if they lasted more than 24 hours. */
export const singleNights: AskFor = (situation) =>
  (situation.history.stays ?? []).flatMap((stay) =>
    stay.sure || stay.agreementOnly
      ? []
      : eachCare(
          situation,
          'over24Hours',
          `Did the stay that began on ${dateInWords(stay.from)} last more than ${numberOn(ENGLAND.hoursOfAccommodation, stay.from)} hours?`,
          ({ from, until, legalStatus }) =>
            from <= stay.from && stay.until <= until && legalStatus === stay.episode.legalStatus,
        ),
  );

/** Asks for a truth about care entries of which it is not recorded. */
function eachCare(
  { facts, known }: Situation,
  field: 'over24Hours' | 'shortBreakSeries',
  text: string,
  concerns: (stay: RecordedStay) => boolean,
): Open[] {
  const { care = [] } = known;
  // Accommodation that counts as care stands after the entries of care, and is not asked about.
  const entries = care.flatMap((stay, at) =>
    stay[field] === undefined && at < (facts.care?.length ?? care.length) && concerns(stay) ? [at] : [],
  );
  // The way that adds to the days of care comes last.
  const adds = field === 'over24Hours';
  const ways = [!adds, adds].map((truth) => ({
    care: care.map((stay, at) => (entries.includes(at) ? { ...stay, [field]: truth } : stay)),
  }));
  return entries.length === 0
    ? []
    : [{ question: { fact: `/care/${entries[0]}/${field}`, text, accepts: 'yes-no', entries }, ways }];
}
