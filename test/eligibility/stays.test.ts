/** Recorded episodes as stays: what the law cuts, in what order, and what is one break. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAW_OF_ENGLAND, withReadings } from '../../src/eligibility/index.js';
import { inDays } from '../../src/law/law.js';
import type { LawInDays } from '../../src/law/law.js';
import type { DetentionSpan } from '../../src/record/person/recorded-facts.js';
import type { RecordedStay, Stay } from '../../src/record/person/stay.js';
import { isCareOrder, stayOf, wholeBreak } from '../../src/record/person/stay.js';
import { diedIn } from '../../src/record/person/read.js';
import { staysOf as staysOfFacts } from '../../src/record/history/stays.js';
import { stayOn } from '../../src/eligibility/status/looked-after.js';
import type { EpochDay } from '../../src/kernel/calendar.js';
import { STILL_OPEN, toDay } from '../../src/kernel/calendar.js';
import type { Span } from '../../src/kernel/spans.js';

const LAW = inDays(LAW_OF_ENGLAND);
const d = (day: number): EpochDay => day as EpochDay;
const span = (from: number, until: number): Span => ({ from: d(from), until: d(until) });

const episode = (from: number, until: number, more: Partial<RecordedStay> = {}): Stay =>
  stayOf({
    from: d(from),
    until: d(until),
    legalStatus: 'V2',
    placement: null,
    reasonEnded: null,
    shortBreakSeries: undefined,
    over24Hours: undefined,
    council: undefined,
    nation: 'england',
    reviewedAs: undefined,
    ...more,
  });

/** The stays of care of which all is on record. */
const staysOf = (
  care: readonly Stay[],
  detentions: readonly Span[] | undefined,
  law: LawInDays,
): readonly Stay[] =>
  staysOfFacts(
    {
      care,
      detentions: detentions?.map((each) => ({ ...each, kind: 'custodial-sentence' })),
      elsewhereRecorded: true,
    },
    law,
  ) ?? [];

/** Every order of a list. */
function orders<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, at) =>
    orders(list.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
}

const brief = (care: readonly Stay[], detentions?: readonly Span[]) =>
  staysOf(care, detentions, LAW).map((stay) => [stay.from, stay.until, stay.legalStatus, stay.reasonEnded]);

describe('the order of stays', () => {
  it('is by first day, then last, then codes, whatever the order of the record', () => {
    const all = [
      episode(30, 40, { legalStatus: 'C2' }),
      episode(10, 20, { legalStatus: 'V2', council: 'B' }),
      episode(10, 20, { legalStatus: 'V2', council: 'A' }),
      episode(10, 15, { legalStatus: 'V2' }),
      episode(10, 20, { legalStatus: 'C1' }),
    ];
    for (const care of orders(all)) {
      const found = staysOf(care, undefined, LAW).map((stay) => [
        stay.from,
        stay.until,
        stay.legalStatus,
        stay.council,
      ]);
      expect(found).toEqual([
        [10, 15, 'V2', undefined],
        [10, 20, 'C1', undefined],
        [10, 20, 'V2', 'A'],
        [10, 20, 'V2', 'B'],
        [30, 40, 'C2', undefined],
      ]);
    }
  });

  it('tells apart by each code in turn', () => {
    const pairs: readonly (readonly [Partial<RecordedStay>, Partial<RecordedStay>])[] = [
      [{ legalStatus: 'C1' }, { legalStatus: 'C2' }],
      [{ reasonEnded: 'E3' }, { reasonEnded: 'E4' }],
      [{ council: 'A' }, { council: 'B' }],
      [{ shortBreakSeries: false }, { shortBreakSeries: true }],
    ];
    for (const [first, second] of pairs) {
      const care = [episode(1, 9, first), episode(1, 9, second)];
      expect(staysOf([...care].reverse(), undefined, LAW)).toEqual(staysOf(care, undefined, LAW));
      expect(staysOf(care, undefined, LAW)[0]).toMatchObject(first);
    }
  });

  it('leaves the record as it was', () => {
    const care = Object.freeze([episode(5, 9), episode(1, 3)]);
    expect(brief(care).map(([from]) => from)).toEqual([1, 5]);
    expect(care.map((each) => each.from)).toEqual([5, 1]);
  });
});

