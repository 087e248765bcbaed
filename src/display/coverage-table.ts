/** The coverage of a pledge as rows: one for each of the seven principles. */
import type { CoverageMatrix } from '../pledge/cover/coverage.js';
import { PRINCIPLES } from '../principles/seven.js';
import type { Table } from './row.js';
import { tableOfRows } from './row.js';

const COLUMNS = ['letter', 'principle', 'title', 'firstOfAll', 'also', 'points'] as const;

/** The points that speak to each principle, first of all or also, by their printed numbers; and how many. */
export function coverageTable({ byPrinciple }: CoverageMatrix): Table {
  return tableOfRows(
    COLUMNS,
    PRINCIPLES.map(({ id, letter, title }) => {
      const { primary, secondary } = byPrinciple[id];
      return {
        letter,
        principle: id,
        title,
        firstOfAll: primary.join('; '),
        also: secondary.join('; '),
        points: primary.length + secondary.length,
      };
    }),
  );
}
