/** `corporate-parenting report`: the paper of a corporate parenting board, from one return or several years of them. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type * as Measures from '../../indicators/index.js';
import type { CareRecords, IndicatorId } from '../../indicators/index.js';
import type * as Display from '../../display/index.js';
import type { BoardPaper, PaperProblem } from '../../display/index.js';
import { addMonths, toDay } from '../../kernel/calendar.js';
import { jsonLine } from '../../kernel/escape.js';
import { anywayOption, dateArgument, outOption, tableOption } from '../running/argument-checks.js';
import { comparatorsIn } from '../input/comparators.js';
import { educationOption, withEducationFiles } from '../input/education-files.js';
import { pledgeIn } from '../input/pledge-file.js';
import type { ReturnOptions, ReturnRead } from '../input/read-a-return.js';
import { readAReturn } from '../input/read-a-return.js';
import { tellOtherYear, yearsHeld } from '../input/years-held.js';
import { refusal } from '../running/refusal.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, put, putBytes, tell } from '../running/surroundings.js';

const FORMS = ['html', 'markdown', 'json', 'xlsx'] as const;

interface ReportOptions extends ReturnOptions {
  readonly on: string;
  readonly council: string;
  readonly comparators?: string;
  readonly pledge?: string;
  readonly education?: string;
  readonly whole?: boolean;
  readonly england: boolean;
  readonly out?: string;
  readonly format?: (typeof FORMS)[number];
}

const EXAMPLES = `
RETURN is read as by indicators. Of several returns the one of the latest year is the paper's, and those of the years
before stand beside it. England's published figures are held, and stand beside the council's; --comparators adds others
(columns name, indicator, and value or numerator and denominator), such as statistical neighbours.
Counts of 1 to 5, and whatever would give one away, are not shown; --whole shows everything, for members only.
The page needs nothing beside it: it opens offline, prints with one page a principle, and has no script.

Examples:
  corporate-parenting report 903/2025-26 --on 2026-03-31 --council "Example Council" --out paper.html
  corporate-parenting report 903/2023-24 903/2024-25 903/2025-26 --on 2026-03-31 --pledge pledge.json --out paper.html
  corporate-parenting report 903/2025-26 --on 2026-03-31 --format markdown > paper.md
  corporate-parenting report 903/2025-26 --on 2026-03-31 --out paper.xlsx`;

/** Adds the command. */
export function addReport(program: Command, run: Running): void {
  program
    .command('report <returns...>')
    .description('the paper of a corporate parenting board, as one page')
    .requiredOption('--on <date>', 'the last day counted, YYYY-MM-DD', dateArgument)
    .option('--council <name>', 'the name in the heading', 'Council')
    .option('--comparators <file>', 'figures of others: CSV')
    .option('--no-england', "without England's published figures")
    .option('--pledge <file>', 'the pledge, as JSON, with its mappings')
    .addOption(educationOption())
    .option('--whole', 'show counts of 1 to 5 too: for members only, not for publication')
    .addOption(outOption())
    .addOption(new Option('--format <form>', 'left out: by the ending of --out, or html').choices([...FORMS]))
    .addOption(tableOption())
    .addOption(anywayOption())
    .addHelpText('after', EXAMPLES)
    .action(run(report));
}

