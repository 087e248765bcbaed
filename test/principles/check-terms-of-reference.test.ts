import { describe, expect, it } from 'vitest';
import { sourceBodyNamed } from '../../src/sources/index.js';
import {
  TERMS_HEADINGS,
  checkTermsOfReference,
  membershipGaps,
} from '../../src/principles/governance/index.js';

const member = { role: 'lead member', careExperienced: false };
const young = { role: 'young person', careExperienced: true, supporter: true };

describe('terms of reference', () => {
  it('S13 six headings, and what is missing of them', () => {
    for (const heading of TERMS_HEADINGS) {
      const others = TERMS_HEADINGS.filter((each) => each !== heading);
      expect(checkTermsOfReference({ headings: [heading], members: [] }).missingHeadings).toEqual(others);
      expect(checkTermsOfReference({ headings: others, members: [] }).missingHeadings).toEqual([heading]);
    }
    expect(checkTermsOfReference({ headings: TERMS_HEADINGS, members: [young] })).toEqual({
      missingHeadings: [],
      careExperiencedMember: 'yes',
      supporterNamed: 'yes',
      flags: [],
    });
    expect(
      checkTermsOfReference({ headings: ['reporting', 'purpose'], members: [] }).missingHeadings,
    ).toEqual(['membership', 'terms', 'governance', 'monitoring']);
  });

  it('S13 a care-experienced member is present or flagged', () => {
    const check = (members: Parameters<typeof checkTermsOfReference>[0]['members']) =>
      checkTermsOfReference({ headings: TERMS_HEADINGS, members });
    expect(check([member])).toMatchObject({
      careExperiencedMember: 'no',
      flags: ['no-care-experienced-member'],
    });
    expect(check([])).toMatchObject({ careExperiencedMember: 'no', flags: ['no-care-experienced-member'] });
    expect(check([member, { role: 'officer' }])).toMatchObject({
      careExperiencedMember: 'unknown',
      flags: ['care-experience-not-recorded'],
    });
    expect(check([{ role: 'officer' }, young])).toMatchObject({ careExperiencedMember: 'yes', flags: [] });
  });

  it('S13 a representative with no supporter is flagged, and one not recorded is not', () => {
    const check = (supporter?: boolean) =>
      checkTermsOfReference({
        headings: TERMS_HEADINGS,
        members: [
          { role: 'young person', careExperienced: true, ...(supporter === undefined ? {} : { supporter }) },
        ],
      });
    expect(check(false)).toMatchObject({ supporterNamed: 'no', flags: ['no-supporter'] });
    expect(check()).toMatchObject({ supporterNamed: 'unknown', flags: [] });
  });

  it("S13 seats are counted against a body's own rule", () => {
    const required = sourceBodyNamed('york', 'Corporate Parenting Board')?.members ?? [];
    expect(required.filter(({ careExperienced }) => careExperienced)).toHaveLength(1);
    const everyone = required.flatMap(({ role, count }) => Array.from({ length: count ?? 1 }, () => role));
    expect(membershipGaps(required, everyone)).toEqual([]);
    const without = everyone.filter((role) => role !== 'care-experienced young person').slice(0, -1);
    expect(membershipGaps(required, without)).toEqual([
      { role: 'care-experienced young person', required: 1, present: 0 },
      { role: 'foster carer', required: 2, present: 1 },
    ]);
  });
});