describe('what the law cuts', () => {
  const commenced = toDay('2012-12-03');

  it('episodes of no days, and of less', () => {
    expect(brief([episode(5, 5), episode(7, 6), episode(8, 10)])).toEqual([[8, 10, 'V2', null]]);
  });

  it('a custodial remand before the scheme', () => {
    const remand = (from: number, until: number) =>
      episode(from, until, { legalStatus: 'J1', placement: 'R5', reasonEnded: 'E9' });
    // Nor the rest of one that began before and ran on (SI 2012/2906 art 7).
    expect(brief([remand(commenced - 10, commenced + 10)])).toEqual([]);
    expect(brief([remand(commenced - 1, commenced + 10)])).toEqual([]);
    expect(brief([remand(commenced, commenced + 10)])).toEqual([[commenced, commenced + 10, 'J1', 'E9']]);
    expect(brief([remand(commenced + 1, commenced + 10)])).toEqual([
      [commenced + 1, commenced + 10, 'J1', 'E9'],
    ]);
    expect(brief([remand(commenced - 10, commenced)])).toEqual([]);
    expect(brief([episode(commenced - 10, commenced, { legalStatus: 'J1', placement: 'U6' })])).toHaveLength(
      1,
    );
    expect(brief([episode(commenced - 10, commenced, { legalStatus: 'V2', placement: 'R5' })])).toHaveLength(
      1,
    );
  });

  it.each<[string, readonly Span[], readonly (readonly (number | string | null)[])[]]>([
    ['none', [], [[10, 20, 'V2', 'E4A']]],
    ['before', [span(5, 10)], [[10, 20, 'V2', 'E4A']]],
    ['after', [span(20, 25)], [[10, 20, 'V2', 'E4A']]],
    ['of no days', [span(15, 15)], [[10, 20, 'V2', 'E4A']]],
    [
      'in the middle',
      [span(13, 16)],
      [
        [10, 13, 'V2', 'E9'],
        [16, 20, 'V2', 'E4A'],
      ],
    ],
    ['at the start', [span(10, 13)], [[13, 20, 'V2', 'E4A']]],
    ['from before', [span(5, 13)], [[13, 20, 'V2', 'E4A']]],
    ['to the end', [span(17, 20)], [[10, 17, 'V2', 'E9']]],
    ['and beyond', [span(17, STILL_OPEN)], [[10, 17, 'V2', 'E9']]],
    ['throughout', [span(10, 20)], []],
    [
      'twice',
      [span(12, 13), span(15, 16)],
      [
        [10, 12, 'V2', 'E9'],
        [13, 15, 'V2', 'E9'],
        [16, 20, 'V2', 'E4A'],
      ],
    ],
  ])('a sentence %s', (_name, detentions, expected) => {
    expect(brief([episode(10, 20, { reasonEnded: 'E4A' })], detentions)).toEqual(expected);
    for (const legalStatus of ['C1', 'C2', 'D1', 'E1']) {
      expect(brief([episode(10, 20, { legalStatus })], detentions)).toEqual([[10, 20, legalStatus, null]]);
    }
  });

  it('knows the orders that no sentence ends and no regulation 48 reaches', () => {
    const all = ['C1', 'C2', 'D1', 'E1', 'V2', 'V3', 'V4', 'L1', 'L2', 'L3', 'J1', 'J2', 'J3', ''];
    expect(all.filter(isCareOrder)).toEqual(['C1', 'C2', 'D1', 'E1']);
    const kinds = staysOf(
      all.map((legalStatus, at) => episode(at * 10, at * 10 + 5, { legalStatus })),
      undefined,
      LAW,
    );
    expect(
      kinds.map((stay) => [
        stay.legalStatus,
        isCareOrder(stay.legalStatus),
        stay.shortBreak,
        stay.agreementOnly,
        stay.sure,
      ]),
    ).toEqual(
      all.map((code, at) => [
        code,
        at < 4,
        code === 'V4' ? 2 : code === 'V3' ? 1 : 0,
        code === 'V4',
        code !== 'V4',
      ]),
    );
    const told = staysOf(
      all.map((legalStatus, at) => episode(at * 10, at * 10 + 5, { legalStatus, shortBreakSeries: true })),
      undefined,
      LAW,
    );
    expect(told.map((stay) => stay.shortBreak)).toEqual(all.map((_, at) => (at < 4 ? 0 : 2)));
  });
});

