/**
 * The order of needs: whoever asks the first of them each time settles a status in no more questions than by any other
 * order. Random people of whom some facts are hidden; each question is answered by the whole truth of them.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/eligibility/index.js';
import { careStatus, withNothingElse } from '../../src/eligibility/index.js';
import { peopleAndDays, settings, text } from './people.js';

const HIDDEN = [
  'care',
  'recordFrom',
  'careElsewhere',
  'familyPlacements',
  'detentions',
  'hospitalStays',
  'specialGuardianshipOrder',
  'otherAccommodation',
  'disabled',
  'over24Hours',
  'shortBreakSeries',
  'dateOfBirth',
] as const;

type Facts = Record<string, unknown> & { care?: readonly Record<string, unknown>[] };

interface Asked {
  readonly truth: Facts;
  readonly known: Facts;
  readonly on: string;
}

const without = (facts: Facts, name: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([field]) => field !== name));

/** Somebody of whom all is known, and the same with some of it hidden. */
const asked: fc.Arbitrary<Asked> = fc
  .tuple(peopleAndDays, fc.subarray([...HIDDEN]))
  .map(([{ record, on, born }, hidden]) => {
    const { recordFrom: _, ...whole } = record;
    const filled = withNothingElse({ disabled: false, careElsewhere: [], ...whole } as Person);
    const truth = {
      ...filled,
      dateOfBirth: text(born),
      care: (filled.care ?? []).map((entry) => ({ over24Hours: true, shortBreakSeries: false, ...entry })),
    } as Facts;
    return { truth, known: hidden.reduce((facts, name) => hide(facts, name, born), truth), on };
  })
  .filter(({ truth, known, on }) => answer(known, on) === 'unknown' && answer(truth, on) !== 'unknown');

function hide(facts: Facts, name: (typeof HIDDEN)[number], born: number): Facts {
  switch (name) {
    case 'over24Hours':
    case 'shortBreakSeries':
      return facts.care === undefined
        ? facts
        : { ...facts, care: facts.care.map((entry) => without(entry, name)) };
    case 'recordFrom': {
      if (facts.care === undefined) return facts;
      const from = text(born + 6_027);
      const late = facts.care.filter(({ end }) => end === null || String(end) > from);
      return { ...facts, recordFrom: from, care: late };
    }
    case 'dateOfBirth':
      return { ...facts, dateOfBirth: text(born).slice(0, 7) };
    default:
      return without(facts, name);
  }
}

function answer(facts: Facts, on: string): string {
  return careStatus(facts as unknown as Person, on).answer;
}

/** The facts with one question answered by the truth. */
function answered(known: Facts, truth: Facts, path: string): Facts {
  const [, field = '', sub] = path.split('/');
  const key = (entry: Record<string, unknown>): string =>
    JSON.stringify([entry.start, entry.end, entry.legalStatus]);
  if (sub !== undefined) {
    const told = new Map((truth.care ?? []).map((entry) => [key(entry), entry[sub]]));
    return {
      ...known,
      care: (known.care ?? []).map((entry) => ({ ...entry, [sub]: told.get(key(entry)) ?? true })),
    };
  }
  if (field !== 'care') return { ...known, [field]: truth[field] };
  const before = new Map((known.care ?? []).map((entry) => [key(entry), entry]));
  const care = (truth.care ?? []).map((entry) => before.get(key(entry)) ?? entry);
  return { ...without(known, 'recordFrom'), care };
}

type Pick = (paths: readonly string[]) => string;

/** How many questions it takes to settle a status. */
function questions({ truth, known, on }: Asked, pick: Pick): number {
  let facts = known;
  const put = new Set<string>();
  for (let count = 0; ; count++) {
    const status = careStatus(facts as unknown as Person, on);
    if (status.answer !== 'unknown') return count;
    const open = status.needs.map(({ path }) => path).filter((path) => !put.has(path));
    if (open.length === 0) throw new Error('nothing is left to ask, and the status is not settled');
    const path = pick(open);
    put.add(path);
    facts = answered(facts, truth, path);
  }
}

describe('the order of needs', () => {
  const people = fc.sample(asked, { numRuns: Math.max(150, settings.numRuns), seed: 1989 });
  const average = (pick: Pick): number =>
    people.reduce((sum, one) => sum + questions(one, pick), 0) / people.length;
  const first = average(([path = '']) => path);

  it('settles a status in fewer questions than chance', () => {
    let seed = 7;
    const roll = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    const byChance = average((paths) => paths[Math.floor(roll() * paths.length)] ?? '');
    const backwards = average((paths) => paths.at(-1) ?? '');
    expect(first).toBeLessThan(byChance);
    expect(first).toBeLessThan(backwards);
    expect(first).toBeLessThan(2);
  });

  it('settles it in no more than by any one order of the facts', () => {
    const all = [
      ...new Set(
        people.flatMap(({ known, on }) =>
          careStatus(known as unknown as Person, on).needs.map(({ path }) => path),
        ),
      ),
    ];
    const orders = fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), {
      numRuns: Math.max(4, Math.ceil(settings.numRuns / 80)),
      seed: 1989,
    });
    for (const order of orders) {
      const byOrder = average((paths) => order.find((path) => paths.includes(path)) ?? paths[0] ?? '');
      expect(first).toBeLessThanOrEqual(byOrder);
    }
  });
});
