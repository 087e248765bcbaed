import { describe, expect, it } from 'vitest';
import { NO_ANSWER, NO_DAY, NO_DISTANCE, TABLES } from '../../src/record/columns/columns.js';
import { STILL_OPEN, toDay } from '../../src/kernel/calendar.js';
import { CHANGE, CIN, ETHNIC, LS, PLACE, PROVIDER, REC, RNE, SDQ_REASON } from '../../src/kernel/codes.js';
import type { ReturnReading, TableSource } from '../../src/ssda903/index.js';
import { readReturn, summariseProblems } from '../../src/ssda903/index.js';
import { BORN, COLUMNS, EPISODE, HEADER, readSmall, small } from './small-return.js';

const codesOf = (reading: ReturnReading): string[] => reading.problems.map((problem) => problem.code);

describe('a return', () => {
  it('becomes columns of days and codes', () => {
    const { records, people } = readSmall({
      header: [`1,2,${BORN},REFU,,,`],
      episodes: [
        '1,01/05/2020,S,C2,N4,U4,PR4,02/06/2021,X1,CARPL,AB1 2CD,AB3 4EF,1234567',
        '1,02/06/2021,L,E1,N4,U4,PR4,,,,AB1 2CD,ab34ef,1234567',
      ],
    });
    const { children, episodes } = records;
    expect(people).toBe(1);
    expect([children.id[0], children.sex[0], children.ethnic[0]]).toEqual(['1', 2, ETHNIC.REFU]);
    expect([children.dateOfBirth[0], children.uascUntil[0]]).toEqual([toDay('2010-06-15'), NO_DAY]);
    expect([...episodes.from]).toEqual([toDay('2020-05-01'), toDay('2021-06-02')]);
    expect([...episodes.until]).toEqual([toDay('2021-06-02'), STILL_OPEN]);
    expect([...episodes.rne, ...episodes.ls]).toEqual([RNE.S, RNE.L, LS.C2, LS.E1]);
    expect([episodes.cin[0], episodes.place[0], episodes.provider[0]]).toEqual([
      CIN.N4,
      PLACE.U4,
      PROVIDER.PR4,
    ]);
    expect([episodes.rec[0], episodes.change[0], episodes.rec[1]]).toEqual([REC.X1, CHANGE.CARPL, 0]);
    expect(episodes.placePost[0]).toBe(episodes.placePost[1]);
    expect(episodes.placePost[0]).not.toBe(episodes.homePost[0]);
    expect([...(episodes.row ?? [])]).toEqual([1, 2]);
    expect([...episodes.distance]).toEqual([NO_DISTANCE, NO_DISTANCE]);
  });

  it('holds every table', () => {
    const { records, problems } = readSmall({
      episodes: [EPISODE],
      reviews: [`1,${BORN},02/05/2024,PN2`, `1,${BORN},01/11/2023,PN1`],
      uasc: [`1,1,${BORN},15/06/2028`],
      oc2: [`1,${BORN},,SDQ3,1,,0,1,1,1,0,1`],
      oc3: [`1,${BORN},YES,F1,B1`],
      ad1: [`1,${BORN},01/02/2024,,0,2,MF,L11`],
      placed_for_adoption: [`1,${BORN},01/02/2024,01/03/2024,RD1`],
      previous_permanence: [`1,${BORN},P1,,zz/05/2015`],
      missing: [`1,${BORN},A,01/05/2024,01/05/2024`],
      sw_episodes: [`1,${BORN},SW7,01/05/2024,,MANAGE`, `1,${BORN},sw 7,01/05/2020,01/05/2024,OTHERS`],
      DoLo: [`1,${BORN},01/05/2024,`],
    });
    expect(problems).toEqual([]);
    expect(records.supplied).toEqual(TABLES);
    expect([...records.reviews.on]).toEqual([toDay('2023-11-01'), toDay('2024-05-02')]);
    expect([...(records.reviews.row ?? [])]).toEqual([2, 1]);
    expect(records.children.uascUntil[0]).toBe(toDay('2028-06-15'));
    const { outcomes } = records;
    expect([outcomes.present[0], outcomes.sdqScore[0], outcomes.sdqReason[0]]).toEqual([
      1,
      NO_ANSWER,
      SDQ_REASON.SDQ3,
    ]);
    expect([outcomes.convicted[0], outcomes.healthCheck[0], outcomes.immunisations[0]]).toEqual([
      1,
      NO_ANSWER,
      0,
    ]);
    expect([outcomes.teethCheck[0], outcomes.healthAssessment[0], outcomes.substanceMisuse[0]]).toEqual([
      1, 1, 1,
    ]);
    expect([outcomes.interventionReceived[0], outcomes.interventionOffered[0]]).toEqual([0, 1]);
    expect(records.careLeavers.present[0]).toBe(1);
    expect([records.adoptions.decided[0], records.adoptions.matched[0]]).toEqual([
      toDay('2024-02-01'),
      NO_DAY,
    ]);
    expect(records.placedForAdoption.ceased[0]).toBe(toDay('2024-03-01'));
    expect(records.missing.until[0]).toBe(toDay('2024-05-01'));
    expect([...records.socialWorkers.worker]).toEqual([1, 1]);
    expect(records.deprivationOfLiberty.until[0]).toBe(STILL_OPEN);
  });

  it('survives structuredClone', () => {
    const reading = readSmall({ episodes: [EPISODE], oc3: ['2,,YES,F1,B1'] });
    expect(structuredClone(reading)).toEqual(reading);
  });

  it('leaves a child without a row of OC2 or OC3 blank, not zero', () => {
    const { outcomes, careLeavers } = readSmall({ episodes: [EPISODE] }).records;
    expect([outcomes.present[0], outcomes.sdqScore[0], outcomes.convicted[0]]).toEqual([
      0,
      NO_ANSWER,
      NO_ANSWER,
    ]);
    expect(careLeavers.present[0]).toBe(0);
  });

  it.each([
    ['1', 1],
    ['2', 2],
    ['M', 1],
    ['F', 2],
    ['m', 1],
    ['U', 0],
    ['', 0],
    ['9', 0],
  ])('reads sex %j as %i', (cell, sex) => {
    expect(readSmall({ header: [`1,${cell},${BORN},WBRI,,,`] }).records.children.sex[0]).toBe(sex);
  });

  it('reads distance and location where they are there', () => {
    const { records } = readReturn([
      ...small({ header: HEADER }),
      {
        name: 'Episodes.CSV',
        text: 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC,PL_DISTANCE,PL_LOCATION,PL_LA\n1,2020-05-01,S,C2,U4,,,20.04,OUT,999\n',
      },
    ]);
    expect([records.episodes.distance[0], records.episodes.location[0]]).toEqual([200, 2]);
  });

  it('takes an open episode that is not the last to end where the next begins, and an open one to have no REC', () => {
    const { records } = readSmall({
      episodes: ['1,01/05/2019,S,C2,N1,U4,PR1,,E4A,,,,', '1,01/05/2020,P,C2,N1,U6,PR1,,X1,,,,'],
    });
    expect([...records.episodes.until]).toEqual([toDay('2020-05-01'), STILL_OPEN]);
    expect([...records.episodes.rec]).toEqual([0, 0]);
  });
});

