/**
 * Every dated number of the law, changed in turn from a day on: answers move, no sentence of any kind still states the
 * old number, and no day is called the wrong birthday. The numbers are read from the tables of the law, so that a new
 * one is tried by itself. They are tried on a law frozen as of a day, so that recording a later one breaks nothing here.
 */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Interval, DutyLaw, Law, OtherLawNumbers, Person } from '../../src/eligibility/index.js';
import {
  DUTIES,
  DUTY_LAW,
  OTHER_LAW_NUMBERS,
  careStatus,
  dutiesOn,
  dutyWords,
  person,
  personalAdviser,
  statusOn,
  statusTimeline,
  withNothingElse,
} from '../../src/eligibility/index.js';
import { plainDate } from '../../src/kernel/calendar.js';
import { countInWords } from '../../src/kernel/count-in-words.js';
import type { Dated } from '../../src/kernel/dated.js';
import type { Finding } from '../../src/kernel/finding.js';
import { LAW_ROWS } from '../../src/law/england.js';
import { lawFrozenAt } from '../../src/law/law.js';
import type { Numbers } from './everything-said.js';
import { EVERY_FACT, bare, said, stating } from './everything-said.js';
import { day, peopleAndDays, settings, text } from './people.js';

const FROZEN = lawFrozenAt('2026-11-27');
/** After the months of 2020, in which one number was none. */
const FROM = plainDate('2021-01-01');

/** The dated numbers, by name, as the last row of each has them. */
const NUMBERS: ReadonlyMap<keyof typeof LAW_ROWS, number> = new Map(
  Object.keys(LAW_ROWS).flatMap((key) => {
    const name = key as keyof typeof LAW_ROWS;
    const value = (FROZEN[name] as Dated<unknown>).at(-1)?.value;
    return typeof value === 'number' ? [[name, value]] : [];
  }),
);

/** The same law with some numbers changed from a day on. */
function changed(values: ReadonlyMap<string, number>): Law {
  const rows = [...values].map(([name, value]) => {
    const entries = FROZEN[name as keyof typeof LAW_ROWS] as Dated<unknown>;
    return [name, [...entries, { ...entries.at(-1), from: FROM, value }]];
  });
  return { ...FROZEN, ...(Object.fromEntries(rows) as Partial<Law>) };
}

/**
 * Another number for each, in the same order and no two alike, none of them one of the old: so that a number in a sentence
 * tells where it comes from. `at` gives one set or another.
 */
function others(numbers: ReadonlyMap<string, number>, at: number): ReadonlyMap<string, number> {
  const old = new Set(numbers.values());
  let last = 0;
  return new Map(
    [...numbers]
      .sort(([, a], [, b]) => a - b)
      .map(([name, value]) => {
        let other = Math.max(last, value) + 1;
        while (old.has(other) || other % 7 === 0 || other % 2 !== at) other += 1;
        last = other;
        return [name, other];
      }),
  );
}

const APART = others(NUMBERS, 0);
const AGAIN = others(NUMBERS, 1);

const whole = (dateOfBirth: string, start: string, end: string | null, more: object = {}): Person =>
  withNothingElse({ ...person({ dateOfBirth, care: [{ start, end, legalStatus: 'V2' }] }), ...more });

/** Short breaks of so many days each, a week or more apart, without the caller's word. */
function breaks(from: string, lengths: readonly number[], more: object = {}): object[] {
  let next = day(from);
  return lengths.map((length) => {
    const start = text(next);
    const end = text(next + length);
    next += length + 9;
    return { start, end, legalStatus: 'V3', ...more };
  });
}

const inBreaks = (dateOfBirth: string, care: object[], more: object = {}): Person =>
  withNothingElse({ ...person({ dateOfBirth, care: care as never }), ...more });

const EARLIER = { start: '2021-08-01', end: '2021-12-05', legalStatus: 'V2' };

