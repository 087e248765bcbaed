/** `corporate-parenting picture`: a figure, a person's statuses, a year's moves or a pledge as a drawing without script. */
import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import type { Lane, Picture } from '../../display/index.js';
import { addMonths, dateInWords, toDay, toPlainDate } from '../../kernel/calendar.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { columnsOption, dateArgument, outOption, withReturnOptions } from '../running/argument-checks.js';
import type { PaperAsked } from '../input/board-paper-asked.js';
import { withOthersOptions } from '../input/others.js';
import { boardPaperAsked } from '../input/board-paper-asked.js';
import { pledgeIn } from '../input/pledge-file.js';
import { readPeople } from '../input/read-people.js';
import { asPng } from '../running/png.js';
import { readAReturn } from '../input/read-a-return.js';
import { refusal } from '../running/refusal.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, put, putBytes } from '../running/surroundings.js';

const KINDS = ['scorecard', 'trend', 'timeline', 'moves', 'coverage', 'flow'] as const;
type Kind = (typeof KINDS)[number];

interface PictureOptions extends PaperAsked {
  readonly columns?: string;
  readonly indicator?: string;
  readonly id?: string;
  readonly from?: string;
  readonly until?: string;
  readonly format?: 'svg' | 'png';
  readonly out?: string;
}

const EXAMPLES = `
scorecard and trend take returns as report does, and hide what report hides; trend needs --indicator.
timeline takes people as status does, and one of them by --id; --from and --until are its window.
moves takes a return, a lane for each child who lived in more than one place in the year: a working picture, not for
publication. coverage takes a pledge; only what a person confirmed counts. flow takes two returns: how many people went
from which status to which in the year to --on.
Drawings are SVG with their numbers printed, and words for whoever cannot see them. png needs the package
@resvg/resvg-js installed beside this one (npm install @resvg/resvg-js) and letters of the machine, and is loaded only then.

Examples:
  corporate-parenting picture scorecard 903/2024-25 903/2025-26 --on 2026-03-31 --out scorecard.svg
  corporate-parenting picture trend 903/2024-25 903/2025-26 --on 2026-03-31 --indicator STAB-3PLUS --out moves.svg
  corporate-parenting picture timeline people.jsonl --id 1 --from 2024-04-01 --until 2027-04-01 --out one.svg
  corporate-parenting picture coverage pledge.json --out coverage.svg`;

/** Adds the command. */
export function addPicture(program: Command, run: Running): void {
  withReturnOptions(
    withOthersOptions(
      program
        .command('picture')
        .addArgument(new Argument('<kind>', 'what to draw').choices([...KINDS]))
        .argument('<returns...>', 'returns, people or a pledge, as the kind asks for')
        .description('a drawing as SVG or PNG: scorecard, trend, timeline, moves, coverage or flow')
        .option('--on <date>', 'the last day counted, YYYY-MM-DD', dateArgument)
        .option('--council <name>', 'the name in the heading', 'Council'),
    ),
  )
    .option('--no-england', "without England's published figures")
    .option('--whole', 'show counts of 1 to 5 too: not for publication')
    .option('--indicator <id>', 'the measure of a trend')
    .option('--id <number>', "the person of a timeline, by the council's own number")
    .option('--from <date>', 'first day of a timeline', dateArgument)
    .option('--until <date>', 'first day after it', dateArgument)
    .addOption(
      new Option('--format <form>', 'left out: by the ending of --out, or svg').choices(['svg', 'png']),
    )
    .addOption(outOption())
    .addOption(columnsOption())
    .addHelpText('after', EXAMPLES)
    .action(run(drawn));
}

async function drawn(
  around: Surroundings,
  kind: Kind,
  paths: string[],
  options: PictureOptions,
): Promise<ExitCode> {
  const { svg } = await pictureOf(kind, paths, options, around);
  const form = options.format ?? (options.out?.endsWith('.png') === true ? 'png' : 'svg');
  if (form === 'svg') await put(around, `${svg}\n`);
  else await putBytes(around, await asPng(svg, around));
  return DONE;
}

