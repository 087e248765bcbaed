/** Facts written by hand and the same facts in files give the same records. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEducation } from '../../src/education/index.js';
import { recordsFromChildren, withFacts } from '../../src/indicators/index.js';

const CHILDREN = Number(process.env['PROPERTY_RUNS'] ?? 100);

const lives = fc.record({
  possible: fc.integer({ min: 1, max: 380 }),
  missed: fc.integer({ min: 0, max: 380 }),
  suspensions: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 4 }),
  sen: fc.constantFrom('N', 'K', 'E'),
  plans: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 3 }),
  moved: fc.option(fc.integer({ min: 1, max: 28 })),
  att8: fc.option(fc.integer({ min: 0, max: 900 })),
});
const two = (day: number): string => String(day).padStart(2, '0');

describe('facts by hand and in files', () => {
  it('are the same records', () => {
    fc.assert(
      fc.property(fc.array(lives, { minLength: CHILDREN, maxLength: CHILDREN }), (all) => {
        const records = recordsFromChildren(
          all.map((_, at) => ({ id: `C${at}`, dateOfBirth: '2010-02-01' })),
        );
        const written = all.map((life, at) => ({
          child: `C${at}`,
          schoolMatched: true,
          schoolMoves: ['2020-09-03', ...(life.moved === null ? [] : [`2025-01-${two(life.moved)}`])],
          onRoll: true,
          educationPlans: life.plans.map((day) => `2024-11-${two(day)}`).sort(),
          education: {
            possibleSessions: life.possible,
            absentSessions: Math.min(life.missed, life.possible),
            suspensions: life.suspensions.length,
            permanentExclusions: 0,
            sen: life.sen,
            stage: 'KS4',
            ...(life.att8 === null ? {} : { att8: life.att8 / 10 }),
          },
        }));
        const table = (name: string, head: string, rows: readonly string[]) => ({
          name,
          text: `${[head, ...rows].join('\n')}\n`,
        });
        const each = (rowsOf: (life: (typeof all)[number], id: string) => readonly string[]) =>
          all.flatMap((life, at) => rowsOf(life, `C${at}`));
        const read = readEducation(
          [
            table(
              'a.csv',
              'CHILD,Term,SessionsPossible,Sessions missed',
              each((l, id) => [`${id},Year,${l.possible},${Math.min(l.missed, l.possible)}`]),
            ),
            table(
              'b.csv',
              'CHILD,Category,StartDate',
              each((l, id) => l.suspensions.map((day) => `${id},SUSP,${two(day)}/11/2024`)),
            ),
            table(
              'c.csv',
              'CHILD,CensusDate,SENprovision',
              each((l, id) => [`${id},16/01/2025,${l.sen}`]),
            ),
            table(
              'd.csv',
              'CHILD,PEP date',
              each((l, id) => l.plans.map((day) => `${id},2024-11-${two(day)}`)),
            ),
            table(
              'e.csv',
              'CHILD,URN,EntryDate',
              each((l, id) => [
                `${id},1,03/09/2020`,
                ...(l.moved === null ? [] : [`${id},2,${two(l.moved)}/01/2025`]),
              ]),
            ),
            table(
              'f.csv',
              'CHILD,KS4_ENDKS,KS4_ATT8',
              each((l, id) => [`${id},1,${l.att8 === null ? '' : l.att8 / 10}`]),
            ),
          ],
          { records, academicYear: '2024/25' },
        );
        expect(read.records.extras).toEqual(withFacts({ ...records, extras: [] }, written).records.extras);
      }),
      { numRuns: 3 },
    );
  });
});
