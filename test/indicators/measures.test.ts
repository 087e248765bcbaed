import { describe, expect, it } from 'vitest';
import type { ChildRows, EducationRow, ExtraRows, IndicatorId } from '../../src/indicators/index.js';
import { chain, child, figure, reasonOf, settled, YEAR_END } from './children.js';

const education = (row: EducationRow, dateOfBirth = '2012-06-15'): ChildRows =>
  settled({ dateOfBirth }, { education: row });
const leaver = (dateOfBirth: string, oc3: ChildRows['oc3'], extra?: ExtraRows): ChildRows => ({
  id: 'a',
  dateOfBirth,
  episodes: [],
  ...(oc3 === undefined ? {} : { oc3 }),
  ...(extra === undefined ? {} : { extra }),
});

describe('two years', () => {
  const long = (since: string, placed: string): ChildRows =>
    child(
      chain([
        [since, 'S', 'U6', 'A'],
        [placed, 'P', 'U4', 'B'],
      ]),
    );

  it.each([
    ['2022-09-29', 'two-years'],
    ['2022-09-30', 'two-years'],
    ['2022-10-01', 'under-two-and-a-half-years-in-care'],
  ])('in care since %s: %s', (since, expected) => {
    expect(reasonOf(long(since, '2022-10-15'), 'STAB-2Y')).toBe(expected);
  });

  it.each([
    ['2021-09-30', 'two-years'],
    ['2021-10-01', 'under-two-and-a-half-years-in-care'],
  ])('in care since %s, year to March 2024: %s', (since, expected) => {
    expect(reasonOf(long(since, '2021-10-15'), 'STAB-2Y', '2024-03-31')).toBe(expected);
  });

  it.each([
    ['2023-03-30', 'two-years'],
    ['2023-03-31', 'two-years'],
    ['2023-04-01', 'under-two-years'],
  ])('placed since %s: %s', (placed, expected) => {
    expect(reasonOf(long('2020-01-01', placed), 'STAB-2Y')).toBe(expected);
  });

  it('takes the last day of the month where there is no such day', () => {
    // 31 August 2022 and 30 months: 28 February 2025.
    expect(reasonOf(long('2022-08-31', '2022-09-01'), 'STAB-2Y', '2025-02-28')).toBe('two-years');
    expect(reasonOf(long('2022-08-31', '2022-09-01'), 'STAB-2Y', '2025-02-27')).toBe(
      'under-two-and-a-half-years-in-care',
    );
  });

  it.each([
    ['2009-03-31', 'sixteen-or-over'],
    ['2009-04-01', 'two-years'],
  ])('born %s: %s', (dateOfBirth, expected) => {
    expect(reasonOf(settled({ dateOfBirth }), 'STAB-2Y')).toBe(expected);
  });

  it('says when the date of birth is not recorded', () => {
    expect(reasonOf(settled({ dateOfBirth: null }), 'STAB-2Y')).toBe('age-not-known');
  });

  it('adds one placement before adoption, no more, and only for adoption', () => {
    const adopted = (before: string): ChildRows =>
      child(
        chain([
          ['2020-01-01', 'S', 'U6', 'A'],
          [before, 'P', 'U6', 'B'],
          ['2024-06-01', 'P', 'A6', 'C'],
        ]),
      );
    expect(reasonOf(adopted('2023-03-31'), 'STAB-2Y')).toBe('two-years-with-the-one-before');
    expect(reasonOf(adopted('2023-04-01'), 'STAB-2Y')).toBe('under-two-years');
    expect(reasonOf(adopted('2023-03-31'), 'STAB-2Y-CARER')).toBe('under-two-years');
    expect(reasonOf(adopted('2023-03-31'), 'STAB-2Y-CARER', YEAR_END, { adoptionAddOnByCarer: 'yes' })).toBe(
      'two-years-with-the-one-before',
    );
    expect(
      reasonOf(
        child(
          chain([
            ['2020-01-01', 'S', 'U6', 'A'],
            ['2024-06-01', 'P', 'U6', 'C'],
          ]),
        ),
        'STAB-2Y',
      ),
    ).toBe('under-two-years');
  });

  it('adds nothing older than the fostering by the same people', () => {
    const one = child(
      chain([
        ['2020-01-01', 'S', 'U6', 'A'],
        ['2023-06-01', 'P', 'U5', 'B'],
        ['2024-06-01', 'U', 'A5', 'B'],
      ]),
    );
    expect(reasonOf(one, 'STAB-2Y')).toBe('under-two-years');
    expect(
      reasonOf(
        child(
          chain([
            ['2020-01-01', 'S', 'U5', 'B'],
            ['2024-06-01', 'U', 'A5', 'B'],
          ]),
        ),
        'STAB-2Y',
      ),
    ).toBe('two-years');
    expect(
      reasonOf(
        child(
          chain([
            ['2020-01-01', 'S', 'U5', 'B'],
            ['2024-06-01', 'U', 'A5', 'B'],
          ]),
        ),
        'STAB-2Y-CARER',
      ),
    ).toBe('two-years');
  });

  it('goes on through a stay still open on the last day', () => {
    expect(
      reasonOf(
        child(
          chain([
            ['2020-01-01', 'S', 'U4', 'A'],
            ['2025-03-20', 'P', 'T1', 'H'],
          ]),
        ),
        'STAB-2Y',
      ),
    ).toBe('two-years');
  });

  it('reads the edge three ways', () => {
    const one = child(chain([['2022-10-01', 'S', 'U4', 'A']]));
    expect(figure([one], 'STAB-2Y')).toEqual([0, 0]);
    expect(figure([one], 'STAB-2Y', { duration: 'last-day-whole' })).toEqual([1, 1]);
    expect(figure([one], 'STAB-2Y', { duration: 'days' })).toEqual([1, 1]);
    const dayLater = child(chain([['2022-10-02', 'S', 'U4', 'A']]));
    expect(figure([dayLater], 'STAB-2Y', { duration: 'last-day-whole' })).toEqual([0, 0]);
    expect(figure([dayLater], 'STAB-2Y', { duration: 'days' })).toEqual([0, 0]);
  });
});

