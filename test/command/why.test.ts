/** Where each child stands in a figure, and why. */
import { describe, expect, it } from 'vitest';
import { COUNCIL, ON, linesIn } from './folders.js';
import { ran, rows } from './run.js';

const asked = (...options: string[]) => ran(['why', COUNCIL, '--on', ON, ...options]);

describe('why', () => {
  it('adds up over every child to what indicators counts', async () => {
    const { code, out } = await asked('--indicator', 'STAB-3PLUS');
    const [figure] = rows((await ran(['indicators', COUNCIL, '--on', ON, '--ids', 'STAB-3PLUS'])).out);
    const counts: Record<string, number> = { excluded: 0, undetermined: 0, outside: 0 };
    for (const row of rows(out))
      counts[String(row['membership'])] = (counts[String(row['membership'])] ?? 0) + 1;
    expect(code).toBe(0);
    expect(counts).toEqual(figure?.['members']);
    expect(rows(out)).toHaveLength(75);
  });

  it('says of one child the reason and the sentence, for each measure', async () => {
    const { out } = await asked('--indicator', 'NI 62', '--indicator', 'STAB-2Y', '--child', 'X4127');
    expect(rows(out)).toMatchObject([
      { child: 'X4127', indicator: 'STAB-3PLUS', membership: 'denominator', reason: 'fewer-than-three' },
      { child: 'X4127', indicator: 'STAB-2Y', membership: 'numerator' },
    ]);
    expect(rows(out)[0]?.['sentence']).toMatch(/^Fewer than three placements in the year\. /);
  });

  it('is CSV, or a table with the days under it', async () => {
    const one = ['--indicator', 'STAB-3PLUS', '--child', 'X4127'];
    expect(linesIn((await asked(...one, '--format', 'csv')).out)[0]).toBe(
      'child,indicator,membership,reason,sentence',
    );
    expect((await asked(...one, '--format', 'table')).out).toMatch(
      /^child +indicator[\s\S]*\n\nThe reporting year 1 April 2025 to 31 March 2026\.\n$/,
    );
  });

  it('takes another reading', async () => {
    const [row] = rows(
      (await asked('--indicator', 'STAB-3PLUS', '--child', 'X4127', '--reading', 'quarter=year-to-date')).out,
    );
    expect(row).toMatchObject({ membership: 'denominator' });
  });

  it.each([
    [
      'a child that there is not, without the number',
      ['--indicator', 'STAB-3PLUS', '--child', 'Jane'],
      /--child: the return holds no child of that number/,
    ],
    ['a measure that there is not', ['--indicator', 'STAB'], /^--indicator: STAB is no measure/],
    ['no measure', ['--indicator', ','], /--indicator: expected the id of a measure/],
    ['a measure that cannot be counted', ['--indicator', 'EDU-PA'], /EDU-PA: Cannot be counted: /],
    ['nothing named', [], /required option '--indicator/],
  ])('refuses %s', async (_, options, says) => {
    const { code, out, err } = await asked(...options);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/Jane/);
  });
});
