/** The worked cases that ship with the library, each a test of its own. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runConformance } from '../../src/conformance/index.js';

const FOLDER = 'test/law';

type File = Readonly<Record<string, unknown>> & {
  readonly cases?: readonly unknown[];
  readonly dutyCases?: readonly unknown[];
};

/** A file with one of its cases alone; the whole of it where its cases are of several lists. */
function only(file: File, at: number, all: number): File {
  const { cases = [], dutyCases = [] } = file;
  if (cases.length + dutyCases.length !== all) return file;
  return at < cases.length
    ? { ...file, cases: [cases[at]], dutyCases: [] }
    : { ...file, cases: [], dutyCases: [dutyCases[at - cases.length]] };
}

for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.json'))) {
  describe(name, () => {
    const file = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as File;
    const outcome = runConformance(file);
    const all = outcome?.cases ?? [];

    it('is in a known shape and holds cases', () => {
      expect(all.length).toBeGreaterThan(0);
    });

    // Each is run in its own test: what runs while a file of tests loads, a mutation run does not see.
    it.each(all.map((result, at) => [result.id, at, result] as const))('%s', (id, at, told) => {
      const one = only(file, at, all.length);
      const result = one === file ? told : runConformance(one)?.cases[0];
      expect(result?.id).toBe(id);
      expect({ passed: result?.passed, actual: result?.actual }).toEqual({
        passed: true,
        actual: result?.expected,
      });
    });
  });
}

describe('a file that holds no cases', () => {
  it.each([[null], [[]], [{}], [{ cases: 'none' }], ['text'], [{ cases: [] }]])(
    '%j is in no known shape',
    (file) => {
      expect(runConformance(file)).toBeUndefined();
    },
  );

  it('fails a case that cannot be read, and goes on', () => {
    const outcome = runConformance({
      cases: [
        { asOf: '2026-01-01', expect: {} },
        { id: 'X', asOf: 'today', person: {}, expect: {} },
      ],
    });
    expect(outcome?.cases.map(({ id, passed }) => [id, passed])).toEqual([
      ['case 1', false],
      ['X', false],
    ]);
  });

  it('fails a case whose expectation is wrong', () => {
    const outcome = runConformance({
      cases: [
        {
          id: 'W',
          person: { dateOfBirth: '2010-01-01' },
          care: [],
          asOf: '2026-06-01',
          expect: { lookedAfter: true },
        },
      ],
    });
    expect(outcome?.cases[0]).toEqual({
      id: 'W',
      passed: false,
      expected: { lookedAfter: true },
      actual: { lookedAfter: false },
    });
  });
});

describe('a file written another way', () => {
  const child = {
    id: 'a',
    dateOfBirth: '2012-02-02',
    episodes: [{ DECOM: '2020-04-02', RNE: 'S', LS: 'C2', PLACE: 'U6', DEC: null, REC: null }],
  };
  const measure = (indicator: string, extra: object, expect: object) => ({
    id: indicator,
    indicator,
    reportingYearEnd: '2025-03-31',
    children: [{ ...child, ...extra }],
    expect,
  });
  const passes = (cases: readonly unknown[]) => runConformance({ cases })?.cases.map(({ passed }) => passed);

  it('holds measures whatever its first case is', () => {
    expect(passes([null, measure('CLA-12M', {}, { numerator: 1, denominator: 1 })])).toEqual([false, true]);
  });

  it('may write figures as text', () => {
    const pupils = ['38', 19].map((absentSessions, at) => ({
      ...child,
      id: `${at}`,
      extra: { education: { possibleSessions: '380', absentSessions } },
    }));
    const absence = { numerator: 57, denominator: 760, value: 7.5 };
    expect(passes([{ ...measure('EDU-ABS', {}, absence), children: pupils }])).toEqual([true]);
    const grades = { education: { stage: 'KS4', english: '5', maths: '5', att8: '48.5' } };
    expect(
      passes([
        measure('EDU-KS4-EM5', { extra: grades }, { numerator: 1 }),
        measure('EDU-KS4-A8', { extra: grades }, { numerator: 48.5, value: 48.5 }),
        measure('EDU-KS4-A8', { extra: { education: { stage: 'KS4', att8: 'none' } } }, { denominator: 0 }),
      ]),
    ).toEqual([true, true, true]);
  });

  it('has no answer in a cell of spaces', () => {
    expect(
      passes([
        measure('SDQ-RETURNED', { oc2: { SDQ_SCORE: ' ' } }, { numerator: 0, denominator: 1 }),
        measure('SDQ-RETURNED', { oc2: { SDQ_SCORE: '0' } }, { numerator: 1, denominator: 1 }),
      ]),
    ).toEqual([true, true]);
  });

  it('may hold a list that is none', () => {
    const extra = {
      schoolMatched: true,
      schoolMoves: 'none',
      swEpisodes: null,
      missing: null,
      reviews: null,
    };
    expect(passes([measure('SCHOOL-ANY', { extra }, { numerator: 0, denominator: 1 })])).toEqual([true]);
  });

  it('has none of what it writes as null, and no end where it writes none', () => {
    const person = { dateOfBirth: '2008-06-01' };
    const asOf = '2026-01-01';
    const care = [{ start: '2020-01-01', end: '2024-05-01', legalStatus: 'V2', reasonEnded: 'E9' }];
    const facts = {
      familyPlacements: null,
      hospitalStays: null,
      otherAccommodation: null,
      education: null,
      specialGuardianshipOrder: null,
      disabled: null,
      supportRequested: null,
    };
    const detentions = [{ start: '2024-05-01', kind: 'custodial-sentence' }];
    const open = [{ start: '2020-01-01', legalStatus: 'C2' }];
    expect(
      passes([
        { id: 'null', person, care: open, facts, asOf, expect: { careLeaverStatus: 'eligible' } },
        {
          id: 'no end',
          person,
          care,
          facts: { ...facts, detentions },
          asOf,
          expect: { careLeaverStatus: 'relevant' },
        },
        { id: 'no care', person, care: null, facts: null, asOf, expect: { lookedAfter: false } },
      ]),
    ).toEqual([true, true, true]);
  });
});