describe('distance and location', () => {
  const placed = (PL_DISTANCE: number | null, PL_LOCATION: string | null = 'OUT'): ChildRows =>
    child(chain([['2020-01-10', 'S', 'U4', 'A', { PL_DISTANCE, PL_LOCATION }]]));

  it.each<[number | null, string, string]>([
    [19.9, '20-miles-or-less', 'under-20-miles'],
    [20, '20-miles-or-less', '20-miles-or-more'],
    [20.04, '20-miles-or-less', '20-miles-or-more'],
    [20.1, 'more-than-20-miles', '20-miles-or-more'],
    [999.9, 'distance-not-known', 'distance-not-known'],
    [null, 'distance-not-known', 'distance-not-known'],
  ])('%s miles: %s, older wording %s', (miles, now, then) => {
    expect(reasonOf(placed(miles), 'DIST-20M')).toBe(now);
    expect(reasonOf(placed(miles), 'DIST-20M-LEGACY')).toBe(then);
  });

  it('needs both for the outside measure', () => {
    expect(reasonOf(placed(30, 'OUT'), 'DIST-20M-OUT')).toBe('more-than-20-miles-outside');
    expect(reasonOf(placed(30, 'IN'), 'DIST-20M-OUT')).toBe('more-than-20-miles-not-outside');
    expect(reasonOf(placed(30, null), 'DIST-20M-OUT')).toBe('more-than-20-miles-not-outside');
    expect(reasonOf(placed(30, null), 'LOC-OUT')).toBe('location-not-recorded');
  });

  it('takes the distance of a temporary stay open on the last day', () => {
    const near = chain([
      ['2020-01-10', 'S', 'U4', 'A', { PL_DISTANCE: 2 }],
      ['2025-03-25', 'P', 'T1', 'H', { PL_DISTANCE: 60 }],
    ]);
    expect(reasonOf(child(near), 'DIST-20M')).toBe('more-than-20-miles');
  });
});

describe('changes of carer', () => {
  it('counts the reason on the row that ends, by the day it ends', () => {
    const moved = (reason: string, on: string): ChildRows =>
      child(
        chain([
          ['2020-01-10', 'S', 'U4', 'A', { REASON_PLACE_CHANGE: reason }],
          [on, 'P', 'U4', 'B'],
        ]),
      );
    expect(figure([moved('CREQB', '2024-03-31')], 'MOVE-UNPLANNED')).toEqual([0, 0]);
    expect(figure([moved('CREQB', '2024-04-01')], 'MOVE-UNPLANNED')).toEqual([1, 1]);
    expect(figure([moved('CREQB', '2025-03-31')], 'MOVE-UNPLANNED')).toEqual([1, 1]);
    for (const code of ['ALLEG', 'STAND', 'APPRR', 'CREQB', 'CREQO', 'CHILD', 'LAREQ'])
      expect(figure([moved(code, '2024-06-01')], 'MOVE-UNPLANNED')).toEqual([1, 1]);
    for (const code of ['CARPL', 'CLOSE', 'OTHER', 'CUSTOD'])
      expect(figure([moved(code, '2024-06-01')], 'MOVE-UNPLANNED')).toEqual([0, 1]);
    expect(figure([moved('PLACE', '2024-06-01')], 'MOVE-UNPLANNED')).toEqual([0, 0]);
  });
});

describe('social workers', () => {
  const spell = (SW_ID: string, SW_DECOM: string, SW_DEC: string | null = null) => ({
    SW_ID,
    SW_DECOM,
    SW_DEC,
  });
  const worked = (...swEpisodes: ReturnType<typeof spell>[]): ChildRows => settled({}, { swEpisodes });

  it.each([
    ['2024-03-31', 'fewer-than-three'],
    ['2024-04-01', 'three-or-more'],
    ['2024-04-02', 'three-or-more'],
  ])('one who ended on %s: %s', (ended, expected) => {
    expect(
      reasonOf(
        worked(spell('SW1', '2020-01-01', ended), spell('SW2', '2024-04-02'), spell('SW3', '2025-01-01')),
        'SW-3PLUS',
      ),
    ).toBe(expected);
  });

  it.each([
    ['2025-03-31', 'three-or-more'],
    ['2025-04-01', 'fewer-than-three'],
  ])('one who began on %s: %s', (began, expected) => {
    expect(
      reasonOf(
        worked(spell('SW1', '2020-01-01'), spell('SW2', '2024-05-02'), spell('SW3', began)),
        'SW-3PLUS',
      ),
    ).toBe(expected);
  });

  it('counts one seen twice once, and one from before care', () => {
    const newcomer = child(chain([['2025-01-01', 'S', 'U4', 'A']]), {
      extra: {
        swEpisodes: [
          spell('SW1', '2024-01-01', '2024-06-01'),
          spell('sw 1', '2024-06-01', '2024-09-01'),
          spell('SW2', '2024-09-01'),
        ],
      },
    });
    expect(reasonOf(newcomer, 'SW-3PLUS')).toBe('fewer-than-three');
    expect(reasonOf(newcomer, 'CCO-SW')).toBe('fewer-than-two-changes');
  });

  it('keeps a child without a spell in SW-3PLUS, and not in the index', () => {
    const none = { ...settled(), extra: { swEpisodes: [] } };
    expect(figure([none], 'SW-3PLUS')).toEqual([0, 1]);
    expect(figure([none], 'CCO-SW')).toEqual([0, 0]);
  });

  it('counts changes, not workers, for the index, and puts covered spells aside', () => {
    const back = worked(
      spell('SW1', '2024-01-01', '2024-06-01'),
      spell('SW2', '2024-06-01', '2024-09-01'),
      spell('SW1', '2024-09-01'),
    );
    expect(reasonOf(back, 'CCO-SW')).toBe('two-or-more-changes');
    expect(reasonOf(back, 'SW-3PLUS')).toBe('fewer-than-three');
    const cover = worked(
      spell('SW1', '2024-01-01', '2024-12-01'),
      spell('SW2', '2024-06-01', '2024-07-01'),
      spell('SW3', '2024-12-01'),
    );
    expect(reasonOf(cover, 'CCO-SW')).toBe('fewer-than-two-changes');
  });
});

