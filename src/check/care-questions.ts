/** What may be open about care: when it was, what came before the record begins, single nights, short breaks. */
import type { CareEntry } from '../eligibility/person.js';
import { UNKNOWN } from '../eligibility/three-valued.js';
import { dateInWords, toPlainDate } from '../kernel/calendar.js';
import type { EpochDay } from '../kernel/calendar.js';
import type { AskFor, Situation } from './asked.js';

function text(day: number): string {
  return toPlainDate(day as EpochDay);
}

/** Under 16, and for a question about one day, only care on that day can matter. */
function onlyThatDay({ asked, on, history }: Situation): boolean {
  return asked.thatDayOnly || on < history.b16;
}

/** The day from which care can matter. */
function since(situation: Situation): string {
  return text(onlyThatDay(situation) ? situation.on : situation.history.b14);
}

function inCareOn(day: EpochDay): string {
  return `Were you in care on ${dateInWords(day)}?`;
}

function whenInCare(situation: Situation): string {
  return onlyThatDay(situation)
    ? 'When did that time in care start and end?'
    : 'When were you in care? Give each time since you turned 14.';
}

function care(start: string, end: string | null): CareEntry<string>[] {
  return [{ start, end, legalStatus: 'C2' }];
}

/** Care, where none is recorded. */
export const careHistory: AskFor = (situation) => {
  const { asked, on, history } = situation;
  if (history.stays !== undefined) return [];
  const thatDay = asked.inCareThatDay || onlyThatDay(situation);
  const from = since(situation);
  return [
    {
      question: {
        fact: '/care',
        text: thatDay ? inCareOn(on) : 'Were you in care when you were 16 or 17?',
        accepts: 'yes-no',
        since: text(thatDay ? on : history.b16),
      },
      answers: ['no'],
      when: { text: whenInCare(situation), since: from },
      periods: [care(from, null), care(from, text(history.b16 + 1))],
    },
  ];
};

/** Care before the day from which the record is complete. */
export const earlierCare: AskFor = (situation) => {
  const { on, history } = situation;
  const from = since(situation);
  const until = history.recordFrom < history.b18 ? history.recordFrom : history.b18;
  if (history.stays === undefined || text(until) <= from) return [];
  return [
    {
      question: {
        fact: '/recordFrom',
        text: onlyThatDay(situation) ? inCareOn(on) : `Were you in care before ${dateInWords(until)}?`,
        accepts: 'yes-no',
        since: from,
      },
      answers: ['no'],
      when: { text: whenInCare(situation) },
      periods: [care(from, text(until))],
    },
  ];
};

/** Stays of one night, which count only if they lasted more than 24 hours. */
export const singleNights: AskFor = ({ facts, history }) =>
  (history.stays ?? []).flatMap((stay) => {
    if (stay.sure || stay.agreementOnly) return [];
    const entries = entriesWhere(
      facts.care,
      (entry) =>
        typeof entry.over24Hours !== 'boolean' &&
        entry.legalStatus === stay.legalStatus &&
        entry.start <= text(stay.from) &&
        (entry.end === null || entry.end >= text(stay.until)),
    );
    return entries.length === 0
      ? []
      : [
          {
            question: {
              fact: `/care/${entries[0]}/over24Hours`,
              text: `Did the stay that began on ${dateInWords(stay.from)} last more than 24 hours?`,
              accepts: 'yes-no',
              entries,
            },
            answers: ['yes', 'no'],
            many: true,
          },
        ];
  });

/** Short breaks of which the record does not say how they were planned. */
export const shortBreaks: AskFor = ({ facts, history }) => {
  if (history.stays?.some((stay) => stay.shortBreak === UNKNOWN) !== true) return [];
  const entries = entriesWhere(
    facts.care,
    (entry) => entry.legalStatus === 'V3' && typeof entry.shortBreakSeries !== 'boolean',
  );
  return [
    {
      question: {
        fact: `/care/${entries[0]}/shortBreakSeries`,
        text: 'Were your short breaks planned as a series, none of them meant to last more than 17 days?',
        accepts: 'yes-no',
        entries,
      },
      answers: ['yes', 'no'],
    },
  ];
};

function entriesWhere(
  care: readonly CareEntry<string>[] | undefined,
  holds: (entry: CareEntry<string>) => boolean,
): number[] {
  return (care ?? []).flatMap((entry, at) => (holds(entry) ? [at] : []));
}
