/** Returns of several years as one history, row by row and a day to either side of each edge. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildRows, ExtraRows, YearsJoined } from '../../src/indicators/index.js';
import { joinYears, recordsFromChildren, recordsOn } from '../../src/indicators/index.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { BEFORE_RECORDS, STILL_OPEN, toDay, toPlainDate } from '../../src/kernel/calendar.js';
import type { CareRecords, FactName, TableName } from '../../src/record/columns/columns.js';
import { NO_ANSWER, NO_DAY } from '../../src/record/columns/columns.js';
import { RUNS, settings } from '../properties/people.js';
import { readSmall } from '../ssda903/small-return.js';
import { byHand, lives } from './lives.js';

const OPEN = { DECOM: '2023-06-01', RNE: 'S', LS: 'C2', PLACE: 'U4', PLACE_PROVIDER: 'PR1' };
type Episode = Partial<typeof OPEN> & { readonly DEC?: string; readonly REC?: string };
const child = (id: string, episodes: readonly Episode[], rest: Partial<ChildRows> = {}): ChildRows => ({
  id,
  dateOfBirth: '2012-06-15',
  sex: 'F',
  ethnic: 'WBRI',
  episodes: episodes.map((episode) => ({ ...OPEN, ...episode })),
  ...rest,
});

/** The returns of years that end one after another, the last in 2025, of these children. */
function history(...years: readonly (readonly ChildRows[])[]): YearsJoined {
  return joined(...years.map(recordsFromChildren));
}

function joined(...years: readonly CareRecords[]): YearsJoined {
  const [one, other] = joinYears(years.map((records, at) => ({ year: 2026 - years.length + at, records })));
  if (one === undefined || other !== undefined) throw new Error('expected one history');
  return one;
}

const told = ({ differences }: YearsJoined): string[] =>
  differences.map(
    ({ child: id, earlier, later, what, table, on, column, before, after }) =>
      `${id} ${earlier} ${later} ${what} ${table} ${on} ${column} ${before} ${after}`,
  );

/** The first day of each episode and what it ends on, child by child. */
function spans({ records: { children, episodes } }: YearsJoined): string[] {
  const shown = (day: number | undefined): string =>
    day === undefined || day === STILL_OPEN ? 'open' : toPlainDate(day as EpochDay);
  return children.id.flatMap((id, at) =>
    Array.from(
      episodes.from.subarray(episodes.start[at], episodes.start[at + 1]),
      (from, row) => `${id} ${shown(from)} ${shown(episodes.until[(episodes.start[at] ?? 0) + row])}`,
    ),
  );
}

describe('a cell of an episode that both returns hold', () => {
  it.each([
    ['RNE', 'S', 'P'],
    ['LS', 'C2', 'V2'],
    ['PLACE', 'U4', 'U6'],
    ['PLACE_PROVIDER', 'PR1', 'PR4'],
  ])('is told where it is another: %s', (column, before, after) => {
    const of = (value: string) => [child('a', [{ [column]: value }])];
    expect(told(history(of(before), of(after)))).toEqual([
      `a 2024 2025 episode episodes 2023-06-01 ${column} ${before} ${after}`,
    ]);
    expect(told(history(of(before), of(''))).join()).toContain(`${column} ${before} null`);
    expect(told(history(of(before), of(before)))).toEqual([]);
  });

  it('says how it ended only where it had', () => {
    const ended = (DEC: string, REC: string) => [child('a', [{ DEC, REC }])];
    expect(told(history([child('a', [{}])], ended('2024-05-01', 'E4A')))).toEqual([]);
    expect(told(history(ended('2024-02-01', 'X1'), ended('2024-02-02', 'X1')))).toEqual([
      'a 2024 2025 episode episodes 2023-06-01 DEC 2024-02-01 2024-02-02',
    ]);
    expect(told(history(ended('2024-02-01', 'X1'), ended('2024-02-01', 'E4A')))).toEqual([
      'a 2024 2025 episode episodes 2023-06-01 REC X1 E4A',
    ]);
    expect(told(history(ended('2024-02-01', 'X1'), [child('a', [{}])]))).toEqual([
      'a 2024 2025 episode episodes 2023-06-01 DEC 2024-02-01 null',
      'a 2024 2025 episode episodes 2023-06-01 REC X1 null',
    ]);
  });

  it('is had as the later return has it', () => {
    const { records } = history([child('a', [{ PLACE: 'U4' }])], [child('a', [{ PLACE: 'U6' }])]);
    const alone = recordsFromChildren([child('a', [{ PLACE: 'U6' }])]);
    expect([...records.episodes.place]).toEqual([...alone.episodes.place]);
  });
});

