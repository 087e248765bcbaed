/** Who belongs in OC3: care leavers, and nobody else; and a care leaver who is not there. */
import { STILL_OPEN } from '../../kernel/calendar.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { BLANK, REC } from '../../kernel/codes.js';
import type { LeaverRefusal, LeaverRefusalCode } from '../../indicators/child-year/refused-leavers.js';
import { LEAVER_REFUSALS, saysSomethingOfLeaver } from '../../indicators/child-year/refused-leavers.js';
import { openChildYear } from '../../indicators/child-year/child-year.js';
import { inDays, LAW_OF_ENGLAND, valueOn } from '../../law/law.js';
import { endsCare, isAdoption, isShortBreak } from '../../record/columns/code-classes.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { LEAVERS } from './affected.js';
import type { SingleCheck } from './check.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { birthday, firstRow, lastRow } from './checking.js';
import { ofChildren } from './one-at-a-time.js';

const oc3 = ['oc3'] as const;
const withEpisodes = ['oc3', 'episodes'] as const;

/** Ages on the day: OC3 begins at the youngest, and is asked of everyone up to the oldest. */
const YOUNGEST = 17;
const OLDEST_ASKED = 21;

/** Whether OC3 says anything of a child. */
export function hasLeaverData({ records }: Checking, child: number): boolean {
  return saysSomethingOfLeaver(records, child);
}

/** A check of one care leaver of whom something is said. */
export function ofLeavers(isWrong: (check: Checking, child: number) => boolean): SingleCheck['find'] {
  return ofChildren(
    'oc3',
    'IN_TOUCH',
    (check, child) => hasLeaverData(check, child) && isWrong(check, child),
  );
}

/** A check by which the measures leave a row out too; with last year's return it may tell more than they can know. */
function refusing(
  code: LeaverRefusalCode,
  isWrongToo: (check: Checking, child: number) => boolean = () => false,
): SingleCheck {
  const { says, rule, tables, since, isRefused }: LeaverRefusal = LEAVER_REFUSALS[code];
  return {
    says,
    use: ROW_LEFT_OUT,
    rule,
    affects: LEAVERS,
    tables,
    ...(since === undefined ? {} : { years: [since, null] as const }),
    find: ofLeavers(
      (check, child) => isRefused(openChildYear(check.view, child)) || isWrongToo(check, child),
    ),
  };
}

/** What becomes of a care leaver row that the department refuses. */
export const ROW_LEFT_OUT = 'The measures of care leavers leave the row out, and say how many there are.';

function someRow({ episodes }: CareRecords, child: number, isSo: (row: number) => boolean): boolean {
  for (let row = episodes.start[child] ?? 0; row < (episodes.start[child + 1] ?? 0); row++)
    if (isSo(row)) return true;
  return false;
}

function lastYearOf({ last }: Checking, child: number): number {
  return last?.childOf[child] ?? -1;
}

function died(records: CareRecords, child: number): boolean {
  return child >= 0 && someRow(records, child, (row) => records.episodes.rec[row] === REC.E2);
}

/** Days looked after from a day on, short breaks left out, in the returns that are held. */
function daysFrom(check: Checking, child: number, from: number): number {
  const count = ({ episodes }: CareRecords, of: number): number => {
    let days = 0;
    let covered = -Infinity;
    for (let row = episodes.start[of] ?? 0; row < (episodes.start[of + 1] ?? 0); row++) {
      if (isShortBreak(episodes.ls[row] ?? BLANK)) continue;
      const until = Math.min(episodes.until[row] ?? 0, check.yearEnd);
      days += Math.max(until - Math.max(episodes.from[row] ?? 0, from, covered), 0);
      covered = Math.max(covered, until);
    }
    return days;
  };
  const before = lastYearOf(check, child);
  const now = count(check.records, child);
  return check.last === undefined || before < 0 ? now : Math.max(now, count(check.last.records, before));
}

/** Whether the episodes that are held make a care leaver: 13 weeks since 14, and a day of them from 16 on. */
function hasBeenEligible(check: Checking, child: number): boolean {
  const needed = valueOn(inDays(LAW_OF_ENGLAND).careDaysNeeded, check.yearEnd) ?? 0;
  return (
    daysFrom(check, child, birthday(check, child, 14)) >= needed &&
    daysFrom(check, child, birthday(check, child, 16)) >= 1
  );
}

