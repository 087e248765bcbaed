/** `--facts`: what the council itself records of children. */
import { describe, expect, it } from 'vitest';
import { COUNCIL, ON, file } from './folders.js';
import { ran, rows } from './run.js';

const asked = (text: string, name: string) =>
  ran([
    'indicators',
    COUNCIL,
    '--on',
    ON,
    '--ids',
    'LEISURE-PASS,LEISURE-PASS-USED,ADMIT-UNPLACED',
    '--facts',
    file(name, text),
  ]);

describe('facts beside the return', () => {
  it('are counted, and a child that is not in the return is said', async () => {
    const looked = rows((await ran(['why', COUNCIL, '--on', ON, '--indicator', 'CLA'])).out)
      .filter(({ membership }) => membership === 'numerator')
      .map(({ child }) => String(child));
    const lines = looked.map((id, at) => `${id},${at % 3 === 0 ? 'yes' : 'No'},${at % 6 === 0 ? 1 : 0},blue`);
    const { out, err } = await asked(
      `CHILD,LEISURE_PASS,Leisure pass used,COLOUR\n${lines.join('\n')}\nnobody,yes,yes,red\n`,
      'passes.csv',
    );
    const [held, used, admitted] = rows(out);
    expect(held).toMatchObject({ numerator: Math.ceil(looked.length / 3), denominator: looked.length });
    expect(used).toMatchObject({ numerator: Math.ceil(looked.length / 6) });
    expect(admitted).toMatchObject({ status: 'not-computable' });
    expect(err).toContain('1 child of the file is not in the return');
  });

  it('say yes and no as a spreadsheet writes them', async () => {
    const held = async (yes: string, no: string) => {
      const { code, out } = await asked(
        `CHILD,LEISURE_PASS\nX4127,${yes}\nX4160,${no}\n`,
        `passes-${yes.length}-${no.length}-${yes.charCodeAt(0)}.csv`,
      );
      return [code, rows(out)[0]?.numerator];
    };
    const plain = await held('yes', 'no');
    expect(plain[0]).toBe(0);
    for (const [yes, no] of [
      ['1', '0'],
      ['1.0', '0.0'],
      ['T', 'F'],
      ['TRUE', 'FALSE'],
      ['Y', 'N'],
    ] as const)
      expect(await held(yes, no)).toEqual(plain);
  });

  it('that are not of their form are refused by line and column', async () => {
    // What every object inherits is no answer either.
    for (const answer of ['perhaps', 'constructor']) {
      const { code, err } = await asked(
        `CHILD,LEISURE_PASS\nX4127,${answer}\n`,
        `${answer.length}-letters.csv`,
      );
      expect(code).toBe(2);
      expect(err).toMatch(/line 2, column LEISURE_PASS: expected yes or no, or a blank/);
      expect(err).not.toContain(answer);
    }
    const twice = await asked('CHILD,LEISURE_PASS\nX4127,yes\nX4160,no\nX4127,no\n', 'passes-twice.csv');
    expect({ code: twice.code, out: twice.out }).toEqual({ code: 2, out: '' });
    expect(twice.err).toMatch(
      /line 4, column LEISURE_PASS: the child of this line has another LEISURE_PASS on line 2; expected one/,
    );
    const again = 'CHILD,LEISURE_PASS,COLOUR\nX4127,yes,\nX4127,yes,blue\n';
    expect((await asked(again, 'passes-again.csv')).code).toBe(0);
    expect((await asked('PERSON,PASS\n1,yes\n', 'no-child.csv')).err).toContain('expected the column CHILD');
  });
});
