/** Other words: the table is whole, and nothing is said outside it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  WORDS,
  careStatus,
  explain,
  explainStatus,
  personalAdviser,
  responsibleAuthority,
} from '../../src/eligibility/index.js';
import type { Finding } from '../../src/kernel/finding.js';
import { peopleAndDays } from '../properties/people.js';

const sample = fc.sample(peopleAndDays, { numRuns: 400, seed: 1989 });

/** Every sentence without its letters: what is left of a text is what the table does not hold. */
const BLANK = Object.fromEntries(
  Object.keys(WORDS).map((english) => [english, (english.match(/\{[^}]+\}/g) ?? []).join(' ')]),
);

/** Texts that findings hold as facts and no sentence says: councils, numbers in words, codes. */
function factsIn(root: Finding<string>): string[] {
  return [...root.facts.map(({ value }) => String(value)), ...root.steps.flatMap(factsIn)];
}

describe('the table of words', () => {
  it('holds every sentence of an explained status', () => {
    const outside = new Set<string>();
    for (const { record, on } of sample) {
      const status = careStatus(record, on);
      const adviser = personalAdviser(record, on);
      const authority = responsibleAuthority(record, on);
      const facts = new Set([status, adviser, authority].flatMap(factsIn));
      for (const text of [
        explain(status, { words: BLANK }),
        explain(status, { words: BLANK, length: 'whole' }),
        explainStatus(status, { for: 'caseworker', words: BLANK }),
        explainStatus(status, { for: 'caseworker', words: BLANK, length: 'whole' }),
        explainStatus(status, { for: 'young-person', words: BLANK }),
        explainStatus(status, { for: 'young-person', words: BLANK, length: 'whole' }),
        explain(adviser, { words: BLANK }),
        explain(authority, { words: BLANK }),
      ]) {
        let left = text.replace(/\[[^\]]*\]/g, '').replace(/AMB-\d+/g, '');
        for (const fact of [...facts].sort((a, b) => b.length - a.length)) left = left.replaceAll(fact, '');
        for (const word of left.match(/[A-Za-z]{3,}/g) ?? []) outside.add(word);
      }
    }
    expect([...outside]).toEqual([]);
  });

  it('says other words where it holds them', () => {
    const [first] = sample;
    const status = careStatus(first!.record, first!.on);
    const words = { ...WORDS, [status.says]: 'Geiriau eraill' };
    expect(explain(status, { words, length: 'sentence' })).toBe('Geiriau eraill');
  });
});
