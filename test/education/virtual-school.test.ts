import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceAhead, readEducation, virtualSchoolPage } from '../../src/education/index.js';
import { recordsFromChildren } from '../../src/indicators/index.js';

describe('what it would take', () => {
  it('is exact at the threshold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(10, 15, 20),
        (possible, missed, threshold) => {
          const absent = Math.min(missed, possible);
          const reached = (more: number, held: number): boolean =>
            (absent + more) * 100 >= (possible + held) * threshold;
          const { persistent, missedToReach, attendedToLeave } = attendanceAhead(
            { possible, absent },
            threshold,
          );
          expect(persistent).toBe(reached(0, 0));
          if (missedToReach !== null) {
            expect(reached(missedToReach, missedToReach)).toBe(true);
            expect(reached(missedToReach - 1, missedToReach - 1)).toBe(false);
          }
          if (attendedToLeave !== null) {
            expect(reached(0, attendedToLeave)).toBe(false);
            expect(reached(0, attendedToLeave - 1)).toBe(true);
          }
          expect(missedToReach === null).toBe(attendedToLeave !== null);
        },
      ),
    );
  });
});

const records = recordsFromChildren(
  ['1', '2', '3'].map((id) => ({
    id,
    dateOfBirth: id === '3' ? '2022-05-04' : '2012-05-04',
    episodes: [{ DECOM: id === '2' ? '2025-01-20' : '2021-06-01', RNE: 'S', LS: 'C2', PLACE: 'U6' }],
  })),
);
const sources = [
  {
    name: 'attendance.csv',
    text: 'CHILD,Term,URN,SessionsPossible,SessionsAuthorised,SessionsUnauthorised\n1,Autumn,990101,140,20,0\n1,Spring,990101,100,3,1\n2,Spring,990101,90,0,0\n',
  },
  {
    name: 'enrolments.csv',
    text: 'CHILD,URN,EntryDate,NCyearActual\n1,990101,05/09/2019,8\n2,990101,06/01/2025,8\n',
  },
  { name: 'exclusions.csv', text: 'CHILD,URN,Category,StartDate,Sessions\n1,990101,SUSP,12/11/2024,4\n' },
  { name: 'peps.csv', text: 'CHILD,PEP date,Status\n1,15/10/2024,Completed\n' },
];
const files = readEducation(sources, { records, academicYear: '2024/25' });
const pageOn = (on: string) => virtualSchoolPage(files, { on });

describe('the list of a virtual school', () => {
  const { list } = pageOn('2025-02-14');

  it('is of the children looked after and of school age, term by term up to the day', () => {
    expect(list.map(({ child }) => child)).toEqual(['1', '2']);
    expect(list[0]).toMatchObject({
      school: '990101',
      yearGroup: '8',
      possible: 240,
      absent: 24,
      attendance: 90,
    });
    expect(list[0]?.ahead).toMatchObject({ persistent: true, attendedToLeave: 1, missedToReach: null });
    expect(list[0]?.terms.map(({ term }) => term)).toEqual(['autumn', 'spring']);
    expect(list[0]?.terms[0]).toMatchObject({
      possible: 140,
      absent: 20,
      suspensions: 1,
      sessionsSuspended: 4,
      plan: 'made',
    });
    expect(list[1]?.terms[1]).toMatchObject({ suspensions: 0, moves: 1 });
  });

  it.each([
    // Ten working days from 20 January are over on 3 February.
    ['2025-02-03', 'due'],
    ['2025-02-04', 'overdue'],
  ])('asks for the first plan within ten working days: on %s it is %s', (on, state) => {
    const line = pageOn(on).list.find(({ child }) => child === '2');
    expect(line?.terms.find(({ term }) => term === 'spring')).toMatchObject({
      plan: state,
      planDueBy: '2025-02-03',
    });
    expect(line?.terms.find(({ term }) => term === 'autumn')).toMatchObject({ plan: 'not-due' });
  });

  it('asks for a review by the end of each term', () => {
    const plan = (on: string) => pageOn(on).list[0]?.terms.find(({ term }) => term === 'spring')?.plan;
    expect([plan('2025-04-20'), plan('2025-04-21')]).toEqual(['due', 'overdue']);
  });

  it('says nothing of a table that did not come', () => {
    const { list: bare } = virtualSchoolPage(
      readEducation(sources.slice(0, 1), { records, academicYear: '2024/25' }),
      { on: '2025-02-14' },
    );
    expect(bare[0]?.terms[0]).toMatchObject({ suspensions: null, plan: null, moves: null });
  });
});

describe('the figures for the board', () => {
  it('hide small numbers and name no child', () => {
    const { groups, figures } = virtualSchoolPage(files, { on: '2025-03-31', before: files });
    const shown = JSON.stringify([groups, figures]);
    expect(shown).not.toMatch(/"child"/);
    for (const { table } of groups)
      for (const line of table.cells) for (const cell of line) expect([0, 'c']).toContain(cell.shown);
    expect(figures.find(({ indicator }) => indicator === 'EDU-PA')).toMatchObject({
      value: 'c',
      before: 'c',
    });
    expect(figures.find(({ indicator }) => indicator === 'EDU-KS4-A8')).toMatchObject({ value: null });
  });
});

describe('previously looked-after pupils', () => {
  it('are a group of their own where the caller names them', () => {
    const named = [{ id: 'P1', upn: 'L999400113108', dateOfBirth: '2013-10-17' }];
    const more = {
      name: 'more.csv',
      text: 'UPN,Term,SessionsPossible,SessionsAuthorised,SessionsUnauthorised\nL999400113108,Autumn,140,1,0\n',
    };
    const without = readEducation([...sources, more], { records, academicYear: '2024/25' });
    expect(without.rows.at(-1)).toMatchObject({ otherPupil: 1, used: 0 });
    const reading = readEducation([...sources, more], {
      records,
      academicYear: '2024/25',
      previouslyLookedAfter: named,
    });
    expect(reading.records.extras).toEqual(files.records.extras);
    expect(reading.previouslyLookedAfter).toMatchObject([
      { id: 'P1', facts: { education: { possibleSessions: 140, absentSessions: 1 } } },
    ]);
  });
});
