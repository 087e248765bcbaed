/** The paper of a board from the returns that a command line names: the latest year's, and those before it. */
import type { Command } from 'commander';
import type * as Measures from '../../indicators/index.js';
import type { CareRecords, IndicatorId, StatusId } from '../../indicators/index.js';
import type { BoardPaper, PaperProblem, PeopleHidden } from '../../display/index.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonths, reportingYearOf, toDay, yearToDay } from '../../kernel/calendar.js';
import type { OthersOptions } from './others.js';
import { othersAsked, withOthersOptions } from './others.js';
import { areaOption, postcodesOption } from './postcode-file.js';
import { educationOption, withEducationFiles } from './education-files.js';
import { usablePledge } from './pledge-file.js';
import type { ReturnOptions, ReturnRead } from './read-a-return.js';
import { readAReturn } from './read-a-return.js';
import { statusesOf } from './statuses-of.js';
import { tellOtherYear, yearsHeld } from './years-held.js';
import { withReturnOptions } from '../running/argument-checks.js';
import { refusal } from '../running/refusal.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { endedAs } from '../running/surroundings.js';

/** What the command line says of a paper. */
export interface PaperAsked extends ReturnOptions, OthersOptions {
  readonly on?: string;
  readonly council: string;
  readonly pledge?: string;
  readonly education?: string;
  readonly whole?: boolean;
  readonly england: boolean;
}

/** Adds the options of a paper, but for the day. */
export function withPaperOptions(command: Command): Command {
  return withReturnOptions(
    withOthersOptions(command.option('--council <name>', 'the name in the heading', 'Council')),
  )
    .option('--no-england', "without England's published figures")
    .option('--pledge <file>', 'the pledge, as JSON, with its mappings')
    .addOption(educationOption())
    .option('--whole', 'show counts of 1 to 5 too: for members only, not for publication')
    .addOption(postcodesOption())
    .addOption(areaOption());
}

/** The paper of the returns at some paths, and how reading them ended. */
export async function boardPaperAsked(
  paths: readonly string[],
  options: PaperAsked & { readonly on: string },
  around: Surroundings,
): Promise<{ readonly paper: BoardPaper; readonly ended: ExitCode }> {
  const { on, council, whole = false } = options;
  const [library, display] = await Promise.all([
    import('../../indicators/index.js'),
    import('../../display/index.js'),
  ]);
  const asked = await comparatorsAsked(options, library.englandFigures, around);
  const pledge = options.pledge === undefined ? undefined : await usablePledge(options.pledge, around);
  const returns = await inOrderOfYears(await allRead(paths, around, options));
  const last = returns.at(-1);
  if (last === undefined) throw refusal('expected a return');
  const school = await withEducationFiles(last.read.records, options, around);
  const { records } = school;
  await tellOtherYear(records, { on, asked: '--on', held: 'the return', anyway: options.anyway }, around);
  const earlier = [];
  for (const { read, year } of returns.slice(0, -1)) {
    const yearEnd = addMonths(on, -12 * (last.year - year), 'earlier');
    const counted = library.countIndicators(read.records, { yearEnd });
    const hidden = whole ? [] : (await hiddenIn(library, read.records, yearEnd)).ids;
    earlier.push({
      year,
      yearEnd,
      records: read.records,
      counted,
      hidden,
      name: yearToDay(toDay(yearEnd)),
    });
  }
  const hidden = whole ? undefined : await hiddenIn(library, records, on);
  const before = earlier.find(({ year }) => year === last.year - 1);
  const card = library.scorecard(records, {
    council,
    yearEnd: on,
    before: before?.counted,
    comparators: asked,
  });
  const earlierCard =
    before === undefined
      ? undefined
      : library.scorecard(before.records, {
          council,
          yearEnd: before.yearEnd,
          comparators: englandBefore(options, library.englandFigures),
        });
  const { countStatuses } = await import('../../ssda903/index.js');
  const paper = display.boardPaper({
    card,
    hidden: hidden?.ids ?? [],
    ...(hidden === undefined ? {} : { peopleHidden: hidden.people }),
    hiddenBefore: before?.hidden ?? [],
    years: earlier.map(({ name, counted, hidden }) => ({ name, counted, hidden })),
    people: countStatuses(records, on, {
      yearStart: (toDay(addMonths(on, -12, 'earlier')) + 1) as EpochDay,
      otherFacts: 'none',
    }),
    ...(pledge === undefined ? {} : { pledge }),
    ...(earlierCard === undefined ? {} : { gaps: library.scorecardGaps(card, earlierCard) }),
    problems: problemsOf(last.read),
  });
  return { paper, ended: endedAs(...returns.map(({ read }) => read.ended), school.ended) };
}

