/** Episodes: one row from DECOM up to, not including, DEC, with the codes that hold for it. */
import { NO_DAY, NO_DISTANCE } from '../../record/columns/columns.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import {
  BLANK,
  CHANGE_CODES,
  CIN_CODES,
  LS_CODES,
  PLACE_CODES,
  PROVIDER_CODES,
  REC_CODES,
  RNE_CODES,
  UNKNOWN_CODE,
} from '../../kernel/codes.js';
import { codeColumn } from '../../record/tables/code-cell.js';
import { UNREADABLE_DAY } from '../../record/tables/date-cell.js';
import { distanceOf } from '../cells/distance-cell.js';
import type { RowsInStretches } from '../../kernel/growing-columns.js';
import { nextInStretch } from '../../kernel/growing-columns.js';
import { COLUMN, PROBLEM, TABLE } from '../problems/log.js';
import type { Cells } from '../../record/tables/cells.js';
import { codeIn, decimalIn, keyIn } from '../../record/tables/read-ahead.js';
import type { ColumnAt } from '../../record/tables/read.js';
import type { Place, Reading, TableReader } from './table-reading.js';
import { childFinder, complain, dayOrBlank, neededDay, spareCode } from './table-reading.js';

/** The columns of an episode while it is read. */
export const EPISODE_SHAPE = {
  child: 'number',
  row: 'number',
  from: 'day',
  until: 'day',
  rne: 'code',
  ls: 'code',
  cin: 'code',
  place: 'code',
  provider: 'code',
  rec: 'code',
  change: 'code',
  homePost: 'key',
  placePost: 'key',
  urn: 'key',
  distance: 'number',
  location: 'code',
  placeAuthority: 'key',
} as const;

/** The number of each column, so that no name is looked up row by row. */
const C = {
  DECOM: COLUMN['DECOM'] ?? 0,
  DEC: COLUMN['DEC'] ?? 0,
  RNE: COLUMN['RNE'] ?? 0,
  LS: COLUMN['LS'] ?? 0,
  CIN: COLUMN['CIN'] ?? 0,
  PLACE: COLUMN['PLACE'] ?? 0,
  PLACE_PROVIDER: COLUMN['PLACE_PROVIDER'] ?? 0,
  REC: COLUMN['REC'] ?? 0,
  REASON_PLACE_CHANGE: COLUMN['REASON_PLACE_CHANGE'] ?? 0,
  PL_DISTANCE: COLUMN['PL_DISTANCE'] ?? 0,
  PL_LOCATION: COLUMN['PL_LOCATION'] ?? 0,
};

