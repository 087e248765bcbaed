/** Each number that compares one cell with last year's return: told where that cell differs, and by no other number. */
import { describe, expect, it } from 'vitest';
import { checkReturn, readReturn } from '../../src/ssda903/index.js';

type Row = Readonly<Record<string, string>>;

const EPISODE: Row = {
  CHILD: '1',
  DECOM: '01/05/2023',
  RNE: 'S',
  LS: 'C2',
  CIN: 'N1',
  PLACE: 'U4',
  PLACE_PROVIDER: 'PR1',
  DEC: '',
  REC: '',
  REASON_PLACE_CHANGE: '',
  HOME_POST: 'ZZ1 1AA',
  PL_POST: 'ZZ2 2AA',
  URN: '2500001',
  PL_DISTANCE: '12.0',
  PL_LOCATION: 'IN',
  PL_LA: 'E09000001',
};
const SPELL: Row = {
  CHILD: '1',
  SW_ID: 'SW1234567',
  SW_DECOM: '01/06/2023',
  SW_DEC: '',
  SW_REASON: 'MANAGE',
};
const HEADER: Row = { CHILD: '1', SEX: 'M', DOB: '15/06/2012', ETHNIC: 'WBRI', UPN: 'A123456789012' };

const tables = (changed: Row = {}) =>
  readReturn(
    Object.entries({ header: HEADER, episodes: EPISODE, sw_episodes: SPELL }).map(([table, row]) => ({
      name: `${table}.csv`,
      text: [
        Object.keys(row),
        Object.entries(row).map(([column, cell]) => (column === 'CHILD' ? cell : (changed[column] ?? cell))),
      ]
        .map((cells) => `${cells.join(',')}\n`)
        .join(''),
    })),
  ).records;

/** The numbers of the checks that need last year's return. */
function numbers(now: Row, before: Row = {}): readonly string[] {
  const alone = checkReturn(tables(now), { yearEnd: '2025-03-31' }).map(
    ({ code, column }) => `${code} ${column}`,
  );
  return checkReturn(tables(now), { yearEnd: '2025-03-31', lastYear: tables(before) })
    .filter(({ code, column }) => !alone.includes(`${code} ${column}`))
    .map(({ rule = '' }) => rule);
}

describe('beside last year’s return', () => {
  it('nothing is told of what is as it was', () => {
    expect(numbers({})).toEqual([]);
  });

  it.each([
    ['202', { SEX: 'F' }],
    ['203', { DOB: '16/06/2012' }],
    ['204', { ETHNIC: 'WIRI' }],
    ['208', { UPN: 'A123456789013' }],
    ['503A', { RNE: 'P' }],
    ['503B', { LS: 'E1' }],
    ['503C', { CIN: 'N2' }],
    ['503D', { PLACE: 'U5' }],
    ['503E', { PLACE_PROVIDER: 'PR4' }],
    ['503F', { URN: '2500002' }],
    ['503G', { PL_DISTANCE: '14.0' }],
    ['503H', { PL_LA: 'E09000002' }],
    ['503J', { PL_LOCATION: 'OUT' }],
    ['SW16a', { SW_ID: 'SW1234568' }],
    ['SW16b', { SW_DECOM: '02/06/2023' }],
    ['SW16c', { SW_REASON: 'OTHERS' }],
  ] as const)('%s is told of its own cell', (number, changed) => {
    // Where the place is the same, another distance or council is also 453 or 452.
    const beside = { '503G': ['453'], '503H': ['452'] } as Readonly<Record<string, readonly string[]>>;
    expect([...numbers(changed)].sort()).toEqual([number, ...(beside[number] ?? [])].sort());
  });

  it('502, 562 and NoE are told of another first day', () => {
    expect([...numbers({ DECOM: '02/05/2023' })].sort()).toEqual(['502', '562, NoE']);
  });

  it('no number is told of texts too long to be compared between two returns', () => {
    const long = { SW_ID: 'SW12345678901', URN: '25000012345678' };
    // Last year's return has one more, so that its numbers of them are others.
    expect(numbers(long, { ...long, HOME_POST: 'a text of more letters' })).toEqual([]);
  });
});
