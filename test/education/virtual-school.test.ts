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

/** Pupils in three schools, of whom what the page should say is counted here in the plainest way. */
function manyPupils(seed: number) {
  const dice = fc.sample(
    fc.record({
      school: fc.constantFrom('990101', '990102', '990103'),
      group: fc.constantFrom('7', '8'),
      absent: fc.constantFrom(0, 3, 20, 60),
      suspended: fc.boolean(),
      plan: fc.boolean(),
    }),
    { numRuns: 60, seed },
  );
  const table = (name: string, columns: string, lines: readonly string[]) => ({
    name: `${name}.csv`,
    text: [columns, ...lines].map((line) => `${line}\n`).join(''),
  });
  const lines = <T>(of: (one: (typeof dice)[number], child: string) => T | null): readonly T[] =>
    dice.flatMap((one, at) => of(one, `C${at}`) ?? []);
  const read = readEducation(
    [
      table(
        'attendance',
        'CHILD,Term,URN,SessionsPossible,SessionsAuthorised,SessionsUnauthorised',
        lines(({ school, absent }, child) => `${child},Autumn,${school},140,${absent},0`),
      ),
      table(
        'enrolments',
        'CHILD,URN,EntryDate,NCyearActual',
        lines(({ school, group }, child) => `${child},${school},05/09/2019,${group}`),
      ),
      table(
        'exclusions',
        'CHILD,URN,Category,StartDate,Sessions',
        lines(({ school, suspended }, child) => (suspended ? `${child},${school},SUSP,12/11/2024,4` : null)),
      ),
      table(
        'peps',
        'CHILD,PEP date,Status',
        lines(({ plan }, child) => (plan ? `${child},15/10/2024,Completed` : null)),
      ),
    ],
    {
      records: recordsFromChildren(
        dice.map((_, at) => ({
          id: `C${at}`,
          dateOfBirth: '2012-05-04',
          episodes: [{ DECOM: '2021-06-01', RNE: 'S', LS: 'C2', PLACE: 'U6' }],
        })),
      ),
      academicYear: '2024/25',
    },
  );
  return { dice, read };
}

describe('by school and by year group', () => {
  const { dice, read } = manyPupils(1);
  const { groups } = virtualSchoolPage(read, { on: '2024-12-20' });

  it('has attendance, suspensions, plans and moves, and no child', () => {
    expect(groups.map(({ by, about }) => `${by}: ${about}`)).toEqual(
      ['school', 'year group'].flatMap((by) =>
        ['attendance', 'suspensions', 'plans', 'moves'].map((about) => `${by}: ${about}`),
      ),
    );
    expect(JSON.stringify(groups)).not.toMatch(/"C\d/);
  });

  const isSo = {
    attendance: ['persistently absent', ({ absent }) => absent >= 14],
    suspensions: ['suspended', ({ suspended }) => suspended],
    plans: ['made', ({ plan }) => plan],
  } as const satisfies Record<string, readonly [string, (one: (typeof dice)[number]) => boolean]>;

  it.each(['attendance', 'suspensions', 'plans'] as const)(
    'counts %s as they are, or hides them',
    (about) => {
      const [column, holds] = isSo[about];
      for (const by of ['school', 'year group'] as const) {
        const { table } = groups.find((each) => each.by === by && each.about === about) ?? {};
        const at = table?.columns.indexOf(column) ?? -1;
        expect(table?.holds).toBe(true);
        table?.rows.forEach((group, row) => {
          const naive = dice.filter(
            (one) => (by === 'school' ? one.school : one.group) === group && holds(one),
          );
          const shown = table.cells[row]?.[at]?.shown;
          if (naive.length >= 1 && naive.length <= 5) expect(shown).toBe('c');
          else expect([naive.length, 'c']).toContain(shown);
        });
      }
    },
  );

  it('has no table of what nobody supplied', () => {
    const bare = virtualSchoolPage(readEducation(sources.slice(0, 1), { records, academicYear: '2024/25' }), {
      on: '2025-02-14',
    });
    expect([...new Set(bare.groups.map(({ about }) => about))]).toEqual(['attendance']);
  });

  it('has the year before beside it, of the children of that year', () => {
    const earlier = manyPupils(2).read;
    const page = virtualSchoolPage(read, { on: '2025-12-20', before: earlier });
    const alone = virtualSchoolPage(earlier, { on: '2024-12-20' });
    expect(page.groups.map(({ before }) => before)).toEqual(alone.groups.map(({ table }) => table));
    expect(page.figures.map(({ before }) => before)).toEqual(alone.figures.map(({ value }) => value));
  });
});

describe('previously looked-after pupils', () => {
  it('have the measures of school, by the rules for children looked after for twelve months', () => {
    const pupils = Array.from({ length: 20 }, (_, at) => ({
      id: `P${at}`,
      dateOfBirth: at < 2 ? '2005-01-01' : '2012-05-04',
    }));
    const named = readEducation(
      [
        {
          name: 'attendance.csv',
          text: `CHILD,Term,SessionsPossible,SessionsAuthorised,SessionsUnauthorised\n${pupils
            .map(({ id }, at) => `${id},Autumn,140,${at < 10 ? 20 : 2},0\n`)
            .join('')}`,
        },
      ],
      { records, academicYear: '2024/25', previouslyLookedAfter: pupils },
    );
    const page = virtualSchoolPage(named, { on: '2025-02-14' });
    const value = (id: string) => page.previouslyLookedAfter.find(({ indicator }) => indicator === id)?.value;
    // Eighteen are of the ages of absence; eight of them missed 20 of 140.
    expect(value('EDU-PA')).toBe(44.4);
    expect(value('EDU-ABS')).toBe(7.1);
    expect(value('EDU-SUSP')).toBeNull();
    expect(page.list.map(({ child }) => child)).toEqual(['1', '2']);
    expect(virtualSchoolPage(files, { on: '2025-02-14' }).previouslyLookedAfter).toEqual([]);
  });

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
