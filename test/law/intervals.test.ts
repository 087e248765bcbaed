/** An interval of a law that sets a number, then none for a time, then another: each day tried with its neighbours. */
import { describe, expect, it } from 'vitest';
import type { Dated } from '../../src/kernel/dated.js';
import type { PlainDate } from '../../src/kernel/calendar.js';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import type { Interval } from '../../src/law/intervals.js';
import { after, heldOn, inWords, intervalEnd, withoutNumber } from '../../src/law/intervals.js';
import { PROVISIONS } from '../../src/law/law.js';

const { lookedAfter, eligible, relevant } = PROVISIONS;
const row = (from: string | null, value: Interval | null, citation = lookedAfter) => ({
  from: from as PlainDate | null,
  value,
  citation,
});

/** Six weeks from 2011, no number from 24 April to 24 September 2020, then four; and one that has no day yet. */
const dated: Dated<Interval | null> = [
  row('2020-09-25', { count: 4, of: 'weeks' }, relevant),
  row('2011-04-01', { count: 6, of: 'weeks' }),
  row('2020-04-24', null, eligible),
  row(null, { count: 1, of: 'days' }),
];

const end = (began: string, on: string): string => {
  const { due, without } = intervalEnd(dated, toDay(began), toDay(on));
  return due === undefined ? `none: ${without}` : toPlainDate(due);
};

describe('the end of an interval', () => {
  it.each([
    ['before the law is held', '2011-03-31', '2015-01-01', 'none: law-not-held'],
    ['on its first day', '2011-04-01', '2015-01-01', '2011-05-13'],
    ['long before there was no number', '2019-01-01', '2021-01-01', '2019-02-12'],
    ['due on the day before, asked within', '2020-03-12', '2020-05-01', '2020-04-23'],
    ['due on the first day without, asked the day before', '2020-03-13', '2020-04-23', '2020-04-24'],
    ['due on the first day without, asked that day', '2020-03-13', '2020-04-24', 'none: no-number'],
    ['due within, asked when there is a number again', '2020-03-13', '2020-09-25', 'none: no-number'],
    ['due after, asked within', '2020-08-30', '2020-09-24', 'none: no-number'],
    ['due after, asked when there is a number again', '2020-08-30', '2020-09-25', '2020-09-27'],
    ['due on the day there is a number again, asked then', '2020-08-28', '2020-09-25', '2020-09-25'],
    ['due on the last day without, asked then', '2020-08-27', '2020-09-25', 'none: no-number'],
    ['by the later number', '2020-09-25', '2021-01-01', '2020-10-23'],
  ])('%s', (_, began, on, expected) => {
    expect(end(began, on)).toBe(expected);
  });

  it('is cited by the row that gives it', () => {
    const cited = (began: string, on: string) => intervalEnd(dated, toDay(began), toDay(on)).citation;
    expect(cited('2019-01-01', '2021-01-01')).toBe(lookedAfter);
    expect(cited('2020-03-13', '2020-04-24')).toBe(eligible);
    expect(cited('2020-09-25', '2021-01-01')).toBe(relevant);
    expect(cited('2011-03-31', '2015-01-01')).toBeUndefined();
  });

  it('is unknown for want of a number where none followed', () => {
    const never = [row('2011-04-01', null, eligible)];
    expect(intervalEnd(never, toDay('2012-01-01'), toDay('2012-02-01'))).toEqual({
      due: undefined,
      without: 'no-number',
      interval: undefined,
      citation: eligible,
    });
  });

  it('in working days ends with the bank holidays that are held, and within a time without a number has none', () => {
    const working = [
      row('2011-04-01', { count: 10, of: 'working days' }),
      row('2090-01-01', null, eligible),
      row('2090-06-01', { count: 10, of: 'working days' }, relevant),
    ];
    const asked = (began: string, on: string) => intervalEnd(working, toDay(began), toDay(on)).without;
    expect(asked('2025-01-01', '2025-02-01')).toBeUndefined();
    expect(asked('2089-12-31', '2090-02-01')).toBe('no-bank-holidays');
    expect(asked('2090-01-01', '2090-02-01')).toBe('no-number');
    expect(asked('2090-05-31', '2090-07-01')).toBe('no-number');
    expect(asked('2090-06-01', '2090-07-01')).toBe('no-bank-holidays');
  });
});

describe('an interval', () => {
  it.each<[string, Interval, string, string]>([
    ['1 day', { count: 1, of: 'days' }, '2024-02-28', '2024-02-29'],
    ['6 weeks', { count: 6, of: 'weeks' }, '2024-02-28', '2024-04-10'],
    ['1 month', { count: 1, of: 'months' }, '2024-01-31', '2024-02-29'],
    ['2 years', { count: 2, of: 'years' }, '2024-02-29', '2026-02-28'],
    // Good Friday and Easter Monday of 2024 are no working days.
    ['3 working days', { count: 3, of: 'working days' }, '2024-03-27', '2024-04-03'],
  ])('of %s runs out, and is said so', (words, interval, from, until) => {
    const due = after(toDay(from), interval);
    expect(due === undefined ? undefined : toPlainDate(due)).toBe(until);
    expect(inWords(interval)).toBe(words);
  });
});

describe('a dated number', () => {
  it('is held from its day on, in whatever order the rows stand', () => {
    const held = ['2011-03-31', '2011-04-01', '2020-04-23', '2020-04-24', '2020-09-24', '2020-09-25'].map(
      (on) => heldOn(dated, toDay(on))?.count ?? null,
    );
    expect(held).toEqual([null, 6, 6, null, null, 4]);
    expect(heldOn(dated, toDay('2011-03-31'))).toBeUndefined();
    expect(heldOn(dated, toDay('2020-04-24'))).toBeNull();
  });

  it('has the times for which there is none', () => {
    expect(withoutNumber(dated).map(({ from, until }) => [toPlainDate(from), toPlainDate(until)])).toEqual([
      ['2020-04-24', '2020-09-25'],
    ]);
  });
});
