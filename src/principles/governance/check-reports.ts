/** Reports: how often they were promised and to whom, beside those that were made. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords, dayOfText } from '../../kernel/calendar.js';
import { counted } from '../../kernel/count-in-words.js';
import { addAll } from '../../kernel/lists.js';
import type { FoundOn } from './check-parts.js';
import { after, cadenceInWords, fromTo } from './check-parts.js';
import type { FrameworkReport, GovernanceFramework } from './framework.js';
import { missedTimes } from './missed-times.js';
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
    addAll(found, times(promised, own, made === undefined, asOf, completeFrom));
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

function times(
  { id, title, cadence }: FrameworkReport,
  own: readonly DatedReport[],
  nothingRecorded: boolean,
  asOf: EpochDay,
  completeFrom: string | undefined,
): Found[] {
  if (cadence === undefined) return [];
  const promised = `${title} is made ${cadenceInWords(cadence)}.`;
  const missed = nothingRecorded
    ? undefined
    : missedTimes(
        cadence,
        own.map(({ day }) => day),
        asOf,
        { completeFrom: dayOfText(completeFrom) },
      );
  if (missed === undefined)
    return [
      {
        code: 'reports-not-recorded',
        list: 'reports',
        id,
        promised,
        recorded: 'No report, and no day from which one was due.',
        missing: 'The days on which it was made, or the day from which it was due.',
        on: asOf,
        kind: 'question',
      },
    ];
  return missed.map(({ from, dueBy, thenOn, happened }) => {
    const then = thenOn === undefined ? '' : `; then on ${dateInWords(thenOn)}`;
    const isInterval = cadence.everyMonths !== undefined;
    return {
      code: 'report-missed',
      list: 'reports',
      id,
      promised,
      recorded: isInterval
        ? `None ${thenOn === undefined ? `after ${dateInWords(from)}` : fromTo(from, dueBy)}${then}.`
        : `${happened === 0 ? 'None' : happened} in the 12 months to ${dateInWords(after(dueBy))}${then}.`,
      missing: isInterval
        ? `${title} by ${dateInWords(dueBy)}.`
        : `${title}, ${counted((cadence.timesAYear ?? 1) - happened, 'time')} more in those 12 months.`,
      on: isInterval ? dueBy : after(dueBy),
      kind: 'gap',
    };
  });
}
