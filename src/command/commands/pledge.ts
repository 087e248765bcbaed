/** `corporate-parenting pledge`: check a pledge, map it to the seven principles, compare two versions. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type {
  MatchPointsBy,
  Pledge,
  PledgeDiff,
  PledgeValidation,
  PointMapping,
} from '../../pledge/index.js';
import { formatOption } from '../running/argument-checks.js';
import { pledgeIn } from '../input/pledge-file.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, FOUND, put, tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';

interface PledgeOptions {
  readonly format?: Format;
  readonly complete?: boolean;
  readonly matchBy?: MatchPointsBy;
}

const EXAMPLES = `
FILE holds a pledge as JSON ("corporate-parenting schema pledge" tells its form), or { "pledge": …, "mappings": […] }.
A draft mapping is a suggestion: a person decides, and only what a person confirmed counts as coverage.

Examples:
  corporate-parenting pledge check our-pledge.json
  corporate-parenting pledge map our-pledge.json --format csv > drafts.csv
  corporate-parenting pledge diff pledge-2016.json pledge-2021.json`;

/** Adds the three commands. */
export function addPledge(program: Command, run: Running): void {
  const pledge = program
    .command('pledge')
    .description('check a pledge, map it to the principles, compare two versions')
    .addHelpText('after', EXAMPLES);
  pledge
    .command('check <files...>')
    .description('what is wrong with a pledge; exit code 1 when it cannot be used')
    .option('--complete', 'every point must be mapped, or marked as speaking to no principle')
    .addOption(formatOption())
    .action(run(check));
  pledge
    .command('map <files...>')
    .description('a draft mapping of each point, and the coverage that stands confirmed')
    .addOption(formatOption())
    .action(run(map));
  pledge
    .command('diff <from> <to>')
    .description('what changed from one version to the next')
    .addOption(
      new Option('--match-by <how>', 'how points are known again')
        .choices(['number', 'text'])
        .default('number'),
    )
    .addOption(formatOption())
    .action(run(diff));
}

async function check(around: Surroundings, files: string[], options: PledgeOptions): Promise<ExitCode> {
  const { format = usualFormat(around), complete = false } = options;
  const writer = await rowWriter(format, ['file', 'level', 'code', 'path', 'message'], around);
  const invalid: string[] = [];
  for (const file of files) {
    const checked = await pledgeIn(file, around, complete);
    for (const finding of [...checked.errors, ...checked.warnings]) await writer.write({ file, ...finding });
    if (!checked.ok) invalid.push(file);
    const { errors, warnings } = checked;
    tell(around, `${file}: ${errors.length} of level error, ${warnings.length} of level warning`);
  }
  await writer.end();
  return invalid.length > 0 ? FOUND : DONE;
}

type Checked = Extract<PledgeValidation, { readonly ok: true }>;

/** The pledge, or `undefined` when it cannot be used, with each error told. */
async function usable(file: string, around: Surroundings): Promise<Checked | undefined> {
  const checked = await pledgeIn(file, around);
  if (checked.ok) return checked;
  for (const { message } of checked.errors) tell(around, `${file}: ${message}`);
  return undefined;
}

async function map(around: Surroundings, files: string[], options: PledgeOptions): Promise<ExitCode> {
  const { format = usualFormat(around) } = options;
  const columns = ['file', 'point', 'status', 'primary', 'secondary', 'confidence'] as const;
  const writer = await rowWriter(format, columns, around);
  const { coverage, suggestMapping } = await import('../../pledge/index.js');
  const { displayed } = await import('../../display/index.js');
  let code: ExitCode = DONE;
  let covered = '';
  for (const file of files) {
    const checked = await usable(file, around);
    if (checked === undefined) {
      code = FOUND;
      continue;
    }
    const suggestions = suggestMapping(checked.value);
    const standing = coverage(checked.value, checked.mappings);
    if (format === 'json') await writer.write({ file, suggestions, coverage: standing });
    else for (const each of suggestions) await writer.write({ file, ...each });
    covered += `\n${file}: confirmed by a person\n${displayed(standing).text}\n${standing.note}\n`;
  }
  await writer.end();
  if (format === 'table') await put(around, covered);
  return code;
}

interface Version {
  readonly value: Pledge;
  readonly mappings: readonly PointMapping[];
}

async function diff(
  around: Surroundings,
  from: string,
  to: string,
  options: PledgeOptions,
): Promise<ExitCode> {
  const { format = usualFormat(around), matchBy = 'number' } = options;
  const before: Version | undefined = await usable(from, around);
  const after: Version | undefined = await usable(to, around);
  if (before === undefined || after === undefined) return FOUND;
  const { diffPledges } = await import('../../pledge/index.js');
  const mapped = before.mappings.length > 0 && after.mappings.length > 0;
  const mappings = { from: before.mappings, to: after.mappings };
  const found = diffPledges(before.value, after.value, mapped ? { matchBy, mappings } : { matchBy });
  const writer = await rowWriter(format, ['change', 'points'], around);
  if (format === 'json') await writer.write(found);
  else
    for (const [change, points] of changesIn(found))
      await writer.write({ change, points: points.join('; ') });
  await writer.end();
  return DONE;
}

function changesIn(found: PledgeDiff): readonly (readonly [string, readonly (string | number)[]])[] {
  return [
    ['added', found.added],
    ['removed', found.removed],
    ['new number', found.renumbered.map(({ from, to }) => `${from} is now ${to}`)],
    ['new words', found.textChanged],
    ['unchanged', found.unchanged],
    ['mapped otherwise', found.mappingChanges.map(({ point }) => point)],
  ];
}
