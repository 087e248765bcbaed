/** What the rule reference marks as unread is told as unread: in the rules as data, and in every finding that rests on it. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import {
  ACT_OF_2026,
  DUTIES,
  RULES,
  UNREAD_TEXTS,
  careStatus,
  coming,
  deadlines,
  dutiesOn,
  explain,
  nextChanges,
  person,
  previouslyLookedAfter,
  withNothingElse,
} from '../../src/eligibility/index.js';
import type { UnreadName, UnreadText } from '../../src/eligibility/index.js';
import type { Finding } from '../../src/kernel/finding.js';
import { AUTHORITY_TYPES } from '../../src/principles/index.js';

const texts = Object.entries<UnreadText>(UNREAD_TEXTS);
const stay = (start: string, end: string | null, legalStatus: string, more: object = {}) => ({
  start,
  end,
  legalStatus,
  ...more,
});
const whole = (facts: object) => withNothingElse(person(facts as PersonInput));

/** Every finding in a finding. */
function all(root: Finding<string>): Finding<string>[] {
  return [root, ...root.steps.flatMap(all)];
}

const born = '2008-06-10';
/** A case that rests on each text, and the same on one that does not. */
const CASES: Readonly<Partial<Record<UnreadName, readonly [object, string, object, string]>>> = {
  months: [
    {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-03-01', 'C2')],
      familyPlacements: [{ with: 'parent', start: '2025-03-01', end: null }],
    },
    '2025-06-01',
    { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01', 'C2')] },
    '2025-06-01',
  ],
  secureHomeBefore2012: [
    { dateOfBirth: '1998-01-10', care: [stay('2012-11-30', '2013-02-01', 'J1', { placement: 'K1' })] },
    '2013-01-01',
    { dateOfBirth: '1998-01-10', care: [stay('2012-12-03', '2013-02-01', 'J1', { placement: 'K1' })] },
    '2013-01-01',
  ],
  sectionSeventeen: [
    {
      dateOfBirth: '1988-01-10',
      care: [],
      otherAccommodation: [{ kind: 'section-17', start: '2002-06-01', end: null }],
    },
    '2002-11-06',
    {
      dateOfBirth: '1988-01-10',
      care: [],
      otherAccommodation: [{ kind: 'section-17', start: '2002-06-01', end: null }],
    },
    '2002-11-07',
  ],
  transfer: [
    { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01', 'C2', { reasonEnded: 'E3' })] },
    '2025-03-02',
    { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01', 'C2', { reasonEnded: 'E8' })] },
    '2025-03-02',
  ],
  reviewersDecision: [
    {
      dateOfBirth: born,
      care: [],
      otherAccommodation: [{ kind: 'section-17', start: '2024-07-01', end: null, treatAsSection20: true }],
    },
    '2024-09-01',
    { dateOfBirth: born, care: [stay('2024-07-01', null, 'V2')] },
    '2024-09-01',
  ],
};

describe('a text that was not read', () => {
  it('makes a rule that rests on it verified in part, or less, and the rule says what it was', () => {
    for (const [, { rules, says }] of texts) {
      for (const id of rules) {
        const resting = RULES.filter((rule) => rule.id === id);
        expect([id, resting.length]).not.toEqual([id, 0]);
        for (const rule of resting) {
          expect([id, rule.mark]).not.toEqual([id, 'verified']);
          expect(rule.unread).toContain(says);
        }
      }
    }
  });

  it('and nothing else is unread: no rule is marked so without saying what', () => {
    expect(RULES.filter(({ mark, unread }) => mark === 'unverified' && unread.length === 0)).toEqual([]);
    expect(RULES.filter(({ mark, unread }) => mark === 'verified' && unread.length > 0)).toEqual([]);
  });

  it.each(Object.entries(CASES))('%s: is told in the finding, as a mark and in words', (name, given) => {
    const [resting, on, not, notOn] = given;
    const { id, says } = UNREAD_TEXTS[name as UnreadName];
    // A transfer is followed only where care elsewhere is not recorded as none.
    const read = name === 'transfer' ? (facts: object) => person(facts as PersonInput) : whole;
    const found = careStatus(read(resting), on);
    const told = all(found).filter(({ mark }) => mark === 'unverified');
    expect(told.map((each) => [each.rule, each.facts[0]?.value, each.says])).toContainEqual([
      'UNREAD',
      id,
      says,
    ]);
    expect(explain(found, { length: 'whole' })).toContain(says);
    const without = all(careStatus(read(not), notOn));
    expect(without.filter((each) => each.says === says)).toEqual([]);
  });

  it('months: also of three months with a health body, and of family tested at 18', () => {
    const stayed = whole({
      dateOfBirth: born,
      care: [],
      otherAccommodation: [{ kind: 'health', start: '2024-05-01', end: '2024-09-01' }],
    });
    const marks = (root: Finding<string>) => all(root).filter(({ mark }) => mark !== undefined);
    expect(marks(careStatus(stayed, '2024-10-01')).map(({ says }) => says)).toContain(
      UNREAD_TEXTS.months.says,
    );
    const home = whole(CASES.months?.[0] ?? {});
    expect(marks(careStatus(home, '2026-06-10')).map(({ says }) => says)).toContain(UNREAD_TEXTS.months.says);
  });

  it('codes of guardianship: told where care ended by one', () => {
    const ended = (reasonEnded: string) =>
      previouslyLookedAfter(
        whole({ dateOfBirth: '2012-06-10', care: [stay('2015-01-01', '2018-01-01', 'C2', { reasonEnded })] }),
        '2019-01-01',
      );
    expect(all(ended('E43')).filter(({ mark }) => mark === 'unverified')).toHaveLength(1);
    expect(all(ended('E45')).filter(({ mark }) => mark === 'unverified')).toEqual([]);
  });

  it('a duty says it in its reason', () => {
    const record = whole({ dateOfBirth: '2015-06-10', care: [stay('2022-07-01', null, 'C2')] });
    for (const id of ['DUTY-7', 'DUTY-9'] as const) {
      const duty = dutiesOn(record, '2026-01-10').find((each) => each.id === id);
      expect([id, duty?.confidence]).toEqual([id, 'verified-in-part']);
      expect(duty?.reason).toContain(texts.find(([, text]) => text.rules.includes(id))?.[1].says);
    }
    expect(DUTIES.find(({ id }) => id === 'DUTY-36')?.confidence).toBe('verified-in-part');
  });

  it('what is due says it, and what is coming', () => {
    const months = UNREAD_TEXTS.months.says;
    const [, planTerms] = texts.find(([name]) => name === 'educationPlanTerms') ?? [];
    const child = {
      id: '1',
      person: whole({
        dateOfBirth: '2015-06-10',
        care: [stay('2025-01-06', null, 'C2', { placement: 'U4' })],
      }),
      events: {
        placements: [{ start: '2025-01-06', end: null }],
        reviews: ['2025-02-01'],
        visits: ['2025-01-08'],
      },
      facts: { educationPlans: [] },
    };
    const rows = deadlines([child], '2025-02-10');
    const of = (duty: string) => rows.filter((row) => row.duty === duty);
    expect(of('DUTY-4').map(({ unread }) => unread)).toEqual([[months]]);
    // Weeks are counted as they are.
    expect(of('DUTY-5').map(({ unread }) => unread)).toEqual([[]]);
    expect(of('DUTY-7').map(({ unread }) => unread)).toEqual([[planTerms?.says]]);
    const due = coming([child], '2025-04-01', '2025-05-31').filter(({ duty }) => duty === 'DUTY-4');
    expect(due.map(({ unread }) => unread)).toEqual([[months]]);
    const home = { id: '2', person: whole(CASES.months?.[0] ?? {}) };
    const lapses = coming([home], '2025-08-01', '2025-10-01').filter(({ kind }) => kind === 'duty-lapses');
    expect(lapses.length).toBeGreaterThan(0);
    for (const { unread } of lapses) expect(unread).toContain(months);
    expect(nextChanges(home.person, '2025-08-01')[0]?.unread).toEqual([months]);
    // A birthday counts no months.
    expect(nextChanges(child.person, '2025-08-01').filter(({ unread }) => unread.length > 0)).toEqual([]);
  });

  it('what has no rule yet says it too', () => {
    expect(ACT_OF_2026.filter(({ open }) => open === '')).toEqual([]);
    expect(AUTHORITY_TYPES.find(({ id }) => id === 'combined-county-authority')?.unread).toContain('2023');
  });
});
