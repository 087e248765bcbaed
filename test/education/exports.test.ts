/** The forms in which national collections give files back: the census export, wide columns, codes, lists of plans. */
import { describe, expect, it } from 'vitest';
import type { EducationSource } from '../../src/education/index.js';
import { readEducation } from '../../src/education/index.js';
import { recordsFromChildren } from '../../src/indicators/index.js';

const UPNS = ['J999400115101', 'Q999400112102'];
const records = recordsFromChildren(
  ['1', '2'].map((id, at) => ({
    id,
    dateOfBirth: '2012-05-04',
    upn: UPNS[at] ?? '',
    episodes: [{ DECOM: '2021-06-01', RNE: 'S', LS: 'C2', PLACE: 'U6' }],
  })),
);
const csv = (name: string, ...lines: readonly string[]): EducationSource => ({
  name,
  text: `\uFEFF${lines.join('\r\n')}\r\n`,
});
const read = (...sources: readonly EducationSource[]) =>
  readEducation(sources, { records, academicYear: '2024/25' });
const sessions = (reading: ReturnType<typeof read>, child = 0) => {
  const { possibleSessions, absentSessions } = reading.records.extras[child]?.education ?? {};
  return [possibleSessions, absentSessions];
};
const codes = (reading: ReturnType<typeof read>) => reading.problems.map(({ code }) => code).sort();
const balanced = (reading: ReturnType<typeof read>) =>
  reading.rows.every(
    ({ rows, read: used, refused, otherPupil, otherYear, repeated, setAside, used: counted }) =>
      used + refused === rows && otherPupil + otherYear + repeated + setAside + counted === used,
  );

describe('the census export', () => {
  const roll = (name: string, ...rows: readonly string[]): EducationSource =>
    csv(
      name,
      'pupilonrolltableid,year,term,nativeid,upn,entrydate,enrolstatus,ncyearactual,termlysessionspossible,termlysessionsauthorised,termlysessionsunauthorised,senprovision',
      ...rows,
    );
  const spring = roll(
    'Spring 2025/pupilonroll.csv',
    `11,2025,Spring,9992001,${UPNS[0] ?? ''},2023-Sep-04 00:00:00,C,7,140,10,2,K`,
  );
  const summer = roll(
    'Summer 2025/pupilonroll.csv',
    `11,2025,Summer,9992001,${UPNS[0] ?? ''},2023-Sep-04 00:00:00,C,7,120,4,0,K`,
  );
  const autumn = csv(
    'Autumn 2025/pupilonroll.csv',
    'pupilonrolltableid,year,term,nativeid,upn,entrydate,termlysessionspossible,termlysessionsauthorised,termlysessionsunauthorised,summerhalfterm2sessionspossible,summerhalfterm2sessionsauthorised,summerhalfterm2sessionsunauthorised',
    `11,2025,Autumn,9992001,${UPNS[0] ?? ''},2023-Sep-04 00:00:00,50,1,0,70,3,1`,
  );

  it('is one term in arrears, and three of them are a year', () => {
    const whole = read(spring, summer, autumn);
    expect(sessions(whole)).toEqual([380, 21]);
    expect(whole.terms.attendance).toEqual(['autumn', 'spring', 'summer']);
    expect(whole.records.extras[0]).toMatchObject({ schoolMatched: true, education: { sen: 'K' } });
    expect(balanced(whole)).toBe(true);
    expect(read(spring).terms.attendance).toEqual(['autumn']);
  });

  it('of the autumn of the year itself is of the year before', () =>
    expect(
      sessions(
        read(
          roll(
            'Autumn 2024/pupilonroll.csv',
            `11,2024,Autumn,9992001,${UPNS[0] ?? ''},2023-Sep-04 00:00:00,C,7,50,5,0,K`,
          ),
        ),
      ),
    ).toEqual([undefined, undefined]));

  it('joins reasons to the row of their own file set, whose ids change', () => {
    const without = (name: string, upn: string, term: string): EducationSource =>
      csv(
        `${name}/pupilonroll.csv`,
        'pupilonrolltableid,year,term,nativeid,upn,entrydate,termlysessionspossible',
        `11,2025,${term},9992001,${upn},2023-Sep-04 00:00:00,140`,
      );
    const reasons = (name: string, ...rows: readonly string[]): EducationSource =>
      csv(`${name}/termlyattendancereason.csv`, 'pupilonrolltableid,attendancereason,sessions', ...rows);
    const reading = read(
      reasons('Spring 2025', '11,I,6', '11,C2,2', '11,/,130', '11,Y1,2'),
      without('Spring 2025', UPNS[0] ?? '', 'Spring'),
      without('Summer 2025', UPNS[1] ?? '', 'Summer'),
      reasons('Summer 2025', '11,U,3'),
    );
    expect(sessions(reading, 0)).toEqual([140, 8]);
    expect(sessions(reading, 1)).toEqual([140, 3]);
    expect(balanced(reading)).toBe(true);
    expect(codes(reading)).toEqual(['sessions-do-not-add']);
  });

  it('refuses what is damaged and keeps the rest', () => {
    const reading = read(
      roll(
        'Spring 2025/pupilonroll.csv',
        `11,2025,Spring,9992001,${UPNS[0] ?? ''},2023-Sep-04 00:00:00,C,7,140,100,60,K`,
        `12,2025,Spring,9992001,${UPNS[1] ?? ''},2023-Sep-04 00:00:00,C,7,140,10,2,K`,
        '13,2025,Spring,9992001,A999400115101,2023-Sep-04 00:00:00,C,7,140,10,2,K',
      ),
    );
    expect(sessions(reading, 0)).toEqual([undefined, undefined]);
    expect(sessions(reading, 1)).toEqual([140, 12]);
    expect(codes(reading)).toEqual(['absent-exceeds-possible', 'upn-check-letter']);
    expect(balanced(reading)).toBe(true);
  });
});

