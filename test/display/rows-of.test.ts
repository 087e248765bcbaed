import { describe, expect, it } from 'vitest';
import {
  careStatus,
  dutiesOn,
  nextChanges,
  person,
  statusTimeline,
  withNothingElse,
} from '../../src/eligibility/index.js';
import {
  childrenByReason,
  countIndicators,
  indicatorOf,
  protectTable,
  recordsFromChildren,
  scorecard,
  why,
} from '../../src/indicators/index.js';
import { coverage } from '../../src/pledge/index.js';
import { DERBY_2016, RUTLAND_2014 } from '../../src/sources/index.js';
import { countStatuses, readReturn, summariseProblems } from '../../src/ssda903/index.js';
import { toDay } from '../../src/kernel/calendar.js';
import { rowsOf, tableOf } from '../../src/display/index.js';

const kim = person({
  dateOfBirth: '2009-09-09',
  care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E5' }],
});
const whole = withNothingElse(kim);
const records = recordsFromChildren([
  {
    id: '1',
    dateOfBirth: '2012-05-01',
    episodes: [
      { DECOM: '2025-01-10', RNE: 'S', LS: 'C2', PLACE: 'U6', URN: '1', DEC: '2025-06-01', REC: 'X1' },
      { DECOM: '2025-06-01', RNE: 'P', LS: 'C2', PLACE: 'K2', URN: '2', DEC: '2025-09-01', REC: 'X1' },
      { DECOM: '2025-09-01', RNE: 'P', LS: 'C2', PLACE: 'U6', URN: '3' },
    ],
  },
  {
    id: '2',
    dateOfBirth: '2014-05-01',
    episodes: [{ DECOM: '2020-01-10', RNE: 'S', LS: 'C2', PLACE: 'U6', URN: '4' }],
  },
]);
const yearEnd = '2026-03-31';
const before = countIndicators(records, { yearEnd: '2025-03-31' });
const card = scorecard(records, {
  council: 'Example Council',
  yearEnd,
  before,
  comparators: [{ name: 'England 2025', figures: { 'STAB-3PLUS': { numerator: 8500, denominator: 81770 } } }],
});
const reading = readReturn([
  { table: 'header', text: 'CHILD,SEX,DOB,ETHNIC\n1,F,27/03/2014,WBRI\n' },
  {
    table: 'episodes',
    text: 'CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n1,15/02/2024,S,C2,N1,U4,,\n1,31/02/2024,S,C2,N1,U4,,\n',
  },
]);

const RESULTS: Readonly<Record<string, object>> = {
  finding: careStatus(kim, '2026-03-01'),
  timeline: statusTimeline(whole, { from: '2024-01-01', until: '2031-01-01' }),
  changes: nextChanges(whole, '2026-03-01'),
  duties: dutiesOn(whole, '2026-03-01'),
  scorecard: card,
  missing: card.missing,
  'one measure': indicatorOf(records, 'STAB-3PLUS', { yearEnd }),
  'a measure that cannot be counted': indicatorOf(records, 'EDU-PA', { yearEnd }),
  count: before,
  why: why(records, '1', 'STAB-3PLUS', { yearEnd }),
  'children by reason': childrenByReason(records, 'STAB-3PLUS', { yearEnd }),
  coverage: coverage(DERBY_2016.pledge, DERBY_2016.mappings),
  'coverage that cannot be assessed': coverage(RUTLAND_2014.pledge, RUTLAND_2014.mappings),
  statuses: countStatuses(reading.records, '2025-03-31', {
    yearStart: toDay('2024-04-01'),
    otherFacts: 'none',
  }),
  problems: reading.problems,
  'problem counts': summariseProblems(reading.problems),
  'rows read': reading.rows,
  'published table': protectTable({
    rows: ['A', 'B'],
    columns: ['2024', '2025'],
    counts: [
      [3, 40],
      [20, 30],
    ],
  }),
  nothing: [],
};

describe('the rows of a result', () => {
  it.each(Object.entries(RESULTS))('are plain and even: %s', (_, result) => {
    const { columns, rows } = tableOf(result);
    expect(rows).toEqual(rowsOf(result));
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual([...columns].sort());
      for (const cell of Object.values(row))
        expect(cell === null || ['string', 'number', 'boolean'].includes(typeof cell)).toBe(true);
    }
    expect(structuredClone(rows)).toEqual(rows);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });

  it.each(Object.entries(RESULTS))('leave the result as it was: %s', (_, result) => {
    const copy = structuredClone(result);
    rowsOf(result);
    expect(result).toEqual(copy);
  });
});

