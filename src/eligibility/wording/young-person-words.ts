/**
 * The second table of words: for each rule and answer, one short sentence to the young person. No law, no codes.
 * A test walks many findings and holds that none is without words.
 */

type Words = Readonly<Record<string, string>>;

/** Yes, no and not known. */
const words = (yes: string, no: string, unknown: string): Words => ({ yes, no, unknown });
const caution = (text: string): Words => ({ caution: text });

const NOT_SURE_OF_CARE = 'We do not have everything about when you were in care.';

/** By rule id, then by answer. */
export const YOUNG_PERSON_WORDS: Readonly<Record<string, Words>> = /* @__PURE__ */ (() => ({
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
    'The council looked after you to keep you safe, from {since}.',
    'You were not being kept safe by the council on this day.',
    'We do not know if the council was keeping you safe.',
  ),
  'LA-6': words(
    'A court sent you on remand on {since}. That counts as being in care.',
    'You were not on remand on this day.',
    'We do not know if you were on remand.',
  ),
  'LA-7': words(
    'A court has said since {since} that you can be adopted. Until then you are in care.',
    'No court had said that you can be adopted.',
    'We do not know if a court had said that you can be adopted.',
  ),
  'LA-9': words(
    'You were still in care.',
    'Your time in care had ended.',
    'We do not know if your time in care had ended.',
  ),
  'LA-11': words(
    'You were away on a short break from {since}. That counts as being in care for those days.',
    'You were not on a short break on this day.',
    'We do not know if you were on a short break on this day.',
  ),
  'LA-12': words(
    'You were not 18 yet.',
    'You are 18 or over. Being in care ends on your 18th birthday.',
    'We need to know the day you turned 18.',
  ),
  'LA-13': words(
    'You were on a short break on this day.',
    'You were not on a short break on this day.',
    'It was agreed that you would have short breaks, but we do not know on which days.',
  ),

  // In care at 16 or 17
  'ELIG-1': words(
    'You were in care at 16 or 17, and for long enough.',
    'You did not have enough time in care at the right age.',
    'We cannot tell if you had enough time in care at the right age.',
  ),
  'ELIG-2': words(
    'You were in care for {days} days after you turned 14. You need {needed}, so that is enough.',
    'You were in care for {days} days after you turned 14. You need {needed}.',
    'We cannot tell how many days you were in care after you turned 14. You need {needed}.',
  ),
  'ELIG-6': words(
    'Your stays were more than a set of short breaks.',
    'Your stays were a set of short breaks, and those do not count for this.',
    'We do not know if your stays were meant as short breaks.',
  ),
  'ELIG-7': words(
    'This help had begun by then.',
    'This kind of help began on 1 October 2001, after this day.',
    'We cannot tell if this kind of help had begun by then.',
  ),

  // Left care at 16 or 17
  REL: words('You left care at 16 or 17.', 'You are not in this group.', 'You may be in this group.'),
  'REL-LIMBS': words(
    'One of the two ways in fits you.',
    'Neither way in fits you.',
    'One of two ways in may fit you.',
  ),
  // Out of care is all that is asked of somebody who was locked up or in hospital on their 16th birthday.
  'REL-1': words(
    'You are out of care.',
    'You are still in care, or did not have the right to leaving care help when you left.',
    'We cannot tell if you had the right to leaving care help when you left.',
  ),
  'REL-2': words(
    'On your 16th birthday you were locked up or in hospital, straight after being in care.',
    'You were not locked up or in hospital on your 16th birthday, straight after being in care.',
    'We do not know where you were on your 16th birthday.',
  ),
  'REL-3': words(
    'You have not been back with family for six months.',
    'You have been back with family for six months or more. The council’s main duties stop then.',
    'We do not know if you have gone back to live with family, or for how long.',
  ),
  'REL-4': words(
    'Living with family came to an end, so the council’s duties are back.',
    'Living with family has ended.',
    'We do not know if living with family has ended.',
  ),
  'REL-7': words(
    'You are 16 or 17.',
    'You are not 16 or 17 on this day.',
    'We need to know the day you were born.',
  ),

  // 18 and over
  FREL: words(
    'You are a care leaver of 18 or over.',
    'You are not in this group.',
    'You may be in this group.',
  ),
  'FREL-1': words(
    'On your 18th birthday you had already left care with a right to help.',
    'On your 18th birthday you were not in the group that left care with a right to help.',
    'We cannot tell which group you were in on your 18th birthday.',
  ),
  'FREL-2': words(
    'You were in care right up to your 18th birthday.',
    'You were not in care right up to your 18th birthday, or not for long enough before it.',
    'We cannot tell if you were in care right up to your 18th birthday.',
  ),

  // Advice and help
  QUAL: words('You can ask for advice and help.', 'You are not in this group.', 'You may be in this group.'),
  'QUAL-LIMBS': words(
    'One of the ways in fits you.',
    'None of the ways in fits you.',
    'One of the ways in may fit you.',
  ),
  'QUAL-1': words(
    'You went from care to a special guardian.',
    'You did not go from care to a special guardian.',
    'We do not know if you went from care to a special guardian.',
  ),
  'QUAL-2': words(
    'You were in care at some time after you turned 16.',
    'You were not in care after you turned 16.',
    'We do not know if you were in care after you turned 16.',
  ),
  'QUAL-3': words(
    'A charity gave you a home after you turned 16.',
    'No charity gave you a home after you turned 16.',
    'We do not know if a charity gave you a home after you turned 16.',
  ),
  'QUAL-4': words(
    'You lived in a private children’s home after you turned 16.',
    'You did not live in a private children’s home after you turned 16.',
    'We do not know if you lived in a private children’s home after you turned 16.',
  ),
  'QUAL-5': words(
    'You lived for three months or more in a hospital, a care home or a boarding place that was found for you.',
    'You did not live for three months in a hospital, a care home or a boarding place that was found for you.',
    'We do not know if you lived for three months in a hospital, a care home or a boarding place.',
  ),
  'QUAL-6': words(
    'You lived with a private foster carer after you turned 16.',
    'You did not live with a private foster carer after you turned 16.',
    'We do not know if you lived with a private foster carer after you turned 16.',
  ),
  'QUAL-7': words(
    'You are between 16 and 20.',
    'This help is for people from 16 until they turn 21.',
    'We need to know the day you were born.',
  ),

  // What every council must keep in mind
  'CPP-1': words(
    'In all it does for you, the council must keep seven things in mind. One is to do what is best for you.',
    'The seven things that councils must keep in mind do not reach you on this day.',
    'We cannot tell yet if the seven things that councils must keep in mind reach you.',
  ),
  'CPP-2': words(
    'The seven things that councils must keep in mind reach you.',
    'The seven things that councils must keep in mind are for people in care, and for care leavers under 25. That is not you on this day.',
    'We cannot tell yet if the seven things that councils must keep in mind reach you.',
  ),
  'CPP-3': words(
    'The seven things that councils must keep in mind had begun.',
    'The seven things that councils must keep in mind began on 1 April 2018, after this day.',
    'We cannot tell if this had begun.',
  ),

  // Close to a line
  'NEAR-13-WEEKS': caution('You are very close to the {needed} days. Ask for the dates to be checked.'),
  'NEAR-SIX-MONTHS': caution(
    'Six months with your family are up on {day}. If that is not right, say so now.',
  ),
  'NEAR-16': caution('Your 16th birthday is very close: {day}. Things change on that day.'),
  'NEAR-18': caution('Your 18th birthday is very close: {day}. Things change on that day.'),
  'NEAR-21': caution(
    'Your 21st birthday is very close: {day}. From then you need to ask for help, and you can ask any time.',
  ),
  'NEAR-25': caution('Your 25th birthday is very close: {day}. Care leaver support ends on that day.'),
}))();
