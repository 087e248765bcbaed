/** A year that the rows are not of is told, and refused where they are enough to tell. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { COUNCIL, ON, folder } from './folders.js';
import { ran } from './run.js';

const HEADER = 'CHILD,SEX,DOB,ETHNIC\nX1,2,09/09/2012,WBRI\nX2,1,01/02/2013,WBRI\n';
/** A return of the year to 31 March 2026: whatever ended, ended in it. */
const ONE_YEAR = folder('one-year', {
  'header.csv': HEADER,
  'episodes.csv': `CHILD,DECOM,RNE,LS,PLACE,DEC,REC
X1,15/01/2020,S,C2,U4,,
X2,01/03/2025,S,C2,U4,10/06/2025,X1
X2,10/06/2025,P,C2,U4,,
`,
});

const note = async (path: string, on: string, ...more: string[]): Promise<string> => {
  const { code, err } = await ran(['indicators', path, '--on', on, '--ids', 'STAB-3PLUS', ...more]);
  expect(code).toBe(err.includes('--anyway counts') ? 2 : 0);
  return err;
};

describe('the year asked about', () => {
  it('is not spoken of where the rows are of it', async () => {
    expect(await note(ONE_YEAR, ON)).toBe('');
  });

  it.each([
    ['the year after', '2027-03-31', '1 April 2026 to 31 March 2027'],
    ['the year before', '2025-03-31', '1 April 2024 to 31 March 2025'],
    ['a part of the year after', '2026-04-01', '1 April 2026 to 31 March 2027'],
    ['a part of the year before', '2026-03-30', '1 April 2024 to 31 March 2025'],
  ])('is told where they are not: %s', async (_, on, year) => {
    const line = `--on ${on}: the return has no rows of the reporting year ${year}, so what is counted is not that year's; its rows are of the reporting year 1 April 2025 to 31 March 2026`;
    expect(await note(ONE_YEAR, on, '--anyway')).toBe(`${line}\n`);
    // Days that lie in part in the year of the rows are counted.
    const isInPart = on.endsWith('-04-01') || on.endsWith('-03-30');
    expect(await note(ONE_YEAR, on)).toContain(isInPart ? line : `${line}; --anyway counts all the same`);
  });

  it('counts its days from the reading of a quarter', async () => {
    expect(await note(ONE_YEAR, '2025-12-31')).toContain('1 April 2024 to 31 March 2025');
    expect(await note(ONE_YEAR, '2025-12-31', '--reading', 'quarter=year-to-date')).toBe('');
  });

  it('is not taken from one day that is written wrongly', async () => {
    const err = await note(COUNCIL, '2027-03-31', '--anyway');
    expect(err).toContain('--on 2027-03-31: the return has no rows of the reporting year 1 April 2026');
  });

  it('reaches as far as an episode that has not ended', async () => {
    const path = folder('open', {
      'header.csv': HEADER,
      'episodes.csv': 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nX1,15/01/2026,S,C2,U4,,\n',
    });
    expect(await note(path, ON)).toBe('');
    expect(await note(path, '2027-03-31')).toContain('no rows of the reporting year 1 April 2026');
  });

  it('is told of a return without a date', async () => {
    const path = folder('dateless', {
      'header.csv': HEADER,
      'oc3.csv': 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nX1,09/09/2012,YES,F1,B1\n',
    });
    expect(await note(path, ON)).toContain('its rows are of no year');
  });

  it.each(['check', 'publish', 'scorecard'])('is told by %s', async (command) => {
    const { err } = await ran([command, ONE_YEAR, '--on', '2027-03-31']);
    expect(err).toContain('--on 2027-03-31: the return has no rows of');
  });
});

describe('a small return of another year', () => {
  const one = (name: string, episodes: string, reviews = ''): string =>
    folder(name, {
      'header.csv': HEADER,
      'episodes.csv': `CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n${episodes}\n`,
      ...(reviews === '' ? {} : { 'reviews.csv': `CHILD,DOB,REVIEW,REVIEW_CODE\n${reviews}\n` }),
    });

  it.each([
    ['one episode that ended', one('one-ended', 'X1,15/05/2025,S,C2,U4,10/06/2025,E4A'), 2],
    ['one review', one('one-review', 'X1,15/05/2025,S,C2,U4,,', 'X1,09/09/2012,20/05/2025,PN1'), 2],
    ['one open episode', one('one-open', 'X1,15/05/2025,S,C2,U4,,'), 0],
  ])('%s', async (_, path, code) => {
    const found = await ran(['indicators', path, '--on', '2027-03-31', '--ids', 'STAB-3PLUS']);
    expect(found.code).toBe(code);
    expect(found.err).toContain('--on 2027-03-31: the return has no rows of');
  });
});

describe('a return that is plainly of another year', () => {
  it.each([['check'], ['publish'], ['scorecard'], ['indicators'], ['why', '--indicator', 'STAB-3PLUS']])(
    'is refused by %s, and counted where that is asked for',
    async (...command) => {
      const [name = '', ...more] = command;
      const asked = [name, COUNCIL, '--on', '2027-03-31', ...more];
      const { code, out, err } = await ran(asked);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/--on 2027-03-31: the return has no rows of .*; --anyway counts all the same\n$/);
      const anyway = await ran([...asked, '--anyway']);
      expect(anyway.code).toBeLessThan(2);
      expect(anyway.out).not.toBe('');
    },
  );
});

describe('the year before', () => {
  const before = async (path: string): Promise<string> =>
    (await ran(['scorecard', ONE_YEAR, '--on', ON, '--before', path])).err;

  it('is told where it is the return itself, or a copy of it', async () => {
    const copy = mkdtempSync(`${tmpdir()}/copy-`);
    cpSync(ONE_YEAR, copy, { recursive: true });
    for (const path of [ONE_YEAR, copy]) {
      const err = await before(path);
      expect(err).toContain('--before: holds the same children and episodes as the return itself');
      expect(err).toContain('the year before, to 2025-03-31: the return of --before has no rows of');
    }
  });

  it('is not spoken of where it is another', async () => {
    const other = folder('other-year', {
      'header.csv': HEADER,
      'episodes.csv':
        'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nX1,15/01/2020,S,C2,U4,,\nX2,01/05/2024,S,C2,U4,01/03/2025,X1\nX2,01/03/2025,P,C2,U4,,\n',
    });
    expect(await before(other)).toBe('');
  });
});