describe('files', () => {
  it.each([
    ['header.csv', 'header'],
    ['Header.CSV', 'header'],
    ['C:\\returns\\2025\\SSDA903_Header_2025.csv', 'header'],
    ['a/b/OC3.csv', 'oc3'],
    ['SWEpisodes.csv', 'sw_episodes'],
    ['sw_episodes.csv', 'sw_episodes'],
    ['DoLo.csv', 'DoLo'],
    ['PlacedAdoption.csv', 'placed_for_adoption'],
    ['placed_for_adoption_errors.csv', 'placed_for_adoption'],
    ['PrevPerm.csv', 'previous_permanence'],
  ] as const)('%s is known by its name', (name, table) => {
    const { rows, records } = readReturn([{ name, text: `${COLUMNS[table]}\n` }]);
    expect(records.supplied).toEqual([table]);
    expect(rows[table]).toEqual({ read: 0, refused: 0 });
  });

  it.each(Object.entries(COLUMNS))('%s is known by its columns', (table, columns) => {
    expect(readReturn([{ text: `${columns}\n` }]).records.supplied).toEqual([table]);
  });

  it('is read in whatever order files and columns come', () => {
    const mixed: TableSource[] = [
      { name: 'x.csv', text: `REC,DEC,PLACE,LS,RNE,DECOM,CHILD\n,,U4,C2,S,01/05/2020,1\n` },
      { name: 'header.csv', text: `DOB,CHILD\n${BORN},1\n` },
    ];
    const { records, rows } = readReturn(mixed);
    expect(rows.episodes).toEqual({ read: 1, refused: 0 });
    expect(records.episodes.place[0]).toBe(PLACE.U4);
    expect(records.children.dateOfBirth[0]).toBe(toDay('2010-06-15'));
  });

  it.each([
    ['a picture', { name: 'photo.jpg', text: '\u0000PNG\u0001' }],
    ['another spreadsheet', { name: 'budget.csv', text: 'Team,Cost\nA,1\nB,2\n' }],
    ['a return with semicolons', { name: 'x.csv', text: 'CHILD;SEX;DOB\n1;1;01/01/2010\n' }],
    ['episodes by name alone', { name: 'episodes.csv', text: 'Team,Cost\nA,1\n' }],
    ['the header without its first line', { name: 'header.csv', text: `1,1,${BORN},WBRI,,,\n` }],
    ['rows of something else', { rows: [{ team: 'A' }] }],
    ['no rows at all', { name: 'notes', rows: [] }],
  ])('%s gives one clear problem', (_, source) => {
    const { problems, people } = readReturn([source]);
    expect(problems.map((problem) => problem.code)).toEqual(['not-a-903-table']);
    expect(problems[0]).toMatchObject({ severity: 'error', table: null, row: null });
    expect(people).toBe(0);
  });

  it('never repeats what may be a child’s data as if it were a column', () => {
    const { problems } = readReturn([{ name: 'header.csv', text: `CHILD,${BORN},Some Body,DOB\n` }]);
    expect(JSON.stringify(problems)).not.toContain(BORN);
    expect(problems.map((problem) => problem.column)).toContain('number 2');
  });

  it('refuses every row where a required column is missing, and says so once', () => {
    const { problems, rows, records } = readReturn([
      ...small({ header: HEADER }),
      {
        name: 'episodes.csv',
        text: 'CHILD,DECOM,RNE,PLACE,DEC,REC\n1,01/05/2020,S,U4,,\n1,02/05/2020,S,U4,,\n',
      },
    ]);
    expect(problems.filter((problem) => problem.severity === 'error')).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'missing-required-column', table: 'episodes', column: 'LS' });
    expect(rows.episodes).toEqual({ read: 0, refused: 2 });
    expect(records.supplied).toEqual(['header']);
  });

  it('numbers the rows of a table through all its sources', () => {
    const { problems, rows } = readReturn([
      ...small({ header: HEADER, oc3: [`1,${BORN},YES,F1,B1`] }),
      ...small({ oc3: [`1,${BORN},YES,F1,B1`] }),
    ]);
    expect(rows.oc3).toEqual({ read: 1, refused: 1 });
    expect(problems.find((problem) => problem.code === 'duplicate-child')?.row).toBe(2);
  });

  it('wants text or rows', () => {
    expect(() => readReturn([{ name: 'header.csv' }])).toThrow(RangeError);
    expect(() => readReturn([{ table: 'other' as 'header', text: 'CHILD\n' }])).toThrow(RangeError);
  });
});

