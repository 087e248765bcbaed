/** Statuses in words: nothing left without words, nothing in the words that only lawyers say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CARE_STATUSES,
  careStatus,
  explainStatus,
  person,
  withNothingElse,
  type CareStatusFinding,
  type Person,
} from '../../src/eligibility/index.js';
import { AFTER_EIGHTEEN } from '../../src/eligibility/status/after-eighteen.js';
import { wordsOf } from '../../src/eligibility/words/young-person/reasons.js';
import { WHAT_IT_MEANS } from '../../src/eligibility/words/young-person/status.js';
import { GROUND_WORDS } from '../../src/eligibility/words/young-person/care.js';
import { YOUNG_PERSON_WORDS } from '../../src/eligibility/words/young-person/sentences.js';
import type { Finding } from '../../src/kernel/finding.js';
import { toldOfMany } from '../properties/told.js';

interface Case {
  readonly person: { readonly dateOfBirth: string };
  readonly care?: readonly unknown[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly asOf: string;
}

const cases = ['status-vectors', 'casebook'].flatMap(
  (name) => (JSON.parse(readFileSync(`test/law/${name}.json`, 'utf8')) as { cases: readonly Case[] }).cases,
);

/** Rules that answer with where a care leaver stands. */
const CARE_LEAVER_RULES = ['FREL-3', 'FREL-4', 'FREL-5'];

/** Every rule and answer in a finding that has no words for the young person. */
function withoutWords(root: Finding<string>): string[] {
  const missing: string[] = [];
  const visit = (node: Finding<string>): void => {
    const words = wordsOf(node);
    if (words === undefined || /[{}]/.test(words)) missing.push(`${node.rule} ${node.answer}`);
    for (const step of node.steps) visit(step);
  };
  visit(root);
  return missing;
}

const kim = withNothingElse(
  person({
    dateOfBirth: '2009-09-09',
    care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E4A' }],
    familyPlacements: [{ start: '2026-02-06', end: null, with: 'parent' }],
  }),
);

