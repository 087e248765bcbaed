/** Words for the young person: the answer itself, their age, and being in care. */
import type { Words } from './parts.js';
import { words } from './parts.js';

const NOT_SURE_OF_CARE = 'We do not have everything about when you were in care.';

/** By rule id, then by answer. */
export const CARE_WORDS: Readonly<Record<string, Words>> = /* @__PURE__ */ (() => ({
  STATUS: {
    eligible: 'You are in care and have a right to help with leaving it.',
    relevant: 'You have left care, and the council still has to help you.',
    'former-relevant': 'You are a care leaver.',
    qualifying: 'You can ask the council for advice and help.',
    none: 'From what is written down, you do not have care leaver support on this day.',
    unknown: 'We cannot tell yet.',
  },
  LAW: { unknown: 'This day is too long ago for us to say.' },

  // Age
  'AGE-1': {
    ...words(
      'You are the right age for this.',
      'Your age is outside what this help is for.',
      'We need to know the day you were born.',
    ),
    eligible: 'It depends on the day of the month you were born.',
    relevant: 'It depends on the day of the month you were born.',
    'former-relevant': 'It depends on the day of the month you were born.',
    qualifying: 'It depends on the day of the month you were born.',
    none: 'It depends on the day of the month you were born.',
  },

  // In care
  'LA-1': words(
    'You were in care on this day.',
    'You were not in care on this day, from what is written down.',
    NOT_SURE_OF_CARE,
  ),
  'LA-2': words(
    'Your stay was long enough to count as being in care.',
    'Your stay was too short to count as being in care.',
    'You stayed one night, and we do not know for how many hours.',
  ),
  'LA-3': words(
    'A court put you in the council’s care, from {since}.',
    'No court order put you in care on this day.',
    'We do not know if a court order put you in care.',
  ),
  'LA-4': words(
    'The council has given you a home, with your family’s or your own agreement, since {since}.',
    'The council was not giving you a home on this day.',
    'We do not know if the council was giving you a home.',
  ),
  'LA-5': words(
    'The council looked after you, from {since}.',
    'The council was not looking after you on this day.',
    'We do not know if the council was looking after you.',
  ),
  'LA-6': words(
    'You are on remand from {since}, while you wait for a court to decide. The council looks after you in that time.',
    'You were not in care for a court case on this day.',
    'We do not know if you were in care for a court case.',
  ),
  'LA-7': words(
    'A court has said since {since} that you can be adopted. Until then you are in care.',
    'No court had said that you can be adopted.',
    'We do not know if a court had said that you can be adopted.',
  ),
  'LA-9': words(
    'You were still in care.',
    'Your time in care had ended.',
    'Another council took over your care on {since}. We do not know if it still looks after you.',
  ),
  'LA-11': words(
    'You were away on a short break from {since}. That counts as being in care for those days.',
    'You were not on a short break on this day.',
    'We do not know if you were on a short break on this day.',
  ),
  'LA-12': words(
    'You were not {adult} yet.',
    'You are {adult} or over. Being in care ends on your {adultBirthday}.',
    'We need to know the day you turned {adult}.',
  ),
  'LA-13': words(
    'You were on a short break on this day.',
    'You were not on a short break on this day.',
    'It was agreed that you would have short breaks, but we do not know on which days.',
  ),
}))();

/**
 * Why somebody is in care, by the legal status on record: the same sentence as their rule's "yes", and closer to what
 * happened. Nobody is blamed.
 */
export const GROUND_WORDS: Words = {
  C1: 'A court put you in the council’s care for now, from {since}, while it decides what is best for you.',
  C2: 'A court put you in the council’s care, from {since}.',
  L1: 'The police asked the council to keep you safe, from {since}. That counts as being in care.',
  L2: 'A court asked the council to keep you safe for a short time, from {since}. That counts as being in care.',
  L3: 'A court asked the council to find out how you are, and you stayed with the council from {since}.',
  J2: 'The police asked the council to give you a place to stay, from {since}. That counts as being in care.',
  J3: 'A court said that you should live where the council finds you a home, from {since}. That counts as being in care.',
};
