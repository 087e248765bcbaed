import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../src/ssda903/index.js';
import { checkReturn, checkSequence } from '../../src/ssda903/index.js';
import type { SmallTable } from './small-return.js';
import { BORN, EPISODE, readSmall } from './small-return.js';

type Tables = Partial<Record<SmallTable, readonly string[]>>;

const codes = (tables: Tables, yearEnd = '2025-03-31'): ProblemCode[] =>
  checkReturn(readSmall(tables).records, { yearEnd }).map((problem) => problem.code);

/** One episode: first day, RNE, LS, PLACE, DEC, REC. */
const row = (from: string, rne: string, ls: string, place: string, until = '', rec = ''): string =>
  `1,${from},${rne},${ls},N1,${place},,${until},${rec},,,,`;

describe('checks at their boundaries', () => {
  it.each([
    ['hospital-stay-long', row('01/01/2024', 'P', 'C2', 'T1', '12/02/2024', 'X1'), false],
    ['hospital-stay-long', row('01/01/2024', 'P', 'C2', 'T1', '13/02/2024', 'X1'), true],
    ['carer-holiday-long', row('01/01/2024', 'P', 'C2', 'T3', '22/01/2024', 'X1'), false],
    ['carer-holiday-long', row('01/01/2024', 'P', 'C2', 'T3', '23/01/2024', 'X1'), true],
    ['other-temporary-long', row('01/01/2024', 'P', 'C2', 'T4', '08/01/2024', 'X1'), false],
    ['other-temporary-long', row('01/01/2024', 'P', 'C2', 'T4', '09/01/2024', 'X1'), true],
    ['break-too-long', row('01/01/2024', 'S', 'V3', 'K2', '18/01/2024', 'E4A'), false],
    ['break-too-long', row('01/01/2024', 'S', 'V3', 'K2', '19/01/2024', 'E4A'), true],
    ['break-days-many', row('01/04/2024', 'S', 'V3', 'K2', '15/06/2024', 'E4A'), false],
    ['break-days-many', row('01/04/2024', 'S', 'V3', 'K2', '16/06/2024', 'E4A'), true],
    ['police-protection-long', row('01/01/2024', 'S', 'L1', 'U6', '04/01/2024', 'E4A'), false],
    ['police-protection-long', row('01/01/2024', 'S', 'L1', 'U6', '05/01/2024', 'E4A'), true],
    ['emergency-order-long', row('01/01/2024', 'S', 'L2', 'U6', '22/01/2024', 'E4A'), false],
    ['emergency-order-long', row('01/01/2024', 'S', 'L2', 'U6', '23/01/2024', 'E4A'), true],
    ['assessment-order-long', row('01/01/2024', 'S', 'L3', 'U6', '08/01/2024', 'E4A'), false],
    ['assessment-order-long', row('01/01/2024', 'S', 'L3', 'U6', '09/01/2024', 'E4A'), true],
    ['police-detention-long', row('01/01/2024', 'S', 'J2', 'U6', '22/01/2024', 'E4A'), false],
    ['police-detention-long', row('01/01/2024', 'S', 'J2', 'U6', '23/01/2024', 'E4A'), true],
    ['before-birth', row('14/06/2010', 'S', 'C2', 'U6'), true],
    ['before-birth', row('15/06/2010', 'S', 'C2', 'U6'), false],
    ['before-1991', row('13/10/1991', 'S', 'C2', 'U6'), true],
    ['before-1991', row('14/10/1991', 'S', 'C2', 'U6'), false],
    ['starts-after-year-end', row('31/03/2025', 'S', 'C2', 'U6'), false],
    ['starts-after-year-end', row('01/04/2025', 'S', 'C2', 'U6'), true],
    ['ends-after-year-end', row('01/03/2025', 'S', 'C2', 'U6', '31/03/2025', 'E4A'), false],
    ['ends-after-year-end', row('01/03/2025', 'S', 'C2', 'U6', '01/04/2025', 'E4A'), true],
    ['started-at-18', row('14/06/2028', 'S', 'C2', 'U6'), false],
    ['started-at-18', row('15/06/2028', 'S', 'C2', 'U6'), true],
    ['youth-justice-under-10', row('14/06/2020', 'S', 'J1', 'U6'), true],
    ['youth-justice-under-10', row('15/06/2020', 'S', 'J1', 'U6'), false],
    ['too-young-for-placement', row('14/06/2020', 'S', 'C2', 'R5'), true],
    ['too-young-for-placement', row('15/06/2020', 'S', 'C2', 'R5'), false],
    ['too-young-for-placement', row('14/06/2014', 'S', 'C2', 'S1'), true],
    ['too-young-for-placement', row('15/06/2014', 'S', 'C2', 'S1'), false],
    ['too-young-for-placement', row('14/06/2024', 'S', 'C2', 'P3'), true],
    ['too-young-for-placement', row('15/06/2024', 'S', 'C2', 'P3'), false],
    ['too-young-for-placement', row('14/06/2026', 'S', 'C2', 'K3'), true],
    ['too-young-for-placement', row('15/06/2026', 'S', 'C2', 'K3'), false],
    ['too-young-for-reason-ceased', row('01/01/2020', 'S', 'C2', 'U6', '14/06/2024', 'E5'), true],
    ['too-young-for-reason-ceased', row('01/01/2020', 'S', 'C2', 'U6', '15/06/2024', 'E5'), false],
    ['too-young-for-reason-ceased', row('01/01/2020', 'S', 'C2', 'U6', '14/06/2026', 'E7'), true],
    ['too-young-for-reason-ceased', row('01/01/2020', 'S', 'C2', 'U6', '15/06/2026', 'E7'), false],
    ['too-young-for-reason-ceased', row('01/01/2020', 'S', 'C2', 'U6', '14/06/2028', 'E17'), true],
    ['too-young-for-reason-ceased', row('01/01/2020', 'S', 'C2', 'U6', '15/06/2028', 'E17'), false],
    ['adoption-with-carer-reason', row('31/03/2015', 'P', 'E1', 'A5'), false],
    ['adoption-with-carer-reason', row('01/04/2015', 'P', 'E1', 'A5'), true],
    ['adoption-with-carer-reason', row('01/04/2015', 'T', 'E1', 'A5'), false],
  ] as const)('%s: %s %s', (code, episode, expected) => {
    expect(codes({ episodes: [episode] }).includes(code)).toBe(expected);
  });

  it.each([
    ['2023-03-31', row('15/06/2025', 'S', 'C2', 'P2'), false],
    ['2024-03-31', row('15/06/2025', 'S', 'C2', 'P2'), true],
    ['2023-03-31', row('15/06/2024', 'S', 'C2', 'H5'), false],
    ['2024-03-31', row('15/06/2024', 'S', 'C2', 'H5'), true],
  ])('ages for independent living rose with the return that ends %s', (yearEnd, episode, expected) => {
    expect(codes({ episodes: [episode] }, yearEnd).includes('too-young-for-placement')).toBe(expected);
  });

  it.each([
    ['14/06/2014', 'PN0', false],
    ['15/06/2014', 'PN0', true],
    ['14/06/2014', 'PN7', true],
    ['15/06/2014', 'PN7', false],
  ])('a review on %s with %s', (on, code, expected) => {
    expect(codes({ reviews: [`1,${BORN},${on},${code}`] }).includes('review-code-age')).toBe(expected);
  });

  it.each([
    ['08/06/2024', []],
    ['09/06/2024', ['worker-gap']],
    ['25/05/2024', []],
    ['24/05/2024', ['worker-overlap']],
  ])('a social worker who takes over on %s', (from, expected) => {
    const workers = [`1,${BORN},SW1,01/05/2024,01/06/2024,OTHERS`, `1,${BORN},SW2,${from},,OTHERS`];
    expect(codes({ sw_episodes: workers })).toEqual(expected);
  });

  it('asks nothing of social workers before the return of 2023-24', () => {
    expect(codes({ episodes: [EPISODE], sw_episodes: [] }, '2023-03-31')).toEqual([]);
    expect(codes({ episodes: [EPISODE], sw_episodes: [] }, '2024-03-31')).toEqual(['worker-none']);
  });
});