describe('words for the young person', () => {
  it('cover every rule and answer of the worked cases, with and without the facts left out', () => {
    const missing = cases.flatMap(({ person: born, care, facts, asOf }) => {
      const record = { ...born, ...(care === undefined ? {} : { care }), ...facts } as unknown as Person;
      const only = { dateOfBirth: born.dateOfBirth } as unknown as Person;
      const month = { ...record, dateOfBirth: born.dateOfBirth.slice(0, 7) } as unknown as Person;
      return [record, withNothingElse(record), only, month].flatMap((each) =>
        withoutWords(careStatus(each, asOf)),
      );
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  it('cover every rule and answer of random people', () => {
    const missing = toldOfMany(1500).flatMap(({ status }) => withoutWords(status));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('hold an answer for yes, no and not known of every rule that can give them', () => {
    const partial = Object.entries(YOUNG_PERSON_WORDS).filter(
      ([rule, words]) =>
        !rule.startsWith('NEAR-') &&
        rule !== 'LAW' &&
        rule !== 'STATUS' &&
        !CARE_LEAVER_RULES.includes(rule) &&
        !['yes', 'no', 'unknown'].every((answer) => answer in words),
    );
    expect(partial.map(([rule]) => rule)).toEqual([]);
    expect(Object.keys(WHAT_IT_MEANS)).toEqual(
      expect.arrayContaining([...CARE_STATUSES, 'unknown', 'looked-after']),
    );
  });

  it('hold an answer for each place in which a care leaver of 18 or over can stand, and a text for it', () => {
    const answers = CARE_LEAVER_RULES.flatMap((rule) => Object.keys(YOUNG_PERSON_WORDS[rule] ?? {}));
    expect(answers.sort()).toEqual([...AFTER_EIGHTEEN].sort());
    expect(Object.keys(WHAT_IT_MEANS)).toEqual(expect.arrayContaining([...AFTER_EIGHTEEN]));
  });

  const everyText = [
    ...Object.values(YOUNG_PERSON_WORDS).flatMap((words) => Object.values(words)),
    ...Object.values(GROUND_WORDS),
    ...Object.values(WHAT_IT_MEANS).flatMap(({ headline, means, ask }) => [headline, ...means, ...ask]),
  ];

  it('use no jargon and no codes', () => {
    const jargon =
      /\b(?:statut|section \d|regulation|pursuant|entitle|limb|provision|episode|accommodat|continuous|discharg|authorit)\w*/i;
    const codes = /\b(?:LAC|CLA|PA|SGO|EHC|IRO)\b|\b[A-Z]+-\d/;
    expect(everyText.filter((line) => jargon.test(line) || codes.test(line))).toEqual([]);
  });

  it('keep sentences short', () => {
    const long = everyText
      .flatMap((line) => line.split(/(?<=[.?!])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > 24);
    expect(long).toEqual([]);
  });

  it('read as written for about 12 years of age', () => {
    expect(gradeOf(everyText.join(' ').replace(/[“”]/g, ''))).toBeLessThan(7);
  });

  it('say what it means, why, and what to ask', () => {
    const words = explainStatus(careStatus(kim, '2026-03-01'), { for: 'young-person', length: 'whole' });
    expect(words).toContain('The law calls you a “relevant child”.');
    expect(words).toContain(
      'You were in care for 753 days after you turned 14. You need 91, so that is enough.',
    );
    expect(words).toContain('What you can ask');
    expect(words.indexOf('What this means for you')).toBeLessThan(words.indexOf('Why we say this'));
  });

  it('say that not known does not mean no', () => {
    const words = explainStatus(careStatus(person({ dateOfBirth: '2009-05-03' }), '2026-03-01'), {
      for: 'young-person',
    });
    expect(words).toContain('This does not mean no.');
  });

  it('speak of being in care to somebody in care who is not yet 16', () => {
    const child = withNothingElse(
      person({ dateOfBirth: '2015-05-03', care: [{ start: '2025-01-06', end: null, legalStatus: 'V2' }] }),
    );
    expect(
      explainStatus(careStatus(child, '2025-06-01'), { for: 'young-person', length: 'whole' }),
    ).toContain('You are in care.');
  });
});

/** Flesch-Kincaid grade: school years; grade 6 or 7 is about 12 years of age. */
function gradeOf(prose: string): number {
  const sentences = prose.split(/[.?!]+/).filter((each) => each.trim() !== '').length;
  const words = prose.split(/\s+/).filter((each) => /[a-z0-9]/i.test(each));
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e\b/, '')
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  );
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

describe('words for the caseworker', () => {
  const words = (status: CareStatusFinding): readonly string[] =>
    explainStatus(status, { for: 'caseworker', length: 'whole' }).split('\n');

  it('give each step a line with its numbers and provision', () => {
    const lines = words(careStatus(kim, '2026-03-01'));
    expect(lines.find((line) => line.includes('753 days looked after since 14, 91 needed'))).toContain(
      'reg 40(1)',
    );
  });

  it('give the answer on the other reading, and the caution near a threshold', () => {
    const lines = words(careStatus(kim, '2026-08-05'));
    expect(lines).toContain(
      'On the other reading of AMB-8 (day before) the answer would be: qualifying for advice and assistance.',
    );
    expect(lines.some((line) => line.includes('within three days: check the dates'))).toBe(true);
  });

  it('list what is missing with who holds it, and what remains possible', () => {
    const lines = words(careStatus(person({ dateOfBirth: '2009-05-03' }), '2026-03-01'));
    expect(lines.find((line) => line.startsWith('Possible on the record:'))).toContain('eligible; relevant');
    expect(lines).toContain(
      'Missing: When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).',
    );
  });

  it('are of one line where there is nothing to add', () => {
    const lines = words(
      careStatus(withNothingElse(person({ dateOfBirth: '2009-05-03', care: [] })), '2020-03-02'),
    );
    expect(lines.some((line) => line.startsWith('Missing') || line.startsWith('On the other'))).toBe(false);
    expect(lines.some((line) => line.startsWith('Possible on the record'))).toBe(false);
  });

  it('give every answer that the other reading leaves possible', () => {
    // Care ended on the 16th birthday, and where else they lived is not recorded.
    const record = person({
      dateOfBirth: '2009-05-03',
      care: [{ start: '2024-01-08', end: '2025-05-03', legalStatus: 'V2' }],
      familyPlacements: [],
    });
    expect(words(careStatus(record, '2025-09-01'))).toContain(
      'On the other reading of AMB-3 (does not count) the answer would be: relevant, qualifying for advice and assistance or no leaving-care status.',
    );
  });
});
