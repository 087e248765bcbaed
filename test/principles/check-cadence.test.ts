import { describe, expect, it } from 'vitest';
import { CADENCES, checkCadence, type CadenceName } from '../../src/principles/governance/index.js';
import { SOURCE_ROWS, STATED_CADENCES, sourceRow } from '../../src/sources/index.js';
import { systemsOf } from '../sources/systems-of-rows.js';

const status = (name: CadenceName, meetings: string[], asOf: string, since?: string): string =>
  checkCadence(meetings, CADENCES[name], asOf, since === undefined ? {} : { since }).status;

describe('meeting cadence', () => {
  it.each([
    ['monthly', '2026-01-31', '2026-02-28', '2026-03-01'],
    ['monthly', '2028-01-31', '2028-02-29', '2028-03-01'],
    ['two-monthly', '2025-12-31', '2026-02-28', '2026-03-01'],
    ['bi-monthly', '2026-05-10', '2026-07-10', '2026-07-11'],
    ['quarterly', '2026-08-21', '2026-11-21', '2026-11-22'],
    ['yearly', '2024-02-29', '2025-02-28', '2025-03-01'],
  ] as const)('S11 %s after %s: in time on %s, overdue on %s', (name, last, due, overdue) => {
    expect(status(name, [last], due)).toBe('on-time');
    expect(status(name, [last], overdue)).toBe('overdue');
    expect(checkCadence([last], CADENCES[name], overdue).dueBy).toBe(due);
  });

  it.each([
    ['2026-03-09', 'on-time', 2],
    ['2026-03-10', 'overdue', 1],
    ['2026-03-11', 'overdue', 1],
  ] as const)(
    'S11 twice a year, meetings on 10 March and 20 September 2025: on %s %s',
    (asOf, expected, count) => {
      const found = checkCadence(['2025-09-20', '2025-03-10'], CADENCES['twice-a-year'], asOf);
      expect([found.status, found.meetingsInTwelveMonths, found.dueBy]).toEqual([
        expected,
        count,
        '2026-03-09',
      ]);
    },
  );

  it('S11 twice a year: a meeting on 29 February still counts on the 28th a year later', () => {
    const meetings = ['2024-02-29', '2024-09-01'];
    expect(status('twice-a-year', meetings, '2025-02-28')).toBe('on-time');
    expect(status('twice-a-year', meetings, '2025-03-01')).toBe('overdue');
  });

  it.each([
    ['2026-12-29', 'too-early'],
    ['2026-12-30', 'too-early'],
    ['2026-12-31', 'overdue'],
    ['2027-01-01', 'overdue'],
  ] as const)('S11 twice a year from 1 January 2026 with one meeting: on %s %s', (asOf, expected) => {
    expect(status('twice-a-year', ['2026-06-01'], asOf, '2026-01-01')).toBe(expected);
  });

  it('S11 twice a year: enough meetings early in the first year are in time', () => {
    expect(status('twice-a-year', ['2026-02-01', '2026-03-01'], '2026-04-01', '2026-01-01')).toBe('on-time');
    expect(status('twice-a-year', ['2026-02-01'], '2026-04-01')).toBe('overdue');
    expect(status('twice-a-year', ['2026-02-01', '2026-02-01'], '2026-04-01')).toBe('overdue');
  });

  it('S11 twice a year: meetings a year apart never stood together, so no day was in order', () => {
    const found = checkCadence(['2016-01-01', '2017-01-01'], CADENCES['twice-a-year'], '2017-01-01');
    expect([found.status, found.dueBy, found.meetingsInTwelveMonths]).toEqual(['overdue', null, 1]);
    expect(status('twice-a-year', ['2016-01-01', '2016-12-31'], '2016-12-31')).toBe('on-time');
  });

  it('S11 without a meeting, only a starting day can make one overdue', () => {
    expect(status('quarterly', [], '2026-04-01')).toBe('no-meetings');
    expect(status('twice-a-year', [], '2026-04-01')).toBe('no-meetings');
    expect(status('quarterly', [], '2026-04-01', '2026-01-01')).toBe('too-early');
    expect(status('quarterly', [], '2026-04-02', '2026-01-01')).toBe('overdue');
    expect(status('quarterly', ['2020-01-01'], '2026-03-01', '2026-01-01')).toBe('on-time');
  });

  it('S11 meetings after the day asked about are plans', () => {
    const found = checkCadence(['2026-01-10', '2026-12-10'], CADENCES.quarterly, '2026-06-01');
    expect([found.status, found.lastMeeting]).toEqual(['overdue', '2026-01-10']);
  });

  it('S11 bi-monthly is every two months, and says that the word is ambiguous', () => {
    expect(CADENCES['bi-monthly'].months).toBe(2);
    for (const name of Object.keys(CADENCES) as CadenceName[]) {
      expect(checkCadence(['2026-01-10'], CADENCES[name], '2026-01-11').ambiguousTerm).toBe(
        name === 'bi-monthly',
      );
    }
  });

  it('S11 the stated cadences are those of the rows that ask for one, in the word of each row', () => {
    const asking = SOURCE_ROWS.filter(({ row }) => systemsOf(row).includes('S11')).map(({ row }) => row);
    expect(STATED_CADENCES.map(({ row }) => row)).toEqual(asking);
    for (const { row, cadence } of STATED_CADENCES) {
      const says = sourceRow(row).says.toLowerCase();
      expect([row, says.includes(cadence.replaceAll('-', ' ')) || says.includes(cadence)]).toEqual([
        row,
        true,
      ]);
      const { status: after } = checkCadence(['2020-01-01'], CADENCES[cadence], '2026-01-01');
      expect(after).toBe('overdue');
    }
  });

  it('S11 names a malformed date', () => {
    expect(() => checkCadence(['2026-01-10', '10/02/2026'], CADENCES.monthly, '2026-06-01')).toThrow(
      /meetings\/1/,
    );
    expect(() => checkCadence([], CADENCES.monthly, '2026')).toThrow(/asOf/);
    expect(() => checkCadence([], CADENCES.monthly, '2026-01-01', { since: '' })).toThrow(/since/);
  });
});