describe('a row that one return holds and the other does not', () => {
  const second = { DECOM: '2024-03-01', RNE: 'P' };
  const beside = (DEC: string) => history([child('a', [{ DEC, REC: 'X1' }])], [child('a', [second])]);

  it('is kept where it ended before the later return begins, and told where it did not', () => {
    expect([spans(beside('2024-03-31')), told(beside('2024-03-31'))]).toEqual([
      ['a 2023-06-01 2024-03-31', 'a 2024-03-01 open'],
      ['a 2024 2025 only-in-later episodes 2024-03-01 null null null'],
    ]);
    for (const DEC of ['2024-04-01', '2024-04-02'])
      expect([spans(beside(DEC)), told(beside(DEC))]).toEqual([
        ['a 2024-03-01 open'],
        [
          'a 2024 2025 only-in-later episodes 2024-03-01 null null null',
          'a 2024 2025 only-in-earlier episodes 2023-06-01 null null null',
        ],
      ]);
  });

  it('should have been in the earlier one where it begins before its end, and had not ended before it began', () => {
    const added = (episode: Episode) => told(history([child('a', [{}])], [child('a', [{}, episode])]));
    const missing = (day: string) => [`a 2024 2025 only-in-later episodes ${day} null null null`];
    expect(added({ DECOM: '2024-03-31' })).toEqual(missing('2024-03-31'));
    expect(added({ DECOM: '2024-04-01' })).toEqual([]);
    expect(added({ DECOM: '2022-01-01', DEC: '2023-03-31' })).toEqual([]);
    expect(added({ DECOM: '2022-01-01', DEC: '2023-04-01' })).toEqual(missing('2022-01-01'));
    expect(added({ DECOM: '2022-01-01', DEC: '2023-04-02' })).toEqual(missing('2022-01-01'));
  });

  it('is looked for as far back as the returns say that they go', () => {
    const before = recordsFromChildren([
      child('a', [{ DECOM: '2020-01-01', DEC: '2021-01-01', REC: 'X1' }, {}]),
    ]);
    const later = recordsFromChildren([child('a', [{}])]);
    const days = { from: toDay('2024-04-01'), until: toDay('2025-04-01') };
    const reaching = (episodes: EpochDay) =>
      joined(before, { ...later, cover: { ...days, since: { episodes }, asAt: [] } });
    expect(told(reaching(toDay('2021-01-02')))).toEqual([]);
    for (const since of [toDay('2021-01-01'), BEFORE_RECORDS])
      expect(told(reaching(since))).toEqual([
        'a 2024 2025 only-in-earlier episodes 2020-01-01 null null null',
      ]);
  });

  it('is one of two that begin on one day where the other return holds one', () => {
    const [none, rest] = [{ DECOM: '2023-06-01', DEC: '2023-06-01', REC: 'X1' }, { RNE: 'P' }];
    const both = ['a 2023-06-01 2023-06-01', 'a 2023-06-01 open'];
    for (const years of [
      [[none, rest]],
      [
        [none, rest],
        [none, rest],
      ],
    ]) {
      const joinedUp = history(...years.map((episodes) => [child('a', episodes)]));
      expect([spans(joinedUp), told(joinedUp)]).toEqual([both, []]);
    }
    expect(told(history([child('a', [none])], [child('a', [none, rest])]))).toEqual([
      'a 2024 2025 only-in-later episodes 2023-06-01 null null null',
    ]);
    expect(spans(history([child('a', [none, rest])], [child('a', [none])]))).toEqual([both[0]]);
  });

  it('stands in order of days, whichever return it is of', () => {
    const early = { DECOM: '2022-01-01', DEC: '2022-05-01', REC: 'X1' };
    const middle = { DECOM: '2022-05-01', DEC: '2023-06-01', REC: 'X1' };
    expect(spans(history([child('a', [early])], [child('a', [middle])], [child('a', [{}])]))).toEqual([
      'a 2022-01-01 2022-05-01',
      'a 2022-05-01 2023-06-01',
      'a 2023-06-01 open',
    ]);
  });
});

