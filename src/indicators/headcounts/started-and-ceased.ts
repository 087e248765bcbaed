/** STARTED, CEASED and NET: children who came into care in the year, and who left it. */
import { RNE, RNE_CODES, codeText } from '../../kernel/codes.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords } from '../../kernel/calendar.js';
import { beginsPeriod } from '../child-year/care-periods.js';
import { isCareRow } from '../child-year/care-row.js';
import type { ChildYear } from '../child-year/child-year.js';
import { NO_ROW } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { LOOKED_AFTER_STATISTICS } from '../definition/sources.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { ON_THE_DAY } from './headcount.js';

/**
 * The first day in the window on which a period of care began; `NO_DAY` when none did. Where the first row that is held
 * says that it goes on from another (RNE other than S), care began before it.
 */
function startedOn(child: ChildYear): EpochDay {
  const rows = child.records.episodes;
  let first = true;
  for (let row = child.firstRow; row < child.rowsEnd; row++) {
    if (!isCareRow(child, row)) continue;
    const from = rows.from[row] as EpochDay;
    const rne = rows.rne[row] ?? 0;
    const goesOn = first && rne !== RNE.S && codeText(RNE_CODES, rne) !== null;
    first = false;
    if (from >= child.window.from && beginsPeriod(child, row) && !goesOn) return from;
  }
  return NO_DAY;
}

const YEAR = {
  ...ON_THE_DAY,
  tables: ['header', 'episodes'],
  citations: [LOOKED_AFTER_STATISTICS('started and ceased to be looked after')],
  readings: ['quarter'],
} as const;

/** Started to be looked after in the year. */
export const STARTED_IN_YEAR = indicator({
  ...YEAR,
  id: 'STARTED',
  title: 'Children who started to be looked after in the year',
  denominator: 'Children looked after on any day of the year, short breaks left out.',
  numerator: 'Those of whom a period of care began in the year. A child who started twice is one child.',
  cohort: 'looked-after-in-year',
  fields: ['DECOM', 'DEC', 'RNE', 'LS'],
  reasons: {
    started: { membership: 'numerator', text: 'Started to be looked after in the year.' },
    'looked-after-before': {
      membership: 'denominator',
      text: 'Looked after in the year, and no period of care began in it.',
    },
  },
  within: (child) => (startedOn(child) === NO_DAY ? 'looked-after-before' : 'started'),
  numbers: (child) => {
    const on = startedOn(child);
    return on === NO_DAY ? '' : `Care began on ${dateInWords(on)}.`;
  },
});

/** Ceased to be looked after in the year. */
export const CEASED_IN_YEAR = indicator({
  ...YEAR,
  id: 'CEASED',
  title: 'Children who ceased to be looked after in the year',
  denominator: 'Children who ceased to be looked after in the year, each once, by the last ceasing.',
  numerator: 'All of them: it is a number of children, and not a share.',
  cohort: 'ceased',
  fields: ['DEC', 'REC', 'LS'],
  versions:
    'A transfer to another council (E3) is a ceasing. A child who is back in care on the last day ceased all the same.',
  reasons: { ceased: { membership: 'numerator', text: 'Ceased to be looked after in the year.' } },
  within: () => 'ceased',
  numbers: (child) => `Care ended on ${dateInWords(child.ceasedOn)}.`,
});

/** The children who started less those who ceased. */
export const STARTED_LESS_CEASED = indicator({
  ...YEAR,
  id: 'NET',
  title: 'Children who started less children who ceased to be looked after',
  denominator: 'Children who ceased to be looked after in the year (CEASED).',
  numerator:
    'Children who started to be looked after in the year (STARTED). The value is the difference, and can be below 0.',
  cohort: 'looked-after-at-all',
  fields: ['DECOM', 'DEC', 'RNE', 'REC', 'LS'],
  measure: {
    kind: 'difference',
    sums: ['started', 'ceased'],
    add: (child, sums) => {
      if (child.lookedAfterInYear && startedOn(child) !== NO_DAY) sums[0] = (sums[0] ?? 0) + 1;
      if (child.ceasedRow !== NO_ROW) sums[1] = (sums[1] ?? 0) + 1;
    },
  },
  versions: 'It is not the change in the number looked after where somebody started or ceased twice.',
  reasons: {
    'started-or-ceased': { membership: 'numerator', text: 'Started, ceased or both in the year.' },
    neither: { membership: 'denominator', text: 'Looked after in the year, and neither started nor ceased.' },
  },
  within: (child) =>
    (child.lookedAfterInYear && startedOn(child) !== NO_DAY) || child.ceasedRow !== NO_ROW
      ? 'started-or-ceased'
      : 'neither',
});
