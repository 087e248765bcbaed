import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../properties/any-character.js';
import {
  csvCell,
  htmlText,
  jsonLine,
  markdownCell,
  markdownText,
  terminalLine,
  terminalText,
} from '../../src/kernel/escape.js';

const ESCAPE = '\u001B[2J';
const BIDI = '\u202Etxt.exe';

describe('text on its way out', () => {
  it.each([
    ['=cmd|x', "'=cmd|x"],
    ['=cmd|x\nsecond line', "'=cmd|x\nsecond line"],
    ['\n=1+1', "'\n=1+1"],
    [' \u200B@SUM(A1)', "' \u200B@SUM(A1)"],
    ['\uFF1D1+1', "'\uFF1D1+1"],
    ['-5', "'-5"],
    ['\tx', "'\tx"],
    ['a=b', 'a=b'],
    [-5, -5],
    [null, null],
  ])('a spreadsheet runs nothing of %j', (cell, expected) => {
    expect(csvCell(cell)).toBe(expected);
    expect(Papa.unparse([[csvCell(cell)]])).not.toMatch(/^"?[\s]*[=@+]/);
  });

  it.each([ESCAPE, BIDI, '\u009B2J', '\u2066x', '\u200B', '\u{E0041}'])(
    'a terminal acts on nothing of %j',
    (text) => {
      for (const safe of [
        terminalLine(text),
        terminalText(text),
        htmlText(text),
        markdownText(text),
        jsonLine(text),
      ])
        expect(safe).toMatch(/^[\x20-\x7E]*$/);
      expect(JSON.parse(jsonLine({ [text]: text }))).toEqual({ [text]: text });
    },
  );

  it('keeps line ends in text of several lines, and none in a line', () => {
    expect(terminalText('a\r\nb\u0007')).toBe('a\nb\\u0007');
    expect(terminalLine('a\r\n b')).toBe('a b');
  });

  it('leaves no mark-up in Markdown or HTML', () => {
    expect(markdownCell('a|b <img onerror=x> *c* [d](e) \\')).toBe(
      'a\\|b &lt;img onerror=x&gt; \\*c\\* \\[d\\](e) \\\\',
    );
    expect(markdownText(`an agency's "own" & <b>`)).toBe(`an agency's "own" &amp; &lt;b&gt;`);
    expect(htmlText(`"<a>'&`)).toBe('&quot;&lt;a&gt;&#39;&amp;');
  });

  it('gives JSON that is the same when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(JSON.parse(jsonLine([text]))).toEqual([text]);
      }),
    );
  });
});
