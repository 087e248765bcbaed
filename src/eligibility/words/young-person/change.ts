/** A coming change in words for the young person: what changes, when, and one thing to do about it. */
import type { Words } from '../../../kernel/words.js';
import { fill, inWords, valuesOf } from '../../../kernel/words.js';
import type { Answer } from '../../../kernel/finding.js';
import { birthdayOf, endsStayingPut, isDeath, stillNeeded } from '../../over-time/change-parts.js';
import type { NextChange } from '../../over-time/next-changes.js';
import type { CareStatus } from '../../status/statuses.js';

/** The English of a coming change, for the young person. */
export const CHANGE_SAYS_TO_YOUNG_PERSON = {
  died: 'The record says that this young person died on {date}. We are sorry.',
  on: 'On {date}, {what}',
  onProvided: 'On {date}, {provided}, {what}',
  onBirthday: 'On your {birthday} birthday, {date}, {what}',
  onBirthdayProvided: 'On your {birthday} birthday, {date}, {provided}, {what}',
  allowedChanges: 'what help you should get may change, and we cannot tell yet. Ask what is missing.',
  noLongerSettled: 'we can no longer tell what help you should get. Ask what is missing.',
  askBefore: 'Ask before then for anything that you still need.',
  askUntilItEnds: 'You can ask any time until you turn {support}, and the council must keep offering it.',
  stayingPut: 'If you still live with your foster carer, ask before then if you can stay on.',
  homeLongEnough:
    'you will have been home for {familyMonths} months, and some of the council’s duties stop. You can still ask for advice and help.',
  qualifying: 'you can ask the council for advice and help when you need it.',
  careLeaverAtAge:
    'you become a care leaver as an adult. You keep your personal adviser until you are {unasked}.',
  careLeaver: 'you count as a care leaver. Ask what help there is for you.',
  eligible: 'you get the right to help with leaving care. Ask who your personal adviser will be.',
  relevant: 'you will have left care, and the council must still help you with a home and money.',
  helpEndsIfAny:
    'help that lasts until you are {qualifyingUntil} ends, if you could have it. Ask before then what there is for you.',
  noStatus: 'we will be able to tell. From then on the law does not give you care leaver support.',
  qualifyingEndsAtAge:
    'your right to ask for advice and help ends, so ask before then. If you were in care, help with study can go on until you are {studyUntil}.',
  qualifyingEnds: 'your right to ask for advice and help ends.',
  supportEnds: 'the support that you have had ends.',
  adviserAgainOnRequest: 'you can ask for a personal adviser again.',
  onRequest: 'you keep your rights, but from then on you have to ask for help.',
  onRequestPerhaps: 'you keep your rights, but from then on you may have to ask for help.',
  adviserAgain: 'you have a right to a personal adviser again. Ask who it will be.',
  adviserEnds: 'your right to a personal adviser ends.',
  adviserRequestEnds: 'your right to ask for a personal adviser ends.',
  adviserEndsIfAny: 'your right to a personal adviser ends, if you had one.',
  adviserOpen: 'we cannot tell if you still get a personal adviser. Ask what is missing.',
  inCare: 'you will be in care.',
  leavesCare: 'you will no longer be in care. Ask what help goes on after that.',
  notInCare: 'you will not be in care.',
  inCareOpen: 'we cannot tell if you will be in care. Ask what is missing.',
  principlesBegin:
    'the council must begin to keep seven things in mind for you, such as what is best for you.',
  principlesEnd: 'the seven things that councils must keep in mind no longer reach you.',
  principlesOpen: 'we cannot tell if the seven things that councils must keep in mind still reach you.',
} as const;

const SAYS = CHANGE_SAYS_TO_YOUNG_PERSON;

/** What has to stay as it is. */
export const PROVIDED_FOR_YOUNG_PERSON: Readonly<Record<NextChange['provided'], string>> = {
  'still-looked-after': 'if you are still in care',
  'still-with-family': 'if you still live with your parent',
  'not-looked-after-again': 'if you do not go back into care',
  'nothing-else-changes': '',
};

