/**
 * Who the rows are of. Every different set of names that a row can carry (the child's number, the pupil number, a
 * former one, the date of birth) is one identity, met once however many rows have it. Whose it is is decided when
 * every row of every file has been read, so that the order of rows and files does not matter.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { hasRightCheckLetter, NOT_A_PUPIL_NUMBER, pupilNumber } from '../../record/columns/pupil-number.js';
import type { EducationProblemCode } from '../problems/catalogue.js';

/** A previously looked-after pupil (Children Act 1989 s.23ZZA), whom the caller names. */
export interface NamedPupil {
  /** The number by which the caller knows the pupil, as rows may carry it. */
  readonly id: string;
  /** The unique pupil number. */
  readonly upn?: string;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth?: string;
}

/** The names on a row. */
export interface Identity {
  /** The child of that number; -1 where the row has none, -2 where the return has no such child. */
  readonly child: number;
  readonly upn: number;
  readonly former: number;
  /** `NO_DAY` where blank or not readable. */
  readonly born: EpochDay;
}

/** Whose rows are of an identity: a child's, nobody's of the return, or refused; and what is to be said of each. */
export type Whose =
  | { readonly is: 'child'; readonly child: number; readonly says: readonly EducationProblemCode[] }
  | { readonly is: 'other' }
  | { readonly is: 'refused'; readonly code: EducationProblemCode; readonly child: number };

/** The pupils of whom facts are asked: the children of the return, then those whom the caller names. */
export interface PupilList {
  readonly length: number;
  readonly idOf: (pupil: number) => string | undefined;
  readonly byId: ReadonlyMap<string, number>;
  readonly upn: readonly number[];
  readonly born: readonly EpochDay[];
}

/** The children of the records, and after them the pupils named. */
export function pupilList(
  { children }: CareRecords,
  named: readonly { readonly id: string; readonly upn: number; readonly born: EpochDay }[],
): PupilList {
  const ids = [...children.id, ...named.map(({ id }) => id)];
  const byId = new Map<string, number>();
  // The children of the return come first: a number that two share is theirs.
  ids.forEach((id, pupil) => {
    if (!byId.has(tidyNumber(id))) byId.set(tidyNumber(id), pupil);
  });
  return {
    length: ids.length,
    idOf: (pupil) => ids[pupil],
    byId,
    upn: [...children.id.map((_, child) => children.upn?.[child] ?? 0), ...named.map(({ upn }) => upn)],
    born: [
      ...children.id.map((_, child) => (children.dateOfBirth[child] ?? NO_DAY) as EpochDay),
      ...named.map(({ born }) => born),
    ],
  };
}

/** A child's number without what a spreadsheet makes of it: spaces, small letters, a decimal point. */
export function tidyNumber(text: string): string {
  return text.trim().toUpperCase().replace(/\.0+$/, '');
}

/** Identities by the text of their cells. */
export interface Identities {
  readonly pupils: PupilList;
  readonly list: Identity[];
  readonly known: Map<string, number>;
}

/** No identities yet. */
export function noIdentities(pupils: PupilList): Identities {
  return { pupils, list: [], known: new Map() };
}

/** The number of the identity of a row's cells. */
export function identityOf(
  { pupils, list, known }: Identities,
  child: string,
  upn: string,
  former: string,
  born: string,
  dayOf: (cell: string) => EpochDay,
): number {
  // Joined, it is a text of its own: put together with a template it would hold the block of the file it was cut from.
  const key = [child, upn, former, born].join('\n');
  const found = known.get(key);
  if (found !== undefined) return found;
  const number = tidyNumber(child);
  const at =
    list.push({
      child: number === '' ? -1 : (pupils.byId.get(number) ?? -2),
      upn: pupilNumber(upn),
      former: pupilNumber(former),
      born: dayOf(born),
    }) - 1;
  known.set(key, at);
  return at;
}

/** Whose each identity is, by the rules in the order of the documents. */
export function settleIdentities({ pupils, list }: Identities): readonly Whose[] {
  const ofReturn = new Map<number, number | readonly number[]>();
  pupils.upn.forEach((upn, pupil) => own(ofReturn, upn, pupil));
  const owners: Owners = { ofReturn, aliases: new Map() };
  takeNames(list, pupils, owners);
  return list.map((identity) => whoseIs(identity, pupils, owners));
}