describe('who a child is', () => {
  it.each<[string, Partial<ChildRows>, Partial<ChildRows>, string]>([
    ['SEX', { sex: 'F' }, { sex: 'M' }, 'F M'],
    ['SEX', { sex: 'M' }, { sex: 'F' }, 'M F'],
    ['ETHNIC', { ethnic: 'WBRI' }, { ethnic: 'WIRI' }, 'WBRI WIRI'],
    ['DOB', { dateOfBirth: '2012-06-15' }, { dateOfBirth: '2012-06-16' }, 'null null'],
  ])('is told where it is another, over a year without the child too: %s', (column, one, other, says) => {
    const [before, after] = [child('a', [{}], one), child('a', [{}], other)];
    const line = (earlier: number) => `a ${earlier} 2025 header header null ${column} ${says}`;
    expect(told(history([before], [after]))).toEqual([line(2024)]);
    expect(told(history([before], [], [after]))).toEqual([line(2023)]);
    const [name = ''] = Object.keys(one);
    const blank = child('a', [{}], { [name]: null });
    expect(told(history([before], [blank]))).toEqual([]);
    expect(told(history([blank], [after]))).toEqual([]);
  });

  it('is what the last return says that says anything', () => {
    const said = (of: CareRecords['children']) => [
      of.dateOfBirth[0],
      of.sex[0],
      of.ethnic[0],
      of.upn?.[0],
      of.uascUntil[0],
    ];
    const more = { upn: 'A123456789012', extra: { uasc: { DUC: '2024-01-01' } } };
    const blank = { dateOfBirth: null, sex: null, ethnic: null };
    const full = child('a', [{}], more);
    const whole = said(recordsFromChildren([full]).children);
    expect(said(history([full], [child('a', [{}], blank)]).records.children)).toEqual(whole);
    expect(said(history([child('a', [{}], blank)], [full]).records.children)).toEqual(whole);
    expect(said(history([full], [child('a', [{}])], []).records.children)).toEqual(whole);
    const other = child('a', [{}], { ...more, dateOfBirth: '2011-01-01', sex: 'M', ethnic: 'WIRI' });
    expect(said(history([full], [other]).records.children)).toEqual(
      said(recordsFromChildren([other]).children),
    );
    expect(said(history([child('a', [{}], blank)], [child('a', [{}], blank)]).records.children)).toEqual([
      NO_DAY,
      0,
      0,
      0,
      NO_DAY,
    ]);
  });

  it('has what only a return holds: of a mother, of an asylum seeker, of rows refused', () => {
    const of = (mother: string, more: readonly string[] = []) =>
      readSmall({
        header: [`1,2,15/06/2010,WBRI,A123456789012,${mother},`],
        episodes: ['1,01/05/2020,S,C2,N1,U4,PR1,,,,,,', ...more],
      }).records;
    const mother = (...years: CareRecords[]) => joined(...years).records.children.mother?.[0];
    expect([mother(of('1'), of('')), mother(of('0'), of('1')), mother(of(''), of(''))]).toEqual([
      of('1').children.mother?.[0],
      of('1').children.mother?.[0],
      0,
    ]);
    const doubtful = of('', ['1,31/02/2024,S,C2,N1,U4,PR1,,,,,,']);
    expect(doubtful.children.careInDoubt?.[0]).toBe(1);
    expect(joined(doubtful, of('')).records.children.careInDoubt?.[0]).toBe(1);
    expect(joined(of(''), of('')).records.children.careInDoubt?.[0]).toBe(0);
  });
});

