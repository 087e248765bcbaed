/**
 * The second table of words: for each rule and answer, one short sentence to the young person. No law, no codes.
 * A test walks many findings and holds that none is without words.
 */
import type { Words } from './parts.js';
import { words } from './parts.js';
import { CARE_WORDS } from './care.js';
import { LEAVING_WORDS } from './leaving.js';

const caution = (text: string): Words => ({ caution: text });

/** Said of every birthday of the law that is near. */
export const NEAR_BIRTHDAY = 'Things change on your {birthday}, {day}. If that date is wrong, say so.';

/** By rule id, then by answer. */
export const YOUNG_PERSON_WORDS: Readonly<Record<string, Words>> = /* @__PURE__ */ (() => ({
  ...CARE_WORDS,
  ...LEAVING_WORDS,

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
    'You were in care at some time after you turned {leavingFrom}.',
    'You were not in care after you turned {leavingFrom}.',
    'We do not know if you were in care after you turned {leavingFrom}.',
  ),
  'QUAL-3': words(
    'A charity gave you a home after you turned {leavingFrom}.',
    'No charity gave you a home after you turned {leavingFrom}.',
    'We do not know if a charity gave you a home after you turned {leavingFrom}.',
  ),
  'QUAL-4': words(
    'You lived in a private children’s home after you turned {leavingFrom}.',
    'You did not live in a private children’s home after you turned {leavingFrom}.',
    'We do not know if you lived in a private children’s home after you turned {leavingFrom}.',
  ),
  'QUAL-5': words(
    'You lived for {healthMonths} months or more in a hospital, a care home or a boarding place that was found for you.',
    'You did not live for {healthMonths} months in a hospital, a care home or a boarding place that was found for you.',
    'We do not know if you lived for {healthMonths} months in a hospital, a care home or a boarding place.',
  ),
  'QUAL-6': words(
    'You lived with a private foster carer after you turned {leavingFrom}.',
    'You did not live with a private foster carer after you turned {leavingFrom}.',
    'We do not know if you lived with a private foster carer after you turned {leavingFrom}.',
  ),
  'QUAL-7': words(
    'You are between {leavingFrom} and {qualifyingLast}.',
    'You could ask the council for advice and help until you turned {qualifyingUntil}.',
    'We need to know the day you were born.',
  ),
  'QUAL-9': words(
    'Help with study or training can last until you turn {age}, on {twentyFifth}.',
    'Help with study or training has ended.',
    'We cannot tell if you can get help with study or training.',
  ),

  // Help at school after care
  'PLA-1': words(
    'You left care because you were adopted, or a court said who you would live with. So your family and your school can get advice about your schooling, until you are {adult}.',
    'The advice for schools about children who left care for a new family is not for you on this day.',
    'We do not know how your time in care ended.',
  ),

  // What every council must keep in mind
  'CPP-1': words(
    'In all it does for you, the council must keep seven things in mind. One is to do what is best for you.',
    'The seven things that councils must keep in mind do not reach you on this day.',
    'We cannot tell yet if the seven things that councils must keep in mind reach you.',
  ),
  'CPP-2': words(
    'The seven things that councils must keep in mind reach you.',
    'The law lists seven things that councils must keep in mind for some young people. On this day that list does not cover you.',
    'We cannot tell yet if the seven things that councils must keep in mind reach you.',
  ),
  'CPP-3': words(
    'The seven things that councils must keep in mind had begun.',
    'The seven things that councils must keep in mind began after this day.',
    'We cannot tell if this had begun.',
  ),

  // Close to a line
  'NEAR-DAYS-OF-CARE': caution(
    'Your days in care are very close to the {needed} that you need. Ask for the dates to be checked.',
  ),
  'NEAR-SIX-MONTHS': caution(
    '{FamilyMonths} months with your family are up on {day}. If that is not right, say so now.',
  ),
}))();