describe('temporary placements', () => {
  const before = row('01/05/2024', 'S', 'C2', 'U4', '01/06/2024', 'X1');
  const stay = row('01/06/2024', 'P', 'C2', 'T1', '05/06/2024', 'X1');
  const after = (place: string, rne: string, post: string): string =>
    `1,05/06/2024,${rne},C2,N1,${place},,,,,,${post},`;

  it.each([
    ['the same type and postcode', after('U4', 'P', ''), '2026-03-31', false],
    ['another type', after('U6', 'P', ''), '2025-03-31', true],
    ['another reason than P', after('U4', 'T', ''), '2025-03-31', true],
    ['another postcode, to 2024-25', after('U4', 'P', 'AB1 2CD'), '2025-03-31', false],
    ['another postcode, from 2025-26', after('U4', 'P', 'AB1 2CD'), '2026-03-31', true],
  ])('a stay followed by %s', (_, episode, yearEnd, expected) => {
    expect(codes({ episodes: [before, stay, episode] }, yearEnd).includes('temporary-no-return')).toBe(
      expected,
    );
  });

  it('takes a stay that a legal change divides as one stay', () => {
    const first = row('01/06/2024', 'P', 'C2', 'T1', '03/06/2024', 'X1');
    const second = row('03/06/2024', 'L', 'E1', 'T1', '05/06/2024', 'X1');
    const back = '1,05/06/2024,P,E1,N1,U4,,,,,,,';
    expect(codes({ episodes: [before, first, second, back] })).toEqual([]);
  });

  it('counts more than two holidays of the carer in one year, not over two', () => {
    const stays = (dates: readonly string[]): string[] =>
      dates.map((date) => row(`01/${date}`, 'P', 'C2', 'T3', `02/${date}`, 'X1'));
    const many: ProblemCode = 'carer-holidays-many';
    expect(codes({ episodes: stays(['03/2024', '05/2024', '06/2024']) })).not.toContain(many);
    expect(
      codes({ episodes: stays(['04/2024', '05/2024', '06/2024', '07/2024']) }).filter((c) => c === many),
    ).toEqual([many]);
  });
});

