import { describe, expect, it } from 'vitest';
import {
  GUIDANCE,
  PRINCIPLES,
  STATUTES,
  lookUpLaw,
  type Guidance,
  type LocalPolicy,
  type SourceClaim,
  type Statute,
} from '../../src/principles/index.js';
import { SOURCE_ROWS, conflict } from '../../src/sources/index.js';
import { systemsOf } from '../sources/systems-of-rows.js';
import { GLOSSARY, LOCAL_OBJECTIVES, SOURCE_CLAIMS, claimsBy } from '../../src/sources/index.js';

describe('four kinds of statement, kept apart', () => {
  it('S43 claims about the law are held with how they stand to it, and point at their conflict', () => {
    const asked = SOURCE_ROWS.filter(({ row }) => systemsOf(row).includes('S43')).map(({ row }) => row);
    expect(SOURCE_CLAIMS.map(({ row }) => row)).toEqual(expect.arrayContaining(asked));
    for (const claim of SOURCE_CLAIMS) {
      expect(claim.kind).toBe('source-claim');
      expect(conflict(claim.conflict).rows).toContain(claim.row);
      expect(claim.says).not.toBe('');
    }
    expect(claimsBy('york').map(({ row }) => row)).toEqual(['YRK-04', 'YRK-05', 'YRK-06']);
    expect(claimsBy('dudley')).toEqual([]);
  });

  it('S43 no look-up of law returns a claim, a policy or guidance', () => {
    const words = [...SOURCE_CLAIMS.map(({ says }) => says), ...GLOSSARY.map(({ summary }) => summary)];
    for (const said of words) expect(lookUpLaw(said)).toEqual([]);
    for (const query of ['evidence the principles', 'councillors on election', 'age 24', 'compel']) {
      expect(lookUpLaw(query)).toEqual([]);
    }
    for (const statute of STATUTES) expect(statute.kind).toBe('statute');
  });

  it('S43 law is found by words or provision, and an empty question finds none', () => {
    expect(lookUpLaw('s.1(1)(g)').map(({ id }) => id)).toEqual(['adulthood']);
    expect(lookUpLaw('educational achievement').map(({ id }) => id)).toEqual([
      'education-of-looked-after-children',
    ]);
    expect(lookUpLaw('Regard To The Need to').slice(0, 7)).toEqual(PRINCIPLES);
    expect(lookUpLaw('  ')).toEqual([]);
  });

  it('S43 the four kinds are four types: the compiler refuses one for another', () => {
    const readLaw = (statute: Statute): string => statute.citation.provision;
    const readGuidance = (guidance: Guidance): string => guidance.title;
    const readPolicy = (policy: LocalPolicy): string => policy.summary;
    const readClaim = (claim: SourceClaim): string => claim.position;
    const [principle] = PRINCIPLES;
    const [guidance] = GUIDANCE;
    const [objective] = LOCAL_OBJECTIVES;
    const [claim] = SOURCE_CLAIMS;
    if (!principle || !guidance || !objective || !claim) throw new Error('a register is empty');
    const refused = [
      // @ts-expect-error guidance is not law
      () => readLaw(guidance),
      // @ts-expect-error a council's policy is not law
      () => readLaw(objective),
      // @ts-expect-error a claim about the law is not law
      () => readLaw(claim),
      // @ts-expect-error law is not guidance
      () => readGuidance(principle),
      // @ts-expect-error a claim is not a council's policy
      () => readPolicy(claim),
      // @ts-expect-error law is not a council's policy
      () => readPolicy(principle),
      // @ts-expect-error a council's policy is not a claim about the law
      () => readClaim(objective),
      // @ts-expect-error law is not a claim about the law
      () => readClaim(principle),
    ];
    expect(refused.length).toBe(8);
    expect([
      readLaw(principle),
      readGuidance(guidance),
      readPolicy(objective),
      readClaim(claim),
    ]).not.toContain('');
  });
});
