/**
 * `corporate-parenting tally` and `merge`: one part of the children counted where its files are, and the parts put
 * together, each once. What travels is counts, never a child.
 */
import type { Command } from 'commander';
import type { Counted, IndicatorId, Shard } from '../../indicators/index.js';
import type { StatusCounts } from '../../ssda903/index.js';
import { jsonIn } from '../input/pledge-file.js';
import type { CountingOptions } from '../input/records-counted.js';
import { recordsCounted, withCountingOptions } from '../input/records-counted.js';
import { dateArgument, formatOption, listArgument } from '../running/argument-checks.js';
import { tellOtherYearShown } from '../input/years-held.js';
import { refusal } from '../running/refusal.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, FOUND, put, tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';

interface TallyOptions extends CountingOptions {
  readonly shard: string;
  readonly nothingElse?: boolean;
}

interface MergeOptions {
  readonly expect?: readonly string[];
  readonly format?: Format;
}

/** What a part comes to: statuses on the day, and the measures that its tables allow. */
interface Counts {
  readonly on: string;
  readonly statuses: StatusCounts;
  readonly measures: Counted;
}

const COLUMNS = ['indicator', 'title', 'value', 'unit', 'numerator', 'denominator', 'undetermined'] as const;

const EXAMPLES = `
Each part is counted where its files are, and its counts are one line of JSON with the name of the part. No child may be
in two parts: the same files under two names count twice, and are told where their counts are the same. The parts are put
together in any order: one that comes twice counts once, one that comes twice with other counts is left out and named, and
one that was expected and did not come is named; then the exit code is 1. Which days the rows tell of, and which tables can
be used, is decided of all parts together, as it is of a whole return.

Examples:
  corporate-parenting tally 903/north --on 2026-03-31 --shard north > north.json
  corporate-parenting merge north.json south.json --expect north,south --format csv > region.csv`;

/** Adds the commands. */
export function addTally(program: Command, run: Running): void {
  withCountingOptions(
    program
      .command('tally <return>')
      .description('the counts of one part of the children, to be put together with others')
      .requiredOption('--on <date>', 'the last day counted, YYYY-MM-DD', dateArgument)
      .requiredOption('--shard <name>', 'the name of the part, which no other part has')
      .option('--nothing-else', 'say that the facts beside the return are none for everybody'),
  )
    .addHelpText('after', EXAMPLES)
    .action(run(tally));
  program
    .command('merge <counts...>')
    .description('the figures of parts that were counted apart')
    .option('--expect <names>', 'the names of all parts, with commas between them', listArgument)
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(merge));
}

async function tally(around: Surroundings, path: string, options: TallyOptions): Promise<ExitCode> {
  const { on, shard } = options;
  const { records, readings, ended } = await recordsCounted(path, { ...options, part: true }, around);
  const { countIndicators, heldResult, windowOf } = await import('../../indicators/index.js');
  const { couldHold } = await import('../../indicators/counting/held.js');
  const { countStatuses } = await import('../../ssda903/index.js');
  const counted = countIndicators(records, { yearEnd: on, readings });
  // What this part has no row of, another may have: all together decide. What it could not hold it does not count.
  const couldBe = { ...counted, held: couldHold(counted.held) };
  const counts: Counts = {
    on,
    statuses: countStatuses(records, on, {
      yearStart: windowOf({ yearEnd: on }, readings.quarter).from,
      otherFacts: options.nothingElse === true ? 'none' : 'not-recorded',
    }),
    measures: withOnly(counted, (id) => heldResult(couldBe, id).status === 'computed'),
  };
  await put(around, `${JSON.stringify({ shard, counts } satisfies Shard<Counts>)}\n`);
  return ended;
}

/** A count with some of its measures. */
function withOnly(counted: Counted, isWanted: (id: IndicatorId) => boolean): Counted {
  const groups = Object.entries(counted.groups).map(([name, group]) => {
    const counts = Object.entries(group.counts).filter(([id]) => isWanted(id as IndicatorId));
    return [name, { ...group, counts: Object.fromEntries(counts) }];
  });
  return { ...counted, groups: Object.fromEntries(groups) };
}

