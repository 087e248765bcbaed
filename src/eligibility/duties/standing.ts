/** Duties that stand for whole groups, and those of other bodies (DUTY-35 to DUTY-37, 39 to 42). */
import { STILL_OPEN, plainDate } from '../../kernel/calendar.js';
import {
  ACT_OF_1989,
  ACT_OF_2017,
  ACT_OF_2026_BEGAN,
  LEAVING_CARE,
  PREVIOUSLY_LOOKED_AFTER,
  REGULATIONS_OF_2010,
} from '../../law/first-days.js';
import { union } from '../../kernel/spans.js';
import { after, heldOn } from '../../law/intervals.js';
import { schoolAgeFrom, schoolLeavingDay } from '../../law/school-age.js';
import { ACT_OF_2026_PROVISIONS as ENACTED } from '../../law/act-of-2026.js';
import { DUTY_PROVISIONS as AT } from '../../law/duty-provisions.js';
import { CARE_HISTORY, OTHER_ACCOMMODATION_FACTS } from '../../record/person/needs.js';
import { openOfPreviously, previouslyLookedAfterOn } from '../status/previously-looked-after.js';
import { ELIGIBLE, FORMER_RELEVANT, NOTHING, QUALIFYING } from '../status/statuses.js';
import { NO, UNKNOWN } from '../../kernel/three-valued.js';
import type { Condition, DutyCase } from './case.js';
import { both, either, factOr, settled, triOr } from './case.js';
import { LOOKED_AFTER, NOT_LOOKED_AFTER, RELEVANT_BY_ANY, since, toCareLeavers } from './declare.js';
import { returnsToEducation } from '../status/return-to-education.js';
import { DUTY_NEEDS } from './needs.js';
import { untilTwentyOne } from './pathway.js';
import { englishStays } from './regimes.js';
import { birthdayAt, supportEnds } from '../../record/history/birthdays.js';

export const STANDING = /* @__PURE__ */ (() => [
  toCareLeavers({
    id: 'DUTY-35',
    what: 'A published local offer for care leavers, on which care leavers are consulted',
    holder: 'every council in England, district councils and combined authorities among them',
    whoFor:
      'eligible and relevant children, former relevant children under {onRequest}, and people who qualify for advice',
    trigger: 'Standing',
    timescale: 'All the time, kept up to date',
    ends: 'As the status; {onRequest}',
    citation: AT.localOffer,
    inForce: since(ACT_OF_2017, AT.localOffer),
    broughtBy: ELIGIBLE | RELEVANT_BY_ANY | FORMER_RELEVANT | QUALIFYING,
    when: ({ history, on }) => settled(on < supportEnds(history, on)),
  }),
  toCareLeavers({
    id: 'DUTY-36',
    confidence: 'verified-in-part',
    what: 'Advice and information on education, for parents, carers and schools',
    holder: 'council for the area they are in',
    whoFor:
      'previously looked-after children who receive early years provision that the council secures, or are of compulsory school age and educated in its area',
    trigger: 'Leaves care by adoption, special guardianship or a live-with order',
    timescale: 'Standing',
    ends: 'The last Friday in June of the school year in which they reach {schoolAgeEnds}',
    citation: AT.schoolAdvice,
    inForce: since(PREVIOUSLY_LOOKED_AFTER, AT.schoolAdvice),
    broughtBy: RELEVANT_BY_ANY | QUALIFYING | NOTHING,
    when: (subject) => both(previously(subject), inEarlyYearsOrOfSchoolAge(subject)),
  }),
  toCareLeavers({
    id: 'DUTY-37',
    what: 'Staying close: an assessment and, if their welfare requires it, help to find and keep a home and reach services',
    whoFor: 'former relevant children under {onRequest}',
    trigger: 'Not tied to a request',
    timescale: 'No first day is known',
    ends: '{onRequest}',
    citation: ENACTED.stayingClose,
    inForce: [{ from: null, value: true, citation: ENACTED.stayingClose }],
    broughtBy: FORMER_RELEVANT,
    when: ({ history, on }) => settled(on < supportEnds(history, on)),
  }),
  toCareLeavers({
    id: 'DUTY-39',
    what: 'A published local offer for kinship families, told to them and reviewed',
    holder: 'every council with children’s services functions',
    whoFor: 'kinship carers and the children they raise: no status of this library brings it',
    trigger: 'Standing',
    timescale: 'All the time, kept under review',
    ends: 'Standing',
    citation: AT.kinshipOffer,
    inForce: [{ from: plainDate(ACT_OF_2026_BEGAN), value: true, citation: ENACTED.commencement }],
    confidence: 'verified-in-part',
    broughtBy: 0,
  }),
  toCareLeavers({
    id: 'DUTY-40',
    what: 'Tell the council of the other area',
    whoFor:
      'relevant children, former relevant children to whom duties are live, and people who qualify for advice, who live or are to live in the area of another council',
    trigger: 'It appears that they live, or are to live, there',
    timescale: 'When it appears',
    ends: 'The other council is told',
    citation: AT.tellOtherCouncil,
    inForce: since(LEAVING_CARE, AT.tellOtherCouncil),
    before: 'not-held',
    broughtBy: RELEVANT_BY_ANY | FORMER_RELEVANT | QUALIFYING,
    when: (subject) =>
      both(
        either(untilTwentyOne(subject), returnsToEducation(subject)),
        factOr(subject.facts.livesInAnotherArea, DUTY_NEEDS.livesInAnotherArea),
      ),
  }),
  toCareLeavers({
    id: 'DUTY-41',
    what: 'Keeping of the case record',
    whoFor: 'everyone who was looked after, relevant or former relevant',
    trigger: 'Becomes looked after',
    timescale:
      'For {recordsAfterBirth} from birth; where a child dies, for {recordsAfterDeath} from the death',
    ends: 'The anniversary',
    citation: AT.records,
    inForce: since(REGULATIONS_OF_2010, AT.records),
    before: 'not-held',
    broughtBy: LOOKED_AFTER | NOT_LOOKED_AFTER,
    when: recordKept,
  }),
  toCareLeavers({
    id: 'DUTY-42',
    what: 'Notice to the council of a long stay in hospital, boarding or a care home; the council visits and considers needs',
    holder: 'body that accommodates them',
    whoFor:
      'children in health or education accommodation, a care home or an independent hospital for {longStay} or more, or likely to be',
    trigger: 'The stay reaches, or is meant to reach, {longStay}',
    timescale: 'At the start and at the end',
    ends: 'The stay ends',
    citation: AT.longStays,
    inForce: since(ACT_OF_1989, AT.longStays),
    before: 'not-held',
    broughtBy: RELEVANT_BY_ANY | QUALIFYING | NOTHING,
    when: inLongStay,
  }),
])();