/** England's figures as the library holds them, and those of files: a file's England is taken before what is held. */
async function comparatorsAsked(
  options: PaperAsked & { readonly on: string },
  englandFigures: (typeof Measures)['englandFigures'],
  around: Surroundings,
): Promise<readonly Measures.ScorecardComparator[]> {
  const others = await othersAsked(options, options.on, around);
  if (!options.england) return others.filter(({ name }) => !isEngland(name));
  const known = new Set(
    others.filter(({ name }) => isEngland(name)).flatMap(({ figures }) => Object.keys(figures)),
  );
  const held = englandFigures(reportingYearOf(toDay(options.on)));
  const figures = Object.fromEntries(Object.entries(held.figures).filter(([id]) => !known.has(id)));
  const same = others.find(({ name }) => name === held.name);
  return [
    { name: held.name, figures: { ...figures, ...same?.figures } },
    ...others.filter(({ name }) => name !== held.name),
  ];
}

/** England's figures of the year before, under the name that this year's have, so that the gap can be told. */
function englandBefore(
  { england, on }: PaperAsked & { readonly on: string },
  englandFigures: (typeof Measures)['englandFigures'],
): readonly Measures.ScorecardComparator[] {
  const [now, then] = [
    englandFigures(reportingYearOf(toDay(on))),
    englandFigures(reportingYearOf(toDay(on)) - 1),
  ];
  // Where both years have the same figures, nothing is held of the year before.
  return england && now.name !== then.name ? [{ ...then, name: now.name }] : [];
}

function isEngland(name: string): boolean {
  return /^England( \d{4}-\d{2})?$/.test(name);
}

async function allRead(
  paths: readonly string[],
  around: Surroundings,
  options: PaperAsked,
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
async function inOrderOfYears(returns: readonly ReturnRead[]): Promise<readonly OfYear[]> {
  const years: OfYear[] = [];
  for (const read of returns) years.push({ read, year: Math.max(...(await yearsHeld(read.records))) });
  years.sort((a, b) => a.year - b.year);
  const twice = years.find(({ year }, at) => years[at + 1]?.year === year);
  if (twice !== undefined)
    throw refusal(
      `two returns have rows up to the year that ends in ${twice.year}; expected one of each year`,
    );
  return years;
}

/** What of a paper may not be shown: its measures and statuses are hidden in one call, because one tells the other. */
async function hiddenIn(
  library: typeof Measures,
  records: CareRecords,
  yearEnd: string,
): Promise<{ readonly ids: readonly IndicatorId[]; readonly people: PeopleHidden }> {
  const counted = library.countIndicators(records, { yearEnd });
  const results = library.INDICATOR_IDS.map((id) => library.computableResult(records, counted, id)).filter(
    (result) => result.status === 'computed',
  );
  const ids = results.map(({ indicator }) => indicator);
  const children = library.childrenOfMeasures(records, ids, { yearEnd, readings: {} }, undefined, 'all');
  const lines = [{ group: 'all', results }];
  const measured = library.tableOfSets(lines, children);
  const table = library.withStatuses(measured, records, await statusesOf(records, yearEnd));
  const hidden = library.hiddenInTable(table);
  const rows = library.councilRows(lines, hidden);
  const statuses = library.statusRows(table, hidden);
  return {
    // A difference is published nowhere: whoever has it and one of its two counts has the other.
    ids: ids.filter((_, at) => {
      const { value } = rows[at] ?? {};
      return value === 'c' || (value === 'z' && results[at]?.value !== null);
    }),
    people: {
      statuses: statuses.filter(({ value }) => value === 'c').map(({ indicator }) => indicator as StatusId),
      total: statuses.some(({ denominator }) => denominator === 'c'),
    },
  };
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
