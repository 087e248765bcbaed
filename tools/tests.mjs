// Runs the tests. `npm test`: all of them, each law over fifty cases. `npm run laws`: the laws over a thousand.
// Plain lines where the output is not a terminal. Further arguments go to the runner.
import { spawnSync } from 'node:child_process';

const [which, ...rest] = process.argv.slice(2);
const laws = which === 'laws';
const more = laws || which === undefined ? rest : [which, ...rest];
const terminal = process.stdout.isTTY === true;

/** A law whose smallest failing case takes hours to find, or that does not end, fails and says so. */
const MOST_MINUTES = 40;

const { status, error } = spawnSync(
  'npx',
  [
    '--no-install',
    'vitest',
    'run',
    `--reporter=${terminal ? 'dot' : 'default'}`,
    '--reporter=json',
    `--outputFile.json=${laws ? '.vitest-laws.json' : '.vitest.json'}`,
    ...(laws ? ['--testTimeout=600000', 'test/properties', 'test/ssda903/damage.test.ts'] : []),
    ...more,
  ],
  {
    timeout: MOST_MINUTES * 60_000,
    killSignal: 'SIGKILL',
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...(laws ? { PROPERTY_RUNS: '1000' } : {}),
      ...(terminal ? {} : { NO_COLOR: '1' }),
      ...process.env,
    },
  },
);
if (error !== undefined) console.error(`stopped after ${MOST_MINUTES} minutes: ${error.message}`);
process.exitCode = status ?? 1;
