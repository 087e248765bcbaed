import { describe, expect, it } from 'vitest';
import { ROLE_IDS, type Level, type RoleId } from '../../src/principles/governance/index.js';
import {
  MEMBER_CHECKLIST,
  RESPONSIBILITY_LEVELS,
  ROLE_DUTIES,
  SOURCE_DOCUMENTS,
  SOURCE_ROWS,
  sourceDutiesAtLevel,
  sourceLevelFor,
  memberChecklistOn,
  roleDuties,
  sourceRow,
} from '../../src/sources/index.js';
import { mayJoinPanel } from '../../src/principles/governance/index.js';

describe('role duties', () => {
  it('S08 every role-duty row is returned for its council', () => {
    for (const { council, rows } of SOURCE_DOCUMENTS) {
      const returned = roleDuties({ council }).map(({ row }) => row);
      const expected = rows.filter(({ kinds }) => kinds.includes('role-duty')).map(({ row }) => row);
      expect(expected.length).toBeGreaterThan(0);
      expect(returned).toEqual(expect.arrayContaining(expected));
      expect(new Set(returned).size).toBe(returned.length);
    }
  });

  it('S08 duties are filtered by council, by role, and by both', () => {
    expect(roleDuties()).toEqual(ROLE_DUTIES);
    expect(roleDuties({ council: 'derby', role: 'director' }).map(({ row }) => row)).toEqual([
      'DER-29',
      'DER-30',
      'DER-31',
      'DER-32',
      'DER-33',
      'DER-34',
    ]);
    expect(roleDuties({ role: 'independent-reviewing-officer' }).map(({ row }) => row)).toEqual([
      'DER-44',
      'DER-45',
    ]);
    expect(roleDuties({ council: 'rutland', role: 'social-worker' })).toEqual([]);
    expect(() => roleDuties({ role: 'mayor' as RoleId })).toThrow(RangeError);
    for (const { summary, roles, kind } of ROLE_DUTIES) {
      expect(summary.length).toBeGreaterThan(10);
      expect(roles.length).toBeGreaterThan(0);
      expect(kind).toBe('local-policy');
    }
  });
});

describe('levels of responsibility', () => {
  it('S09 levels are cumulative: level 3 includes 2 and 1', () => {
    const rows = (level: Level): string[] => sourceDutiesAtLevel(level).map(({ row }) => row);
    expect(rows(1)).toEqual(['YRK-16', 'YRK-17', 'YRK-18', 'YRK-19', 'YRK-20', 'YRK-21']);
    expect(rows(2)).toEqual([...rows(1), 'YRK-23', 'YRK-24', 'YRK-25', 'YRK-26', 'YRK-27', 'YRK-28']);
    expect(rows(3)).toEqual([...rows(2), 'YRK-30', 'YRK-31', 'YRK-32', 'YRK-33', 'YRK-34', 'YRK-35']);
    for (const bad of [0, 4, 1.5]) expect(() => sourceDutiesAtLevel(bad as Level)).toThrow(RangeError);
  });

  it.each([
    ['elected-member', 1],
    ['officer', 1],
    ['partner-agency', 1],
    ['social-worker', 1],
    ['designated-member', 2],
    ['scrutiny-member', 2],
    ['executive-member', 3],
    ['corporate-director', 3],
    ['assistant-director', 3],
  ] as const)('S09 %s is at level %i', (role, level) => {
    expect(sourceLevelFor(role)).toBe(level);
  });

  it('S09 every role has a level and each level its rows', () => {
    for (const role of ROLE_IDS) expect([1, 2, 3]).toContain(sourceLevelFor(role));
    expect(() => sourceLevelFor('mayor' as RoleId)).toThrow(RangeError);
    for (const { row, level, title } of RESPONSIBILITY_LEVELS)
      expect(sourceRow(row).says.startsWith(`Level ${level} ${title}`)).toBe(true);
  });
});

describe("the councillor's checklist", () => {
  it('S15 the items are what is required of a member, in order', () => {
    const required = SOURCE_ROWS.filter(({ says }) => says.startsWith('Member requirement:'));
    expect(MEMBER_CHECKLIST.map(({ row }) => row)).toEqual(required.map(({ row }) => row));
    expect(memberChecklistOn('2026-03-31').map(({ row }) => row)).toEqual(required.map(({ row }) => row));
  });

  it.each([
    ['2015-03-31', "Children's Homes Regulations 2001 reg. 33"],
    ['2015-04-01', "Children's Homes (England) Regulations 2015 reg. 44"],
    ['2015-04-02', "Children's Homes (England) Regulations 2015 reg. 44"],
    ['2002-03-31', null],
  ])('S15 on %s the visits to homes are under %s', (on, regulation) => {
    const items = memberChecklistOn(on);
    expect(items.find(({ row }) => row === 'STK-50')?.regulation).toBe(regulation);
    expect(items.filter((item) => item.row !== 'STK-50').every((item) => item.regulation === null)).toBe(
      true,
    );
  });

  it.each([
    [{ electedMember: true, disclosureIssue: false }, 'yes'],
    [{ electedMember: true, disclosureIssue: true }, 'no'],
    [{ electedMember: false, disclosureIssue: false }, 'no'],
    [{ electedMember: false }, 'no'],
    [{ disclosureIssue: true }, 'no'],
    [{ electedMember: true }, 'unknown'],
    [{ disclosureIssue: false }, 'unknown'],
    [{}, 'unknown'],
  ] as const)('S15 %j may join the panel: %s', (candidate, answer) => {
    expect(mayJoinPanel(candidate)).toBe(answer);
  });
});
