import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPledgeFile } from '../../src/conformance/pledge-cases.js';
import {
  checkLexicon,
  confirmMapping,
  coverage,
  diffPledges,
  INDICATOR_REFERENCE_IDS,
  LEXICON,
  lineageCandidates,
  suggestMapping,
  textSimilarity,
  traceIndicator,
  tracePrinciple,
  traceToValues,
  validatePledge,
  type Pledge,
  type PointMapping,
} from '../../src/pledge/index.js';
import { tokens } from '../../src/pledge/terms/normalise-text.js';
import { PRINCIPLE_IDS } from '../../src/principles/index.js';
import { OUTCOME_IDS } from '../../src/principles/governance/index.js';
import { anyCharacter } from './any-character.js';

// Written out, so that nothing of src is called while the file loads.
const PRINCIPLES = [
  'best-interests',
  'express-views',
  'consider-views',
  'access-services',
  'high-aspirations',
  'safety-stability',
  'adulthood',
] as const;
const INDICATORS = [
  'placement-moves-3plus',
  'dental-check',
  'review-participation',
  'care-leaver-eet',
] as const;
const WORDS = [
  'safe',
  'home',
  'school',
  'rights',
  'listen',
  'social',
  'worker',
  'work',
  'you',
  'never',
  'give',
  'up',
  'trust',
  'who',
  'to',
  'ring',
  'family',
  'views',
  'adult',
  'live',
  'somewhere',
];

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const points = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 })
  .chain((numbers) => fc.tuple(...numbers.map((number) => text.map((words) => ({ number, text: words })))));
const pledge: fc.Arbitrary<Pledge> = points.map((list) => ({
  council: 'Example Council',
  title: 'Our promise',
  audience: ['looked-after-children' as const],
  pointsStatus: 'published' as const,
  points: list,
}));
const status = fc.constantFrom('confirmed' as const, 'suggested' as const);

function mappingFor(point: number): fc.Arbitrary<PointMapping> {
  const decided = { confirmedBy: 'Lead', confirmedOn: '2026-11-21' };
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.shuffledSubarray([...PRINCIPLES], { minLength: 1, maxLength: 5 }),
          fc.boolean(),
          fc.shuffledSubarray([...INDICATORS]),
          status,
        )
        .map(([named, one, indicators, state]) => {
          const primaries = one || named.length === 1 ? 1 : 2;
          const [primary, secondary] = [named.slice(0, primaries), named.slice(primaries)];
          return { point, primary, secondary, indicators, status: state, ...decided };
        }),
    },
    {
      weight: 1,
      arbitrary: status.map((state) => ({
        point,
        primary: [],
        unmapped: { reason: 'About the pledge itself' },
        status: state,
        ...decided,
      })),
    },
  );
}

const mappedPledge = pledge.chain((made) =>
  fc
    .tuple(
      fc.constant(made),
      fc.tuple(...made.points.map(({ number }) => mappingFor(number))),
      fc.array(fc.boolean(), { minLength: made.points.length, maxLength: made.points.length }),
    )
    .map(([made, mappings, kept]) => ({ pledge: made, mappings: mappings.filter((_, at) => kept[at]) })),
);

