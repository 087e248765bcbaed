/** Meetings, chairs and seats: what a body promised beside what is recorded of it. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords, dayOfText } from '../../kernel/calendar.js';
import { counted } from '../../kernel/count-in-words.js';
import { addAll, grouped } from '../../kernel/lists.js';
import type { FoundOn } from './check-parts.js';
import type { TimesTold } from './check-times.js';
import { timesMissed } from './check-times.js';
import type { FrameworkBody, GovernanceFramework, Seat } from './framework.js';
import { bodiesByName, comparableName } from './names.js';
import type { GovernanceRecords, MeetingHeld } from './records.js';

type Code =
  | 'meeting-missed'
  | 'meetings-not-recorded'
  | 'too-few-meetings'
  | 'chair-not-as-promised'
  | 'seat-not-seen'
  | 'care-experience-not-seen'
  | 'body-not-known';
type Found = FoundOn<Code>;

interface DatedMeeting extends MeetingHeld {
  readonly day: EpochDay;
}

export function checkMeetings(
  { bodies }: GovernanceFramework,
  { meetings, completeFrom }: GovernanceRecords,
  asOf: EpochDay,
): readonly Found[] {
  const dated = (meetings ?? []).flatMap((meeting): DatedMeeting[] => {
    const day = dayOfText(meeting.on);
    return day === undefined || day > asOf ? [] : [{ ...meeting, day }];
  });
  const held = new Map<FrameworkBody, DatedMeeting[]>(bodies.map((body) => [body, []]));
  const found: Found[] = [];
  const named = bodiesByName(bodies);
  for (const meeting of dated) {
    const body = named(meeting.body);
    if (body === undefined)
      found.push({
        code: 'body-not-known',
        list: 'bodies',
        id: meeting.body,
        promised: 'The framework has no body of this name, nor one alias of it.',
        recorded: `A meeting of it on ${dateInWords(meeting.day)}.`,
        missing: 'Which body met.',
        on: meeting.day,
        kind: 'question',
      });
    else held.get(body)?.push(meeting);
  }
  for (const [body, own] of held) {
    if (body.state !== undefined && body.state !== 'meeting') continue;
    const { id, name, cadence } = body;
    const days = meetings === undefined ? undefined : own.map(({ day }) => day);
    addAll(found, timesMissed(MEETINGS, { id, promise: `${name} meets`, cadence }, days, asOf, completeFrom));
    addAll(found, chairs(body, own));
    addAll(found, seats(body, own));
  }
  return found;
}

/** How a meeting that did not take place is told. */
const MEETINGS: TimesTold<Code> = {
  list: 'bodies',
  noun: 'meeting',
  codes: { notRecorded: 'meetings-not-recorded', missed: 'meeting-missed', tooFew: 'too-few-meetings' },
  recorded: 'No meeting, and no day from which meetings were due.',
  missing: 'The days on which it met, or the day on which it began.',
};

function chairs({ name, id, chair }: FrameworkBody, own: readonly DatedMeeting[]): Found[] {
  if (typeof chair !== 'string') return [];
  return own
    .filter(({ chairedBy }) => chairedBy !== undefined && comparableName(chairedBy) !== comparableName(chair))
    .map(({ chairedBy, day }) => ({
      code: 'chair-not-as-promised',
      list: 'bodies',
      id,
      promised: `${name} is chaired by ${chair}.`,
      recorded: `Chaired by ${chairedBy} on ${dateInWords(day)}.`,
      missing: `${chair} in the chair.`,
      on: day,
      kind: 'gap',
    }));
}

/** Seats are looked for at each meeting of which attendance is recorded. */
function seats({ name, id, seats: promised = [] }: FrameworkBody, own: readonly DatedMeeting[]): Found[] {
  const found: Found[] = [];
  for (const { attended, day } of own) {
    if (attended === undefined) continue;
    const byRole = grouped(attended, ({ role }) => comparableName(role));
    for (const seat of promised) {
      const there = byRole.get(comparableName(seat.role))?.length ?? 0;
      const wanted = seat.count ?? 1;
      if (there < wanted)
        found.push({
          code: 'seat-not-seen',
          list: 'bodies',
          id,
          promised: `${name} has ${seatInWords(seat)}.`,
          recorded: `${there} of ${wanted} at the meeting of ${dateInWords(day)}.`,
          missing: `${counted(wanted - there, 'seat')} for ${seat.role}.`,
          on: day,
          kind: 'gap',
        });
    }
    if (!promised.some(({ careExperienced }) => careExperienced === true)) continue;
    if (attended.some(({ careExperienced }) => careExperienced === true)) continue;
    const notSaid = attended.some(({ careExperienced }) => careExperienced === undefined);
    found.push({
      code: 'care-experience-not-seen',
      list: 'bodies',
      id,
      promised: `${name} has a seat for somebody with experience of care.`,
      recorded: notSaid
        ? `Not said of everybody who came on ${dateInWords(day)}.`
        : `Nobody with it at the meeting of ${dateInWords(day)}.`,
      missing: notSaid ? 'Whether somebody had it.' : 'Somebody with experience of care.',
      on: day,
      kind: notSaid ? 'question' : 'gap',
    });
  }
  return found;
}

function seatInWords({ role, count }: Seat): string {
  return typeof count === 'number' ? `${counted(count, 'seat')} for ${role}` : `at least one ${role}`;
}
