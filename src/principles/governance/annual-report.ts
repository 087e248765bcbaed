/** The skeleton of a body's annual report: what it promised, what is recorded, what is missing, principle by principle. */
import { objectGiven } from '../../kernel/given.js';
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { dateInWords, dayOfText, toDay, toPlainDate } from '../../kernel/calendar.js';
import { PRINCIPLES } from '../seven.js';
import type { GovernanceFinding } from './check.js';
import { checkGovernance } from './check.js';
import { summariseDecisions } from './decision-summary.js';
import type { GovernanceFramework } from './framework.js';
import { objectivesFor } from './look-up.js';
import { bodiesByName } from './names.js';
import type { GovernanceRecords } from './records.js';

/** A part of the report: a heading, sentences, and what is for a person to write. */
export interface ReportSection {
  /** Its heading. */
  readonly heading: string;
  /** What it says, a sentence a line. */
  readonly lines: readonly string[];
  /** What the council itself has to say here. */
  readonly forYou?: string;
}

/** The skeleton of an annual report. */
export interface AnnualReport {
  /** The council that it belongs to. */
  readonly council: string;
  /** Its title, as people say it. */
  readonly title: string;
  /** The first day of the year that it is about. */
  readonly from: PlainDate;
  /** The last day of the year that it is about. */
  readonly until: PlainDate;
  /** Its parts, in order. */
  readonly sections: readonly ReportSection[];
}

/**
 * The skeleton of an annual report on a council's own governance: bodies and meetings, reports, the seven principles
 * with the council's aims for each, decisions, and what was promised and is not recorded. It fills in what the records
 * hold and leaves the rest to be written.
 *
 * @param year its first day and its last, `YYYY-MM-DD`.
 * @throws RangeError when a date is not real, or the year ends before it begins.
 * @example
 * annualReport(framework, records, { from: '2025-04-01', until: '2026-03-31' }).sections.length;
 */
export function annualReport(
  framework: GovernanceFramework,
  records: GovernanceRecords,
  year: { readonly from: string; readonly until: string },
): AnnualReport {
  objectGiven(framework, 'framework', 'bodies');
  objectGiven(records, 'records');
  const { from, until } = objectGiven(year, 'year');
  const [first, last] = [toDay(from, 'from'), toDay(until, 'until')];
  if (last < first) throw new RangeError('until: expected a day on or after from');
  const within = (text: string): boolean => {
    const day = dayOfText(text);
    return day !== undefined && first <= day && day <= last;
  };
  const findings = checkGovernance(framework, records, until).findings.filter(({ on }) => within(on));
  const decisions = (records.decisions ?? []).filter(({ decidedOn }) => within(decidedOn));
  return {
    council: framework.council,
    title: `Corporate parenting: annual report ${dateInWords(first)} to ${dateInWords(last)}`,
    from: toPlainDate(first),
    until: toPlainDate(last),
    sections: [
      { heading: 'Bodies and meetings', lines: meetings(framework, records, within) },
      { heading: 'Reports made', lines: reports(framework, records, within) },
      ...PRINCIPLES.map(({ id, letter, title }) => ({
        heading: `(${letter}) ${title}`,
        lines: objectivesFor(framework, id).map(({ text }) => `Aim: ${text}`),
        forYou: 'What was done, what changed for children and young people, and what they say of it.',
      })),
      { heading: 'Decisions', lines: decided(decisions) },
      { heading: 'Promised and not recorded', lines: missing(findings, 'gap') },
      { heading: 'Questions that the records leave open', lines: missing(findings, 'question') },
      {
        heading: 'The year to come',
        lines: (framework.actions ?? [])
          .filter(({ state }) => state === 'planned' || state === 'started')
          .map(({ text, owner, due }) =>
            [text, owner, due].filter((part) => typeof part === 'string').join('; '),
          ),
      },
    ],
  };
}

type Within = (text: string) => boolean;

function meetings(framework: GovernanceFramework, records: GovernanceRecords, within: Within): string[] {
  if (records.meetings === undefined) return ['Meetings are not recorded.'];
  const named = bodiesByName(framework.bodies);
  const held = new Map<unknown, Set<EpochDay>>();
  for (const { body, on } of records.meetings) {
    if (!within(on)) continue;
    const of = named(body);
    held.set(of, (held.get(of) ?? new Set()).add(toDay(on)));
  }
  return framework.bodies
    .filter(({ state }) => state === undefined || state === 'meeting')
    .map((body) => {
      const days = [...(held.get(body) ?? [])].sort((a, b) => a - b).map(dateInWords);
      return days.length === 0
        ? `${body.name}: no meeting is recorded.`
        : `${body.name}: ${days.length} (${days.join(', ')}).`;
    });
}

function reports(framework: GovernanceFramework, records: GovernanceRecords, within: Within): string[] {
  if (records.reports === undefined) return ['Reports are not recorded.'];
  return records.reports
    .filter(({ on }) => within(on))
    .map(({ report, on, recipients }) => {
      const title = framework.reports?.find(({ id }) => id === report)?.title ?? report;
      return `${title}, ${dateInWords(toDay(on))}${recipients.length === 0 ? '' : `: to ${recipients.join(', ')}`}.`;
    });
}

function decided(decisions: NonNullable<GovernanceRecords['decisions']>): string[] {
  if (decisions.length === 0) return ['None is recorded.'];
  const { all, byPrinciple } = summariseDecisions(decisions);
  return [
    `${all.decisions} recorded; ${all.allSeven} say something of all seven needs; views were sought in ${all.viewsSought}.`,
    ...PRINCIPLES.map(
      ({ id, letter }) => `(${letter}): considered in ${byPrinciple[id].considered} of ${all.decisions}.`,
    ),
  ];
}

function missing(findings: readonly GovernanceFinding[], kind: GovernanceFinding['kind']): string[] {
  const own = findings.filter((finding) => finding.kind === kind);
  if (own.length === 0) return ['None.'];
  return own.map(
    ({ on, promised, recorded, missing: what }) =>
      `${dateInWords(toDay(on))}: ${promised} ${recorded} Missing: ${what}`,
  );
}
