/** A coming change in words, for a caseworker or for the young person. Decided on codes only. */
import type { Words } from '../../kernel/words.js';
import { fill, inWords } from '../../kernel/words.js';
import type { Answer } from '../../kernel/finding.js';
import { birthdayOf, endsStayingPut, isDeath, stillNeeded } from '../over-time/change-parts.js';
import type { NextChange } from '../over-time/next-changes.js';
import type { CareStatus } from '../status/statuses.js';
import type { TurningPoint } from '../over-time/turning-points.js';
import type { WordingFor } from './explain-status.js';
import { STATUS_NAMES } from './status-names.js';
import { changeForYoungPerson } from './young-person/change.js';

/**
 * A change that is coming, as one sentence without its subject: what becomes of them, on which day, and what has to
 * stay as it is until then.
 *
 * @example
 * changeInWords(nextChanges(kim, '2026-03-01')[0], { for: 'caseworker' });
 * // 'becomes former relevant on the 18th birthday, 9 September 2027'
 */
export function changeInWords(
  change: NextChange,
  audience: { readonly for: WordingFor; readonly words?: Words | undefined },
): string {
  switch (audience.for) {
    case 'caseworker':
      return changeForCaseworker(change, audience.words);
    case 'young-person':
      return changeForYoungPerson(change, audience.words);
  }
}

/** The English of a coming change, but for what changes. */
export const CHANGE_WORDS = [
  'is on record as having died in care on {date}',
  '{what} on {date}',
  '{what} on {date} {provided}',
  '{what} on the {birthday} birthday, {date}',
  '{what} on the {birthday} birthday, {date}, {provided}',
] as const;

function changeForCaseworker(change: NextChange, words: Words | undefined): string {
  const [died, plainly, provided, atBirthday, atBirthdayProvided] = CHANGE_WORDS;
  if (isDeath(change)) return fill(died, { date: change.on }, words);
  const birthday = birthdayOf(change);
  const needed = PROVIDED[stillNeeded(change)];
  const values = {
    what: inWords(whatChanges(change), words),
    date: change.on,
    birthday,
    provided: inWords(needed, words),
  };
  if (birthday === undefined) return fill(needed === '' ? plainly : provided, values, words);
  return fill(needed === '' ? atBirthday : atBirthdayProvided, values, words);
}

const PROVIDED: Readonly<Record<NextChange['provided'], string>> = {
  'still-looked-after': 'if still looked after',
  'still-with-family': 'if still living with a parent',
  'not-looked-after-again': 'if not looked after again',
  'nothing-else-changes': '',
};

function whatChanges(change: NextChange): string {
  const { from, to, because } = change;
  if (to.status === 'unknown') {
    return from.status === 'unknown'
      ? 'what the record allows changes'
      : 'the record no longer settles the status';
  }
  if (from.status === 'unknown') return `the record settles the status as ${STATUS_NAMES[to.status]}`;
  if (from.status !== to.status) {
    const change = statusChange(from.status, to.status, because);
    const beginsCare = to.status === 'none' && from.lookedAfter === 'no' && to.lookedAfter === 'yes';
    return beginsCare ? `becomes looked after, and ${change}` : change;
  }
  if (from.personalAdviser !== to.personalAdviser)
    return endsStayingPut(change)
      ? 'duties become request-led, and any duty to support staying put ends'
      : adviserChange(from.personalAdviser, to.personalAdviser);
  if (from.lookedAfter !== to.lookedAfter) return careChange(from.lookedAfter, to.lookedAfter);
  return principlesChange(to.principlesApply);
}

function careChange(from: Answer, to: Answer): string {
  switch (to) {
    case 'yes':
      return 'becomes looked after';
    case 'no':
      return from === 'yes' ? 'stops being looked after' : 'is not looked after';
    case 'unknown':
      return 'the record no longer settles whether they are looked after';
  }
}

/** The last thing that can change. */
function principlesChange(to: Answer): string {
  switch (to) {
    case 'yes':
      return 'the corporate parenting principles begin to be owed';
    case 'no':
      return 'the corporate parenting principles stop being owed';
    case 'unknown':
      return 'the record no longer settles whether the corporate parenting principles are owed';
  }
}

function statusChange(from: CareStatus, to: CareStatus, because: readonly TurningPoint[]): string {
  if (to === 'none')
    return from === 'qualifying'
      ? 'stops qualifying for advice and assistance'
      : `stops being ${STATUS_NAMES[from]}`;
  // Six months with a parent take the status away; that they then qualify for advice is what is left.
  if (because[0] === 'with-family-long-enough') return `stops being ${STATUS_NAMES[from]}`;
  return to === 'qualifying' ? 'begins to qualify for advice and assistance' : `becomes ${STATUS_NAMES[to]}`;
}

function adviserChange(from: string, to: string): string {
  switch (to) {
    case 'on-request':
      return 'duties become request-led';
    case 'required':
      return 'a personal adviser is owed again';
    case 'none':
      return from === 'on-request'
        ? 'support on request ends'
        : 'the duty to provide a personal adviser ends';
    default:
      return 'the record no longer settles whether a personal adviser is owed';
  }
}
