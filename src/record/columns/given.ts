/** Records as a caller gave them. */
import { objectGiven } from '../../kernel/given.js';
import type { CareRecords } from './columns.js';

/** Records that a caller gave: what a return was read into. @throws RangeError when they are none. */
export function recordsGiven(records: CareRecords, argument = 'records'): CareRecords {
  return objectGiven(records, argument, 'children', 'episodes', 'supplied');
}
