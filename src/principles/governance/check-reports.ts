/** Reports: how often they were promised and to whom, beside those that were made. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords, dayOfText } from '../../kernel/calendar.js';
import { addAll } from '../../kernel/lists.js';
import type { FoundOn } from './check-parts.js';
import type { TimesTold } from './check-times.js';
import { timesMissed } from './check-times.js';
import type { GovernanceFramework } from './framework.js';
import { bodiesByName, comparableName, keyOfBody, recordsByName } from './names.js';
import type { GovernanceRecords, ReportReceived } from './records.js';

type Found = FoundOn<'report-missed' | 'recipient-missed' | 'reports-not-recorded' | 'report-not-known'>;

interface DatedReport extends ReportReceived {
  readonly day: EpochDay;
}

export function checkReports(
  { reports = [], bodies }: GovernanceFramework,
  { reports: made, completeFrom }: GovernanceRecords,
  asOf: EpochDay,
): readonly Found[] {
  const dated = (made ?? []).flatMap((report): DatedReport[] => {
    const day = dayOfText(report.on);
    return day === undefined || day > asOf ? [] : [{ ...report, day }];
  });
  const known = new Set(reports.flatMap(({ id, title }) => [id, title].map(comparableName)));
  const found: Found[] = dated
    .filter(({ report }) => !known.has(comparableName(report)))
    .map(({ report, day }) => ({
      code: 'report-not-known',
      list: 'reports',
      id: report,
      promised: 'The framework has no report of this name.',
      recorded: `One made on ${dateInWords(day)}.`,
      missing: 'Which report it was.',
      on: day,
      kind: 'question',
    }));
  const named = bodiesByName(bodies);
  const madeAs = recordsByName(dated, ({ report }) => report);
  for (const promised of reports) {
    const own = madeAs(promised.id, promised.title);
    const { id, title, cadence } = promised;
    const days = made === undefined ? undefined : own.map(({ day }) => day);
    addAll(
      found,
      timesMissed(REPORTS, { id, promise: `${title} is made`, cadence }, days, asOf, completeFrom),
    );
    const wantedBy = new Map(
      (promised.recipients ?? []).map((wanted) => [keyOfBody(named, wanted), wanted] as const),
    );
    for (const { day, recipients } of own) {
      const had = new Set(recipients.map((each) => keyOfBody(named, each)));
      for (const [key, wanted] of wantedBy)
        if (!had.has(key))
          found.push({
            code: 'recipient-missed',
            list: 'reports',
            id: promised.id,
            promised: `${promised.title} goes to ${wanted}.`,
            recorded: `Made on ${dateInWords(day)}; ${wanted} is not among those who had it.`,
            missing: `${promised.title} for ${wanted}.`,
            on: day,
            kind: 'gap',
          });
    }
  }
  return found;
}

/** How a report that was not made is told. */
const REPORTS: TimesTold<Found['code']> = {
  list: 'reports',
  noun: 'report',
  codes: { notRecorded: 'reports-not-recorded', missed: 'report-missed', tooFew: 'report-missed' },
  recorded: 'No report, and no day from which one was due.',
  missing: 'The days on which it was made, or the day from which it was due.',
};
