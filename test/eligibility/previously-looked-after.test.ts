/** PLA-1 and RA-1 to RA-3: previously looked after, and the council that is responsible. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import { explain, person, previouslyLookedAfter, responsibleAuthority } from '../../src/eligibility/index.js';
import { stay, whole } from './days.js';

const born = '2012-06-10';
type Reason = NonNullable<NonNullable<PersonInput['care']>[number]['reasonEnded']>;
const ended = (reasonEnded: Reason | null, end = '2019-03-01'): PersonInput => ({
  dateOfBirth: born,
  care: [stay('2015-01-01', end, 'C2', { reasonEnded })],
});
const answer = (facts: PersonInput, on: string) => previouslyLookedAfter(person(facts), on).answer;

describe('PLA-1: previously looked after', () => {
  it.each(['E11', 'E12', 'E41', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48'] as const)(
    '%s ends care by order',
    (reason) => {
      const facts = whole(ended(reason));
      expect(['2019-02-28', '2019-03-01', '2019-03-02'].map((on) => answer(facts, on))).toEqual([
        'no',
        'yes',
        'yes',
      ]);
    },
  );

  it('a night that may or may not have been care, and then adoption: not known', () => {
    const night = (over24Hours?: boolean) =>
      whole({
        dateOfBirth: born,
        care: [
          stay('2019-03-01', '2019-03-02', 'V2', {
            reasonEnded: 'E11',
            ...(over24Hours === undefined ? {} : { over24Hours }),
          }),
        ],
      });
    expect([night(), night(true), night(false)].map((facts) => answer(facts, '2019-03-02'))).toEqual([
      'unknown',
      'yes',
      'no',
    ]);
  });

  it.each([
    'E13',
    'E14',
    'E15',
    'E16',
    'E17',
    'E3',
    'E4',
    'E4A',
    'E4B',
    'E5',
    'E6',
    'E7',
    'E8',
    'E9',
    'X1',
  ] as const)('%s does not', (reason) => {
    expect(answer(whole(ended(reason)), '2019-03-01')).toBe('no');
  });

  it('an agreement to short breaks is no order while it runs, and ends for its reason', () => {
    const agreed = (reasonEnded: Reason | null, ...care: ReturnType<typeof stay>[]) =>
      whole({ dateOfBirth: born, care: [stay('2019-01-01', '2019-03-01', 'V4', { reasonEnded }), ...care] });
    const days = ['2019-01-01', '2019-01-02', '2019-02-28', '2019-03-01', '2019-03-02'];
    const found = (facts: PersonInput) => days.map((on) => answer(facts, on));
    expect(found(agreed('E8'))).toEqual(['no', 'no', 'no', 'no', 'no']);
    // Of the nights nothing is recorded: whether there was care to leave by the order cannot be told.
    expect(found(agreed('E11'))).toEqual(['no', 'no', 'no', 'unknown', 'unknown']);
    expect(found(agreed(null))).toEqual(['no', 'no', 'no', 'unknown', 'unknown']);
    // A break that ended while it ran was no order, and one that ended by order was.
    const within = (reasonEnded: Reason | null) =>
      agreed('E8', stay('2019-01-10', '2019-01-15', 'V3', { reasonEnded }));
    expect(['2019-01-14', '2019-01-15', '2019-03-01'].map((on) => answer(within('E8'), on))).toEqual([
      'no',
      'no',
      'no',
    ]);
    expect(['2019-01-14', '2019-01-15', '2019-03-01'].map((on) => answer(within('E11'), on))).toEqual([
      'no',
      // Whether a night of the agreement followed is not recorded.
      'unknown',
      'yes',
    ]);
  });

  it('care that is still to come, and ends so, is none yet', () => {
    const found = (facts: PersonInput) =>
      ['2018-12-31', '2019-01-01', '2019-02-28', '2019-03-01'].map((on) => answer(facts, on));
    const later = (start: string, reason: Reason | null = 'E11') =>
      whole({ dateOfBirth: born, care: [stay(start, '2019-03-01', 'C2', { reasonEnded: reason })] });
    expect(found(later('2019-01-01'))).toEqual(['no', 'no', 'no', 'yes']);
    expect(found(later('2019-01-01', null))).toEqual(['no', 'no', 'no', 'unknown']);
    // Of a night it is open whether it was care at all.
    const night = whole({
      dateOfBirth: born,
      care: [stay('2019-02-28', '2019-03-01', 'V2', { reasonEnded: 'E11' })],
    });
    expect(found(night)).toEqual(['no', 'no', 'no', 'unknown']);
    // Custody ends accommodation before its own end: that was no order.
    const held = {
      ...later('2019-01-01'),
      care: [stay('2019-01-01', '2019-03-01', 'V2', { reasonEnded: 'E11' })],
      detentions: [{ kind: 'custodial-sentence', start: '2019-02-01', end: '2019-04-01' } as const],
    };
    expect(found(held)).toEqual(['no', 'no', 'no', 'no']);
  });

  it('one way out is enough, beside others of which it is not known or not so', () => {
    const two = (first: Reason | null, second: Reason | null, more = {}) =>
      whole({
        dateOfBirth: born,
        care: [
          stay('2015-01-01', '2016-01-01', 'C2', { reasonEnded: first }),
          stay('2018-10-01', '2019-03-01', 'C2', { reasonEnded: second }),
        ],
        ...more,
      });
    const on = (facts: PersonInput) => answer(facts, '2019-03-01');
    expect(on(two('E11', 'E8'))).toBe('yes');
    expect(on(two('E8', 'E11'))).toBe('yes');
    expect(on(two('E8', 'E8'))).toBe('no');
    expect(on(two('E8', null))).toBe('unknown');
    // The last way out is known, and the one before it is not asked about.
    expect(on(two(null, 'E8'))).toBe('no');
    expect(on(two(null, 'E11'))).toBe('yes');
    const guardian = (date: string) => ({
      specialGuardianshipOrder: { date, lookedAfterImmediatelyBefore: true },
    });
    expect(on(two('E8', 'E8', guardian('2019-03-01')))).toBe('yes');
    expect(on(two('E8', 'E8', guardian('2019-03-02')))).toBe('no');
    expect(
      on(
        two('E8', 'E8', {
          specialGuardianshipOrder: { date: '2018-12-01', lookedAfterImmediatelyBefore: false },
        }),
      ),
    ).toBe('no');
    expect(on(two('E8', 'E8', { adoptedFromCareElsewhere: true }))).toBe('yes');
  });

  it('of care elsewhere: adopted out of it, and of care in Wales as in England', () => {
    const elsewhere = (
      nation: 'wales' | 'scotland' | 'northern-ireland',
      reasonEnded: Reason,
      end = '2019-03-01',
    ) =>
      whole({
        dateOfBirth: born,
        care: [],
        careElsewhere: [{ start: '2015-01-01', end, nation, legalStatus: 'C2', reasonEnded }],
      });
    const found = (facts: PersonInput) =>
      ['2019-02-28', '2019-03-01', '2019-03-02'].map((on) => answer(facts, on));
    expect(found(elsewhere('wales', 'E11'))).toEqual(['no', 'yes', 'yes']);
    expect(found(elsewhere('wales', 'E45'))).toEqual(['no', 'yes', 'yes']);
    expect(found(elsewhere('wales', 'E8'))).toEqual(['no', 'no', 'no']);
    expect(found(elsewhere('scotland', 'E11'))).toEqual(['no', 'yes', 'yes']);
    expect(found(elsewhere('northern-ireland', 'E12'))).toEqual(['no', 'yes', 'yes']);
    expect(found(elsewhere('scotland', 'E45'))).toEqual(['no', 'no', 'no']);
  });

  it('special guardianship is a way into it, and any other way but the reason given', () => {
    // Open: an order after care under one entry, while the child is looked after under another.
    const other = (from: string, end: string | null) => ({
      ...whole(ended('E11')),
      care: [
        ...(ended('E11').care ?? []),
        stay(from, end, 'C2', { reasonEnded: end === null ? null : 'E8' }),
      ],
    });
    const on = (facts: PersonInput) =>
      ['2019-03-01', '2019-05-31', '2019-06-01'].map((day) => answer(facts, day));
    // Nothing ceased while the other care went on; it ended without an order.
    expect(on(other('2019-02-01', '2019-06-01'))).toEqual(['no', 'no', 'no']);
    expect(on(other('2019-03-01', '2019-06-01'))).toEqual(['no', 'no', 'no']);
    // It ended the day before, or began the day after: care was left by order.
    expect(on(other('2019-02-01', '2019-03-01'))).toEqual(['yes', 'yes', 'yes']);
    expect(on(other('2019-03-02', '2019-06-01'))).toEqual(['yes', 'no', 'yes']);
  });

  it('ends on the 18th birthday, and begins with the law of 1 September 2018', () => {
    const facts = whole(ended('E11', '2016-03-01'));
    expect(['2018-08-31', '2018-09-01', '2030-06-09', '2030-06-10'].map((on) => answer(facts, on))).toEqual([
      'no',
      'yes',
      'yes',
      'no',
    ]);
  });

  it('is not known where the reason is not recorded, nor while a later stay is open to doubt', () => {
    expect(answer(whole(ended(null)), '2019-03-01')).toBe('unknown');
    expect(answer({ dateOfBirth: born }, '2019-03-01')).toBe('unknown');
    expect(
      previouslyLookedAfter(person({ dateOfBirth: born }), '2019-03-01').needs.map((need) => need.path),
    ).toEqual(['/care', '/care/reasonEnded', '/specialGuardianshipOrder', '/adoptedFromCareElsewhere']);
    const doubtful = {
      ...ended('E11'),
      care: [...(ended('E11').care ?? []), stay('2020-03-01', '2020-03-02')],
    };
    expect(answer(whole(doubtful), '2020-02-29')).toBe('yes');
    expect(answer(whole(doubtful), '2020-03-01')).toBe('unknown');
    // Later care takes nothing away: it is enough that care once ended so.
    expect(answer(whole(doubtful), '2020-03-02')).toBe('yes');
    expect(answer({ ...whole(ended('E11')), recordFrom: '2019-06-01' }, '2020-01-01')).toBe('yes');
  });

  it('not before birth, not while looked after again, and not of nobody', () => {
    expect(answer({ dateOfBirth: '2020-01-01', adoptedFromCareElsewhere: true }, '2019-12-31')).toBe('no');
    const again = { ...ended('E11'), care: [...(ended('E11').care ?? []), stay('2020-03-01', null)] };
    expect(answer(whole(again), '2020-03-01')).toBe('no');
    expect(answer(whole({ dateOfBirth: born }), '2019-03-01')).toBe('no');
  });

  it('is asked of adoption from care elsewhere, and of an order straight from care, where neither is recorded', () => {
    const asked = (facts: PersonInput) => {
      const found = previouslyLookedAfter(person(facts), '2019-03-01');
      return [found.answer, ...found.needs.map(({ path }) => path)];
    };
    const { adoptedFromCareElsewhere: _, specialGuardianshipOrder: __, ...home } = whole(ended('E4A'));
    expect(asked(whole(ended('E4A')))).toEqual(['no']);
    expect(asked({ ...home, specialGuardianshipOrder: null })).toEqual([
      'unknown',
      '/adoptedFromCareElsewhere',
    ]);
    expect(asked({ ...home, adoptedFromCareElsewhere: false })).toEqual([
      'unknown',
      '/specialGuardianshipOrder',
    ]);
    // An order told to come straight from care makes it so, though no care is on record.
    const never = { dateOfBirth: born, care: [] };
    expect(asked(never)).toEqual(['unknown', '/specialGuardianshipOrder', '/adoptedFromCareElsewhere']);
    expect(asked({ ...never, adoptedFromCareElsewhere: false })).toEqual([
      'unknown',
      '/specialGuardianshipOrder',
    ]);
    expect(asked({ ...never, adoptedFromCareElsewhere: false, specialGuardianshipOrder: null })).toEqual([
      'no',
    ]);
    // What is known to be so needs nothing more.
    expect(asked(ended('E11'))).toEqual(['yes']);
    expect(asked({ ...home, adoptedFromCareElsewhere: true })).toEqual(['yes']);
  });

  it('a special guardianship order straight from care, discharged later or not, but none before there were any', () => {
    const facts = (discharged?: string, before = true): PersonInput => ({
      dateOfBirth: born,
      care: [],
      adoptedFromCareElsewhere: false,
      specialGuardianshipOrder: {
        date: '2019-03-01',
        lookedAfterImmediatelyBefore: before,
        ...(discharged === undefined ? {} : { discharged }),
      },
    });
    expect(['2019-02-28', '2019-03-01', '2025-01-01'].map((on) => answer(facts(), on))).toEqual([
      'no',
      'yes',
      'yes',
    ]);
    // s.23ZZA(6) asks how care ended, and not whether the order still is in force.
    expect(['2019-12-31', '2020-01-01'].map((on) => answer(facts('2020-01-01'), on))).toEqual(['yes', 'yes']);
    expect(answer(facts(undefined, false), '2019-03-01')).toBe('no');
  });

  it('adopted from state care elsewhere', () => {
    const adopted = (adoptedFromCareElsewhere: boolean): PersonInput => ({
      dateOfBirth: born,
      care: [],
      specialGuardianshipOrder: null,
      adoptedFromCareElsewhere,
    });
    expect(answer(adopted(true), '2019-03-01')).toBe('yes');
    expect(answer(adopted(false), '2019-03-01')).toBe('no');
  });

  it('of every day that a month of birth allows', () => {
    const facts = { ...whole(ended('E11')), dateOfBirth: '2012-06' };
    expect(['2030-05-31', '2030-06-15', '2030-06-30'].map((on) => answer(facts, on))).toEqual([
      'yes',
      'unknown',
      'no',
    ]);
  });

  it('says the provision, and what it means', () => {
    const found = previouslyLookedAfter(person(whole(ended('E11'))), '2019-03-01');
    expect(explain(found, { length: 'sentence' })).toBe(
      'Left care by adoption, special guardianship or a live-with order, and is under 18',
    );
    expect(found).toMatchObject({
      rule: 'PLA-1',
      citations: [{ provision: 's.23ZZA' }],
      needs: [],
    });
  });
});

describe('RA-1 to RA-3: the responsible council', () => {
  const council = (facts: PersonInput, on: string) => {
    const found = responsibleAuthority(person(facts), on);
    return [found.answer, found.council, found.needs.map((need) => need.path)];
  };
  // 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10.
  const moved: PersonInput = whole({
    dateOfBirth: '2008-06-10',
    care: [
      stay('2022-07-01', '2025-01-01', 'C2', { council: 'Northbank', reasonEnded: 'E3' }),
      stay('2025-01-01', '2025-06-01', 'C2', { council: 'Southmere' }),
    ],
  });

  it('the one that looks after them, then the one that last did, for good', () => {
    expect(council(moved, '2022-06-30')).toEqual(['none', null, []]);
    expect(council(moved, '2024-12-31')).toEqual(['named', 'Northbank', []]);
    expect(council(moved, '2025-01-01')).toEqual(['named', 'Southmere', []]);
    expect(council(moved, '2025-06-01')).toEqual(['named', 'Southmere', []]);
    expect(council(moved, '2040-01-01')).toEqual(['named', 'Southmere', []]);
  });

  it('RA-2: qualifying through care, until 21', () => {
    const facts = whole({
      dateOfBirth: '2008-06-10',
      care: [stay('2025-01-01', '2025-01-09', 'V2', { council: 'Northbank' })],
    });
    expect(council(facts, '2025-01-09')).toEqual(['named', 'Northbank', []]);
    expect(council(facts, '2029-06-09')).toEqual(['named', 'Northbank', []]);
    expect(council(facts, '2029-06-10')).toEqual(['none', null, []]);
  });

  it('RA-2: special guardianship straight from care: the one that last looked after them', () => {
    const facts = whole({
      dateOfBirth: '2008-06-10',
      care: [stay('2014-01-01', '2016-01-01', 'C2', { council: 'Northbank', reasonEnded: 'E45' })],
    });
    expect(council(facts, '2024-06-10')).toEqual(['named', 'Northbank', []]);
  });

  it('RA-2: by another limb the council for the area, whoever looked after them as a small child', () => {
    const facts = whole({
      dateOfBirth: '2008-06-10',
      care: [stay('2014-01-01', '2016-01-01', 'C2', { council: 'Northbank' })],
      otherAccommodation: [{ kind: 'voluntary-organisation', start: '2025-01-01', end: '2025-02-01' }],
    });
    expect(council(facts, '2025-02-01')).toEqual(['unknown', null, ['/area']]);
    expect(council({ ...facts, area: 'Southmere' }, '2025-02-01')).toEqual(['named', 'Southmere', []]);
    const never = whole({ dateOfBirth: '2008-06-10', otherAccommodation: facts.otherAccommodation ?? [] });
    expect(council(never, '2025-02-01')).toEqual(['unknown', null, ['/area']]);
  });

  it('LA-12: care recorded from 18 on moves nothing', () => {
    const late = stay('2026-06-10', '2026-09-01', 'V2', { council: 'Eastvale' });
    expect(council({ ...moved, care: [...(moved.care ?? []), late] }, '2026-10-01')).toEqual([
      'named',
      'Southmere',
      [],
    ]);
  });

  it('is not known where a night that may not count would move it', () => {
    const night = stay('2025-07-01', '2025-07-02', 'V2', { council: 'Eastvale' });
    const doubtful = { ...moved, care: [...(moved.care ?? []), night] };
    expect(council(doubtful, '2025-08-01')).toEqual(['unknown', null, ['/care/council']]);
    const longer = { ...night, over24Hours: true };
    const sure = { ...moved, care: [...(moved.care ?? []), longer] };
    expect(council(sure, '2025-08-01')).toEqual(['named', 'Eastvale', []]);
  });

  it('is not known where no council, no care or no status is recorded', () => {
    const nameless = whole({ dateOfBirth: '2008-06-10', care: [stay('2022-07-01', '2025-03-01')] });
    expect(council(nameless, '2025-03-01')).toEqual(['unknown', null, ['/care/council']]);
    expect(council({ dateOfBirth: '2008-06-10' }, '2020-01-01')).toEqual(['unknown', null, ['/care']]);
    expect(council({ dateOfBirth: '2008-06-10', care: nameless.care ?? [] }, '2025-03-01')).toEqual([
      'unknown',
      null,
      ['/familyPlacements', '/detentions', '/hospitalStays'],
    ]);
    expect(responsibleAuthority({} as never, '2020-01-01')).toMatchObject({
      answer: 'unknown',
      council: null,
    });
  });

  it('RA-2: of one who qualifies by no care, the council for the area they are in', () => {
    const home: PersonInput = whole({
      dateOfBirth: '2008-06-10',
      otherAccommodation: [{ kind: 'private-childrens-home', start: '2024-07-01', end: '2025-02-01' }],
    });
    expect(council({ ...home, area: 'Eastvale' }, '2025-01-31')).toEqual(['none', null, []]);
    expect(council({ ...home, area: 'Eastvale' }, '2025-02-01')).toEqual(['named', 'Eastvale', []]);
    expect(council(home, '2025-02-01')).toEqual(['unknown', null, ['/area']]);
  });

  it('RA-2: of one who qualifies by care, or by guardianship straight from it, the council that last looked after them', () => {
    const brief: PersonInput = whole({
      dateOfBirth: '2008-06-10',
      care: [stay('2025-03-01', '2025-03-09', 'C2', { council: 'Northbank' })],
      area: 'Eastvale',
    });
    expect(council(brief, '2025-03-09')).toEqual(['named', 'Northbank', []]);
    const guardian: PersonInput = whole({
      dateOfBirth: '2008-06-10',
      care: [stay('2015-01-01', '2018-01-01', 'C2', { council: 'Southmere', reasonEnded: 'E44' })],
      specialGuardianshipOrder: { date: '2018-01-01', lookedAfterImmediatelyBefore: true },
      area: 'Eastvale',
    });
    expect(council(guardian, '2024-06-09')).toEqual(['none', null, []]);
    expect(council(guardian, '2024-06-10')).toEqual(['named', 'Southmere', []]);
    const notKnown = person({ ...guardian, care: undefined } as never);
    expect(responsibleAuthority(notKnown, '2024-06-10').council).toBeNull();
  });

  it('says which, and cites the provisions', () => {
    const found = responsibleAuthority(person(moved), '2025-01-01');
    expect(found).toMatchObject({
      rule: 'RA-1',
      says: 'Responsible: {council}',
      facts: [{ path: 'council', value: 'Southmere' }],
    });
    expect(found.citations.map((each) => each.provision)).toEqual([
      's.23A(4)',
      's.23C(1)',
      's.24(5)',
      'reg 22',
    ]);
    expect(responsibleAuthority(person(moved), '2022-01-01').says).toBe(
      'No council is responsible under the leaving-care provisions',
    );
    expect(responsibleAuthority({} as never, '2020-01-01').says).toBe(
      'Which council is responsible is not recorded',
    );
  });
});

describe('PLA-1: which cessation, and since when', () => {
  // 17 on the days asked about.
  const of = (care: PersonInput['care'], more: Partial<PersonInput> = {}) =>
    whole({ dateOfBirth: '2001-12-10', care, ...more });
  const left = (end: string, reasonEnded: Reason, start = '2004-01-01') =>
    stay(start, end, 'C2', { reasonEnded });
  const on = '2019-01-15';

  it('special guardianship is a route from 30 December 2005, adoption before that too', () => {
    expect(answer(of([left('2005-12-29', 'E45')]), on)).toBe('no');
    expect(answer(of([left('2005-12-30', 'E45')]), on)).toBe('yes');
    expect(answer(of([left('2005-12-29', 'E11')]), on)).toBe('yes');
  });

  it('by an order on record, made from care, from the same day', () => {
    const order = (date: string, lookedAfterImmediatelyBefore = true) =>
      of([], { specialGuardianshipOrder: { date, lookedAfterImmediatelyBefore } });
    expect(answer(order('2005-12-29'), on)).toBe('no');
    expect(answer(order('2005-12-30'), on)).toBe('yes');
    expect(answer(order('2019-01-15'), on)).toBe('yes');
    expect(answer(order('2019-01-16'), on)).toBe('no');
    expect(answer(order('2010-01-01', false), on)).toBe('no');
  });

  it('is not taken away by later care that has ended otherwise, and is suspended while it goes on', () => {
    const adopted = left('2010-03-01', 'E11');
    expect(answer(of([adopted, left('2015-03-01', 'E4A', '2014-01-01')]), on)).toBe('yes');
    expect(answer(of([adopted, stay('2014-01-01', null, 'C2')]), on)).toBe('no');
  });

  it('asks that care ceased: an entry that ends beside another that goes on ends nothing', () => {
    const adopted = left('2010-03-01', 'E11');
    const beside = (start: string, end: string) =>
      answer(of([adopted, stay(start, end, 'V2', { reasonEnded: 'E4A' })]), on);
    expect(beside('2010-01-01', '2010-06-01')).toBe('no');
    expect(beside('2010-03-01', '2010-06-01')).toBe('no');
    expect(beside('2010-03-02', '2010-06-01')).toBe('yes');
    expect(beside('2010-01-01', '2010-03-01')).toBe('yes');
  });
});
