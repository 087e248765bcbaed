/**
 * A second invented folder of the shape of the reference's example, with messes of its kinds, from lives whose figures
 * are counted here in the plainest way.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRightCheckLetter, pupilNumber, readEducation } from '../../src/education/index.js';
import type { IndicatorId } from '../../src/indicators/index.js';
import { computableResult, countIndicators } from '../../src/indicators/index.js';
import { readReturn } from '../../src/ssda903/index.js';

const TERMS = ['Autumn', 'Spring', 'Summer'] as const;
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** A pupil number of council 999, which does not exist, with the check letter that is right. */
function upnOf(serial: number): string {
  const digits = `9994001${String(serial).padStart(5, '0')}`;
  const letter = [...LETTERS].find((each) => hasRightCheckLetter(pupilNumber(each + digits))) ?? 'A';
  return letter + digits;
}

const sessions = fc.record({
  possible: fc.integer({ min: 40, max: 130 }),
  authorised: fc.integer({ min: 0, max: 10 }),
  unauthorised: fc.integer({ min: 0, max: 9 }),
});
const life = fc.record({
  born: fc.constantFrom('03/03/2009', '17/10/2013', '11/05/2010', '05/06/2019', '30/08/2008', '14/01/2015'),
  form: fc.constantFrom(
    'terms',
    'halves',
    'year',
    'percent',
    'two schools',
    'dual',
    'marks',
    'daily',
    'none',
  ),
  name: fc.constantFrom('child', 'number', 'untidy number', 'former number'),
  terms: fc.tuple(sessions, sessions, sessions),
  marks: fc.array(fc.constantFrom('/', '\\', 'L', 'B', 'C', 'c', 'I', 'O', 'G', 'Y2', '#', 'D', 'C1'), {
    minLength: 10,
    maxLength: 10,
  }),
  suspensions: fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { maxLength: 2 }),
  again: fc.boolean(),
  permanent: fc.constantFrom('none', 'none', 'none', 'upheld', 'reinstated', 'withdrawn'),
  sen: fc.constantFrom('N', 'K', 'k', 'E', 'EHCP', ''),
  english: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
  maths: fc.constantFrom('U', '3', '4', '5', '9'),
  points: fc.integer({ min: 0, max: 80 }),
  subjects: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  plan: fc.constantFrom('Completed', 'Signed off', '', 'Draft', 'Cancelled', 'none'),
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const ABSENT = new Set(['C', 'c', 'I', 'O', 'G', 'C1']);
const NO_SESSION = new Set(['Y2', '#', 'D']);

/** What a pupil's sessions come to. */
function sessionsOf({ form, terms, marks }: Life): readonly [possible: number, absent: number] {
  if (form === 'none') return [0, 0];
  if (form === 'marks' || form === 'daily')
    return [
      marks.filter((mark) => !NO_SESSION.has(mark)).length,
      marks.filter((mark) => ABSENT.has(mark)).length,
    ];
  const sum = (of: (term: (typeof terms)[number]) => number): number =>
    terms.reduce((total, term) => total + of(term), 0);
  return [sum(({ possible }) => possible), sum((term) => term.authorised + term.unauthorised)];
}

/** The number under which the rows of a pupil stand, as CHILD and UPN. */
function namesOf({ name }: Life, at: number): readonly [child: string, upn: string] {
  const upn = upnOf(at);
  if (name === 'child') return [`C${at}`, ''];
  if (name === 'former number') return ['', upnOf(500 + at)];
  return ['', name === 'number' ? upn : `${upn.slice(0, 4).toLowerCase()} ${upn.slice(4)}`];
}

function attendanceRows(one: Life, at: number): readonly string[] {
  const who = namesOf(one, at).join(',');
  const row = (
    term: string,
    urn: string,
    possible: number,
    authorised: number | '',
    unauthorised: number | '',
    percent = '',
    status = 'C',
  ): string =>
    `${who},,2024/25,${term},${urn},${status},${possible},${authorised},${unauthorised},${percent}`;
  const [possible, absent] = sessionsOf(one);
  switch (one.form) {
    case 'marks':
    case 'daily':
    case 'none':
      return [];
    case 'year':
      return [row('Year', '990101', possible, absent, 0)];
    case 'percent': {
      const percent = (((possible - absent) * 100) / possible).toFixed(2);
      return [row('Year', '990101', possible, '', '', percent)];
    }
    default:
  }
  return one.terms.flatMap(({ possible: all, authorised, unauthorised }, index) => {
    const term = TERMS[index] ?? 'Autumn';
    const part = Math.floor(all / 3);
    if (one.form === 'halves' && term === 'Summer')
      return [
        row('Summer 1', '990101', all - 10, authorised, 0),
        row('Summer 2', '990101', 10, 0, unauthorised),
      ];
    if (one.form === 'two schools' && term === 'Autumn')
      return [row(term, '990101', all - part, authorised, 0), row(term, '990201', part, 0, unauthorised)];
    if (one.form === 'dual')
      return [
        row(term, '990101', all - part, authorised, 0, '', 'M'),
        row(term, '990301', part, 0, unauthorised, '', 'S'),
      ];
    const whole = row(term, '990101', all, authorised, unauthorised);
    // A row that stands twice, and one for the whole year beside its terms, change nothing.
    if (term === 'Spring' && one.again) return [whole, whole];
    return term === 'Summer' && one.again ? [whole, row('Year', '990101', possible, absent, 0)] : [whole];
  });
}

const table = (name: string, columns: string, lines: readonly string[]) => ({
  name: `${name}.csv`,
  text: [columns, ...lines].map((line) => `${line}\r\n`).join(''),
});

function folderOf(lives: readonly Life[]) {
  const each = (of: (one: Life, at: number) => readonly string[]): readonly string[] => lives.flatMap(of);
  const two = (day: number): string => String(day).padStart(2, '0');
  const stranger = upnOf(999);
  return [
    table(
      'enrolments',
      'CHILD,UPN,FormerUPN,DOB,URN,LAESTAB,Sector,Country,EnrolStatus,EntryDate,LeavingDate,NCyearActual,PartTime',
      [
        ...each((one, at) => [
          `C${at},${upnOf(at)},${upnOf(500 + at)},${one.born},990101,9992001,State,ENG,C,05/09/2023,,7,0`,
        ]),
        ',,,,,,,,,,,,',
        `,${stranger},,,990101,9992001,State,ENG,C,05/09/2023,,7,0`,
        `C0,,,,990101,9992001,State,ENG,C,31/02/2025,,7,0`,
      ],
    ),
    table(
      'attendance',
      'CHILD,UPN,DOB,AcademicYear,Term,URN,EnrolStatus,SessionsPossible,SessionsAuthorised,SessionsUnauthorised,AttendancePercent',
      [
        ...each(attendanceRows),
        // Two children on one row, more missed than there were, a percentage alone, another year, another pupil.
        `C0,${upnOf(1)},,2024/25,Autumn,990101,C,100,1,0,`,
        'C0,,,2024/25,Autumn,990101,C,100,101,0,',
        'C0,,,2024/25,Autumn,990101,C,,,,88%',
        'C0,,,2023/24,Autumn,990101,C,100,50,0,',
        `,${stranger},,2024/25,Autumn,990101,C,100,50,0,`,
        ',,,,,,,,,,',
      ],
    ),
    table(
      'attendance_marks',
      'UPN,WeekCommencing,URN,Marks',
      each((one, at) =>
        one.form === 'marks' ? [`${upnOf(at)},09/09/2024,990101,${one.marks.join('')}`] : [],
      ),
    ),
    table(
      'attendance_daily',
      'UPN,Date,Session,URN,Mark',
      each((one, at) =>
        one.form === 'daily'
          ? one.marks.map(
              (mark, half) =>
                `${upnOf(at)},${two(4 + Math.floor(half / 2))}/11/2024,${half % 2 === 0 ? 'AM' : 'pm'},990101,${mark}`,
            )
          : [],
      ),
    ),
    table(
      'exclusions',
      'CHILD,UPN,URN,Category,StartDate,Sessions,Reason1,Reason2,Reason3,ReviewResult,CensusTerm',
      [
        ...each((one, at) => {
          const who = namesOf(one, at).join(',');
          return [
            ...one.suspensions.flatMap((day) => {
              const row = `${who},990101,SUSP,${two(day)}/11/2024,4,DB,,,,Spring 2025`;
              return one.again ? [row, row.replace('Spring', 'Summer')] : [row];
            }),
            ...(one.permanent === 'none'
              ? []
              : [
                  `${who},990101,PERM,03/02/2025,,PP,,,${
                    { upheld: '', reinstated: 'E', withdrawn: 'Withdrawn' }[one.permanent]
                  },Summer 2025`,
                ]),
          ];
        }),
        'C0,,990101,,12/11/2024,4,DB,,,,Spring 2025',
        'C0,,990101,SUSP,12/11/2023,4,DB,,,,Spring 2024',
      ],
    ),
    table(
      'sen',
      'CHILD,UPN,CensusDate,SENprovision,PrimarySENtype',
      each((one, at) => [`C${at},,03/10/2024,N,`, `C${at},,16/01/2025,${one.sen},`]),
    ),
    table(
      'ks4',
      'KS4_ACADYR,KS4_UPN,KS4_DOB,KS4_ENDKS,KS4_ATT8,KS4_P8SCORE,KS4_APENG_91,KS4_APELIT_91,KS4_HGMATH_91,KS4_L2BASICS_94,KS4_L2BASICS_95,KS4_EBACC_E_PTQ_EE,KS4_EBACCAPS_PUPIL',
      each((one, at) =>
        one.born === '03/03/2009'
          ? [`2024/2025,${upnOf(at)},,1,${one.points},,${one.english.join(',')},${one.maths},,,0,1`]
          : [],
      ),
    ),
    table(
      'ks2',
      'ACADYR,UPN,DOB,ENDKS,READOUTCOME,READSCORE,MATOUTCOME,MATSCORE,WRITTAOUTCOME,READEXP,MATEXP,WRITTAEXP',
      each((one, at) => {
        const [reading, maths, writing] = one.subjects;
        const test = (reached: boolean): string => (reached ? 'AS,100' : 'NS,99');
        return one.born === '17/10/2013'
          ? [`2024/2025,${upnOf(at)},,1,${test(reading)},${test(maths)},${writing ? 'EXS' : 'WTS'},,,`]
          : [];
      }),
    ),
    table(
      'peps',
      'CHILD,PEP date,Status,Quality',
      each((one, at) => (one.plan === 'none' ? [] : [`C${at},15/10/2024,${one.plan},Green`])),
    ),
  ];
}

/** Children too young for school, who came into care at the end of the year: by them a return is seen to be of it. */
const BABIES = ['Z1', 'Z2', 'Z3'];

const returnOf = (lives: readonly Life[]) =>
  readReturn([
    {
      name: 'header.csv',
      text: `CHILD,SEX,DOB,ETHNIC,UPN\n${BABIES.map((baby) => `${baby},F,01/01/2024,WBRI,UN1\n`).join('')}${lives.map(({ born }, at) => `C${at},F,${born},WBRI,${upnOf(at)}\n`).join('')}`,
    },
    {
      name: 'episodes.csv',
      text: `CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n${BABIES.map((baby) => `${baby},01/03/2025,S,C2,N1,U6,,\n`).join('')}${lives.map((_, at) => `C${at},01/02/2022,S,C2,N1,U6,,\n`).join('')}`,
    },
  ]).records;

/** The ages of absence: 5 to 15 on 31 August 2024. */
const ofAge = ({ born }: Life): boolean => born !== '30/08/2008';

/** The figures in the plainest way: numerator and denominator. */
function naive(lives: readonly Life[]): Readonly<Partial<Record<IndicatorId, readonly [number, number]>>> {
  const count = (of: readonly Life[], isOne: (one: Life) => boolean): readonly [number, number] => [
    of.filter(isOne).length,
    of.length,
  ];
  const attending = lives.filter((one) => ofAge(one) && sessionsOf(one)[0] > 0);
  const misses = (share: number) => (one: Life) => {
    const [possible, absent] = sessionsOf(one);
    return absent * 100 >= possible * share;
  };
  const total = (which: 0 | 1): number => attending.reduce((sum, one) => sum + sessionsOf(one)[which], 0);
  const grade = (least: number) => (one: Life) =>
    Math.max(...one.english) >= least && one.maths !== 'U' && Number(one.maths) >= least;
  const elevens = lives.filter(({ born }) => born === '17/10/2013');
  const sixteens = lives.filter(({ born }) => born === '03/03/2009');
  return {
    'EDU-ABS': [total(1), total(0)],
    'EDU-PA': count(attending, misses(10)),
    'EDU-SA': count(attending, misses(50)),
    'EDU-SUSP': count(lives, ({ suspensions }) => suspensions.length > 0),
    'EDU-PEX': count(lives, ({ permanent }) => permanent === 'upheld'),
    'EDU-SEN-EHCP': count(lives, ({ sen }) => sen === 'E' || sen === 'EHCP'),
    'EDU-SEN-SUPPORT': count(lives, ({ sen }) => sen === 'K' || sen === 'k'),
    'EDU-KS2-RWM': count(elevens, ({ subjects }) => subjects.every(Boolean)),
    'EDU-KS4-A8': [sixteens.reduce((sum, { points }) => sum + points, 0), sixteens.length],
    'EDU-KS4-EM4': count(sixteens, grade(4)),
    'EDU-KS4-EM5': count(sixteens, grade(5)),
    'SCHOOL-ANY': [0, lives.length],
  };
}

describe('a second folder of the shape of the example', () => {
  it('gives the figures that its lives have, and accounts for every row', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const lives = fc.sample(life, { numRuns: 30, seed });
        const sources = folderOf(lives);
        const reading = readEducation(sources, { records: returnOf(lives), academicYear: '2024/25' });
        for (const account of reading.rows) {
          const { text = '' } = sources.find(({ name }) => name === account.source) ?? {};
          expect(account.rows).toBe(text.split('\r\n').length - 2);
          expect(account.read + account.refused).toBe(account.rows);
        }
        const refused = Object.fromEntries(reading.rows.map(({ source, refused: rows }) => [source, rows]));
        expect(refused).toMatchObject({ 'enrolments.csv': 2, 'attendance.csv': 4, 'exclusions.csv': 1 });
        expect(reading.rows.reduce((sum, { otherPupil }) => sum + otherPupil, 0)).toBe(2);
        const counted = countIndicators(reading.records, { yearEnd: '2025-03-31' });
        for (const [id, [numerator, denominator]] of Object.entries(naive(lives)))
          expect([id, computableResult(reading.records, counted, id as IndicatorId)]).toMatchObject([
            id,
            { numerator, denominator },
          ]);
        const autumn = countIndicators(reading.records, {
          window: { from: '2024-09-01', until: '2025-01-01' },
          ids: ['PEP-TERM'],
        });
        const made = ['Completed', 'Signed off', ''];
        // Those born on 30 August 2008 could leave school in June 2024.
        const planned = lives.filter((one) => ofAge(one) && made.includes(one.plan)).length;
        expect(computableResult(reading.records, autumn, 'PEP-TERM')).toMatchObject({ numerator: planned });
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 15) },
    );
  });
});
