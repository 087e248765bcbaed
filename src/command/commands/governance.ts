/** `corporate-parenting governance`: what a council promised about its own governance, beside what it recorded. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { GovernanceFramework, GovernanceRecords } from '../../principles/governance/index.js';
import { wellFormedIn } from '../input/well-formed.js';
import { dateArgument, formatOption } from '../running/argument-checks.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, FOUND, put, tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { usualFormat, writeRows } from '../running/write-rows.js';

interface CheckOptions {
  readonly on: string;
  readonly format?: Format;
}

interface ReportOptions {
  readonly from: string;
  readonly on: string;
  readonly form: 'markdown' | 'html' | 'json';
}

const EXAMPLES = `
FRAMEWORK and RECORDS are JSON ("corporate-parenting schema governance-framework" and "governance-records" tell their
form). A list that the records leave out is a question, and not a gap. Nothing here says that a duty was or was not met.

Examples:
  corporate-parenting governance check strategy.json records.json --on 2026-03-31 --format csv > findings.csv
  corporate-parenting governance report strategy.json records.json --from 2025-04-01 --on 2026-03-31 --form html > report.html`;

/** Adds the commands. */
export function addGovernance(program: Command, run: Running): void {
  const governance = program
    .command('governance')
    .description('what a council promised about its own governance, beside what it recorded')
    .addHelpText('after', EXAMPLES);
  governance
    .command('check <framework> <records>')
    .description('what was promised and is not recorded; exit code 1 when there is something')
    .requiredOption('--on <date>', 'the day, YYYY-MM-DD', dateArgument)
    .addOption(formatOption())
    .action(run(check));
  governance
    .command('report <framework> <records>')
    .description("the skeleton of the year's annual report")
    .requiredOption('--from <date>', 'the first day of the year, YYYY-MM-DD', dateArgument)
    .requiredOption('--on <date>', 'the last day of the year, YYYY-MM-DD', dateArgument)
    .addOption(
      new Option('--form <form>', 'of the report').choices(['markdown', 'html', 'json']).default('markdown'),
    )
    .action(run(report));
}

async function check(
  around: Surroundings,
  framework: string,
  records: string,
  { on, format = usualFormat(around) }: CheckOptions,
): Promise<ExitCode> {
  const { checkGovernance } = await import('../../principles/governance/index.js');
  const { findings, laterRecords } = checkGovernance(
    await frameworkIn(framework, around),
    await recordsIn(records, around),
    on,
  );
  const columns = ['on', 'kind', 'code', 'list', 'id', 'promised', 'recorded', 'missing'];
  await writeRows(findings, columns, format, around);
  if (laterRecords > 0) tell(around, `${records}: ${laterRecords} of later days than ${on}, left aside`);
  return findings.length === 0 ? DONE : FOUND;
}

async function report(
  around: Surroundings,
  framework: string,
  records: string,
  { from, on, form }: ReportOptions,
): Promise<ExitCode> {
  const [{ annualReport }, { annualReportHtml, annualReportMarkdown }] = await Promise.all([
    import('../../principles/governance/index.js'),
    import('../../display/index.js'),
  ]);
  const made = annualReport(await frameworkIn(framework, around), await recordsIn(records, around), {
    from,
    until: on,
  });
  const text = {
    markdown: () => annualReportMarkdown(made),
    html: () => annualReportHtml(made),
    json: () => `${JSON.stringify(made, null, 2)}\n`,
  }[form]();
  await put(around, text);
  return DONE;
}

async function frameworkIn(path: string, around: Surroundings): Promise<GovernanceFramework> {
  const { frameworkProblems } = await import('../../principles/governance/index.js');
  return (await wellFormedIn(path, frameworkProblems, around)) as GovernanceFramework;
}

async function recordsIn(path: string, around: Surroundings): Promise<GovernanceRecords> {
  const { governanceRecordsProblems } = await import('../../principles/governance/index.js');
  return (await wellFormedIn(path, governanceRecordsProblems, around)) as GovernanceRecords;
}
