import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/record/tables/csv.js';

const rows = (text: string | Iterable<string>): unknown[] => [...csvRows(text)];

describe('CSV text as rows', () => {
  it.each([
    ['LF', 'a,b\n1,2\n'],
    ['CR LF', 'a,b\r\n1,2\r\n'],
    ['CR', 'a,b\r1,2\r'],
    ['no line end at the end', 'a,b\n1,2'],
    ['a byte-order mark', '\uFEFFa,b\n1,2\n'],
    ['a byte-order mark read as Latin letters', '\u00EF\u00BB\u00BFa,b\n1,2\n'],
    ['blank lines', 'a,b\n\n1,2\n  \n\n'],
    ['quotation marks', '"a","b"\n"1","2"\n'],
    ['quotation marks and spaces after them', '"a" ,b\n1,"2" \n'],
  ])('reads %s', (_, text) => {
    expect(rows(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps commas, line ends and doubled quotation marks inside quotation marks', () => {
    expect(rows('a,b\n"x, y","two\nlines"\n"say ""no""",z\n')).toEqual([
      ['a', 'b'],
      ['x, y', 'two\nlines'],
      ['say "no"', 'z'],
    ]);
  });

  it('passes over a quotation mark within a cell that does not begin with one', () => {
    expect(rows('a,b\n5" pipe,z\n')).toEqual([
      ['a', 'b'],
      ['5" pipe', 'z'],
    ]);
  });

  it.each([
    ['never closed', 'a,b\n"1,2\n3,4\n'],
    ['never closed, with quoted cells after it', 'a,b\n"1,2\n3,4\n"x","y"\n'],
    ['followed by text', 'a,b\n"1"1,2\n3,4\n'],
    ['never closed on the last line', 'a,b\n3,4\n"1,2'],
  ])('refuses one line whose quotation mark is %s', (_, text) => {
    const read = rows(text);
    expect(read.filter((row) => typeof row === 'object' && row !== null && 'bad' in row)).toHaveLength(1);
    expect(read).toContainEqual(['3', '4']);
  });

  it('reads rows larger than a block, cut anywhere', () => {
    const wide = 'x'.repeat(30_000);
    const text = `a,b\n${`"${wide},",${wide}\n`.repeat(20)}`;
    const whole = rows(text);
    expect(whole).toHaveLength(21);
    expect(whole[20]).toEqual([`${wide},`, wide]);
    const pieces = text.match(/[\s\S]{1,777}/g) ?? [];
    expect(rows(pieces)).toEqual(whole);
  });

  it('waits for the other half of a CR LF at the end of a block', () => {
    const rest = '"two\r';
    const block = `${'x'.repeat((1 << 18) - rest.length - 3)},\r\n${rest}`;
    expect(rows([block, '\nlines",2\r\n']).at(-1)).toEqual(['two\nlines', '2']);
  });

  it('takes a very long quoted cell for a quotation mark that was never closed', () => {
    const text = `a,b\n"${'1,2\n'.repeat(100_000)}"\n`;
    const read = rows(text);
    expect(read[1]).toEqual({ bad: 'broken-quotes', text: '"1,2\n' });
    expect(read.length).toBeGreaterThan(99_999);
  });

  it('gives nothing for nothing', () => {
    expect(rows('')).toEqual([]);
    expect(rows('\uFEFF')).toEqual([]);
    expect(rows([])).toEqual([]);
  });
});