describe('a finding', () => {
  it('is one row for each step, numbered, with its provision', () => {
    const finding = careStatus(whole, '2026-03-01');
    const rows = rowsOf(finding);
    expect(rows[0]).toMatchObject({
      step: '0',
      answer: 'relevant',
      provision: expect.stringContaining('s.23A(2)'),
    });
    expect(
      rows
        .slice(1)
        .map(({ step }) => String(step))
        .filter((step) => !step.includes('.')),
    ).toEqual(finding.steps.map((__, at) => `${at + 1}`));
  });

  it('says what is missing', () => {
    const needs = rowsOf(careStatus(kim, '2026-03-01')).map((row) => row['needs']);
    expect(needs.some((text) => text !== '')).toBe(true);
  });
});

describe('a scorecard', () => {
  it('has a row for each measure, and three columns for the year before and each comparator', () => {
    const { columns, rows } = tableOf(card);
    expect(rows).toHaveLength(card.rows.length);
    expect(columns).toEqual(
      expect.arrayContaining(['year before: value', 'year before: direction', 'England 2025: value']),
    );
    expect(rows.find((row) => row['indicator'] === 'STAB-3PLUS')).toMatchObject({
      value: 50,
      numerator: 1,
      denominator: 2,
      'England 2025: value': 10.4,
      'year before: value': 0,
      'year before: direction': 'too-small-to-say',
      'year before: tested': true,
    });
  });

  it('leaves the cells of a comparator empty where it has no figure', () => {
    const row = rowsOf(card).find((each) => each['indicator'] === 'DUR-LATEST');
    expect(row).toMatchObject({
      'England 2025: value': null,
      'England 2025: direction': null,
      'England 2025: tested': null,
    });
  });
});

describe('measures', () => {
  it('that cannot be counted have no figure, and say why', () => {
    expect(rowsOf(indicatorOf(records, 'EDU-PA', { yearEnd }))).toEqual([
      expect.objectContaining({
        indicator: 'EDU-PA',
        value: null,
        notes: expect.stringContaining('Cannot be counted'),
      }),
    ]);
  });

  it('of a count have a row for each group', () => {
    const counted = countIndicators(records, {
      yearEnd,
      ids: ['STAB-3PLUS'],
      groupBy: (child) => (child === 0 ? 'north' : 'south'),
    });
    expect(rowsOf(counted).map((row) => [row['group'], row['value']])).toEqual([
      ['north', 100],
      ['south', 0],
    ]);
  });
});

describe('a published table', () => {
  const table = protectTable({
    rows: ['A', 'B'],
    columns: ['2024', '2025'],
    counts: [
      [3, 40],
      [20, 30],
    ],
  });

  it('keeps its columns in order, though an object would put years first', () => {
    expect(tableOf(table).columns).toEqual(['row', '2024', '2025', 'total']);
  });

  it('shows what is shown, and holds no hidden count', () => {
    expect(rowsOf(table)[0]).toEqual({ row: 'A', '2024': 'c', '2025': 'c', total: 43 });
  });

  it('gives way to columns that are called row and total', () => {
    const odd = protectTable({ rows: ['A'], columns: ['row', 'total'], counts: [[10, 20]] });
    expect(rowsOf(odd)[0]).toEqual({ 'row ': 'A', row: 10, total: 20, 'total ': 30 });
  });
});

describe('everything else', () => {
  it('is read field by field: citations as cited, lists joined, inner objects in columns of their own', () => {
    expect(
      rowsOf([
        {
          what: 'a grant',
          amount: { pounds: 3000 },
          citation: { instrument: 'Children Act 1989', provision: 's.24', href: '' },
          ids: ['a', 'b'],
          needs: [{ path: '/x', question: 'Since when?', heldBy: 'nobody' }],
        },
        { what: 'a word', amount: null },
      ]),
    ).toEqual([
      {
        what: 'a grant',
        'amount.pounds': 3000,
        citation: 'Children Act 1989 s.24',
        ids: 'a; b',
        needs: 'Since when?',
        amount: null,
      },
      { what: 'a word', 'amount.pounds': null, citation: null, ids: null, needs: null, amount: null },
    ]);
  });

  it('by name: counts, and objects', () => {
    expect(rowsOf({ a: 1, b: 2 })).toEqual([
      { name: 'a', value: 1 },
      { name: 'b', value: 2 },
    ]);
    expect(rowsOf({ header: { read: 1, refused: 0 } })).toEqual([{ name: 'header', read: 1, refused: 0 }]);
  });

  it('is a window in its own words', () => {
    expect(rowsOf(why(records, '2', 'STAB-3PLUS', { yearEnd }))[0]).toMatchObject({
      membership: 'denominator',
      window: 'The reporting year 1 April 2025 to 31 March 2026.',
    });
  });

  it('takes columns of numbers as lists', () => {
    expect(rowsOf({ days: Int32Array.of(1, 2), name: 'x' })).toEqual([{ days: '1; 2', name: 'x' }]);
  });
});