/** Reads episodes into columns. */
export function episodesReader(
  reading: Reading,
  rows: RowsInStretches<typeof EPISODE_SHAPE>,
  at: ColumnAt,
): TableReader {
  const place: Place = { reading, table: TABLE.episodes };
  const { others } = reading;
  const codes = {
    RNE: codeColumn(RNE_CODES),
    LS: codeColumn(LS_CODES),
    CIN: codeColumn(CIN_CODES),
    PLACE: codeColumn(PLACE_CODES),
    PLACE_PROVIDER: codeColumn(PROVIDER_CODES),
    REC: codeColumn(REC_CODES),
    REASON_PLACE_CHANGE: codeColumn(CHANGE_CODES),
    PL_LOCATION: codeColumn(['IN', 'OUT']),
  };
  const findChild = childFinder(reading, 'episodes', at);
  const [decomAt, decAt, rneAt, lsAt, cinAt] = [at('DECOM'), at('DEC'), at('RNE'), at('LS'), at('CIN')];
  const [placeAt, providerAt, recAt] = [at('PLACE'), at('PLACE_PROVIDER'), at('REC')];
  const [changeAt, homeAt, postAt] = [at('REASON_PLACE_CHANGE'), at('HOME_POST'), at('PL_POST')];
  const [urnAt, distanceAt, locationAt] = [at('URN'), at('PL_DISTANCE'), at('PL_LOCATION')];
  const authorityAt = at('PL_LA');

  const keepCodes = (cells: Cells, row: number, child: number, episode: number): void => {
    const { columns } = rows;
    const rne = spareCode(place, codes.RNE, cells, rneAt, row, C.RNE, child);
    columns.rne[episode] = rne;
    columns.cin[episode] = spareCode(place, codes.CIN, cells, cinAt, row, C.CIN, child);
    const placement = spareCode(place, codes.PLACE, cells, placeAt, row, C.PLACE, child);
    columns.place[episode] = placement;
    if (rne === BLANK && cells.isBlank(rneAt)) complain(place, PROBLEM['missing-code'], row, C.RNE, child);
    if (placement === BLANK && cells.isBlank(placeAt))
      complain(place, PROBLEM['missing-code'], row, C.PLACE, child);
    columns.provider[episode] = spareCode(
      place,
      codes.PLACE_PROVIDER,
      cells,
      providerAt,
      row,
      C.PLACE_PROVIDER,
      child,
    );
    columns.change[episode] = spareCode(
      place,
      codes.REASON_PLACE_CHANGE,
      cells,
      changeAt,
      row,
      C.REASON_PLACE_CHANGE,
      child,
    );
    const rec = spareCode(place, codes.REC, cells, recAt, row, C.REC, child);
    columns.rec[episode] = rec;
    if (columns.until[episode] === STILL_OPEN) {
      if (rec !== BLANK) complain(place, PROBLEM['open-with-reason-ceased'], row, C.REC, child);
    } else if (rec === BLANK && cells.isBlank(recAt))
      complain(place, PROBLEM['ceased-without-reason'], row, C.REC, child);
  };

  const keepPlaces = (cells: Cells, row: number, child: number, episode: number): void => {
    const { columns } = rows;
    columns.homePost[episode] = keyIn(cells, homeAt, others);
    columns.placePost[episode] = keyIn(cells, postAt, others);
    columns.urn[episode] = keyIn(cells, urnAt, others);
    if (authorityAt >= 0) columns.placeAuthority[episode] = keyIn(cells, authorityAt, others);
    if (locationAt >= 0)
      columns.location[episode] = spareCode(
        place,
        codes.PL_LOCATION,
        cells,
        locationAt,
        row,
        C.PL_LOCATION,
        child,
      );
    const tenths = distanceOf(decimalIn(cells, distanceAt));
    if (Number.isNaN(tenths)) complain(place, PROBLEM['unreadable-number'], row, C.PL_DISTANCE, child);
    columns.distance[episode] = Number.isNaN(tenths) ? NO_DISTANCE : tenths;
  };

  const take = (cells: Cells, row: number): boolean => {
    const child = findChild(cells, row);
    if (child < 0) return false;
    const from = neededDay(place, cells, decomAt, row, C.DECOM, child);
    if (from === UNREADABLE_DAY) return false;
    const end = dayOrBlank(place, cells, decAt, row, C.DEC, child);
    if (end === UNREADABLE_DAY) return false;
    const until = end === NO_DAY ? STILL_OPEN : end;
    if (until <= from) {
      const code = until === from ? PROBLEM['no-length'] : PROBLEM['ends-before-start'];
      complain(place, code, row, C.DEC, child);
      return false;
    }
    const ls = codeIn(cells, lsAt, codes.LS);
    if (ls === BLANK || ls === UNKNOWN_CODE) {
      const code = ls === BLANK ? PROBLEM['missing-legal-status'] : PROBLEM['unknown-legal-status'];
      complain(place, code, row, C.LS, child);
      return false;
    }
    const episode = nextInStretch(rows);
    const { columns } = rows;
    columns.child[episode] = child;
    columns.row[episode] = row;
    columns.from[episode] = from;
    columns.until[episode] = until;
    columns.ls[episode] = ls;
    keepCodes(cells, row, child, episode);
    keepPlaces(cells, row, child, episode);
    return true;
  };
  return { take, codes };
}
