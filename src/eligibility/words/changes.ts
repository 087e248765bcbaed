/** A coming change in words, for a caseworker or for the young person. Decided on codes only. */
import { objectGiven, oneOfGiven } from '../../kernel/given.js';
import type { Words } from '../../kernel/words.js';
import { fill, inWords } from '../../kernel/words.js';
import type { Answer } from '../../kernel/finding.js';
import { birthdayOf, endsStayingPut, isDeath, stillNeeded } from '../over-time/change-parts.js';
import type { NextChange } from '../over-time/next-changes.js';
import type { CareStatus } from '../status/statuses.js';
import type { TurningPoint } from '../over-time/turning-points.js';
import { names } from './explain.js';
import type { WordingFor } from './readers.js';
import { READERS } from './readers.js';
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
  objectGiven(change, 'change', 'because');
  const { for: reader } = objectGiven(audience, 'audience');
  switch (oneOfGiven(READERS, reader, 'audience.for')) {
    case 'caseworker':
      return changeForCaseworker(change, audience.words);
    case 'young-person':
      return changeForYoungPerson(change, audience.words);
  }
}

/** The English of a coming change. */
export const CHANGE_SAYS = {
  died: 'is on record as having died in care on {date}',
  plainly: '{what} on {date}',
  provided: '{what} on {date} {provided}',
  atBirthday: '{what} on the {birthday} birthday, {date}',
  atBirthdayProvided: '{what} on the {birthday} birthday, {date}, {provided}',
  allowedChanges: 'what the record allows changes',
  allowedBecomes: 'what the record allows changes to {after}',
  noLongerSettled: 'the record no longer settles the status',
  settled: 'the record settles the status as {status}',
  becomes: 'becomes {status}',
  stopsBeing: 'stops being {status}',
  beginsToQualify: 'begins to qualify for advice and assistance',
  stopsQualifying: 'stops qualifying for advice and assistance',
  becomesLookedAfter: 'becomes looked after',
  becomesLookedAfterAnd: 'becomes looked after, and {change}',
  stopsBeingLookedAfter: 'stops being looked after',
  notLookedAfter: 'is not looked after',
  lookedAfterOpen: 'the record no longer settles whether they are looked after',
  stayingPutEnds: 'duties become request-led, and any duty to support staying put ends',
  onRequest: 'duties become request-led',
  adviserAgain: 'a personal adviser is owed again',
  supportEnds: 'support on request ends',
  adviserEnds: 'the duty to provide a personal adviser ends',
  adviserOpen: 'the record no longer settles whether a personal adviser is owed',
  principlesBegin: 'the corporate parenting principles begin to be owed',
  principlesEnd: 'the corporate parenting principles stop being owed',
  principlesOpen: 'the record no longer settles whether the corporate parenting principles are owed',
} as const;

/** What has to stay as it is. */
export const PROVIDED: Readonly<Record<NextChange['provided'], string>> = {
  'still-looked-after': 'if still looked after',
  'still-with-family': 'if still living with a parent',
  'not-looked-after-again': 'if not looked after again',
  'nothing-else-changes': '',
};

function changeForCaseworker(change: NextChange, words: Words | undefined): string {
  if (isDeath(change)) return fill(CHANGE_SAYS.died, { date: change.on }, words);
  const birthday = birthdayOf(change);
  const needed = PROVIDED[stillNeeded(change)];
  const values = {
    what: whatChanges(change, words),
    date: change.on,
    birthday,
    provided: inWords(needed, words),
  };
  const { plainly, provided, atBirthday, atBirthdayProvided } = CHANGE_SAYS;
  if (birthday === undefined) return fill(needed === '' ? plainly : provided, values, words);
  return fill(needed === '' ? atBirthday : atBirthdayProvided, values, words);
}

/** No more statuses are named as possible. */
const MOST_NAMED = 3;

function whatChanges(change: NextChange, words: Words | undefined): string {
  const { from, to, because } = change;
  if (to.status === 'unknown') {
    if (from.status !== 'unknown') return inWords(CHANGE_SAYS.noLongerSettled, words);
    const [before, after] = [names(from.possible, words), names(to.possible, words)];
    // A list of nearly everything says nothing.
    return before === after || to.possible.length > MOST_NAMED
      ? inWords(CHANGE_SAYS.allowedChanges, words)
      : fill(CHANGE_SAYS.allowedBecomes, { after }, words);
  }
  if (from.status === 'unknown')
    return fill(CHANGE_SAYS.settled, { status: inWords(STATUS_NAMES[to.status], words) }, words);
  if (from.status !== to.status) {
    const said = statusChange(from.status, to.status, because, words);
    const beginsCare = to.status === 'none' && from.lookedAfter === 'no' && to.lookedAfter === 'yes';
    return beginsCare ? fill(CHANGE_SAYS.becomesLookedAfterAnd, { change: said }, words) : said;
  }
  if (from.personalAdviser !== to.personalAdviser)
    return inWords(
      endsStayingPut(change)
        ? CHANGE_SAYS.stayingPutEnds
        : adviserChange(from.personalAdviser, to.personalAdviser),
      words,
    );
  if (from.lookedAfter !== to.lookedAfter)
    return inWords(careChange(from.lookedAfter, to.lookedAfter), words);
  return inWords(PRINCIPLES_CHANGE[to.principlesApply], words);
}

function careChange(from: Answer, to: Answer): string {
  switch (to) {
    case 'yes':
      return CHANGE_SAYS.becomesLookedAfter;
    case 'no':
      return from === 'yes' ? CHANGE_SAYS.stopsBeingLookedAfter : CHANGE_SAYS.notLookedAfter;
    case 'unknown':
      return CHANGE_SAYS.lookedAfterOpen;
  }
}

/** The last thing that can change. */
const PRINCIPLES_CHANGE: Readonly<Record<Answer, string>> = {
  yes: CHANGE_SAYS.principlesBegin,
  no: CHANGE_SAYS.principlesEnd,
  unknown: CHANGE_SAYS.principlesOpen,
};

function statusChange(
  from: CareStatus,
  to: CareStatus,
  because: readonly TurningPoint[],
  words: Words | undefined,
): string {
  const stops = fill(CHANGE_SAYS.stopsBeing, { status: inWords(STATUS_NAMES[from], words) }, words);
  if (to === 'none') return from === 'qualifying' ? inWords(CHANGE_SAYS.stopsQualifying, words) : stops;
  // Six months with a parent take the status away; that they then qualify for advice is what is left.
  if (because[0] === 'with-family-long-enough') return stops;
  return to === 'qualifying'
    ? inWords(CHANGE_SAYS.beginsToQualify, words)
    : fill(CHANGE_SAYS.becomes, { status: inWords(STATUS_NAMES[to], words) }, words);
}

function adviserChange(from: string, to: string): string {
  switch (to) {
    case 'on-request':
      return CHANGE_SAYS.onRequest;
    case 'required':
      return CHANGE_SAYS.adviserAgain;
    case 'none':
      return from === 'on-request' ? CHANGE_SAYS.supportEnds : CHANGE_SAYS.adviserEnds;
    default:
      return CHANGE_SAYS.adviserOpen;
  }
}