/** Lives that between them turn on every number, beside people at random. */
const LIVES: readonly (readonly [Person, string])[] = [
  [whole('2009-05-01', '2025-04-01', '2025-07-08'), '2025-08-01'],
  // On the day itself on which 13 weeks are complete.
  [whole('2009-05-01', '2025-05-02', null), '2025-08-01'],
  [whole('2010-05-01', '2024-06-01', null), '2026-08-01'],
  [whole('2006-05-01', '2020-01-01', '2020-10-01'), '2022-08-01'],
  [whole('2008-05-01', '2022-05-01', '2024-05-02'), '2025-08-01'],
  [whole('2009-05-01', '2022-08-01', '2025-05-25'), '2025-08-01'],
  [whole('2004-05-01', '2019-01-01', '2022-05-01'), '2025-08-01'],
  [whole('2000-05-01', '2015-01-01', '2018-05-01'), '2025-08-01'],
  [whole('2000-05-01', '2015-01-01', '2018-05-01', { returnToEducation: '2025-07-01' }), '2025-08-01'],
  [whole('2003-05-01', '2019-06-01', '2019-07-01'), '2025-08-01'],
  [whole('2006-05-01', '2022-06-01', '2022-07-01'), '2025-08-01'],
  [whole('2008-01-01', '2015-01-01', null, { familyPlacements: [] }), '2026-01-02'],
  ...[0, 2, 5].map((months) => {
    const start = `2025-0${7 - months}-01`;
    return [
      whole('2009-01-01', '2023-06-01', start, {
        familyPlacements: [{ start, end: null, with: 'parent' }],
      } as object),
      '2025-10-01',
    ] as const;
  }),
  ...(['health', 'care-home-or-independent-hospital', 'education'] as const).map(
    (kind) =>
      [
        withNothingElse(
          person({
            dateOfBirth: '2007-05-01',
            care: [],
            otherAccommodation: [{ kind, start: '2023-06-01', end: '2023-09-05' }],
          }),
        ),
        '2024-08-01',
      ] as const,
  ),
  [
    person({
      dateOfBirth: '2008-05-01',
      care: [{ start: '2025-03-01', end: '2025-03-02', legalStatus: 'V2' }],
      otherAccommodation: [{ kind: 'section-17', start: '2024-06-01', end: null }],
    }),
    '2025-08-01',
  ],
  [
    person({
      dateOfBirth: '2008-05-01',
      care: [{ start: '2025-03-01', end: '2025-03-03', legalStatus: 'V2' }],
    }),
    '2025-08-01',
  ],
  [
    withNothingElse(
      person({
        dateOfBirth: '2010-05-01',
        care: [{ start: '2015-03-01', end: '2020-03-03', legalStatus: 'C2', reasonEnded: 'E11' }],
      }),
    ),
    '2025-08-01',
  ],
  [
    withNothingElse(
      person({
        dateOfBirth: '2006-05-01',
        care: [{ start: '2021-03-01', end: '2022-08-03', legalStatus: 'C2', reasonEnded: 'E41' }],
      }),
    ),
    '2025-08-01',
  ],
  [whole('2006-05-01', '2021-01-01', '2025-12-01'), '2025-08-01'],
  // One day longer than one break may be meant to last; one day more than a series may come to in twelve months.
  [inBreaks('2007-05-01', [EARLIER, ...breaks('2024-01-01', [40])]), '2024-01-19'],
  [inBreaks('2007-05-01', [EARLIER, ...breaks('2023-06-01', [15, 15, 15, 15, 15, 15])]), '2023-09-30'],
  // One break a day longer than four weeks, and then the birthday in hospital.
  [
    inBreaks('2008-05-01', breaks('2023-12-05', [27, 27, 27, 29], { shortBreakSeries: true }), {
      hospitalStays: [{ start: '2024-04-20', end: '2024-06-01' }],
    }),
    '2024-05-10',
  ],
  ...fc
    .sample(peopleAndDays, { numRuns: 80, seed: 1991 })
    .flatMap(({ record, on }) => (on >= '2020-01-01' ? [[record, on] as const] : [])),
];

/** The statuses of everybody, without words. */
function answers(law: Law): string[] {
  return LIVES.map(([record, on]) => {
    const { answer, possible, lookedAfter, principlesApply, steps } = careStatus(record, on, law);
    const codes = (all: readonly Finding<string>[]): string[] =>
      all.flatMap((step) => [step.answer, ...codes(step.steps)]);
    return JSON.stringify([
      answer,
      possible,
      lookedAfter,
      principlesApply,
      codes(steps),
      personalAdviser(record, on, law).answer,
      statusTimeline(record, { from: on, until: '2060-01-01' }, law),
      dutiesOn(record, on, EVERY_FACT, law).map(({ id, owed }) => [id, owed]),
    ]);
  });
}