describe('a child who is in no later return', () => {
  const gone = (DEC?: string) =>
    history(
      [child('a', [DEC === undefined ? {} : { DEC, REC: 'E4A' }]), child('b', [{}])],
      [child('b', [{}])],
    );

  it('left when the last of theirs ended, where they were in care then, and nobody else did', () => {
    expect(spans(gone())).toEqual(['a 2023-06-01 2024-04-01', 'b 2023-06-01 open']);
    expect(told(gone())).toEqual(['a 2024 2025 child-not-in-later header null null null null']);
  });

  it('is not told where care had ended', () => {
    expect(spans(gone('2024-03-31'))).toEqual(['a 2023-06-01 2024-03-31', 'b 2023-06-01 open']);
    expect(told(gone('2024-03-31'))).toEqual([]);
  });

  it('is told of the last return that has them, and only of the episode that is open', () => {
    const two = child('a', [
      { DECOM: '2021-01-01', DEC: '2022-01-01', REC: 'X1' },
      { DECOM: '2022-01-01', RNE: 'P' },
    ]);
    const all = history([two], [], [child('b', [{}])]);
    expect(spans(all)).toEqual(['a 2021-01-01 2022-01-01', 'a 2022-01-01 2023-04-01', 'b 2023-06-01 open']);
    expect(told(all)).toEqual(['a 2023 2024 child-not-in-later header null null null null']);
  });
});

