import { describe, expect, it } from 'vitest';
import { person, withNothingElse, type PersonInput } from '../../src/eligibility/index.js';
import { principlesOwedTo } from '../../src/eligibility/index.js';
import { BODY_KINDS, PRINCIPLE_IDS, dutyRegimeFor } from '../../src/principles/index.js';

const owed = (facts: PersonInput, on: string): string =>
  principlesOwedTo(withNothingElse(person(facts)), on).answer;

const inCare = (start: string, end: string | null, legalStatus: 'C2' | 'V2', council?: string) => ({
  start,
  end,
  legalStatus,
  placement: 'U6' as const,
  reasonEnded: end === null ? null : ('E13' as const),
  shortBreakSeries: false,
  over24Hours: true,
  ...(council === undefined ? {} : { council }),
});

/** In care from 15 to 18: a former relevant child until 25. */
const leaver: PersonInput = {
  dateOfBirth: '2000-06-15',
  care: [inCare('2015-09-01', '2018-06-15', 'C2', 'derby')],
};

describe('whom the principles protect', () => {
  it.each([
    ['2025-06-14', 'yes'],
    ['2025-06-15', 'no'],
    ['2025-06-16', 'no'],
  ])('S04 a former relevant child is covered until the day before the 25th birthday: %s %s', (on, answer) => {
    expect(owed(leaver, on)).toBe(answer);
  });

  it.each([
    ['2026-02-28', '2001-02-28', 'no'],
    ['2026-02-27', '2001-02-28', 'yes'],
    ['2025-02-28', '2000-02-29', 'yes'],
    ['2025-03-01', '2000-02-29', 'no'],
  ])('S04 the 25th birthday on %s of someone born on %s: %s', (on, dateOfBirth, answer) => {
    const care = [inCare('2015-09-01', '2018-04-01', 'C2')];
    expect(owed({ dateOfBirth, care }, on)).toBe(answer);
  });

  it.each(['V2', 'C2'] as const)(
    'S04 a child accommodated (%s) is covered from the first day',
    (legalStatus) => {
      const child: PersonInput = {
        dateOfBirth: '2018-01-01',
        care: [inCare('2026-03-10', null, legalStatus)],
      };
      expect(['2026-03-09', '2026-03-10', '2026-03-11'].map((on) => owed(child, on))).toEqual([
        'no',
        'yes',
        'yes',
      ]);
    },
  );

  it('S04 a relevant child of 16 or 17 is covered after leaving care', () => {
    const child: PersonInput = {
      dateOfBirth: '2009-03-01',
      care: [inCare('2024-09-01', '2026-02-01', 'C2')],
    };
    expect(owed(child, '2026-02-02')).toBe('yes');
  });

  it("S04 York's shorter test is not the law: 13 weeks after 14 that ended before 16 covers nobody", () => {
    const child: PersonInput = {
      dateOfBirth: '2007-03-01',
      care: [inCare('2021-06-01', '2022-03-01', 'C2')],
    };
    expect(owed(child, '2026-06-01')).toBe('no');
  });

  it('S04 a council that never looked after the person owes the principles too', () => {
    const elsewhere = principlesOwedTo(withNothingElse(person(leaver)), '2024-01-01');
    expect(elsewhere.principles).toEqual([...PRINCIPLE_IDS]);
    for (const body of BODY_KINDS.slice(0, 6)) expect(dutyRegimeFor(body, '2024-01-01')[0]?.owes).toBe('yes');
  });

  it('S04 nobody is covered before 1 April 2018', () => {
    expect(['2018-03-31', '2018-04-01', '2018-04-02'].map((on) => owed(leaver, on))).toEqual([
      'no',
      'yes',
      'yes',
    ]);
  });
});