describe('limited legal statuses', () => {
  it('are measured over episodes that follow each other', () => {
    const first = row('01/01/2024', 'S', 'L1', 'U6', '03/01/2024', 'X1');
    expect(codes({ episodes: [first, row('03/01/2024', 'P', 'L1', 'U4', '05/01/2024', 'E4A')] })).toContain(
      'police-protection-long',
    );
    expect(
      codes({ episodes: [first, row('04/01/2024', 'S', 'L1', 'U4', '06/01/2024', 'E4A')] }),
    ).not.toContain('police-protection-long');
  });

  it('that are still open are measured to the year end', () => {
    expect(codes({ episodes: [row('28/03/2025', 'S', 'L1', 'U6')] })).not.toContain('police-protection-long');
    expect(codes({ episodes: [row('27/03/2025', 'S', 'L1', 'U6')] })).toContain('police-protection-long');
  });
});

describe('providers', () => {
  const pair = (place: string, provider: string): ProblemCode[] =>
    codes({ episodes: [`1,01/05/2024,S,C2,N1,${place},${provider},,,,,,`] });

  it.each([
    ['P1', 'PR0', false],
    ['P1', 'PR1', true],
    ['U4', 'PR0', true],
    ['R2', 'PR1', true],
    ['R5', 'PR2', true],
    ['R2', 'PR3', false],
    ['A3', 'PR3', true],
    ['K1', 'PR3', true],
    ['K2', 'PR3', true],
    ['U6', 'PR3', true],
    ['R1', 'PR3', false],
    ['U4', 'PR4', false],
    ['R5', 'PR5', false],
  ])('%s with %s', (place, provider, expected) => {
    expect(pair(place, provider).includes('provider-impossible')).toBe(expected);
  });

  it('is not missed where the table has no such column, nor for other placements', () => {
    expect(pair('U4', '')).toEqual([]);
    const rows = [`1,01/05/2023,S,C2,N1,Z1,,01/05/2024,X1,,,,`, `1,01/05/2024,P,C2,N1,U4,PR1,,,,,,`];
    expect(codes({ episodes: rows })).toEqual([]);
  });
});

describe('checkReturn', () => {
  it('wants a 31 March', () => {
    const { records } = readSmall({});
    expect(() => checkReturn(records, { yearEnd: '2025-03-30' })).toThrow(RangeError);
    expect(() => checkReturn(records, { yearEnd: '31/03/2025' })).toThrow(RangeError);
  });

  it('says nothing of ages that are not known', () => {
    const records = readSmall({
      header: ['1,1,,WBRI,UN2,,'],
      episodes: [row('01/01/2024', 'S', 'J1', 'R5', '02/01/2024', 'E17')],
      oc2: ['1,,10,,1,1,1,1,1,0,,'],
      oc3: ['1,,YES,F1,T1'],
      reviews: ['1,,01/01/2024,PN0'],
    }).records;
    const told = checkReturn(records, { yearEnd: '2025-03-31' }).map(({ code }) => code);
    expect([...new Set(told)]).toEqual(['outcomes-outside-group', 'leaver-with-outcomes']);
  });

  it('reports sequence only when asked, as the reader does', () => {
    const reading = readSmall({ episodes: [row('01/03/2024', 'P', 'C2', 'T1', '02/03/2024', 'E4A')] });
    const sequence: ProblemCode[] = ['first-row-not-start', 'period-ends-temporary'];
    expect(reading.problems.map((problem) => problem.code)).toEqual(sequence);
    expect(checkSequence(reading.records).map((problem) => problem.code)).toEqual(sequence);
    expect(checkReturn(reading.records, { yearEnd: '2025-03-31' })).toEqual([]);
    expect(checkReturn(reading.records, { yearEnd: '2025-03-31', sequence: true })).toHaveLength(2);
  });

  it('gives no row where the records do not say which', () => {
    const { records } = readSmall({
      episodes: [EPISODE.replace('U4,PR1', 'R5,PR4').replace('2020', '2019').replace('1234567', '')],
    });
    const { row: _, ...episodes } = records.episodes;
    const [problem] = checkReturn({ ...records, episodes }, { yearEnd: '2025-03-31' });
    expect(problem).toMatchObject({ code: 'too-young-for-placement', row: null, child: '1' });
  });
});
