// The part of vitest that the tests use, on mocha: Stryker's runner for mocha keeps the tests loaded from one mutant
// to the next. The matchers are vitest's own.
import { JestAsymmetricMatchers, JestChaiExpect, chai } from '@vitest/expect';
import * as fc from 'fast-check';

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }, { addMethod, flag }) => {
  addMethod(Assertion.prototype, 'toMatchInlineSnapshot', function (expected) {
    chai.expect(`"${flag(this, 'object')}"`).toBe(withoutMargin(expected));
  });
});

// The matchers for a part of a value, `expect.stringContaining` and the like, were added to chai's own function.
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, {
  // That a test asserts at all is vitest's to see.
  hasAssertions: () => undefined,
});

/** How often a method is called. */
export const vi = {
  spyOn(object, name) {
    const method = object[name];
    const mock = { calls: [] };
    object[name] = function counted(...given) {
      mock.calls.push(given);
      return method.apply(this, given);
    };
    return { mock, mockClear: () => void (mock.calls = []), mockRestore: () => void (object[name] = method) };
  },
};

/** Types are the compiler's to see. */
export function expectTypeOf() {
  const any = new Proxy(() => any, { get: () => any });
  return any;
}

/** An inline snapshot without the line breaks round it and the margin of the code it stands in. */
function withoutMargin(text) {
  const lines = text.split('\n');
  if (lines.length === 1) return text;
  const margin = /^ */.exec(lines[1])[0].length;
  return lines
    .slice(1, -1)
    .map((line) => line.slice(margin))
    .join('\n');
}

// Changed source does not compile as it stands, words for random people take long, source is not what it was, and the
// stand-in has no modules to load anew nor every matcher: none of these says anything of a rule that others do not. Lines
// of a million characters take longer, while what is met is counted, than any change is given.
const LEFT_OUT =
  /does not compile|of random people|keeps the data file free of rules|is never tried, when schemas|wordings of Dudley|a million characters|are refused by their length/;

export const it = named(globalThis.it);
export const describe = named(globalThis.describe);

/** Milliseconds of processor that each test took last: on a busy machine the clock tells of others. */
globalThis.processorTaken = {};

/** Milliseconds of processor for one change: what only later tests would notice counts as unnoticed, so the figure errs downwards. */
const ENOUGH = Number(process.env.MUTATION_ENOUGH ?? 5000);
const spentSince = (before) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
let began = process.cpuUsage();

function timed(body) {
  return async function () {
    const isOfAChange = globalThis['__stryker__']?.activeMutant !== undefined;
    if (isOfAChange && spentSince(began) > ENOUGH) return;
    const before = process.cpuUsage();
    await body.call(this);
    globalThis.processorTaken[this.test.fullTitle()] = spentSince(before);
  };
}

function named(on) {
  const register = (name, body) => {
    if (LEFT_OUT.test(name)) return;
    if (on === globalThis.it) on(name, timed(body)).stands = globalThis.testFile;
    else on(name, body);
  };
  register.each = (rows) => (name, body) => {
    // A list among other values is one value, as vitest has it.
    const areLists = rows.every(Array.isArray);
    for (const [at, row] of rows.entries()) {
      register(`${name} (${at + 1})`, () => (areLists ? body(...row) : body(row)));
    }
  };
  register.skipIf = (skipped) => (skipped ? () => undefined : register);
  return register;
}

// Whether a law fails is all that is asked: the smallest case on which it does would take many times as long to find.
// The cases are the same for every change, as in the tests' own runs.
fc.configureGlobal({ endOnFailure: true, seed: Number(process.env.PROPERTY_SEED ?? 1989) });

/** A WeakMap for the rules that forgets between mutants: what one made must not serve the next. */
globalThis.ForgetfulWeakMap = class extends globalThis['WeakMap'] {
  get(key) {
    const entry = super.get(key);
    return entry?.run === run ? entry.value : undefined;
  }
  set(key, value) {
    return super.set(key, { run, value });
  }
};
let run = 0;
globalThis.before(() => {
  run += 1;
  began = process.cpuUsage();
});

// Stryker starts a new process for whatever ran while the tests loaded. What ran in a test as well is tried there,
// with the mutant asleep while they load, so nothing need be loaded anew for it.
globalThis.after(() => {
  const { static: whileLoading = {}, perTest = {} } = globalThis['__stryker__']?.mutantCoverage ?? {};
  for (const ran of Object.values(perTest))
    for (const mutant of Object.keys(ran)) delete whileLoading[mutant];
});
