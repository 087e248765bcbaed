/** Deadlines, what is coming and timelines of a return: in columns the same as of its people, one by one. */
import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coming, deadlines, nextChanges, statusTimeline } from '../../src/eligibility/index.js';
import { recordsFromChildren } from '../../src/indicators/index.js';
import { toPlainDate } from '../../src/kernel/index.js';
import type { EpochDay } from '../../src/kernel/index.js';
import { NO_DAY } from '../../src/record/columns/columns.js';
import type { CareRecords } from '../../src/record/columns/columns.js';
import type { ReturnAssumptions } from '../../src/ssda903/index.js';
import {
  LINE_CODES,
  comingColumns,
  comingOfRow,
  councilPersonOfChild,
  deadlineColumns,
  deadlineOfRow,
  readReturn,
  spanOfRow,
  tellerOfComing,
  tellerOfDeadlines,
  timelineColumns,
  yearStartOf,
} from '../../src/ssda903/index.js';
import { day, settings, text } from './people.js';
import { asked, children } from './returns.js';

const assumptions = ['none', 'not-recorded'] as const;
const assuming = (on: string, otherFacts: (typeof assumptions)[number]): ReturnAssumptions => ({
  yearStart: yearStartOf(on),
  otherFacts,
});

const nameOf = (list: readonly string[], code: number | undefined): string | null =>
  list[(code ?? 0) - 1] ?? null;
const dateOf = (on: number | undefined): string | null =>
  on === undefined || on === NO_DAY ? null : toPlainDate(on as EpochDay);
const namesOf = (list: readonly string[], bits: number): string[] =>
  list.filter((_, at) => (bits & (1 << at)) !== 0);
const rowsOf = ({ length }: { readonly length: number }): number[] => Array.from({ length }, (_, row) => row);
const sorted = (lines: readonly (readonly unknown[])[]): string[] =>
  lines.map((line) => JSON.stringify(line)).sort();

function fromBothEnds(found: { readonly length: number }): number[] {
  const rows = rowsOf(found);
  return rows.slice(0, 4).flatMap((row, at) => [row, rows[rows.length - 1 - at] ?? row]);
}

/** Every line of both forms; how many there are. */
function sameDeadlines(records: CareRecords, on: string, assume: ReturnAssumptions, withinDays?: number) {
  const within = withinDays === undefined ? {} : { withinDays };
  const found = deadlineColumns(records, on, assume, within);
  const inColumns = rowsOf(found).map((row) => [
    records.children.id[found.child[row] ?? -1],
    nameOf(LINE_CODES.duty, found.duty[row]),
    found.steps[found.step[row] ?? 0],
    nameOf(LINE_CODES.state, found.state[row]),
    dateOf(found.due[row]),
    found.days[row],
  ]);
  const people = records.children.id.map((_, child) => councilPersonOfChild(records, child, assume));
  const told = deadlines(people, on, within);
  const oneByOne = told.map(({ id, duty, step, state, due, daysLate }) => [
    id,
    duty,
    step,
    state,
    due,
    state === 'due' ? day(due ?? '') - day(on) : (daysLate ?? -1),
  ]);
  expect(sorted(inColumns)).toEqual(sorted(oneByOne));
  // The first rows in turn from both ends, so that a teller goes from child to child and back.
  const tell = tellerOfDeadlines(records, found);
  for (const row of fromBothEnds(found)) {
    expect(told).toContainEqual(tell(row));
    expect(tell(row)).toEqual(deadlineOfRow(records, found, row));
  }
  return found.length;
}

function sameComing(records: CareRecords, from: string, to: string, assume: ReturnAssumptions) {
  const found = comingColumns(records, from, to, assume);
  const inColumns = rowsOf(found).map((row) => [
    records.children.id[found.child[row] ?? -1],
    dateOf(found.on[row]),
    nameOf(LINE_CODES.kind, found.kind[row]),
    nameOf(LINE_CODES.status, found.status[row]),
    found.age[row],
    nameOf(LINE_CODES.duty, found.duty[row]),
    found.steps[found.step[row] ?? 0],
  ]);
  const people = records.children.id.map((_, child) => councilPersonOfChild(records, child, assume));
  const told = coming(people, from, to);
  const oneByOne = told.map(({ id, on, kind, status, age, duty, step }) => [
    id,
    on,
    kind,
    status,
    age ?? 0,
    duty,
    step,
  ]);
  expect(sorted(inColumns)).toEqual(sorted(oneByOne));
  const tell = tellerOfComing(records, found);
  for (const row of fromBothEnds(found)) {
    expect(told).toContainEqual(tell(row));
    expect(tell(row)).toEqual(comingOfRow(records, found, row));
  }
  return found.length;
}

function sameTimeline(records: CareRecords, from: string, until: string, assume: ReturnAssumptions) {
  const found = timelineColumns(records, { from, until }, assume);
  const inColumns = rowsOf(found).map((row) => [
    found.child[row],
    dateOf(found.from[row]),
    dateOf(found.until[row]),
    nameOf(LINE_CODES.status, found.status[row]),
    namesOf(LINE_CODES.status, found.possible[row] ?? 0),
    nameOf(LINE_CODES.answer, found.lookedAfter[row]),
    nameOf(LINE_CODES.answer, found.principlesApply[row]),
    nameOf(LINE_CODES.adviser, found.personalAdviser[row]),
    found.because[row] === 0 ? ['window-begins'] : namesOf(LINE_CODES.because, found.because[row] ?? 0),
    found.age[row],
  ]);
  const spans = records.children.id.flatMap((_, child) =>
    statusTimeline(councilPersonOfChild(records, child, assume).person, { from, until }).map((span) => ({
      child,
      ...span,
    })),
  );
  expect(inColumns).toEqual(
    spans.map((span) => [
      span.child,
      span.from,
      span.until,
      span.status,
      span.possible,
      span.lookedAfter,
      span.principlesApply,
      span.personalAdviser,
      span.because,
      span.age ?? 0,
    ]),
  );
  for (const row of rowsOf(found).slice(0, 5)) {
    const { child: _, ...span } = spans[row] ?? { child: -1 };
    expect(spanOfRow(records, found, row)).toEqual(span);
  }
}

