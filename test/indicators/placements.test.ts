import { describe, expect, it } from 'vitest';
import type { ChildRows, IndicatorReadings } from '../../src/indicators/index.js';
import { recordsFromChildren, why } from '../../src/indicators/index.js';
import { chain, child, reasonOf, YEAR_END } from './children.js';

function placements(
  one: ChildRows,
  readings: Partial<IndicatorReadings> = {},
  id = 'STAB-3PLUS' as const,
): number {
  const { sentence } = why(recordsFromChildren([one]), one.id, id, { yearEnd: YEAR_END, readings });
  return Number(/(\d+) placements? open/.exec(sentence)?.[1]);
}

describe('what is one placement', () => {
  it.each<[string, number, ChildRows]>([
    ['open on 1 April', 1, child(chain([['2024-03-31', 'S', 'U6', 'A']]))],
    [
      'starts on 31 March',
      2,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2025-03-31', 'P', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'starts on 1 April of the next year',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2025-04-01', 'P', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'ended on 31 March before the year',
      1,
      child(
        chain([
          ['2022-01-01', 'S', 'U6', 'A'],
          ['2024-03-31', 'P', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'ended on 1 April',
      2,
      child(
        chain([
          ['2022-01-01', 'S', 'U6', 'A'],
          ['2024-04-01', 'P', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'ended on 2 April',
      2,
      child(
        chain([
          ['2022-01-01', 'S', 'U6', 'A'],
          ['2024-04-02', 'P', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'lasts one night',
      3,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'K2', 'B'],
          ['2024-09-02', 'P', 'U6', 'C'],
        ]),
      ),
    ],
    [
      'RNE L',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'L', 'U6', 'A'],
        ]),
      ),
    ],
    [
      'RNE B',
      2,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'B', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'RNE T',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'T', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'RNE U',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'U', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'RNE blank, same place',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', '', 'U6', 'A'],
        ]),
      ),
    ],
    [
      'RNE blank, another place',
      2,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', '', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'A5 after fostering, RNE U',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U5', 'A'],
          ['2024-09-01', 'U', 'A5', 'A'],
        ]),
      ),
    ],
    [
      'A3 after fostering, even with RNE P',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'A3', 'A'],
        ]),
      ),
    ],
    [
      'A5 after A3',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'T', 'A3', 'A'],
          ['2024-11-01', 'B', 'A5', 'A'],
        ]),
      ),
    ],
    [
      'A5 after a home, RNE P',
      2,
      child(
        chain([
          ['2023-01-01', 'S', 'K2', 'A'],
          ['2024-09-01', 'P', 'A5', 'B'],
        ]),
      ),
    ],
    [
      'A5 as the first row',
      2,
      child([
        ...chain([['2023-01-01', 'S', 'U6', 'A']], '2024-06-01'),
        ...chain([['2024-09-01', 'S', 'A5', 'A']]),
      ]),
    ],
    [
      'A6 after fostering',
      2,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'A6', 'B'],
        ]),
      ),
    ],
    [
      'A6 recorded with RNE U',
      2,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'U', 'A6', 'B'],
        ]),
      ),
    ],
    [
      'A6 after A4 with the same adopters',
      2,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'A4', 'B'],
          ['2024-11-01', 'U', 'A6', 'B'],
        ]),
      ),
    ],
    [
      'stay that returns',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'T1', 'H'],
          ['2024-09-06', 'P', 'U6', 'A'],
        ]),
      ),
    ],
    [
      'stay that returns with a new legal status',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'T1', 'H'],
          ['2024-09-06', 'B', 'U6', 'A', { LS: 'C1' }],
        ]),
      ),
    ],
    [
      'stay of several codes that returns',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'T1', 'H'],
          ['2024-09-03', 'L', 'T1', 'H'],
          ['2024-09-05', 'P', 'T4', 'J'],
          ['2024-09-06', 'P', 'U6', 'A'],
        ]),
      ),
    ],
    [
      'stay that ends in another place',
      3,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'T4', 'H'],
          ['2024-09-06', 'P', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'stay that ends at the same address under another type',
      3,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'T4', 'H'],
          ['2024-09-06', 'P', 'U4', 'A'],
        ]),
      ),
    ],
    [
      'stay that ends with another provider at the address',
      3,
      child(
        chain([
          ['2023-01-01', 'S', 'K2', 'A', { URN: 'SC1' }],
          ['2024-09-01', 'P', 'T4', 'H'],
          ['2024-09-06', 'P', 'K2', 'A', { URN: 'SC2' }],
        ]),
      ),
    ],
    [
      'stay that ends where one URN is blank',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'K2', 'A', { URN: 'SC1' }],
          ['2024-09-01', 'P', 'T4', 'H'],
          ['2024-09-06', 'P', 'K2', 'A'],
        ]),
      ),
    ],
    [
      'stay from fostering to adoption by the same people',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U5', 'A'],
          ['2024-09-01', 'P', 'T1', 'H'],
          ['2024-09-06', 'P', 'A5', 'A'],
        ]),
      ),
    ],
    [
      'stay still open on 31 March',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2025-03-20', 'P', 'T1', 'H'],
        ]),
      ),
    ],
    [
      'stay open on 31 March that goes elsewhere in April',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2025-03-20', 'P', 'T1', 'H'],
          ['2025-04-03', 'P', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'stay that ended on 31 March elsewhere',
      3,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2025-03-20', 'P', 'T1', 'H'],
          ['2025-03-31', 'P', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'stay in which care ended, then care again',
      3,
      child([
        ...chain(
          [
            ['2023-01-01', 'S', 'U6', 'A'],
            ['2024-09-01', 'P', 'T1', 'H'],
          ],
          '2024-09-10',
        ),
        ...chain([['2024-12-01', 'S', 'U6', 'A']]),
      ]),
    ],
    [
      'missing in the old way (M2) and back',
      1,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'M2', 'H'],
          ['2024-09-06', 'P', 'U6', 'A'],
        ]),
      ),
    ],
    [
      'missing in the old way (M2) and then elsewhere',
      2,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'M2', 'H'],
          ['2024-09-06', 'P', 'U6', 'B'],
        ]),
      ),
    ],
    [
      'short breaks beside care',
      1,
      child([
        ...chain([['2023-01-01', 'S', 'U6', 'A']]),
        ...chain([['2024-06-01', 'S', 'U6', 'B', { LS: 'V3' }]], '2024-06-05'),
      ]),
    ],
    [
      'second period of care',
      2,
      child([
        ...chain([['2023-01-01', 'S', 'U6', 'A']], '2024-06-01'),
        ...chain([['2024-09-01', 'S', 'U6', 'A']]),
      ]),
    ],
    [
      'back to an earlier placement',
      3,
      child(
        chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'K2', 'B'],
          ['2024-10-01', 'P', 'U6', 'A'],
        ]),
      ),
    ],
    [
      'independent living: each move',
      3,
      child(
        chain([
          ['2023-01-01', 'S', 'P2', 'A'],
          ['2024-09-01', 'P', 'P2', 'A'],
          ['2024-10-01', 'P', 'P2', 'A'],
        ]),
      ),
    ],
    [
      'a row that repeats another',
      2,
      child([
        ...chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'K2', 'B'],
        ]),
        ...chain([['2024-09-01', 'P', 'K2', 'B']]),
      ]),
    ],
    [
      'a row of no days',
      2,
      child([
        ...chain([
          ['2023-01-01', 'S', 'U6', 'A'],
          ['2024-09-01', 'P', 'K2', 'B'],
        ]),
        ...chain([['2024-09-01', 'P', 'R2', 'C']], '2024-09-01', 'X1'),
      ]),
    ],
    [
      'overlapping rows',
      2,
      child([...chain([['2023-01-01', 'S', 'U6', 'A']]), ...chain([['2024-09-01', 'P', 'K2', 'B']])]),
    ],
  ])('%s: %i', (_, expected, one) => {
    expect(placements(one)).toBe(expected);
  });

  it('counts the rows of both years for the two-year measure', () => {
    const one = child(
      chain([
        ['2022-01-01', 'S', 'U6', 'A'],
        ['2023-03-31', 'P', 'U6', 'B'],
        ['2023-08-01', 'P', 'U6', 'C'],
        ['2024-08-01', 'P', 'U6', 'D'],
      ]),
    );
    expect(reasonOf(one, 'STAB-3PLUS')).toBe('fewer-than-three');
    expect(reasonOf(one, 'STAB-3PLUS-24M')).toBe('three-or-more');
  });

  it.each([
    ['2023-03-31', 'not-in-both-years'],
    ['2023-04-01', 'not-in-both-years'],
    ['2023-04-02', 'fewer-than-three'],
  ])('the earlier of two years needs a day in it: left on %s, %s', (left, expected) => {
    const one = child([
      ...chain([['2020-01-01', 'S', 'U6', 'A']], left),
      ...chain([['2024-05-01', 'S', 'U6', 'B']]),
    ]);
    expect(reasonOf(one, 'STAB-3PLUS-24M')).toBe(expected);
  });
});

