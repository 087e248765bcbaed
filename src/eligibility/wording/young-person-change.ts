/** A coming change in words for the young person: what changes, when, and one thing to do about it. */
import { dateInWords, toDay } from '../../kernel/calendar.js';
import type { Answer } from '../../kernel/finding.js';
import { birthdayOf, stillNeeded } from '../over-time/next-change-words-parts.js';
import type { NextChange } from '../over-time/next-changes.js';
import type { CareStatus } from '../status/statuses.js';

const PROVIDED: Readonly<Record<NextChange['provided'], string>> = {
  'still-looked-after': ' if you are still in care,',
  'still-with-family': ' if you still live with your parent,',
  'not-looked-after-again': ' if you do not go back into care,',
  'nothing-else-changes': '',
};

/** The change as one or two short sentences. */
export function changeForYoungPerson(change: NextChange): string {
  const date = dateInWords(toDay(change.on));
  const birthday = birthdayOf(change);
  const when = birthday === undefined ? date : `your ${birthday} birthday, ${date}`;
  return `On ${when},${PROVIDED[stillNeeded(change)]} ${whatChanges(change)}`;
}

function whatChanges({ from, to, because }: NextChange): string {
  if (to.status === 'unknown') {
    return from.status === 'unknown'
      ? 'what help you should get may change, and we cannot tell yet. Ask what is missing.'
      : 'we can no longer tell what help you should get. Ask what is missing.';
  }
  if (from.status !== to.status) {
    if (because[0] === 'six-months-with-family')
      return 'you will have been home for six months, and some of the council’s duties stop. You can still ask for advice and help.';
    return STATUS[to.status];
  }
  if (from.personalAdviser !== to.personalAdviser) {
    switch (to.personalAdviser) {
      case 'on-request':
        return 'you keep your rights, but from then on you have to ask for help. You can ask any time until you turn 25.';
      case 'required':
        return 'you have a right to a personal adviser again. Ask who it will be.';
      case 'none':
        return 'your right to a personal adviser ends. Ask before then for anything that you still need.';
      case 'unknown':
        return 'we cannot tell if you still get a personal adviser. Ask what is missing.';
    }
  }
  if (from.lookedAfter !== to.lookedAfter) return careChange(from.lookedAfter, to.lookedAfter);
  return PRINCIPLES[to.principlesApply];
}

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

const STATUS: Readonly<Record<CareStatus, string>> = {
  eligible: 'you get the right to help with leaving care. Ask who your personal adviser will be.',
  relevant: 'you will have left care, and the council must still help you with a home and money.',
  'former-relevant': 'you become a care leaver as an adult. You keep your personal adviser until you are 21.',
  qualifying: 'you can ask the council for advice and help when you need it.',
  none: 'the support that you have had ends. Ask before then for anything that you still need.',
};