describe('schools', () => {
  const pupil = (moves: readonly string[], entered = '2020-01-10'): ChildRows =>
    child(chain([[entered, 'S', 'U4', 'A']]), { extra: { schoolMatched: true, schoolMoves: moves } });

  it.each([
    ['2024-03-31', 'did-not-move', 'did-not-move'],
    ['2024-04-01', 'moved', 'moved'],
    ['2024-07-31', 'moved', 'moved'],
    ['2024-08-01', 'did-not-move', 'moved'],
    ['2024-09-30', 'did-not-move', 'moved'],
    ['2024-10-01', 'moved', 'moved'],
    ['2025-03-31', 'moved', 'moved'],
    ['2025-04-01', 'did-not-move', 'did-not-move'],
  ])('moved on %s: mid-year %s, any %s', (day, midYear, any) => {
    expect(reasonOf(pupil([day]), 'SCHOOL-MIDYEAR')).toBe(midYear);
    expect(reasonOf(pupil([day]), 'SCHOOL-ANY')).toBe(any);
  });

  it.each([
    ['2024-11-03', 'did-not-move'],
    ['2024-11-04', 'moved'],
    ['2024-11-05', 'moved'],
  ])('entered care on 4 November, moved on %s: %s', (day, expected) => {
    expect(reasonOf(pupil([day], '2024-11-04'), 'SCHOOL-MIDYEAR')).toBe(expected);
  });

  it('has no entry date for a child looked after on 1 April, even one who comes back later', () => {
    const one = child(
      [...chain([['2020-01-01', 'S', 'U4', 'A']], '2024-05-01'), ...chain([['2024-12-01', 'S', 'U4', 'B']])],
      {
        extra: { schoolMatched: true, schoolMoves: ['2024-06-01'] },
      },
    );
    expect(reasonOf(one, 'SCHOOL-MIDYEAR')).toBe('moved');
  });

  it('leaves out children who were not matched', () => {
    expect(figure([settled({}, { schoolMoves: ['2025-01-06'] }), pupil([])], 'SCHOOL-MIDYEAR')).toEqual([
      0, 1,
    ]);
  });

  it('starts the index after the third week of September', () => {
    expect(reasonOf(pupil(['2024-09-21']), 'CCO-SCHOOL')).toBe('no-late-start');
    expect(reasonOf(pupil(['2024-09-22']), 'CCO-SCHOOL')).toBe('late-start');
  });

  it('asks for all three in the combined measure', () => {
    const sw = ['SW1', 'SW2', 'SW3'].map((SW_ID) => ({ SW_ID, SW_DECOM: '2024-06-01' }));
    const steps = chain([
      ['2020-01-01', 'S', 'U6', 'A'],
      ['2024-06-01', 'P', 'U6', 'B'],
      ['2024-07-01', 'P', 'U6', 'C'],
    ]);
    const all = child(steps, { extra: { swEpisodes: sw, schoolMatched: true, schoolMoves: ['2025-01-06'] } });
    expect(reasonOf(all, 'STAB-COMBINED')).toBe('high-in-all-three');
    const twoWorkers = { ...all, extra: { ...all.extra, swEpisodes: sw.slice(1) } };
    expect(reasonOf(twoWorkers, 'STAB-COMBINED')).toBe('not-in-all-three');
    const unmatched = { ...all, extra: { swEpisodes: sw } };
    expect(reasonOf(unmatched, 'STAB-COMBINED')).toBe('not-matched');
    expect(reasonOf(unmatched, 'STAB-COMBINED', YEAR_END, { combinedGroup: 'looked-after' })).toBe(
      'not-in-all-three',
    );
  });
});

