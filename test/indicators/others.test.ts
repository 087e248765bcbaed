/** Published figures of others: known by their heads, hidden ones never 0, councils that come and go said. Figures invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COUNCIL_CHANGES,
  INDICATOR_IDS,
  councilInYear,
  othersCompared,
  readNeighbourList,
  readOthersTable,
} from '../../src/indicators/index.js';
import type { OthersFigure, OthersTable } from '../../src/indicators/index.js';
import { LAIT_NAMES } from '../../src/indicators/others/lait-names.js';
import { LABELLED_MEASURES } from '../../src/indicators/others/row-labels.js';
import { COLUMN_FILES } from '../../src/indicators/others/wide-columns.js';

const PLACE =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code';
const england = (year: string) => `${year},Reporting year,National,E92000001,England,,,,,`;
const region = (year: string, name: string) =>
  `${year},Reporting year,Regional,E92000001,England,E12,${name},,,`;
const council = (year: string, code: string, name = `Council ${code}`) =>
  `${year},Reporting year,Local authority,E92000001,England,E12,Middle,${code},${name},E06`;

function read(head: string, ...lines: readonly string[]): OthersTable {
  const rows = lines.map((text, at) => ({ line: at + 2, cells: text.split(',') }));
  const table = readOthersTable(head.split(','), rows);
  if (table === undefined) throw new Error('not known by its heads');
  return table;
}
const only = ({ figures }: OthersTable, id: string): readonly OthersFigure[] =>
  figures.filter(({ indicator }) => indicator === id);

const STABILITY = `${PLACE},cla_group,placement_stability,children_count,children_percent`;
const moves = (place: string, count: string, total: string, percent = 'z') => [
  `${place},CLA on 31 March,With 3 or more placements during the year,${count},${percent}`,
  `${place},CLA on 31 March,Total children,${total},100`,
];
const ACTIVITY = `${PLACE},care_leaver_age,breakdown,care_leaver_count,care_leaver_percent`;
/** Rows of care leavers aged 19 to 21: commas in the words stand as semicolons until the row is made. */
function leavers(
  place: string,
  counts: Readonly<Record<string, string>>,
): { readonly line: number; readonly cells: string[] }[] {
  return Object.entries(counts).map(([breakdown, count], at) => ({
    line: at + 2,
    cells: [...place.split(','), '19 to 21 years', breakdown, count, count === 'c' ? 'c' : 'z'],
  }));
}
const HE = 'Higher education i.e. studies beyond A level';
const EET = 'Total in education, employment or training';
const NEET = 'Total not in education, employment or training';
const UNKNOWN = 'Total information not known';
const OTHER_EDUCATION = 'Education other than higher education';
const WORK = 'In training or employment (excl. apprenticeship)';
const APPRENTICE = 'In an apprenticeship';