describe('rows that are not CSV', () => {
  const columns = COLUMNS.episodes.split(',');
  const cells = EPISODE.split(',');

  it.each([
    ['lists of cells and their names', { header: columns, rows: [cells] }],
    ['lists of cells, names first', { rows: [columns, cells] }],
    ['objects', { rows: [Object.fromEntries(columns.map((name, at) => [name, cells[at]]))] }],
    [
      'objects with small names and nulls',
      {
        rows: [
          Object.fromEntries(
            columns.map((name, at) => [name.toLowerCase(), cells[at] === '' ? null : cells[at]]),
          ),
        ],
      },
    ],
  ])('are read as %s', (_, source) => {
    const text = readSmall({ episodes: [EPISODE] });
    expect(readReturn([...small({ header: HEADER }), source])).toEqual(text);
  });

  it('are read as objects without their blank cells; of columns in none of them it is told', () => {
    const given = columns.flatMap((name, at) => (cells[at] === '' ? [] : [[name, cells[at]]]));
    const row = Object.fromEntries(given) as Readonly<Record<string, string>>;
    const { problems, ...read } = readReturn([
      ...small({ header: HEADER }),
      { rows: [row], table: 'episodes' },
    ]);
    const { problems: ofText, ...text } = readSmall({ episodes: [EPISODE] });
    expect(read).toEqual(text);
    const left = problems.filter(({ code }) => code === 'missing-optional-column');
    expect(problems.filter((each) => !left.includes(each))).toEqual(ofText);
    expect(left.filter(({ column }) => column === null || column in row)).toEqual([]);
    expect(left).not.toEqual([]);
  });

  it('may hold numbers and yes or no', () => {
    const { records, problems } = readReturn([
      ...small({ header: HEADER }),
      {
        table: 'oc2',
        rows: [{ CHILD: 1, SDQ_SCORE: 12, CONVICTED: false, SUBSTANCE_MISUSE: true, TEETH_CHECK: undefined }],
      },
    ]);
    expect(problems.filter(({ code }) => code !== 'missing-optional-column')).toEqual([]);
    expect([records.outcomes.sdqScore[0], records.outcomes.convicted[0]]).toEqual([12, 0]);
    expect([records.outcomes.substanceMisuse[0], records.outcomes.teethCheck[0]]).toEqual([1, NO_ANSWER]);
  });

  it('may hold names that are no column, told once each', () => {
    const { problems } = readReturn([
      {
        table: 'header',
        rows: [
          { CHILD: '1', DOB: BORN, SEX: 'F', ETHNIC: 'WBRI' },
          { CHILD: '2', DOB: BORN, SEX: 'F', ETHNIC: 'WBRI', team: 'A' },
          { CHILD: '3', DOB: BORN, SEX: 'F', ETHNIC: 'WBRI', team: 'B' },
        ],
      },
    ]);
    expect(problems).toMatchObject([{ code: 'unknown-column', column: 'TEAM' }]);
  });

  it('refuses what is no text at all', () => {
    const { problems } = readReturn([{ table: 'header', rows: [{ CHILD: '1', DOB: { year: 2010 } }] }]);
    expect(problems.map(({ code }) => code).filter((code) => code !== 'missing-optional-column')).toEqual([
      'unreadable-date-ignored',
    ]);
  });
});

