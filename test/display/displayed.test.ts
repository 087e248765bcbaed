import { describe, expect, it } from 'vitest';
import { displayed } from '../../src/display/index.js';
import type { DisplayBundle } from '../../src/display/index.js';

const rows = [
  { name: 'Ash & <b>Elm</b>', children: 12, small: false },
  { name: 'Oak | "x" \'y\'', children: 3, small: true },
];

const DISPLAY = Symbol.for('Jupyter.display');

function bundleOf(result: object): DisplayBundle | undefined {
  return displayed(result)[DISPLAY]?.();
}

describe('a displayed result', () => {
  it("answers a kernel's call with three forms of the same table", () => {
    const { html, markdown, text } = displayed(rows);
    expect(bundleOf(rows)).toEqual({ 'text/html': html, 'text/markdown': markdown, 'text/plain': text });
  });

  it('leaves the result itself plain', () => {
    displayed(rows);
    expect(Object.getOwnPropertySymbols(rows)).toEqual([]);
    expect(structuredClone(rows)).toEqual(rows);
  });

  it('escapes whatever comes from a return', () => {
    const { html, markdown } = displayed(rows, { title: '<i>' });
    expect(html).toContain('<td style="text-align:left">Ash &amp; &lt;b&gt;Elm&lt;/b&gt;</td>');
    expect(html).toContain('Oak | &quot;x&quot; &#39;y&#39;');
    expect(html).toContain('&lt;i&gt;</caption>');
    expect(markdown).toContain('Oak \\| "x" \'y\'');
    expect(markdown).not.toContain('<');
  });

  it('heads the columns in words, numbers to the right', () => {
    const { text, html } = displayed([{ firstOfAll: 1, 'amount.pounds': 3000, id: 'DUTY-1' }]);
    expect(text).toBe(
      ['first of all  amount: pounds  id', '           1            3000  DUTY-1'].join('\n'),
    );
    expect(html).toContain('<th scope="col" style="text-align:right">first of all</th>');
  });

  it('shows the columns asked for, in that order, and passes over names it does not have', () => {
    expect(displayed(rows, { columns: ['children', 'name', 'nothing'] }).text.split('\n')[0]).toBe(
      'children  name',
    );
  });

  it('says how many rows it left out', () => {
    const { html, text, markdown } = displayed(rows, { most: 1 });
    for (const form of [html, text, markdown]) expect(form).toContain('1 of 2 rows are shown.');
    expect(text).not.toContain('Oak');
  });

  it.each([0, 1, 49, 50, 51])('shows 50 rows when nothing is said: %i', (count) => {
    const many = Array.from({ length: count }, (_, at) => ({ at }));
    const { text } = displayed(many);
    expect(text.includes('rows are shown.')).toBe(count > 50);
    expect(text.includes('No rows.')).toBe(count === 0);
  });

  it.each([-1, 1.5, NaN])('refuses %d as a number of rows', (most) => {
    expect(() => displayed(rows, { most })).toThrow(RangeError);
  });

  it('writes a Markdown table', () => {
    expect(displayed([{ a: 1, b: 'x' }], { title: 'T' }).markdown).toBe(
      ['**T**', '', '| a | b |', '| --: | --- |', '| 1 | x |', ''].join('\n'),
    );
  });

  it('gives the same bytes for the same result', () => {
    expect(displayed(rows)).toMatchObject({ html: displayed(rows).html });
  });
});
