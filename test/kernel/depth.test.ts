/** An object that is nested deeper than any of the library's, or within itself: looked into so far, and then told. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayed, rowsOf, tableOf } from '../../src/display/index.js';
import {
  careStatus,
  dutiesOn,
  explain,
  receiptFor,
  redact,
  replay,
  timetable,
} from '../../src/eligibility/index.js';
import { DEEPEST, TOO_DEEP } from '../../src/kernel/depth.js';
import { explainTree, rulesUsed } from '../../src/kernel/index.js';
import type { Finding } from '../../src/kernel/finding.js';
import type { Person } from '../../src/record/person/person.js';
import { peopleAndDays, settings } from '../properties/people.js';

type Around = (within: unknown) => object;
const AROUND: Readonly<Record<string, Around>> = {
  objects: (a) => ({ a, b: 1 }),
  lists: (a) => [a],
  'objects in lists': (a) => [{ a }],
  columns: (a) => ({ a: { lists: [a] }, b: 'x' }),
};

const nested = (around: Around, times: number, innermost: unknown = 'in it'): object => {
  let value = innermost;
  for (let at = 0; at < times; at++) value = around(value);
  return value as object;
};

const asked: Readonly<Record<string, (value: object) => unknown>> = {
  redact,
  rowsOf,
  tableOf,
  displayed,
};

describe.each(Object.entries(asked))('%s', (_, ask) => {
  it.each(Object.entries(AROUND))('of %s in one another says where it stops', (_name, around) => {
    for (const times of [2000, 8000, 50_000])
      expect(JSON.stringify(ask(nested(around, times)))).toContain(TOO_DEEP);
    expect(JSON.stringify(ask(nested(around, 5)))).not.toContain(TOO_DEEP);
  });

  it('of what stands within itself says so', () => {
    const round: Record<string, unknown> = { name: 1 };
    Object.assign(round, { a: round, b: round, c: [round, round] });
    expect(JSON.stringify(ask(round))).toContain(TOO_DEEP);
  });
});

describe('the depth', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

  it('is that of so many objects and lists', () => {
    for (const around of [AROUND.objects, AROUND.lists] as Around[]) {
      expect(redact(nested(around, DEEPEST, 1))).toEqual(nested(around, DEEPEST, 1));
      expect(redact(nested(around, DEEPEST + 1, 1))).toEqual(nested(around, DEEPEST, TOO_DEEP));
    }
  });

  it('is twice that of any output', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        for (const output of [
          careStatus(record, on),
          receiptFor(record, on),
          timetable(record, {}, on),
          dutiesOn(record, on),
        ])
          expect(depthOf(output) * 2).toBeLessThan(DEEPEST);
      }),
      settings,
    );
  });
});

it('a finding of steps in one another is told as far', () => {
  const leaf = careStatus({ dateOfBirth: '2009-09-09' }, '2026-02-06');
  let finding: Finding<string> = leaf;
  for (let at = 0; at < 8000; at++) finding = { ...leaf, rule: `R-${at % 200}`, steps: [finding] };
  expect(explainTree(finding).split('\n').at(-1)?.trim()).toBe(`- ${TOO_DEEP}`);
  expect(rowsOf(finding)).toHaveLength(DEEPEST + 1);
  expect(rowsOf(finding).at(-1)).toMatchObject({ rule: null, reason: TOO_DEEP });
  expect(rulesUsed(finding).slice(0, 2)).toEqual(['R-199', 'R-198']);
  expect(rulesUsed(finding)).toHaveLength(200 + rulesUsed(leaf).length);
});

it('and in a few lines, where what it turned on lies deeper', () => {
  const leaf = careStatus({ dateOfBirth: '2009-09-09' }, '2026-02-06');
  const told = (times: number): string => {
    let finding: Finding<string> = { ...leaf, rule: 'R-0', answer: 'yes', steps: [] };
    for (let at = 0; at < times; at++) finding = { ...finding, steps: [finding] };
    return explain(finding);
  };
  expect(told(10_000)).toContain(TOO_DEEP);
  expect(told(DEEPEST)).toContain(TOO_DEEP);
  expect(told(DEEPEST - 1)).not.toContain(TOO_DEEP);
});

it.each(Object.entries(AROUND))('a receipt is of %s in one another as far', (_, around) => {
  const hashOf = (within: object): string => {
    const record = { dateOfBirth: '2009-09-09', care: [within] } as unknown as Person;
    const receipt = receiptFor(record, '2026-03-31');
    expect(replay(receipt, record).outcome).toBe('same');
    return receipt.inputHash;
  };
  expect(hashOf(nested(around, 10_000))).toBe(hashOf(nested(around, 20_000)));
  expect(hashOf(nested(around, 5, 1))).not.toBe(hashOf(nested(around, 5, 2)));
});