describe('children', () => {
  it('are those of the header, and a row of any other is refused', () => {
    const reading = readSmall({
      episodes: [EPISODE, EPISODE.replace('1,', '2,'), EPISODE.replace('1,', '2,')],
    });
    expect(reading.people).toBe(1);
    expect(reading.rows.episodes).toEqual({ read: 1, refused: 2 });
    expect(reading.problems.map(({ code, row, child }) => [code, row, child])).toEqual([
      ['mostly-refused', null, undefined],
      ['child-not-in-header', 2, '2'],
      ['child-not-in-header', 3, '2'],
    ]);
  });

  it('are made from the other tables where there is no header', () => {
    const reading = readReturn(
      small({ reviews: [`7,${BORN},01/05/2024,PN1`], episodes: [EPISODE.replace('1,', '7,')] }),
    );
    expect(reading.records.children.id).toEqual(['7']);
    expect(reading.records.children.dateOfBirth[0]).toBe(toDay('2010-06-15'));
    expect(codesOf(reading)).toEqual(['no-header-table']);
  });

  it.each([
    ['has no date of birth', '1,1,,WBRI,,,'],
    ['has a date of birth that is not one', '1,1,31/02/2010,WBRI,,,'],
    ['is too short', '1,1'],
    ['has broken quotation marks', '"1",1,"15/06/2010,WBRI,,,'],
    ['is too long', `1,1,${BORN},WBRI,,,,more`],
  ])('keep their other rows when their header row %s', (_, row) => {
    const reading = readSmall({ header: [row], episodes: [EPISODE], oc3: [`1,${BORN},YES,F1,B1`] });
    expect(reading.people).toBe(1);
    expect(reading.rows.episodes).toEqual({ read: 1, refused: 0 });
    expect(reading.records.children.dateOfBirth[0]).toBe(toDay('2010-06-15'));
    expect(codesOf(reading)).toContain('dob-from-other-table');
  });

  it('keep their other rows when one is refused', () => {
    const reading = readSmall({
      episodes: ['1,31/02/2019,S,C2,N1,U4,PR1,01/05/2020,X1,,,,', EPISODE],
      reviews: [`1,${BORN},never,PN1`, `1,${BORN},01/05/2024,PN1`],
    });
    expect(reading.rows.episodes).toEqual({ read: 1, refused: 1 });
    expect(reading.rows.reviews).toEqual({ read: 1, refused: 1 });
    expect(reading.problems.every((problem) => problem.child === '1')).toBe(true);
  });

  it('are told apart by their number as it is written', () => {
    expect(
      readSmall({ header: [`01,1,${BORN},WBRI,,,`, `1,1,${BORN},WBRI,,,`, ` 1 ,1,${BORN},WBRI,,,`] }).people,
    ).toBe(2);
  });

  it('of two header rows have the first', () => {
    const reading = readSmall({ header: [...HEADER, '1,2,01/01/2001,WBRI,,,'] });
    expect([reading.people, reading.records.children.sex[0]]).toEqual([1, 1]);
    expect(reading.problems).toMatchObject([{ code: 'duplicate-child', row: 2, rule: 'INT32' }]);
  });
});

