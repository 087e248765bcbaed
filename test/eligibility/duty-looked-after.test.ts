/** When each duty to a looked-after child is owed (DUTY-1 to DUTY-12), and what is asked where that is open. */
import { describe, expect, it } from 'vitest';
import { person, type DutyFacts, type Person } from '../../src/eligibility/index.js';
import { asked, inCare, without, type Entry } from './people.js';

const VISITS = ['DUTY-5', 'DUTY-5a', 'DUTY-5b'] as const;
const visits = (record: Person, on: string, facts: DutyFacts = {}) =>
  VISITS.map((id) => asked(record, on, id, facts));

/** In care from 6 January 2025 under a legal status, in a placement. */
const under = (legalStatus: Entry['legalStatus'], placement: Entry['placement'] = null): Person =>
  inCare('2015-05-03', { start: '2025-01-06', end: null, legalStatus, placement });

describe('visits (DUTY-5, DUTY-5a, DUTY-5b)', () => {
  const CARER = '/facts/temporarilyApprovedCarer';
  const cases: readonly (readonly [string, Person, DutyFacts, readonly string[]])[] = [
    [
      'interim order, nothing recorded of the placement',
      under('C1'),
      {},
      [`unknown /care/placement ${CARER}`, `unknown /care/placement ${CARER}`, 'no'],
    ],
    [
      'interim order, with a fully approved carer or a parent',
      under('C1'),
      { temporarilyApprovedCarer: false },
      ['unknown /care/placement', 'unknown /care/placement', 'no'],
    ],
    [
      'care order, nothing recorded of the placement',
      under('C2'),
      { temporarilyApprovedCarer: false },
      ['unknown /care/placement', 'no', 'unknown /care/placement'],
    ],
    ['care order, in independent living', under('C2', 'P2'), {}, ['yes', 'no', 'no']],
    [
      'section 20, nothing recorded of the placement',
      under('V2'),
      {},
      [`unknown ${CARER}`, `unknown ${CARER}`, 'no'],
    ],
  ];
  it.each(cases)('%s', (_name, record, facts, owed) => {
    expect(visits(record, '2025-06-02', facts)).toEqual(owed);
  });

  /** Approval for the time being is for a connected person (reg 24): foster carers who are a relative or friend. */
  const carers: readonly (readonly [NonNullable<Entry['placement']>, boolean])[] = [
    ['U1', true],
    ['U2', true],
    ['U3', true],
    ['U4', false],
    ['U6', false],
    ['K2', false],
  ];
  it.each(carers)(
    'ask whether the carer is approved for the time being, placed as %s: %s',
    (placement, connected) => {
      expect(visits(under('V2', placement), '2025-06-02')).toEqual(
        connected ? [`unknown ${CARER}`, `unknown ${CARER}`, 'no'] : ['yes', 'no', 'no'],
      );
      // The caller's word decides, whatever the code.
      const word = (temporarilyApprovedCarer: boolean) =>
        visits(under('V2', placement), '2025-06-02', { temporarilyApprovedCarer });
      expect(word(true)).toEqual(['no', 'yes', 'no']);
      expect(word(false)).toEqual(['yes', 'no', 'no']);
    },
  );

  it('change on the day the order changes, in whatever order the episodes are listed', () => {
    const changed = inCare(
      '2015-05-03',
      { start: '2025-06-09', end: null, legalStatus: 'C2', placement: 'P1' },
      { start: '2025-01-06', end: '2025-06-09', legalStatus: 'C1', placement: 'P1', reasonEnded: 'X1' },
    );
    expect(['2025-06-08', '2025-06-09', '2025-06-10'].map((on) => visits(changed, on).join())).toEqual([
      'no,yes,no',
      'no,no,yes',
      'no,no,yes',
    ]);
    const inTurn = inCare(
      '2015-05-03',
      { start: '2025-01-06', end: '2025-06-09', legalStatus: 'C1', placement: 'P1', reasonEnded: 'X1' },
      { start: '2025-06-09', end: null, legalStatus: 'C2', placement: 'P1' },
    );
    expect(['2025-06-08', '2025-06-09'].map((on) => visits(inTurn, on).join())).toEqual([
      'no,yes,no',
      'no,no,yes',
    ]);
  });

  it('ask for the care history where it is not recorded', () => {
    expect(asked(person({ dateOfBirth: '2015-05-03' }), '2025-06-02', 'DUTY-5b')).toBe('unknown /care');
  });
});

