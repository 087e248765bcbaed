/**
 * For each fact that may be missing, the ways in which it could turn out, as it would be written in the record: a yes
 * and a no that between them meet the branches of the rules. Examples of an answer, never a guess at one.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { dayOfText, earlierOf, laterOf, toPlainDate } from '../../kernel/calendar.js';
import { birthsOf } from '../../record/history/births.js';
import { isListOf } from '../../kernel/lists.js';
import type { History } from '../../record/history/history.js';
import type { CareEntry, Person } from '../../record/person/person.js';
import { isRecord } from '../../record/person/read.js';
import { NONE } from '../../kernel/none.js';

/** One way: what it answers, and the fields of the record as they would then be. */
export interface Fill {
  readonly answer: 'yes' | 'no' | 'other';
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a way is made for. */
export interface Asked {
  readonly record: Person;
  readonly history: History;
  readonly on: EpochDay;
}

const yes = (fields: Fill['fields']): Fill => ({ answer: 'yes', fields });
const no = (fields: Fill['fields']): Fill => ({ answer: 'no', fields });
const other = (fields: Fill['fields']): Fill => ({ answer: 'other', fields });

/** Longer than any six months. */
const LONG_DAYS = 250;

const date = (day: number): string => toPlainDate(day as EpochDay);

/** The ways, by the path of the need. */
export const FILLS: Readonly<Record<string, (asked: Asked) => readonly Fill[]>> = {
  '/dateOfBirth': ({ record }) => {
    const births = birthsOf(record.dateOfBirth);
    return births.length < 2
      ? []
      : [births[0], births.at(-1)].map((born) => other({ dateOfBirth: date(born ?? 0) }));
  },
  '/care': ({ record, history, on }) => {
    const care = entriesOf(record.care);
    const from = laterOf(history.b14, history.born);
    if (record.care !== undefined && record.recordFrom !== undefined) {
      const begins = dayOfText(record.recordFrom);
      // A record that begins before the age from which days count leaves open what came before it.
      const start = begins !== undefined && begins <= from ? history.born : from;
      if (begins === undefined || begins <= start) return [];
      const since = { recordFrom: date(start) };
      const gap = { start: date(start), end: record.recordFrom, legalStatus: 'V2' };
      return [no(since), yes({ ...since, care: [gap, ...care] })];
    }
    if (record.care !== undefined) return [];
    const ended = earlierOf(on, (history.b16 + 1) as EpochDay);
    return [
      no({ care: [] }),
      yes({ care: [{ start: date(from), end: null, legalStatus: 'V2' }] }),
      ...(ended > from ? [yes({ care: [{ start: date(from), end: date(ended), legalStatus: 'V2' }] })] : []),
    ];
  },
  '/careElsewhere': ({ record }) => {
    const moved = entriesOf(record.care).filter(({ reasonEnded }) => reasonEnded === 'E3');
    const start = moved.at(-1)?.end;
    return typeof start !== 'string'
      ? []
      : [no({ careElsewhere: [] }), yes({ careElsewhere: [{ start, end: null, legalStatus: 'V2' }] })];
  },
  '/care/over24Hours': ({ record }) => inEntries(record, 'over24Hours', isOneNight),
  '/care/shortBreakSeries': ({ record }) =>
    inEntries(record, 'shortBreakSeries', ({ legalStatus }) => legalStatus === 'V3'),
  '/familyPlacements': ({ history, on }) => {
    const from = Math.max(earlierOf(on, history.b18) - LONG_DAYS, history.born);
    return [
      no({ familyPlacements: [] }),
      yes({ familyPlacements: [{ start: date(from), end: null, with: 'parent' }] }),
    ];
  },
  '/detentions': (asked) => acrossSixteen(asked, 'detentions', { kind: 'custodial-sentence' }),
  '/hospitalStays': (asked) => acrossSixteen(asked, 'hospitalStays', {}),
  '/specialGuardianshipOrder': ({ history, on }) => {
    const made = earlierOf((on - 1) as EpochDay, (history.b16 - 1) as EpochDay);
    return [
      no({ specialGuardianshipOrder: null }),
      yes({ specialGuardianshipOrder: { date: date(made), lookedAfterImmediatelyBefore: true } }),
    ];
  },
  '/otherAccommodation': ({ record, history, on }) => {
    const known = entriesOf(record.otherAccommodation);
    const end = earlierOf(on, (history.b16 + 30) as EpochDay);
    const stay = { kind: 'voluntary-organisation', start: date(history.b16), end: date(end) };
    return end <= history.b16
      ? []
      : [no({ otherAccommodation: known }), yes({ otherAccommodation: [...known, stay] })];
  },
  '/disabled': () => [no({ disabled: false }), yes({ disabled: true })],
};

type Entry = Partial<Omit<CareEntry, 'start' | 'end'>> & {
  readonly start?: string;
  readonly end?: string | null;
};

function isEntry(value: unknown): value is Entry {
  return isRecord(value);
}

function entriesOf(list: unknown): readonly Entry[] {
  return isListOf<Entry>(list, isEntry) ? list : [];
}

function isOneNight({ start, end }: Entry): boolean {
  const [from, until] = [dayOfText(start), dayOfText(end)];
  return from !== undefined && until !== undefined && until - from === 1;
}

/** A truth written into every entry that does not say it. */
function inEntries(record: Person, field: string, concerns: (entry: Entry) => boolean): readonly Fill[] {
  const care = entriesOf(record.care);
  const open = (entry: Entry): boolean =>
    concerns(entry) && typeof (entry as Readonly<Record<string, unknown>>)[field] !== 'boolean';
  if (!care.some(open)) return [];
  const filled = (truth: boolean) => ({
    care: care.map((entry) => (open(entry) ? { ...entry, [field]: truth } : entry)),
  });
  return [no(filled(false)), yes(filled(true))];
}

/** A stretch across the 16th birthday, straight from the last stay before it. */
function acrossSixteen(
  { history }: Asked,
  field: string,
  more: Readonly<Record<string, string>>,
): readonly Fill[] {
  const { b16, stays = NONE } = history;
  const before = [...stays].reverse().find((stay) => stay.from < b16);
  const from = earlierOf(before?.until ?? b16, b16);
  return [no({ [field]: [] }), yes({ [field]: [{ start: date(from), end: date(b16 + 1), ...more }] })];
}
