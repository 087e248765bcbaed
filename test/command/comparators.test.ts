/** Figures of others are read as they are written, or refused by line and column. */
import { describe, expect, it } from 'vitest';
import { COUNCIL, ON, file, linesIn } from './folders.js';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { ran, rows } from './run.js';

let files = 0;
const scorecard = (text: string) => {
  files += 1;
  return ran([
    'scorecard',
    COUNCIL,
    '--on',
    ON,
    '--ids',
    'STAB-3PLUS,SDQ-AVG',
    '--comparators',
    file(`figures-${files}.csv`, text),
  ]);
};
const HEAD = 'name,indicator,value,numerator,denominator\n';

describe('a figure of others', () => {
  it.each([
    [
      'a second one of the same',
      'England,STAB-3PLUS,10,,\nWales,STAB-3PLUS,11,,\nEngland,STAB-3PLUS,12,,\n',
      'line 4, column indicator: line 2 has a figure of this measure for the same name',
    ],
    [
      'a value that the counts do not make',
      'England,STAB-3PLUS,10,9,40\n',
      'line 2, column value: is not what the numerator and the denominator make (22.5)',
    ],
    [
      'a mean that the counts do not make',
      'England,SDQ-AVG,14.1,140,10\n',
      'line 2, column value: is not what the numerator and the denominator make (14.0)',
    ],
    [
      'a value in words',
      'England,STAB-3PLUS,ten,,\n',
      'line 2, column value: expected a number in digits, such as 10 or 62.5',
    ],
    [
      'a sign for per cent',
      '\nEngland,STAB-3PLUS,10%,,\n',
      'line 3, column value: expected a number in digits',
    ],
    [
      'a numerator with a comma',
      'England,STAB-3PLUS,,"1,200",8000\n',
      'line 2, column numerator: expected a number in digits',
    ],
    ['a denominator alone', 'England,STAB-3PLUS,10,,40\n', 'line 2, column numerator: is blank'],
    ['a numerator alone', 'England,STAB-3PLUS,,9,\n', 'line 2, column denominator: is blank'],
    ['nothing', 'England,STAB-3PLUS,,,\n', 'line 2, column value: is blank'],
    [
      'more than all',
      'England,STAB-3PLUS,,41,40\n',
      'line 2, column numerator: expected a number from 0 to the denominator',
    ],
    [
      'more than a hundred per cent',
      'England,STAB-3PLUS,101,,\n',
      'line 2, column value: expected per cent, from 0 to 100',
    ],
    [
      'less than nobody',
      'England,SDQ-AVG,,1,-1\n',
      'line 2, column denominator: expected a number of 0 or more',
    ],
    ['nobody’s name', ',STAB-3PLUS,10,,\n', 'line 2, column name: is blank'],
    [
      'no measure',
      '"Eng\nland",STAB-3PLUS,10,,\nEngland,STAB,10,,\n',
      'line 4, column indicator: expected the id of a measure, such as STAB-3PLUS',
    ],
  ])('is refused: %s', async (_, text, says) => {
    const { code, out, err } = await scorecard(`${HEAD}${text}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(linesIn(err)).toHaveLength(1);
  });

  it.each([
    [
      'name,value\nEngland,10\n',
      'line 1: expected the heads of a published file, or the columns name, indicator, and value or numerator and denominator',
    ],
    ['name,indicator,value,Value\nEngland,STAB-3PLUS,10,11\n', 'line 1: has the column value more than once'],
  ])('needs its columns', async (text, says) => {
    expect((await scorecard(text)).err).toContain(says);
  });

  it.each([
    ['10', '', '', 10],
    ['22.5', '9', '40', 22.5],
    ['23', '9', '40', 22.5],
    ['22', '9', '40', 22.5],
    ['', '0', '0', null],
  ])('is taken: %s, %s of %s', async (value, numerator, denominator, wanted) => {
    const { code, out } = await scorecard(`${HEAD}England,STAB-3PLUS,${value},${numerator},${denominator}\n`);
    expect(code).toBe(0);
    expect(rows(out)[0]?.['rows']).toMatchObject([
      { comparators: [{ name: 'England', value: wanted }] },
      { comparators: [] },
    ]);
  });

  it('is taken from counts without a column for the value', async () => {
    expect((await scorecard('name,indicator,numerator,denominator\nEngland,STAB-3PLUS,9,40\n')).code).toBe(0);
  });
});

/** Published files with invented figures. */
const PLACE =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code';
const STABILITY = `${PLACE},cla_group,placement_stability,children_count,children_percent\n`;
const NEIGHBOURS = ['384', '894', '808', '372', '370', '909'];
const moved = (place: string, count: string, total = '100') =>
  `${place},CLA on 31 March,With 3 or more placements during the year,${count},z\n${place},CLA on 31 March,Total children,${total},100\n`;
const council = (code: string, year = '2025') =>
  `${year},Reporting year,Local authority,E92000001,England,E12,Middle,${code},Council ${code},E06`;
const published = [
  STABILITY,
  moved('2025,Reporting year,National,E92000001,England,,,,,', '8500', '81770'),
  moved('2025,Reporting year,Regional,E92000001,England,E12,Middle,,,', '900', '9000'),
  moved(council('332'), '7', '70'),
  ...NEIGHBOURS.map((code, at) => moved(council(code), at === 0 ? 'c' : `${10 + at}`)),
].join('');
const asked = (...more: readonly string[]) =>
  ran(['scorecard', COUNCIL, '--on', ON, '--ids', 'STAB-3PLUS', ...more]);

describe('a published file', () => {
  const stability = file('stability.csv', `\uFEFF${published}`);
  const list = file('list.csv', `old_la_code,SN_1,SN_2,SN_3,SN_4,SN_5,SN_6\n332,${NEIGHBOURS.join(',')}\n`);
  const twice = file('twice.csv', 'old_la_code,SN_1,SN_2,SN_3\n332,301,302,301\n');
  const beside = ['--comparators', stability, '--council-code', '332', '--neighbours', `May 2025=${list}`];

  it('gives England, the region, the neighbours and single councils, and says what it cannot give', async () => {
    const { code, out, err } = await asked(...beside, '--beside', '384,928');
    expect(code).toBe(0);
    expect(rows(out)[0]?.['rows']).toMatchObject([
      {
        comparators: [
          { name: 'England 2024-25', value: 10.4, tested: true },
          { name: 'Middle 2024-25', value: 10, tested: true },
          {
            name: 'Median of statistical neighbours (May 2025) 2024-25',
            value: null,
            tested: false,
            median: { between: { least: 12, most: 13 }, shown: 4, hidden: 1, absent: ['909'] },
          },
        ],
      },
    ]);
    expect(linesIn(err).filter((line) => !line.startsWith(COUNCIL))).toEqual([
      `${stability}: STAB-3PLUS`,
      expect.stringMatching(/^Council 384: no figure of STAB-3PLUS, which is hidden/),
      expect.stringMatching(
        /^928: no council of this code in what was read\. Northamptonshire \(928\) was abolished/,
      ),
      expect.stringMatching(/^Statistical neighbours: Cumbria \(909\) was abolished/),
    ]);
  });

  it('is told in words on a page, with how many are shown', async () => {
    const { out } = await asked(...beside, '--format', 'table');
    expect(out).toMatch(/between 12% and 13% \(4 of 6 shown\): better \(not tested\)/);
  });

  it('has its ends in columns of a table of rows', async () => {
    const { out } = await asked(...beside, '--format', 'csv');
    const [head = '', row = ''] = linesIn(out);
    const at = (end: string): string =>
      row.split(',')[
        head.split(',').findIndex((name) => name.endsWith(`neighbours (May 2025) 2024-25: ${end}`))
      ] ?? '';
    expect(['least', 'most', 'shown', 'hidden', 'without a figure'].map(at)).toEqual([
      '12',
      '13',
      '4',
      '1',
      '909',
    ]);
  });

  it('stands in the paper of a board: the median untested, in a note, and never among what is clearly apart', async () => {
    const { out } = await ran(['report', COUNCIL, '--on', ON, '--whole', ...beside, '--format', 'json']);
    const [paper] = rows(out) as {
      notes: string[];
      besideOthers: string[];
      measures: { indicator: string; others: object[] }[];
    }[];
    const own = paper?.measures.find(({ indicator }) => indicator === 'STAB-3PLUS');
    expect(own?.others.at(-1)).toMatchObject({
      name: 'Median of statistical neighbours (May 2025) 2024-25',
      figure: 'between 12% and 13% (4 of 6 shown)',
      tested: false,
      says: 'better',
    });
    expect(paper?.besideOthers.join(' ')).not.toContain('Median');
    expect(paper?.notes.join(' ')).toContain('a difference from it is not tested against chance');
  });

  it('may be Parquet, as the long table of LAIT is', async () => {
    const columns = {
      'Short Desc': 'LACStable_2016on',
      Years: '2025',
      'LA and Regions': 'England',
      Values: '10',
      'LA Number': '970',
      Region: 'NA',
    };
    const bytes = parquetWriteBuffer({
      columnData: Object.entries(columns).map(([name, value]) => ({
        name,
        data: [value],
        type: 'STRING' as const,
      })),
    });
    const { code, out } = await asked('--comparators', file('lait.parquet', Buffer.from(bytes)));
    expect(code).toBe(0);
    expect(rows(out)[0]?.['rows']).toMatchObject([{ comparators: [{ name: 'England 2024-25', value: 10 }] }]);
    const { err } = await asked('--comparators', file('no.parquet', 'name,indicator,value'));
    expect(err).toContain('could not be read as Parquet');
  });

  it('is taken before what the library holds of England', async () => {
    const { out } = await ran([
      'report',
      COUNCIL,
      '--on',
      ON,
      '--whole',
      '--comparators',
      stability,
      '--format',
      'json',
    ]);
    const measures = rows(out)[0]?.['measures'] as readonly {
      indicator: string;
      others: readonly { name: string }[];
    }[];
    expect(
      measures.find(({ indicator }) => indicator === 'STAB-3PLUS')?.others.map(({ name }) => name),
    ).toEqual(['England 2024-25']);
    expect(measures.find(({ indicator }) => indicator === 'HEALTH-ASSESS')?.others).toMatchObject([
      { name: 'England 2024-25' },
    ]);
  });

  it.each([
    [['--council-code', '33'], '--council-code: expected three digits, such as 332'],
    [['--beside', '33'], '--beside: expected three digits for each council'],
    [['--neighbours', `May 2025=${list}`], '--neighbours: expected with --council-code'],
    [['--council-code', '332'], '--council-code: expected with --comparators and a published file'],
    [
      ['--comparators', stability, '--council-code', '332', '--neighbours', list],
      '--neighbours: expected the name of the set and the file',
    ],
    [
      ['--comparators', stability, '--council-code', '333', '--neighbours', `x=${list}`],
      'has no row of the council 333',
    ],
    [
      ['--comparators', stability, '--council-code', '332', '--neighbours', `x=${twice}`],
      'names a neighbour of 332 twice; expected each once',
    ],
    [
      ['--comparators', stability, '--council-code', '332', '--neighbours', `x=${stability}`],
      'line 1: expected the columns old_la_code and SN_1 to SN_10',
    ],
    [
      ['--comparators', file('odd.csv', `${STABILITY}${moved(council('332'), 'few')}`)],
      'line 2, column children_count: expected a number, or one of c, u, low, k, z, x',
    ],
  ])('is refused with what is expected: %s', async (argv, says) => {
    const { code, err } = await asked(...argv);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
