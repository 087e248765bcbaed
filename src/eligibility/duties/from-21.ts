/** From 21: support on request (DUTY-33, s.23CZB), its offer (33a), and a return to education (33b, s.23CA). */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, dayOfText, laterOf } from '../../kernel/calendar.js';
import { valueOn } from '../../law/law.js';
import { DUTY_PROVISIONS as AT } from '../../law/duty-provisions.js';
import { EDUCATION, SUPPORT_REQUESTED } from '../../record/person/needs.js';
import { asksForSupport, programmeRuns, programmesOf, toldOfEducation } from '../status/personal-adviser.js';
import { FORMER_RELEVANT } from '../status/statuses.js';
import { UNKNOWN, YES, known } from '../../kernel/three-valued.js';
import type { Condition, DutyCase } from './case.js';
import { both, factOr, settled, triOr, unless } from './case.js';
import { since, toCareLeavers } from './declare.js';
import { DUTY_NEEDS } from './needs.js';

type Subject = Pick<DutyCase, 'record' | 'history' | 'on' | 'law'>;

export const FROM_21 = /* @__PURE__ */ (() => [
  toCareLeavers({
    id: 'DUTY-33',
    what: 'Support from {unasked}: an adviser, an assessment and a plan',
    whoFor: 'former relevant children from {unasked} until {onRequest} who ask for it',
    trigger: 'They tell the council that they want it',
    timescale: 'Once they ask: the law sets no number of months',
    ends: '{onRequest}, or when they say that they no longer want it',
    citation: AT.support,
    inForce: since('2018-04-01', AT.support),
    broughtBy: FORMER_RELEVANT,
    readings: ['AMB-27', 'AMB-32'],
    when: supportAskedFor,
  }),
  toCareLeavers({
    id: 'DUTY-33a',
    what: 'The offer of support from {unasked}',
    whoFor: 'former relevant children from {unasked} until {onRequest} who do not receive it',
    trigger: 'Reaches {unasked}',
    timescale: 'As soon as possible after {unasked}, then at least once in every {supportOffers}',
    ends: '{onRequest}',
    citation: AT.supportOffer,
    inForce: since('2018-04-01', AT.supportOffer),
    broughtBy: FORMER_RELEVANT,
    when: (subject) =>
      both(settled(isOfAgeForSupport(subject)), unless(factOr(asks(subject), SUPPORT_REQUESTED))),
  }),
  toCareLeavers({
    id: 'DUTY-33b',
    what: 'Help with a return to education or training: an adviser, an assessment, a plan, and money as far as needed',
    whoFor:
      'former relevant children under {onRequest} to whom the duties until {unasked} are no longer owed, who have told the council',
    trigger: 'They tell the council that they are in, or wish for, education or training',
    timescale:
      'The assessment within {assessmentReturning} of being told; the plan as soon as possible after it; reviews at most {planReview} apart',
    ends: 'The programme ends or is given up; with none begun, {onRequest}',
    citation: AT.returnToEducation,
    inForce: since('2011-04-01', AT.returnToEducation),
    broughtBy: FORMER_RELEVANT,
    readings: ['AMB-29', 'AMB-32'],
    when: returning,
  }),
])();

/** Whether they have asked for support and still want it (AMB-32). */
function asks({ record, history, on, law }: Subject): boolean | undefined {
  return asksForSupport(record, on, history, law);
}

/** From 21 to 25, since support at that age has been law. */
export function isOfAgeForSupport({ history, on, law }: Pick<DutyCase, 'history' | 'on' | 'law'>): boolean {
  const untilAge = valueOn(law.supportOnRequestUntilAge, on);
  return untilAge !== undefined && history.b21 <= on && on < history.birthday(untilAge);
}

/** DUTY-33: from 21, once they ask, until 25 or until they no longer want it. */
export function supportAskedFor(subject: Subject): Condition {
  return both(settled(isOfAgeForSupport(subject)), factOr(asks(subject), SUPPORT_REQUESTED));
}

/** The day from which a request for support counts: not before 21, nor before the section (AMB-32). */
export function supportSince({ record, history, law }: Subject): EpochDay | undefined {
  const asked = dayOfText(record.supportRequested);
  return asked === undefined ? undefined : laterOf(laterOf(asked, history.b21), law.supportOnRequestFrom);
}

/** DUTY-33b: whether section 23CA applies on a day. */
export function returning(subject: Subject): Condition {
  const { record, history, on, law } = subject;
  if (on < history.b21 || record.returnToEducation === null) return settled(false);
  if (on < law.returnToEducationFrom) return settled(false);
  if (record.returnToEducation === undefined)
    return on < history.b25 ? triOr(UNKNOWN, DUTY_NEEDS.returnToEducation) : settled(false);
  // Told under an earlier section, or too early on the reading that asks again.
  if (on < history.b25 && toldOfEducation(record, history, on, law) === false) return settled(false);
  const from = returnedSince(subject);
  if (from === undefined || on < from || from >= history.b25) return settled(false);
  // What section 23C still owes, section 23CA does not.
  if (programmeRuns(record, history, on, law) === true) return settled(false);
  const programmes = programmesOf(record);
  if (programmes === undefined) return triOr(on < history.b25 ? YES : UNKNOWN, EDUCATION);
  const begun = programmes.filter(({ start, end }) => begins(start) <= on && ends(end) > from);
  if (begun.length === 0) return settled(on < history.b25);
  const running = begun.filter(({ end }) => on < ends(end));
  const goesOn = on < history.b25 ? running.length > 0 : running.some((each) => each.inPathwayPlan);
  return triOr(known(goesOn), EDUCATION);
}

/** The day from which section 23CA applies to what they told; `undefined` where they told nothing that counts. */
export function returnedSince({ record, history, law }: Subject): EpochDay | undefined {
  const told = dayOfText(record.returnToEducation);
  if (told === undefined || told < law.returnToEducationFrom) return undefined;
  let from = laterOf(told, history.b21);
  for (const { start, end, inPathwayPlan } of programmesOf(record) ?? []) {
    // A programme of the plan that runs past 21 carries section 23C on until it ends.
    if (inPathwayPlan && begins(start) < history.b21 && ends(end) > from && ends(end) !== STILL_OPEN)
      from = ends(end);
  }
  return from;
}

const begins = (text: string): EpochDay => dayOfText(text) ?? STILL_OPEN;
const ends = (text: string | null | undefined): EpochDay => dayOfText(text) ?? STILL_OPEN;
