/** The runs of days of one status since the 16th birthday, for one history of a person. */
import type { EpochDay } from '../../kernel/calendar.js';
import { turningPoints } from '../over-time/turning-points.js';
import { possibleStatuses } from '../status/possible-statuses.js';
import type { CareStatus } from '../status/statuses.js';
import { statusOf } from '../status/statuses.js';
import type { TimetableCase } from './case.js';

/** A run of days of one status. */
export interface StatusRun {
  readonly status: CareStatus | 'unknown';
  readonly from: EpochDay;
  /** The first day after the run, or after the day asked about. */
  readonly until: EpochDay;
}

/** The runs from the 16th birthday, which is past, to the day asked about. */
export function statusRuns({ record, history, on, law }: TimetableCase): readonly StatusRun[] {
  const { b16 } = history;
  const until = (on + 1) as EpochDay;
  const changes = [...turningPoints(record, [history], law, { from: (b16 + 1) as EpochDay, until }).keys()];
  const runs: StatusRun[] = [];
  for (const from of [b16, ...changes.sort((a, b) => a - b)]) {
    const status = statusOf(possibleStatuses(history, from, law));
    const last = runs.at(-1);
    if (last?.status === status) continue;
    if (last !== undefined) runs[runs.length - 1] = { ...last, until: from };
    runs.push({ status, from, until });
  }
  return runs;
}
