/** Care leaver rows that the department refuses: told by the checks, and left out of every measure of care leavers. */
import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../src/indicators/index.js';
import { LEAVER_REFUSALS } from '../../src/indicators/child-year/refused-leavers.js';
import { LEAVERS } from '../../src/ssda903/checks/affected.js';
import { PROBLEM_CATALOGUE, checkReturn, readReturn } from '../../src/ssda903/index.js';
import { indicatorOf, why } from '../../src/indicators/index.js';
import { folder } from '../command/folders.js';
import { ran, rows } from '../command/run.js';
import type { Tables } from './check-cases.js';
import { ep } from './check-cases.js';
import { small } from './small-return.js';

type Code = keyof typeof LEAVER_REFUSALS;
const CODES = Object.keys(LEAVER_REFUSALS) as Code[];
const ON = '2025-03-31';

/** Who left on the 17th birthday in the year, and what makes the department refuse the row. */
const LEAVER = ['1,1,15/06/2007,WBRI,,,'];
const leaving = (end: string, rec: string, accom = 'B1', born = '15/06/2007'): Tables => ({
  header: [LEAVER[0]?.replace('15/06/2007', born) ?? ''],
  episodes: [ep(['01/05/2021', 'S', 'C2', 'U4', end, rec])],
  oc3: [`1,,YES,F2,${accom}`],
});
const KEPT = leaving('15/06/2024', 'E4A');
const CASES: Readonly<Record<Code, readonly [wrong: Tables, right: Tables]>> = {
  'leaver-died-in-care': [leaving('15/06/2024', 'E2'), KEPT],
  'leaver-not-eligible': [leaving('15/06/2024', 'E12'), KEPT],
  'leaver-looked-after': [leaving('', ''), KEPT],
  'leaver-left-after-birthday': [leaving('16/06/2024', 'E4A'), KEPT],
  'foyer-under-18': [
    leaving('01/05/2023', 'E4A', 'T1', '02/04/2006'),
    leaving('01/05/2023', 'E4A', 'T1', '01/04/2006'),
  ],
  'former-carer-at-17': [
    leaving('15/06/2024', 'E4A', 'Z1'),
    leaving('01/05/2023', 'E4A', 'Z1', '15/06/2006'),
  ],
};

const recordsOf = (tables: Tables) =>
  readReturn(small({ header: ['1,1,15/06/2010,WBRI,,,'], ...tables })).records;

/** The measures whose group the person is of, were the row not refused. */
const ids = LEAVERS.filter((id) => id.includes('17-18'));

const placesIn = (tables: Tables, yearEnd = ON): string[] =>
  LEAVERS.map((id) => why(recordsOf(tables), '1', id, { yearEnd }).reason);

