/** The command line: what there is, how it is asked for, and how it ends. Each command loads only what it needs. */
import { Command, CommanderError } from 'commander';
import { PACKAGE_VERSION } from '../eligibility/receipt/version.js';
import { addAnnexA } from './commands/annex-a.js';
import { addCheck } from './commands/check.js';
import { addComing } from './commands/coming.js';
import { addCompare } from './commands/compare.js';
import { addConformance } from './commands/conformance.js';
import { addFigures } from './commands/figures.js';
import { addGovernance } from './commands/governance.js';
import { addDistances } from './commands/distances.js';
import { addDeadlines } from './commands/deadlines.js';
import { addIndicators } from './commands/indicators.js';
import { addPicture } from './commands/picture.js';
import { addPledge } from './commands/pledge.js';
import { addPublish } from './commands/publish.js';
import { addQuestions } from './commands/questions.js';
import { addReconcile } from './commands/reconcile.js';
import { extractedOnOption, outOption, threadsOption, windowYearsOption } from './running/argument-checks.js';
import { refuseRepeated } from './running/argument-checks.js';
import type { OutputFile } from './running/output-file.js';
import { outputFile } from './running/output-file.js';
import { inOneLine } from './running/refusal.js';
import type { Action } from './running/running.js';
import { addReport } from './commands/report.js';
import { addSchema } from './commands/schema.js';
import { addScorecard } from './commands/scorecard.js';
import { addStatus } from './commands/status.js';
import type { DatasetAsked, ExitCode, Surroundings } from './running/surroundings.js';
import { DONE, REFUSED, tell } from './running/surroundings.js';
import { addTally } from './commands/tally.js';
import { addTimeline } from './commands/timeline.js';
import { addVirtualSchool } from './commands/virtual-school.js';
import { addWhy } from './commands/why.js';

const EXIT_CODES = `
Exit codes: 0 done; 1 something was found (a problem of severity error, a failed case, an invalid pledge);
2 wrong usage, or something could not be read. There is no clock: say which day with --on.
Answers count and cite; they do not decide about a person. Not legal advice.`;

/**
 * Runs the command with its arguments and says how it ended. Never throws: whatever goes wrong is one line among the
 * errors, without a stack and without anything of a record.
 */
export async function runCommand(argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  let code: ExitCode = DONE;
  const program = new Command('corporate-parenting')
    .description(
      'Looked-after and care-leaver status, measures, pledges and data checks, from the command line',
    )
    .version(PACKAGE_VERSION, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this help')
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => around.output.write(text),
      writeErr: (text) => around.errors.write(text),
      outputError: (text) => tell(around, text.replace(/^error: /, '')),
    });
  const run =
    <Arguments extends readonly unknown[]>(action: Action<Arguments>) =>
    async (...arguments_: Arguments): Promise<void> => {
      const file = fileAsked(arguments_);
      const inner = withDataset(
        file === undefined ? around : { ...around, output: file.sink, outPath: file.path },
        arguments_,
      );
      code = await action(inner, ...arguments_);
      await file?.end();
    };
  for (const add of COMMANDS) add(program, run);
  addOut(program);
  refuseRepeated(program);
  for (const command of program.commands.filter(readsRecords))
    command.addOption(extractedOnOption()).addOption(windowYearsOption()).addOption(threadsOption());
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : REFUSED;
    tell(around, inOneLine(error));
    return REFUSED;
  }
}

/** Whether a command reads a return or people: then it reads a folder of the dataset too. */
function readsRecords(command: Command): boolean {
  return ['return', 'returns', 'people'].includes(command.registeredArguments[0]?.name() ?? '');
}

/** `--out` for every command that has a form to choose. */
function addOut(command: Command): void {
  for (const inner of command.commands) addOut(inner);
  const has = (long: string): boolean => command.options.some((option) => option.long === long);
  if (has('--format') && !has('--out')) command.addOption(outOption());
}

/** The file that `--out` names, among the options, which come before the command itself. */
function fileAsked(arguments_: readonly unknown[]): OutputFile | undefined {
  const options = arguments_.at(-2);
  const out = typeof options === 'object' && options !== null && 'out' in options ? options.out : undefined;
  return typeof out === 'string' ? outputFile(out) : undefined;
}

/** What is said of the dataset, and of threads, stands among the options, which come before the command itself. */
function withDataset(around: Surroundings, arguments_: readonly unknown[]): Surroundings {
  const options = arguments_.at(-2);
  return typeof options === 'object' && options !== null
    ? { ...around, dataset: options as DatasetAsked, threads: (options as ThreadsAsked).threads }
    : around;
}

interface ThreadsAsked {
  readonly threads?: number;
}

const COMMANDS = [
  addStatus,
  addTimeline,
  addDeadlines,
  addComing,
  addReconcile,
  addIndicators,
  addFigures,
  addReport,
  addPicture,
  addScorecard,
  addQuestions,
  addPublish,
  addVirtualSchool,
  addWhy,
  addTally,
  addPledge,
  addGovernance,
  addCheck,
  addCompare,
  addDistances,
  addAnnexA,
  addSchema,
  addConformance,
] as const;
