/** Reads a children looked after return from its tables. */
import { listGiven } from '../../kernel/given.js';
import type { TableName } from '../../record/columns/columns.js';
import type { TableSource } from '../../record/tables/source.js';
import type { ReturnReading } from './finish.js';
import { finishReturn } from './finish.js';
import { openReturn, readTable } from './open-return.js';
import type { ReadOptions } from './options.js';

/** One table of a return. Give its CSV as text or as bytes, its columns, or its rows. */
export type ReturnSource = TableSource<TableName>;

/**
 * Reads the tables of a children looked after return (SSDA903), in any order, into columns. Every row is either
 * used or refused with a problem; a refused row takes nothing else of its child with it. docs/return.md tells what
 * is accepted and what becomes of each kind of mess.
 *
 * @throws RangeError when a source has none of `text`, `bytes`, `columns` and `rows`, or names a table that there is not.
 * @example
 * const { records, problems } = readReturn([
 *   { name: 'header.csv', text: 'CHILD,SEX,DOB,ETHNIC\n1,2,27/03/2008,WROM\n' },
 *   { name: 'episodes.csv', text: 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n1,15/02/2025,S,C2,U4,,\n' },
 * ]);
 */
export function readReturn(sources: Iterable<ReturnSource>, options: ReadOptions = {}): ReturnReading {
  listGiven(sources, 'sources');
  const { reading, tables } = openReturn(sources);
  for (const each of tables) readTable(reading, each);
  return finishReturn(reading, options);
}
