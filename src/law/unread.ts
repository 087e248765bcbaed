/** Texts on which rules rest and which were not read: what each is, and the rules that rest on it. */

import { dateInWords, toDay } from '../kernel/calendar.js';
import { LAW_ROWS } from './england.js';

/** A text that was not read. */
export interface UnreadText {
  /** The id in the rule reference that it is about: a fact of the step that tells it. */
  readonly id: string;
  /** What a finding says of it. */
  readonly says: string;
  /** The rules that rest on it, in part. */
  readonly rules: readonly string[];
}

/** The day from which the Act itself leaves accommodation under section 17 out of being looked after, unread (LA-8). */
export const SECTION_17_LEFT_OUT = '2002-11-07';

const inWords = /* @__NO_SIDE_EFFECTS__ */ (day: string): string => dateInWords(toDay(day));

/** The texts marked unverified in the rule reference on which an answer can turn, by a short name each. */
export const UNREAD_TEXTS = {
  months: {
    id: 'DAY-5',
    says: 'A number of months is taken to be complete on the same date of a later month, or on its last day: no text that says so was read',
    rules: ['REL-3', 'QUAL-5'],
  },
  secureHomeBefore2012: {
    id: 'LA-6',
    says: `A remand to a secure children’s home before ${inWords(LAW_ROWS.youthDetentionRemand[0]?.[0] ?? '')} is taken as local authority accommodation: section 23(4) of the Children and Young Persons Act 1969, as it stood, was not read`,
    rules: ['LA-1'],
  },
  sectionSeventeen: {
    id: 'LA-8',
    says: `Accommodation under section 17 is not taken as being looked after, before ${inWords(SECTION_17_LEFT_OUT)} either: the text that left it out from that day was not read`,
    rules: ['LA-1'],
  },
  transfer: {
    id: 'RA-3',
    says: 'The code for a transfer to another council is taken at its common meaning: its description was not read',
    rules: ['LA-1'],
  },
  reviewersDecision: {
    id: 'AMB-25',
    says: 'What accommodation was in law follows the reviewer, not its label: the judgments behind that were not read',
    rules: ['LA-1'],
  },
  guardianshipCodes: {
    id: 'PLA-1',
    says: 'The codes E43 and E44 are taken as special guardianship: their descriptions were not read',
    rules: ['PLA-1'],
  },
  educationPlanTerms: {
    id: 'DUTY-7',
    says: 'The times of the education plan are those of practice: the guidance was not read',
    rules: ['DUTY-7'],
  },
  advocacyStart: {
    id: 'DUTY-9',
    says: 'The first day of section 26A was not read',
    rules: ['DUTY-9'],
  },
  schoolAgeStart: {
    id: 'DUTY-36',
    says: 'The three days on which compulsory school age begins rest on one source: the order that sets them was not read',
    rules: ['DUTY-36'],
  },
  stayingCloseStart: {
    id: 'DUTY-37',
    says: 'Whether staying close has begun is not known: the commencement regulations (SI 2026/803) were not read',
    rules: ['DUTY-37'],
  },
} as const satisfies Record<string, UnreadText>;

/** The short name of a text that was not read. */
export type UnreadName = keyof typeof UNREAD_TEXTS;

/** What a number of months rests on that was not read (DAY-5). */
export const MONTHS_NOT_READ: readonly string[] = [UNREAD_TEXTS.months.says];

const byRule = new Map<string, readonly string[]>();

/** What was not read of what a rule rests on, in sentences; none where all was. The same list each time. */
export function unreadOf(rule: string): readonly string[] {
  const known = byRule.get(rule);
  if (known !== undefined) return known;
  const found = Object.values<UnreadText>(UNREAD_TEXTS)
    .filter(({ rules }) => rules.includes(rule))
    .map(({ says }) => says);
  byRule.set(rule, found);
  return found;
}
