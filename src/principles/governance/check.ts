/**
 * A council's own promises about its governance beside what it recorded: one dated list. It says what was promised,
 * what is recorded and what is missing, and never that a duty was or was not met.
 */
import { objectGiven } from '../../kernel/given.js';
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { dayOfText, toDay, toPlainDate } from '../../kernel/calendar.js';
import type { Place } from './check-parts.js';
import { checkActions, checkDocuments } from './check-documents.js';
import { checkDecisions } from './check-decisions.js';
import { checkMeetings } from './check-meetings.js';
import { checkMembers } from './check-members.js';
import { checkReports } from './check-reports.js';
import type { GovernanceFramework } from './framework.js';
import type { GovernanceRecords } from './records.js';
import { inTextOrder } from '../../kernel/text-order.js';

/** What a finding is about. */
export const GOVERNANCE_FINDINGS = [
  'meeting-missed',
  'meetings-not-recorded',
  'too-few-meetings',
  'chair-not-as-promised',
  'seat-not-seen',
  'care-experience-not-seen',
  'body-not-known',
  'report-missed',
  'recipient-missed',
  'reports-not-recorded',
  'report-not-known',
  'document-expired',
  'document-not-begun',
  'document-without-dates',
  'action-overdue',
  'action-without-date',
  'voice-not-in-place',
  'voice-not-recorded',
  'training-missing',
  'training-not-recorded',
  'training-not-known',
  'visit-not-recorded',
  'visit-not-independent',
  'visit-not-known',
  'principles-not-considered',
  'harm-without-mitigation',
  'views-not-sought',
] as const;
/** One of {@link GOVERNANCE_FINDINGS}. */
export type GovernanceFindingCode = (typeof GOVERNANCE_FINDINGS)[number];

/** One thing that differs between what is promised and what is recorded. */
export interface GovernanceFinding {
  /** What it is, for programs. */
  readonly code: GovernanceFindingCode;
  /** The list of the framework that it belongs to, or `decisions`. */
  readonly list: Place['list'];
  /** The id in that list. */
  readonly id: string;
  /** What was promised, in a sentence. */
  readonly promised: string;
  /** What is recorded, in a sentence. */
  readonly recorded: string;
  /** What is missing, in a sentence. */
  readonly missing: string;
  /** The day that it belongs to: when it fell due, or when it happened. */
  readonly on: PlainDate;
  /** `gap`: recorded as not there. `question`: nothing says either way. */
  readonly kind: 'gap' | 'question';
}

/** A council's promises beside its records, as of a day. */
export interface GovernanceReview {
  /** The council. */
  readonly council: string;
  /** The day asked about, `YYYY-MM-DD`. */
  readonly asOf: PlainDate;
  /** In order of date, then of list and id. */
  readonly findings: readonly GovernanceFinding[];
  /** Meetings, reports, visits and decisions that are recorded of later days, and were left aside. */
  readonly laterRecords: number;
}

/**
 * What a council promised about its own governance and did not record by a day: meetings, seats, reports and their
 * recipients, documents, actions, voice, training, visits, decisions. A list that the records leave out is a
 * question, not a gap. Names are matched with their aliases.
 *
 * @throws RangeError when `asOf` is not a real date.
 * @example
 * checkGovernance(framework, { meetings: [{ body: 'Board', on: '2026-01-12' }] }, '2026-11-27').findings;
 */
export function checkGovernance(
  framework: GovernanceFramework,
  records: GovernanceRecords,
  asOf: string,
): GovernanceReview {
  objectGiven(framework, 'framework', 'bodies');
  objectGiven(records, 'records');
  const day = toDay(asOf, 'asOf');
  const found: (Omit<GovernanceFinding, 'on'> & { readonly on: EpochDay })[] = [
    ...checkMeetings(framework, records, day),
    ...checkReports(framework, records, day),
    ...checkDocuments(framework, day),
    ...checkActions(framework, day),
    ...checkMembers(framework, records, day),
    ...checkDecisions(records, day),
  ];
  const findings = found
    .sort(
      (a, b) =>
        a.on - b.on || inTextOrder(a.list, b.list) || inTextOrder(a.id, b.id) || inTextOrder(a.code, b.code),
    )
    .map((finding) => ({ ...finding, on: toPlainDate(finding.on) }));
  return {
    council: framework.council,
    asOf: toPlainDate(day),
    findings,
    laterRecords: laterThan(records, day),
  };
}

function laterThan(
  { meetings = [], reports = [], visits = [], decisions = [] }: GovernanceRecords,
  asOf: EpochDay,
): number {
  const days = [...meetings, ...reports, ...visits].map(({ on }) => on);
  return [...days, ...decisions.map(({ decidedOn }) => decidedOn)].filter((on) => {
    const day = dayOfText(on);
    return day !== undefined && day > asOf;
  }).length;
}
