/** Results at the end of key stage 2 and of key stage 4. */
import { indicatorDefinition } from '../../indicators/catalogue/catalogue.js';
import type { EducationFacts } from '../../record/columns/columns.js';
import { isSymbol } from '../dictionary/codes.js';
import { truthOfCell } from '../../record/tables/truth-cell.js';
import { numberIn } from '../read/cells.js';
import type { ResultRow } from '../read/rows.js';
import type { EducationProblemCode } from '../problems/catalogue.js';
import type { Settling } from './by-pupil.js';
import { placeOfRow, settle } from './by-pupil.js';

/** The facts of a stage. */
export type ResultFacts = Pick<
  EducationFacts,
  | 'stage'
  | 'reading'
  | 'writing'
  | 'maths'
  | 'english'
  | 'att8'
  | 'progress8'
  | 'ebaccEntered'
  | 'ebaccPoints'
>;

/** What files say of a pupil's results. */
export interface ResultsHeld {
  readonly facts: ResultFacts;
  readonly matched: boolean;
}

/** The results of a row, and what is to be said of it. */
interface RowResults {
  readonly facts: ResultFacts;
  readonly says: readonly EducationProblemCode[];
}

/** Settles the rows of a pupil at one stage. */
export function resultsOf(settling: Settling, pupil: number, rows: readonly ResultRow[]): ResultsHeld {
  const { year, readings } = settling.reading;
  const found: (RowResults & { readonly row: ResultRow; readonly text: string })[] = [];
  let matched = false;
  for (const row of rows) {
    if (Number.isNaN(row.year)) {
      settle(settling, row, 'setAside', pupil, 'academic-year');
      continue;
    }
    if (row.year !== null && row.year !== year.begins) {
      settle(settling, row, 'otherYear', pupil);
      continue;
    }
    const place = placeOfRow(settling, row);
    if (place !== 'census') {
      const left = place === 'not-a-school' || readings.outsideCensus === 'left-out';
      settle(settling, row, left ? 'setAside' : 'used', pupil, place);
      if (left) continue;
    }
    matched = true;
    const results = row.table === 'ks2' ? keyStage2(row.cells) : keyStage4(row.cells, settling);
    for (const code of results.says) settle(settling, row, 'setAside', pupil, code);
    found.push({ ...results, row, text: JSON.stringify(results.facts) });
  }
  found.sort((a, b) => fullness(b.facts) - fullness(a.facts) || (a.text < b.text ? 1 : -1));
  const [chosen, ...others] = found;
  for (const { row, text } of others)
    if (text === chosen?.text) settle(settling, row, 'repeated', pupil, 'repeated-row');
    else settle(settling, row, 'setAside', pupil, 'result-twice');
  if (chosen !== undefined)
    settle(settling, chosen.row, chosen.facts.stage === undefined ? 'setAside' : 'used', pupil);
  return { facts: chosen?.facts ?? {}, matched };
}

/** A row that gives a stage before one that gives none, then by how much it gives and how much was reached. */
function fullness(facts: ResultFacts): number {
  const values = Object.values(facts);
  return values.length * 100 + values.filter((value) => value === true).length;
}

type Cells = Readonly<Record<string, string>>;
const cellOf = (cells: Cells, column: string): string => cells[column] ?? '';

/** The expected standard of the tests: a scaled number of 100. */
const EXPECTED = 100;
/** Left the school, missing, future and past: not in the cohort of the subject. */
const OUT = /^(L|M|F|P)$/;
const REACHED = /^(AS|GDS|EXS)$/;
const NOT_REACHED = /^(NS|A|B|H|J|Q|U|T|WTS|PK\d|EM|HNM)$/;

/** Reached, not reached, out of the cohort (`null`) or nothing given. */
function subject(
  cells: Cells,
  names: {
    readonly flag: string;
    readonly outcome: string;
    readonly points?: string;
    readonly eligible: string;
  },
  says: EducationProblemCode[],
): boolean | null | undefined {
  const outcome = cellOf(cells, names.outcome).trim().toUpperCase();
  if (OUT.test(outcome) || truthOfCell(cellOf(cells, names.eligible)) === false) return null;
  const points = names.points === undefined ? null : numberIn(cellOf(cells, names.points));
  const byPoints = points === null || Number.isNaN(points) ? undefined : points >= EXPECTED;
  const byOutcome = REACHED.test(outcome) ? true : NOT_REACHED.test(outcome) ? false : undefined;
  if (outcome !== '' && byOutcome === undefined && !isSymbol(cellOf(cells, names.outcome)))
    says.push('unknown-code');
  const flag = truthOfCell(cellOf(cells, names.flag));
  const given = [flag, byOutcome, byPoints].filter((each) => each !== undefined);
  if (new Set(given).size > 1 && !says.includes('result-disagrees')) says.push('result-disagrees');
  return given[0];
}