function assessed(
  ...given: Parameters<typeof coverage>
): Exclude<ReturnType<typeof coverage>, { notAssessable: true }> {
  const result = coverage(...given);
  if (result.notAssessable) throw new Error('expected points');
  return result;
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

describe('validation', () => {
  it('never throws, and finds a reason for every refusal', () => {
    const anything = fc.anything({
      withSparseArray: true,
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
    });
    const shaped = fc.record(
      {
        council: anything,
        title: anything,
        audience: anything,
        pointsStatus: anything,
        points: fc.oneof(anything, fc.array(anything)),
        launchedOn: anything,
        updatedOn: anything,
        endorsements: anything,
        source: anything,
        madeBy: anything,
      },
      { requiredKeys: [] },
    );
    const mapping = fc.record(
      {
        point: anything,
        primary: anything,
        secondary: anything,
        unmapped: anything,
        outcomes: anything,
        status: anything,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(anything, shaped),
        fc.oneof(anything, fc.array(mapping)),
        anything,
        (made, mappings, options) => {
          const read = validatePledge(made, mappings, options as never);
          expect(read.ok).toBe(read.errors.length === 0);
          for (const { path, message } of [...read.errors, ...read.warnings])
            expect(message.startsWith(path)).toBe(true);
        },
      ),
    );
  });

  it('accepts what it gives, and says the same of it', () => {
    fc.assert(
      fc.property(mappedPledge, ({ pledge: made, mappings }) => {
        const first = validatePledge(made, mappings);
        if (!first.ok) throw new Error('expected a pledge that can be used');
        const second = validatePledge(first.value, first.mappings);
        expect(second.ok && [second.value, second.mappings]).toEqual([first.value, first.mappings]);
      }),
    );
  });

  it('survives JSON and structuredClone', () => {
    fc.assert(
      fc.property(mappedPledge, ({ pledge: made, mappings }) => {
        for (const result of [
          validatePledge(made, mappings),
          coverage(made, mappings),
          suggestMapping(made),
          traceToValues(made, mappings, []),
        ]) {
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
          expect(structuredClone(result)).toEqual(result);
        }
      }),
    );
  });
});

describe('coverage', () => {
  it('puts every point in exactly one of mapped and unmapped', () => {
    fc.assert(
      fc.property(mappedPledge, ({ pledge: made, mappings }) => {
        const { mapped, unmapped, awaiting, suggested } = assessed(made, mappings, {
          includeSuggested: true,
        });
        const all = sorted(made.points.map(({ number }) => number));
        expect(sorted([...mapped, ...unmapped])).toEqual(all);
        expect(awaiting.every((number) => unmapped.includes(number))).toBe(true);
        expect(sorted([...(suggested?.mapped ?? []), ...(suggested?.unmapped ?? [])])).toEqual(awaiting);
      }),
    );
  });

  it('of a pledge is the union over its points', () => {
    fc.assert(
      fc.property(mappedPledge, ({ pledge: made, mappings }) => {
        const whole = assessed(made, mappings);
        const parts = made.points.map((point) => assessed({ ...made, points: [point] }, mappings));
        for (const principle of PRINCIPLES) {
          for (const place of ['primary', 'secondary'] as const) {
            const union = sorted(parts.flatMap(({ byPrinciple }) => byPrinciple[principle][place]));
            expect(whole.byPrinciple[principle][place]).toEqual(union);
          }
          expect(whole.noCoverage.includes(principle)).toBe(
            parts.every(({ noCoverage }) => noCoverage.includes(principle)),
          );
        }
      }),
    );
  });

  it('is never lost by adding a point, nor by adding a mapping', () => {
    fc.assert(
      fc.property(mappedPledge, text, mappingFor(99), ({ pledge: made, mappings }, words, mapping) => {
        const before = assessed(made, mappings);
        const more = { ...made, points: [...made.points, { number: 99, text: words }] };
        for (const after of [assessed(more, mappings), assessed(more, [...mappings, mapping])]) {
          expect(before.noCoverage).toEqual(expect.arrayContaining([...after.noCoverage]));
          expect(before.noPrimary).toEqual(expect.arrayContaining([...after.noPrimary]));
        }
      }),
    );
  });

  it('does not depend on the order of points or mappings, nor do suggestions and traces', () => {
    const shuffled = mappedPledge.chain(({ pledge: made, mappings }) =>
      fc.tuple(
        fc.constant({ pledge: made, mappings }),
        fc.shuffledSubarray([...made.points], { minLength: made.points.length }),
        fc.shuffledSubarray([...mappings], { minLength: mappings.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ pledge: made, mappings }, otherPoints, otherMappings]) => {
        const other = { ...made, points: otherPoints };
        const all = (one: Pledge, its: readonly PointMapping[]): string =>
          JSON.stringify([
            coverage(one, its, { includeSuggested: true }),
            suggestMapping(one),
            traceToValues(one, its, []),
            PRINCIPLES.map((principle) => tracePrinciple(principle, one, its)),
            traceIndicator('dental-check', [{ pledge: one, mappings: its }]),
            diffPledges(one, one, { mappings: { from: its, to: its } }),
            lineageCandidates([one, one]),
          ]);
        expect(all(other, otherMappings)).toBe(all(made, mappings));
      }),
    );
  });

  it('counts confirmed mappings alone, whatever drafts there are', () => {
    fc.assert(
      fc.property(mappedPledge, ({ pledge: made, mappings }) => {
        const confirmed = mappings.filter((mapping) => mapping.status === 'confirmed');
        const { suggested: _, ...whole } = assessed(made, mappings, { includeSuggested: true });
        expect(whole).toEqual(assessed(made, confirmed));
      }),
    );
  });

  it('never shows an id outside the catalogues', () => {
    const odd = fc.constantFrom('kindness', 'a', 'toString', '__proto__', '');
    fc.assert(
      fc.property(mappedPledge, odd, ({ pledge: made, mappings }, id) => {
        const spoiled = mappings.map((mapping) => ({
          ...mapping,
          primary: [...mapping.primary, id],
          secondary: [id],
          indicators: [...(mapping.indicators ?? []), id],
        })) as unknown as PointMapping[];
        const result = assessed(made, spoiled, { includeSuggested: true });
        expect(Object.keys(result.byPrinciple)).toEqual(PRINCIPLE_IDS);
        const named = traceToValues(made, spoiled, []).promises.flatMap(({ principles }) => principles);
        for (const { principle, indicators } of named) {
          expect(PRINCIPLE_IDS).toContain(principle);
          for (const { indicator } of indicators) expect(INDICATOR_REFERENCE_IDS).toContain(indicator);
        }
        expect(validatePledge(made, spoiled).ok).toBe(mappings.length === 0);
        expect(OUTCOME_IDS).not.toContain(id);
      }),
    );
  });
});