const lawOf = (law: Law): Numbers => ({ law, duties: DUTY_LAW, others: OTHER_LAW_NUMBERS });
const everything = (numbers: Numbers): string[] => [
  ...LIVES.flatMap(([record, on]) => said(record, on, numbers)),
  ...DUTIES.flatMap((duty) => Object.values(dutyWords(duty, '2026-11-27', numbers.law, numbers.duties))),
];

type Kind = 'age' | 'days' | 'weeks' | 'months' | 'years' | 'hours' | 'working days' | 'pounds';

/** A number of any table: of the law of status, of duties, of other laws. */
interface Held {
  readonly name: string;
  readonly kind: Kind;
  readonly value: number;
}

const kindOf = (name: string): Kind =>
  /age$/i.test(name)
    ? 'age'
    : /months/i.test(name)
      ? 'months'
      : /hours/i.test(name)
        ? 'hours'
        : /years/i.test(name)
          ? 'years'
          : 'days';

const entriesOf = <T>(table: object): [string, Dated<T>][] => Object.entries(table) as [string, Dated<T>][];

/** Every number there is, from the tables. */
const HELD: readonly Held[] = [
  ...entriesOf<unknown>(
    Object.fromEntries(Object.keys(LAW_ROWS).map((name) => [name, FROZEN[name as keyof Law]])),
  ),
  ...entriesOf<unknown>(OTHER_LAW_NUMBERS),
  ...entriesOf<unknown>(DUTY_LAW.ages).map(
    ([name, dated]) => [`${name}Age`, dated] as [string, Dated<unknown>],
  ),
].flatMap(([name, dated]) =>
  dated.flatMap(({ value }) => (typeof value === 'number' ? [{ name, kind: kindOf(name), value }] : [])),
);
const INTERVALS: readonly Held[] = entriesOf<Interval | null>(DUTY_LAW.intervals).flatMap(([name, dated]) =>
  dated.flatMap(({ value }) => (value === null ? [] : [{ name, kind: value.of, value: value.count }])),
);

/** The numbers of each kind that some table holds, and for each another that none does. */
const OTHERS = new Map<Kind, Map<number, number>>();
for (const { kind, value } of [...HELD, ...INTERVALS].sort((a, b) => a.value - b.value)) {
  const all = new Set([...HELD, ...INTERVALS].filter((each) => each.kind === kind).map((each) => each.value));
  const known = OTHERS.get(kind) ?? new Map<number, number>();
  OTHERS.set(kind, known);
  let other = value + 1;
  while (all.has(other) || [...known].some(([of, taken]) => taken === other && of !== value)) other += 1;
  known.set(value, other);
}
const other = (kind: Kind, value: number): number => OTHERS.get(kind)?.get(value) ?? value;

function eachOther<T>(table: object, change: (value: T, name: string) => T): object {
  return Object.fromEntries(
    entriesOf<T>(table).map(([name, dated]) => [
      name,
      dated.map((entry) => ({ ...entry, value: change(entry.value, name) })),
    ]),
  );
}

const otherNumber = (value: unknown, name: string): unknown =>
  typeof value === 'number' ? other(kindOf(name), value) : value;

/** Every law with every number another, on every day. */
const ANOTHER: Numbers = {
  law: {
    ...FROZEN,
    ...eachOther(
      Object.fromEntries(Object.keys(LAW_ROWS).map((name) => [name, FROZEN[name as keyof Law]])),
      otherNumber,
    ),
  },
  duties: {
    ...DUTY_LAW,
    intervals: eachOther<Interval | null>(DUTY_LAW.intervals, (value) =>
      value === null ? null : { ...value, count: other(value.of, value.count) },
    ) as DutyLaw['intervals'],
    ages: eachOther<number>(DUTY_LAW.ages, (value) => other('age', value)) as DutyLaw['ages'],
  },
  others: eachOther(OTHER_LAW_NUMBERS, otherNumber) as OtherLawNumbers,
};

/** A number of a kind as a sentence would state it. */
function statingKind(kind: Kind, value: number): RegExp {
  const said = `(?:${value}|${countInWords(value)})`;
  if (kind === 'age') return stating('age', value);
  const weeks = kind === 'days' && value % 7 === 0 ? `|\\b${value / 7} weeks?\\b(?! of)` : '';
  if (kind === 'days') return new RegExp(`\\b${said} (?:days|needed)${weeks}`, 'i');
  return new RegExp(`\\b${said} ${kind.replace(/s$/, '')}s?\\b`, 'i');
}

