/** How far a pupil's attendance is from persistent absence, in sessions. */
import { objectGiven } from '../../kernel/given.js';

/** What it would take, as things stand. */
export interface AttendanceAhead {
  /** The share of missed sessions, in per cent, from which absence is persistent. */
  readonly threshold: number;
  /** Against the threshold of persistent absence. */
  readonly persistent: boolean;
  /** The sessions that may still be missed in a row before it is reached; `null` where it is. */
  readonly missedToReach: number | null;
  /** The sessions to be attended in a row to come back below it; `null` where it is not reached. */
  readonly attendedToLeave: number | null;
}

/**
 * How many sessions missed in a row reach a share of missed sessions, or how many attended in a row come back below
 * it. Exactly the share is reached.
 *
 * @example
 * attendanceAhead({ possible: 100, absent: 9 }, 10); // missedToReach 2: 11 of 102 is 10% or more, 10 of 101 is not
 * attendanceAhead({ possible: 100, absent: 10 }, 10); // attendedToLeave 1: 10 of 101 is below 10%
 */
export function attendanceAhead(
  sessions: { readonly possible: number; readonly absent: number },
  threshold: number,
): AttendanceAhead {
  const { possible, absent } = objectGiven(sessions, 'sessions');
  const gap = absent * 100 - possible * threshold;
  if (gap >= 0)
    return {
      threshold,
      persistent: true,
      missedToReach: null,
      attendedToLeave: Math.floor(gap / threshold) + 1,
    };
  return {
    threshold,
    persistent: false,
    missedToReach: Math.ceil(-gap / (100 - threshold)),
    attendedToLeave: null,
  };
}