/** The birthday in the year. */
function birthdayInYear(check: Checking, child: number): { readonly age: number; readonly day: number } {
  for (let age = YOUNGEST - 1; age <= 26; age++) {
    const day = birthday(check, child, age);
    if (day > check.yearStart - 1 && day <= check.yearEnd) return { age, day };
  }
  return { age: -1, day: STILL_OPEN };
}

export function isHeldIn(records: CareRecords, child: number): boolean {
  return child >= 0 && firstRow(records.episodes.start, child) >= 0;
}

/** Care leavers who do not belong, and one who is not there. */
export const CARE_LEAVER_GROUP = singly({
  'leaver-died-in-care': refusing(
    'leaver-died-in-care',
    (check, child) => check.last !== undefined && died(check.last.records, lastYearOf(check, child)),
  ),
  'leaver-not-eligible': refusing('leaver-not-eligible', (check, child) => {
    const { episodes } = check.records;
    const before = lastYearOf(check, child);
    const held =
      lastRow(episodes.start, child) >= 0 ||
      (check.last !== undefined && isHeldIn(check.last.records, before));
    // Without the year before, and from 18 on, care may have ended before what is held.
    return (
      held &&
      check.last !== undefined &&
      birthday(check, child, 20) > check.yearEnd &&
      !hasBeenEligible(check, child)
    );
  }),
  'leaver-without-episodes': {
    says: 'The person is under 18 at the year end, has no episode in this return or the one before, and has care leaver information.',
    rule: '1002',
    affects: LEAVERS,
    tables: withEpisodes,
    lastYear: true,
    find: ofLeavers((check, child) => {
      const before = lastYearOf(check, child);
      return (
        birthday(check, child, 18) > check.yearEnd &&
        !isHeldIn(check.records, child) &&
        !(check.last !== undefined && isHeldIn(check.last.records, before))
      );
    }),
  },
  'leaver-looked-after': refusing('leaver-looked-after'),
  'leaver-left-after-birthday': refusing('leaver-left-after-birthday'),
  'leaver-transferred': {
    says: 'The care of the person passed to another council (E3), and there is care leaver information.',
    use: 'The person is left out of the measures.',
    rule: '1011',
    affects: LEAVERS,
    tables: withEpisodes,
    find: ofLeavers(({ records }, child) => {
      const last = lastRow(records.episodes.start, child);
      return last >= 0 && records.episodes.rec[last] === REC.E3;
    }),
  },
  'leaver-under-17': {
    says: 'The person is under 17 at the year end and has care leaver information.',
    use: 'The person is in no measure of care leavers.',
    rule: '391',
    affects: LEAVERS,
    tables: oc3,
    find: ofLeavers(
      (check, child) =>
        (check.records.children.dateOfBirth[child] ?? NO_DAY) !== NO_DAY &&
        birthday(check, child, YOUNGEST) > check.yearEnd,
    ),
  },
  'leaver-row-missing': {
    says: 'By the episodes held the young person was looked after for 13 weeks since 14, some of it from 16 on, had left care by the 17th to 21st birthday in the year, and has no row in OC3.',
    use: 'The young person is in no measure of care leavers.',
    affects: LEAVERS,
    tables: withEpisodes,
    find: (check, tell) => {
      const { children, careLeavers, episodes } = check.records;
      for (let child = 0; child < children.length; child++) {
        const { age, day } = birthdayInYear(check, child);
        if (careLeavers.present[child] === 1 || age < YOUNGEST || age > OLDEST_ASKED) continue;
        const last = lastRow(episodes.start, child);
        if (last >= 0 && isLeaver(check, last, day) && hasBeenEligible(check, child))
          tell('header', child, 'CHILD', child);
      }
    },
  },
});

/** Whether care ended by a birthday, otherwise than by death, adoption or a transfer. */
function isLeaver({ records: { episodes } }: Checking, last: number, day: number): boolean {
  const rec = episodes.rec[last] ?? BLANK;
  const ended = (episodes.until[last] ?? STILL_OPEN) as EpochDay;
  return (
    ended <= day &&
    endsCare(rec) &&
    !isShortBreak(episodes.ls[last] ?? BLANK) &&
    !isAdoption(rec) &&
    rec !== REC.E2 &&
    rec !== REC.E3
  );
}