async function pictureOf(
  kind: Kind,
  paths: readonly string[],
  options: PictureOptions,
  around: Surroundings,
): Promise<Picture> {
  const [path = ''] = paths;
  const display = await import('../../display/index.js');
  switch (kind) {
    case 'scorecard':
    case 'trend': {
      const { paper } = await boardPaperAsked(paths, { ...options, on: needed(options.on, '--on') }, around);
      const other = paper.measures.flatMap(({ others }) => others.map(({ name }) => name))[0];
      if (kind === 'scorecard') return display.scorecardPicture(paper.measures, other);
      const id = needed(options.indicator, '--indicator');
      const measure = paper.measures.find(({ indicator }) => indicator === id);
      if (measure === undefined)
        throw refusal(`--indicator ${id}: is not counted; expected the id of a measure that is`);
      return display.trendPicture(measure, other);
    }
    case 'timeline':
      return timelineOf(path, options, around);
    case 'moves':
      return movesOf(path, options, around);
    case 'coverage': {
      const checked = await pledgeIn(path, around);
      if (!checked.ok) throw refusal(`${path}: cannot be used; corporate-parenting pledge check says why`);
      const { coverage } = await import('../../pledge/index.js');
      const standing = coverage(checked.value, checked.mappings);
      if (standing.notAssessable) throw refusal(`${path}: ${standing.note}`);
      return display.coveragePicture(standing, checked.value.title);
    }
    case 'flow':
      return flowOf(paths, options, around);
    default:
      return kind satisfies never;
  }
}

function needed(value: string | undefined, option: string): string {
  if (value === undefined) throw refusal(`${option}: is needed for this picture`);
  return value;
}

async function timelineOf(path: string, options: PictureOptions, around: Surroundings): Promise<Picture> {
  const [from, until] = [needed(options.from, '--from'), needed(options.until, '--until')];
  const [{ statusTimeline }, { LABELS_OF_STATUS, lanesPicture }] = await Promise.all([
    import('../../eligibility/index.js'),
    import('../../display/index.js'),
  ]);
  const people = await readPeople(path, { ...options, nothingElse: true, on: options.on ?? from }, around);
  for await (const group of people.groups)
    for (const { id, person } of group) {
      if (options.id !== undefined && id !== options.id) continue;
      const spans = statusTimeline(person, { from, until });
      const lane = (name: string, of: (span: (typeof spans)[number]) => string): Lane => ({
        name,
        // What a lane does not tell apart is one bar.
        bars: spans.reduce<Lane['bars'][number][]>((bars, span) => {
          const before = bars.at(-1);
          const next = { from: span.from, until: span.until, text: of(span) };
          if (before?.text !== next.text) return [...bars, next];
          return [...bars.slice(0, -1), { ...before, until: next.until }];
        }, []),
      });
      return lanesPicture({
        title: 'Care and status in law over time',
        from,
        until,
        ...(options.on === undefined ? {} : { on: options.on }),
        lanes: [
          lane(
            'Looked after',
            ({ lookedAfter }) =>
              ({ yes: 'Looked after', no: 'Not looked after', unknown: 'Not known' })[lookedAfter],
          ),
          lane('Status in law', ({ status }) => LABELS_OF_STATUS[status]),
        ],
        note: 'A working picture of one person: not for publication. What is not recorded is taken as none.',
      });
    }
  throw refusal(
    options.id === undefined ? `${path}: holds no people` : '--id: nobody of that number is there',
  );
}