describe('one night', () => {
  const sure = (care: readonly Stay[]) => staysOf(care, undefined, LAW).map((stay) => stay.sure);

  it('is alone unless something else touches it', () => {
    expect(sure([episode(10, 11)])).toEqual([false]);
    expect(sure([episode(10, 12)])).toEqual([true]);
    expect(sure([episode(5, 10), episode(10, 11)])).toEqual([true, true]);
    expect(sure([episode(5, 9), episode(10, 11)])).toEqual([true, false]);
    expect(sure([episode(10, 11), episode(11, 15)])).toEqual([true, true]);
    expect(sure([episode(10, 11), episode(12, 15)])).toEqual([false, true]);
    expect(sure([episode(10, 11), episode(11, 12)])).toEqual([true, true]);
    expect(sure([episode(10, 11), episode(10, 11)])).toEqual([false, false]);
    expect(sure([episode(10, 11), episode(10, 15)])).toEqual([true, true]);
    expect(sure([episode(8, 11), episode(10, 11)])).toEqual([true, true]);
    expect(sure([episode(5, 20, { legalStatus: 'V4' }), episode(10, 11)])).toEqual([false, false]);
  });

  it('by each reading', () => {
    const under = (oneNight: 'looked-after' | 'not-looked-after') =>
      staysOf([episode(10, 11)], undefined, inDays(withReadings({ oneNight }))).map((stay) => stay.sure);
    expect([under('looked-after'), under('not-looked-after')]).toEqual([[true], []]);
    const told = staysOf(
      [episode(10, 11, { over24Hours: false }), episode(20, 21, { over24Hours: true })],
      undefined,
      LAW,
    );
    expect(told.map((stay) => [stay.from, stay.sure])).toEqual([[20, true]]);
  });
});

describe('breaks that touch are one break', () => {
  const unbroken = (care: readonly Stay[]) =>
    staysOf(care, undefined, LAW)
      .map(wholeBreak)
      .map(({ from, until }) => [from, until]);
  const night = (from: number, until: number, more: Partial<RecordedStay> = {}) =>
    episode(from, until, { legalStatus: 'V3', ...more });

  it('and others are apart', () => {
    expect(unbroken([night(10, 20), night(20, 30), night(31, 35)])).toEqual([
      [10, 30],
      [10, 30],
      [31, 35],
    ]);
    expect(unbroken([night(10, 20), night(15, 30, { shortBreakSeries: true })])).toEqual([
      [10, 30],
      [10, 30],
    ]);
    expect(unbroken([night(10, 20), episode(20, 30)])).toEqual([
      [10, 20],
      [20, 30],
    ]);
    expect(unbroken([night(10, 20), night(20, 30, { shortBreakSeries: false })])).toEqual([
      [10, 20],
      [20, 30],
    ]);
    expect(unbroken([episode(1, 50, { legalStatus: 'V4' }), night(10, 20), night(30, 40)])).toEqual([
      [1, 50],
      [10, 20],
      [30, 40],
    ]);
    expect(unbroken([episode(10, 20), episode(20, 30)])).toEqual([
      [10, 20],
      [20, 30],
    ]);
  });
});

describe('the stay of a day', () => {
  it('is one that is sure before one that is not', () => {
    const stays = staysOf(
      [episode(1, 50, { legalStatus: 'V4' }), episode(10, 20), episode(15, 30, { legalStatus: 'C2' })],
      undefined,
      LAW,
    );
    const on = [0, 1, 9, 10, 15, 19, 20, 29, 30, 49, 50].map((day) => stayOn(stays, d(day))?.legalStatus);
    expect(on).toEqual([undefined, 'V4', 'V4', 'V2', 'V2', 'V2', 'C2', 'C2', 'V4', 'V4', undefined]);
  });
});

describe('the day of death', () => {
  it('is the first on record', () => {
    const dead = (until: number) => episode(1, until, { reasonEnded: 'E2' });
    for (const care of orders([dead(30), dead(20), episode(1, 10), dead(25)])) expect(diedIn(care)).toBe(20);
    expect([diedIn([]), diedIn(undefined), diedIn([episode(1, 9)])]).toEqual([
      STILL_OPEN,
      STILL_OPEN,
      STILL_OPEN,
    ]);
  });
});

