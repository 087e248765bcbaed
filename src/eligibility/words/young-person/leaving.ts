/** Words for the young person: the right to leaving care help, before 18 and after. */
import type { Words } from './parts.js';
import { words } from './parts.js';

/** By rule id, then by answer. */
export const LEAVING_WORDS: Readonly<Record<string, Words>> = /* @__PURE__ */ (() => ({
  // In care at 16 or 17
  'ELIG-1': words(
    'You were in care at {ages}, and for long enough.',
    'You did not have enough time in care at the right age.',
    'We cannot tell if you had enough time in care at the right age.',
  ),
  'ELIG-2': words(
    'You were in care for {days} days after you turned {countsFrom}. You need {needed}, so that is enough.',
    'You were in care for {days} days after you turned {countsFrom}. The right to full leaving care help needs {needed}.',
    'We cannot tell how many days you were in care after you turned {countsFrom}. You need {needed}.',
  ),
  'ELIG-4': words(
    'Some of your time in care was after you turned {leavingFrom}.',
    'You left care on {ended}, before you turned {leavingFrom}. Full leaving care help needs some time in care at {ages}.',
    'We cannot tell if you were in care after you turned {leavingFrom}.',
  ),
  'ELIG-6': words(
    'Your stays were more than a set of short breaks.',
    'Your stays were a set of short breaks, and those do not count for this.',
    'We do not know if your stays were meant as short breaks.',
  ),
  'ELIG-7': words(
    'This help had begun by then.',
    'This kind of help only began after this day.',
    'We cannot tell if this kind of help had begun by then.',
  ),
  'ELIG-8': words(
    'You have been in care for long enough to get help with leaving it.',
    'If you are still in care on {complete}, you get the right to help with leaving care on that day.',
    'We cannot tell on which day you get the right to help with leaving care.',
  ),

  // Left care at 16 or 17
  REL: words(
    'You are {ages}, and left care with a right to help.',
    'You are not in this group.',
    'You may be in this group.',
  ),
  'FREL-LIMBS': words(
    'Being in care until you turned {adult}, or having had leaving care rights then, gives you this.',
    'Neither being in care until you turned {adult} nor leaving care rights at that age gives you this.',
    'We cannot tell if your time in care until you turned {adult} gives you this.',
  ),
  'NAT-1': words(
    'A council in Wales is looking after you. Welsh law gives you rights of its own.',
    'A council in Wales is looking after you. Welsh law gives you rights of its own.',
    'We do not know if a council in Wales is looking after you.',
  ),
  'NAT-3': words(
    'No council in Wales was looking after you.',
    'A council in Wales was looking after you. Welsh law gives you rights of its own.',
    'We do not know if a council in Wales was looking after you.',
  ),
  'NAT-9': words(
    'This depends on which country your council is in.',
    'This depends on which country your council is in.',
    'We do not know which country your council is in.',
  ),
  UNREAD: words(
    'Part of this rests on a text of the law that we have not read.',
    'Part of this rests on a text of the law that we have not read.',
    'Part of this rests on a text of the law that we have not read.',
  ),
  DISCRETION: words(
    'The council has chosen to give you support that the law does not make it give.',
    'The council has not chosen to give you more support.',
    'We do not know if the council has chosen to give you more support.',
  ),
  'AMB-11': words(
    'Your time in care did not end with an order.',
    'Your time in care ended with an order about who you live with.',
    'We do not know if your time in care ended with an order.',
  ),
  'REL-LIMBS': words(
    'One of the two ways in fits you.',
    'Neither way in fits you.',
    'One of two ways in may fit you.',
  ),
  // Told only where no step of it is: somebody who was never in care has no day on which they left.
  'REL-1': words(
    'You are out of care.',
    'You were never in care, from what is written down.',
    'We cannot tell if you had the right to leaving care help when you left.',
  ),
  'REL-2': words(
    'On your {leavingBirthday} you were locked up or in hospital, straight after being in care.',
    'You were not locked up or in hospital on your {leavingBirthday}, straight after being in care.',
    'We do not know where you were on your {leavingBirthday}.',
  ),
  'REL-3': words(
    'You have not been back with family for {familyMonths} months.',
    'You have been back with family for {familyMonths} months or more. The council’s main duties stop then.',
    'We do not know if you have gone back to live with family, or for how long.',
  ),
  'REL-4': words(
    'Living with family came to an end, so the council’s duties are back.',
    'Living with family has ended.',
    'We do not know if living with family has ended.',
  ),
  'REL-7': words(
    'You are {ages}.',
    'You are not {ages} on this day.',
    'We need to know the day you were born.',
  ),

  // 18 and over
  FREL: words(
    'You are a care leaver of {adult} or over.',
    'You are not in this group.',
    'You may be in this group.',
  ),
  'FREL-1': words(
    'On your {adultBirthday} you had already left care with a right to help.',
    'On your {adultBirthday} you were not in the group that left care with a right to help.',
    'We cannot tell which group you were in on your {adultBirthday}.',
  ),
  'FREL-2': words(
    'You were in care right up to your {adultBirthday}.',
    'You were not in care right up to your {adultBirthday}, or not for long enough before it.',
    'We cannot tell if you were in care right up to your {adultBirthday}.',
  ),

  // Where a care leaver of {adult} or over stands
  'FREL-3': {
    unasked:
      'You have this help until you turn {unasked}, on {twentyFirst}. You do not have to ask for it first.',
    'unasked-alone':
      'You have this help until you turn {unasked}, on {twentyFirst}. You do not have to ask for it first.',
    'unasked-ended': 'You turned {unasked} on {twentyFirst}. Help after that age began later than this day.',
    'support-ended': 'You turned {support} on {ends}.',
  },
  'FREL-4': {
    'can-ask':
      'From {unasked} you get this help when you ask for it. You can ask until you turn {support}, on {ends}.',
    asked: 'You have asked for this help.',
    'may-have-asked':
      'We do not know if you have asked for this help, or are on a course in your pathway plan.',
  },
  'FREL-5': {
    course: 'You are on a course that is in your pathway plan.',
    'study-again': 'You told the council that you want to study or train.',
    'may-be-on-course': 'We do not know if you are on a course that is in your pathway plan.',
  },
}))();