async function movesOf(path: string, options: PictureOptions, around: Surroundings): Promise<Picture> {
  const on = needed(options.on, '--on');
  const { records } = await readAReturn(path, around, options);
  const [{ lanesPicture }, { PLACE_CODES, codeText, isShortBreakStatus }] = await Promise.all([
    import('../../display/index.js'),
    import('../../kernel/codes.js'),
  ]);
  const shortBreak = (row: number): boolean => isShortBreakStatus(episodes.ls[row]);
  const [first, last] = [toDay(addMonths(on, -12, 'earlier')) + 1, toDay(on) + 1];
  const { episodes, children } = records;
  const lanes = children.id.flatMap((id, child): Lane[] => {
    const bars: { from: string; until: string | null; text: string }[] = [];
    for (let row = episodes.start[child] ?? 0; row < (episodes.start[child + 1] ?? 0); row++) {
      const [from, until] = [episodes.from[row] ?? 0, episodes.until[row] ?? 0];
      if (until <= first || from >= last || shortBreak(row)) continue;
      const text = codeText(PLACE_CODES, episodes.place[row] ?? 0) ?? 'place not recorded';
      const end = until >= last ? null : toPlainDate(until as EpochDay);
      const before = bars.at(-1);
      // A change of legal status alone is no move.
      if (
        before !== undefined &&
        before.text === text &&
        episodes.place[row] === episodes.place[row - 1] &&
        episodes.urn[row] === episodes.urn[row - 1]
      )
        bars[bars.length - 1] = { ...before, until: end };
      else bars.push({ from: toPlainDate(Math.max(from, first) as EpochDay), until: end, text });
    }
    return bars.length > 1 ? [{ name: id, bars }] : [];
  });
  return lanesPicture({
    title: `Children who lived in more than one place in the year to ${dateInWords(toDay(on))}`,
    from: toPlainDate(first as EpochDay),
    until: toPlainDate(last as EpochDay),
    lanes: lanes.sort((a, b) => b.bars.length - a.bars.length || (a.name < b.name ? -1 : 1)),
    note: 'A working picture, a lane for each child: not for publication. Codes are those of the return.',
  });
}

async function flowOf(
  paths: readonly string[],
  options: PictureOptions,
  around: Surroundings,
): Promise<Picture> {
  const on = needed(options.on, '--on');
  const [beforePath, nowPath] = paths;
  if (beforePath === undefined || nowPath === undefined || paths.length > 2)
    throw refusal('flow: expected two returns, that of the year before first');
  const [{ careStatus }, { LABELS_OF_STATUS, flowPicture }, { protectTable }] = await Promise.all([
    import('../../eligibility/index.js'),
    import('../../display/index.js'),
    import('../../indicators/index.js'),
  ]);
  const statuses = async (path: string, day: string): Promise<Map<string, string>> => {
    const found = new Map<string, string>();
    const people = await readPeople(path, { ...options, nothingElse: true, on: day }, around);
    for await (const group of people.groups)
      for (const { id, person } of group) {
        const { answer, lookedAfter } = careStatus(person, day);
        const inCare = answer === 'none' && lookedAfter === 'yes';
        if (id !== undefined && id !== null)
          found.set(`${id}`, inCare ? 'Looked after, no leaving-care status' : LABELS_OF_STATUS[answer]);
      }
    return found;
  };
  const then = await statuses(beforePath, addMonths(on, -12, 'earlier'));
  const now = await statuses(nowPath, on);
  const gone = 'Not in the other return';
  const pairs = [...new Set([...then.keys(), ...now.keys()])].map(
    (id) => [then.get(id) ?? gone, now.get(id) ?? gone] as const,
  );
  const rows = [...new Set(pairs.map(([from]) => from))].sort();
  const columns = [...new Set(pairs.map(([, to]) => to))].sort();
  const counts = rows.map((from) =>
    columns.map((to) => pairs.filter((pair) => pair[0] === from && pair[1] === to).length),
  );
  return flowPicture(
    protectTable({ rows, columns, counts }),
    `Statuses in the year to ${dateInWords(toDay(on))}`,
  );
}
