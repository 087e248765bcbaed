/** What came and what did not: never 0 for what nobody collected. */
import { describe, expect, it } from 'vitest';
import type { EducationSource } from '../../src/education/index.js';
import { readEducation } from '../../src/education/index.js';
import type { IndicatorId } from '../../src/indicators/index.js';
import { indicatorOf, recordsFromChildren } from '../../src/indicators/index.js';

const records = recordsFromChildren(
  ['1', '2'].map((id) => ({
    id,
    dateOfBirth: '2012-05-04',
    upn: id === '1' ? 'J999400115101' : 'Q999400112102',
    episodes: [{ DECOM: '2021-06-01', RNE: 'S', LS: 'C2', PLACE: 'U6' }],
  })),
);
const ask = (sources: readonly EducationSource[], id: IndicatorId) =>
  indicatorOf(readEducation(sources, { records, academicYear: '2024/25' }).records, id, {
    yearEnd: '2025-03-31',
  });
const csv = (name: string, ...lines: readonly string[]): EducationSource => ({
  name,
  text: `${lines.join('\n')}\n`,
});

const attendance = csv(
  'attendance.csv',
  'CHILD,Term,Possible sessions,Authorised absences,Unauthorised absences',
  '1,Autumn,140,10,4',
  '2,Autumn,140,0,0',
);
const exclusions = 'CHILD,Category,StartDate';

describe('a table that did not come', () => {
  it.each([
    'EDU-SUSP',
    'EDU-PEX',
    'EDU-SEN-EHCP',
    'EDU-KS2-RWM',
    'EDU-KS4-A8',
    'SCHOOL-ANY',
    'PEP-TERM',
    'ADMIT-UNPLACED',
  ] as const)('leaves %s uncounted', (id) =>
    expect(ask([attendance], id)).toMatchObject({ status: 'not-computable' }),
  );

  it('does not touch what another counts', () =>
    expect(ask([attendance], 'EDU-PA')).toMatchObject({ numerator: 1, denominator: 2 }));
});

describe('a table that came', () => {
  it('says that there is none of a child who has no row in it', () => {
    expect(ask([attendance, csv('exclusions.csv', exclusions)], 'EDU-SUSP')).toMatchObject({
      numerator: 0,
      denominator: 2,
    });
  });

  const BARE = {
    'exclusions.csv': [exclusions, 'nobody-in-table'],
    'ks4.csv': ['CHILD,Attainment 8', 'nobody-in-table'],
    'admissions.csv': ['CHILD,Date of application', 'nobody-in-table'],
    'peps.csv': ['CHILD,PEP date', 'no-usable-row'],
    'attendance.csv': ['CHILD,Possible sessions', 'no-usable-row'],
    'enrolments.csv': ['CHILD,Date of entry', 'no-usable-row'],
    'sen.csv': ['CHILD,SEN status', 'no-usable-row'],
  } as const;
  it.each(Object.entries(BARE))(
    'says of %s without a row whether there can be nobody in it',
    (name, [names, code]) => {
      for (const lines of [[], [names.replaceAll(/[^,]/g, '')]]) {
        const { problems, supplied } = readEducation([csv(name, names, ...lines)], {
          records,
          academicYear: '2024/25',
        });
        expect(problems.map((problem) => problem.code)).toContain(code);
        expect(supplied).toHaveLength(code === 'nobody-in-table' ? 1 : 0);
      }
    },
  );

  it('says nothing where no row of it could be read', () => {
    const bad = csv('exclusions.csv', exclusions, '1,Internal,12/11/2024', '2,,12/11/2024');
    expect(ask([attendance, bad], 'EDU-SUSP')).toMatchObject({
      status: 'not-computable',
      missingFacts: ['suspensions'],
    });
    const { problems } = readEducation([bad], { records, academicYear: '2024/25' });
    expect(problems.map(({ code }) => code)).toContain('mostly-refused');
  });

  it('says of which terms it has rows', () => {
    const result = ask([attendance], 'EDU-PA');
    expect(result.status === 'computed' && result.notes).toContain(
      'EDU-PA: there are rows of autumn alone: what another term held is not in the figure.',
    );
  });

  it('is any file with its columns, whatever it is called', () => {
    const { rows } = readEducation(
      [{ ...attendance, name: 'export 17.csv' }, csv('notes.csv', 'a,b', '1,2')],
      {
        records,
        academicYear: '2024/25',
      },
    );
    expect(rows.map(({ table, read }) => [table, read])).toEqual([
      ['attendance', 2],
      [null, 0],
    ]);
  });
});