describe('the open readings', () => {
  const houseMove = child(
    chain([
      ['2023-01-01', 'S', 'U6', 'A'],
      ['2024-06-01', 'T', 'U6', 'B'],
      ['2024-11-01', 'P', 'U6', 'C'],
    ]),
  );
  const noReturn = child(
    chain([
      ['2023-01-01', 'S', 'U6', 'A'],
      ['2024-09-01', 'P', 'T4', 'H'],
      ['2024-09-06', 'P', 'U6', 'B'],
    ]),
  );
  const revisit = child(
    chain([
      ['2023-01-01', 'S', 'U6', 'A'],
      ['2024-09-01', 'P', 'K2', 'B'],
      ['2024-10-01', 'P', 'U6', 'A'],
    ]),
  );
  const firstDay = child(
    chain([
      ['2022-01-01', 'S', 'U6', 'A'],
      ['2024-04-01', 'P', 'U6', 'B'],
    ]),
  );
  const adoption = child(
    chain([
      ['2023-01-01', 'S', 'U5', 'A'],
      ['2024-09-01', 'U', 'A5', 'A'],
    ]),
  );

  it.each<[string, ChildRows, Partial<IndicatorReadings>, number, number]>([
    ['same carer', houseMove, { sameCarer: 'separate' }, 2, 3],
    ['stay without a return', noReturn, { tempNotReturned: 'ignore' }, 3, 2],
    ['revisit', revisit, { revisit: 'distinct' }, 3, 2],
    ['end on the first day', firstDay, { endOnFirstDay: 'exclude' }, 2, 1],
    ['adoption by the foster carers, whatever is read', adoption, { sameCarer: 'separate' }, 1, 1],
  ])('%s', (_, one, readings, recommended, otherwise) => {
    expect(placements(one)).toBe(recommended);
    expect(placements(one, readings)).toBe(otherwise);
  });

  it('joins the placement after a stay to the stay when the carer is the same', () => {
    const one = child(
      chain([
        ['2023-01-01', 'S', 'U6', 'A'],
        ['2024-09-01', 'P', 'T3', 'B'],
        ['2024-09-15', 'T', 'U6', 'B'],
      ]),
    );
    expect(placements(one)).toBe(2);
    expect(placements(one, { sameCarer: 'separate' })).toBe(3);
  });
});

