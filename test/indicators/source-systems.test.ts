/** The systems of the five council documents that are measures: each test asserts what makes its system work. */
import { describe, expect, it } from 'vitest';
import type { ChildRows, ComputedIndicator } from '../../src/indicators/index.js';
import {
  compareFigures,
  indicatorOf,
  localCount,
  populationProfile,
  populationTrend,
  publishProfile,
  recordsFromChildren,
  resolveIndicator,
  scorecard,
  scorecardMarkdown,
} from '../../src/indicators/index.js';
import { plainDate } from '../../src/kernel/calendar.js';
import { chain, child, figure, settled, YEAR_END } from './children.js';

const named = (children: readonly ChildRows[]) => children.map((one, at) => ({ ...one, id: String(at) }));

function computed(children: readonly ChildRows[], id: Parameters<typeof indicatorOf>[1]): ComputedIndicator {
  const result = indicatorOf(recordsFromChildren(named(children)), id, { yearEnd: YEAR_END });
  if (result.status !== 'computed') throw new Error(result.text);
  return result;
}

/** A child in one placement since a day. */
const since = (day: string) => child(chain([[day, 'S', 'U4', 'A']]));

describe('measures named by the councils', () => {
  it('S31 "more than 2.5 years" is read as "at least", on the anniversary, with adoptive placements joined on (C21)', () => {
    expect(figure([since('2022-09-30')], 'STAB-2Y')).toEqual([1, 1]);
    expect(figure([since('2022-10-01')], 'STAB-2Y')).toEqual([0, 0]);
    const adopted = child(
      chain([
        ['2021-01-10', 'S', 'U4', 'A'],
        ['2023-03-31', 'P', 'U6', 'B'],
        ['2024-06-01', 'P', 'A6', 'C'],
      ]),
    );
    expect(figure([adopted], 'STAB-2Y')).toEqual([1, 1]);
  });

  it('S31 three or more placements is a count and a rate, with its denominator named (C22)', () => {
    const moved = child(
      chain([
        ['2020-01-10', 'S', 'U4', 'A'],
        ['2024-05-01', 'P', 'U4', 'B'],
        ['2024-09-01', 'P', 'U4', 'C'],
      ]),
    );
    const result = computed([moved, settled()], 'STAB-3PLUS');
    expect([result.numerator, result.denominator, result.value]).toEqual([1, 2, 50]);
  });

  it('S31 exactly 20 miles is on the near side today and on the far side in the old wording (C23)', () => {
    const at = (PL_DISTANCE: number) => child(chain([['2020-01-10', 'S', 'U4', 'A', { PL_DISTANCE }]]));
    expect(figure([at(19.9)], 'DIST-20M')).toEqual([0, 1]);
    expect(figure([at(20)], 'DIST-20M')).toEqual([0, 1]);
    expect(figure([at(20.1)], 'DIST-20M')).toEqual([1, 1]);
    expect(figure([at(19.9)], 'DIST-20M-LEGACY')).toEqual([0, 1]);
    expect(figure([at(20)], 'DIST-20M-LEGACY')).toEqual([1, 1]);
    expect(resolveIndicator('NI 63')?.id).toBe('STAB-2Y');
  });

  it('S32 distinct workers in the year: one seen twice counts once', () => {
    const worker = (SW_ID: string, SW_DECOM: string, SW_DEC: string | null) => ({ SW_ID, SW_DECOM, SW_DEC });
    const twice = settled(
      {},
      {
        swEpisodes: [
          worker('SW1', '2024-04-10', '2024-07-01'),
          worker('SW2', '2024-07-01', '2024-10-01'),
          worker('SW1', '2024-10-01', null),
        ],
      },
    );
    const three = settled(
      {},
      {
        swEpisodes: [
          worker('SW1', '2024-04-10', '2024-07-01'),
          worker('SW2', '2024-07-01', '2024-10-01'),
          worker('SW3', '2024-10-01', null),
        ],
      },
    );
    expect(figure([twice], 'SW-3PLUS')).toEqual([0, 1]);
    expect(figure([three], 'SW-3PLUS')).toEqual([1, 1]);
  });

  it('S33 health assessments, teeth checks and emotional health', () => {
    const well = settled({ oc2: { HEALTH_ASSESSMENT: '1', TEETH_CHECK: '0', SDQ_SCORE: 17 } });
    expect(figure([well], 'HEALTH-ASSESS')).toEqual([1, 1]);
    expect(figure([well], 'HEALTH-DENTAL')).toEqual([0, 1]);
    expect(figure([well], 'SDQ-CONCERN')).toEqual([1, 1]);
    expect(resolveIndicator('NI 58')?.id).toBe('SDQ-AVG');
  });

  it('S34 attainment, attendance, suspension, special needs and plans', () => {
    const pupil = settled(
      {},
      {
        education: {
          stage: 'KS2',
          reading: true,
          writing: true,
          maths: true,
          possibleSessions: 200,
          absentSessions: 20,
          suspensions: 1,
          sen: 'E',
        },
      },
    );
    expect(figure([pupil], 'EDU-KS2-RWM')).toEqual([1, 1]);
    expect(figure([pupil], 'EDU-ABS')).toEqual([20, 200]);
    expect(figure([pupil], 'EDU-PA')).toEqual([1, 1]);
    expect(figure([pupil], 'EDU-SUSP')).toEqual([1, 1]);
    expect(figure([pupil], 'EDU-SEN-EHCP')).toEqual([1, 1]);
  });

  it('S35 care leavers in work or learning, and in suitable homes', () => {
    const leaver: ChildRows = {
      id: 'a',
      dateOfBirth: '2005-02-01',
      episodes: [],
      oc3: { IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'B1' },
    };
    expect(figure([leaver], 'CL-EET-19-21')).toEqual([1, 1]);
    expect(figure([leaver], 'CL-ACC-19-21')).toEqual([1, 1]);
    expect(resolveIndicator('NI 148')?.id).toBe('CL-EET-19-21');
  });

  it('S36 leisure passes: count, denominator and date', () => {
    const held = settled({}, { leisurePass: { held: true, used: true } });
    const none = settled({}, { leisurePass: { held: false } });
    const result = computed([held, none], 'LEISURE-PASS');
    expect([result.numerator, result.denominator, result.window.lastDay]).toEqual([1, 2, YEAR_END]);
  });

  it('S38 convictions and cautions count from the age of ten', () => {
    const convicted = (dateOfBirth: string) => settled({ dateOfBirth, oc2: { CONVICTED: '1' } });
    expect(figure([convicted('2015-04-01')], 'OFFENDING')).toEqual([0, 0]);
    expect(figure([convicted('2015-03-31')], 'OFFENDING')).toEqual([1, 1]);
  });
});

