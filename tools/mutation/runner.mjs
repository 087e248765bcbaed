// Stryker's runner for mocha, asked less: changes outside the sample are not tried, and of the tests that reach a
// change those are asked first that noticed one lately, then the room's own, then the quick ones. The order alters no result: a change goes
// unnoticed only when all of them pass.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { PluginKind, commonTokens, declareFactoryPlugin, tokens } from '@stryker-mutator/api/plugin';
import { createMochaTestRunner } from '@stryker-mutator/mocha-runner';
import { sampleOf } from './sample.mjs';

/** How long each test took when nothing was changed: written by the process that tried, read by the others. */
const TIMES = 'test/mutation/times.json';
const REMEMBERED = 20;
/** Of the room's own tests those that take less are asked before the quickest of all. */
const SHORT = 1000;

/**
 * A change that is met three times as often as in the whole of the first run goes round for ever. Stryker waits for a
 * hundred times, which in a reader of bytes is minutes; and after a time-out all tests are loaded anew.
 */
const endless = (limit) => (limit === undefined ? undefined : Math.max(1000, limit * 0.03));

function createRunner(injector) {
  const runner = createMochaTestRunner(injector);
  const { dryRun, mutantRun, runMocha } = runner;
  const { kept } = sampleOf(process.env.MUTATION_SAMPLE);
  let quickest;
  let lately = [];
  let asked;
  /** Where the change stands. */
  let room;

  /** Out of their suites, once: mocha runs the tests of the root in the order in which they stand there. */
  function gather() {
    const { suite } = runner.mocha;
    const times = JSON.parse(readFileSync(TIMES, 'utf8'));
    quickest = [];
    suite.eachTest((test) => {
      const name = test.fullTitle();
      quickest.push({ name, took: times[name] ?? 0, test });
    });
    quickest.sort((a, b) => a.took - b.took);
    suite.suites = [];
  }

  return Object.assign(runner, {
    async dryRun(options) {
      const result = await dryRun.call(runner, options);
      const times = (result.tests ?? []).map(({ id, timeSpentMs }) => [
        id,
        globalThis.processorTaken?.[id] ?? timeSpentMs,
      ]);
      writeFileSync(TIMES, JSON.stringify(Object.fromEntries(times)));
      return result;
    },

    async mutantRun({ testFilter, ...options }) {
      const fileName = relative(process.cwd(), options.sandboxFileName);
      if (!kept({ ...options.activeMutant, fileName }))
        return { status: 'error', errorMessage: 'outside the sample' };
      asked = new Set(testFilter);
      [, room] = fileName.split('/');
      const result = await mutantRun.call(runner, { ...options, hitLimit: endless(options.hitLimit) });
      const [by] = result.killedBy ?? [];
      if (by !== undefined) lately = [by, ...lately.filter((each) => each !== by)].slice(0, REMEMBERED);
      return result;
    },

    async runMocha() {
      if (asked !== undefined) {
        if (quickest === undefined) gather();
        const isOwn = ({ took, test }) => took < SHORT && test.stands?.startsWith(`test/${room}/`) === true;
        const [own, others] = [quickest.filter(isOwn), quickest.filter((each) => !isOwn(each))];
        const reached = own.concat(others).filter(({ name }) => asked.has(name));
        const first = lately.flatMap((each) => reached.filter(({ name }) => name === each));
        runner.mocha.suite.tests = [...new Set([...first, ...reached])].map(({ test }) => test);
      }
      return runMocha.call(runner);
    },
  });
}
createRunner.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'quick', createRunner)];
