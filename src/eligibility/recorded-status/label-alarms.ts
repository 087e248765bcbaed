/**
 * Questions that a record raises for a person to answer: labels that a court may look behind, and shorthand that says
 * something other than the Act. They never change a status.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, toDay } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import { statusOn } from '../status/care-status.js';
import type { History } from '../../record/history/history.js';
import { histories } from '../../record/history/history.js';
import type { LabelAlarm } from './label-alarms-shorthand.js';
import { alarmsOfLabel, withNumbers } from './label-alarms-shorthand.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND, PROVISIONS, inDays, withReadings } from '../../law/law.js';
import { onceALaw } from '../../law/once-a-day.js';
import type { Person } from '../../record/person/person.js';
import { endsByOrder } from '../status/relevant-child.js';
import { endsPastSixteen } from '../status/thirteen-weeks.js';
import { readPerson } from '../../record/person/read.js';
import type { RecordedStay } from '../../record/person/stay.js';
import { NO } from '../../kernel/three-valued.js';
import type { Words } from '../../kernel/words.js';
import { inWords } from '../../kernel/words.js';
import { ALARMS } from './says.js';
import { NONE } from '../../kernel/none.js';
import { lawMetByAll } from '../../record/history/law-met.js';

const SOUTHWARK: Citation = {
  instrument: 'R (G) v Southwark London Borough Council',
  provision: '[2009] UKHL 26',
  href: 'https://publications.parliament.uk/pa/ld200809/ldjudgmt/jd090520/gsouth-1.htm',
};

/**
 * The questions that a record and, if given, the label of a case system raise as at a day.
 *
 * @param label the status as the case system words it, or a sentence of local policy.
 * @param words other words for what is asked; see `WORDS`.
 * @throws RangeError when `on` is not a real date.
 * @example
 * labelAlarms(
 *   person({
 *     dateOfBirth: '2009-10-10',
 *     care: [],
 *     otherAccommodation: [{ kind: 'section-17', start: '2026-04-01', end: null }],
 *   }),
 *   '2026-09-15',
 * )[0]?.id; // 'AMB-15'
 */
export function labelAlarms(
  record: Person,
  on: string,
  label = '',
  law: Law = LAW_OF_ENGLAND,
  words?: Words,
): readonly LabelAlarm[] {
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const all = histories(record, lawInDays);
  const [history] = all;
  const met = lawMetByAll(lawInDays, all, day);
  const ofLabel = alarmsOfLabel(label, history, day, met, words);
  if (history === undefined) return ofLabel;
  const ofRecord = [
    ...southwark(record, history, day),
    ...openPastEighteen(record, history, day),
    ...orderAtSixteen(record, history, day),
    ...breakdownAfterEighteen(record, on, law),
    ...shortBreaksOnly(record, history, on, law),
  ].map((alarm) => ({
    ...alarm,
    question: withNumbers(alarm.question, day, met, words),
    heldBy: inWords(alarm.heldBy, words),
  }));
  return [...ofRecord, ...ofLabel];
}

/** AMB-15: a child in section 17 or housing accommodation. What counts is the duty that arose, not the label. */
function southwark(record: Person, history: History, day: EpochDay): LabelAlarm[] {
  const { otherAccommodation } = record;
  // Entries of which one cannot be read are as good as not recorded.
  if (otherAccommodation === undefined || readPerson(record).accommodation === undefined) return [];
  return otherAccommodation.flatMap((entry, at) => {
    if ((entry.kind !== 'section-17' && entry.kind !== 'housing') || entry.treatAsSection20 !== undefined)
      return [];
    const from = toDay(entry.start);
    const until = typeof entry.end === 'string' ? toDay(entry.end) : STILL_OPEN;
    const begins = Math.max(from, history.b16);
    const ends = Math.min(until, history.b18);
    if (begins >= ends || begins > day) return [];
    return [
      {
        id: 'AMB-15',
        ...ALARMS.southwark,
        citation: SOUTHWARK,
        about: `/otherAccommodation/${at}`,
      },
    ];
  });
}

/** The episodes of care on record, without accommodation that a reviewer decided was section 20. */
function episodesOf(record: Person): readonly RecordedStay[] {
  return (readPerson(record).care ?? NONE).slice(0, record.care?.length);
}

/** AMB-14: an episode left open past 18. */
function openPastEighteen(record: Person, history: History, day: EpochDay): LabelAlarm[] {
  if (day < history.b18) return [];
  return episodesOf(record).flatMap((episode, at) =>
    episode.from < history.b18 && episode.until > history.b18
      ? [
          {
            id: 'AMB-14',
            ...ALARMS.openPastEighteen,
            citation: PROVISIONS.child,
            about: `/care/${at}`,
          },
        ]
      : [],
  );
}

/** AMB-11: adopted, or placed under an order, at 16 or 17. */
function orderAtSixteen(record: Person, history: History, day: EpochDay): LabelAlarm[] {
  return episodesOf(record).flatMap((episode, at) =>
    endsByOrder(episode.reasonEnded) &&
    history.b16 <= episode.until &&
    episode.until < history.b18 &&
    episode.until <= day
      ? [
          {
            id: 'AMB-11',
            ...ALARMS.orderAtSixteen,
            citation: PROVISIONS.relevant,
            about: `/care/${at}`,
          },
        ]
      : [],
  );
}

const reviving = /* @__PURE__ */ onceALaw((law: Law) =>
  withReadings({ breakdownAfterEighteen: 'revives-status' }, law),
);
const withoutShortBreaks = /* @__PURE__ */ onceALaw((law: Law) =>
  withReadings({ shortBreaksQualify: 'no' }, law),
);

/** AMB-10: six months with family took the status away at 18, and have since ended. */
function breakdownAfterEighteen(record: Person, on: string, law: Law): LabelAlarm[] {
  if (statusOn(record, on, reviving(law)) === statusOn(record, on, law)) return [];
  return [
    {
      id: 'AMB-10',
      ...ALARMS.breakdown,
      citation: PROVISIONS.breakdown,
      about: '/familyPlacements',
    },
  ];
}

/** AMB-6: qualifying by short breaks and nothing else. */
function shortBreaksOnly(record: Person, history: History, on: string, law: Law): LabelAlarm[] {
  if (statusOn(record, on, law) !== 'qualifying') return [];
  if (statusOn(record, on, withoutShortBreaks(law)) === 'qualifying' || hadOtherCare(history, toDay(on), law))
    return [];
  return [
    {
      id: 'AMB-6',
      ...ALARMS.shortBreaksOnly,
      citation: PROVISIONS.qualifyingCare,
      about: '/care',
    },
  ];
}

/** Whether care past 16, up to a day, was or may have been anything but short breaks. */
function hadOtherCare(history: History, day: EpochDay, law: Law): boolean {
  return (history.stays ?? NONE).some(
    (stay) => stay.shortBreak === NO && stay.from < day && endsPastSixteen(history, stay.until, inDays(law)),
  );
}
