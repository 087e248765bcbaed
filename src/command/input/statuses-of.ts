/** The status in law of each child of a return, as it stands in a published table. */
import type { CareRecords, StatusId } from '../../indicators/index.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonths, toDay } from '../../kernel/calendar.js';

/** The statuses in the order of the children; facts beside the return are taken as none. */
export async function statusesOf(records: CareRecords, on: string): Promise<readonly StatusId[]> {
  const { standings } = await import('../../ssda903/people/count-statuses.js');
  const yearStart = (toDay(addMonths(on, -12, 'earlier')) + 1) as EpochDay;
  return [...standings(records, on, { yearStart, otherFacts: 'none' })].map(({ status, inCare }) => {
    switch (status) {
      case 'none':
        return inCare ? 'STATUS-LOOKED-AFTER' : 'STATUS-NONE';
      case 'eligible':
        return 'STATUS-ELIGIBLE';
      case 'relevant':
        return 'STATUS-RELEVANT';
      case 'former-relevant':
        return 'STATUS-FORMER-RELEVANT';
      case 'qualifying':
        return 'STATUS-QUALIFYING';
      case 'unknown':
        return 'STATUS-UNKNOWN';
      default:
        return status satisfies never;
    }
  });
}
