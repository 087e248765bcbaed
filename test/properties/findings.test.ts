/** A finding is what its steps make it, by the connective that it names; random people, all readings as recommended. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { careStatus, lawFrozenAt } from '../../src/eligibility/index.js';
import type { CareStatusFinding } from '../../src/eligibility/index.js';
import type { Finding } from '../../src/kernel/finding.js';
import { peopleAndDays, settings } from './people.js';

/** As many as the issue asks for are tried by `PROPERTY_RUNS=40000`; twenty times a law's usual number here. */
const runs = { ...settings, numRuns: Math.max(2_000, settings.numRuns) };

type Node = Finding<string>;

const rank = (answer: string): number => (answer === 'yes' ? 2 : answer === 'no' ? 0 : 1);
const word = (number: number): string => ['no', 'unknown', 'yes'][number] ?? '';

/** What the steps make of a finding, written anew; `undefined` where they do not decide it. */
function follows({ connective, steps }: Node): string | undefined {
  const ranks = steps.map(({ answer }) => rank(answer));
  switch (connective) {
    case 'all':
      return word(Math.min(2, ...ranks));
    case 'any':
      return word(Math.max(0, ...ranks));
    case 'not':
      return word(2 - (ranks[0] ?? 1));
    case 'same':
      return new Set(ranks).size === 1 ? word(ranks[0] ?? 1) : 'unknown';
    default:
      return undefined;
  }
}

/** The statuses that the steps of a decision table leave possible. */
function tableOf(steps: readonly Node[]): readonly string[] {
  const answerOf = (...rules: string[]): string | undefined =>
    steps.find(({ rule }) => rules.includes(rule))?.answer;
  const looked = steps[0]?.answer ?? 'no';
  const found = new Set<string>();
  const eligible = steps.find(({ rule }) => rule === 'ELIG-1');
  if (looked !== 'no' && eligible !== undefined) {
    // Being looked after is a step of it: where that is open, the rest decides what it would be.
    const rest = eligible.steps.slice(1).filter(({ rule }) => rule !== 'ELIG-8');
    const least = Math.min(2, ...rest.map(({ answer }) => rank(answer)));
    if (least > 0) found.add('eligible');
    if (least < 2) found.add('none');
  } else if (looked !== 'no') found.add('none');
  if (looked === 'yes') return [...found].sort();
  // Not looked after is a step of the next one: the limbs say what it would be.
  const relevant = steps
    .find(({ rule }) => rule === 'REL')
    ?.steps.filter(({ rule, says }) => {
      return !(rule === 'REL-1' && says.startsWith('Not looked after'));
    });
  const byCare = relevant === undefined ? 0 : Math.min(...relevant.map(({ answer }) => rank(answer)));
  const former = answerOf('FREL');
  const before = Math.max(byCare, former === undefined ? 0 : rank(former));
  if (before > 0) found.add(former === undefined ? 'relevant' : 'former-relevant');
  if (before === 2) return [...found].sort();
  const qualifying = steps.find(({ rule }) => rule === 'QUAL');
  const last = qualifying === undefined ? 0 : rank(qualifying.answer);
  if (last > 0) found.add('qualifying');
  if (last < 2) found.add('none');
  return [...found].sort();
}

function problemsIn(root: CareStatusFinding): string[] {
  const problems: string[] = [];
  const visit = (node: Node): void => {
    const expected = follows(node);
    if (expected !== undefined && expected !== node.answer)
      problems.push(`${node.rule} "${node.says}" is ${node.answer}, its steps make it ${expected}`);
    const rests = node.steps.length > 0;
    if (rests ? node.connective === 'facts' : node.connective !== 'facts')
      problems.push(
        `${node.rule} "${node.says}" is joined by "${node.connective}", with ${node.steps.length} steps`,
      );
    if (
      node.answer === 'unknown' &&
      node.needs.length === 0 &&
      ['AGE-1', 'NAT-9'].includes(node.rule) &&
      node.steps[0]?.rule !== 'LAW'
    )
      problems.push(`${node.rule} "${node.says}" is not known, and asks for nothing`);
    const open = node.needs.length > 0 || node.steps.some(({ answer }) => answer === 'unknown');
    if (node.answer === 'unknown' && !open && node.rule !== 'LAW')
      problems.push(`${node.rule} "${node.says}" is not known, and nothing is missing`);
    const against = node.steps.length > 0 && node.steps.every(({ answer }) => answer === 'no');
    if (node.answer === 'yes' && against && node.connective !== 'not')
      problems.push(`${node.rule} "${node.says}" is yes over steps that are no`);
    node.steps.forEach(visit);
  };
  root.steps.forEach(visit);
  return problems;
}

it('every answer follows from its steps, and what is not known is missing something', () => {
  fc.assert(
    fc.property(peopleAndDays, ({ record, on }) => {
      expect(problemsIn(careStatus(record, on))).toEqual([]);
    }),
    runs,
  );
});

it('the status is the first row of the table that its steps meet', () => {
  fc.assert(
    fc.property(peopleAndDays, ({ record, on }) => {
      const status = careStatus(record, on);
      const single = !['AGE-1', 'NAT-9', 'LAW'].includes(status.steps[0]?.rule ?? 'LAW');
      if (!single) return;
      expect([...status.possible].sort()).toEqual(tableOf(status.steps));
    }),
    runs,
  );
});

it('is the same by the law as it stood at the end of the day on which it was read', () => {
  const frozen = lawFrozenAt('2026-11-27');
  fc.assert(
    fc.property(peopleAndDays, ({ record, on }) => {
      expect(careStatus(record, on, frozen)).toEqual(careStatus(record, on));
    }),
    settings,
  );
});
