/** Whether a report was made as often as promised, and reached everybody it was promised to. */
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { addMonthsToDay, toDay, toPlainDate } from '../../kernel/calendar.js';

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
  const day = toDay(asOf, 'asOf');
  const made = reports
    .map(({ on, recipients }, index) => ({ on: toDay(on, `reports/${index}/on`), recipients }))
    .filter(({ on }) => on <= day)
    .sort((a, b) => a.on - b.on);
  const findings: ReportFinding[] = [];
  const since = cycle.since === undefined ? undefined : toDay(cycle.since, 'since');
  let dueBy = dueAfter(since, cycle.everyMonths);
  for (const { on, recipients } of made) {
    if (dueBy !== undefined && on > dueBy) {
      findings.push({ finding: 'late-report', dueBy: toPlainDate(dueBy), on: toPlainDate(on) });
    }
    for (const recipient of cycle.recipients) {
      if (recipients.includes(recipient)) continue;
      findings.push({ finding: 'missing-recipient', on: toPlainDate(on), recipient });
    }
    dueBy = dueAfter(on, cycle.everyMonths);
  }
  const overdue = dueBy !== undefined && day > dueBy;
  if (dueBy !== undefined && overdue) findings.push({ finding: 'missing-report', dueBy: toPlainDate(dueBy) });
  const last = made.at(-1);
  return {
    asOf: toPlainDate(day),
    status: dueBy === undefined ? 'cannot-tell' : overdue ? 'overdue' : 'up-to-date',
    lastReport: last === undefined ? null : toPlainDate(last.on),
    dueBy: dueBy === undefined ? null : toPlainDate(dueBy),
    findings,
  };
}

function dueAfter(from: EpochDay | undefined, everyMonths: number | null): EpochDay | undefined {
  if (from === undefined || everyMonths === null) return undefined;
  return addMonthsToDay(from, everyMonths, 'earlier');
}
