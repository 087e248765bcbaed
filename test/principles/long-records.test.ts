/** How the work grows with what a framework promises and what is recorded of it, counted by how often a name is taken apart. */
import { describe, expect, it, vi } from 'vitest';
import { checkGovernance } from '../../src/principles/governance/index.js';
import type { GovernanceFramework, GovernanceRecords } from '../../src/principles/governance/index.js';
import { AMBRIDGE } from './invented-council.js';

const list = <T>(length: number, entry: (at: number) => T): T[] =>
  Array.from({ length }, (_, at) => entry(at));
const on = '2025-06-01';

const ASKED: Readonly<
  Record<string, (length: number) => readonly [Partial<GovernanceFramework>, GovernanceRecords]>
> = {
  'reports made of as many promised': (length) => [
    { reports: list(length, (at) => ({ id: `r${at}`, title: `Report ${at}` })) },
    { reports: list(length, (at) => ({ report: `report ${at}`, on, recipients: [] })) },
  ],
  'reports that nobody promised': (length) => [
    { reports: list(length, (at) => ({ id: `r${at}`, title: `Report ${at}` })) },
    { reports: list(length, (at) => ({ report: `another ${at}`, on, recipients: [] })) },
  ],
  'training of as many kinds': (length) => [
    { training: list(length, (at) => ({ id: `t${at}`, title: `Training ${at}`, roles: ['officer'] })) },
    { training: list(length, (at) => ({ training: `t${at}`, post: `p${at}`, role: 'Officer', on: [on] })) },
  ],
  'training of as many roles': (length) => [
    { training: [{ id: 't', title: 'Training', roles: list(length, (at) => `role ${at}`) }] },
    { training: list(length, (at) => ({ training: 't', post: `p${at}`, role: `Role ${at}`, on: [on] })) },
  ],
  'visits of as many checks': (length) => [
    { memberChecks: list(length, (at) => ({ id: `c${at}`, text: `Visit ${at}` })) },
    { visits: list(length, (at) => ({ check: `c${at}`, on, by: 'member' })) },
  ],
  'as many seats as came to a meeting': (length) => [
    {
      bodies: [
        { id: 'b', name: 'Board', kind: 'other', seats: list(length, (at) => ({ role: `role ${at}` })) },
      ],
    },
    { meetings: [{ body: 'b', on, attended: list(length, (at) => ({ role: `Role ${at}` })) }] },
  ],
};

describe('a framework of very many promises', () => {
  it.each(Object.entries(ASKED))('takes as many times more names apart as there are more: %s', (_, asked) => {
    const apart = vi.spyOn(String.prototype, 'normalize');
    const of = (length: number): number => {
      const [framework, records] = asked(length);
      apart.mockClear();
      checkGovernance(
        { council: 'Ambridge', title: 'Strategy', bodies: [], ...framework },
        records,
        '2026-01-01',
      );
      return apart.mock.calls.length;
    };
    const [few, many] = [of(50), of(400)];
    apart.mockRestore();
    expect(many).toBeLessThanOrEqual(few * 8);
  });

  it('takes what is recorded under the id and under the title as one, in the order of the records', () => {
    const found = checkGovernance(
      { ...AMBRIDGE, reports: [{ id: 'annual', title: 'Annual report', recipients: ['cabinet'] }] },
      {
        reports: ['annual report', 'ANNUAL', 'Annual Report'].map((report, at) => ({
          report,
          on: `2025-0${at + 1}-01`,
          recipients: [],
        })),
      },
      '2026-01-01',
    ).findings.filter(({ code }) => code === 'recipient-missed');
    expect(found.map((each) => each.on)).toEqual(['2025-01-01', '2025-02-01', '2025-03-01']);
  });
});
