/** What a council recorded of its own governance: meetings, reports, visits, training, decisions. Roles, never persons. */
import type { DecisionRecord } from '../evidence/decision-record.js';

/** Somebody who came. */
export interface Attendance {
  /** A role, never a person. */
  readonly role: string;
  /** Whether they have experience of care; left out: not recorded. */
  readonly careExperienced?: boolean | undefined;
}

/** A meeting that was held. */
export interface MeetingHeld {
  /** Any name or alias of the body. */
  readonly body: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The role of whoever chaired. */
  readonly chairedBy?: string | undefined;
  /** Left out: attendance is not recorded. */
  readonly attended?: readonly Attendance[] | undefined;
}

/** A report that was made. */
export interface ReportReceived {
  /** The id or title of the report. */
  readonly report: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Those who are to have it, or had it. */
  readonly recipients: readonly string[];
}

/** A visit that was made. */
export interface VisitMade {
  /** The id of the member check that it answers. */
  readonly check: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The role of whoever made it. */
  readonly by: string;
}

/** Training that somebody had. */
export interface TrainingHad {
  /** The id or title of the training. */
  readonly training: string;
  /** A post, such as `ward 7`; never a name. */
  readonly post: string;
  /** A role, never a person. */
  readonly role: string;
  /** The days on which it was had; empty: none. Left out: not recorded. */
  readonly on?: readonly string[] | undefined;
}

/** What a council recorded. A list left out is not recorded; an empty one says that there was none. */
export interface GovernanceRecords {
  /** The first day from which the records are complete. Before it nothing is called missing. */
  readonly completeFrom?: string | undefined;
  /** Meetings that were held. */
  readonly meetings?: readonly MeetingHeld[] | undefined;
  /** Reports that were made. */
  readonly reports?: readonly ReportReceived[] | undefined;
  /** Visits that were made. */
  readonly visits?: readonly VisitMade[] | undefined;
  /** Training by post. */
  readonly training?: readonly TrainingHad[] | undefined;
  /** Decisions, and what was thought of. */
  readonly decisions?: readonly DecisionRecord[] | undefined;
}