describe('a return in columns has the same as its people one by one', () => {
  it('of what is due, overdue or cannot be told', () => {
    let rows = 0;
    fc.assert(
      fc.property(
        children,
        asked,
        fc.constantFrom(...assumptions),
        fc.option(fc.nat(60), { nil: undefined }),
        (all, on, otherFacts, withinDays) => {
          rows += sameDeadlines(recordsFromChildren(all), on, assuming(on, otherFacts), withinDays);
        },
      ),
      settings,
    );
    expect(rows).toBeGreaterThan(0);
  });

  it('of what is coming', () => {
    let rows = 0;
    fc.assert(
      fc.property(
        children,
        asked,
        fc.nat(800),
        fc.constantFrom(...assumptions),
        (all, from, days, otherFacts) => {
          const to = text(day(from) + days);
          rows += sameComing(recordsFromChildren(all), from, to, assuming(from, otherFacts));
        },
      ),
      settings,
    );
    expect(rows).toBeGreaterThan(0);
  });

  it('of timelines, and of changes to come', () => {
    fc.assert(
      fc.property(
        children,
        asked,
        fc.nat(3_000),
        fc.constantFrom(...assumptions),
        (all, from, days, otherFacts) => {
          const records = recordsFromChildren(all);
          const assume = assuming(from, otherFacts);
          sameTimeline(records, from, text(day(from) + days), assume);
          const lives = timelineColumns(records, { from, until: '9999-12-31' }, assume);
          const changes = rowsOf(lives).filter((row) => row > 0 && lives.child[row] === lives.child[row - 1]);
          const told = records.children.id.flatMap((_, child) =>
            nextChanges(councilPersonOfChild(records, child, assume).person, from).map(({ on, to }) => [
              child,
              on,
              to.status,
            ]),
          );
          expect(
            changes.map((row) => [
              lives.child[row],
              dateOf(lives.from[row]),
              nameOf(LINE_CODES.status, lives.status[row]),
            ]),
          ).toEqual(told);
        },
      ),
      settings,
    );
  });

  it.each(assumptions)('of the example council, other facts %s', (otherFacts) => {
    const folder = 'examples/small-council';
    const { records } = readReturn(
      readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
    );
    const assume = assuming('2026-03-31', otherFacts);
    expect(sameDeadlines(records, '2026-03-31', assume)).toBeGreaterThan(100);
    expect(sameComing(records, '2026-04-01', '2026-09-30', assume)).toBeGreaterThan(10);
    sameTimeline(records, '2026-04-01', '2028-04-01', assume);
  });
});

describe('rows of columns', () => {
  const none = recordsFromChildren([]);
  const assume = assuming('2026-03-31', 'none');

  it('of nobody are none, and none of them is told', () => {
    const found = deadlineColumns(none, '2026-03-31', assume);
    expect(found.length).toBe(0);
    expect(() => deadlineOfRow(none, found, 0)).toThrow('row: expected one of 0 rows of these records');
    const next = comingColumns(none, '2026-04-01', '2026-04-02', assume);
    expect(() => comingOfRow(none, next, 0)).toThrow('row: expected one of 0 rows of these records');
    const lives = timelineColumns(none, { from: '2026-04-01', until: '2026-04-02' }, assume);
    expect(() => spanOfRow(none, lives, 0)).toThrow('row: expected one of 0 rows of these records');
  });

  it('survive being handed to a worker', () => {
    const records = recordsFromChildren([
      {
        id: '1',
        dateOfBirth: '2012-05-02',
        episodes: [{ DECOM: '2024-06-01', RNE: 'S', LS: 'C2', PLACE: 'U6' }],
      },
    ]);
    const found = deadlineColumns(records, '2026-03-31', assume);
    expect(structuredClone(found)).toEqual(found);
    expect(found.length).toBeGreaterThan(3);
  });

  it('without a table of reviews say that reviews are not recorded, and not that none was held', () => {
    const records = recordsFromChildren([
      {
        id: '1',
        dateOfBirth: '2012-05-02',
        episodes: [{ DECOM: '2025-06-01', RNE: 'S', LS: 'C2', PLACE: 'U6' }],
      },
    ]);
    const review = deadlines([councilPersonOfChild(records, 0, assume)], '2026-03-31').find(
      ({ duty }) => duty === 'DUTY-4',
    );
    expect(review).toMatchObject({ step: 'review-1', state: 'cannot-be-told' });
  });

  it('refuse days that are none', () => {
    expect(() => deadlineColumns(none, '2026-02-30', assume)).toThrow(RangeError);
    expect(() => comingColumns(none, '2026-04-02', '2026-04-01', assume)).toThrow(
      'to: expected a day on or after from',
    );
    expect(() => timelineColumns(none, { from: '2026-04-02', until: '2026-04-01' }, assume)).toThrow(
      RangeError,
    );
  });
});
