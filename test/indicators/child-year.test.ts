import { describe, expect, it } from 'vitest';
import type { ChildRows } from '../../src/indicators/index.js';
import { recordsFromChildren, readingsWith, windowOf } from '../../src/indicators/index.js';
import { childYearView, openChildYear } from '../../src/indicators/child-year/child-year.js';
import { toDay } from '../../src/kernel/calendar.js';
import { chain, child, reasonOf, YEAR_END } from './children.js';

function yearOf(one: ChildRows, yearEnd = YEAR_END) {
  return openChildYear(childYearView(recordsFromChildren([one]), windowOf({ yearEnd }), readingsWith()), 0);
}

describe('looked after at the end', () => {
  it.each([
    ['2025-03-30', false],
    ['2025-03-31', false],
    ['2025-04-01', true],
  ])('left on %s: %s', (left, expected) => {
    expect(yearOf(child(chain([['2023-01-01', 'S', 'U6', 'A']], left))).lookedAfter).toBe(expected);
  });

  it.each([
    ['2025-03-30', true],
    ['2025-03-31', true],
    ['2025-04-01', false],
  ])('entered on %s: %s', (entered, expected) => {
    expect(yearOf(child(chain([[entered, 'S', 'U6', 'A']]))).lookedAfter).toBe(expected);
  });

  it.each(['V3', 'V4'])('short breaks under %s are no care', (LS) => {
    const one = child(chain([['2023-01-01', 'S', 'U6', 'A', { LS }]]));
    expect(yearOf(one)).toMatchObject({
      lookedAfter: false,
      lookedAfterInYear: false,
      shortBreaksOnly: true,
    });
    expect(reasonOf(one, 'STAB-3PLUS')).toBe('short-breaks');
    expect(reasonOf(one, 'MISSING')).toBe('short-breaks');
  });

  it('a row left open by mistake does not outlast the end of care', () => {
    const open = chain([['2023-01-01', 'S', 'U6', 'A']]);
    const left = chain([['2024-01-01', 'P', 'U6', 'B']], '2024-10-01');
    expect(yearOf(child([...open, ...left])).lookedAfter).toBe(false);
  });
});

