/** What a council recorded of its own governance: meetings, reports, visits, training, decisions. Roles, never persons. */
import type { DecisionRecord } from '../evidence/decision-record.js';

/** Somebody who came. */
export interface Attendance {
  readonly role: string;
  /** Whether they have experience of care; left out: not recorded. */
  readonly careExperienced?: boolean | undefined;
}

/** A meeting that was held. */
export interface MeetingHeld {
  /** Any name or alias of the body. */
  readonly body: string;
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
  readonly on: string;
  readonly recipients: readonly string[];
}

/** A visit that was made. */
export interface VisitMade {
  /** The id of the member check that it answers. */
  readonly check: string;
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
  readonly role: string;
  /** The days on which it was had; empty: none. Left out: not recorded. */
  readonly on?: readonly string[] | undefined;
}

/** What a council recorded. A list left out is not recorded; an empty one says that there was none. */
export interface GovernanceRecords {
  /** The first day from which the records are complete. Before it nothing is called missing. */
  readonly completeFrom?: string | undefined;
  readonly meetings?: readonly MeetingHeld[] | undefined;
  readonly reports?: readonly ReportReceived[] | undefined;
  readonly visits?: readonly VisitMade[] | undefined;
  readonly training?: readonly TrainingHad[] | undefined;
  readonly decisions?: readonly DecisionRecord[] | undefined;
}
