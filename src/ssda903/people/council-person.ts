/** A child of the return with what happened, as deadlines ask for: as a person with text, and as days for many. */
import { recordsGiven } from '../../record/columns/given.js';
import type { CouncilCase } from '../../eligibility/council/open-lines.js';
import type { CouncilPerson } from '../../eligibility/council/person.js';
import type { CareEvents } from '../../eligibility/timetable/events.js';
import type { RecordedEvents } from '../../eligibility/timetable/read.js';
import { reviewsAlone } from '../../eligibility/timetable/read.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { LawInDays } from '../../law/law.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { isUsable } from '../../record/columns/columns.js';
import { NOTHING_ELSE } from '../../record/person/make.js';
import type { AsWritten } from '../../record/person/person.js';
import type { ReturnAssumptions } from './to-facts.js';
import { checkAssumed, historiesOfChild } from './to-facts.js';
import { personOfChild } from './to-person.js';

/**
 * A child of the return as `deadlines` and `coming` take people: the person, the reviews of the year, and the days of
 * education plans where they were supplied. A return holds no visit, health assessment or plan: those are not recorded.
 *
 * @param child the child's place in `records.children`.
 * @example
 * const assume = { yearStart: yearStartOf('2026-03-31'), otherFacts: 'not-recorded' } as const;
 * deadlines([councilPersonOfChild(records, 0, assume)], '2026-03-31');
 */
export function councilPersonOfChild(
  records: CareRecords,
  child: number,
  assume: ReturnAssumptions,
): CouncilPerson {
  recordsGiven(records);
  const educationPlans = records.extras[child]?.educationPlans;
  return {
    id: records.children.id[child] ?? '',
    person: personOfChild(records, child, assume),
    events: eventsOfChild(records, child, assume.yearStart),
    ...(educationPlans === undefined ? {} : { facts: { educationPlans } }),
  };
}

/** Of what happened, a return holds the reviews of its year, where it has their table. */
function eventsOfChild(records: CareRecords, child: number, yearStart: EpochDay): CareEvents {
  const completeFrom = toPlainDate(yearStart);
  if (!isUsable(records, 'reviews')) return { completeFrom };
  return { completeFrom, reviews: reviewsOfChild(records, child).map(toPlainDate) };
}

function reviewsOfChild({ reviews }: CareRecords, child: number): EpochDay[] {
  const days: EpochDay[] = [];
  const end = reviews.start[child + 1] ?? 0;
  for (let row = reviews.start[child] ?? 0; row < end; row++) days.push((reviews.on[row] ?? 0) as EpochDay);
  return days;
}

/** The same children as days, read for a day: no text is made of any of them. */
export function casesOfReturn(
  records: CareRecords,
  on: EpochDay,
  assume: ReturnAssumptions,
  law: LawInDays,
): (child: number) => CouncilCase {
  const record = recordOfReturn(assume);
  const { yearStart } = assume;
  const none = reviewsAlone(yearStart, []);
  const notRecorded = reviewsAlone(yearStart, undefined);
  const eventsOf = (child: number): RecordedEvents => {
    const reviews = reviewsOfChild(records, child).filter((day) => day <= on);
    return reviews.length === 0 ? none : reviewsAlone(yearStart, reviews);
  };
  const held = isUsable(records, 'reviews');
  return (child) => ({
    record,
    all: historiesOfChild(records, child, assume, law),
    events: held ? eventsOf(child) : notRecorded,
    plans: records.extras[child]?.educationPlans,
    hasAdviser: false,
  });
}

/** What rules read as it was written: a return holds nothing of it. */
export function recordOfReturn(assume: ReturnAssumptions): AsWritten {
  checkAssumed(assume);
  return assume.otherFacts === 'none' ? NOTHING_ELSE : NOTHING_WRITTEN;
}

const NOTHING_WRITTEN: AsWritten = {};
