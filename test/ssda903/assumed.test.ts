/** What a caller assumes of a return: refused by name where it is none of what it can be. */
import { expect, it } from 'vitest';
import type { ReturnAssumptions } from '../../src/ssda903/index.js';
import {
  comingColumns,
  councilPersonOfChild,
  countStatuses,
  deadlineColumns,
  personOfChild,
  readReturn,
  timelineColumns,
  yearStartOf,
} from '../../src/ssda903/index.js';
import { toPlainDate } from '../../src/kernel/calendar.js';

const ON = '2026-03-31';
const { records } = await readReturn([
  { name: 'header.csv', text: 'CHILD,SEX,DOB,ETHNIC\nA1,M,04/05/2009,WBRI' },
  { name: 'episodes.csv', text: 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nA1,01/05/2024,S,C2,U6,,' },
]);

const doors: Readonly<Record<string, (assume: ReturnAssumptions) => unknown>> = {
  countStatuses: (assume) => countStatuses(records, ON, assume),
  personOfChild: (assume) => personOfChild(records, 0, assume),
  councilPersonOfChild: (assume) => councilPersonOfChild(records, 0, assume),
  deadlineColumns: (assume) => deadlineColumns(records, ON, assume),
  comingColumns: (assume) => comingColumns(records, ON, '2026-09-30', assume),
  timelineColumns: (assume) => timelineColumns(records, { from: ON, until: '2026-09-30' }, assume),
};
const given = (assume: Record<string, unknown>): ReturnAssumptions => assume as unknown as ReturnAssumptions;

it.each(Object.keys(doors))('%s takes a day as a number, and one of two words', (name) => {
  const door = doors[name] as (assume: ReturnAssumptions) => unknown;
  const yearStart = yearStartOf(ON);
  for (const otherFacts of ['none', 'not-recorded'] as const)
    expect(() => door({ yearStart, otherFacts })).not.toThrow();
  for (const other of [toPlainDate(yearStart), undefined, null, Number.NaN, 1.5, 20_000n, new Date(0)])
    expect(() => door(given({ yearStart: other, otherFacts: 'none' }))).toThrow(
      new RangeError('yearStart: expected a day as a number, of yearStartOf or toDay'),
    );
  for (const other of ['None', undefined, null, true, 0])
    expect(() => door(given({ yearStart, otherFacts: other }))).toThrow(
      new RangeError('otherFacts: expected one of none, not-recorded'),
    );
  for (const none of [null, undefined, 3, 'none'])
    expect(() => door(none as never)).toThrow(new RangeError('assume: expected an object'));
});
