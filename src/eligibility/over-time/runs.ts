/** Runs of days on which the same holds of a person, as codes: no text and no list is made of any of them. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import type { Tri } from '../../kernel/three-valued.js';
import type { LawInDays } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import type { AsWritten } from '../../record/person/person.js';
import { principlesOver } from '../status/care-status.js';
import type { AdviserDuty } from '../status/personal-adviser.js';
import { adviserDutyOn } from '../status/personal-adviser.js';
import { possibleStatuses } from '../status/possible-statuses.js';
import type { Possible } from '../status/statuses.js';
import { ANYTHING, lookedAfterIn, statusMask } from '../status/statuses.js';
import type { Turn } from './turning-points.js';
import { turningPoints } from './turning-points.js';

/** What holds on a day. */
export interface Held {
  readonly possible: Possible;
  readonly principles: Tri;
  readonly adviser: AdviserDuty | 'unknown';
}

/** A run of days on which the same holds. */
export interface Run extends Span {
  readonly held: Held;
  /** What happened on its first day; `undefined` where it begins because the window does. */
  readonly turn: Turn | undefined;
}

/** The runs of a window, in order, without a gap. Asked only on days on which something can change. */
export function runsBetween(
  record: AsWritten,
  all: readonly History[],
  { from, until }: Span,
  law: LawInDays,
  points: ReadonlyMap<EpochDay, Turn> = turningPoints(record, all, law, {
    from: (from + 1) as EpochDay,
    until,
  }),
): Run[] {
  const runs: Run[] = [];
  if (from >= until) return runs;
  let start = from;
  let held = heldOn(record, all, from, law);
  let turn: Turn | undefined;
  for (const [day, here] of points.size < 2 ? points : [...points].sort(([a], [b]) => a - b)) {
    const now = heldOn(record, all, day, law);
    if (isSame(held, now)) continue;
    runs.push({ from: start, until: day, held, turn });
    start = day;
    held = now;
    turn = here;
  }
  runs.push({ from: start, until, held, turn });
  return runs;
}

/** What holds on one day, over every history that a record allows. */
export function heldOn(record: AsWritten, all: readonly History[], on: EpochDay, law: LawInDays): Held {
  let possible = 0;
  let adviser: AdviserDuty | 'unknown' | undefined;
  for (const history of all) {
    const here = possibleStatuses(history, on, law);
    possible |= here;
    const duty = adviserDutyOn(record, history, here, on, law);
    adviser = adviser === undefined || adviser === duty ? duty : 'unknown';
  }
  return {
    possible: possible === 0 ? ANYTHING : possible,
    principles: principlesOver(all, on, law),
    adviser: adviser ?? 'unknown',
  };
}

function isSame(a: Held, b: Held): boolean {
  return (
    a.principles === b.principles &&
    a.adviser === b.adviser &&
    (a.possible === b.possible ||
      (lookedAfterIn(a.possible) === lookedAfterIn(b.possible) &&
        statusMask(a.possible) === statusMask(b.possible)))
  );
}