describe('who is looked after', () => {
  const on = '2025-03-31';
  const children = named([
    settled({ dateOfBirth: '2024-04-01' }),
    settled({ dateOfBirth: '2024-03-31' }),
    settled({ dateOfBirth: '2009-03-31' }),
    child(chain([['2020-01-10', 'S', 'U4', 'A']], '2025-03-31')),
  ]);

  it('S39 the profile counts by age and location; every child stands in one cell', () => {
    const profile = populationProfile(recordsFromChildren(children), on);
    expect([profile.count, profile.approximate]).toEqual([3, false]);
    expect(profile.children['under-1']['not-known']).toBe(1);
    expect(profile.children['1-to-4']['not-known']).toBe(1);
    expect(profile.children['16-and-over']['not-known']).toBe(1);
    const cells = Object.values(profile.children).flatMap((places) => Object.values(places));
    expect(cells.reduce((a, b) => a + b)).toBe(profile.count);
  });

  it('S39 the trend says how many more or fewer, and keeps the "about" of an approximate count', () => {
    const about = { on: plainDate('2014-07-31'), count: 30, approximate: true };
    const now = { on: plainDate(on), count: 37, approximate: false };
    expect(populationTrend(about, now)).toMatchObject({ change: 7, direction: 'up', approximate: true });
    expect(populationTrend(now, now)).toMatchObject({ change: 0, direction: 'same', approximate: false });
    expect(populationTrend(now, { ...about, count: 36 })).toMatchObject({ change: -1, direction: 'down' });
  });

  it('S39 small numbers of the profile are hidden before it is published', () => {
    const table = publishProfile(populationProfile(recordsFromChildren(children), on));
    const shown = table.cells.flat().map((cell) => cell.shown);
    expect(shown).not.toContain(1);
    expect(table.total.shown).toBe('c');
  });
});