describe('wide columns of the national pupil database', () => {
  const heading =
    'UPN,AcademicYear,SessionsPossible_Autumn,AuthorisedAbsence_Autumn,UnauthorisedAbsence_Autumn,SessionsPossible_Spring,AuthorisedAbsence_Spring,UnauthorisedAbsence_Spring,SessionsPossible_Annual,OverallAbsence_Annual';
  const wide = (row: string) => read(csv('absence.csv', heading, `${UPNS[0] ?? ''},202425,${row}`));

  it('are terms, beside which the year is not added', () => {
    const agrees = wide('140,10,2,120,4,0,260,16');
    expect(sessions(agrees)).toEqual([260, 16]);
    expect(codes(agrees)).toEqual(['annual-agrees']);
    const differs = wide('140,10,2,120,4,0,260,20');
    expect(sessions(differs)).toEqual([260, 16]);
    expect(codes(differs)).toEqual(['annual-differs']);
    expect(sessions(wide(',,,,,,260,20'))).toEqual([260, 20]);
  });

  it('lose one damaged term and not the others', () => {
    const reading = wide('140,100,60,120,4,0,,');
    expect(sessions(reading)).toEqual([120, 4]);
    expect(codes(reading)).toEqual(['absent-exceeds-possible']);
    expect(balanced(reading)).toBe(true);
  });

  it('name the census in the column of needs', () =>
    expect(
      read(csv('npd.csv', 'UPN,SENprovision_SPR25', `${UPNS[0] ?? ''},E`)).records.extras[0]?.education?.sen,
    ).toBe('E'));
});

describe('sessions by code, one column a code', () => {
  const columns = (heading: string, row: string) =>
    read(csv('attendance.csv', `UPN,AcademicYear,Term,${heading}`, `${UPNS[0] ?? ''},2024/25,Autumn,${row}`));

  it.each([
    '/,L,attendancereason C2,attendancereason I,attendancereason U,attendancereason D',
    '/,L,T_Reason_C2,T_Reason_I,T_Reason_U,T_Reason_D',
    '/,L,C2,I,U,D',
  ])('%s', (heading) =>
    expect(sessions(columns(`SessionsPossible,${heading}`, '100,,1,4,5,1,20'))[1]).toBe(10),
  );

  it('add up to the possible ones where these are not given, and those given are used', () => {
    expect(sessions(columns('B,L,C2,U', '80,10,6,4'))).toEqual([100, 10]);
    const differs = columns('SessionsPossible,B,L,C2,U', '110,80,10,6,4');
    expect(sessions(differs)).toEqual([110, 10]);
    expect(codes(differs)).toEqual(['sessions-do-not-add']);
  });

  it('are refused where a number is none', () => {
    const reading = columns('SessionsPossible,B,C2,U', '110,80,many,4');
    expect(sessions(reading)).toEqual([undefined, undefined]);
    expect(codes(reading)).toContain('number');
    expect(balanced(reading)).toBe(true);
  });
});

describe('a list of plans', () => {
  const plan = (issued: string, ceased: string) =>
    read(csv('ehc_plans.csv', 'UPN,EHC plan issued,EHC plan ceased', `${UPNS[0] ?? ''},${issued},${ceased}`));
  const sen = (reading: ReturnType<typeof read>) => reading.records.extras[0]?.education?.sen;

  // The school census of January 2025 was on the 16th.
  it.each([
    ['15/01/2025', '', 'E'],
    ['16/01/2025', '', 'E'],
    ['17/01/2025', '', undefined],
    ['01/09/2020', '17/01/2025', 'E'],
    ['01/09/2020', '15/01/2025', undefined],
  ])('issued %s, ceased %s: %s', (issued, ceased, expected) => {
    const reading = plan(issued, ceased);
    // A plan tells the need of a pupil whom some table of schools matches.
    const matched = read(
      csv('sen.csv', 'CHILD,SEN status,Census date', '1,,16/01/2025'),
      csv('ehc_plans.csv', 'UPN,EHC plan issued,EHC plan ceased', `${UPNS[0] ?? ''},${issued},${ceased}`),
    );
    expect(balanced(reading)).toBe(true);
    expect(sen(matched)).toBe(expected);
  });

  it('gives way to the census, which says what it says', () =>
    expect(
      sen(
        read(
          csv('sen.csv', 'CHILD,SEN status,Census date', '1,SEN support,16/01/2025'),
          csv('ehc_plans.csv', 'CHILD,Issued,Ceased', '1,01/09/2020,'),
        ),
      ),
    ).toBe('K'));

  it('refuses a plan without a real day of issue', () => {
    for (const issued of ['', '31/02/2025']) {
      const reading = plan(issued, '');
      expect(codes(reading)).toContain('date');
      expect(balanced(reading)).toBe(true);
    }
  });
});