function previously({ record, history, on, law }: DutyCase): Condition {
  const answer = previouslyLookedAfterOn(record, history, on, law);
  return { answer, needs: answer === UNKNOWN ? openOfPreviously(record, history, on, law) : [] };
}

/** DUTY-36. Nothing in a record tells of early years provision but the caller’s word. */
function inEarlyYearsOrOfSchoolAge(subject: DutyCase): Condition {
  const { history, on, numbers, facts } = subject;
  const [begins, ends] = [
    heldOn(numbers.ages.schoolAge, on) ?? 0,
    heldOn(numbers.ages.schoolAgeEnds, on) ?? 0,
  ];
  if (on >= schoolAgeFrom(birthdayAt(history, begins)))
    return settled(on <= schoolLeavingDay(birthdayAt(history, ends)));
  return factOr(facts.earlyYearsProvision, DUTY_NEEDS.earlyYearsProvision);
}

/** DUTY-41: until the 75th anniversary of birth; of a child who died, for 15 years. */
function recordKept(subject: DutyCase): Condition {
  const { history, on, numbers, possible } = subject;
  const [fromBirth, fromDeath] = [
    heldOn(numbers.intervals.recordsAfterBirth, on),
    heldOn(numbers.intervals.recordsAfterDeath, on),
  ];
  if (!fromBirth || !fromDeath) return settled(true);
  const until = on >= history.died ? after(history.died, fromDeath) : after(history.born, fromBirth);
  if (until === undefined || on >= until) return settled(false);
  if ((possible & (QUALIFYING | NOTHING)) === 0) return settled(true);
  if (history.stays === undefined) return triOr(UNKNOWN, CARE_HISTORY);
  const stays = englishStays(history, on).filter(({ from }) => from <= on);
  return stays.some(({ sure }) => sure)
    ? settled(true)
    : triOr(stays.length > 0 || history.born < history.facts.recordFrom ? UNKNOWN : NO, CARE_HISTORY);
}

const LONG_STAYS: readonly string[] = ['health', 'education', 'care-home-or-independent-hospital'];

/** DUTY-42: of a stay that goes on and has not reached three months, what was meant is not recorded. */
function inLongStay({ history, on, numbers }: DutyCase): Condition {
  if (on >= history.b18) return settled(false);
  const { accommodation } = history.facts;
  if (accommodation === undefined) return triOr(UNKNOWN, OTHER_ACCOMMODATION_FACTS);
  const stay = union(accommodation.filter(({ kind }) => LONG_STAYS.includes(kind))).find(
    (span) => span.from <= on && on < span.until,
  );
  const long = heldOn(numbers.intervals.longStay, on);
  if (stay === undefined || !long) return settled(false);
  const reached = after(stay.from, long);
  if (reached !== undefined && (reached <= on || (stay.until !== STILL_OPEN && reached <= stay.until)))
    return settled(true);
  return triOr(stay.until === STILL_OPEN ? UNKNOWN : NO, OTHER_ACCOMMODATION_FACTS);
}
