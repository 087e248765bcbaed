/** Whether a report was made as often as promised, and reached everybody it was promised to. */
import { entriesGiven, objectGiven } from '../../kernel/given.js';
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { toDay, toPlainDate } from '../../kernel/calendar.js';
import { heldBy, inOrderUntil, missedTimes } from './missed-times.js';

/** What a council requires of a report. */
export interface ReportCycle {
  /** Months from one report to the next; `null` when only "regular" is asked, so that none can be late. */
  readonly everyMonths: number | null;
  /** Those who are to have it, or had it. */
  readonly recipients: readonly string[];
  /** The day on which the requirement began; without it the first report cannot be late. */
  readonly since?: string;
}

/** A report that was made. */
export interface ReportMade {
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Those to whom it went. */
  readonly recipients: readonly string[];
}

/** A way in which reports fell short of the council's own requirement. */
export type ReportFinding =
  | { readonly finding: 'missing-report'; readonly dueBy: PlainDate }
  | { readonly finding: 'late-report'; readonly dueBy: PlainDate; readonly on: PlainDate }
  | { readonly finding: 'missing-recipient'; readonly on: PlainDate; readonly recipient: string };

/** Where a report stands. */
export interface ReportCycleFindings {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly asOf: PlainDate;
  /** `cannot-tell`: no interval is required, or nothing was made and no starting day is given. */
  readonly status: 'up-to-date' | 'overdue' | 'cannot-tell';
  /** The day of the last report; `null`: none. */
  readonly lastReport: PlainDate | null;
  /** The day by which the next is due; `null` when that cannot be told. */
  readonly dueBy: PlainDate | null;
  /** In order of date. */
  readonly findings: readonly ReportFinding[];
}

/**
 * Whether reports were made as often as a council requires and reached every recipient it names. A report is late
 * when it comes after the interval from the one before, and missing when that day has passed with none. Reports
 * dated after the day asked about are left out.
 *
 * @throws RangeError when a date is malformed.
 * @example
 * checkReportCycle({ everyMonths: 12, recipients: ['cabinet', 'scrutiny'] },
 *   [{ on: '2025-10-01', recipients: ['cabinet'] }], '2026-11-21').findings.map((f) => f.finding);
 * // ['missing-recipient', 'missing-report']
 */
export function checkReportCycle(
  cycle: ReportCycle,
  reports: readonly ReportMade[],
  asOf: string,
): ReportCycleFindings {
  objectGiven(cycle, 'cycle', 'recipients');
  entriesGiven(reports, 'reports');
  const day = toDay(asOf, 'asOf');
  const made = reports
    .map(({ on, recipients }, index) => ({ on: toDay(on, `reports/${index}/on`), recipients }))
    .filter(({ on }) => on <= day)
    .sort((a, b) => a.on - b.on);
  const since = cycle.since === undefined ? undefined : toDay(cycle.since, 'since');
  const held = heldBy(
    made.map(({ on }) => on),
    day,
  );
  const cadence =
    cycle.everyMonths === null ? undefined : { everyMonths: cycle.everyMonths, since: cycle.since };
  const dueBy = cadence === undefined ? undefined : inOrderUntil(cadence, held, since);
  const missed =
    cadence === undefined ? [] : (missedTimes(cadence, held, day, { completeFrom: undefined }) ?? []);
  const found: { readonly at: EpochDay; readonly finding: ReportFinding }[] = [
    ...missed.map(({ dueBy: due, thenOn }) => ({
      at: thenOn ?? day,
      finding:
        thenOn === undefined
          ? { finding: 'missing-report' as const, dueBy: toPlainDate(due) }
          : { finding: 'late-report' as const, dueBy: toPlainDate(due), on: toPlainDate(thenOn) },
    })),
    ...made.flatMap(({ on, recipients }) =>
      cycle.recipients
        .filter((recipient) => !recipients.includes(recipient))
        .map((recipient) => ({
          at: on,
          finding: { finding: 'missing-recipient' as const, on: toPlainDate(on), recipient },
        })),
    ),
  ];
  const last = held.at(-1);
  return {
    asOf: toPlainDate(day),
    status: dueBy === undefined ? 'cannot-tell' : day > dueBy ? 'overdue' : 'up-to-date',
    lastReport: last === undefined ? null : toPlainDate(last),
    dueBy: dueBy === undefined ? null : toPlainDate(dueBy),
    // A report that is missing on the day itself comes after those that were made on it.
    findings: found
      .sort((a, b) => a.at - b.at || missingLast(a.finding) - missingLast(b.finding))
      .map(({ finding }) => finding),
  };
}

function missingLast({ finding }: ReportFinding): number {
  return finding === 'missing-report' ? 1 : 0;
}