describe('what else a return holds of a child', () => {
  const facts = (extra: ExtraRows) => [child('a', [{}], { extra })];
  const reviews = (...days: readonly string[]) =>
    facts({ reviews: days.map((REVIEW) => ({ REVIEW, REVIEW_CODE: 'PN1' })) });
  const dates = (days: Int32Array): string[] => Array.from(days, (day) => toPlainDate(day as EpochDay));

  it('is there once where two returns hold it, and as often as one return holds it', () => {
    const on = (...years: (readonly ChildRows[])[]) => dates(history(...years).records.reviews.on);
    const [first, second, third] = ['2023-07-01', '2024-01-01', '2024-07-01'];
    expect(on(reviews(first, second), reviews(second, third))).toEqual([first, second, third]);
    expect(on(reviews(second, second), reviews(second))).toEqual([second, second]);
    expect(on(reviews(second), reviews(second, second))).toEqual([second, second]);
    expect(on(reviews(third), reviews(first))).toEqual([first, third]);
    expect(on(reviews(), reviews())).toEqual([]);
  });

  it('is another where its day or its kind is', () => {
    const away = (MISSING: string, MIS_START: string) =>
      facts({ missing: [{ MISSING, MIS_START, MIS_END: null }] });
    const rows = (...years: (readonly ChildRows[])[]) => history(...years).records.missing.length;
    expect(rows(away('M', '2024-01-01'), away('M', '2024-01-01'))).toBe(1);
    expect(rows(away('M', '2024-01-01'), away('A', '2024-01-01'))).toBe(2);
    expect(rows(away('M', '2024-01-01'), away('M', '2024-01-02'))).toBe(2);
  });

  const ROWS: Readonly<Record<string, (day: string, worker?: string) => ExtraRows>> = {
    reviews: (REVIEW) => ({ reviews: [{ REVIEW, REVIEW_CODE: 'PN1' }] }),
    missing: (MIS_START) => ({ missing: [{ MISSING: 'M', MIS_START }] }),
    socialWorkers: (SW_DECOM, SW_ID = 'a') => ({ swEpisodes: [{ SW_ID, SW_DECOM }] }),
    placedForAdoption: (DATE_PLACED) => ({ placedForAdoption: [{ DATE_PLACED }] }),
    deprivationOfLiberty: (DOLO_START) => ({ doLo: [{ DOLO_START }] }),
    adoptions: (DATE_INT) => ({ ad1: { DATE_INT } }),
  };

  it.each(Object.keys(ROWS))('is known again by its day: %s', (table) => {
    const days = (first: string, second: string) => {
      const [of = () => ({})] = [ROWS[table]];
      return history(facts(of(first)), facts(of(second))).records[table as 'reviews'].length;
    };
    expect([days('2024-01-01', '2024-01-01'), days('2024-01-01', '2024-01-02')]).toEqual([1, 2]);
    expect(days('2024-01-02', '2024-01-01')).toBe(2);
  });

  it('is known again by its worker', () => {
    const spells = (first: readonly string[], second: readonly string[]) => {
      const of = (workers: readonly string[]) =>
        readSmall({
          episodes: ['1,01/05/2020,S,C2,N1,U4,PR1,,,,,,'],
          sw_episodes: workers.map(
            (worker, at) => `1,15/06/2010,${worker},01/05/2023,0${at + 2}/05/2023,ALLOC`,
          ),
        }).records;
      return joined(of(first), of(second)).records.socialWorkers.length;
    };
    expect([spells(['a'], ['a']), spells(['a'], ['b']), spells(['a', 'b'], ['b', 'a'])]).toEqual([1, 2, 2]);
    const byHandOf = (...workers: readonly string[]) =>
      recordsFromChildren(facts({ swEpisodes: workers.map((SW_ID) => ({ SW_ID, SW_DECOM: '2024-01-01' })) }));
    expect(joined(byHandOf('x', 'y'), byHandOf('x', 'y')).records.socialWorkers.length).toBe(2);
  });

  it('is as the later return has it', () => {
    const placed = (DATE_PLACED_CEASED: string | null) =>
      facts({ placedForAdoption: [{ DATE_PLACED: '2024-01-01', DATE_PLACED_CEASED }] });
    const ceased = history(placed(null), placed('2024-06-01')).records.placedForAdoption.ceased;
    expect(dates(ceased)).toEqual(['2024-06-01']);
    const deprived = (DOLO_END: string | null) => facts({ doLo: [{ DOLO_START: '2024-01-01', DOLO_END }] });
    const { until } = history(deprived(null), deprived('2024-06-01')).records.deprivationOfLiberty;
    expect(dates(until)).toEqual(['2024-06-01']);
    const matched = (DATE_MATCH: string | null) => facts({ ad1: { DATE_INT: '2024-01-01', DATE_MATCH } });
    expect(dates(history(matched(null), matched('2024-06-01')).records.adoptions.matched)).toEqual([
      '2024-06-01',
    ]);
  });

  it('beside the return joins fact by fact, and was supplied in any of the years', () => {
    const { extras, suppliedFacts } = history(
      facts({ onRoll: true, education: { sen: 'K', suspensions: 1 } }),
      facts({ onRoll: false, education: { sen: 'E' } }),
    ).records;
    expect(extras[0]).toMatchObject({ onRoll: false, education: { sen: 'E', suspensions: 1 } });
    const { suppliedFacts: _, ...unsaid } = recordsFromChildren(facts({}));
    const said = (...names: FactName[]) => ({ ...unsaid, suppliedFacts: names });
    expect(joined(said('onRoll'), unsaid, said('sen', 'onRoll')).records.suppliedFacts).toEqual([
      'onRoll',
      'sen',
    ]);
    expect(suppliedFacts).toEqual(expect.arrayContaining(['onRoll', 'sen', 'suspensions']));
    expect(history([child('a', [{}], { extra: { onRoll: true } })], []).records.extras[0]).toMatchObject({
      onRoll: true,
    });
  });

  it('is what the last return supplies, and withholds', () => {
    const [one, other] = [
      recordsFromChildren(reviews('2024-01-01')),
      recordsFromChildren([child('a', [{}])]),
    ];
    expect(joined(one, other).records.supplied).toEqual(other.supplied);
    expect(joined(other, one).records.supplied).toEqual(one.supplied);
    expect('withheld' in joined(one, other).records).toBe(false);
    const withheld = [{ table: 'reviews', because: 'no-usable-row' }] as const;
    expect(joined(one, { ...one, withheld }).records.withheld).toEqual(withheld);
    expect('withheld' in joined({ ...one, withheld }, one).records).toBe(false);
  });

  it('has the same number for the same social worker, in whatever order each return names them', () => {
    const of = (...rows: readonly string[]) =>
      readSmall({ episodes: ['1,01/05/2020,S,C2,N1,U4,PR1,,,,,,'], sw_episodes: rows }).records;
    const spell = (worker: string, from: string, until: string) =>
      `1,15/06/2010,${worker},${from},${until},ALLOC`;
    const early = spell('b', '01/05/2023', '01/05/2024');
    const late = [
      spell('a', '01/05/2024', '01/06/2024'),
      spell('b', '01/06/2024', ''),
      spell('', '02/06/2024', ''),
    ];
    const both = joined(of(early), of(...late)).records.socialWorkers;
    expect([...both.worker]).toEqual([1, 2, 1, ...(both.length > 3 ? [0] : [])]);
    expect(both.length).toBe(of(early, ...late).socialWorkers.length);
  });
});