describe('a published file', () => {
  it('is known by its heads, in whichever order they stand, and no other file is', () => {
    expect(readOthersTable(['name', 'indicator', 'value'], [])).toBeUndefined();
    expect(read(STABILITY).layout).toBe('explore-education-statistics');
    const turned = STABILITY.split(',').reverse();
    const [row = ''] = moves(england('2025'), '10', '40', '25');
    const [, total = ''] = moves(england('2025'), '10', '40');
    const table = readOthersTable(
      turned,
      [row, total].map((text, at) => ({ line: at + 2, cells: text.split(',').reverse() })),
    );
    // Turned about, the words of a row stand the other way about too: such a file has no row that is ours.
    expect(table?.figures).toEqual([]);
  });

  it('gives counts where there are both, of England, regions and councils', () => {
    const table = read(
      STABILITY,
      ...moves(england('2025'), '8500', '81770', '10'),
      ...moves(region('2025', 'Middle'), '850', '9000', '9'),
      ...moves(council('2025', '005'), '7', '70', '10'),
    );
    expect(only(table, 'STAB-3PLUS')).toEqual([
      {
        indicator: 'STAB-3PLUS',
        year: 2025,
        of: 'England',
        code: '',
        name: 'England',
        region: '',
        value: { numerator: 8500, denominator: 81770 },
      },
      {
        indicator: 'STAB-3PLUS',
        year: 2025,
        of: 'region',
        code: '',
        name: 'Middle',
        region: 'Middle',
        value: { numerator: 850, denominator: 9000 },
      },
      {
        indicator: 'STAB-3PLUS',
        year: 2025,
        of: 'council',
        code: '005',
        name: 'Council 005',
        region: 'Middle',
        value: { numerator: 7, denominator: 70 },
      },
    ]);
  });

  it.each([
    ['c', '70', 'c', { hidden: { least: 0, most: 100 } }],
    ['low', '70', 'low', { hidden: { least: 0, most: 100 } }],
    ['u', '70', 'u', { hidden: { least: 0, most: 100 } }],
    ['c', 'c', 'c', { hidden: { least: 0, most: 100 } }],
    ['c', 'c', '12', { value: 12, places: 0 }],
    ['c', 'c', 'k', { hidden: { least: 0, most: 0.5 } }],
    ['x', 'x', 'x', { absent: 'not-available' }],
    ['..', '..', '..', { absent: 'not-available' }],
    ['z', 'z', 'z', { absent: 'not-applicable' }],
    ['0', '0', 'z', { absent: 'not-applicable' }],
    ['0', '70', '0', { numerator: 0, denominator: 70 }],
  ])('reads %s of %s (%s) as what it says, and as 0 only where it is 0', (count, total, percent, value) => {
    const table = read(STABILITY, ...moves(council('2025', '332'), count, total, percent));
    expect(only(table, 'STAB-3PLUS')[0]?.value).toEqual(value);
    expect(table.problems).toEqual([]);
  });

  it('tells a cell that is neither a number nor a symbol by line and column', () => {
    const table = read(STABILITY, ...moves(council('2025', '332'), 'seven', '70', '10'));
    expect(table.problems).toEqual([
      { line: 2, column: 'children_count', expected: 'a number, or one of c, u, low, k, z, x' },
    ]);
  });

  it('draws what is hidden together by what its row shows', () => {
    const heads = ACTIVITY.split(',');
    const valueOf = (counts: Readonly<Record<string, string>>) =>
      readOthersTable(heads, leavers(council('2025', '332'), counts))?.figures.find(
        ({ indicator }) => indicator === 'CL-HE-19-21',
      )?.value;
    const shown = {
      Total: '100',
      [EET]: '60',
      [NEET]: '35',
      [UNKNOWN]: '5',
      [APPRENTICE]: '8',
      [WORK]: '20',
    };
    // Two hidden beside each other: 60 - 8 - 20 = 32 between them.
    expect(valueOf({ ...shown, [HE]: 'c', [OTHER_EDUCATION]: 'c' })).toEqual({
      hidden: { least: 0, most: 32 },
    });
    // Hidden alone it is what is left: for a median of several councils, and told of none.
    expect(valueOf({ ...shown, [HE]: 'c', [OTHER_EDUCATION]: '25' })).toEqual({
      hidden: { least: 7, most: 7 },
    });
    // The whole is hidden too, and is itself what its own whole leaves.
    expect(valueOf({ ...shown, [EET]: 'c', [NEET]: 'c', [HE]: 'c', [OTHER_EDUCATION]: 'c' })).toEqual({
      hidden: { least: 0, most: 67 },
    });
    expect(valueOf({ ...shown, Total: 'c', [EET]: 'c', [HE]: 'c' })).toEqual({
      hidden: { least: 0, most: 100 },
    });
  });

  it('never puts a hidden figure where it is not', () => {
    const count = fc.nat({ max: 40 });
    const hidden = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
    const counts = fc.tuple(count, count, count, count, count, count, hidden);
    fc.assert(
      fc.property(counts, ([he, education, work, apprentice, neet, unknown, hide]) => {
        const eet = he + education + work + apprentice;
        const total = eet + neet + unknown;
        fc.pre(total > 0);
        const truth = {
          Total: total,
          [EET]: eet,
          [NEET]: neet,
          [UNKNOWN]: unknown,
          [HE]: he,
          [OTHER_EDUCATION]: education,
          [WORK]: work,
          [APPRENTICE]: apprentice,
        };
        const written = Object.fromEntries(
          Object.entries(truth).map(([name, count], at) => [name, hide[at] === true ? 'c' : `${count}`]),
        );
        const figures =
          readOthersTable(ACTIVITY.split(','), leavers(council('2025', '332'), written))?.figures ?? [];
        const share = (part: number): number => (100 * part) / total;
        for (const [id, part] of [
          ['CL-HE-19-21', he],
          ['CL-EET-19-21', eet],
          ['CL-NEET-19-21', neet],
        ] as const) {
          const value = figures.find(({ indicator }) => indicator === id)?.value;
          if (value !== undefined && 'hidden' in value) {
            expect(value.hidden.least).toBeLessThanOrEqual(share(part) + 1e-9);
            expect(value.hidden.most).toBeGreaterThanOrEqual(share(part) - 1e-9);
          } else expect(value).toEqual({ numerator: part, denominator: total });
        }
      }),
    );
  });

  it('reads the spellings of earlier years as the same rows', () => {
    const head = `${PLACE},age,in_touch,number,percentage`;
    const of = council('2022', '805', 'Hartlepool');
    const table = read(
      head,
      `${of},Aged 19 to 21,Local authority in touch with care leaver,60,92`,
      `${of},Aged 19 to 21,Total,65,100`,
    );
    expect(only(table, 'CL-INTOUCH-19-21')[0]?.value).toEqual({ numerator: 60, denominator: 65 });
  });

  it('takes a score from the column in which it stands', () => {
    const head = `${PLACE},characteristic,breakdown,children_count,children_percent`;
    const of = council('2025', '332');
    const score = (text: string) =>
      only(read(head, `${of},Ages 5 to 16 years with SDQ score,SDQ average score,${text},z`), 'SDQ-AVG')[0]
        ?.value;
    expect([score('14.9'), score('c'), score('z')]).toEqual([
      { value: 14.9, places: 1 },
      { hidden: { least: 0, most: 40 } },
      { absent: 'not-applicable' },
    ]);
  });

  it('takes measures of schools from their columns, of children looked after alone', () => {
    const head = `${PLACE},social_care_group,version,t_pupils,t_att8,avg_att8,t_l2basics_95,pt_l2basics_95,t_l2basics_94,pt_l2basics_94`;
    const of = council('202425', '332');
    const table = read(
      head,
      `${of},CINO at 31 March,Revised,100,3000,30,50,50,60,60`,
      `${of},CLA 12 months at 31 March,Revised,20,366,18.3,c,c,5,25`,
    );
    expect(table.figures.map(({ indicator, year, value }) => [indicator, year, value])).toEqual([
      ['EDU-KS4-A8', 2025, { numerator: 366, denominator: 20 }],
      ['EDU-KS4-EM5', 2025, { hidden: { least: 0, most: 100 } }],
      ['EDU-KS4-EM4', 2025, { numerator: 5, denominator: 20 }],
    ]);
  });

  it('reads the long table of LAIT, its tails and its hyphens', () => {
    const head = 'Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region';
    const table = read(
      head,
      'LACStable_2016on,x,2025,England,10,970.0,NA',
      'LACStable_2016on,x,2025,London (Outer),9,988.0,NA',
      'LACStable_2016on,x,2025,Barnet,8.3000000000000007,302.0,London (Outer)',
      'LACStable_2016on,x,2025,Camden,-,202.0,London (Inner)',
      'LACStable_2016on,x,2025,Cumbria,-,909.0,North West',
      'SomethingElse,x,2025,Camden,5,202.0,London (Inner)',
    );
    expect(table.layout).toBe('lait');
    expect(
      table.figures.map(({ of, code, name, region: where, value }) => [of, code, name, where, value]),
    ).toEqual([
      ['England', '', 'England', '', { value: 10, places: 0 }],
      ['region', '', 'Outer London', 'Outer London', { value: 9, places: 0 }],
      ['council', '302', 'Barnet', 'Outer London', { value: 8.3, places: 1 }],
      ['council', '202', 'Camden', 'Inner London', { hidden: { least: 0, most: 100 } }],
      ['council', '909', 'Cumbria', 'North West', { absent: 'no-such-council' }],
    ]);
  });

  it('maps to measures that there are', () => {
    const mapped = [
      ...LABELLED_MEASURES.map(({ indicator }) => indicator),
      ...COLUMN_FILES.flatMap(({ measures }) => measures.map(({ indicator }) => indicator)),
      ...Object.values(LAIT_NAMES),
    ];
    expect(mapped.filter((id) => !INDICATOR_IDS.includes(id))).toEqual([]);
    expect(new Set(Object.values(LAIT_NAMES)).size).toBe(Object.keys(LAIT_NAMES).length);
  });
});

