import { describe, expect, it } from 'vitest';
import { PRINCIPLE_IDS, STATUTES, lookUpLaw } from '../../src/principles/index.js';
import {
  GLOSSARY,
  GOOD_PARENT_TEST,
  LOCAL_OBJECTIVES,
  NARRATIVE,
  SOURCE_DOCUMENTS,
  SOURCE_ROWS,
  sourceObjectivesFor,
  sourceRow,
} from '../../src/sources/index.js';
import { systemsOf } from '../sources/systems-of-rows.js';

const rowsOf = (system: string): string[] =>
  SOURCE_ROWS.filter(({ row, module }) => systemsOf(row).includes(system) && module === 'principles').map(
    ({ row }) => row,
  );

describe('what councils say in their own words', () => {
  it("S03 each council's good-parent wording is retrievable with its source", () => {
    expect(GOOD_PARENT_TEST.map(({ row }) => row).sort()).toEqual(rowsOf('S03').sort());
    for (const { row, council } of GOOD_PARENT_TEST)
      expect(SOURCE_DOCUMENTS.find(({ rows }) => rows.some((each) => each.row === row))?.council).toBe(
        council,
      );
    for (const { summary, kind } of GOOD_PARENT_TEST) {
      expect(summary.length).toBeGreaterThan(20);
      expect(kind).toBe('local-policy');
    }
  });

  it("S45 each council's definition is retrievable, and none is returned as law", () => {
    expect(GLOSSARY.map(({ row }) => row)).toEqual(rowsOf('S45'));
    for (const { summary } of GLOSSARY) {
      expect(summary).toMatch(/authority|council/);
      expect(STATUTES.some((statute) => statute.summary === summary)).toBe(false);
    }
    expect(lookUpLaw('collective responsibility')).toEqual([]);
    expect(lookUpLaw('moral duty')).toEqual([]);
  });

  it('S47 every objective is mapped or explicitly unmapped, with a reason', () => {
    expect(LOCAL_OBJECTIVES.map(({ row }) => row)).toEqual(
      expect.arrayContaining(rowsOf('S47').filter((row) => row !== 'RUT-13')),
    );
    expect(LOCAL_OBJECTIVES.map(({ row }) => row)).toContain('RUT-13');
    for (const { reason } of LOCAL_OBJECTIVES) expect(reason.length).toBeGreaterThan(20);
    const served = new Set(PRINCIPLE_IDS.flatMap((id) => sourceObjectivesFor(id).map(({ row }) => row)));
    for (const { row, principles } of LOCAL_OBJECTIVES)
      expect([row, served.has(row)]).toEqual([row, principles.length > 0]);
    expect(sourceObjectivesFor('adulthood').map(({ row }) => row)).toEqual(['DER-06', 'DUD-03', 'DUD-22']);
    expect(sourceObjectivesFor('access-services', 'rutland').map(({ row }) => row)).toEqual([
      'RUT-12',
      'RUT-15',
    ]);
  });

  it('S44 local actions and risks are stored and listed, with no arithmetic on them', () => {
    expect(NARRATIVE.map(({ row }) => row)).toEqual(expect.arrayContaining(rowsOf('S44')));
    const risk = NARRATIVE.find(({ row }) => row === 'RUT-45');
    const inWords = Object.entries(risk?.levels ?? {}).map(
      ([of, level]) => `${of} ${level[0]?.toUpperCase()}`,
    );
    expect(sourceRow('RUT-45').says).toBe(`Risk table: ${inWords.join(', ')}`);
    for (const item of NARRATIVE) {
      for (const value of Object.values(item)) expect(typeof value).not.toBe('number');
    }
  });
});
