/** A coming change in words for the young person: what changes, when, and one thing to do about it. */
import { dateInWords, toDay } from '../../../kernel/calendar.js';
import type { Words } from '../../../kernel/words.js';
import { fill, valuesOf } from '../../../kernel/words.js';
import type { Answer } from '../../../kernel/finding.js';
import { birthdayOf, endsStayingPut, isDeath, stillNeeded } from '../../over-time/change-parts.js';
import type { NextChange } from '../../over-time/next-changes.js';
import type { AdviserDuty } from '../../status/personal-adviser.js';
import type { CareStatus } from '../../status/statuses.js';

const PROVIDED: Readonly<Record<NextChange['provided'], string>> = {
  'still-looked-after': ' if you are still in care,',
  'still-with-family': ' if you still live with your parent,',
  'not-looked-after-again': ' if you do not go back into care,',
  'nothing-else-changes': '',
};

/** The change as one or two short sentences. Of a death on record, a line for whoever reads it. */
export function changeForYoungPerson(change: NextChange, words?: Words): string {
  return fill(changeTemplate(change), valuesOf(change.facts), words);
}

function changeTemplate(change: NextChange): string {
  const date = dateInWords(toDay(change.on));
  if (isDeath(change)) return `The record says that this young person died on ${date}. We are sorry.`;
  const birthday = birthdayOf(change);
  const when = birthday === undefined ? date : `your ${birthday} birthday, ${date}`;
  return `On ${when},${PROVIDED[stillNeeded(change)]} ${whatChanges(change)}`;
}

function whatChanges(change: NextChange): string {
  const { from, to } = change;
  if (to.status === 'unknown') {
    return from.status === 'unknown'
      ? 'what help you should get may change, and we cannot tell yet. Ask what is missing.'
      : 'we can no longer tell what help you should get. Ask what is missing.';
  }
  if (from.status !== to.status) return statusChange(change, to.status);
  if (from.personalAdviser !== to.personalAdviser) return adviserChange(change);
  if (from.lookedAfter !== to.lookedAfter) return careChange(from.lookedAfter, to.lookedAfter);
  return PRINCIPLES[to.principlesApply];
}

const ASK_BEFORE = 'Ask before then for anything that you still need.';
const ASK_UNTIL_IT_ENDS =
  'You can ask any time until you turn {support}, and the council must keep offering it.';

const STAYING_PUT = ' If you still live with your foster carer, ask before then if you can stay on.';

function statusChange(change: NextChange, status: CareStatus): string {
  switch (status) {
    case 'none':
      return endOfStatus(change);
    case 'qualifying':
      return change.because[0] === 'with-family-long-enough'
        ? 'you will have been home for {familyMonths} months, and some of the council’s duties stop. You can still ask for advice and help.'
        : 'you can ask the council for advice and help when you need it.';
    case 'former-relevant':
      return change.age !== null
        ? 'you become a care leaver as an adult. You keep your personal adviser until you are {unasked}.'
        : 'you count as a care leaver. Ask what help there is for you.';
    case 'eligible':
      return 'you get the right to help with leaving care. Ask who your personal adviser will be.';
    case 'relevant':
      return 'you will have left care, and the council must still help you with a home and money.';
  }
}

function endOfStatus(change: NextChange): string {
  const { from, to } = change;
  if (to.lookedAfter !== from.lookedAfter && to.lookedAfter !== 'no') {
    return careChange(from.lookedAfter, to.lookedAfter);
  }
  const withAge = change.age !== null;
  switch (from.status) {
    case 'unknown':
      return withAge
        ? 'help that lasts until you are {qualifyingUntil} ends, if you could have it. Ask before then what there is for you.'
        : 'we will be able to tell. From then on the law does not give you care leaver support.';
    case 'qualifying':
      return withAge
        ? 'your right to ask for advice and help ends, so ask before then. If you were in care, help with study can go on until you are {studyUntil}.'
        : `your right to ask for advice and help ends. ${ASK_BEFORE}`;
    default:
      return `the support that you have had ends. ${ASK_BEFORE}`;
  }
}

function adviserChange(change: NextChange): string {
  const { from, to } = change;
  switch (to.personalAdviser) {
    case 'on-request':
      return from.personalAdviser === 'none'
        ? `you can ask for a personal adviser again. ${ASK_UNTIL_IT_ENDS}`
        : `you keep your rights, but from then on you have to ask for help. ${ASK_UNTIL_IT_ENDS}${endsStayingPut(change) ? STAYING_PUT : ''}`;
    case 'required':
      return 'you have a right to a personal adviser again. Ask who it will be.';
    case 'none':
      return `${ENDS[from.personalAdviser]} ${ASK_BEFORE}`;
    case 'unknown':
      // The principles and the right to ask began on one day, and end on one birthday.
      return change.age !== null && to.principlesApply === 'yes'
        ? `you keep your rights, but from then on you may have to ask for help. ${ASK_UNTIL_IT_ENDS}`
        : 'we cannot tell if you still get a personal adviser. Ask what is missing.';
  }
}

const ENDS: Readonly<Record<AdviserDuty | 'unknown', string>> = {
  required: 'your right to a personal adviser ends.',
  'on-request': 'your right to ask for a personal adviser ends.',
  unknown: 'your right to a personal adviser ends, if you had one.',
  none: 'your right to a personal adviser ends.',
};

function careChange(from: Answer, to: Answer): string {
  switch (to) {
    case 'yes':
      return 'you will be in care.';
    case 'no':
      return from === 'yes'
        ? 'you will no longer be in care. Ask what help goes on after that.'
        : 'you will not be in care.';
    case 'unknown':
      return 'we cannot tell if you will be in care. Ask what is missing.';
  }
}

const PRINCIPLES: Readonly<Record<Answer, string>> = {
  yes: 'the council must begin to keep seven things in mind for you, such as what is best for you.',
  no: 'the seven things that councils must keep in mind no longer reach you.',
  unknown: 'we cannot tell if the seven things that councils must keep in mind still reach you.',
};
