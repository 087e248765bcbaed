/** Open questions of the files whose answer the example does not show: both ways, and what neither may change. */
import { describe, expect, it } from 'vitest';
import type { EducationReadings, EducationSource } from '../../src/education/index.js';
import { readEducation } from '../../src/education/index.js';
import { indicatorOf, recordsFromChildren } from '../../src/indicators/index.js';

const records = recordsFromChildren(
  ['1', '2'].map((id) => ({
    id,
    dateOfBirth: '2008-10-04',
    episodes: [{ DECOM: '2021-06-01', RNE: 'S', LS: 'C2', PLACE: 'U6' }],
  })),
);
const csv = (name: string, ...lines: readonly string[]): EducationSource => ({
  name,
  text: `${lines.join('\n')}\n`,
});
const read = (readings: Partial<EducationReadings>, ...sources: readonly EducationSource[]) =>
  readEducation(sources, { records, academicYear: '2024/25', readings });

describe('the same school again (ED-R8)', () => {
  const spells = (leaves: string, enters: string, again = '990001'): EducationSource =>
    csv(
      'enrolments.csv',
      'CHILD,URN,EnrolStatus,EntryDate,LeavingDate',
      `1,990001,C,02/09/2023,${leaves}`,
      `1,${again},C,${enters},`,
    );
  const starts = (choice: EducationReadings['sameSchoolAgain'], source: EducationSource) =>
    read({ sameSchoolAgain: choice }, source).records.extras[0]?.schoolMoves?.length;

  it.each([
    ['the next day', '06/11/2024', '07/11/2024', 1],
    ['after a weekend', '08/11/2024', '11/11/2024', 1],
    ['after one school day away', '06/11/2024', '08/11/2024', 2],
    ['after a term away', '06/11/2024', '06/01/2025', 2],
  ])('%s', (_, leaves, enters, started) => {
    expect(starts('no-move', spells(leaves, enters))).toBe(1);
    expect(starts('start', spells(leaves, enters))).toBe(started);
  });

  it('is not asked of another school', () => {
    for (const choice of ['no-move', 'start'] as const)
      expect(starts(choice, spells('06/11/2024', '07/11/2024', '990002'))).toBe(2);
  });

  it('changes how many moved in the year', () => {
    const moved = (choice: EducationReadings['sameSchoolAgain']) =>
      indicatorOf(
        read({ sameSchoolAgain: choice }, spells('06/11/2024', '06/01/2025')).records,
        'SCHOOL-ANY',
        { yearEnd: '2025-03-31' },
      );
    expect(moved('no-move')).toMatchObject({ numerator: 0, denominator: 1 });
    expect(moved('start')).toMatchObject({ numerator: 1, denominator: 1 });
  });
});

describe('a blank Attainment 8 (ED-R9)', () => {
  const results = (cell: string, ends = '1'): EducationSource =>
    csv(
      'ks4.csv',
      'CHILD,KS4_ACADYR,KS4_ENDKS,KS4_ATT8,KS4_HGMATH_91',
      `1,2024/2025,${ends},${cell},4`,
      '2,2024/2025,1,30.0,4',
    );
  const mean = (choice: EducationReadings['attainment8Blank'], source: EducationSource) =>
    indicatorOf(read({ attainment8Blank: choice }, source).records, 'EDU-KS4-A8', { yearEnd: '2025-03-31' });

  it('is out of the mean, or no points', () => {
    expect(mean('not-recorded', results(''))).toMatchObject({ value: 30 });
    expect(mean('zero', results(''))).toMatchObject({ value: 15 });
  });

  it.each(['z', 'c', 'x', 'SUPP'])('is not the symbol %s, which is not recorded either way', (symbol) => {
    expect(mean('zero', results(symbol))).toMatchObject({ value: 30 });
  });

  it('is not asked of a 0, which is a result, nor of an early entry', () => {
    for (const choice of ['not-recorded', 'zero'] as const) {
      expect(mean(choice, results('0'))).toMatchObject({ value: 15 });
      expect(mean(choice, results('', '0'))).toMatchObject({ value: 30 });
    }
  });
});
