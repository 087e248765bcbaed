/** A file that is named after a table is that table, whatever is wrong with the names of its columns. */
import { describe, expect, it } from 'vitest';
import { TABLE_SHAPES, readReturn } from '../../src/ssda903/index.js';
import { columnsOf } from '../../src/record/tables/shape.js';

const SOURCES = TABLE_SHAPES.map((shape) => ({ shape, columns: columnsOf(shape) }));
const problemsOf = (table: string, names: readonly string[]) =>
  readReturn([{ name: `${table}.csv`, text: `${names.join(',')}\n${names.map(() => '1').join(',')}\n` }]);

describe.each(SOURCES)('a file called $shape.table', ({ shape, columns }) => {
  it.each([
    ['a byte-order mark', '\uFEFF'],
    ['a byte-order mark read as characters', '\u00EF\u00BB\u00BF'],
    ['a mark that is not seen', '\u200B'],
  ])('has %s before a name, and the column is that column', (_, mark) => {
    columns.forEach((_name, at) => {
      const names = columns.map((name, place) => (place === at ? mark + name : name));
      const { problems, rows } = problemsOf(shape.table, names);
      const ofColumns = problems.filter(({ code }) => /column|misleads|not-a-903/.test(code));
      expect(ofColumns).toEqual([]);
      expect(rows[shape.table].read + rows[shape.table].refused).toBe(1);
    });
  });

  it('lacks a column that it needs, and is told so as that table', () => {
    for (const missing of shape.required.filter((column) => column !== 'CHILD')) {
      const names = columns.map((name) => (name === missing ? 'OTHER' : name));
      const { problems, rows } = problemsOf(shape.table, names);
      expect(problems.map(({ code }) => code)).not.toContain('file-name-misleads');
      expect(problems).toContainEqual(
        expect.objectContaining({ code: 'missing-required-column', table: shape.table, column: missing }),
      );
      expect(rows[shape.table]).toEqual({ read: 0, refused: 1 });
    }
  });
});

describe('a file', () => {
  it('with columns that the table of its name has not is the table that they show', () => {
    const { problems, rows } = problemsOf('uasc', ['CHILD', 'SEX', 'DOB', 'ETHNIC']);
    expect(problems.map(({ code }) => code)).toContain('file-name-misleads');
    expect(rows.header.read + rows.header.refused).toBe(1);
  });
});
