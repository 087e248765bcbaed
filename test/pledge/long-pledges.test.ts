/** How the work grows with the points of a pledge and what is said of them, counted by how often an entry is looked at. */
import { describe, expect, it, vi } from 'vitest';
import type { EvidenceItem } from '../../src/principles/index.js';
import {
  checkSource,
  comparableText,
  coverage,
  diffPledges,
  pledgeState,
  suggestPrinciples,
  traceToValues,
  type FigureForTrace,
  type Pledge,
  type PledgeAction,
  type PointMapping,
} from '../../src/pledge/index.js';

let looks = 0;

/** The entries of a list, each look at which is counted. */
function watched<T extends object>(length: number, entry: (at: number) => T): T[] {
  return Array.from(
    { length },
    (_, at) =>
      new Proxy(entry(at), {
        get: (target, name) => {
          looks += 1;
          return Reflect.get(target, name) as unknown;
        },
      }),
  );
}

function pledge(length: number, text: (at: number) => string, first = 1): Pledge {
  return {
    id: 'p',
    council: 'Example Council',
    title: 'Our promise',
    audience: ['looked-after-children'],
    pointsStatus: 'published',
    points: watched(length, (at) => ({ number: first + at, text: text(at) })),
  };
}

const mappings = (length: number): PointMapping[] =>
  watched(length, (at) => ({
    point: at + 1,
    primary: ['safety-stability'],
    indicators: ['placement-moves-3plus'],
    status: 'confirmed',
    confirmedBy: 'head of service',
    confirmedOn: '2026-01-01',
  }));

const actions = (length: number): PledgeAction[] =>
  watched(length, (at) => ({
    id: `a${at}`,
    pledge: 'p',
    point: at + 1,
    text: 'Do it',
    ownerRole: 'director',
    state: 'done',
  }));

const evidence = (length: number): EvidenceItem[] =>
  watched(length, (at) => ({
    id: `e${at}`,
    title: 'Audit',
    kind: 'practice-audit',
    principles: ['safety-stability'],
    populations: ['looked-after'],
    periodTo: '2026-01-01',
    functionArea: 'housing',
    impact: 'outcome',
    source: { title: 'Audit' },
    pledgePointRefs: [`p/${at + 1}`],
  })) as EvidenceItem[];

const figures = (length: number): FigureForTrace[] =>
  watched(length, (at) => ({
    id: 'STAB-3PLUS',
    value: 1,
    numerator: 1,
    denominator: 100,
    period: `${1000 + at}`,
    direction: 'lower',
  }));

const own = (at: number): string => `promise ${at}`;
const other = (at: number): string => `word ${at}`;

const WORK: Readonly<Record<string, (length: number) => unknown>> = {
  'points that all differ': (length) => diffPledges(pledge(length, own), pledge(length, other, length + 1)),
  'points that all differ, by text': (length) =>
    diffPledges(pledge(length, own), pledge(length, other, length + 1), { matchBy: 'text' }),
  'points in the other order': (length) =>
    diffPledges(
      pledge(length, own),
      pledge(length, (at) => own(length - at - 1)),
      { matchBy: 'text' },
    ),
  'mappings of two versions': (length) =>
    diffPledges(pledge(length, own), pledge(length, own), {
      mappings: { from: mappings(length), to: mappings(length) },
    }),
  'mappings of as many points': (length) => coverage(pledge(length, own), mappings(length)),
  'figures of as many promises': (length) =>
    traceToValues(pledge(length, own), mappings(length), figures(length)),
  'actions and evidence of as many points': (length) =>
    pledgeState(pledge(length, own), actions(length), evidence(length), '2026-02-01'),
  'actions and evidence of one number': (length) =>
    pledgeState(
      { id: 'p', points: Array.from({ length }, () => ({ number: 1 })) },
      actions(length),
      evidence(length),
      '2026-02-01',
    ),
  'bodies and their groups': (length) =>
    checkSource({
      bodies: Array.from({ length }, (_, at) => `body ${at}`),
      sameBody: watched(length, (at) => [`body ${at}`, `forum ${at}`] as const),
    }),
  'other names of one body': (length) =>
    checkSource({
      bodies: Array.from({ length }, (_, at) => `body ${at}`),
      sameBody: watched(1, () => Array.from({ length }, (_, at) => `body ${at}`) as [string, ...string[]]),
    }),
};

describe('a pledge of very many points', () => {
  it.each(Object.entries(WORK))('costs no more than n log n: %s', (_, work) => {
    const of = (length: number): number => {
      looks = 0;
      work(length);
      return looks;
    };
    expect(of(1600) / of(200)).toBeLessThan(8 * 1.6);
  });

  it('holds the terms of a lexicon against the words that open alike, and not against every word', () => {
    const held = vi.spyOn(String.prototype, 'startsWith');
    const of = (words: number): number => {
      const text = Array.from({ length: words }, (_, at) => `zz${at}`).join(' ');
      held.mockClear();
      suggestPrinciples(text);
      return held.mock.calls.length;
    };
    const [few, many] = [of(100), of(3200)];
    held.mockRestore();
    expect(many).toBe(few);
  });

  it('reads a run of apostrophes within a word once', () => {
    const run = "'".repeat(200_000);
    expect(comparableText(`${run}a${run}b${run} ${run}`)).toBe(`a${run}b`);
  });
});