describe('suggestions', () => {
  it('are the same on every run, and add up', () => {
    fc.assert(
      fc.property(pledge, (made) => {
        const suggestions = suggestMapping(made);
        expect(JSON.stringify(suggestMapping(structuredClone(made)))).toBe(JSON.stringify(suggestions));
        for (const { point, matches, themes, scores, primary, secondary, status: state } of suggestions) {
          const words = made.points.find(({ number }) => number === point)?.text ?? '';
          const taken = new Set<number>();
          for (const { start, end, matched } of matches) {
            expect(words.slice(start, end)).toBe(matched);
            for (let at = start; at < end; at++) {
              expect(taken.has(at)).toBe(false);
              taken.add(at);
            }
          }
          for (const { theme, sum, score } of themes) {
            const weights = matches.filter((match) => match.theme === theme).map(({ weight }) => weight);
            expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(sum, 9);
            expect(score).toBe(Math.min(sum, LEXICON.cap));
          }
          for (const { score, from } of scores) {
            expect(from.reduce((total, { adds }) => total + adds, 0)).toBeCloseTo(score, 9);
          }
          const ranked = scores.map(({ score }) => score);
          expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
          expect(new Set([...primary, ...secondary]).size).toBe(primary.length + secondary.length);
          expect(primary.length === 0).toBe(state === 'needs-person');
        }
      }),
    );
  });

  it('of any text whatever are well made', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter, maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (a, b) => {
          for (const given of [a, b, a + b, `’s home ${a}`]) {
            const words = tokens(given);
            const whole = given
              .normalize('NFKC')
              .toLowerCase()
              .replace(/[\u2018\u2019\u201b\u02bc]/g, "'");
            expect(words.map(({ word }) => word)).toEqual(
              whole.replace(/(?<=[a-z0-9])'s(?![a-z0-9])/g, ' ').match(/[a-z0-9]+/g) ?? [],
            );
            for (const { start, end } of words)
              expect(0 <= start && start < end && end <= given.length).toBe(true);
          }
        },
      ),
    );
  });

  it('a lexicon’s theme order and term order change nothing but their listing', () => {
    fc.assert(
      fc.property(pledge, (made) => {
        const turned = {
          ...LEXICON,
          themes: [...LEXICON.themes]
            .reverse()
            .map((theme) => ({ ...theme, terms: [...theme.terms].reverse() })),
        };
        const brief = (lexicon: typeof LEXICON): unknown =>
          suggestMapping(made, { lexicon }).map(({ primary, secondary, confidence, matches, scores }) => [
            primary,
            secondary,
            confidence,
            matches,
            scores.map(({ principle, score }) => [principle, score]),
          ]);
        expect(brief(turned)).toEqual(brief(LEXICON));
      }),
      { numRuns: 30 },
    );
  });

  it('checking a lexicon never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (a, b) => {
        expect(checkLexicon(a).ok).toBe(false);
        expect(
          checkLexicon({ ...LEXICON, themes: [{ id: 'x', contributes: a, terms: [{ term: b, weight: 1 }] }] })
            .ok,
        ).toBe(false);
      }),
    );
  });
});