describe('LA-9, RA-3: care that another council took over', () => {
  const after = (care: readonly Stay[]) =>
    (staysOfFacts({ care, detentions: undefined, elsewhereRecorded: false }, LAW) ?? [])
      .filter(({ takenOver, wales }) => takenOver && !wales)
      .map((stay) => [stay.from, stay.until, stay.sure, stay.agreementOnly, stay.shortBreak]);
  const takenOver = (from: number, until: number) => episode(from, until, { reasonEnded: 'E3' });

  it('may have gone on from the day of the transfer, with no end on record', () => {
    expect(after([takenOver(10, 20)])).toEqual([[20, STILL_OPEN, false, false, 0]]);
  });

  it('may have been by an English council, which is not named, or by a Welsh one', () => {
    const care = [episode(10, 20, { reasonEnded: 'E3', council: 'Northbank', nation: 'northern-ireland' })];
    const stays = staysOfFacts({ care, detentions: undefined, elsewhereRecorded: false }, LAW);
    expect(
      stays?.map(({ from, nation, wales, council, sure }) => [from, nation, wales, council, sure]),
    ).toEqual([
      [20, 'england', false, undefined, false],
      [20, 'wales', true, undefined, false],
    ]);
  });

  it.each([
    ['up to the next care on record', [takenOver(10, 20), episode(35, 40), episode(50, 60)], [[20, 35]]],
    ['not where the next begins that day', [takenOver(10, 20), episode(20, 40)], []],
    ['not where other care covers the day', [takenOver(10, 20), episode(15, 40)], []],
    ['not where earlier care goes on', [episode(1, 50), takenOver(10, 20)], []],
    ['whatever ended before it', [episode(1, 20), takenOver(10, 20)], [[20, STILL_OPEN]]],
    ['past entries of no days', [takenOver(10, 20), episode(30, 30)], [[20, STILL_OPEN]]],
    ['not after an entry of no days', [takenOver(20, 20)], []],
    [
      'after each transfer',
      [takenOver(10, 20), takenOver(30, 40)],
      [
        [20, 30],
        [40, STILL_OPEN],
      ],
    ],
    ['only after a transfer', [episode(10, 20, { reasonEnded: 'E4' })], []],
  ] as const)('%s', (_, care, expected) => {
    for (const order of orders(care)) {
      expect(after(order).map(([from, until]) => [from, until])).toEqual(expected);
    }
  });

  it('leaves a single night before it as uncertain as it was', () => {
    const stays = staysOfFacts(
      { care: [takenOver(10, 11)], detentions: undefined, elsewhereRecorded: false },
      LAW,
    );
    expect(stays?.map((stay) => stay.sure)).toEqual([false, false, false]);
  });

  it('stands in order of start among the rest', () => {
    const care = [episode(12, 15, { legalStatus: 'V4' }), takenOver(10, 20), episode(35, 40)];
    const stays = staysOfFacts({ care, detentions: undefined, elsewhereRecorded: false }, LAW);
    expect(stays?.map((stay) => stay.from)).toEqual([10, 12, 20, 20, 35]);
  });

  it('may have begun on the end of an episode that a sentence cut short', () => {
    const held = { kind: 'custodial-sentence', from: 10, until: 20 } as DetentionSpan;
    const care = [takenOver(10, 20)];
    const stays = staysOfFacts({ care, detentions: [held], elsewhereRecorded: false }, LAW);
    expect(stays?.map(({ from, until, sure, wales }) => [from, until, sure, wales])).toEqual([
      [20, STILL_OPEN, false, false],
      [20, STILL_OPEN, false, true],
    ]);
    // That end is no company for a night that touches it (AMB-7).
    const beside = staysOfFacts(
      { care: [...care, episode(20, 21)], detentions: [held], elsewhereRecorded: false },
      LAW,
    );
    expect(beside?.map(({ from, sure }) => [from, sure])).toEqual([[20, false]]);
  });

  it('is nothing where the record of the other council is here', () => {
    expect(staysOf([takenOver(10, 20)], undefined, LAW)).toHaveLength(1);
  });
});

describe('an entry that is its own stay', () => {
  /** Care of another nation, long before: it is no stay and touches none, but each entry must then be looked at anew. */
  const apart = episode(-500, -400, { nation: 'scotland' });
  const entries = fc.array(
    fc
      .record({
        from: fc.integer({ min: 0, max: 20 }),
        nights: fc.integer({ min: -1, max: 6 }),
        isOpen: fc.boolean(),
        legalStatus: fc.constantFrom('C2', 'E1', 'V2', 'V3', 'V4', 'J1', 'L1'),
        placement: fc.constantFrom('U1', 'R5', null),
        reasonEnded: fc.constantFrom('X1', 'E3', 'E4A', 'E15', null),
        nation: fc.constantFrom('england', 'wales', undefined),
        reviewedAs: fc.constantFrom(undefined, undefined, 'housing', 'health'),
        shortBreakSeries: fc.constantFrom(undefined, true, false),
      })
      .map(({ from, nights, isOpen, ...more }) =>
        episode(from, isOpen && nights === 6 ? STILL_OPEN : from + nights, more),
      ),
    { maxLength: 4 },
  );

  it.each([
    ['as recommended', {}],
    ['open first days not known', { openFirstDays: 'unknown' }],
    ['adults by assessment', { assessedAsAdult: 'no-days-count' }],
    ['some labels alone', { reviewersDecision: 'section-17-and-housing' }],
  ] as const)('comes to the same as one that is looked at beside others: %s', (_, readings) => {
    const law = inDays(withReadings(readings));
    let asTheyStand = 0;
    fc.assert(
      fc.property(entries, fc.boolean(), (care, elsewhereRecorded) => {
        const given = { detentions: undefined, elsewhereRecorded };
        const stays = staysOfFacts({ ...given, care }, law);
        if (stays === care) asTheyStand += 1;
        expect(stays).toEqual(staysOfFacts({ ...given, care: [apart, ...care] }, law));
      }),
      { numRuns: 2000 },
    );
    expect(asTheyStand).toBeGreaterThan(100);
  });
});
