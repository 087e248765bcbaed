/** A week of marks and the day on which it begins. */
import { describe, expect, it } from 'vitest';
import { readEducation } from '../../src/education/index.js';
import { recordsFromChildren } from '../../src/indicators/index.js';

const records = recordsFromChildren([
  {
    id: '1',
    dateOfBirth: '2012-05-04',
    upn: 'J999400115101',
    episodes: [{ DECOM: '2021-06-01', RNE: 'S', LS: 'C2', PLACE: 'U6' }],
  },
]);
const read = (heading: string, day: string, marks: string) => {
  const { rows, problems, pupils } = readEducation(
    [{ name: 'marks.csv', text: `CHILD,${heading},Marks\n1,${day},${marks}\n` }],
    { records, academicYear: '2025/26' },
  );
  const [account] = rows;
  return {
    refused: account?.refused,
    told: problems.map(({ code }) => code).filter((code) => code.startsWith('week-')),
    possible: Object.values(pupils[0]?.held.sessions ?? {}).reduce((sum, each) => sum + each.possible, 0),
  };
};

/** 8 September 2025 was a Monday. */
const DAYS = ['08', '09', '10', '11', '12', '13', '14'].map((day) => `${day}/09/2025`);

describe.each(['WeekCommencing', 'Week beginning', 'AttendanceStartDate', 'Date'])(
  'marks from %s',
  (heading) => {
    it.each([
      ['Monday', 0, 10, []],
      ['Tuesday', 1, 8, []],
      ['Tuesday', 1, 10, ['week-not-from-monday']],
      ['Wednesday', 2, 6, []],
      ['Wednesday', 2, 7, ['week-not-from-monday']],
      ['Friday', 4, 2, []],
      ['Friday', 4, 3, ['week-not-from-monday']],
      ['Friday, many weeks of them', 4, 40, []],
      ['Sunday', 6, 10, ['week-not-from-monday']],
    ] as const)('on a %s are read', (_, day, marks, told) => {
      expect(read(heading, DAYS[day] ?? '', '/\\'.repeat(20).slice(0, marks))).toEqual({
        refused: 0,
        told,
        possible: marks,
      });
    });

    it.each([2, 10, 40])('on a Saturday are refused, of %d sessions', (marks) => {
      const { refused, told, possible } = read(heading, DAYS[5] ?? '', '/\\'.repeat(20).slice(0, marks));
      expect({ refused, told, possible }).toEqual({ refused: 1, told: ['week-from-saturday'], possible: 0 });
    });

    it('on a Saturday are read, of one session', () => {
      expect(read(heading, DAYS[5] ?? '', '/').refused).toBe(0);
    });
  },
);
