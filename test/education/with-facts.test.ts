import { describe, expect, it } from 'vitest';
import type { FactRow } from '../../src/indicators/index.js';
import { indicatorOf, recordsFromChildren, withFacts } from '../../src/indicators/index.js';
import { readReturn } from '../../src/ssda903/index.js';

const { records } = readReturn([
  { name: 'header.csv', text: 'CHILD,SEX,DOB,ETHNIC\n1,F,04/05/2012,WBRI\n2,M,04/05/2012,WBRI\n' },
  {
    name: 'episodes.csv',
    text: 'CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n1,15/02/2022,S,C2,N1,U4,,\n2,15/02/2022,S,C2,N1,U4,,\n',
  },
]);
/** What a program without types may hand over. */
const untyped = (rows: readonly unknown[]): readonly FactRow[] => rows as readonly FactRow[];
const year = { yearEnd: '2025-03-31' };

describe('facts that come later', () => {
  it('are counted by the measures', () => {
    const { records: whole, problems } = withFacts(records, [
      { child: '1', leisurePass: { held: true }, education: { possibleSessions: 380, absentSessions: 38 } },
      { child: '2', leisurePass: { held: false } },
    ]);
    expect(problems).toEqual([]);
    expect(indicatorOf(whole, 'LEISURE-PASS', year)).toMatchObject({ numerator: 1, denominator: 2 });
    expect(indicatorOf(whole, 'EDU-PA', year)).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('leave what nobody supplied uncounted, though other facts of education are there', () => {
    const { records: whole } = withFacts(records, [
      { child: '1', education: { possibleSessions: 380, absentSessions: 0 } },
    ]);
    expect(indicatorOf(whole, 'EDU-SUSP', year)).toMatchObject({
      status: 'not-computable',
      missingFacts: ['suspensions'],
    });
    const { records: told } = withFacts(whole, [], ['suspensions']);
    expect(indicatorOf(told, 'EDU-SUSP', year)).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('join those that are there, fact by fact', () => {
    const first = withFacts(records, [{ child: '1', onRoll: true, education: { sen: 'K', suspensions: 1 } }]);
    const second = withFacts(first.records, [{ child: '1', education: { sen: 'E' }, onRoll: null }]);
    expect(second.records.extras[0]).toEqual({ onRoll: true, education: { sen: 'E', suspensions: 1 } });
    expect(records.extras[0]).toBeUndefined();
  });

  it('are told where they are not of the form, and the others of the row are taken', () => {
    const {
      records: whole,
      problems,
      rows,
    } = withFacts(
      records,
      untyped([
        {
          child: '1',
          onRoll: 'maybe',
          schoolMoves: ['2025-02-30'],
          education: { sen: 'X', att8: '31.5', x: 1 },
          favourite: 1,
        },
        { child: '', onRoll: true },
        { child: '3', onRoll: true },
      ]),
    );
    expect(rows).toEqual({ read: 1, refused: 2 });
    expect(whole.extras[0]).toEqual({ education: { att8: 31.5 } });
    expect(problems.map(({ row, code, fact }) => [row, code, fact])).toEqual([
      [1, 'not-of-the-form', 'onRoll'],
      [1, 'not-of-the-form', 'schoolMoves'],
      [1, 'not-of-the-form', 'education/sen'],
      [1, 'not-of-the-form', 'education/x'],
      [1, 'not-of-the-form', 'favourite'],
      [2, 'no-child', null],
      [3, 'child-not-in-records', null],
    ]);
    expect(JSON.stringify(problems)).not.toContain('maybe');
  });

  it('are the same as those written with the children', () => {
    const extra = {
      schoolMatched: true,
      schoolMoves: ['2025-01-08'],
      educationPlans: [],
      education: { stage: 'KS4', english: 5, maths: 4, att8: 31.5 },
      local: { mentor: true },
    } as const;
    const born = { id: '1', dateOfBirth: '2012-05-04' };
    const before = recordsFromChildren([born]);
    const written = recordsFromChildren([{ ...born, extra }]);
    const taken = withFacts({ ...before, extras: [], suppliedFacts: [] }, [{ child: '1', ...extra }]).records;
    expect(taken.extras).toEqual(written.extras);
    expect(taken.suppliedFacts).toEqual(written.suppliedFacts);
  });
});
