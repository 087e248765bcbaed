/** What this year's return says of a person, against last year's. */
import { STILL_OPEN } from '../../kernel/calendar.js';
import { BLANK, IN_TOUCH } from '../../kernel/codes.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { CARE, LEAVERS, NOTHING, UNACCOMPANIED } from './affected.js';
import type { SingleCheck } from './check.js';
import { singly } from './check.js';
import { isUnaccompanied } from './checking.js';
import { ofChildren } from './one-at-a-time.js';

const lastYear = true as const;

/** The flag of the header for yes. */
const UASC = 2;

/** A check of what the header says of a child in both years. */
function ofBoth(
  column: string,
  differs: (now: CareRecords, child: number, before: CareRecords, was: number, yearStart: number) => boolean,
): SingleCheck['find'] {
  return ofChildren('header', column, ({ records, last, yearStart }, child) => {
    const was = last?.childOf[child] ?? -1;
    return last !== undefined && was >= 0 && differs(records, child, last.records, was, yearStart);
  });
}

/** Facts of a person that last year's return contradicts. */
export const LAST_YEAR_PEOPLE = singly({
  'sex-differs-from-last-year': {
    says: 'SEX is not what last year’s return says of the child.',
    rule: '202',
    affects: NOTHING,
    tables: ['header'],
    lastYear,
    find: ofBoth('SEX', (now, child, before, was) => now.children.sex[child] !== before.children.sex[was]),
  },
  'dob-differs-from-last-year': {
    says: 'DOB is not what last year’s return says of the child.',
    rule: '203',
    affects: CARE,
    tables: ['header'],
    lastYear,
    find: ofBoth(
      'DOB',
      (now, child, before, was) => now.children.dateOfBirth[child] !== before.children.dateOfBirth[was],
    ),
  },
  'ethnicity-differs-from-last-year': {
    says: 'ETHNIC is not what last year’s return says of the child.',
    rule: '204',
    affects: NOTHING,
    tables: ['header'],
    lastYear,
    find: ofBoth(
      'ETHNIC',
      (now, child, before, was) => now.children.ethnic[child] !== before.children.ethnic[was],
    ),
  },
  'uasc-no-longer': {
    says: 'The child was unaccompanied and seeking asylum last year and is not this year, and no end of it in last year’s return says why.',
    rule: '205A',
    affects: UNACCOMPANIED,
    tables: ['header'],
    lastYear,
    find: ofBoth('UASC', (now, child, before, was, yearStart) => {
      const until = before.children.uascUntil[was] ?? NO_DAY;
      // A day within last year says why; a later one, often the 18th birthday, does not.
      return (
        until !== NO_DAY &&
        until >= yearStart &&
        now.children.uascUntil[child] === NO_DAY &&
        now.children.uascFlag?.[child] !== UASC
      );
    }),
  },
  'uasc-end-differs': {
    says: 'The child is unaccompanied and seeking asylum in both years, and DUC ended it within last year, or is now another day that is not of this year.',
    rule: '205B',
    affects: UNACCOMPANIED,
    tables: ['uasc'],
    lastYear,
    find: ofChildren('uasc', 'DUC', ({ records, last, yearStart, yearEnd }, child) => {
      const was = last?.childOf[child] ?? -1;
      const until = records.children.uascUntil[child] ?? NO_DAY;
      const before = was < 0 ? NO_DAY : (last?.records.children.uascUntil[was] ?? NO_DAY);
      if (until === NO_DAY || before === NO_DAY) return false;
      const ofThisYear = until >= yearStart && until <= yearEnd;
      return before < yearStart || (before !== STILL_OPEN && until !== before && !ofThisYear);
    }),
  },
  'uasc-end-of-none': {
    says: 'DUC is filled, and the header says neither this year nor last that the child is unaccompanied.',
    rule: '205C',
    affects: UNACCOMPANIED,
    tables: ['header', 'uasc'],
    lastYear,
    find: (check, tell) => {
      const { children } = check.records;
      // Where no header says it, the header has no such column.
      if (children.uascFlag?.some((flag) => flag !== BLANK) !== true) return;
      ofChildren('uasc', 'DUC', ({ last }, child) => {
        const was = last?.childOf[child] ?? -1;
        const until = children.uascUntil[child] ?? NO_DAY;
        const ended = until !== NO_DAY && until !== STILL_OPEN;
        return (
          ended &&
          was >= 0 &&
          children.uascFlag?.[child] !== UASC &&
          last?.records.children.uascFlag?.[was] !== UASC
        );
      })(check, tell);
    },
  },
  'uasc-newly': {
    says: 'The child is unaccompanied and seeking asylum this year, and was not in last year’s return.',
    rule: '205D',
    affects: UNACCOMPANIED,
    tables: ['header', 'uasc'],
    lastYear,
    find: (check, tell) =>
      ofBoth(
        'UASC',
        (_, child, before, was) =>
          isUnaccompanied(check, child) && (before.children.uascUntil[was] ?? NO_DAY) === NO_DAY,
      )(check, tell),
  },
  'leaver-died-before': {
    says: 'The care leaver was reported last year as having died.',
    rule: '348',
    affects: LEAVERS,
    tables: ['oc3'],
    years: [2026, null],
    lastYear,
    find: ofChildren('oc3', 'IN_TOUCH', ({ records, last }, child) => {
      const was = last?.childOf[child] ?? -1;
      return (
        was >= 0 &&
        last?.records.careLeavers.inTouch[was] === IN_TOUCH.DIED &&
        records.careLeavers.inTouch[child] !== IN_TOUCH.DIED
      );
    }),
  },
});