describe('comparison and the board’s table', () => {
  const many = (met: number, of: number) =>
    Array.from({ length: of }, (_, at) => settled({ oc2: { HEALTH_ASSESSMENT: at < met ? '1' : '0' } }));

  it('S40 direction respects which way is better, and a small group is told as too small, not ranked', () => {
    const high = computed(many(90, 100), 'HEALTH-ASSESS');
    expect(compareFigures(high, { numerator: 60, denominator: 100 }).direction).toBe('better');
    expect(compareFigures(high, { numerator: 99, denominator: 100 }).direction).toBe('worse');
    const stays = computed(
      Array.from({ length: 100 }, () => settled()),
      'STAB-3PLUS',
    );
    expect(compareFigures(stays, { numerator: 30, denominator: 100 }).direction).toBe('better');
    const few = computed(many(3, 5), 'HEALTH-ASSESS');
    expect(compareFigures(few, { numerator: 4, denominator: 5 }).direction).toBe('too-small-to-say');
    const card = scorecard(recordsFromChildren(named(many(3, 5))), {
      council: 'Example Council',
      yearEnd: YEAR_END,
    });
    expect(card.rows.find((row) => row.indicator === 'HEALTH-ASSESS')?.small).toBe(true);
  });

  it('S41 the scorecard has one order and its day, however the children stand', () => {
    const children = named(many(20, 40));
    const options = { council: 'Example Council', yearEnd: YEAR_END };
    const card = scorecard(recordsFromChildren(children), options);
    const again = scorecard(recordsFromChildren([...children].reverse()), options);
    expect(again).toEqual(card);
    expect(card.window.lastDay).toBe(YEAR_END);
    expect(scorecardMarkdown(card)).toContain('31 March 2025');
  });
});

describe('a council’s own count', () => {
  const apprentices = {
    measure: 'council-apprenticeships',
    population: 'care leavers aged 16 to 24',
    on: '2026-03-31',
    count: 3,
  };

  it('S50 apprenticeships are a count with a population and a date', () => {
    expect(localCount({ ...apprentices, of: 30 })).toEqual({
      ok: true,
      value: { ...apprentices, of: 30, value: 10 },
    });
    expect(localCount(apprentices)).toMatchObject({ ok: true, value: { of: null, value: null } });
    expect(localCount({ ...apprentices, count: 0, of: 0 })).toMatchObject({
      ok: true,
      value: { value: null },
    });
  });

  it('S50 a count without its population or date is refused, and so is more than all of them', () => {
    const paths = (given: Parameters<typeof localCount>[0]) => {
      const outcome = localCount(given);
      return outcome.ok ? [] : outcome.problems.map((problem) => problem.path);
    };
    expect(paths({ ...apprentices, population: ' ', on: '31/03/2026' })).toEqual(['/population', '/on']);
    expect(paths({ ...apprentices, of: 2 })).toEqual(['/of']);
    expect(paths({ ...apprentices, measure: '', count: 1.5 })).toEqual(['/measure', '/count']);
  });
});