describe('care leaver rows that the department refuses', () => {
  it.each(CODES)('%s: in no measure of care leavers', (code) => {
    const [wrong, right] = CASES[code];
    const yearEnd = ON;
    expect(placesIn(wrong, yearEnd)).toContain('row-refused');
    for (const id of LEAVERS) {
      const result = indicatorOf(recordsOf(wrong), id, { yearEnd });
      if (result.status === 'computed') expect([result.numerator, result.denominator]).toEqual([0, 0]);
    }
    expect(placesIn(right, yearEnd)).not.toContain('row-refused');
  });

  it.each(CODES)(
    '%s: whatever rows of other children are refused, so that a part of a return says what the whole does',
    (code) => {
      const [wrong, right] = CASES[code];
      const spoilt = Array.from({ length: 9 }, () =>
        ep(['31/02/2024', 'S', 'C2', 'U4', '', '']).replace(/^1,/, '2,'),
      );
      const beside = (tables: Tables): Tables => ({
        ...tables,
        episodes: [...(tables['episodes'] ?? []), ...spoilt],
      });
      expect(recordsOf(beside(wrong)).withheld).toContainEqual({
        table: 'episodes',
        because: 'mostly-refused',
      });
      expect(placesIn(beside(wrong))).toEqual(placesIn(wrong));
      expect(placesIn(beside(right))).toEqual(placesIn(right));
    },
  );

  it.each(CODES)('%s: is told in the words and the number of the check', (code) => {
    const [wrong] = CASES[code];
    const yearEnd = ON;
    const id = LEAVERS.find((each) => why(recordsOf(wrong), '1', each, { yearEnd }).reason === 'row-refused');
    const { sentence } = why(recordsOf(wrong), '1', id ?? 'CL-22-25', { yearEnd });
    const told = checkReturn(recordsOf(wrong), { yearEnd }).map(({ code: of, rule }) => [of, rule]);
    const { says, rule } = LEAVER_REFUSALS[code];
    expect(told).toContainEqual([code, rule]);
    // The first rule that refuses the row is named, where more than one does.
    const named = CODES.filter((each) => sentence.includes(LEAVER_REFUSALS[each].says));
    expect(named).toHaveLength(1);
    expect(told.map(([of]) => of)).toContain(named[0]);
    expect(PROBLEM_CATALOGUE[code].says).toBe(says);
  });

  it('says how many, and counts the others', () => {
    const header = ['1', '2', '3'].map((id) => `${id},1,15/06/2007,WBRI,,,`);
    const left = (id: string, end: string, rec: string): string =>
      ep(['01/05/2021', 'S', 'C2', 'U4', end, rec]).replace(/^1/, id);
    const records = recordsOf({
      header,
      episodes: [
        left('1', '15/06/2024', 'E2'),
        left('2', '16/06/2024', 'E4A'),
        left('3', '15/06/2024', 'E4A'),
      ],
      oc3: ['1,,YES,F2,B1', '2,,YES,F2,B1', '3,,YES,F2,B1'],
    });
    for (const id of ids) {
      const result = indicatorOf(records, id, { yearEnd: ON });
      expect(result).toMatchObject({ numerator: 1, denominator: 1 });
      expect(result).toHaveProperty(
        'notes',
        expect.arrayContaining([
          expect.stringMatching(new RegExp(`^${id}: 2 not counted: the department refuses`)),
        ]),
      );
    }
  });

  it.each([
    ['15/06/2024', 'another-activity'],
    ['16/06/2024', 'row-refused'],
  ])('left on %s, with the 17th birthday on 15 June: %s', (end, expected) => {
    const tables: Tables = {
      header: ['1,1,15/06/2007,WBRI,,,'],
      episodes: [ep(['01/05/2021', 'S', 'C2', 'U4', end, 'E4A'])],
      oc3: ['1,,YES,G4,B1'],
    };
    expect(why(recordsOf(tables), '1', 'CL-EET-17-18', { yearEnd: ON }).reason).toBe(expected);
    // The rules are put to a reporting year, and to no other days.
    expect(why(recordsOf(tables), '1', 'CL-EET-17-18', { yearEnd: '2025-03-30' }).reason).toBe(
      'another-activity',
    );
  });

  it('not known to the council stays in, although rule 345 tells it of somebody in touch', () => {
    const tables: Tables = { header: ['1,1,15/06/2005,WBRI,,,'], oc3: ['1,,YES,0,0'] };
    expect(why(recordsOf(tables), '1', 'CL-EET-19-21', { yearEnd: ON }).reason).toBe('activity-not-known');
  });

  it('by the command as by the library', async () => {
    const [wrong] = CASES['leaver-died-in-care'];
    const path = folder(
      'refused-leaver',
      Object.fromEntries(small(wrong).map(({ name, text }) => [name ?? '', String(text)])),
    );
    const asked = ['--on', ON, '--ids', ids.join(','), '--format', 'json'];
    const { out } = await ran(['indicators', path, ...asked]);
    const results: readonly unknown[] = ids.map((id: IndicatorId) =>
      indicatorOf(recordsOf(wrong), id, { yearEnd: ON }),
    );
    expect(rows(out)).toEqual(JSON.parse(JSON.stringify(results)));
    expect(out).toContain('1 not counted: the department refuses the care leaver row (OC3)');
    const told = await ran(['check', path, '--on', ON, '--format', 'json']);
    expect(told.out).toContain('leaver-died-in-care');
  });
});
