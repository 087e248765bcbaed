/** The same school file through every door: what it says turns on its columns and cells, not on how they are given. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EDUCATION_SHAPES } from '../../src/education/dictionary/shapes.js';
import type { EducationSource } from '../../src/education/index.js';
import { readEducation } from '../../src/education/index.js';
import { readReturn } from '../../src/ssda903/index.js';

const { records } = readReturn([
  { table: 'header', text: 'CHILD,SEX,DOB,ETHNIC\n1,1,01/01/2010,WBRI\n2,2,01/01/2011,WBRI\n' },
  {
    table: 'episodes',
    text: 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n1,01/04/2023,S,C2,U4,,\n2,01/04/2023,S,C2,U4,,\n',
  },
]);

type Row = Readonly<Record<string, string>>;

const CELLS = [
  '',
  '1',
  '2',
  '3',
  '95',
  '01/09/2024',
  '31/12/2024',
  'Autumn',
  '2024/25',
  'C',
  'K',
  '/',
  'EXS',
  'Completed',
];
const tables = fc.constantFrom(...EDUCATION_SHAPES).chain(({ table, extra }) => {
  const others = extra.filter((column) => column !== 'CHILD');
  return fc.subarray([...others], { minLength: 1, maxLength: 6 }).chain((columns) =>
    fc.record({
      table: fc.constant(table),
      rows: fc.array(
        fc.record({
          CHILD: fc.constantFrom('1', '2', '9'),
          ...Object.fromEntries(columns.map((column) => [column, fc.constantFrom(...CELLS)])),
        }) as fc.Arbitrary<Row>,
        { minLength: 1, maxLength: 4 },
      ),
    }),
  );
});

function through(source: EducationSource) {
  const {
    rows,
    problems,
    records: read,
    supplied,
    terms,
    pupils,
  } = readEducation([source], {
    records,
    academicYear: '2024/25',
  });
  return { rows, problems, extras: read.extras, facts: read.suppliedFacts, supplied, terms, pupils };
}

it('says the same as text, lists, objects with and without blanks, and columns', () => {
  fc.assert(
    fc.property(tables, fc.boolean(), ({ table, rows }, isNamed) => {
      // A column in which nothing stands is one that objects leave out.
      const names = Object.keys(rows[0] ?? {}).filter((name) => rows.some((row) => row[name] !== ''));
      const lists = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
      const by = isNamed ? { table, name: 'x.csv' } : { name: `${table}.csv` };
      const text = through({ ...by, text: lists.map((row) => row.join(',')).join('\n') });
      const filled = rows.map((row) => Object.entries(row).filter(([, cell]) => cell !== ''));
      const objects = filled.map((row) => Object.fromEntries(row));
      const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
      const doors: EducationSource[] = [
        { rows: lists },
        { rows: rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]]))) },
        { rows: objects },
        { rows: new Set(objects) },
        { columns },
      ];
      for (const door of doors) expect(through({ ...by, ...door })).toEqual(text);
    }),
    { numRuns: 300 },
  );
});