describe('the visits that stand in place of those of DUTY-5 (DUTY-5a, 5c, 5d)', () => {
  const INSTEAD = ['DUTY-5', 'DUTY-5a', 'DUTY-5c', 'DUTY-5d'];
  const visitsTo = (record: Person, facts: DutyFacts = {}) =>
    INSTEAD.map((id) => asked(record, '2025-06-02', id, facts));

  it('are taken from the placement code, where a fact is left out', () => {
    expect(visitsTo(under('C2', 'U4'))).toEqual(['yes', 'no', 'no', 'no']);
    expect(visitsTo(under('C2', 'R5'))).toEqual(['no', 'no', 'yes', 'no']);
    expect(visitsTo(under('V2', 'U4'))).toEqual(['yes', 'no', 'no', 'no']);
    expect(visitsTo(under('C2', 'P1'))).toEqual(['no', 'no', 'no', 'unknown /facts/parentBeforeAssessment']);
  });

  it('turn on a placement that is not recorded', () => {
    const open = { temporarilyApprovedCarer: false, parentBeforeAssessment: false };
    expect(visitsTo(under('C2'), open)).toEqual([
      'unknown /care/placement',
      'no',
      'unknown /care/placement',
      'no',
    ]);
    expect(visitsTo(under('V2'), open)).toEqual(['yes', 'no', 'no', 'no']);
    expect(visitsTo(under('C2'), { ...open, anotherPersonResponsible: false })).toEqual([
      'unknown /care/placement',
      'no',
      'no',
      'no',
    ]);
  });

  it('are as the caller says, whatever the code', () => {
    expect(visitsTo(under('C2', 'U4'), { temporarilyApprovedCarer: true })).toEqual([
      'no',
      'yes',
      'no',
      'no',
    ]);
    expect(visitsTo(under('C2', 'U4'), { anotherPersonResponsible: true })).toEqual([
      'no',
      'no',
      'yes',
      'no',
    ]);
    expect(visitsTo(under('C2', 'R5'), { anotherPersonResponsible: false })).toEqual([
      'yes',
      'no',
      'no',
      'no',
    ]);
    expect(visitsTo(under('C2', 'P1'), { parentBeforeAssessment: false })).toEqual(['no', 'no', 'no', 'no']);
    // Only of a child in care.
    expect(visitsTo(under('V2', 'U4'), { anotherPersonResponsible: true })).toEqual([
      'yes',
      'no',
      'no',
      'no',
    ]);
  });
});

describe('where no care is recorded', () => {
  it('every duty to a looked-after child that may be owed is told, with what would settle it', () => {
    const nothing = person({ dateOfBirth: '2010-03-06' });
    for (const id of ['DUTY-5', 'DUTY-5a', 'DUTY-5b', 'DUTY-5c', 'DUTY-5d', 'DUTY-11', 'DUTY-13', 'DUTY-16'])
      expect(asked(nothing, '2024-03-07', id)).toBe('unknown /care');
    expect(asked(inCare('2010-03-06'), '2024-03-07', 'DUTY-16')).toBe('no');
    // Before there was a regime for remands there was no such duty.
    expect(asked(nothing, '2013-04-18', 'DUTY-16')).toBe('no');
    expect(asked(nothing, '2013-04-19', 'DUTY-16')).toBe('unknown /care');
  });

  it('what is planned before leaving care turns, before April 2015, on whether they are eligible', () => {
    const nothing = person({ dateOfBirth: '1997-06-16' });
    expect(asked(nothing, '2013-06-15', 'DUTY-10a')).toMatch(/^unknown \/care/);
    expect(asked(nothing, '2013-06-16', 'DUTY-10a')).toMatch(/^unknown \/care/);
    const eligible = inCare('1997-06-16', { start: '2010-01-04', end: null, legalStatus: 'V2' });
    expect(asked(eligible, '2013-06-15', 'DUTY-10a')).toBe('yes');
    expect(asked(eligible, '2013-06-16', 'DUTY-10a')).toBe('no');
  });

  it('visits in custody turn on detentions, for as long as care before the record begins may have been', () => {
    const late = person({ dateOfBirth: '2010-03-06', care: [], recordFrom: '2020-01-01' });
    expect(asked(late, '2024-03-07', 'DUTY-12')).toBe('unknown /detentions');
    expect(asked(without(inCare('2010-03-06'), 'detentions'), '2024-03-07', 'DUTY-12')).toBe('no');
  });
});

describe('the regime of short breaks (DUTY-11, regulation 48)', () => {
  const breaks = {
    start: '2025-01-06',
    end: '2025-01-20',
    legalStatus: 'V3',
    shortBreakSeries: true,
  } as const;
  const regimes = (record: Person, on: string) => ['DUTY-4', 'DUTY-11'].map((id) => asked(record, on, id));

  it('does not hold under a care order, though the break on record has not ended (LA-11)', () => {
    const ordered = inCare('2015-05-03', breaks, {
      start: '2025-01-13',
      end: null,
      legalStatus: 'C2',
      placement: 'U6',
    });
    expect(['2025-01-12', '2025-01-13', '2025-01-14'].map((on) => regimes(ordered, on).join())).toEqual([
      'no,yes',
      'yes,no',
      'yes,no',
    ]);
  });

  it('is open where only the agreement is recorded, or earlier nights are not', () => {
    expect(regimes(person({ dateOfBirth: '2015-05-03' }), '2025-01-10')).toEqual([
      'unknown /care',
      'unknown /care',
    ]);
    const { shortBreakSeries: _left, ...unsaid } = breaks;
    const late = person({ dateOfBirth: '2015-05-03', recordFrom: '2025-01-01', care: [unsaid] });
    // Nights before the record begins could take the series over 75 days.
    expect(regimes(late, '2025-01-10')).toEqual(Array(2).fill('unknown /care/shortBreakSeries'));
  });
});

