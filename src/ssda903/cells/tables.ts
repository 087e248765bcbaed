/**
 * The tables of the return: what their files are called and which columns they hold. Source: the column lists of
 * the DfE specification as carried by the open 903 validator and the regional pipeline schemas.
 */
import type { TableName } from '../../record/columns/columns.js';
import type { ColumnDictionary, TableShape } from '../../record/tables/shape.js';
import { columnNames, columnsOf } from '../../record/tables/shape.js';

/** One table of the return: what its file may be called, and its columns. */
export type ReturnTable = TableShape<TableName>;

/** Columns that hold neither a code, a date nor a number: what cannot be read there would be one text in every row. */
const COMPARED = ['CHILD', 'UPN', 'HOME_POST', 'PL_POST', 'PL_LA', 'URN', 'LA_PERM', 'SW_ID'];

const TABLE_COLUMNS: readonly ReturnTable[] = [
  {
    table: 'header',
    fileNames: ['header', 'headers', 'childheader'],
    required: ['CHILD'],
    optional: ['DOB', 'SEX', 'ETHNIC'],
    extra: ['UPN', 'MOTHER', 'MC_DOB', 'UASC'],
  },
  {
    table: 'episodes',
    fileNames: ['episodes', 'episode'],
    required: ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC'],
    optional: ['CIN', 'PLACE_PROVIDER', 'REASON_PLACE_CHANGE', 'HOME_POST', 'PL_POST', 'URN'],
    extra: ['PL_DISTANCE', 'PL_LOCATION', 'PL_LA'],
  },
  {
    table: 'reviews',
    fileNames: ['reviews', 'review'],
    required: ['CHILD', 'REVIEW'],
    optional: ['REVIEW_CODE'],
    extra: ['DOB'],
  },
  { table: 'uasc', fileNames: ['uasc'], required: ['CHILD', 'DUC'], optional: [], extra: ['DOB', 'SEX'] },
  {
    table: 'oc2',
    fileNames: ['oc2', 'outcomes'],
    required: ['CHILD'],
    optional: [
      'SDQ_SCORE',
      'SDQ_REASON',
      'CONVICTED',
      'HEALTH_CHECK',
      'IMMUNISATIONS',
      'TEETH_CHECK',
      'HEALTH_ASSESSMENT',
      'SUBSTANCE_MISUSE',
      'INTERVENTION_RECEIVED',
      'INTERVENTION_OFFERED',
    ],
    extra: ['DOB'],
  },
  {
    table: 'oc3',
    fileNames: ['oc3', 'careleavers'],
    required: ['CHILD', 'IN_TOUCH'],
    optional: ['ACTIV', 'ACCOM'],
    extra: ['DOB'],
  },
  {
    table: 'ad1',
    fileNames: ['ad1', 'adoption', 'adoptions'],
    required: ['CHILD', 'DATE_INT'],
    optional: ['DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
    extra: ['DOB'],
  },
  {
    table: 'placed_for_adoption',
    fileNames: ['placedforadoption', 'placedadoption', 'adplaced'],
    required: ['CHILD', 'DATE_PLACED'],
    optional: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    extra: ['DOB'],
  },
  {
    table: 'previous_permanence',
    fileNames: ['previouspermanence', 'prevperm', 'permanence'],
    required: ['CHILD', 'PREV_PERM'],
    optional: ['DATE_PERM'],
    extra: ['DOB', 'LA_PERM'],
  },
  {
    table: 'missing',
    fileNames: ['missing'],
    required: ['CHILD', 'MISSING', 'MIS_START', 'MIS_END'],
    optional: [],
    extra: ['DOB'],
  },
  {
    table: 'sw_episodes',
    fileNames: ['swepisodes', 'swepisode', 'socialworkers', 'socialworkerepisodes'],
    required: ['CHILD', 'SW_ID', 'SW_DECOM', 'SW_DEC'],
    optional: ['SW_REASON'],
    extra: ['DOB'],
  },
  {
    table: 'DoLo',
    fileNames: ['dolo', 'dolos'],
    required: ['CHILD', 'DOLO_START', 'DOLO_END'],
    optional: [],
    extra: ['DOB'],
  },
];

/** Every table of the return with its columns, in the order in which they are read. */
export const TABLE_SHAPES: readonly ReturnTable[] = /* @__PURE__ */ TABLE_COLUMNS.map((shape) => ({
  ...shape,
  compared: COMPARED,
}));

/** Other names of columns: those of the XML form. */
export const OTHER_NAMES: ColumnDictionary = { CHILD: ['CHILDID'], PLACE: ['PL'] };

/** A column name as the return writes it. */
export const returnColumn = columnNames(TABLE_SHAPES, OTHER_NAMES);

/** The shape of a table. */
export function shapeOf(table: TableName): ReturnTable {
  const shape = TABLE_SHAPES.find((candidate) => candidate.table === table);
  if (shape === undefined) throw new RangeError('table: expected the name of a table of the return');
  return shape;
}

/** Every column name of the return, each once: the numbers of columns in a problem log. */
export const COLUMNS: readonly string[] = [...new Set(TABLE_SHAPES.flatMap(columnsOf))];