async function merge(
  around: Surroundings,
  paths: readonly string[],
  options: MergeOptions,
): Promise<ExitCode> {
  const { mergeCounted, mergeShards } = await import('../../indicators/index.js');
  const { mergeStatusCounts } = await import('../../ssda903/index.js');
  const came: Shard<Counts>[] = [];
  for (const path of paths) came.push(await asShard(await jsonIn(path, around)));
  const { counts, shards, again, differing, lost, alike } = mergeShards(
    came,
    (a, b) => ({
      on: sameDay(a, b),
      statuses: mergeStatusCounts(a.statuses, b.statuses),
      measures: mergeCounted(a.measures, b.measures),
    }),
    options.expect,
  );
  for (const name of again) tell(around, `${name}: came more than once with the same counts; counted once`);
  for (const name of differing) tell(around, `${name}: came more than once with other counts; left out`);
  for (const name of lost) tell(around, `${name}: expected and did not come; the figures are without it`);
  if (counts === undefined) throw refusal('counts: nothing is left to put together');
  const parts = shards.flatMap((name) => came.find(({ shard }) => shard === name) ?? []);
  for (const names of alike)
    if (parts.some(({ shard, counts: { statuses } }) => names.includes(shard) && statuses.people > 0))
      tell(
        around,
        `${names.join(', ')}: the same counts under each name; one part under several names counts each time`,
      );
  await writeFigures(around, counts, parts, options.format);
  return differing.length + lost.length > 0 ? FOUND : DONE;
}

/** Writes what all parts come to, and says what is left out and why. */
async function writeFigures(
  around: Surroundings,
  { on, statuses, measures }: Counts,
  parts: readonly Shard<Counts>[],
  format: Format = usualFormat(around),
): Promise<void> {
  const { INDICATOR_IDS, heldResult } = await import('../../indicators/index.js');
  const { holdingIn } = await import('../../indicators/counting/held.js');
  const { goesAgainst } = await import('../../indicators/counting/goes-against.js');
  const { rowsOf } = await import('../../display/index.js');
  const years = measures.held.shown?.years;
  if (years !== undefined && statuses.people > 0)
    await tellOtherYearShown(
      years,
      { on, asked: '--on', held: 'the return of these parts', quarter: measures.readings.quarter },
      around,
    );
  const writer = await rowWriter(format, COLUMNS, around);
  const leftOut = new Map<string, string[]>();
  const leaveOut = (why: string, id: string): void =>
    void leftOut.set(why, [...(leftOut.get(why) ?? []), id]);
  if (holdingIn(measures.held).withheld.some(({ table }) => table === 'episodes'))
    leaveOut('the table episodes cannot be used', 'STATUS');
  else
    for (const [status, people] of Object.entries(statuses.statuses))
      await writer.write({
        indicator: 'STATUS',
        title: status,
        value: people,
        unit: 'people',
        numerator: people,
      });
  for (const id of INDICATOR_IDS) {
    const without = parts.filter(({ counts }) => !holds(counts, id));
    if (without.length === parts.length) continue;
    if (without.length > 0) {
      leaveOut('not counted by every part', id);
      continue;
    }
    const result = heldResult(measures, id);
    const against = parts.filter(({ counts }) =>
      goesAgainst(counts.measures.held, measures.held, id, measures.window),
    );
    if (result.status !== 'computed') leaveOut(result.text, id);
    else if (against.length > 0)
      leaveOut(`the rows of ${against.map(({ shard }) => shard).join(', ')} do not hold what is needed`, id);
    else await writer.write(rowsOf(result)[0] ?? {});
  }
  await writer.end();
  for (const [why, ids] of leftOut) tell(around, `left out: ${ids.join(', ')}: ${why}`);
}

/** Whether a measure was counted. A tally has one group, of everybody. */
function holds({ measures }: Counts, id: IndicatorId): boolean {
  return Object.values(measures.groups).some(({ counts }) => counts[id] !== undefined);
}

function sameDay(a: Counts, b: Counts): string {
  if (a.on !== b.on) throw refusal('counts: the parts are of different days');
  return a.on;
}

/** One line of `tally`. Whatever else a file holds is refused. */
async function asShard(value: unknown): Promise<Shard<Counts>> {
  const { isRecord } = await import('../../record/person/read.js');
  if (isRecord(value) && typeof value.shard === 'string' && isRecord(value.counts)) {
    const { on, statuses, measures } = value.counts;
    if (typeof on === 'string' && (await areStatuses(statuses)) && isRecord(measures))
      if (isRecord(measures.groups) && isRecord(measures.window) && isRecord(measures.readings))
        if (await isHeld(measures.held)) return value as unknown as Shard<Counts>;
  }
  throw refusal('counts: expected what "corporate-parenting tally" printed');
}

async function areStatuses(value: unknown): Promise<boolean> {
  const { isRecord } = await import('../../record/person/read.js');
  if (!isRecord(value) || !isRecord(value.statuses)) return false;
  const { held } = value;
  if (held === undefined) return true;
  return (
    isRecord(held) && [held.used, held.notUsed].every((each) => isRecord(each) && isRecord(each.statuses))
  );
}

async function isHeld(value: unknown): Promise<boolean> {
  const { isRecord } = await import('../../record/person/read.js');
  if (!isRecord(value) || ![value.supplied, value.derived, value.facts].every(Array.isArray)) return false;
  const { shown } = value;
  return shown === undefined || (isRecord(shown) && isRecord(shown.tables));
}
