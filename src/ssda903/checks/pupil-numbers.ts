/** UPN against age, care, other children and last year's return. No measure of the return turns on it. */
import { dateParts, toDay } from '../../kernel/calendar.js';
import { BLANK } from '../../kernel/codes.js';
import { isShortBreak } from '../../record/columns/code-classes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { NOTHING } from './affected.js';
import type { Checking } from './checking.js';
import { birthday, episodeOn } from './checking.js';
import { singly } from './check.js';
import { ofChildren } from './one-at-a-time.js';

/** Codes for no number: UN1 is -1, and so on. */
const [NOT_YET, NEWLY_LOOKED_AFTER] = [-1, -4];

const AGE_OF_SCHOOL = 4;
const A_WEEK = 7;

const SHARED = { affects: NOTHING, tables: ['header'] } as const;

/** The day by which a child of 4 is of school age: 31 August of the calendar year before the one the return begins in. */
function schoolAgeDay({ yearStart }: Checking): number {
  return toDay(`${dateParts(yearStart).year - 1}-08-31`);
}

/** UPN. */
export const PUPIL_NUMBERS = singly({
  'upn-differs-from-last-year': {
    ...SHARED,
    says: 'UPN is not what last year’s return says, which was no code that a number or a later code replaces.',
    rule: '208',
    lastYear: true,
    find: ofChildren('header', 'UPN', ({ records: { children }, last }, child) => {
      const was = last?.childOf[child] ?? -1;
      const [now, then] = [children.upn?.[child] ?? 0, last?.records.children.upn?.[was] ?? 0];
      if (was < 0 || then === 0 || now === then) return false;
      const replaced = then < 0 && (now > 0 || (then === NOT_YET && now < NOT_YET));
      return !replaced;
    }),
  },
  'upn-unknown-at-school-age': {
    ...SHARED,
    says: 'UPN is UN1, and the child is of school age.',
    rule: '209',
    find: ofChildren('header', 'UPN', (check, child) => {
      const { upn, dateOfBirth } = check.records.children;
      const isBorn = dateOfBirth[child] !== NO_DAY;
      return (
        upn?.[child] === NOT_YET && isBorn && birthday(check, child, AGE_OF_SCHOOL) <= schoolAgeDay(check)
      );
    }),
  },
  'upn-unknown-after-week': {
    ...SHARED,
    says: 'UPN is UN4, newly looked after, and the child has been looked after for more than a week at the year end.',
    rule: '210',
    tables: ['header', 'episodes'],
    find: ofChildren('header', 'UPN', (check, child) => {
      const { children, episodes } = check.records;
      if (children.upn?.[child] !== NEWLY_LOOKED_AFTER) return false;
      const first = episodes.from[episodes.start[child] ?? 0] ?? check.yearEnd;
      return episodeOn(check.records, child, check.yearEnd) >= 0 && first < check.yearEnd - A_WEEK;
    }),
  },
  'upn-missing': {
    ...SHARED,
    says: 'UPN is blank, and the child has been looked after otherwise than in short breaks.',
    rule: '442',
    tables: ['header', 'episodes'],
    find: ofChildren('header', 'UPN', ({ records: { children, episodes } }, child) => {
      if (children.upnBlank?.[child] !== 1) return false;
      for (let at = episodes.start[child] ?? 0; at < (episodes.start[child + 1] ?? 0); at++)
        if (!isShortBreak(episodes.ls[at] ?? BLANK)) return true;
      return false;
    }),
  },
  'upn-of-two-children': {
    ...SHARED,
    says: 'Another child of the return has the same UPN.',
    rule: '444',
    years: [2026, null],
    find: (check, tell) => {
      const { upn } = check.records.children;
      const seen = new Map<number, number>();
      for (const number of upn ?? []) seen.set(number, (seen.get(number) ?? 0) + 1);
      ofChildren('header', 'UPN', (_, child) => {
        const number = upn?.[child] ?? 0;
        return number > 0 && (seen.get(number) ?? 0) > 1;
      })(check, tell);
    },
  },
});
