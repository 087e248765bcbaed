/** `corporate-parenting status`: who is what on a day, and why. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { terminalLine, terminalText } from '../../kernel/escape.js';
import type { CareStatusFinding, WordingFor } from '../../eligibility/index.js';
import { dateArgument, formatOption } from '../running/argument-checks.js';
import type { PeopleOptions } from '../input/people-asked.js';
import { answerPeople, withPeopleOptions } from '../input/people-asked.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { put } from '../running/surroundings.js';
import type { Format, RowWriter } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';

interface StatusOptions extends PeopleOptions {
  readonly on: string;
  readonly format?: Format;
  readonly explain?: boolean;
  readonly for?: WordingFor;
}

const COLUMNS = ['id', 'on', 'status', 'possible', 'lookedAfter', 'principlesApply', 'needs'] as const;

const EXAMPLES = `
PEOPLE is a file of JSON lines (each a Person with an "id"), a folder of 903 CSV files, a 903 XML file, or - for
standard input. What a record leaves out is not recorded, and the answer says what is missing;
--nothing-else says that there is none of it.

Examples:
  corporate-parenting status people.jsonl --on 2026-03-31
  corporate-parenting status 903/2025-26 --on 2026-03-31 --nothing-else --format csv > statuses.csv
  nightly-extract | corporate-parenting status - --on 2026-03-31 --for young-person`;

/** Adds the command. */
export function addStatus(program: Command, run: Running): void {
  withPeopleOptions(
    program
      .command('status <people>')
      .description('looked-after and care-leaver status on a day')
      .requiredOption('--on <date>', 'the day asked about, YYYY-MM-DD', dateArgument)
      .option('--explain', 'add the reasons in plain English')
      .addOption(
        new Option('--for <reader>', 'whom the reasons are for; includes --explain').choices([
          'caseworker',
          'young-person',
        ]),
      ),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(status));
}

async function status(around: Surroundings, path: string, options: StatusOptions): Promise<ExitCode> {
  const format = options.format ?? usualFormat(around);
  const reader = options.for ?? (options.explain === true ? 'caseworker' : undefined);
  return answerPeople(path, options, around, async ({ groups }, law) => {
    const { careStatus, explainStatus } = await import('../../eligibility/index.js');
    const columns = reader === undefined ? COLUMNS : [...COLUMNS, 'explanation'];
    const writer =
      format === 'table' && reader !== undefined ? reasons(around) : await rowWriter(format, columns, around);
    for await (const group of groups) {
      for (const { id, person } of group) {
        const finding = careStatus(person, options.on, law);
        const row = statusRow(id, options.on, finding);
        await writer.write(
          reader === undefined ? row : { ...row, explanation: explainStatus(finding, { for: reader }) },
        );
      }
    }
    await writer.end();
  });
}

/** The answer about one person as a row. */
interface StatusRow extends Pick<
  CareStatusFinding,
  'possible' | 'lookedAfter' | 'principlesApply' | 'needs'
> {
  readonly id: string;
  readonly on: string;
  readonly status: CareStatusFinding['answer'];
}

function statusRow(id: string, on: string, finding: CareStatusFinding): StatusRow {
  const { answer, possible, lookedAfter, principlesApply, needs } = finding;
  return { id, on, status: answer, possible, lookedAfter, principlesApply, needs };
}

/** Reasons do not fit into the cell of a table: each person has a paragraph. */
function reasons(around: Surroundings): RowWriter {
  return {
    write: async (row) => {
      const { id, explanation } = row as { readonly id: string; readonly explanation: string };
      await put(around, `${terminalLine(id)}\n${terminalText(explanation).replace(/^(?=.)/gm, '  ')}\n\n`);
    },
    end: async () => undefined,
  };
}