describe('the current period of care', () => {
  it.each<[string, string, ChildRows]>([
    [
      'continuations',
      '2020-01-01',
      child(
        chain([
          ['2020-01-01', 'S', 'U6', 'A'],
          ['2023-05-05', 'P', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'a gap of a day',
      '2023-05-06',
      child([
        ...chain([['2020-01-01', 'S', 'U6', 'A']], '2023-05-05', 'X1'),
        ...chain([['2023-05-06', 'P', 'U6', 'B']]),
      ]),
    ],
    [
      'no gap',
      '2020-01-01',
      child([
        ...chain([['2020-01-01', 'S', 'U6', 'A']], '2023-05-05', 'X1'),
        ...chain([['2023-05-05', 'P', 'U6', 'B']]),
      ]),
    ],
    [
      'RNE S on the same day',
      '2023-05-05',
      child([
        ...chain([['2020-01-01', 'S', 'U6', 'A']], '2023-05-05'),
        ...chain([['2023-05-05', 'S', 'U6', 'B']]),
      ]),
    ],
    [
      'a row inside another',
      '2020-01-01',
      child([
        ...chain([['2020-01-01', 'S', 'U6', 'A']], '2024-06-01', 'X1'),
        ...chain([['2021-01-01', 'P', 'U6', 'B']], '2021-02-01', 'X1'),
        ...chain([['2024-06-01', 'P', 'U6', 'C']]),
      ]),
    ],
  ])('%s: begins %s', (_, expected, one) => {
    expect(yearOf(one).periodStart).toBe(toDay(expected));
  });
});

describe('the 12-month group', () => {
  it.each<[string, boolean, ChildRows]>([
    ['began on 31 March', true, child(chain([['2024-03-31', 'S', 'U6', 'A']]))],
    ['began on 1 April', true, child(chain([['2024-04-01', 'S', 'U6', 'A']]))],
    ['began on 2 April', false, child(chain([['2024-04-02', 'S', 'U6', 'A']]))],
    ['left on 31 March', false, child(chain([['2020-04-02', 'S', 'U6', 'A']], '2025-03-31'))],
    ['left on 1 April', true, child(chain([['2020-04-02', 'S', 'U6', 'A']], '2025-04-01'))],
    [
      'moved',
      true,
      child(
        chain([
          ['2020-04-02', 'S', 'U6', 'A'],
          ['2024-10-10', 'P', 'K2', 'B'],
        ]),
      ),
    ],
    [
      'left and came back',
      false,
      child([
        ...chain([['2020-01-01', 'S', 'U6', 'A']], '2024-06-01'),
        ...chain([['2024-06-20', 'S', 'U6', 'A']]),
      ]),
    ],
    [
      'an E code in the year, though a row follows on',
      false,
      child([
        ...chain([['2020-01-01', 'S', 'U6', 'A']], '2024-06-01'),
        ...chain([['2024-06-01', 'P', 'U6', 'A']]),
      ]),
    ],
    [
      'a short break in the year',
      false,
      child([
        ...chain([['2020-01-01', 'S', 'U6', 'A']]),
        ...chain([['2024-06-01', 'S', 'U6', 'B', { LS: 'V3' }]], '2024-06-03'),
      ]),
    ],
    [
      'a short break that ended on 1 April',
      true,
      child([
        ...chain([['2020-01-01', 'S', 'U6', 'A']]),
        ...chain([['2024-03-29', 'S', 'U6', 'B', { LS: 'V3' }]], '2024-04-01'),
      ]),
    ],
  ])('%s: %s', (_, expected, one) => {
    expect(yearOf(one).twelveMonths).toBe(expected);
  });

  it('keeps a child who left on the last day only under the other reading', () => {
    const one = child(chain([['2020-04-02', 'S', 'U6', 'A']], '2025-03-31'), { oc2: { TEETH_CHECK: '1' } });
    expect(reasonOf(one, 'HEALTH-DENTAL')).toBe('not-looked-after');
    expect(reasonOf(one, 'HEALTH-DENTAL', YEAR_END, { twelveMonths: 'until-end' })).toBe('yes');
  });

  it('does not ask for an OC2 row, nor take one for membership', () => {
    expect(reasonOf(child(chain([['2020-04-02', 'S', 'U6', 'A']])), 'HEALTH-ASSESS')).toBe('not-recorded');
    const newcomer = child(chain([['2024-08-02', 'S', 'U6', 'A']]), { oc2: { HEALTH_ASSESSMENT: '1' } });
    expect(reasonOf(newcomer, 'HEALTH-ASSESS')).toBe('not-for-12-months');
  });
});

describe('looked after in the year', () => {
  it.each([
    ['2024-03-31', false],
    ['2024-04-01', false],
    ['2024-04-02', true],
  ])('left on %s: %s', (left, expected) => {
    expect(yearOf(child(chain([['2023-01-01', 'S', 'U6', 'A']], left))).lookedAfterInYear).toBe(expected);
  });
});

describe('windows', () => {
  it('names a reporting year, twelve months and the year to date apart', () => {
    expect(windowOf({ yearEnd: '2025-03-31' })).toMatchObject({
      kind: 'reporting-year',
      from: toDay('2024-04-01'),
      year: 2025,
    });
    expect(windowOf({ yearEnd: '2025-06-30' })).toMatchObject({
      kind: 'twelve-months',
      from: toDay('2024-07-01'),
      year: 2026,
    });
    expect(windowOf({ yearEnd: '2025-06-30' }, 'year-to-date')).toMatchObject({
      kind: 'year-to-date',
      from: toDay('2025-04-01'),
    });
    expect(windowOf({ yearEnd: '2025-03-31' }, 'year-to-date').kind).toBe('reporting-year');
    expect(windowOf({ window: { from: '2024-04-01', until: '2025-04-01' } }).kind).toBe('reporting-year');
    expect(windowOf({ window: { from: '2025-01-06', until: '2025-04-05' } }).kind).toBe('other');
  });

  it('ends twelve months on the last day of February', () => {
    expect(windowOf({ yearEnd: '2025-02-28' }).from).toBe(toDay('2024-03-01'));
    expect(windowOf({ yearEnd: '2024-02-29' }).from).toBe(toDay('2023-03-01'));
  });

  it.each([
    ['2025-08-30', '2024-08-31'],
    ['2025-08-31', '2025-08-31'],
    ['2025-09-01', '2025-08-31'],
    ['2025-03-31', '2024-08-31'],
  ])('takes school ages, for a year to %s, on %s', (yearEnd, expected) => {
    expect(windowOf({ yearEnd }).schoolDay).toBe(toDay(expected));
  });

  it('refuses a window that is none', () => {
    expect(() => windowOf({})).toThrow(RangeError);
    expect(() => windowOf({ yearEnd: '31/03/2025' })).toThrow('yearEnd');
    expect(() =>
      windowOf({ yearEnd: '2025-03-31', window: { from: '2024-04-01', until: '2025-04-01' } }),
    ).toThrow(RangeError);
    expect(() => windowOf({ window: { from: '2025-04-01', until: '2025-04-01' } })).toThrow('window.until');
  });

  it('refuses a reading that is none', () => {
    expect(() => readingsWith({ revisit: 'sometimes' } as never)).toThrow('readings.revisit');
    expect(() => readingsWith({ weather: 'fine' } as never)).toThrow('none of the readings');
  });
});
