/** The invented example of the reference: every row, fact, figure and child, under both answers to each question. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EducationReadings } from '../../src/education/index.js';
import { readEducation } from '../../src/education/index.js';
import type { IndicatorId } from '../../src/indicators/index.js';
import { computableResult, countIndicators, why } from '../../src/indicators/index.js';
import { toPlainDate } from '../../src/kernel/calendar.js';
import { readReturn } from '../../src/ssda903/index.js';

const FOLDER = '../shared/data/education-example';
const there = existsSync(FOLDER);
const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

interface Figure {
  readonly numerator: number;
  readonly denominator: number;
}
interface Expected {
  readonly yearEnd: string;
  readonly academicYear: { readonly name: string };
  readonly returnFiles: readonly string[];
  readonly files: Readonly<
    Record<string, { rows: number; read: number; refused: number; otherPupils: number }>
  >;
  readonly facts: Readonly<
    Record<string, Record<string, unknown> & { matched: boolean; education?: object }>
  >;
  readonly measures: Readonly<
    Record<string, Figure & { perChild: Readonly<Record<string, { inCohort: boolean; meets: boolean }>> }>
  >;
  readonly windows: readonly (Figure & {
    id: IndicatorId;
    window: { from: string; until: string };
    value: number;
  })[];
  readonly readings: readonly { id: string; measures: Readonly<Record<string, Figure>> }[];
  readonly problems: readonly { file: string; row: number; problem: string; child: string | null }[];
}

const expected = (there ? JSON.parse(text('expected.json')) : {}) as Expected;

const OTHER: Readonly<Record<string, Partial<EducationReadings>>> = {
  'ED-R1': { subsidiarySessions: 'main-only' },
  'ED-R2': { attendancePercent: 'refuse' },
  'ED-R3': { outsideCensus: 'counted' },
  'ED-R4': { suspensionYear: 'year-before' },
  'ED-R5': { exclusionNotFinal: 'counted' },
  'ED-R6': { leavingDate: 'first-day-off' },
  'ED-R7': { planTerms: 'council' },
};

function read(readings: Partial<EducationReadings> = {}) {
  const { records } = readReturn(expected.returnFiles.map((name) => ({ name, text: text(name) })));
  const sources = Object.keys(expected.files).map((name) => ({ name, text: text(name) }));
  return readEducation(sources, { records, academicYear: expected.academicYear.name, readings });
}

describe.skipIf(!there)('the example', () => {
  const reading = there ? read() : undefined;
  const { records, rows, problems } = reading ?? ({} as ReturnType<typeof read>);
  const year = { yearEnd: expected.yearEnd };

  it('accounts for every row of every file', () => {
    const found = rows.map((each) => [
      each.source,
      { rows: each.rows, read: each.read, refused: each.refused, otherPupils: each.otherPupil },
    ]);
    expect(Object.fromEntries(found)).toEqual(expected.files);
    for (const each of rows)
      expect(each.used + each.otherPupil + each.otherYear + each.repeated + each.setAside).toBe(each.read);
  });

  it('finds the academic year that goes with the return', () => {
    const { records: before } = readReturn(expected.returnFiles.map((name) => ({ name, text: text(name) })));
    expect(readEducation([], { records: before }).academicYear.name).toBe(expected.academicYear.name);
  });

  it('gives every child the facts', () => {
    const found = records.children.id.map((id, child) => {
      const { education, schoolMoves, educationPlans, ...facts } = records.extras[child] ?? {};
      return [
        id,
        {
          matched: education !== undefined,
          schoolMoves: schoolMoves?.map(toPlainDate),
          educationPlans: educationPlans?.map(toPlainDate),
          ...facts,
          ...(education === undefined ? {} : { education }),
        },
      ];
    });
    expect(Object.fromEntries(found)).toEqual(expected.facts);
  });

  it.each(Object.entries(expected.measures ?? {}))('counts %s', (id, measure) => {
    const indicator = id as IndicatorId;
    const counted = countIndicators(records, { ...year, ids: [indicator] });
    expect(computableResult(records, counted, indicator)).toMatchObject({
      status: 'computed',
      numerator: measure.numerator,
      denominator: measure.denominator,
    });
    const places = Object.keys(measure.perChild).map((child) => {
      const { membership } = why(records, child, indicator, year);
      return [
        child,
        { inCohort: ['numerator', 'denominator'].includes(membership), meets: membership === 'numerator' },
      ];
    });
    const wanted = Object.entries(measure.perChild).map(([child, { inCohort, meets }]) => [
      child,
      { inCohort, meets },
    ]);
    expect(Object.fromEntries(places)).toEqual(Object.fromEntries(wanted));
  });

  it.each(expected.windows ?? [])('counts $id of a term', ({ id, window, numerator, denominator, value }) => {
    const counted = countIndicators(records, { window, ids: [id] });
    expect(computableResult(records, counted, id)).toMatchObject({ numerator, denominator, value });
  });

  it.each(expected.readings ?? [])('reads $id the other way', ({ id, measures }) => {
    const other = read(OTHER[id]).records;
    for (const [name, measure] of Object.entries(expected.measures)) {
      const indicator = name as IndicatorId;
      const { numerator, denominator } = measures[name] ?? measure;
      const counted = countIndicators(other, { ...year, ids: [indicator] });
      expect([name, computableResult(other, counted, indicator)]).toMatchObject([
        name,
        { numerator, denominator },
      ]);
    }
  });

  it.each(['ED-R5', 'ED-R6', 'ED-R7'])('says the same under the other reading of %s', (id) => {
    expect(read(OTHER[id]).records.extras).toEqual(records.extras);
  });

  it('says something at every row that needs it, of the kind proposed', () => {
    const said = new Set(
      problems.map(({ source, row, code, child }) => [source, row, code, child ?? null].join(' ')),
    );
    const missing = expected.problems.filter(
      ({ file, row, problem, child }) => !said.has([file, row, problem, child].join(' ')),
    );
    expect(missing).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(
      rows.reduce((sum, { refused }) => sum + refused, 0),
    );
  });

  it('tells no pupil number, no date of birth and no number of a child in a message', () => {
    const messages = problems.map(({ message }) => message).join(' ');
    expect(messages).not.toMatch(/\d{4}|\d\d\/\d\d/);
    expect(messages).not.toMatch(/99940/);
  });
});
