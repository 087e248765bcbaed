/** The same invented lives through both doors: as a return, and as the dataset that each case system's script fills. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { careStatus } from '../../src/eligibility/index.js';
import type { IndicatorId } from '../../src/indicators/index.js';
import { countIndicators } from '../../src/indicators/index.js';
import { toDay } from '../../src/kernel/index.js';
import type { ReturnReading } from '../../src/ssda903/index.js';
import { countStatuses, personOfChild, readReturn } from '../../src/ssda903/index.js';
import type { SsdReading } from '../../src/ssd/index.js';
import { readSsd } from '../../src/ssd/index.js';
import { datasetOf, readReturnFolder } from '../../tools/make-example-dataset.mjs';

const ON = '2026-03-31';
const SEEDS = 14;
const SYSTEMS = ['Liquidlogic', 'Mosaic', 'Eclipse'] as const;
/** Longer than any life here: nothing is cut off. */
const WHOLE = 25;

type Tables = Record<string, Record<string, string>[]>;

const lives: Tables = {};
let returned: ReturnReading;
const read: Record<string, SsdReading> = {};
let folder = '';

function dataset(system: (typeof SYSTEMS)[number], years: number): SsdReading {
  const rows = datasetOf(lives, { system, on: ON, years });
  return readSsd(
    Object.entries(rows).map(([table, own]) => ({ name: `${table}.csv`, rows: own })),
    { extractedOn: ON, windowYears: years },
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lives-'));
  for (let seed = 1; seed <= SEEDS; seed++) {
    const own = join(folder, String(seed));
    execFileSync('node', ['tools/make-example-return.mjs', own, '--seed', String(seed)]);
    for (const [table, rows] of Object.entries(readReturnFolder(own)))
      (lives[table] ??= []).push(...rows.map((row) => ({ ...row, CHILD: `${row['CHILD']}S${seed}` })));
  }
  returned = readReturn(Object.entries(lives).map(([table, rows]) => ({ name: `${table}.csv`, rows })));
  for (const system of SYSTEMS) read[system] = dataset(system, WHOLE);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the two doors', () => {
  it('hold the same thousand people', () => {
    expect(returned.people).toBeGreaterThanOrEqual(1000);
    for (const system of SYSTEMS) {
      const reading = read[system];
      expect(reading?.caseSystem).toBe(system);
      expect(reading?.people.map(({ id }) => id).sort()).toEqual([...returned.records.children.id].sort());
    }
  });

  it.each(SYSTEMS)('give every person of %s the same status', (system) => {
    const byId = new Map(read[system]?.people.map((each) => [each.id, each.person]));
    const assume = { yearStart: toDay('2025-04-01'), otherFacts: 'not-recorded' } as const;
    const differ = returned.records.children.id.filter((id, at) => {
      const person = byId.get(id);
      if (person === undefined) return true;
      const mine = careStatus(person, ON);
      const theirs = careStatus(personOfChild(returned.records, at, assume), ON);
      return mine.answer !== theirs.answer || mine.possible.join() !== theirs.possible.join();
    });
    expect(differ).toEqual([]);
  });

  const MEASURES: readonly IndicatorId[] = [
    'CLA-12M',
    'STAB-3PLUS',
    'STAB-3PLUS-24M',
    'STAB-2Y',
    'STAB-2Y-CARER',
    'MOVE-UNPLANNED',
    'DUR-LATEST',
    'CCO-PLACE',
    'DIST-20M',
    'SW-3PLUS',
    'CCO-SW',
    'MISSING',
    'SDQ-AVG',
    'REV-PART',
    'ADOPT-12M',
    'CL-INTOUCH-19-21',
    'CL-EET-19-21',
  ];
  const counted = ({ records }: { readonly records: ReturnReading['records'] }) =>
    countIndicators(records, { ids: MEASURES, yearEnd: ON }).groups['all'];

  it.each(['Mosaic', 'Eclipse'] as const)('count the same in %s', (system) => {
    const [theirs, mine] = [counted(returned), counted(read[system] as SsdReading)];
    for (const id of MEASURES) expect([id, mine?.counts[id]]).toEqual([id, theirs?.counts[id]]);
  });

  it('count the same heads', () => {
    const assume = { yearStart: toDay('2025-04-01'), otherFacts: 'none' } as const;
    // What the rows show of whether they can be used travels with the counts of a return alone.
    const { held, ...heads } = countStatuses(returned.records, ON, assume);
    expect(held?.shown?.read).toBeGreaterThan(1000);
    for (const system of SYSTEMS)
      expect(countStatuses((read[system] as SsdReading).records, ON, assume)).toEqual(heads);
  });

  it('differ in Liquidlogic only where a placement type has no row', () => {
    const unfiltered = returned.records.children.id.filter(
      (id) => !(lives['episodes'] ?? []).some(({ CHILD, PLACE }) => CHILD === id && PLACE === 'K3'),
    );
    const keep = new Set(unfiltered);
    const only = ({ records }: { readonly records: ReturnReading['records'] }) =>
      countIndicators(records, {
        ids: MEASURES,
        yearEnd: ON,
        groupBy: (child) => (keep.has(records.children.id[child] ?? '') ? 'kept' : 'without a row'),
      }).groups['kept'];
    const [theirs, mine] = [only(returned), only(read['Liquidlogic'] as SsdReading)];
    expect(keep.size).toBeLessThan(returned.people);
    for (const id of MEASURES) expect([id, mine?.counts[id]]).toEqual([id, theirs?.counts[id]]);
  });

  it('differ through a window of six years only for those who were 14 before it', () => {
    const cut = dataset('Mosaic', 6);
    const byId = new Map(cut.people.map((each) => [each.id, each.person]));
    const whole = new Map(read['Mosaic']?.people.map((each) => [each.id, each.person]));
    const differ = [...whole].filter(([id, person]) => {
      const other = byId.get(id);
      return other === undefined || careStatus(other, ON).answer !== careStatus(person, ON).answer;
    });
    expect(differ.length).toBeGreaterThan(0);
    for (const [id, person] of differ) {
      expect([id, Number(person.dateOfBirth.slice(0, 4)) + 14 <= 2020]).toEqual([id, true]);
      const other = byId.get(id);
      // What was cut off makes a status unknown, and never another one.
      expect(other === undefined ? 'gone' : careStatus(other, ON).answer).toBe('unknown');
    }
  });
});
