/**
 * The day before, the day and the day after, for every dated change of the law: a worked case within a day on each side,
 * or the change is named here with why there is none.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ACT_OF_2026,
  DUTIES,
  DUTY_LAW,
  LAW_OF_ENGLAND,
  dutiesOn,
  person,
} from '../../src/eligibility/index.js';
import type { PersonInput } from '../../src/eligibility/index.js';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import type { EpochDay } from '../../src/kernel/calendar.js';

interface Row {
  readonly row: string;
  readonly from: string;
}
type Entries = readonly { readonly from: string | null }[];

const rowsOf = (prefix: string, named: object): Row[] =>
  Object.entries(named as Readonly<Record<string, Entries>>).flatMap(([name, entries]) =>
    entries.flatMap(({ from }) => (from === null ? [] : [{ row: `${prefix}${name}`, from }])),
  );

const { readings: _readings, ...dated } = LAW_OF_ENGLAND;
const ROWS: readonly Row[] = [
  ...rowsOf('law: ', dated),
  ...Object.entries(DUTY_LAW).flatMap(([kind, named]) => rowsOf(`${kind}: `, named)),
  ...DUTIES.flatMap(({ id, inForce, wording }) => rowsOf('', { [id]: [...inForce, ...wording] })),
  ...ACT_OF_2026.flatMap(({ id, inForce }) => rowsOf('', { [id]: inForce })),
];

/** Changes on which no answer of the library turns yet, and why. */
const WITHOUT: Readonly<Record<string, string>> = {};

interface Case {
  readonly id: string;
  readonly asOf?: string;
  readonly on?: string;
  readonly change?: string;
}
const cases = readdirSync('test/law')
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`test/law/${name}`, 'utf8')) as Record<string, unknown>)
  .flatMap((file) => [file.cases, file.dutyCases])
  .flatMap((list) => (Array.isArray(list) ? (list as Case[]) : []))
  .filter(({ asOf, on }) => asOf !== undefined || on !== undefined);
/** Every day that a case names: the day asked about, or a day of what happened. */
const daysNamed = cases.map((each) => ({
  id: each.id,
  days: new Set(
    JSON.stringify({ ...each, change: undefined, title: undefined }).match(/\d{4}-\d\d-\d\d/g) ?? [],
  ),
}));

const shifted = (day: string, by: number): string => toPlainDate((toDay(day) + by) as EpochDay);
const shown = (day: string): readonly string[] =>
  daysNamed.filter(({ days }) => days.has(day)).map(({ id }) => id);

describe('every dated change of the law', () => {
  it('has a worked case on the day before it, on it and on the day after, or is named as one that has none', () => {
    const missing = [...new Set(ROWS.map(({ from }) => from))]
      .filter((from) => WITHOUT[from] === undefined)
      .flatMap((from) =>
        [-1, 0, 1]
          .filter((by) => shown(shifted(from, by)).length === 0)
          .map(
            (by) =>
              `${shifted(from, by)}: ${ROWS.filter((each) => each.from === from)
                .map(({ row }) => row)
                .join(', ')}`,
          ),
      );
    expect(missing).toEqual([]);
  });

  it('and the list of those without names nothing that is gone, and nothing that has its cases', () => {
    for (const from of Object.keys(WITHOUT)) {
      expect(ROWS.some((row) => row.from === from)).toBe(true);
      expect([-1, 0, 1].every((by) => shown(shifted(from, by)).length > 0)).toBe(false);
    }
  });

  it('the cases of each change are of three days, or of both sides', () => {
    const of = new Map<string, Set<string>>();
    for (const { change, ...each } of cases)
      if (change !== undefined)
        for (const day of JSON.stringify(each).match(/\d{4}-\d\d-\d\d/g) ?? [])
          of.set(change, (of.get(change) ?? new Set()).add(day));
    for (const [change, days] of of) {
      expect(ROWS.map(({ from }) => from)).toContain(change);
      for (const by of [-1, 0, 1])
        expect([change, by, days.has(shifted(change, by))]).toEqual([change, by, true]);
    }
  });
});

describe('amounts, on the day before, the day and the day after', () => {
  const left: PersonInput = {
    dateOfBirth: '2004-03-01',
    care: [{ start: '2016-01-10', end: '2022-03-01', legalStatus: 'C2', placement: 'U4', reasonEnded: 'E8' }],
  };
  it.each([
    ['2023-03-31', 2000, 'recommended'],
    ['2023-04-01', 3000, 'at-least'],
    ['2023-04-02', 3000, 'at-least'],
  ])('setting up home on %s', (on, pounds, measure) => {
    const duty = dutiesOn(person(left), on, { movingToOwnHome: true }).find(({ id }) => id === 'DUTY-31');
    expect(duty?.amount).toMatchObject({ pounds, measure });
  });
});
