/** What every finding of a status is, whoever it is of: its facts, its sentence, what it asks for and the steps it tells. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { careStatus, explainStatus } from '../../src/eligibility/index.js';
import type { Fact, Finding } from '../../src/kernel/finding.js';
import { dateIn, fill, valuesOf } from '../../src/kernel/words.js';
import { LAW_OF_ENGLAND, inDays } from '../../src/law/law.js';
import { histories } from '../../src/record/history/history.js';
import { peopleAndDays, settings } from './people.js';

type Node = Finding<string>;

/** What is wrong with a finding, and with those under it. */
function wrongIn(node: Node): string[] {
  const { rule, answer, says, citations, facts, needs, connective, steps } = node;
  const wrong: string[] = [];
  const tell = (what: string): unknown => wrong.push(`${rule} "${says}": ${what}`);
  const paths = facts.map(({ path }) => path);
  if (new Set(paths).size < paths.length) tell('holds a fact twice');
  const sentence = fill(says, valuesOf(facts));
  if (sentence.trim() === '' || /[{}]|undefined|null|NaN/.test(sentence)) tell(`reads "${sentence}"`);
  if (
    new Set(citations.map(({ instrument, provision }) => `${instrument} ${provision}`)).size <
    citations.length
  )
    tell('cites a provision twice');
  const asked = needs.map(({ path }) => path);
  if (new Set(asked).size < asked.length) tell('asks for a fact twice');
  if ((answer === 'yes' || answer === 'no') && needs.length > 0) tell('is known, and asks');
  // What would settle a step that is open would settle what rests on it.
  if (answer === 'unknown' && ['all', 'any', 'not', 'same'].includes(connective))
    for (const step of steps)
      if (step.answer === 'unknown')
        for (const { path } of step.needs)
          if (!asked.includes(path)) tell(`does not ask for ${path}, and its step does`);
  const met = steps.filter((step) => step.answer === 'yes').length;
  if (connective === 'any' && answer === 'yes' && met === 0) tell('is met by no step');
  // Whom the principles cover is told by what settles it alone.
  const isCover = connective === 'any' && rule.startsWith('CPP');
  if (isCover && steps.some((step) => step.answer !== answer)) tell('tells of more than what settles it');
  if (isCover && answer !== 'unknown' && steps.length > 1) tell(`is settled by ${steps.length} steps`);
  if (connective === 'not' && steps.length !== 1) tell('is the opposite of more than one step');
  return [...wrong, ...steps.flatMap(wrongIn)];
}

/** A birthday (`18th birthday`) is no age (18): a sentence that holds the one cannot hold the other. */
const kindOf = (value: Fact['value']): string =>
  /^\d+(?:st|nd|rd|th) birthday$/.test(String(value)) ? 'birthday' : 'other';

it('holds under one path birthdays alone, or none', () => {
  const held = new Set<string>();
  const visit = (node: Node): void => {
    for (const { path, value } of node.facts) if (value !== null) held.add(`${path} ${kindOf(value)}`);
    node.steps.forEach(visit);
  };
  fc.assert(
    fc.property(peopleAndDays, ({ record, on }) => visit(careStatus(record, on))),
    { ...settings, numRuns: Math.max(400, settings.numRuns) },
  );
  expect(held).toContain('birthday birthday');
  expect(
    [...held].filter((each) => held.has(each.replace(/ birthday$/, ' other')) && each.endsWith(' birthday')),
  ).toEqual([]);
});

it('tells a young person of no day on which they left care but one on which a stay on record ended', () => {
  let told = 0;
  fc.assert(
    fc.property(peopleAndDays, ({ record, on }) => {
      const said = explainStatus(careStatus(record, on), { for: 'young-person', length: 'whole' });
      const law = inDays(LAW_OF_ENGLAND);
      const ends = histories(record, law).flatMap((history) =>
        (history.stays ?? []).map(({ until }) => until),
      );
      for (const [, date] of said.matchAll(/You left care on (\d+ \w+ \d+)/g)) {
        told += 1;
        expect(ends.map((end) => dateIn(undefined, end))).toContain(date);
      }
      // A birthday is no age: `18th or over`.
      expect(said).not.toMatch(/\d(?:st|nd|rd|th) or over|\b(?:turn|turned|are|at) \d+(?:st|nd|rd|th)\b/);
    }),
    { ...settings, numRuns: Math.max(2_000, settings.numRuns) },
  );
  expect(told).toBeGreaterThan(0);
});

it('is whole: no fact and no provision twice, a sentence without a hole, and what is open asks for what would settle it', () => {
  fc.assert(
    fc.property(peopleAndDays, ({ record, on }) => {
      const { possible, otherReadings, cautions, lookedAfter, principlesApply, ...status } = careStatus(
        record,
        on,
      );
      expect(wrongIn({ ...status, connective: 'table', needs: [] })).toEqual([]);
      const paths = status.needs.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      expect([possible.length > 0, otherReadings.length >= 0, cautions.length >= 0]).toEqual([
        true,
        true,
        true,
      ]);
      // What is settled asks for nothing.
      if (status.answer !== 'unknown' && lookedAfter !== 'unknown' && principlesApply !== 'unknown')
        expect(paths).toEqual([]);
    }),
    { ...settings, numRuns: Math.max(200, settings.numRuns) },
  );
});