describe('confirming', () => {
  const by = { role: 'Participation lead', on: '2026-11-21' };

  it('counts until the words change, and keeps the suggestion beside it', () => {
    fc.assert(
      fc.property(pledge, text, (made, words) => {
        const suggestions = suggestMapping(made);
        const mappings = suggestions.map((suggestion) =>
          confirmMapping(
            made,
            suggestion,
            { kind: 'change', primary: ['adulthood'], reason: 'A reason' },
            by,
          ),
        );
        expect(assessed(made, mappings)).toMatchObject({ awaiting: [], lapsed: [], unmapped: [] });
        for (const [at, mapping] of mappings.entries()) {
          expect(mapping.suggestion?.primary).toEqual(suggestions[at]?.primary);
        }
        const changed = {
          ...made,
          points: made.points.map(({ number, text: old }) => ({ number, text: `${old} ${words}` })),
        };
        expect(assessed(changed, mappings)).toMatchObject({
          mapped: [],
          lapsed: sorted(made.points.map(({ number }) => number)),
        });
        expect(validatePledge(made, mappings, { requireComplete: true })).toMatchObject({
          ok: true,
          mappings,
        });
      }),
    );
  });
});

describe('differences', () => {
  const matchBy = fc.constantFrom('number' as const, 'text' as const);

  it('of a pledge from itself are none', () => {
    fc.assert(
      fc.property(mappedPledge, matchBy, ({ pledge: made, mappings }, by) => {
        const all = sorted(made.points.map(({ number }) => number));
        expect(diffPledges(made, made, { matchBy: by, mappings: { from: mappings, to: mappings } })).toEqual({
          matchBy: by,
          added: [],
          removed: [],
          renumbered: [],
          textChanged: [],
          unchanged: all,
          mappingChanges: [],
        });
      }),
    );
  });

  it('hold every point of both versions once, and turn round', () => {
    fc.assert(
      fc.property(pledge, pledge, matchBy, (a, b, by) => {
        const there = diffPledges(a, b, { matchBy: by });
        const back = diffPledges(b, a, { matchBy: by });
        const shared = [...there.textChanged, ...there.unchanged];
        expect(sorted([...shared, ...there.renumbered.map(({ from }) => from), ...there.removed])).toEqual(
          sorted(a.points.map(({ number }) => number)),
        );
        expect(sorted([...shared, ...there.renumbered.map(({ to }) => to), ...there.added])).toEqual(
          sorted(b.points.map(({ number }) => number)),
        );
        expect([back.added, back.removed]).toEqual([there.removed, there.added]);
        expect([back.textChanged, back.unchanged]).toEqual([there.textChanged, there.unchanged]);
      }),
    );
  });
});

describe('shared wording', () => {
  it('is the same both ways, from 0 to 1, and 1 with itself', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const similarity = textSimilarity(a, b);
        expect(similarity).toBe(textSimilarity(b, a));
        expect(similarity >= 0 && similarity <= 1).toBe(true);
        expect(textSimilarity(a, a)).toBe(1);
      }),
    );
  });
});

describe('case files', () => {
  it('of any shape are run without an exception', () => {
    const list = fc.array(fc.anything(), { maxLength: 3 });
    const file = fc.record(
      {
        pledges: list,
        coverage: list,
        versionDiffs: list,
        reverseLookups: list,
        validationExamples: list,
        malformed: list,
        tolerated: list,
        lexicon: fc.anything(),
        referenceSuggestions: list,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), file), (given) => {
        expect(Array.isArray(runPledgeFile(given).cases)).toBe(true);
      }),
    );
  });
});