describe('problems', () => {
  it('stand in the order of tables and rows, with the rule of the department', () => {
    const { problems } = readSmall({
      oc3: ['1,,YES,F9,B9', '1,,NO,0,0'],
      episodes: [EPISODE.replace('U4', 'X')],
    });
    expect(problems.map(({ table, row, column, rule }) => [table, row, column, rule])).toEqual([
      ['episodes', 1, 'PLACE', '146'],
      ['oc3', 1, 'ACTIV', '132'],
      ['oc3', 1, 'ACCOM', '133'],
      ['oc3', 2, 'CHILD', 'INT34'],
    ]);
  });

  it('of one kind can be counted together after so many', () => {
    const rows = Array.from({ length: 50 }, () => EPISODE.replace('1,', '9,'));
    const { problems } = readReturn(small({ header: HEADER, episodes: rows }), { problemsPerKind: 10 });
    expect(problems.filter((problem) => problem.code === 'child-not-in-header')).toHaveLength(11);
    expect(summariseProblems(problems)['child-not-in-header']).toBe(50);
  });

  it('never hold a date of birth', () => {
    const { problems } = readSmall({
      header: [`1,9,${BORN},XXXX,9,9,${BORN}9`],
      oc3: ['1,15/06/2011,9,9,9'],
    });
    expect(problems.length).toBeGreaterThan(5);
    expect(JSON.stringify(problems)).not.toMatch(/2010|2011/);
  });
});
