/** When staying put is owed (DUTY-32, s.23CZA): with the last foster carer, looked after until 18. */
import { describe, expect, it } from 'vitest';
import { person } from '../../src/eligibility/index.js';
import { asked, grownUp, inCare, type Entry } from './people.js';

const amal = grownUp('2004-05-03');

describe('staying put (DUTY-32)', () => {
  const stays = { livesWithLastFosterCarer: true };
  const placements: readonly (readonly [Entry['placement'], string])[] = [
    ['U1', 'yes'],
    ['U4', 'yes'],
    ['U6', 'yes'],
    ['Q1', 'yes'],
    ['K2', 'no'],
    ['P2', 'no'],
    ['R2', 'no'],
    ['T0', 'unknown /facts/lastPlacementFostering'],
    ['T4', 'unknown /facts/lastPlacementFostering'],
    [null, 'unknown /facts/lastPlacementFostering'],
  ];
  it.each(placements)('of somebody placed at 18 as %s', (placement, owed) => {
    expect(asked(grownUp('2004-05-03', placement), '2023-06-01', 'DUTY-32', stays)).toBe(owed);
  });

  const entry = (start: string, end: string | null, placement: NonNullable<Entry['placement']>): Entry => ({
    start,
    end,
    legalStatus: 'C2',
    placement,
    reasonEnded: end === '2022-05-03' || end === null ? null : 'X1',
  });
  const histories: readonly (readonly [string, readonly Entry[], string])[] = [
    [
      'from a home to a foster carer',
      [entry('2018-05-10', '2020-01-06', 'K2'), entry('2020-01-06', '2022-05-03', 'U4')],
      'yes',
    ],
    [
      'from a foster carer to a home',
      [entry('2018-05-10', '2020-01-06', 'U4'), entry('2020-01-06', '2022-05-03', 'K2')],
      'no',
    ],
    [
      'into a home on the eve of the birthday',
      [entry('2018-05-10', '2022-05-02', 'U4'), entry('2022-05-02', '2022-05-03', 'K2')],
      'no',
    ],
    [
      'into a home on the birthday itself',
      [entry('2022-05-03', null, 'K2'), entry('2018-05-10', '2022-05-03', 'U4')],
      'yes',
    ],
    ['with a foster carer whose episode is still open', [entry('2018-05-10', null, 'U4')], 'yes'],
  ];
  it.each(histories)('goes by the placement up to the 18th birthday: %s', (_name, care, owed) => {
    expect(asked(inCare('2004-05-03', ...care), '2023-06-01', 'DUTY-32', stays)).toBe(owed);
  });

  it('goes by the caller’s word before the code', () => {
    const word = (lastPlacementFostering: boolean) => ({ ...stays, lastPlacementFostering });
    expect(asked(grownUp('2004-05-03', 'K2'), '2023-06-01', 'DUTY-32', word(true))).toBe('yes');
    expect(asked(amal, '2023-06-01', 'DUTY-32', word(false))).toBe('no');
  });

  it('is of limb (b) only: not of somebody who left before 18', () => {
    const left = inCare('2004-05-03', { ...entry('2018-05-10', '2022-05-02', 'U4'), reasonEnded: 'E5' });
    expect(asked(left, '2023-06-01', 'DUTY-32', stays)).toBe('no');
    expect(asked(left, '2023-06-01', 'DUTY-32')).toBe('no');
  });

  it('asks for all that is not recorded', () => {
    const nothing = person({ dateOfBirth: '2004-05-03' });
    expect(asked(nothing, '2023-06-01', 'DUTY-32')).toMatch(
      /^unknown \/care \/facts\/lastPlacementFostering \/facts\/livesWithLastFosterCarer\b/,
    );
  });
});
