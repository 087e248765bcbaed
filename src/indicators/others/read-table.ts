/**
 * Published figures of England, regions and councils, from the rows of a file in a layout that is known by its heads: the
 * files of Explore Education Statistics, and the long table of the Local Authority Interactive Tool.
 */
import { listGiven } from '../../kernel/given.js';
import { ownValue } from '../../kernel/own.js';
import { councilInYear } from './councils.js';
import type { OthersFigure, OthersValue } from './figure.js';
import { CELL_FORM, othersCell, yearEnding } from './figure.js';
import { LAIT_NAMES } from './lait-names.js';
import { columnFigures } from './column-table.js';
import { labelledFigures } from './labelled-table.js';
import type { OthersRow, PlaceAndYear, PublishedFile } from './published-file.js';

/** A cell that can be read as nothing. */
export interface OthersProblem {
  /** The line. */
  readonly line: number;
  /** The column. */
  readonly column: string;
  /** What is accepted there. */
  readonly expected: string;
}

/** What a file holds. */
export interface OthersTable {
  /** Which layout its heads are those of. */
  readonly layout: 'explore-education-statistics' | 'lait';
  /** The figures of our measures. */
  readonly figures: readonly OthersFigure[];
  /** Cells that are neither numbers nor symbols; their rows give no figure. */
  readonly problems: readonly OthersProblem[];
}

/** The columns with which every file of Explore Education Statistics begins, in whichever order they stand. */
const PLACE_COLUMNS = ['time_period', 'geographic_level', 'region_name', 'old_la_code', 'la_name'] as const;
const LAIT_COLUMNS = ['Short Desc', 'Years', 'LA and Regions', 'Values', 'LA Number', 'Region'] as const;

/**
 * Reads the rows of a published file; `undefined` where its heads are of no layout that is known.
 *
 * A hidden cell is between what the shown cells of its row leave, and is never 0 or left out. A council that was abolished
 * or is new has no figure in the years in which it did not exist, whatever stands in the file.
 *
 * @param names the heads of the columns.
 * @param rows the rows under them.
 * @example
 * readOthersTable(['time_period', 'la_name'], []); // undefined: heads of no published file
 */
export function readOthersTable(
  names: readonly string[],
  rows: readonly OthersRow[],
): OthersTable | undefined {
  listGiven(names, 'names');
  const at = (name: string): number => names.indexOf(name);
  if (LAIT_COLUMNS.every((name) => at(name) >= 0)) return laitTable(names, rows);
  if (!PLACE_COLUMNS.every((name) => at(name) >= 0)) return undefined;
  const problems: OthersProblem[] = [];
  const file: PublishedFile = {
    names,
    rows,
    placeOf: ({ cells }) => placeIn(cells, at),
    cellOf: ({ line, cells }, column) => {
      const cell = othersCell(cells[at(column)] ?? '');
      if (cell === undefined) problems.push({ line, column, expected: CELL_FORM });
      return cell;
    },
  };
  const figures = columnFigures(file) ?? labelledFigures(file);
  return { layout: 'explore-education-statistics', figures: figures.map(whereThereIsACouncil), problems };
}

const LEVELS: Readonly<Record<string, OthersFigure['of']>> = {
  National: 'England',
  Regional: 'region',
  'Local authority': 'council',
};

function placeIn(cells: readonly string[], at: (name: string) => number): PlaceAndYear | undefined {
  const cell = (name: (typeof PLACE_COLUMNS)[number]): string => cells[at(name)] ?? '';
  const of = ownValue(LEVELS, cell('geographic_level'));
  const year = yearEnding(cell('time_period'));
  if (of === undefined || year === undefined) return undefined;
  const region = cell('region_name');
  switch (of) {
    case 'England':
      return { of, code: '', name: 'England', region: '', year };
    case 'region':
      return { of, code: '', name: region, region, year };
    case 'council':
      return { of, code: cell('old_la_code').padStart(3, '0'), name: cell('la_name'), region, year };
    default:
      return of satisfies never;
  }
}

function whereThereIsACouncil(figure: OthersFigure): OthersFigure {
  if (figure.of !== 'council' || councilInYear(figure.code, figure.year).exists) return figure;
  return { ...figure, value: { absent: 'no-such-council' } };
}

const ENGLAND_IN_LAIT = 970;
const FIRST_REGION_IN_LAIT = 971;

function laitTable(names: readonly string[], rows: readonly OthersRow[]): OthersTable {
  const at = Object.fromEntries(LAIT_COLUMNS.map((name) => [name, names.indexOf(name)]));
  const problems: OthersProblem[] = [];
  const figures = rows.flatMap(({ line, cells }): OthersFigure[] => {
    const cell = (name: (typeof LAIT_COLUMNS)[number]): string => (cells[at[name] ?? -1] ?? '').trim();
    const short = cell('Short Desc');
    const indicator = ownValue(LAIT_NAMES, short);
    const year = yearEnding(cell('Years'));
    if (indicator === undefined || year === undefined) return [];
    // Codes are stored as decimals: 301.0.
    const number = Number(cell('LA Number'));
    if (!Number.isInteger(number)) {
      problems.push({
        line,
        column: 'LA Number',
        expected: 'the number of a council or a region, such as 301',
      });
      return [];
    }
    const of = number === ENGLAND_IN_LAIT ? 'England' : number >= FIRST_REGION_IN_LAIT ? 'region' : 'council';
    const named = regionName(cell('LA and Regions'));
    const read = othersCell(cell('Values'));
    const value: OthersValue =
      read?.is === 'number'
        ? { value: read.number, places: read.places }
        : { hidden: { least: 0, most: MOST[indicator] ?? 100 } };
    return [
      whereThereIsACouncil({
        indicator,
        year,
        of,
        code: of === 'council' ? `${number}`.padStart(3, '0') : '',
        name: of === 'England' ? 'England' : named,
        region: of === 'council' ? regionName(cell('Region')) : of === 'region' ? named : '',
        value,
      }),
    ];
  });
  return { layout: 'lait', figures, problems };
}

/** The most that a score can be. */
const MOST: Partial<Record<OthersFigure['indicator'], number>> = { 'SDQ-AVG': 40, 'EDU-KS4-A8': 90 };

/** The tool calls the parts of London the other way about: London (Inner). */
function regionName(name: string): string {
  const found = /^London \((Inner|Outer)\)$/.exec(name);
  return found === null ? name : `${found[1]} London`;
}