describe('changes of carer in the index', () => {
  it.each<[string, string, ChildRows]>([
    [
      'two moves',
      'two-or-more-changes',
      child(
        chain([
          ['2020-01-01', 'S', 'U6', 'A'],
          ['2024-06-01', 'P', 'U6', 'B'],
          ['2024-07-01', 'P', 'U6', 'C'],
        ]),
      ),
    ],
    [
      'a move and the same carer',
      'fewer-than-two-changes',
      child(
        chain([
          ['2020-01-01', 'S', 'U6', 'A'],
          ['2024-06-01', 'T', 'U6', 'B'],
          ['2024-07-01', 'P', 'U6', 'C'],
        ]),
      ),
    ],
    [
      'first entry and one move',
      'fewer-than-two-changes',
      child(
        chain([
          ['2024-05-01', 'S', 'U6', 'A'],
          ['2024-06-01', 'P', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'first entry and two moves',
      'two-or-more-changes',
      child(
        chain([
          ['2024-05-01', 'S', 'U6', 'A'],
          ['2024-06-01', 'P', 'U6', 'B'],
          ['2024-07-01', 'P', 'U6', 'C'],
        ]),
      ),
    ],
    [
      'a re-entry and a move',
      'two-or-more-changes',
      child([
        ...chain([['2020-01-01', 'S', 'U6', 'A']], '2024-05-01'),
        ...chain([
          ['2024-06-01', 'S', 'U6', 'B'],
          ['2024-07-01', 'P', 'U6', 'C'],
        ]),
      ]),
    ],
    [
      'left on 1 April, then entry and a move',
      'fewer-than-two-changes',
      child([
        ...chain([['2020-01-01', 'S', 'U6', 'A']], '2024-04-01'),
        ...chain([
          ['2024-06-01', 'S', 'U6', 'B'],
          ['2024-07-01', 'P', 'U6', 'C'],
        ]),
      ]),
    ],
  ])('%s', (_, expected, one) => {
    expect(reasonOf(one, 'CCO-PLACE')).toBe(expected);
  });
});

describe('education', () => {
  it.each<[IndicatorId, EducationRow, string]>([
    ['EDU-KS2-RWM', { stage: 'KS2', reading: true, writing: true, maths: true }, 'reached'],
    ['EDU-KS2-RWM', { stage: 'KS2', reading: true, writing: true, maths: false }, 'not-reached'],
    ['EDU-KS2-RWM', { stage: 'KS2', reading: true, writing: true }, 'not-reached'],
    ['EDU-KS2-RWM', { stage: 'KS4', maths: 5 }, 'not-at-key-stage-2'],
    ['EDU-KS2-MATHS', { stage: 'KS2', maths: true }, 'reached'],
    ['NI-100', { stage: 'KS2', mathsLevel: 3, maths: true }, 'not-reached'],
    ['NI-100', { stage: 'KS2', mathsLevel: 4 }, 'reached'],
    ['NI-99', { stage: 'KS2', reading: true, writing: true }, 'reached'],
    ['NI-99', { stage: 'KS2', englishLevel: 4 }, 'reached'],
    ['NI-101', { stage: 'KS4', fiveGoodPasses: true }, 'reached'],
    ['EDU-KS4-EM5', { stage: 'KS4', english: 5, maths: 5 }, 'reached'],
    ['EDU-KS4-EM5', { stage: 'KS4', english: 5, maths: 4 }, 'not-reached'],
    ['EDU-KS4-EM4', { stage: 'KS4', english: 4, maths: 4 }, 'reached'],
    ['EDU-KS4-EM4', { stage: 'KS4', english: 3, maths: 4 }, 'not-reached'],
    ['EDU-KS4-EM4', { stage: 'KS4', english: 9 }, 'not-reached'],
    ['EDU-KS4-EBACC', { stage: 'KS4', ebaccEntered: true }, 'reached'],
    ['EDU-KS4-A8', { stage: 'KS4' }, 'not-recorded'],
    ['EDU-KS4-A8', { stage: 'KS4', att8: 0 }, 'measured'],
    ['EDU-PA', { possibleSessions: 380, absentSessions: 37 }, 'missed-fewer'],
    ['EDU-PA', { possibleSessions: 380, absentSessions: 38 }, 'missed-as-many'],
    ['EDU-PA', { possibleSessions: 0, absentSessions: 0 }, 'no-possible-sessions'],
    ['EDU-SA', { possibleSessions: 300, absentSessions: 149 }, 'missed-fewer'],
    ['EDU-SA', { possibleSessions: 300, absentSessions: 150 }, 'missed-as-many'],
    ['EDU-SUSP', { suspensions: 0 }, 'not-suspended'],
    ['EDU-SUSP', { suspensions: 1 }, 'suspended'],
    ['EDU-PEX', { permanentExclusions: 2 }, 'excluded'],
    ['EDU-SEN-EHCP', { sen: 'E' }, 'this-type'],
    ['EDU-SEN-EHCP', { sen: 'K' }, 'not-this-type'],
    ['EDU-SEN-SUPPORT', { sen: 'K' }, 'this-type'],
    ['EDU-SEN-SUPPORT', {}, 'not-recorded'],
  ])('%s of %j: %s', (id, row, expected) => {
    expect(reasonOf(education(row), id)).toBe(expected);
  });

  it.each([
    ['2016-03-31', 10],
    ['2015-03-31', 15],
    ['2011-03-31', 15],
    ['2010-03-31', 20],
  ])('persistent absence in the year to %s begins at %i per cent', (yearEnd, percent) => {
    const dateOfBirth = `${Number(yearEnd.slice(0, 4)) - 10}-06-15`;
    const pupil = (absentSessions: number): ChildRows =>
      child(chain([['2005-01-01', 'S', 'U6', 'A']]), {
        dateOfBirth,
        extra: { education: { possibleSessions: 100, absentSessions } },
      });
    expect(reasonOf(pupil(percent), 'EDU-PA', yearEnd)).toBe('missed-as-many');
    expect(reasonOf(pupil(percent - 1), 'EDU-PA', yearEnd)).toBe('missed-fewer');
  });

  it.each([
    ['2019-08-31', 'measured'],
    ['2019-09-01', 'not-5-to-15'],
    ['2008-08-31', 'not-5-to-15'],
    ['2008-09-01', 'measured'],
  ])('absence takes ages 5 to 15 on 31 August: born %s, %s', (dateOfBirth, expected) => {
    expect(reasonOf(education({ possibleSessions: 380, absentSessions: 1 }, dateOfBirth), 'EDU-ABS')).toBe(
      expected,
    );
  });

  it.each([
    ['2021-03-31', 'this-type'],
    ['2021-04-01', 'under-4'],
  ])('special needs from 4: born %s, %s', (dateOfBirth, expected) => {
    expect(reasonOf(education({ sen: 'E' }, dateOfBirth), 'EDU-SEN-EHCP')).toBe(expected);
  });

  it('pools sessions, and counts exclusions only when asked', () => {
    const two = [
      education({ possibleSessions: 380, absentSessions: 38 }),
      education({ possibleSessions: 20, absentSessions: 20 }),
    ];
    expect(figure(two, 'EDU-ABS')).toEqual([58, 400]);
    const twice = [education({ permanentExclusions: 2 }), education({})];
    expect(figure(twice, 'EDU-PEX')).toEqual([1, 2]);
    expect(figure(twice, 'EDU-PEX', { permanentExclusions: 'exclusions' })).toEqual([2, 2]);
  });

  it.each([
    ['2020-03-31', 'plan-in-term'], // turns 5 on a prescribed day
    ['2020-04-01', 'outside-ages'],
    ['2008-09-01', 'plan-in-term'],
    ['2008-08-31', 'outside-ages'], // 16 on 31 August 2024: left school in June 2024
  ])('compulsory school age on 31 March 2025: born %s, %s', (dateOfBirth, expected) => {
    expect(reasonOf(settled({ dateOfBirth }, { educationPlans: ['2025-02-01'] }), 'PEP-TERM')).toBe(expected);
  });

  it('asks about plans and places only where something is recorded', () => {
    expect(reasonOf(settled(), 'PEP-TERM')).toBe('plans-not-recorded');
    expect(reasonOf(settled({}, { educationPlans: [] }), 'PEP-TERM')).toBe('no-plan-in-term');
    expect(
      reasonOf(
        settled({ dateOfBirth: '2021-06-01' }, { educationPlans: ['2025-03-31'] }),
        'PEP-TERM',
        YEAR_END,
        { planAges: '3-to-17' },
      ),
    ).toBe('plan-in-term');
    expect(reasonOf(settled(), 'ADMIT-UNPLACED')).toBe('not-recorded');
    expect(reasonOf(settled({}, { onRoll: false }), 'ADMIT-UNPLACED')).toBe('not-on-roll');
    expect(reasonOf(settled({}, { onRoll: true, admissionWaitingSchoolDays: 10 }), 'ADMIT-UNPLACED')).toBe(
      'on-roll',
    );
    expect(reasonOf(settled({}, { onRoll: true, admissionWaitingSchoolDays: 11 }), 'ADMIT-UNPLACED')).toBe(
      'application-unanswered',
    );
  });
});

describe('care leavers', () => {
  it.each([
    ['2008-03-31', 'CL-EET-17-18', 'this-activity'], // 17 on the day
    ['2008-04-01', 'CL-EET-17-18', 'outside-age-group'],
    ['2006-03-31', 'CL-EET-17-18', 'outside-age-group'], // 19 on the day
    ['2006-03-31', 'CL-EET-19-21', 'this-activity'],
    ['2003-04-01', 'CL-EET-19-21', 'this-activity'],
    ['2003-03-31', 'CL-EET-19-21', 'outside-age-group'],
    ['2003-03-31', 'CL-22-25', 'in-touch'],
    ['1999-03-31', 'CL-22-25', 'outside-age-group'],
  ] as const)('born %s, %s: %s', (dateOfBirth, id, expected) => {
    expect(reasonOf(leaver(dateOfBirth, { IN_TOUCH: 'YES', ACTIV: 'F2' }), id)).toBe(expected);
  });

  it.each([
    ['YES', 'this-activity'],
    ['NO', 'this-activity'], // known through a third party
    ['REFU', 'this-activity'],
    ['NREQ', 'this-activity'],
    ['DIED', 'died'],
    ['RHOM', 'returned-home'],
  ])('IN_TOUCH %s: %s', (IN_TOUCH, expected) => {
    expect(reasonOf(leaver('2005-01-01', { IN_TOUCH, ACTIV: 'P5' }), 'CL-EET-19-21')).toBe(expected);
  });

  it('leaves out those whose care passed to another council', () => {
    expect(reasonOf(leaver('2005-01-01', { ACTIV: 'F2' }, { careTransferred: true }), 'CL-EET-19-21')).toBe(
      'care-transferred',
    );
    const transferred = child(chain([['2015-01-01', 'S', 'U6', 'A']], '2022-01-01', 'E3'), {
      dateOfBirth: '2005-01-01',
      oc3: { ACTIV: 'F2' },
    });
    expect(reasonOf(transferred, 'CL-EET-19-21')).toBe('care-transferred');
  });

  it('takes F3 and P3 to 2020-21 and no further', () => {
    expect(reasonOf(leaver('2001-01-01', { ACTIV: 'F3' }), 'CL-EET-19-21', '2021-03-31')).toBe(
      'this-activity',
    );
    expect(reasonOf(leaver('2001-06-01', { ACTIV: 'F3' }), 'CL-EET-19-21', '2022-03-31')).toBe(
      'another-activity',
    );
  });

  it.each([
    ['G4', 'another-activity', 'this-activity'],
    ['G6', 'another-activity', 'this-activity'],
    ['0', 'activity-not-known', 'activity-not-known'],
    [null, 'activity-not-known', 'activity-not-known'],
    ['P1', 'this-activity', 'another-activity'],
  ])('ACTIV %s: EET %s, NEET %s', (ACTIV, eet, neet) => {
    expect(reasonOf(leaver('2005-01-01', { ACTIV }), 'CL-EET-19-21')).toBe(eet);
    expect(reasonOf(leaver('2005-01-01', { ACTIV }), 'CL-NEET-19-21')).toBe(neet);
    expect(reasonOf(leaver('2005-01-01', { ACTIV }), 'CL-HE-19-21')).toBe(
      ACTIV === 'P1' ? 'this-activity' : neet === 'this-activity' ? 'another-activity' : neet,
    );
  });

  it.each([
    ['U1', 'suitable'],
    ['U2', 'unsuitable'],
    ['Z1', 'suitable'],
    ['X1', 'custody-or-no-fixed-abode'],
    ['X2', 'custody-or-no-fixed-abode'],
    ['S1', 'custody-or-no-fixed-abode'],
    ['G1', 'abroad-deported-or-residence-not-known'],
    ['H2', 'abroad-deported-or-residence-not-known'],
    ['R1', 'abroad-deported-or-residence-not-known'],
    ['0', 'accommodation-not-known'],
    [null, 'accommodation-not-known'],
    ['??', 'accommodation-not-known'],
  ])('ACCOM %s: %s', (ACCOM, expected) => {
    expect(reasonOf(leaver('2005-01-01', { ACCOM }), 'CL-ACC-19-21')).toBe(expected);
    expect(reasonOf(leaver('2007-01-01', { ACCOM }), 'CL-ACC-17-18')).toBe(expected);
  });

  it.each([
    ['YES', 'in-touch'],
    ['NREQ', 'not-in-touch'],
    [null, 'not-recorded'],
  ])('in touch, IN_TOUCH %s: %s', (IN_TOUCH, expected) => {
    expect(reasonOf(leaver('2005-01-01', { IN_TOUCH }), 'CL-INTOUCH-19-21')).toBe(expected);
  });

  it('asks for a foster placement that lasted to 18 before staying put', () => {
    const fostered = (PLACE: string, left: string, ACCOM: string): ChildRows =>
      child(chain([['2018-01-01', 'S', PLACE, 'A']], left, 'E17'), {
        dateOfBirth: '2006-10-10',
        oc3: { IN_TOUCH: 'YES', ACCOM },
      });
    expect(reasonOf(fostered('U4', '2024-10-10', 'Z1'), 'CL-STAYPUT')).toBe('staying-put');
    expect(reasonOf(fostered('U4', '2024-10-10', 'U1'), 'CL-STAYPUT')).toBe('not-staying-put');
    expect(reasonOf(fostered('U4', '2024-10-09', 'Z1'), 'CL-STAYPUT')).toBe('not-fostered-to-18');
    expect(reasonOf(fostered('K2', '2024-10-10', 'U1'), 'CL-STAYPUT')).toBe('not-fostered-to-18');
    expect(reasonOf(leaver('2006-10-10', { ACCOM: 'Z1' }), 'CL-STAYPUT')).toBe('episodes-not-recorded');
  });
});

describe('health, offending and missing', () => {
  const oc2 = (row: ChildRows['oc2'], dateOfBirth = '2012-06-15'): ChildRows =>
    settled({ dateOfBirth, ...(row === undefined ? {} : { oc2: row }) });

  it.each([
    ['2020-03-31', 'scored'],
    ['2020-04-01', 'not-5-to-16'],
    ['2008-04-01', 'scored'],
    ['2008-03-31', 'not-5-to-16'],
  ])('scores of ages 5 to 16: born %s, %s', (dateOfBirth, expected) => {
    expect(reasonOf(oc2({ SDQ_SCORE: 12 }, dateOfBirth), 'SDQ-AVG')).toBe(expected);
  });

  it.each([
    [13, 'in-band', 'not-in-band', 'not-in-band'],
    [14, 'not-in-band', 'in-band', 'not-in-band'],
    [16, 'not-in-band', 'in-band', 'not-in-band'],
    [17, 'not-in-band', 'not-in-band', 'in-band'],
    [40, 'not-in-band', 'not-in-band', 'in-band'],
    [41, 'no-score', 'no-score', 'no-score'],
    [null, 'no-score', 'no-score', 'no-score'],
  ])('score %s', (SDQ_SCORE, normal, borderline, concern) => {
    expect(reasonOf(oc2({ SDQ_SCORE }), 'SDQ-NORMAL')).toBe(normal);
    expect(reasonOf(oc2({ SDQ_SCORE }), 'SDQ-BORDERLINE')).toBe(borderline);
    expect(reasonOf(oc2({ SDQ_SCORE }), 'SDQ-CONCERN')).toBe(concern);
    expect(reasonOf(oc2({ SDQ_SCORE }), 'SDQ-RETURNED')).toBe(
      normal === 'no-score' ? 'not-scored' : 'scored',
    );
  });

  it('averages the scores returned', () => {
    expect(
      figure([oc2({ SDQ_SCORE: 13 }), oc2({ SDQ_SCORE: '14' }), oc2({ SDQ_SCORE: null })], 'SDQ-AVG'),
    ).toEqual([27, 2]);
  });

  it.each([
    ['HEALTH-DEV', 'HEALTH_CHECK', '2020-04-01', 'yes'],
    ['HEALTH-DEV', 'HEALTH_CHECK', '2020-03-31', 'outside-ages'],
    ['OFFENDING', 'CONVICTED', '2015-03-31', 'yes'],
    ['OFFENDING', 'CONVICTED', '2015-04-01', 'outside-ages'],
    ['OFFENDING', 'CONVICTED', '2007-04-01', 'yes'],
    ['OFFENDING', 'CONVICTED', '2007-03-31', 'outside-ages'],
  ] as const)('%s: %s 1, born %s, %s', (id, field, dateOfBirth, expected) => {
    expect(
      reasonOf(child(chain([['2021-01-10', 'S', 'U4', 'A']]), { dateOfBirth, oc2: { [field]: '1' } }), id),
    ).toBe(expected);
  });

  it.each([
    ['1', 'yes'],
    [1, 'yes'],
    ['0', 'no'],
    [null, 'not-recorded'],
  ])('TEETH_CHECK %s: %s', (TEETH_CHECK, expected) => {
    expect(reasonOf(oc2({ TEETH_CHECK }), 'HEALTH-DENTAL')).toBe(expected);
  });

  it('follows up substance misuse', () => {
    const refused = oc2({ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' });
    expect(reasonOf(refused, 'HEALTH-SUBST')).toBe('yes');
    expect(reasonOf(refused, 'HEALTH-SUBST-RECEIVED')).toBe('not-met');
    expect(reasonOf(refused, 'HEALTH-SUBST-REFUSED')).toBe('met');
    expect(reasonOf(oc2({ SUBSTANCE_MISUSE: '0', INTERVENTION_OFFERED: '1' }), 'HEALTH-SUBST-REFUSED')).toBe(
      'no-problem-identified',
    );
  });

  it.each([
    ['2024-03-30', '2024-03-31', 'did-not-go'],
    ['2024-03-30', '2024-04-01', 'went'],
    ['2024-03-30', null, 'went'],
    ['2025-03-31', '2025-03-31', 'went'],
    ['2025-04-01', null, 'did-not-go'],
  ])('missing from %s to %s: %s', (MIS_START, MIS_END, expected) => {
    const went = (MISSING: string): ChildRows => settled({}, { missing: [{ MISSING, MIS_START, MIS_END }] });
    expect(reasonOf(went('M'), 'MISSING')).toBe(expected);
    expect(reasonOf(went('M'), 'AWAY')).toBe('did-not-go');
    expect(reasonOf(went('A'), 'AWAY')).toBe(expected);
  });
});

describe('reviews', () => {
  const reviewed = (since: string, ...days: readonly string[]): ChildRows =>
    child(chain([[since, 'S', 'U4', 'A']]), {
      extra: { reviews: days.map((REVIEW) => ({ REVIEW, REVIEW_CODE: 'PN1' })) },
    });

  it.each([
    ['2025-03-02', 'all-on-time'], // 29 days
    ['2025-03-03', 'four-weeks-or-less'],
  ])('in care since %s', (since, expected) => {
    expect(reasonOf(reviewed(since, '2025-03-20'), 'REV-TIMELY')).toBe(expected);
  });

  // 1 May 2024 and 20 working days, the holidays of 6 and 27 May left out: 31 May.
  it.each([
    ['2024-05-30', 'all-on-time'],
    ['2024-05-31', 'all-on-time'],
    ['2024-06-01', 'one-late'],
  ])('in care since 1 May, first review on %s: %s', (first, expected) => {
    expect(reasonOf(reviewed('2024-05-01', first, '2024-08-20', '2025-02-01'), 'REV-TIMELY')).toBe(expected);
  });

  it.each([
    ['2024-08-31', 'all-on-time'],
    ['2024-09-01', 'one-late'],
  ])('second within three months of 31 May: %s, %s', (second, expected) => {
    expect(reasonOf(reviewed('2024-05-01', '2024-05-31', second, '2025-02-01'), 'REV-TIMELY')).toBe(expected);
  });

  it.each([
    ['2025-02-20', 'all-on-time'],
    ['2025-02-21', 'one-late'],
    [undefined, 'one-late'],
  ])('third within six months of 20 August: %s, %s', (third, expected) => {
    const days = ['2024-05-31', '2024-08-20', ...(third === undefined ? [] : [third])];
    expect(reasonOf(reviewed('2024-05-01', ...days), 'REV-TIMELY')).toBe(expected);
  });

  it.each([
    ['2024-09-30', 'one-late'], // due on 31 March 2025 and not held
    ['2024-10-01', 'all-on-time'], // due on 1 April 2025: not yet
  ])('one due after the last day is not yet due: %s, %s', (last, expected) => {
    expect(
      reasonOf(
        reviewed('2023-05-01', '2023-05-25', '2023-08-20', '2024-02-18', '2024-08-10', last),
        'REV-TIMELY',
      ),
    ).toBe(expected);
  });

  it('does not count a review that was due before the year, unless it was never held', () => {
    expect(
      reasonOf(reviewed('2023-05-01', '2023-05-25', '2023-08-20', '2024-06-10', '2024-12-10'), 'REV-TIMELY'),
    ).toBe('all-on-time');
    expect(reasonOf(reviewed('2023-05-01', '2023-05-25', '2023-08-20'), 'REV-TIMELY')).toBe('one-late');
  });

  it.each([
    ['PN1', 'views-at-every-review'],
    ['PN2', 'views-at-every-review'],
    ['PN3', 'views-at-every-review'],
    ['PN4', 'not-at-every-review'],
    ['PN5', 'views-at-every-review'],
    ['PN6', 'views-at-every-review'],
    ['PN7', 'not-at-every-review'],
    ['PN0', 'not-at-every-review'],
  ])('participation, %s: %s', (REVIEW_CODE, expected) => {
    const one = settled(
      {},
      {
        reviews: [
          { REVIEW: '2024-06-01', REVIEW_CODE },
          { REVIEW: '2024-12-01', REVIEW_CODE: 'PN1' },
          { REVIEW: '2024-03-31', REVIEW_CODE: 'PN7' },
        ],
      },
    );
    expect(reasonOf(one, 'REV-PART')).toBe(expected);
    if (REVIEW_CODE === 'PN4')
      expect(reasonOf(one, 'REV-PART', YEAR_END, { attendedWithoutViews: 'participating' })).toBe(
        'views-at-every-review',
      );
    if (REVIEW_CODE === 'PN0')
      expect(reasonOf(one, 'REV-PART', YEAR_END, { underFourAtReview: 'left-out' })).toBe(
        'views-at-every-review',
      );
  });

  it('participation from 4 years, and of no review', () => {
    expect(reasonOf(settled(), 'REV-PART')).toBe('no-review');
    const toddler = (dateOfBirth: string): ChildRows =>
      child(chain([['2022-01-10', 'S', 'U4', 'A']]), { dateOfBirth });
    expect(reasonOf(toddler('2021-03-31'), 'REV-PART')).toBe('no-review');
    expect(reasonOf(toddler('2021-04-01'), 'REV-PART')).toBe('under-4');
  });
});

describe('leaving care', () => {
  const adopted = (
    decided: string | null,
    steps: Parameters<typeof chain>[0],
    until = '2024-08-01',
    rec = 'E12',
  ): ChildRows =>
    child(chain(steps, until, rec), {
      dateOfBirth: '2020-01-01',
      extra: { ad1: { DATE_INT: decided, DATE_MATCH: '2023-07-01' } },
    });
  const plain = [
    ['2022-01-05', 'S', 'U6', 'A'],
    ['2023-09-01', 'P', 'A6', 'B', { LS: 'E1' }],
  ] as const;

  it.each([
    ['2022-08-31', 'after-12-months'],
    ['2022-09-01', 'within-12-months'],
    ['2022-09-02', 'within-12-months'],
    ['2023-12-01', 'within-12-months'],
    [null, 'decision-not-recorded'],
  ])('decided on %s, placed on 1 September 2023: %s', (decided, expected) => {
    expect(reasonOf(adopted(decided, plain), 'ADOPT-12M')).toBe(expected);
  });

  it('takes the last unbroken run of adoptive placements, and never the fostering before it', () => {
    const disrupted = [
      ['2021-01-05', 'S', 'U6', 'A'],
      ['2022-02-01', 'P', 'A6', 'B'],
      ['2022-06-01', 'P', 'U6', 'C'],
      ['2023-09-01', 'P', 'A4', 'D'],
      ['2024-01-01', 'U', 'A6', 'D'],
    ] as const;
    expect(reasonOf(adopted('2022-08-31', disrupted), 'ADOPT-12M')).toBe('after-12-months');
    expect(reasonOf(adopted('2022-09-01', disrupted), 'ADOPT-12M')).toBe('within-12-months');
    const fostered = [
      ['2022-01-05', 'S', 'U5', 'A'],
      ['2023-09-01', 'U', 'A5', 'A'],
    ] as const;
    expect(reasonOf(adopted('2022-08-31', fostered), 'ADOPT-12M')).toBe('after-12-months');
    const stay = [
      ['2022-01-05', 'S', 'U6', 'A'],
      ['2023-09-01', 'P', 'A6', 'B'],
      ['2024-01-01', 'P', 'T1', 'H'],
      ['2024-01-05', 'P', 'A6', 'B'],
    ] as const;
    expect(reasonOf(adopted('2022-09-01', stay), 'ADOPT-12M')).toBe('within-12-months');
    expect(reasonOf(adopted('2022-09-01', [['2022-01-05', 'S', 'U6', 'A']]), 'ADOPT-12M')).toBe(
      'no-adoptive-placement',
    );
  });

  it('measures the time to the adopters and to the match', () => {
    expect(figure([adopted('2022-09-01', plain)], 'ADOPT-A1')).toEqual([604, 1]);
    const ordered = [
      ['2022-01-05', 'S', 'U6', 'A'],
      ['2023-01-01', 'L', 'U6', 'A', { LS: 'E1' }],
      ['2023-09-01', 'P', 'A6', 'B', { LS: 'E1' }],
    ] as const;
    expect(figure([adopted('2022-09-01', ordered)], 'ADOPT-A2')).toEqual([181, 1]);
    const fostered = [
      ['2022-01-05', 'S', 'U6', 'A'],
      ['2022-02-04', 'P', 'U5', 'B'],
      ['2023-09-01', 'U', 'A5', 'B'],
    ] as const;
    expect(figure([adopted('2022-09-01', fostered)], 'ADOPT-A1')).toEqual([604, 1]);
    expect(
      figure([adopted('2022-09-01', fostered)], 'ADOPT-A1', { fosterAdoptionClock: 'moved-in' }),
    ).toEqual([30, 1]);
    expect(figure([adopted('2022-09-01', plain, '2022-04-01')], 'ADOPT-12M')).toEqual([0, 0]);
  });

  it.each([
    ['2024-03-31', 'did-not-cease'],
    ['2024-04-01', 'adopted'],
    ['2025-03-31', 'adopted'],
    ['2025-04-01', 'did-not-cease'],
  ])('ceased on %s: %s', (left, expected) => {
    expect(reasonOf(child(chain([['2020-01-01', 'S', 'A6', 'A']], left, 'E11')), 'PERM-ADOPTED')).toBe(
      expected,
    );
  });

  it('counts the last ceasing only', () => {
    const twice = child([
      ...chain([['2020-01-01', 'S', 'U6', 'A']], '2024-05-01', 'E45'),
      ...chain([['2024-07-01', 'S', 'U6', 'A']], '2024-12-01', 'E4B'),
    ]);
    expect(reasonOf(twice, 'PERM-SGO')).toBe('left-otherwise');
    const backAgain = child([
      ...chain([['2020-01-01', 'S', 'U6', 'A']], '2024-05-01', 'E45'),
      ...chain([['2024-07-01', 'S', 'U6', 'A']]),
    ]);
    expect(reasonOf(backAgain, 'PERM-SGO')).toBe('special-guardianship');
  });

  it.each([
    ['2018-03-31', 'E43', 'special-guardianship'],
    ['2018-04-01', 'E43', 'code-of-another-year'],
    ['2018-03-31', 'E46', 'code-of-another-year'],
    ['2018-04-01', 'E46', 'special-guardianship'],
  ])('special guardianship on %s under %s: %s', (left, rec, expected) => {
    const yearEnd = left <= '2018-03-31' ? '2018-03-31' : '2019-03-31';
    expect(reasonOf(child(chain([['2015-01-01', 'S', 'U6', 'A']], left, rec)), 'PERM-SGO', yearEnd)).toBe(
      expected,
    );
  });
});

describe('leisure passes', () => {
  it('counts holders and users apart, and care leavers where the council says so', () => {
    const held = settled({}, { leisurePass: { held: true, used: false } });
    const none = settled({}, { leisurePass: { held: false } });
    const care = leaver('2005-01-01', { IN_TOUCH: 'YES' }, { leisurePass: { held: true, used: true } });
    expect(figure([held, none, care, settled()], 'LEISURE-PASS')).toEqual([1, 2]);
    expect(
      figure([held, none, care, settled()], 'LEISURE-PASS', { leisureEntitled: 'with-care-leavers' }),
    ).toEqual([2, 3]);
    expect(figure([held, none, care], 'LEISURE-PASS-USED', { leisureEntitled: 'with-care-leavers' })).toEqual(
      [1, 2],
    );
  });
});

describe('length of the current placement', () => {
  it('is days from its start to the last day', () => {
    expect(
      figure(
        [
          child(
            chain([
              ['2020-01-01', 'S', 'U6', 'A'],
              ['2025-03-01', 'P', 'U6', 'B'],
            ]),
          ),
          child(chain([['2025-03-31', 'S', 'U6', 'A']])),
        ],
        'DUR-LATEST',
      ),
    ).toEqual([30, 2]);
  });
});