describe('a number of the law, changed from a day on', () => {
  let frozen: string[];
  beforeAll(() => {
    frozen = answers(FROZEN);
  });

  it('is one of those that the table of rows holds', () => {
    expect(NUMBERS.size).toBeGreaterThan(14);
    expect(new Set(APART.values()).size).toBe(NUMBERS.size);
  });

  it('leaves no sentence that states a number of before, with all of them changed', () => {
    const told = [...new Set(everything(ANOTHER))];
    const stale = [...OTHERS].flatMap(([kind, numbers]) =>
      [...numbers.keys()].flatMap((value) => {
        const pattern = statingKind(kind, value);
        return told.filter((text) => pattern.test(bare(text))).map((text) => `${kind} ${value}: ${text}`);
      }),
    );
    expect(stale).toEqual([]);
    // Amounts are told as amounts, never in a sentence.
    expect(told.filter((text) => /£|\bpounds\b|\d,\d{3}/.test(text))).toEqual([]);
  });

  it.each([...NUMBERS.keys()])('%s moves an answer', (name) => {
    const value = APART.get(name) ?? 0;
    const up = answers(changed(new Map([[name, value]])));
    const down = answers(changed(new Map([[name, (NUMBERS.get(name) ?? 0) - 1]])));
    expect([...up, ...down].filter((each, at) => each !== frozen[at % frozen.length])).not.toEqual([]);
  });

  it.each([...NUMBERS.keys()])('%s moves no answer of a day before', (name) => {
    const days = ['2012-06-01', '2018-04-01', '2020-12-31'];
    const before = (law: Law): unknown =>
      LIVES.map(([record]) =>
        days.map((on) => {
          const { answer, possible, lookedAfter, principlesApply } = careStatus(record, on, law);
          return [answer, possible, lookedAfter, principlesApply];
        }),
      );
    for (const value of [APART.get(name) ?? 0, (NUMBERS.get(name) ?? 0) - 1])
      expect(before(changed(new Map([[name, value]])))).toEqual(before(FROZEN));
  });

  it('given anew as it was, changes no answer', () => {
    fc.assert(
      fc.property(peopleAndDays, fc.integer({ min: 1, max: 900 }), ({ record, on }, ago) => {
        const from = text(day(on) - ago);
        const anew = Object.keys(LAW_ROWS).flatMap((name) => {
          const entries = FROZEN[name as keyof typeof LAW_ROWS] as Dated<unknown>;
          const last = entries.at(-1);
          return (last?.from ?? from) < from ? [[name, [...entries, { ...last, from }]]] : [];
        });
        const law = { ...FROZEN, ...(Object.fromEntries(anew) as Partial<Law>) };
        const told = (of: Law): unknown => {
          const { answer, possible, lookedAfter, principlesApply } = careStatus(record, on, of);
          return [answer, possible, lookedAfter, principlesApply, statusOn(record, on, of)];
        };
        expect(told(law)).toEqual(told(FROZEN));
      }),
      { ...settings, numRuns: settings.numRuns * 4 },
    );
  });

  it.each([...NUMBERS.keys()])('%s is stated as it is, and never as it was', (name) => {
    const value = APART.get(name) ?? 0;
    const pattern = stating(name, value);
    const now = everything(lawOf(changed(new Map([...APART, [name, AGAIN.get(name) ?? 0]]))));
    expect(now.filter((text) => pattern.test(bare(text)))).toEqual([]);
  });

  it.each([...NUMBERS.keys()])('%s calls no day the wrong birthday', (name) => {
    const law = changed(new Map([[name, APART.get(name) ?? 0]]));
    const wrong = LIVES.flatMap(([{ dateOfBirth }, on], at) =>
      statusTimeline(LIVES[at]?.[0] as Person, { from: on, until: '2060-01-01' }, law).filter(
        ({ from, age }) =>
          age !== null &&
          dateOfBirth.length === 10 &&
          !dateOfBirth.endsWith('02-29') &&
          from !== `${Number(dateOfBirth.slice(0, 4)) + age}${dateOfBirth.slice(4)}`,
      ),
    );
    expect(wrong).toEqual([]);
  });
});
