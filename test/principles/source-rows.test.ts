import { describe, expect, it } from 'vitest';
import {
  BODIES_AND_PARTNERS,
  GUIDANCE,
  INSPECTION_FRAMEWORKS,
  REGULATIONS,
} from '../../src/principles/index.js';
import {
  EVIDENCE_EXAMPLES,
  GOVERNANCE_BODIES,
  OUTCOME_FRAMES,
  RESPONSIBILITY_LEVELS,
  SOURCE_DOCUMENTS,
  SOURCE_ROWS,
  YORK_CONDENSED_VIEW,
  sourceRow,
} from '../../src/sources/index.js';
import { systemsOf } from '../sources/systems-of-rows.js';

const PREFIXES = [
  ['DER', 61],
  ['RUT', 47],
  ['STK', 79],
  ['YRK', 56],
  ['DUD', 65],
] as const;

/** The rows behind every full record, apart from the list of rows itself. */
function recordedRows(): Set<string> {
  const rows = new Set<string>(['YRK-11', 'STK-42', 'STK-56']);
  for (const {
    rows: _all,
    id: _id,
    council: _council,
    title: _title,
    dated: _dated,
    bodies: _bodies,
    ...lists
  } of SOURCE_DOCUMENTS) {
    for (const list of Object.values(lists))
      for (const entry of list) {
        rows.add(entry.row);
        if ('alsoRows' in entry) for (const row of entry.alsoRows ?? []) rows.add(row);
      }
  }
  for (const { row } of [...RESPONSIBILITY_LEVELS, ...YORK_CONDENSED_VIEW]) rows.add(row);
  const many = [
    ...GOVERNANCE_BODIES,
    ...REGULATIONS,
    ...GUIDANCE,
    ...INSPECTION_FRAMEWORKS,
    ...BODIES_AND_PARTNERS,
    ...OUTCOME_FRAMES,
  ];
  for (const record of many) for (const row of record.rows) rows.add(row);
  return rows;
}

describe('the rows of the five documents', () => {
  it('S44 no row is dropped: 308 rows, in order, each once', () => {
    expect(SOURCE_ROWS.map(({ row }) => row)).toEqual(
      PREFIXES.flatMap(([prefix, count]) =>
        Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`),
      ),
    );
    expect(SOURCE_ROWS).toHaveLength(308);
  });

  it('S44 each row belongs to at least one of the 51 systems, and every system has a row', () => {
    const used = new Set<string>();
    for (const { row, says, kinds } of SOURCE_ROWS) {
      const systems = systemsOf(row);
      expect(systems.length).toBeGreaterThan(0);
      expect(kinds.length).toBeGreaterThan(0);
      expect(says.length).toBeGreaterThan(10);
      for (const system of systems) used.add(system);
    }
    // S24 suggests mappings for points in any words, so no row of a source is its own.
    expect([...used].sort()).toEqual(
      Array.from({ length: 51 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`).filter(
        (system) => system !== 'S24',
      ),
    );
  });

  it('S44 every row of this room has a full record beside its line in the register', () => {
    const recorded = recordedRows();
    const without = SOURCE_ROWS.filter(({ row, module }) => module === 'principles' && !recorded.has(row));
    expect(without.map(({ row }) => row)).toEqual([]);
  });

  it('S44 every record points at a row that exists, of its own document', () => {
    for (const row of recordedRows()) expect(sourceRow(row).row).toBe(row);
    const prefixes = Object.fromEntries(
      SOURCE_DOCUMENTS.map(({ council }, index) => [council, PREFIXES[index]?.[0]]),
    );
    for (const document of SOURCE_DOCUMENTS) {
      for (const list of [
        document.duties,
        document.voice,
        document.reports,
        document.objectives,
        document.claims,
      ]) {
        for (const { row } of list) expect(row.slice(0, 3)).toBe(prefixes[document.council]);
      }
    }
    expect(() => sourceRow('DER-62')).toThrow(RangeError);
  });

  it('S44 every row belongs to one of the four rooms', () => {
    const count = (module: string): number => SOURCE_ROWS.filter((row) => row.module === module).length;
    const sum = ['principles', 'indicators', 'pledge', 'eligibility'].reduce(
      (all, room) => all + count(room),
      0,
    );
    expect(sum).toBe(SOURCE_ROWS.length);
  });

  it('S18 S19 the examples of departments at work are held with their function areas', () => {
    const asked = SOURCE_ROWS.filter(
      ({ row, kinds }) => systemsOf(row).includes('S19') || kinds.includes('evidence-example'),
    );
    expect(EVIDENCE_EXAMPLES.map(({ row }) => row)).toEqual(asked.map(({ row }) => row));
    // A department stands in the areas of its example by a word of it.
    for (const { row, functionAreas } of EVIDENCE_EXAMPLES)
      if (functionAreas.length === 1) {
        const words = sourceRow(row).says.toLowerCase();
        const [area = ''] = functionAreas;
        expect(
          area.split('-').some((word) => words.includes(word.slice(0, 6))) ||
            /apprentice|attainment/.test(words),
        ).toBe(true);
      }
  });

  it('nothing in any row names a person or judges a council', () => {
    const text = JSON.stringify(SOURCE_DOCUMENTS);
    expect(text).not.toMatch(/complian|\brating|outstanding|inadequate|\b(?:Mr|Mrs|Ms|Cllr)\b/);
  });
});