describe('OC2 and OC3', () => {
  const filled = (score: string, ACTIV: string) =>
    child('a', [{}], { oc2: { SDQ_SCORE: score, CONVICTED: '1' }, oc3: { IN_TOUCH: 'YES', ACTIV } });
  const all = () => history([filled('7', 'F2')], [child('b', [{}]), filled('9', 'F4')]);
  const scores = (on: string) => {
    const records = recordsOn([all()], toDay(on));
    const { children, outcomes, careLeavers } = records ?? recordsFromChildren([]);
    return children.id.map((id, at) => [
      id,
      outcomes.sdqScore[at],
      outcomes.convicted[at],
      outcomes.present[at],
      careLeavers.present[at],
    ]);
  };

  it('are asked of the last day of their year, and otherwise those of the last return', () => {
    const last = [
      ['a', 9, 1, 1, 1],
      ['b', NO_ANSWER, NO_ANSWER, 0, 0],
    ];
    expect(scores('2024-03-31')).toEqual([
      ['a', 7, 1, 1, 1],
      ['b', NO_ANSWER, NO_ANSWER, 0, 0],
    ]);
    for (const day of ['2024-03-30', '2024-04-01', '2025-03-30', '2025-03-31', '2025-04-01'])
      expect(scores(day)).toEqual(last);
  });

  it('of a child who is in one return alone are blank in the other', () => {
    const { outcomes, careLeavers } = history([filled('7', 'F2')], [child('b', [{}])]).records;
    expect([...outcomes.sdqScore, ...outcomes.convicted]).toEqual([
      NO_ANSWER,
      NO_ANSWER,
      NO_ANSWER,
      NO_ANSWER,
    ]);
    expect([...outcomes.present, ...outcomes.sdqReason, ...careLeavers.inTouch]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('the history to ask about a day', () => {
  const year = (end: number) => ({ year: end, records: recordsFromChildren([child(`${end}`, [{}])]) });
  const found = (on: string) =>
    recordsOn(joinYears([year(2025), year(2021), year(2024)]), toDay(on))?.children.id;

  it('is the one whose days it is among, and the last where it is among none', () => {
    expect(found('2020-04-01')).toEqual(['2021']);
    expect(found('2021-03-31')).toEqual(['2021']);
    for (const day of ['2020-03-31', '2021-04-01', '2023-03-31', '2023-04-01', '2025-03-31', '2025-04-01'])
      expect(found(day)).toEqual(['2024', '2025']);
    expect(recordsOn([], toDay('2025-03-31'))).toBeUndefined();
    expect(joinYears([])).toEqual([]);
  });
});

describe('of which days a history tells', () => {
  const of = (more: ExtraRows) => recordsFromChildren([child('a', [{}], { extra: more })]);
  const cover = (...years: readonly CareRecords[]) => {
    const { from, until, since, asAt } = joined(...years).records.cover ?? { since: {}, asAt: [] };
    const shown = (day: EpochDay | undefined): string => toPlainDate(day ?? NO_DAY);
    return {
      days: `${shown(from)} ${shown(until)}`,
      since: Object.fromEntries(Object.entries(since).map(([table, day]) => [table, shown(day)])),
      asAt: asAt.map((days) => `${shown(days.from)} ${shown(days.until)}`),
    };
  };
  const [with_, without] = [of({ reviews: [] }), of({})];

  it('is all of its years, and the last day of each for what is filled once', () => {
    expect(cover(with_, with_, with_)).toMatchObject({
      days: '2022-04-01 2025-04-01',
      asAt: ['2023-03-31 2023-04-01', '2024-03-31 2024-04-01', '2025-03-31 2025-04-01'],
    });
  });

  it('is of each table the years up to the last that hold it without a gap', () => {
    const reviews = (...years: readonly CareRecords[]) => cover(...years).since;
    expect(reviews(with_, with_, with_)).toMatchObject({ episodes: '2022-04-01', reviews: '2022-04-01' });
    expect(reviews(without, with_, with_)).toMatchObject({ episodes: '2022-04-01', reviews: '2023-04-01' });
    expect(reviews(with_, without, with_)['reviews']).toBe('2024-04-01');
    expect(reviews(with_, with_, without)['reviews']).toBe('2025-04-01');
    for (const [table, more] of Object.entries({ missing: { missing: [] }, sw_episodes: { swEpisodes: [] } }))
      expect(reviews(without, of(more))).toMatchObject({ [table]: '2024-04-01', reviews: '2025-04-01' });
    expect(joined(without, with_).records.reviewsSince).toBe(toDay('2024-04-01'));
    const withheld = [{ table: 'reviews' as TableName, because: 'no-usable-row' as const }];
    expect(reviews({ ...with_, withheld }, with_)['reviews']).toBe('2024-04-01');
  });

  it('is what the returns say of themselves, where they do', () => {
    const says = {
      from: toDay('2021-04-01'),
      until: toDay('2024-12-01'),
      since: { reviews: toDay('2019-04-01'), missing: toDay('2024-05-01') },
      asAt: [{ from: toDay('2024-10-01'), until: toDay('2024-12-01') }],
    };
    const all = of({ reviews: [], missing: [] });
    expect(cover({ ...all, cover: says }, all)).toMatchObject({
      days: '2021-04-01 2025-04-01',
      since: { reviews: '2019-04-01' },
    });
    expect(cover(all, { ...all, cover: says })).toEqual({
      days: '2023-04-01 2024-12-01',
      since: {
        episodes: '2023-04-01',
        reviews: '2019-04-01',
        missing: '2023-04-01',
        sw_episodes: '2025-04-01',
      },
      asAt: ['2024-03-31 2024-04-01', '2024-10-01 2024-12-01'],
    });
    expect(
      cover({ ...all, cover: { ...says, since: {} } }, { ...all, cover: { ...says, since: {} } }).since[
        'missing'
      ],
    ).toBe('2023-04-01');
  });
});

/** Children with every table take long to make: a few show it. */
const few = { ...settings, numRuns: Math.ceil(RUNS / 3) };

describe('returns joined', () => {
  /** Every table, without the numbers of rows in their files and what a joined history says more. */
  const tablesOf = (records: CareRecords) => {
    const {
      cover: _,
      reviewsSince: __,
      supplied: ___,
      shown: ____,
      extras,
      suppliedFacts,
      ...tables
    } = records;
    return { ...tables, extras, suppliedFacts: [...(suppliedFacts ?? [])].sort() };
  };
  const children = fc.array(lives, { maxLength: 3 });
  /** No column of pupil numbers and marks of doubt is in what is written by hand. */
  const asJoined = (records: CareRecords): CareRecords => {
    const nobody = new Uint8Array(records.children.length);
    const marks = { careInDoubt: nobody, mother: nobody, uascFlag: nobody };
    return { ...records, children: { ...records.children, ...marks } };
  };

  it('of one year are that year, and of one year twice are it without a difference', () => {
    fc.assert(
      fc.property(children, (all) => {
        const records = recordsFromChildren(all.map(byHand));
        const expected = tablesOf(asJoined(records));
        expect(tablesOf(joined(records).records)).toEqual(expected);
        const twice = joined(records, records);
        expect(twice.differences).toEqual([]);
        expect(tablesOf(twice.records)).toEqual(expected);
      }),
      few,
    );
  });

  it('are the same in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(children, { minLength: 2, maxLength: 3 }), (years) => {
        const returns = years.map((all, at) => ({
          year: 2020 + at,
          records: recordsFromChildren(all.map(byHand)),
        }));
        expect(joinYears([...returns].reverse())).toEqual(joinYears(returns));
      }),
      few,
    );
  });
});