describe('what is said of a child', () => {
  const say = (one: ChildRows, readings: Partial<IndicatorReadings> = {}): string =>
    why(recordsFromChildren([one]), 'a', 'STAB-3PLUS', { yearEnd: YEAR_END, readings }).sentence;

  it('tells of one placement as one, and of several as several', () => {
    const one = child(chain([['2023-01-01', 'S', 'U6', 'A']]));
    expect(say(one)).toContain(
      '1 placement open from 1 April 2024 to 31 March 2025; it began on 1 January 2023.',
    );
    const two = child(
      chain([
        ['2023-01-01', 'S', 'U6', 'A'],
        ['2024-09-01', 'P', 'U6', 'B'],
      ]),
    );
    expect(say(two)).toContain('; they began on 1 January 2023, 1 September 2024.');
  });

  it('tells of a stay that returned', () => {
    const one = child(
      chain([
        ['2023-01-01', 'S', 'U6', 'A'],
        ['2024-09-01', 'P', 'T1', 'H'],
        ['2024-09-06', 'P', 'U6', 'A'],
      ]),
    );
    expect(say(one)).toContain(
      'A temporary stay of 5 nights from 1 September 2024 ended back in the placement before it: not counted.',
    );
  });

  it('tells of a stay that did not', () => {
    const one = child(
      chain([
        ['2023-01-01', 'S', 'U6', 'A'],
        ['2024-09-01', 'P', 'T1', 'H'],
        ['2024-09-02', 'P', 'U6', 'B'],
      ]),
    );
    expect(say(one)).toContain(
      'A temporary stay of 1 night from 1 September 2024 did not end back in the placement before it: counted.',
    );
    expect(say(one, { tempNotReturned: 'ignore' })).toContain('not counted under this reading');
  });

  it('tells of same-carer records, adoption by the foster carers and an open stay', () => {
    expect(
      say(
        child(
          chain([
            ['2023-01-01', 'S', 'U6', 'A'],
            ['2024-09-01', 'T', 'U6', 'B'],
          ]),
        ),
      ),
    ).toContain('1 new record with the same carer');
    expect(
      say(
        child(
          chain([
            ['2023-01-01', 'S', 'U6', 'A'],
            ['2024-09-01', 'U', 'A5', 'A'],
          ]),
        ),
      ),
    ).toContain('Adoption by the foster carers from 1 September 2024');
    expect(
      say(
        child(
          chain([
            ['2023-01-01', 'S', 'U6', 'A'],
            ['2025-03-20', 'P', 'T1', 'H'],
          ]),
        ),
      ),
    ).toContain('still open on the last day: not counted');
  });

  it('gives neither the child number nor the date of birth', () => {
    const one = child(chain([['2023-01-01', 'S', 'U6', 'A']]), { id: 'child-7731' });
    const { sentence } = why(recordsFromChildren([one]), 'child-7731', 'STAB-3PLUS', { yearEnd: YEAR_END });
    expect(sentence).not.toContain('7731');
    expect(sentence).not.toContain('15 June 2012');
  });
});
