/** When the clock of the adoption measures stops, move by move. */
import { describe, expect, it } from 'vitest';
import type { IndicatorReadings } from '../../src/indicators/index.js';
import type { Step } from './children.js';
import { chain, child, figure, reasonOf, YEAR_END } from './children.js';

const ENTERED: Step = ['2022-01-05', 'S', 'U6', 'A'];

/** Adopted on 2 December 2024; decided on 1 September 2022 unless told otherwise. */
const adopted = (steps: readonly Step[], decided = '2022-09-01') =>
  child(chain(steps, '2024-12-02', 'E12'), { extra: { ad1: { DATE_INT: decided } } });

/** Days from entry to the adopters. */
const days = (steps: readonly Step[], readings: Partial<IndicatorReadings> = {}) =>
  figure([adopted(steps)], 'ADOPT-A1', readings)[0];

const JULY = 546; // 5 January 2022 to 5 July 2023
const FIRST = 400; // 5 January 2022 to 9 February 2023

describe('the day of moving in with the people who adopted', () => {
  it.each<[string, readonly Step[], number]>([
    [
      'a move between adopters (P)',
      [
        ['2023-02-09', 'P', 'A6', 'B'],
        ['2023-07-05', 'P', 'A6', 'C'],
      ],
      JULY,
    ],
    [
      'a move with a new status (B)',
      [
        ['2023-02-09', 'P', 'A4', 'B'],
        ['2023-07-05', 'B', 'A6', 'C'],
      ],
      JULY,
    ],
    [
      'a new record, same carer (T)',
      [
        ['2023-02-09', 'P', 'A6', 'B'],
        ['2023-07-05', 'T', 'A6', 'C'],
      ],
      FIRST,
    ],
    [
      'the same with a new status (U)',
      [
        ['2023-02-09', 'P', 'A4', 'B'],
        ['2023-07-05', 'U', 'A6', 'C'],
      ],
      FIRST,
    ],
    [
      'a change of legal status (L)',
      [
        ['2023-02-09', 'P', 'A6', 'B'],
        ['2023-07-05', 'L', 'A6', 'B'],
      ],
      FIRST,
    ],
    [
      'a stay that returns',
      [
        ['2023-02-09', 'P', 'A6', 'B'],
        ['2023-06-05', 'P', 'T1', 'H'],
        ['2023-07-05', 'P', 'A6', 'B'],
      ],
      FIRST,
    ],
    [
      'a stay that goes on to others',
      [
        ['2023-02-09', 'P', 'A6', 'B'],
        ['2023-06-05', 'P', 'T1', 'H'],
        ['2023-07-05', 'P', 'A6', 'C'],
      ],
      JULY,
    ],
    [
      'fostering between two adopters',
      [
        ['2023-02-09', 'P', 'A6', 'B'],
        ['2023-04-05', 'P', 'U6', 'C'],
        ['2023-07-05', 'P', 'A6', 'D'],
      ],
      JULY,
    ],
    [
      'fostering by the adopters',
      [
        ['2023-02-09', 'P', 'U4', 'B'],
        ['2023-07-05', 'T', 'A5', 'B'],
      ],
      JULY,
    ],
    [
      'concurrent planning',
      [
        ['2023-02-09', 'P', 'U5', 'B'],
        ['2023-07-05', 'T', 'A6', 'B'],
      ],
      JULY,
    ],
  ])('%s', (_, after, expected) => {
    expect(days([ENTERED, ...after])).toBe(expected);
  });

  it('is the day of moving in as a foster child under the other clock, for the foster carers only', () => {
    const moved = { fosterAdoptionClock: 'moved-in' } as const;
    const fostered: Step[] = [
      ['2023-02-09', 'P', 'U4', 'B'],
      ['2023-04-05', 'L', 'U4', 'B'],
    ];
    expect(days([ENTERED, ...fostered, ['2023-07-05', 'T', 'A5', 'B']], moved)).toBe(FIRST);
    expect(days([ENTERED, ...fostered, ['2023-07-05', 'T', 'A6', 'B']], moved)).toBe(JULY);
    expect(days([ENTERED, ['2023-07-05', 'T', 'A5', 'A']], moved)).toBe(0);
  });

  it('is not known for a child adopted from a foster placement that came after the adopters', () => {
    const back: Step[] = [
      ['2023-02-09', 'P', 'A6', 'B'],
      ['2023-07-05', 'P', 'U6', 'C'],
    ];
    expect(reasonOf(adopted([ENTERED, ...back]), 'ADOPT-A1')).toBe('no-adoptive-placement');
  });
});

describe('a child adopted by others than those first chosen', () => {
  const moved = adopted(
    [ENTERED, ['2023-02-09', 'P', 'A6', 'B'], ['2023-07-05', 'P', 'A6', 'C']],
    '2022-08-01',
  );
  const stayed = adopted([ENTERED, ['2023-02-09', 'P', 'A6', 'B']], '2022-08-01');

  it.each([
    ['stays', 'within-12-months'],
    ['not-met', 'adopted-by-others'],
    ['left-out', 'adopted-by-others-left-out'],
  ] as const)('%s: %s', (adoptedByOthers, expected) => {
    expect(reasonOf(moved, 'ADOPT-12M', YEAR_END, { adoptedByOthers })).toBe(expected);
    expect(reasonOf(stayed, 'ADOPT-12M', YEAR_END, { adoptedByOthers })).toBe('within-12-months');
  });
});

describe('temporary stays in the Stability Index', () => {
  const stay = child(
    chain([
      ['2020-01-10', 'S', 'U4', 'A'],
      ['2024-05-01', 'P', 'T1', 'H'],
      ['2024-05-09', 'P', 'U4', 'A'],
    ]),
  );

  it('are no change, or two', () => {
    expect(reasonOf(stay, 'CCO-PLACE')).toBe('fewer-than-two-changes');
    expect(reasonOf(stay, 'CCO-PLACE', YEAR_END, { staysInIndex: 'change' })).toBe('two-or-more-changes');
  });

  it.each([
    ['2024-04-01', 'fewer-than-two-changes'],
    ['2024-04-02', 'two-or-more-changes'],
  ])('and a change on %s is counted or not alike', (day, expected) => {
    const moved = child(
      chain([
        ['2020-01-10', 'S', 'U4', 'A'],
        [day, 'P', 'U4', 'B'],
        ['2024-05-09', 'P', 'U4', 'C'],
      ]),
    );
    for (const staysInIndex of ['change', 'no-change'] as const)
      expect(reasonOf(moved, 'CCO-PLACE', YEAR_END, { staysInIndex })).toBe(expected);
  });
});