/** Whose a number is: of the one child whom it is of, or of several. */
type Owned = Map<number, number | readonly number[]>;

/** The numbers of the return, and others that rows show to be the same child's. None is in both. */
interface Owners {
  readonly ofReturn: Owned;
  readonly aliases: Owned;
}

function own(owned: Owned, number: number, pupil: number): boolean {
  if (number <= 0) return false;
  const before = ownersIn(owned, number);
  if (before.includes(pupil)) return false;
  owned.set(number, before.length === 0 ? pupil : [...before, pupil]);
  return true;
}

function ownersIn(owned: Owned, number: number): readonly number[] {
  const found = owned.get(number);
  if (found === undefined) return NOBODY;
  return typeof found === 'number' ? [found] : found;
}

const NOBODY: readonly number[] = [];

function ownersOf({ ofReturn, aliases }: Owners, number: number): readonly number[] {
  const found = ownersIn(ofReturn, number);
  return found.length > 0 ? found : ownersIn(aliases, number);
}

/** Names first: the other valid numbers of a row that is certainly one child's are that child's, until none is new. */
function takeNames(list: readonly Identity[], pupils: PupilList, owners: Owners): void {
  const withTwo = list.filter(({ child, upn, former }) => former > 0 || (child >= 0 && upn > 0));
  for (let more = true; more;) {
    more = false;
    for (const identity of withTwo) {
      const pupil = certainOwner(identity, pupils, owners);
      if (pupil === undefined) continue;
      for (const number of [identity.upn, identity.former])
        if (hasRightCheckLetter(number) && !owners.ofReturn.has(number) && own(owners.aliases, number, pupil))
          more = true;
    }
  }
}

function certainOwner(identity: Identity, pupils: PupilList, owners: Owners): number | undefined {
  const whose = whoseIs(identity, pupils, owners);
  if (whose.is === 'child') return whose.child;
  if (whose.is === 'refused' || identity.former <= 0) return undefined;
  // A number that nobody has, beside a former one that somebody has.
  const found = ownersOf(owners, identity.former);
  const [pupil] = found;
  return found.length === 1 && pupil !== undefined && !bornOtherwise(identity, pupil, pupils)
    ? pupil
    : undefined;
}

function bornOtherwise({ born }: Identity, pupil: number, pupils: PupilList): boolean {
  const known = pupils.born[pupil] ?? NO_DAY;
  return born !== NO_DAY && known !== NO_DAY && born !== known;
}

const NOTHING_TO_SAY: readonly EducationProblemCode[] = [];

function whoseIs(identity: Identity, pupils: PupilList, owners: Owners): Whose {
  const { child, upn } = identity;
  if (child >= 0) {
    const theirs = ownersIn(owners.ofReturn, upn);
    if (theirs.length > 0 && !theirs.includes(child))
      return { is: 'refused', code: 'two-children', child: -1 };
    const says: EducationProblemCode[] = [];
    const own = pupils.upn[child] ?? 0;
    if (upn !== 0 && !isCode(upn) && own > 0 && upn !== own) says.push('upn-differs');
    if (bornOtherwise(identity, child, pupils)) says.push('other-date-of-birth');
    return { is: 'child', child, says };
  }
  const byNumber = ownersOf(owners, upn);
  const found = byNumber.length > 0 ? byNumber : ownersOf(owners, identity.former);
  const [pupil] = found;
  if (found.length > 1) return { is: 'refused', code: 'upn-of-two-children', child: -1 };
  if (pupil !== undefined) {
    if (bornOtherwise(identity, pupil, pupils))
      return { is: 'refused', code: 'date-of-birth-differs', child: pupil };
    const wrong = byNumber.length > 0 && !hasRightCheckLetter(upn);
    return { is: 'child', child: pupil, says: wrong ? ['upn-check-letter-in-return'] : NOTHING_TO_SAY };
  }
  if (upn === NOT_A_PUPIL_NUMBER || (upn > 0 && !hasRightCheckLetter(upn)))
    return { is: 'refused', code: 'upn-check-letter', child: -1 };
  if (upn <= 0 && child === -1) return { is: 'refused', code: 'no-identifier', child: -1 };
  return { is: 'other' };
}

const isCode = (upn: number): boolean => upn < 0 && upn !== NOT_A_PUPIL_NUMBER;
