/** Advice and help for those who qualify (DUTY-34, 34a), advocacy and complaints (DUTY-9, 38). Sections 24 to 24D, 26A. */
import type { EpochDay } from '../../kernel/calendar.js';
import { LEAVING_CARE, REGULATIONS_OF_2010 } from '../../law/first-days.js';
import { valueOn } from '../../law/law.js';
import { DUTY_PROVISIONS as AT } from '../../law/duty-provisions.js';
import { CARE_HISTORY, GUARDIANSHIP, OTHER_ACCOMMODATION_FACTS } from '../../record/person/needs.js';
import type { Need } from '../../kernel/finding.js';
import type { QualifyingLimb } from '../status/qualifying-person.js';
import { qualifyingByLimb } from '../status/qualifying-person.js';
import { NOTHING, QUALIFYING } from '../status/statuses.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, UNKNOWN, YES, or } from '../../kernel/three-valued.js';
import type { Condition, DutyCase } from './case.js';
import { settled } from './case.js';
import { LOOKED_AFTER, NOT_LOOKED_AFTER, since, toCareLeavers, toLookedAfter } from './declare.js';
import { birthdayAt, qualifyingEnds } from '../../record/history/birthdays.js';

export const ADVICE = /* @__PURE__ */ (() => [
  toLookedAfter({
    id: 'DUTY-9',
    confidence: 'verified-in-part',
    what: 'Advocacy for complaints; while looked after also an independent visitor',
    whoFor:
      'every looked-after child; for advocacy also care leavers of any age and people who qualify for advice',
    trigger: 'A visitor would be in the child’s interests; somebody makes, or thinks of making, a complaint',
    timescale: 'When it arises',
    ends: 'The visitor, with care; advocacy, as the right to complain: no age',
    citation: AT.advocacy,
    inForce: since(REGULATIONS_OF_2010, AT.independentVisitor),
    broughtBy: LOOKED_AFTER | NOT_LOOKED_AFTER,
    when: mayComplain,
  }),
  toCareLeavers({
    id: 'DUTY-34',
    what: 'Advice and befriending; help in kind, accommodation and, in exceptional cases, cash are a power',
    whoFor:
      'people who qualify by care, by special guardianship or by a voluntary organisation, where they need help and, but for those who qualify by care, the one who looked after them cannot advise and befriend; for others who qualify, a power',
    trigger: 'They ask, and the conditions of section 24A(2) are met',
    timescale: 'On request',
    ends: '{qualifying}; help with education and training, a power, until {studyHelp} for those who qualify by care or special guardianship',
    citation: AT.adviceAndAssistance,
    inForce: since(LEAVING_CARE, AT.adviceAndAssistance),
    before: 'not-held',
    broughtBy: QUALIFYING | NOTHING,
    when: adviceOwed,
  }),
  toCareLeavers({
    id: 'DUTY-34a',
    what: 'Contact, with a view to seeing whether they need help',
    whoFor: 'people who qualify by care',
    trigger: 'Qualifies for advice and assistance',
    timescale: 'Such steps, and when, as the council thinks appropriate',
    ends: '{qualifying}',
    citation: AT.contact,
    inForce: since(LEAVING_CARE, AT.contact),
    before: 'not-held',
    broughtBy: QUALIFYING,
    when: (subject) => byLimbs(subject, ['looked-after'], subject.on),
  }),
  toCareLeavers({
    id: 'DUTY-38',
    what: 'A procedure for complaints',
    whoFor: 'looked-after children, care leavers of any age, and people who qualify for advice',
    trigger: 'A complaint is made',
    timescale: 'When made',
    ends: 'No age',
    citation: AT.complaints,
    inForce: since(LEAVING_CARE, AT.complaints),
    before: 'not-held',
    broughtBy: LOOKED_AFTER | NOT_LOOKED_AFTER,
    when: mayComplain,
  }),
])();

/** The limbs for which advice is a duty, and those for which help with study goes on after 21 (s.24A(3), 24B(3)). */
const DUTY_LIMBS: readonly QualifyingLimb[] = [
  'special-guardianship',
  'looked-after',
  'voluntary-organisation',
];
const STUDY_LIMBS: readonly QualifyingLimb[] = ['special-guardianship', 'looked-after'];

/** Whether somebody qualifies by one of some limbs on a day. Where the status is open too, its questions are asked. */
function byLimbs(subject: DutyCase, limbs: readonly QualifyingLimb[], day: EpochDay): Condition {
  const { history, law, possible } = subject;
  let answer: Tri = NO;
  const needs: Need[] = [];
  for (const limb of limbs) {
    const met = qualifyingByLimb(limb, history, day, law);
    answer = or(answer, met);
    if (met === UNKNOWN) needs.push(needOf(limb));
  }
  const statusOpen = day === subject.on && (possible & (possible - 1)) !== 0;
  return { answer, needs: answer === UNKNOWN && !statusOpen ? needs : [] };
}

function needOf(limb: QualifyingLimb): Need {
  if (limb === 'special-guardianship') return GUARDIANSHIP;
  return limb === 'looked-after' ? CARE_HISTORY : OTHER_ACCOMMODATION_FACTS;
}

/** DUTY-34: a duty for some limbs, a power for the others; after 21, a power to help with education. */
function adviceOwed(subject: DutyCase): Condition {
  if (subject.on < qualifyingEnds(subject.history, subject.on)) {
    const duty = byLimbs(subject, DUTY_LIMBS, subject.on);
    if (duty.answer !== NO) return duty;
    if ((subject.possible & QUALIFYING) === 0) return settled(false);
    if ((subject.possible & NOTHING) !== 0) return { answer: UNKNOWN, needs: [] };
    return { ...settled(true), power: true };
  }
  const help = afterTwentyOne(subject);
  return help.answer === YES ? { ...help, power: true } : help;
}

/**
 * QUAL-9: help with education and vacations, for those who qualify by care or by special guardianship: at 21 to 24 as
 * judged on the last day before 21.
 */
export function studyHelp(subject: DutyCase): Condition {
  const { history, on } = subject;
  return on < qualifyingEnds(history, on) ? byLimbs(subject, STUDY_LIMBS, on) : afterTwentyOne(subject);
}

function afterTwentyOne(subject: DutyCase): Condition {
  const { history, on, law } = subject;
  const until = valueOn(law.studyHelpUntilAge, on) ?? 0;
  const ended = qualifyingEnds(history, on);
  if (on < ended || on >= birthdayAt(history, until)) return settled(false);
  return byLimbs(subject, STUDY_LIMBS, (ended - 1) as EpochDay);
}

/** Everyone within section 26(3) or 24D: of those without a status, those whom section 24B(2) can still help. */
function mayComplain(subject: DutyCase): Condition {
  if ((subject.possible & NOTHING) === 0) return settled(true);
  const help = afterTwentyOne(subject);
  return help.answer === YES || (subject.possible & ~NOTHING) === 0 ? help : { answer: UNKNOWN, needs: [] };
}