function keyStage2(cells: Cells): RowResults {
  const says: EducationProblemCode[] = [];
  const reading = subject(
    cells,
    { flag: 'READEXP', outcome: 'READOUTCOME', points: 'READSCORE', eligible: 'ELIGREAD' },
    says,
  );
  const maths = subject(
    cells,
    { flag: 'MATEXP', outcome: 'MATOUTCOME', points: 'MATSCORE', eligible: 'ELIGMAT' },
    says,
  );
  const writing = subject(
    cells,
    { flag: 'WRITTAEXP', outcome: 'WRITTAOUTCOME', eligible: 'ELIGWRITTA' },
    says,
  );
  const eligible = truthOfCell(cellOf(cells, 'ELIGRWM'));
  const ends = truthOfCell(cellOf(cells, 'ENDKS')) !== false;
  const some = [reading, writing, maths].some((each) => typeof each === 'boolean');
  if (!ends || eligible === false || (eligible === undefined && !some)) return { facts: {}, says };
  return {
    facts: {
      stage: 'KS2',
      ...(typeof reading === 'boolean' ? { reading } : {}),
      ...(typeof writing === 'boolean' ? { writing } : {}),
      ...(typeof maths === 'boolean' ? { maths } : {}),
    },
    says,
  };
}

/** A grade 9 to 1, U and X as 0; `undefined` where none is given. A small x is a symbol and no grade. */
function grade(cell: string): number | undefined {
  const text = cell.trim();
  if (text === '' || isSymbol(text)) return undefined;
  if (/^[uU]$|^X$/.test(text)) return 0;
  return /^\d(\.0+)?$/.test(text) ? Number(text) : undefined;
}

const better = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);

function pointsIn(cell: string): number | undefined {
  const number = isSymbol(cell) ? null : numberIn(cell);
  return number === null || Number.isNaN(number) ? undefined : number;
}

function keyStage4(cells: Cells, { reading: { readings, year } }: Settling): RowResults {
  if (truthOfCell(cellOf(cells, 'ENDKS')) === false) return { facts: {}, says: [] };
  const says: EducationProblemCode[] = [];
  let english = better(grade(cellOf(cells, 'APENG_91')), grade(cellOf(cells, 'APELIT_91')));
  let maths = grade(cellOf(cells, 'HGMATH_91'));
  if (english === undefined && maths === undefined) {
    const five = truthOfCell(cellOf(cells, 'L2BASICS_95'));
    const four = truthOfCell(cellOf(cells, 'L2BASICS_94'));
    if (five !== undefined || four !== undefined) says.push('grades-from-flags');
    if (five === true || four === true) english = maths = five === true ? 5 : 4;
  }
  const att8 =
    pointsIn(cellOf(cells, 'ATT8')) ??
    (readings.attainment8Blank === 'zero' && !isSymbol(cellOf(cells, 'ATT8')) ? 0 : undefined);
  const none = indicatorDefinition('EDU-KS4-P8').years.except?.includes(year.begins + 1) === true;
  const progress8 = pointsIn(cellOf(cells, 'P8SCORE'));
  if (none && progress8 !== undefined) says.push('no-progress-in-this-year');
  const ebaccEntered = truthOfCell(cellOf(cells, 'EBACC_E_PTQ_EE'));
  const ebaccPoints = pointsIn(cellOf(cells, 'EBACCAPS_PUPIL'));
  return {
    facts: {
      stage: 'KS4',
      ...(english === undefined ? {} : { english }),
      ...(maths === undefined ? {} : { maths }),
      ...(att8 === undefined ? {} : { att8 }),
      ...(progress8 === undefined || none ? {} : { progress8 }),
      ...(ebaccEntered === undefined ? {} : { ebaccEntered }),
      ...(ebaccPoints === undefined ? {} : { ebaccPoints }),
    },
    says,
  };
}
