/** `corporate-parenting report`: the paper of a corporate parenting board, from one return or several years of them. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type * as Display from '../../display/index.js';
import type { BoardPaper } from '../../display/index.js';
import { jsonLine } from '../../kernel/escape.js';
import { dateArgument, outOption } from '../running/argument-checks.js';
import type { PaperAsked } from '../input/board-paper-asked.js';
import { boardPaperAsked, withPaperOptions } from '../input/board-paper-asked.js';
import { OTHERS_HELP } from '../input/others.js';
import { refusal } from '../running/refusal.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { put, putBytes } from '../running/surroundings.js';

const FORMS = ['html', 'markdown', 'json', 'xlsx'] as const;

interface ReportOptions extends PaperAsked {
  readonly on: string;
  readonly out?: string;
  readonly format?: (typeof FORMS)[number];
}

const EXAMPLES = `
RETURN is read as by indicators. Of several returns the one of the latest year is the paper's, and those of the years
before stand beside it. England's published figures are held, and stand beside the council's.
${OTHERS_HELP}
Counts of 1 to 5, and whatever would give one away, are not shown; --whole shows everything, for members only.
The page needs nothing beside it: it opens offline, prints with one page a principle, and has no script.

Examples:
  corporate-parenting report 903/2025-26 --on 2026-03-31 --council "Example Council" --out paper.html
  corporate-parenting report 903/2023-24 903/2024-25 903/2025-26 --on 2026-03-31 --pledge pledge.json --out paper.html
  corporate-parenting report 903/2025-26 --on 2026-03-31 --comparators la_care_leavers_activity.csv --council-code 332 \\
    --neighbours "May 2025=sn_model_2025_wide.csv" --out paper.html
  corporate-parenting report 903/2025-26 --on 2026-03-31 --format markdown > paper.md
  corporate-parenting report 903/2025-26 --on 2026-03-31 --out paper.xlsx`;

/** Adds the command. */
export function addReport(program: Command, run: Running): void {
  withPaperOptions(
    program
      .command('report <returns...>')
      .description('the paper of a corporate parenting board, as one page')
      .requiredOption('--on <date>', 'the last day counted, YYYY-MM-DD', dateArgument),
  )
    .addOption(outOption())
    .addOption(new Option('--format <form>', 'left out: by the ending of --out, or html').choices([...FORMS]))
    .addHelpText('after', EXAMPLES)
    .action(run(report));
}

async function report(around: Surroundings, paths: string[], options: ReportOptions): Promise<ExitCode> {
  const { paper, ended } = await boardPaperAsked(paths, options, around);
  const display = await import('../../display/index.js');
  await written(paper, options.format ?? formOf(options.out), display, around);
  return ended;
}

async function written(
  paper: BoardPaper,
  form: (typeof FORMS)[number],
  display: typeof Display,
  around: Surroundings,
): Promise<void> {
  switch (form) {
    case 'html':
      return put(around, display.boardPaperHtml(paper));
    case 'markdown':
      return put(around, display.boardPaperMarkdown(paper));
    case 'json':
      return put(around, `${jsonLine(paper)}\n`);
    case 'xlsx': {
      if (around.output.isTTY === true)
        throw refusal('--format xlsx: is a file and no text; expected --out and where to write it');
      const { excelFile } = await import('../running/table-files.js');
      return putBytes(around, await excelFile(display.boardPaperTables(paper)));
    }
    default:
      return form satisfies never;
  }
}

function formOf(out: string | undefined): (typeof FORMS)[number] {
  if (out?.endsWith('.md') === true) return 'markdown';
  if (out?.endsWith('.xlsx') === true) return 'xlsx';
  return out?.endsWith('.json') === true ? 'json' : 'html';
}