describe('councils that come and go', () => {
  it.each([
    ['928', 2021, true],
    ['928', 2022, false],
    ['940', 2021, false],
    ['940', 2022, true],
    ['909', 2023, true],
    ['909', 2024, false],
    ['942', 2023, false],
    ['943', 2024, true],
    ['837', 2019, true],
    ['835', 2020, false],
    ['839', 2019, false],
    ['838', 2020, true],
    ['820', 2009, true],
    ['822', 2009, false],
    ['895', 2010, true],
    // One council in the place of many, under the code that the county had.
    ['825', 2019, true],
    ['825', 2021, true],
    ['933', 2023, true],
    ['815', 2024, true],
  ])('council %s in the year to 31 March %i: %s', (code, year, exists) => {
    expect(councilInYear(code, year).exists).toBe(exists);
  });

  it('are said with the day, what came after or before, and the order', () => {
    expect(councilInYear('928', 2022).says).toBe(
      'Northamptonshire (928) was abolished on 1 April 2021; after it came North Northamptonshire (940) and West Northamptonshire (941) (Northamptonshire (Structural Changes) Order 2020).',
    );
    expect(councilInYear('838', 2019).says).toMatch(
      /^Dorset \(838\) began on 1 April 2019; before it was .*Christchurch moved/,
    );
    const codes = COUNCIL_CHANGES.flatMap(({ gone, successors }) => [...gone, ...successors]).map(
      ({ code }) => code,
    );
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('others beside a council', () => {
  const NEIGHBOURS = ['384', '894', '808', '372', '370', '887'];
  const file = (rows: Readonly<Record<string, readonly [string, string]>>, year = '2025') =>
    read(
      STABILITY,
      ...moves(england(year), '8500', '81770'),
      ...moves(region(year, 'Middle'), '900', '9000'),
      ...Object.entries(rows).flatMap(([code, [count, total]]) => moves(council(year, code), count, total)),
    );
  const all = Object.fromEntries(NEIGHBOURS.map((code, at) => [code, [`${10 + at}`, '100'] as const]));
  const asked = { year: 2026, council: '332', neighbours: { codes: NEIGHBOURS, set: 'May 2025' } };

  it('are England, the region and the median of the neighbours, of the last year that there is', () => {
    const { comparators, notes } = othersCompared(file({ ...all, '332': ['7', '70'] }).figures, asked);
    expect(comparators).toEqual([
      { name: 'England 2024-25', figures: { 'STAB-3PLUS': { numerator: 8500, denominator: 81770 } } },
      { name: 'Middle 2024-25', figures: { 'STAB-3PLUS': { numerator: 900, denominator: 9000 } } },
      {
        name: 'Median of statistical neighbours (May 2025) 2024-25',
        figures: {
          'STAB-3PLUS': {
            median: {
              median: 12.5,
              between: { least: 12.5, most: 12.5 },
              shown: 6,
              hidden: 0,
              absent: [],
            },
            places: 1,
          },
        },
      },
    ]);
    expect(notes).toEqual([]);
  });

  it('leave a median between two values where neighbours are hidden, and say how many', () => {
    const { comparators } = othersCompared(
      file({ ...all, '384': ['c', '100'], '332': ['7', '70'] }).figures,
      asked,
    );
    expect(comparators.at(-1)?.figures['STAB-3PLUS']).toMatchObject({
      median: { median: null, between: { least: 12.5, most: 13.5 }, shown: 5, hidden: 1 },
    });
  });

  it('never tell what a single hidden figure could be', () => {
    const { comparators, notes } = othersCompared(file({ ...all, '384': ['c', '100'] }).figures, {
      year: 2026,
      councils: ['384', '894'],
    });
    expect(comparators.map(({ name }) => name)).toEqual(['England 2024-25', 'Council 894 2024-25']);
    expect(notes).toEqual([
      'Council 384: no figure of STAB-3PLUS, which is hidden (c); it need not be small',
    ]);
  });

  it('say who was abolished or new, for one council and among neighbours, and never miss one in silence', () => {
    const figures = file({ ...all, '928': ['5', '50'], '332': ['7', '70'] }).figures;
    const { notes } = othersCompared(figures, {
      ...asked,
      councils: ['928', '820', '123'],
      neighbours: { codes: [...NEIGHBOURS, '909'], set: 'April 2021' },
    });
    expect(notes).toEqual([
      expect.stringMatching(
        /^Council 928: no figure of STAB-3PLUS, because Northamptonshire \(928\) was abolished on 1 April 2021/,
      ),
      expect.stringMatching(
        /^820: no council of this code in what was read\. Bedfordshire \(820\) was abolished on 1 April 2009/,
      ),
      '123: no council of this code in what was read',
      expect.stringMatching(
        /^Statistical neighbours: Cumbria \(909\) was abolished on 1 April 2023.* It is not among them for 2024-25$/,
      ),
    ]);
  });

  it('take no year after the one asked about', () => {
    const figures = [...file(all, '2025').figures, ...file(all, '2024').figures];
    const names = (year: number) => othersCompared(figures, { year }).comparators.map(({ name }) => name);
    expect([names(2026), names(2025), names(2024), names(2023)]).toEqual([
      ['England 2024-25'],
      ['England 2024-25'],
      ['England 2023-24'],
      [],
    ]);
  });
});

describe('a list of statistical neighbours', () => {
  it('is read in either layout, without the empty rows at its foot', () => {
    expect(
      readNeighbourList(
        ['old_la_code', 'la_name', 'SN_1', 'SN_1P', 'SN_2', 'SN_2P'],
        [['332', 'Dudley', '384', 'Close', '894', 'Close']],
      ),
    ).toEqual([{ code: '332', neighbours: ['384', '894'] }]);
    expect(
      readNeighbourList(
        ['LA num', 'LA Name', 'LA number', 'SN1', 'SNP', 'SN2', 'SNP'],
        [
          ['332.0', 'Dudley', '332', '384', 'Close', '', ''],
          ['', '', '', '', '', '', ''],
        ],
      ),
    ).toEqual([{ code: '332', neighbours: ['384'] }]);
    expect(readNeighbourList(['code', 'neighbour'], [])).toBeUndefined();
  });
});
