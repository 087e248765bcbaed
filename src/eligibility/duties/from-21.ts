/** From 21: support on request (DUTY-33, s.23CZB), its offer (33a), and a return to education (33b, s.23CA). */
import type { EpochDay } from '../../kernel/calendar.js';
import { ACT_OF_2017, REGULATIONS_OF_2010 } from '../../law/first-days.js';
import { dayOfText, laterOf } from '../../kernel/calendar.js';
import { valueOn } from '../../law/law.js';
import { DUTY_PROVISIONS as AT } from '../../law/duty-provisions.js';
import { SUPPORT_REQUESTED } from '../../record/person/needs.js';
import { wantsSupport } from '../status/personal-adviser.js';
import { returnsToEducation } from '../status/return-to-education.js';
import { FORMER_RELEVANT } from '../status/statuses.js';
import type { Condition, DutyCase } from './case.js';
import { both, factOr, settled, unless } from './case.js';
import { since, toCareLeavers } from './declare.js';
import { birthdayAt, unaskedEnds } from '../../record/history/birthdays.js';

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
    inForce: since(ACT_OF_2017, AT.support),
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
    inForce: since(ACT_OF_2017, AT.supportOffer),
    broughtBy: FORMER_RELEVANT,
    when: (subject) =>
      both(settled(isOfAgeForSupport(subject)), unless(factOr(asks(subject), SUPPORT_REQUESTED))),
  }),
  toCareLeavers({
    id: 'DUTY-33b',
    what: 'Help with a return to education or training: an adviser, an assessment, a plan, and money as far as needed',
    whoFor:
      'former relevant children under {returnToEducation} to whom the duties until {unasked} are no longer owed, who have told the council',
    trigger: 'They tell the council that they are in, or wish for, education or training',
    timescale:
      'The assessment within {assessmentReturning} of being told; the plan as soon as possible after it; reviews at most {planReview} apart',
    ends: 'The programme ends or is given up; with none begun, {returnToEducation}',
    citation: AT.returnToEducation,
    inForce: since(REGULATIONS_OF_2010, AT.returnToEducation),
    broughtBy: FORMER_RELEVANT,
    readings: ['AMB-29', 'AMB-32'],
    when: returnsToEducation,
  }),
])();

/** Whether they have asked for support and still want it (AMB-32). */
function asks({ record, history, on, law }: Subject): boolean | undefined {
  return wantsSupport(record, on, history, law);
}

/** From 21 to 25, since support at that age has been law. */
export function isOfAgeForSupport({ history, on, law }: Pick<DutyCase, 'history' | 'on' | 'law'>): boolean {
  const untilAge = valueOn(law.supportOnRequestUntilAge, on);
  return untilAge !== undefined && unaskedEnds(history, on) <= on && on < birthdayAt(history, untilAge);
}

/** DUTY-33: from 21, once they ask, until 25 or until they no longer want it. */
export function supportAskedFor(subject: Subject): Condition {
  return both(settled(isOfAgeForSupport(subject)), factOr(asks(subject), SUPPORT_REQUESTED));
}

/** The day from which a request for support counts: not before 21, nor before the section (AMB-32). */
export function supportSince({ record, history, on, law }: Subject): EpochDay | undefined {
  const asked = dayOfText(record.supportRequested);
  return asked === undefined
    ? undefined
    : laterOf(laterOf(asked, unaskedEnds(history, on)), law.supportOnRequestFrom);
}
