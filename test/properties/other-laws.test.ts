/** Other laws' answers of random people: whole, and never turned round by a fact that is recorded or left out. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OtherLawFacts, Person } from '../../src/eligibility/index.js';
import { otherLaws } from '../../src/eligibility/index.js';
import { fill, valuesOf } from '../../src/kernel/words.js';
import { peopleAndDays, settings } from './people.js';

/** Every fact that these laws ask: left out, none is taken for anything. */
const FACTS = Object.keys({
  section20Owed: true,
  housedInVacations: true,
  vulnerable: true,
  placedInAreaLongEnough: true,
} satisfies Record<keyof OtherLawFacts, true>) as (keyof OtherLawFacts)[];
const facts: fc.Arbitrary<OtherLawFacts> = fc.record(
  Object.fromEntries(FACTS.map((name) => [name, fc.boolean()])) as Record<
    (typeof FACTS)[number],
    fc.Arbitrary<boolean>
  >,
  { requiredKeys: [] },
);
const runs = { ...settings, numRuns: Math.max(150, settings.numRuns) };

/** What is told twice, not at all, or asked for though it is known. */
function wrongIn({
  rule,
  answer,
  says,
  facts: held,
  needs,
  title,
  citations,
  steps,
}: ReturnType<typeof otherLaws>[number]) {
  const wrong: string[] = [];
  for (const text of [fill(says, valuesOf(held)), title])
    if (text.trim() === '' || /[{}]|undefined|null|NaN/.test(text)) wrong.push(`${rule} reads "${text}"`);
  const paths = needs.map(({ path }) => path);
  if (new Set(paths).size < paths.length) wrong.push(`${rule} asks twice`);
  // Before such a law nothing would settle it: a step says since when it is held.
  const before = steps.filter((step) => step.rule === 'LAW' && step.answer === 'unknown');
  if ((answer === 'unknown') !== paths.length + before.length > 0)
    wrong.push(`${rule} is ${answer}, asks for ${paths.length} and has ${before.length} steps`);
  for (const { says: told, facts: dates } of before)
    if (!/ \d{1,2} [A-Z][a-z]+ \d{4}/.test(fill(told, valuesOf(dates)))) wrong.push(`${rule} names no day`);
  if (citations.length === 0) wrong.push(`${rule} cites nothing`);
  return wrong;
}

it('are whole: a sentence without a hole, and needs where they are not known and only there', () => {
  fc.assert(
    fc.property(peopleAndDays, facts, ({ record, on }, known) => {
      expect(otherLaws(record, on, known).flatMap(wrongIn)).toEqual([]);
    }),
    runs,
  );
});

it('stay what they are when a fact that was not recorded is', () => {
  let settled = 0;
  fc.assert(
    fc.property(peopleAndDays, facts, ({ record, on }, known) => {
      const before = otherLaws(record, on, known);
      for (const name of FACTS) {
        if (known[name] !== undefined) continue;
        // Housed in vacations from study of which the record knows nothing goes against the record: never the other answer.
        const mayOpen = name === 'housedInVacations' && record.education !== undefined;
        for (const truth of [true, false]) {
          const after = otherLaws(record, on, { ...known, [name]: truth });
          after.forEach(({ rule, answer }, at) => {
            const was = before[at]?.answer;
            if (was === 'unknown' && answer !== 'unknown') settled++;
            if (mayOpen && answer === 'unknown') return;
            if (was !== 'unknown') expect([rule, name, truth, answer]).toEqual([rule, name, truth, was]);
          });
        }
      }
    }),
    runs,
  );
  expect(settled).toBeGreaterThan(5);
});

it('are not known, or what they were, when something on record is left out', () => {
  const FIELDS = ['care', 'familyPlacements', 'hospitalStays', 'education'] as const;
  let opened = 0;
  fc.assert(
    fc.property(peopleAndDays, facts, ({ record, on }, known) => {
      const whole = otherLaws(record, on, known);
      for (const field of FIELDS) {
        if (record[field] === undefined) continue;
        const { [field]: _, ...rest } = record;
        otherLaws(rest as Person, on, known).forEach(({ rule, answer }, at) => {
          const was = whole[at]?.answer;
          if (answer === 'unknown' && was !== 'unknown') opened++;
          if (answer !== 'unknown' && was !== 'unknown')
            expect([rule, field, answer]).toEqual([rule, field, was]);
        });
      }
    }),
    runs,
  );
  expect(opened).toBeGreaterThan(20);
});
