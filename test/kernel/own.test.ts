/** Tables and tallies under names that a caller chose, which may be those of what every object inherits. */
import { describe, expect, it } from 'vitest';
import * as education from '../../src/education/index.js';
import * as eligibility from '../../src/eligibility/index.js';
import * as indicators from '../../src/indicators/index.js';
import { countsByName, ownOneOf, ownValue } from '../../src/kernel/own.js';
import { isListOf } from '../../src/kernel/lists.js';
import * as pledge from '../../src/pledge/index.js';
import * as principles from '../../src/principles/index.js';
import * as ssd from '../../src/ssd/index.js';
import * as ssda903 from '../../src/ssda903/index.js';

const INHERITED = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'] as const;
/** What is no name at all. */
const NO_NAMES = [null, undefined, 3, Symbol('x'), Object.create(null), ['yes']] as const;
const ANY = [...INHERITED, ...NO_NAMES] as readonly unknown[] as readonly never[];

describe('a table', () => {
  it('holds nothing under a name that is not its own', () => {
    for (const name of ANY) {
      expect(ownValue({ yes: 1 }, name)).toBeUndefined();
      expect(() => ownOneOf({ yes: 1, no: 2 }, name, 'answer')).toThrow(
        new RangeError('answer: expected one of yes, no'),
      );
    }
    expect([ownValue({ yes: 1 }, 'yes'), ownOneOf({ yes: 1 }, 'yes', 'answer')]).toEqual([1, 1]);
  });
});

describe('a tally', () => {
  it('counts a name whatever it is called', () => {
    const names = [...INHERITED, 'yes', 'yes', ...INHERITED, '__proto__'];
    const counts = countsByName(names, (name) => name);
    expect(Object.entries(counts).sort()).toEqual(
      [...INHERITED.map((name) => [name, name === '__proto__' ? 3 : 2]), ['yes', 2]].sort(),
    );
    expect(
      countsByName(
        ['a', 'b', 'a'],
        (name) => name,
        (name) => (name === 'a' ? 10 : 1),
      ),
    ).toEqual({
      a: 20,
      b: 1,
    });
    expect(countsByName([], String)).toEqual({});
  });

  it('of problems and of differences is of numbers alone', () => {
    const problems = INHERITED.map((code) => ({ code }) as never);
    const differences = INHERITED.map((kind) => ({ kind }) as never);
    for (const counts of [ssda903.summariseProblems(problems), ssd.countDoorDifferences(differences)])
      expect(Object.entries(counts)).toEqual(INHERITED.map((name) => [name, 1]));
  });
});

/** What a caller names, and what is answered where it names nothing that is known. */
const ASKED: Readonly<Record<string, readonly [ask: (name: never) => unknown, answer: unknown]>> = {
  'a legal status': [(name) => eligibility.parentalResponsibility(name).answer, 'unknown'],
  'a legal status, yes or no': [eligibility.hasParentalResponsibility, undefined],
  'a route to permanence': [
    (name) => eligibility.permanenceRouteLabel(name, '2026-01-01' as never),
    undefined,
  ],
  'a set of codes': [(name) => ssda903.codeLabel(name, 'C2'), undefined],
  'a code': [(name) => ssda903.codeLabel('LS', name), undefined],
  'an idea of measurement': [(name) => pledge.referenceSpeaksTo(name, 'adulthood'), false],
  'the principles of a measure': [indicators.indicatorSpeaksTo, []],
};

/** What a caller names, and must name rightly. */
const REFUSED: Readonly<Record<string, readonly [ask: (name: never) => unknown, argument: string]>> = {
  'a state of a deadline': [
    (state) => eligibility.countDeadlines([{ team: null, worker: null, duty: 'DUTY-1', state }]),
    'state',
  ],
  'a kind of evidence': [(kind) => principles.expiresOn({ kind, periodTo: '2026-03-31' } as never), 'kind'],
  'a problem of a return': [(code) => ssda903.problemText({ code }), 'code'],
  'the rule of a problem': [(code) => ssda903.problemRule(code, null, null), 'code'],
  'what a problem affects': [(code) => ssda903.problemAffects(code, null, null), 'code'],
  'a problem of a school file': [(code) => education.educationProblemText(code), 'code'],
  'how often': [(every) => indicators.lastDays([], every), 'every'],
  'how often, of figures': [
    (every) => indicators.figuresOverTime([], { council: 'Example', every }),
    'every',
  ],
};

describe('a name that is not known', () => {
  it.each(Object.entries(ASKED))('is answered: %s', (_, [ask, answer]) => {
    for (const name of ANY) expect(ask(name)).toEqual(answer);
  });

  it.each(Object.entries(REFUSED))(
    'is refused by the name of its argument, and not repeated: %s',
    (_, [ask, argument]) => {
      for (const name of [...ANY, 'Ann Smith' as never]) {
        expect(() => ask(name)).toThrow(RangeError);
        expect(() => ask(name)).toThrow(new RegExp(`^${argument}: (?!.*(Ann Smith|Symbol|native))`));
      }
    },
  );
});

it('of a measure is refused too, and a text told as it is: it names no person', () => {
  for (const id of ANY)
    expect(() => indicators.indicatorDefinition(id)).toThrow(/^id: (no indicator is called|expected) /);
});

describe('a list with a place that holds nothing', () => {
  const isText = (value: unknown): value is string => typeof value === 'string';

  it('is no list of what is asked for', () => {
    expect(isListOf(['a', 'b'], isText)).toBe(true);
    expect(isListOf([], isText)).toBe(true);
    expect(isListOf(['a', 1], isText)).toBe(false);
    expect(isListOf(Array.from({ length: 2 }), isText)).toBe(false);
    const sparse = ['a'];
    sparse.length = 2;
    expect(isListOf(sparse, isText)).toBe(false);
    expect(isListOf({ length: 0 }, isText)).toBe(false);
    expect(isListOf('ab', isText)).toBe(false);
  });
});