async function report(around: Surroundings, paths: string[], options: ReportOptions): Promise<ExitCode> {
  const { on, council, whole = false } = options;
  const [library, display] = await Promise.all([
    import('../../indicators/index.js'),
    import('../../display/index.js'),
  ]);
  const asked = await comparatorsAsked(options, library.englandFigures, around);
  const pledge = options.pledge === undefined ? undefined : await pledgeIn(options.pledge, around);
  if (pledge?.ok === false) {
    for (const { message } of pledge.errors) tell(around, `${options.pledge}: ${message}`);
    throw refusal(`${options.pledge}: cannot be used; corporate-parenting pledge check says why`);
  }
  const returns = inOrderOfYears(await allRead(paths, around, options));
  const last = returns.at(-1);
  if (last === undefined) throw refusal('expected a return');
  const records = await withEducationFiles(last.read.records, options, around);
  await tellOtherYear(records, { on, asked: '--on', held: 'the return', anyway: options.anyway }, around);
  const earlier = returns.slice(0, -1).map(({ read, year }) => {
    const yearEnd = addMonths(on, -12 * (last.year - year), 'earlier');
    const counted = library.countIndicators(read.records, { yearEnd });
    const hidden = whole ? [] : hiddenIds(library, read.records, yearEnd);
    return {
      year,
      yearEnd,
      counted,
      hidden,
      name: `${Number(yearEnd.slice(0, 4)) - 1}-${yearEnd.slice(2, 4)}`,
    };
  });
  const before = earlier.find(({ year }) => year === last.year - 1);
  const card = library.scorecard(records, {
    council,
    yearEnd: on,
    before: before?.counted,
    comparators: asked,
  });
  const { countStatuses } = await import('../../ssda903/index.js');
  const paper = display.boardPaper({
    card,
    hidden: whole ? [] : hiddenIds(library, records, on),
    hiddenBefore: before?.hidden ?? [],
    years: earlier.map(({ name, counted, hidden }) => ({ name, counted, hidden })),
    people: countStatuses(records, on, {
      yearStart: toDay(addMonths(on, -12, 'earlier')),
      otherFacts: 'none',
    }),
    ...(pledge === undefined ? {} : { pledge: { pledge: pledge.value, mappings: pledge.mappings } }),
    problems: problemsOf(last.read),
  });
  await written(paper, options.format ?? formOf(options.out), display, around);
  return returns.find(({ read }) => read.ended !== DONE)?.read.ended ?? DONE;
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

async function comparatorsAsked(
  { comparators, england, on }: ReportOptions,
  englandFigures: (typeof Measures)['englandFigures'],
  around: Surroundings,
): Promise<readonly Measures.ScorecardComparator[]> {
  const year = Number(on.slice(0, 4)) + (on.slice(5) > '03-31' ? 1 : 0);
  return [
    ...(england ? [englandFigures(year)] : []),
    ...(comparators === undefined ? [] : await comparatorsIn(comparators, around)),
  ];
}

async function allRead(
  paths: readonly string[],
  around: Surroundings,
  options: ReportOptions,
): Promise<ReturnRead[]> {
  const read: ReturnRead[] = [];
  for (const path of paths) read.push(await readAReturn(path, around, options));
  return read;
}

interface OfYear {
  readonly read: ReturnRead;
  /** The last reporting year that its rows are of. */
  readonly year: number;
}

/** By the year that each is of: two of one year are refused, because one of them would be lost. */
function inOrderOfYears(returns: readonly ReturnRead[]): readonly OfYear[] {
  const years = returns
    .map((read) => ({ read, year: Math.max(...yearsHeld(read.records)) }))
    .sort((a, b) => a.year - b.year);
  const twice = years.find(({ year }, at) => years[at + 1]?.year === year);
  if (twice !== undefined)
    throw refusal(
      `two returns have rows up to the year that ends in ${twice.year}; expected one of each year`,
    );
  return years;
}

/** The measures of which a count may not be shown, all measures of the paper taken together. */
function hiddenIds(library: typeof Measures, records: CareRecords, yearEnd: string): readonly IndicatorId[] {
  const counted = library.countIndicators(records, { yearEnd });
  const results = library.INDICATOR_IDS.map((id) => library.computableResult(records, counted, id)).filter(
    (result) => result.status === 'computed',
  );
  const ids = results.map(({ indicator }) => indicator);
  const children = library.childrenOfMeasures(records, ids, { yearEnd, readings: {} }, undefined, 'all');
  const lines = [{ group: 'all', results }];
  const rows = library.councilRows(lines, library.hiddenLines(lines, children));
  // A difference is published nowhere: whoever has it and one of its two counts has the other.
  return ids.filter((_, at) => {
    const { value } = rows[at] ?? {};
    return value === 'c' || (value === 'z' && results[at]?.value !== null);
  });
}

function problemsOf({ problems }: ReturnRead): PaperProblem[] {
  const found = new Map<string, { severity: PaperProblem['severity']; text: string; count: number }>();
  for (const problem of problems) {
    const { severity, code, message } = problem;
    const of = found.get(code) ?? {
      severity: severity === 'error' ? 'error' : 'warning',
      text: message,
      count: 0,
    };
    of.count += ('count' in problem ? problem.count : undefined) ?? 1;
    found.set(code, of);
  }
  return [...found.values()];
}