describe('a decision to cease looking after (DUTY-10)', () => {
  const asks = (record: Person, on: string) => asked(record, on, 'DUTY-10');

  it('needs no nominated officer on the first day', () => {
    expect(asks(under('V2', 'U6'), '2025-01-06')).toBe('no');
  });

  it('counts on through a change of episode, and begins again with a new stay', () => {
    const two = (end: string) =>
      inCare(
        '2015-05-03',
        { start: '2025-01-06', end, legalStatus: 'V2', placement: 'U6', reasonEnded: 'X1' },
        { start: '2025-02-10', end: null, legalStatus: 'V2', placement: 'K2' },
      );
    expect(['2025-02-09', '2025-02-10'].map((on) => asks(two('2025-02-10'), on))).toEqual(['yes', 'yes']);
    // 20 working days from 10 February end on 10 March.
    expect(['2025-02-10', '2025-03-09', '2025-03-10'].map((on) => asks(two('2025-02-08'), on))).toEqual([
      'no',
      'no',
      'yes',
    ]);
  });

  it('cannot be told of a night that may have been no care, whatever care came before or after', () => {
    const night = { start: '2025-03-03', end: '2025-03-04', legalStatus: 'V2' } as const;
    const open = 'unknown /care /care/over24Hours';
    const agreed = 'unknown /care /care/shortBreakNights';
    expect(asks(inCare('2015-05-03', night), '2025-03-03')).toBe(open);
    expect(
      asks(inCare('2015-05-03', night, { start: '2025-06-02', end: null, legalStatus: 'V2' }), '2025-03-03'),
    ).toBe(open);
    expect(
      asks(
        inCare('2015-05-03', { start: '2025-01-06', end: '2025-02-24', legalStatus: 'V2' }, night),
        '2025-03-03',
      ),
    ).toBe(open);
    // An agreement to short breaks alone (AMB-17), long since made.
    expect(
      asks(inCare('2015-05-03', { start: '2024-01-08', end: null, legalStatus: 'V4' }), '2025-03-03'),
    ).toBe(agreed);
    // The agreement goes on from the day on which care itself has ended.
    const goingOn = inCare(
      '2015-05-03',
      { start: '2025-01-06', end: '2025-03-03', legalStatus: 'V2' },
      { start: '2025-03-03', end: null, legalStatus: 'V4' },
    );
    expect(['2025-03-02', '2025-03-03'].map((on) => asks(goingOn, on))).toEqual(['yes', agreed]);
  });

  it('is certain after 40 days where the bank holidays are not held, and before that asks nothing', () => {
    const later = inCare('2020-05-03', {
      start: '2030-01-07',
      end: null,
      legalStatus: 'V2',
      placement: 'U6',
    });
    expect(['2030-02-15', '2030-02-16', '2030-02-17'].map((on) => asks(later, on))).toEqual([
      'unknown',
      'yes',
      'yes',
    ]);
  });
});

describe('visits in custody (DUTY-12)', () => {
  const custody = (dateOfBirth: string, end: string | null = null): Person => ({
    ...inCare(dateOfBirth, { start: '2025-01-06', end: '2025-03-03', legalStatus: 'V2', reasonEnded: 'E9' }),
    ...person({ dateOfBirth, detentions: [{ start: '2025-03-03', end, kind: 'custodial-sentence' }] }),
    care:
      inCare(dateOfBirth, { start: '2025-01-06', end: '2025-03-03', legalStatus: 'V2', reasonEnded: 'E9' })
        .care ?? [],
  });

  it('end on the 18th birthday, though custody goes on', () => {
    const record = custody('2007-05-03');
    expect(['2025-05-02', '2025-05-03', '2025-05-04'].map((on) => asked(record, on, 'DUTY-12'))).toEqual([
      'yes',
      'no',
      'no',
    ]);
  });

  it('are owed to nobody who was not looked after on the eve of custody', () => {
    const free = inCare('2010-05-03', {
      start: '2025-01-06',
      end: '2025-03-02',
      legalStatus: 'V2',
      reasonEnded: 'E4',
    });
    const detained = { ...free, detentions: custody('2010-05-03').detentions ?? [] };
    expect(asked(detained, '2025-04-01', 'DUTY-12')).toBe('no');
    expect(asked(custody('2010-05-03'), '2025-04-01', 'DUTY-12')).toBe('yes');
  });

  it('turn on detentions that are not recorded only for those who were, or may have been, in care', () => {
    const unsaid = (care?: readonly Entry[]) =>
      person({ dateOfBirth: '2012-05-03', ...(care === undefined ? {} : { care }) });
    expect(asked(unsaid([]), '2025-04-01', 'DUTY-12')).toBe('no');
    expect(
      asked(unsaid([{ start: '2024-01-08', end: '2024-03-04', legalStatus: 'V2' }]), '2025-04-01', 'DUTY-12'),
    ).toBe('unknown /detentions');
    expect(asked(unsaid(), '2025-04-01', 'DUTY-12')).toBe('unknown /detentions /care');
  });
});