/** The change as one or two short sentences. Of a death on record, a line for whoever reads it. */
export function changeForYoungPerson(change: NextChange, words?: Words): string {
  if (isDeath(change)) return fill(SAYS.died, { date: change.on }, words);
  const numbers = valuesOf(change.facts);
  const birthday = birthdayOf(change);
  const provided = PROVIDED_FOR_YOUNG_PERSON[stillNeeded(change)];
  const values = {
    date: change.on,
    birthday,
    provided: inWords(provided, words),
    what: whatChanges(change)
      .map((sentence) => fill(sentence, numbers, words))
      .join(' '),
  };
  if (birthday === undefined) return fill(provided === '' ? SAYS.on : SAYS.onProvided, values, words);
  return fill(provided === '' ? SAYS.onBirthday : SAYS.onBirthdayProvided, values, words);
}

/** One sentence, or two. */
type Sentences = readonly string[];

function whatChanges(change: NextChange): Sentences {
  const { from, to } = change;
  if (to.status === 'unknown')
    return [from.status === 'unknown' ? SAYS.allowedChanges : SAYS.noLongerSettled];
  if (from.status !== to.status) return statusChange(change, to.status);
  if (from.personalAdviser !== to.personalAdviser) return adviserChange(change);
  if (from.lookedAfter !== to.lookedAfter) return [careChange(from.lookedAfter, to.lookedAfter)];
  return [PRINCIPLES[to.principlesApply]];
}

function statusChange(change: NextChange, status: CareStatus): Sentences {
  switch (status) {
    case 'none':
      return endOfStatus(change);
    case 'qualifying':
      return [change.because[0] === 'with-family-long-enough' ? SAYS.homeLongEnough : SAYS.qualifying];
    case 'former-relevant':
      return [change.age !== null ? SAYS.careLeaverAtAge : SAYS.careLeaver];
    case 'eligible':
      return [SAYS.eligible];
    case 'relevant':
      return [SAYS.relevant];
  }
}

function endOfStatus(change: NextChange): Sentences {
  const { from, to } = change;
  if (to.lookedAfter !== from.lookedAfter && to.lookedAfter !== 'no')
    return [careChange(from.lookedAfter, to.lookedAfter)];
  const withAge = change.age !== null;
  switch (from.status) {
    case 'unknown':
      return [withAge ? SAYS.helpEndsIfAny : SAYS.noStatus];
    case 'qualifying':
      return withAge ? [SAYS.qualifyingEndsAtAge] : [SAYS.qualifyingEnds, SAYS.askBefore];
    default:
      return [SAYS.supportEnds, SAYS.askBefore];
  }
}

function adviserChange(change: NextChange): Sentences {
  const { from, to } = change;
  switch (to.personalAdviser) {
    case 'on-request':
      if (from.personalAdviser === 'none') return [SAYS.adviserAgainOnRequest, SAYS.askUntilItEnds];
      return [SAYS.onRequest, SAYS.askUntilItEnds, ...(endsStayingPut(change) ? [SAYS.stayingPut] : [])];
    case 'required':
      return [SAYS.adviserAgain];
    case 'none':
      return [ENDS[from.personalAdviser], SAYS.askBefore];
    case 'unknown':
      // The principles and the right to ask began on one day, and end on one birthday.
      return change.age !== null && to.principlesApply === 'yes'
        ? [SAYS.onRequestPerhaps, SAYS.askUntilItEnds]
        : [SAYS.adviserOpen];
  }
}

const ENDS: Readonly<Record<NextChange['from']['personalAdviser'], string>> = {
  required: SAYS.adviserEnds,
  'on-request': SAYS.adviserRequestEnds,
  unknown: SAYS.adviserEndsIfAny,
  none: SAYS.adviserEnds,
};

function careChange(from: Answer, to: Answer): string {
  switch (to) {
    case 'yes':
      return SAYS.inCare;
    case 'no':
      return from === 'yes' ? SAYS.leavesCare : SAYS.notInCare;
    case 'unknown':
      return SAYS.inCareOpen;
  }
}

const PRINCIPLES: Readonly<Record<Answer, string>> = {
  yes: SAYS.principlesBegin,
  no: SAYS.principlesEnd,
  unknown: SAYS.principlesOpen,
};
