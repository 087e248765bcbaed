/** MOTHER and MC_DOB against the child, the episodes and last year's return. */
import { STILL_OPEN } from '../../kernel/calendar.js';
import { BLANK } from '../../kernel/codes.js';
import { endsCare } from '../../record/columns/code-classes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { NOTHING } from './affected.js';
import { hasLeaverData, isHeldIn } from './care-leaver-group.js';
import type { SingleCheck } from './check.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { birthday, hasCareInYear } from './checking.js';
import { ofChildren } from './one-at-a-time.js';

const [MALE, FEMALE] = [1, 2];
const [NO_MOTHER, A_MOTHER] = [1, 2];

/** A mother as young as this is queried. */
const YOUNGEST = 11;

const SHARED = { affects: NOTHING, tables: ['header'] } as const;
const WITH_EPISODES = { affects: NOTHING, tables: ['header', 'episodes'] } as const;

/** A check of the header of one child at a time; of MOTHER, where a header has the column. */
function ofMothers(
  column: 'MOTHER' | 'MC_DOB',
  isWrong: (check: Checking, child: number, mother: number, born: number) => boolean,
): SingleCheck['find'] {
  return ofChildren('header', column, (check, child) => {
    const { mother, firstChildBorn } = check.records.children;
    if (mother === undefined && column === 'MOTHER') return false;
    return isWrong(check, child, mother?.[child] ?? BLANK, firstChildBorn?.[child] ?? NO_DAY);
  });
}

/** What last year's header says of a child: MOTHER, and MC_DOB. */
function before({ last }: Checking, child: number): readonly [mother: number, born: number] {
  const was = last?.childOf[child] ?? -1;
  if (last === undefined || was < 0) return [BLANK, NO_DAY];
  const { mother, firstChildBorn } = last.records.children;
  return [mother?.[was] ?? BLANK, firstChildBorn?.[was] ?? NO_DAY];
}

/** The day on which care last ceased; a day that never comes where it has not. */
function careCeased({ records: { episodes } }: Checking, child: number): number {
  const last = (episodes.start[child + 1] ?? 0) - 1;
  const held = last >= (episodes.start[child] ?? 0);
  return held && endsCare(episodes.rec[last] ?? BLANK) ? (episodes.until[last] ?? STILL_OPEN) : STILL_OPEN;
}

/** Motherhood. No measure turns on it. */
export const MOTHERS = singly({
  'mother-wrong-way': {
    ...WITH_EPISODES,
    says: 'MOTHER is filled for a male, or for a care leaver with no episode in the year.',
    rule: '165, 628',
    find: ofMothers('MOTHER', (check, child, mother) => {
      if (mother === BLANK) return false;
      const leaverOnly = hasLeaverData(check, child) && !hasCareInYear(check, child);
      return check.records.children.sex[child] === MALE || leaverOnly;
    }),
  },
  'mother-missing': {
    ...WITH_EPISODES,
    says: 'MOTHER is blank for a female who was looked after in the year.',
    rule: '165, 393, 607',
    find: ofMothers(
      'MOTHER',
      (check, child, mother) =>
        mother === BLANK && check.records.children.sex[child] === FEMALE && hasCareInYear(check, child),
    ),
  },
  'mother-no-longer': {
    ...WITH_EPISODES,
    says: 'Last year’s return says that the child is a mother, and this one does not.',
    rule: '207',
    lastYear: true,
    find: ofMothers(
      'MOTHER',
      (check, child, mother) =>
        mother !== A_MOTHER && before(check, child)[0] === A_MOTHER && isHeldIn(check.records, child),
    ),
  },
  'mother-since-before': {
    ...SHARED,
    says: 'The child is a mother and was none last year, and MC_DOB is before the year.',
    rule: '626',
    lastYear: true,
    find: ofMothers(
      'MC_DOB',
      (check, child, mother, born) =>
        mother === A_MOTHER &&
        before(check, child)[0] === NO_MOTHER &&
        born !== NO_DAY &&
        born < check.yearStart,
    ),
  },
  'mother-birth-differs': {
    ...SHARED,
    says: 'MC_DOB is not what last year’s return says.',
    rule: '624',
    lastYear: true,
    find: ofMothers('MC_DOB', (check, child, _, born) => {
      const [, was] = before(check, child);
      return was !== NO_DAY && was !== born;
    }),
  },
  'mother-birth-of-male': {
    ...SHARED,
    says: 'MC_DOB is filled for a male.',
    rule: '174',
    find: ofMothers(
      'MC_DOB',
      ({ records }, child, _, born) => born !== NO_DAY && records.children.sex[child] === MALE,
    ),
  },
  'mother-birth-missing': {
    ...SHARED,
    says: 'The child is a mother, and MC_DOB is blank or no date.',
    rule: '611',
    find: ofMothers('MC_DOB', (_, __, mother, born) => mother === A_MOTHER && born === NO_DAY),
  },
  'mother-birth-of-no-mother': {
    ...SHARED,
    says: 'MC_DOB is filled for a female of whom MOTHER is 0 or blank.',
    rule: '612',
    find: ofMothers(
      'MC_DOB',
      ({ records }, child, mother, born) =>
        born !== NO_DAY && mother !== A_MOTHER && records.children.sex[child] === FEMALE,
    ),
  },
  'mother-too-young': {
    ...SHARED,
    says: `The child is a mother, and was not ${YOUNGEST} when the year began.`,
    rule: '620',
    find: ofMothers(
      'MOTHER',
      (check, child, mother) =>
        mother === A_MOTHER &&
        check.records.children.dateOfBirth[child] !== NO_DAY &&
        birthday(check, child, YOUNGEST) > check.yearStart,
    ),
  },
  'mother-younger-than-child': {
    ...SHARED,
    says: 'MC_DOB is not after the date of birth of the mother.',
    rule: '621',
    find: ofMothers(
      'MC_DOB',
      ({ records }, child, _, born) =>
        born !== NO_DAY && born <= (records.children.dateOfBirth[child] ?? NO_DAY),
    ),
  },
  'mother-birth-after-care': {
    ...WITH_EPISODES,
    says: 'MC_DOB is after the year end, or after care ceased.',
    rule: '625',
    find: ofMothers(
      'MC_DOB',
      (check, child, _, born) => born > Math.min(check.yearEnd, careCeased(check, child)),
    ),
  },
});
