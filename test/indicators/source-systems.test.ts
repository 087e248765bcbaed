/** The systems of the five council documents that are measures: each test asserts what makes its system work. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildRows, ComputedIndicator, WorkPlace } from '../../src/indicators/index.js';
import {
  answerMeasures,
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
  summariseWorkPlaces,
} from '../../src/indicators/index.js';
import { SOURCE_MEASURES, SOURCE_ROWS } from '../../src/sources/index.js';
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

describe('the measures that a strategy names in its own words', () => {
  const dudley = SOURCE_ROWS.filter(
    ({ row, kinds }) =>
      row.startsWith('DUD') && kinds.includes('indicator') && !['DUD-49', 'DUD-54'].includes(row),
  );

  it('S31 S33 S34 S36 the thirteen wordings of Dudley resolve, heading and all', () => {
    expect(dudley).toHaveLength(13);
    for (const { row, says } of dudley) {
      const found = resolveIndicator(says);
      expect([row, found?.ids.length ?? 0]).toEqual([row, expect.toSatisfy((count: number) => count > 0)]);
      expect(resolveIndicator(says.replace(/^[A-Za-z ]*measure: /i, ''))).toEqual(found);
    }
    expect(resolveIndicator('Education measure: the weather')).toBeUndefined();
  });

  it('S31 S36 provider and carer measures are answered where the return can, and named as not collected where not', () => {
    const children = [
      child(chain([['2020-01-10', 'S', 'U4', 'A', { PLACE_PROVIDER: 'PR1' }]])),
      child(chain([['2020-01-10', 'S', 'U4', 'A', { PLACE_PROVIDER: 'PR4' }]])),
    ];
    const card = scorecard(recordsFromChildren(named(children)), { council: 'Ambridge', yearEnd: YEAR_END });
    const answers = answerMeasures(SOURCE_MEASURES, card);
    const of = (id: string) => answers.find(({ measure }) => measure.id === id);
    expect(of('STK-70')?.status).toBe('counted');
    expect(of('STK-70')?.notCollected).toMatch(/cost/);
    const own = of('RUT-40')?.rows.find(({ indicator }) => indicator === 'CLA-FOSTER-AGENCY');
    expect(own?.numerator).toBe(1);
    expect(of('RUT-40')?.notCollected).toMatch(/Recruitment and retention/);
    expect(of('RUT-06')?.status).toBe('not-collected');
    expect(of('DUD-40')?.status).toBe('not-counted');
    expect(of('DUD-40')?.missing.length).toBeGreaterThan(0);
    // Of any council: known by its own words, or named as not collected.
    const theirs = answerMeasures(
      [
        { id: 'a', name: 'NI 62' },
        { id: 'b', name: 'Choir practice' },
      ],
      card,
    );
    expect(theirs.map(({ status, rows }) => [status, rows.length])).toEqual([
      ['counted', 1],
      ['not-collected', 0],
    ]);
    expect(theirs[1]?.notCollected).toMatch(/the council counts it itself/);
  });

  it('S31 every row of the sources that is a measure is among the stated measures, with something that answers or is missing', () => {
    const held = new Set(SOURCE_MEASURES.map(({ id }) => id));
    const measures = SOURCE_ROWS.filter(({ kinds }) =>
      kinds.some((kind) => ['indicator', 'measure'].includes(kind)),
    );
    expect(measures.map(({ row }) => row).filter((row) => !held.has(row))).toEqual([]);
    const empty = scorecard(recordsFromChildren([]), { council: 'Nobody', yearEnd: YEAR_END });
    for (const { status, rows, missing, measure, notCollected } of answerMeasures(SOURCE_MEASURES, empty))
      expect([
        measure.id,
        status !== 'counted' || rows.length > 0,
        status !== 'not-collected' || notCollected !== null,
        missing.length >= 0,
      ]).toEqual([measure.id, true, true, true]);
  });
});

describe('places at work', () => {
  const PERIOD = { from: '2025-04-01', until: '2026-03-31' };
  const place = (startedOn: string, more: Partial<WorkPlace> = {}): WorkPlace => ({
    kind: 'apprenticeship',
    employer: 'council',
    startedOn,
    ...more,
  });

  it('S50 are started, completed, left early and under way, by council and partner', () => {
    const found = summariseWorkPlaces(
      [
        place('2025-04-01'),
        place('2025-03-31', { endedOn: '2026-03-31', completed: true }),
        place('2026-03-31', { employer: 'Borchester Foods' }),
        place('2025-06-01', {
          employer: 'borchester foods ',
          kind: 'work-experience',
          endedOn: '2025-06-12',
          completed: false,
        }),
        place('2024-01-01', { endedOn: '2025-03-31', completed: true }),
        place('2026-04-01'),
        place('2025-05-01', { endedOn: '2025-07-01' }),
      ],
      PERIOD,
    );
    if (!found.ok) throw new Error('expected a summary');
    expect(found.value.all).toEqual({ started: 4, completed: 1, leftEarly: 1, notRecorded: 1, underWay: 2 });
    expect(
      found.value.byEmployer.map(({ employer, started }) => [employer.trim().toLowerCase(), started]),
    ).toEqual([
      ['council', 2],
      ['borchester foods', 2],
    ]);
    expect(found.value.byKind['work-experience']).toMatchObject({ started: 1, leftEarly: 1 });
  });

  it('S50 the parts add up to the whole, whatever is recorded', () => {
    const date = fc.constantFrom('2025-03-31', '2025-04-01', '2025-10-01', '2026-03-31', '2026-04-01');
    const some = fc.record(
      {
        kind: fc.constantFrom(
          'apprenticeship' as const,
          'work-placement' as const,
          'work-experience' as const,
        ),
        employer: fc.constantFrom('council', 'Council', 'NHS', 'college'),
        startedOn: fc.constant('2025-03-31'),
        endedOn: fc.option(date),
      },
      { requiredKeys: ['kind', 'employer', 'startedOn'] },
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 20 }), (places) => {
        const found = summariseWorkPlaces(places, PERIOD);
        if (!found.ok) throw new Error('expected a summary');
        const { all, byEmployer, byKind } = found.value;
        for (const key of ['started', 'completed', 'leftEarly', 'notRecorded', 'underWay'] as const) {
          expect(byEmployer.reduce((sum, each) => sum + each[key], 0)).toBe(all[key]);
          expect(Object.values(byKind).reduce((sum, each) => sum + each[key], 0)).toBe(all[key]);
        }
      }),
    );
  });

  it.each<[string, Partial<WorkPlace>, string, string]>([
    ['a kind that is not known', { kind: 'job' as never }, 'not-a-known-code', '/0/kind'],
    ['no employer', { employer: ' ' }, 'blank', '/0/employer'],
    ['a date that is not one', { endedOn: '31/03/2026' }, 'not-a-date', '/0/endedOn'],
    ['an end before the start', { endedOn: '2025-03-31' }, 'out-of-order', '/0/endedOn'],
    ['completed and not ended', { completed: true }, 'contradiction', '/0/completed'],
  ])('S50 says what is wrong, and counts nothing: %s', (_, more, code, path) => {
    const found = summariseWorkPlaces([place('2025-04-01', more)], PERIOD);
    expect(found.ok ? [] : found.problems.map((each) => [each.code, each.path])).toEqual([[code, path]]);
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
