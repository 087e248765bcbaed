/** Rows of one table that do not go with those of another: care leavers, OC2, adoption and children without episodes. */
import { BLANK } from '../../kernel/codes.js';
import { isShortBreak } from '../../record/columns/code-classes.js';
import type { TableName } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { adoptionRow } from './adoptions.js';
import { CARE, LEAVERS, NOTHING, OF_TABLE, UNACCOMPANIED } from './affected.js';
import { hasLeaverData, isHeldIn, ofLeavers } from './care-leaver-group.js';
import { singly } from './check.js';
import { eachRow, hasCareInYear, inTwelveMonths } from './checking.js';
import { ofChildren } from './one-at-a-time.js';
import { hasAnswers } from './twelve-months.js';

/** Rows that do not go together. */
export const OTHER_RETURNS = singly({
  'breaks-with-other-data': {
    says: 'The child has only short breaks (V3, V4), and a review, or MOTHER is filled.',
    rule: '399',
    affects: NOTHING,
    tables: ['episodes'],
    find: (check, tell) => {
      const { records } = check;
      const { start, ls } = records.episodes;
      const onlyBreaks = (child: number): boolean => {
        const [first, after] = [start[child] ?? 0, start[child + 1] ?? 0];
        return after > first && ls.subarray(first, after).every(isShortBreak);
      };
      eachRow(records.reviews.start, (at, child) => {
        if (onlyBreaks(child)) tell('reviews', at, 'REVIEW', child);
      });
      ofChildren(
        'header',
        'MOTHER',
        (_, child) => (records.children.mother?.[child] ?? BLANK) !== BLANK && onlyBreaks(child),
      )(check, tell);
    },
  },
  'child-nowhere': {
    says: 'The child is in the header and has neither an episode nor care leaver information.',
    rule: 'EPI',
    affects: CARE,
    tables: ['header', 'episodes'],
    find: ofChildren(
      'header',
      'CHILD',
      ({ records }, child) =>
        !isHeldIn(records, child) &&
        records.careLeavers.present[child] !== 1 &&
        records.children.careInDoubt?.[child] !== 1,
    ),
  },
  'rows-without-episodes': {
    says: 'The child has no episode in the return, and a row in this table.',
    rule: '1012',
    affects: NOTHING,
    tables: ['episodes'],
    find: (check, tell) => {
      const { records } = check;
      const lists = [
        ['placed_for_adoption', records.placedForAdoption.start],
        ['missing', records.missing.start],
        ['reviews', records.reviews.start],
        ['ad1', records.adoptions.start],
        ['previous_permanence', records.previousPermanence?.start],
      ] as const satisfies readonly (readonly [TableName, Int32Array | undefined])[];
      for (const [table, start] of lists)
        if (start !== undefined)
          eachRow(start, (at, child) => {
            if (!isHeldIn(records, child)) tell(table, at, 'CHILD', child);
          });
      ofChildren('oc2', 'CHILD', (_, child) => !isHeldIn(records, child))(check, tell);
    },
  },
  'leaver-unaccompanied': {
    says: 'The person has no episode in the year, care leaver information, and a row in UASC.',
    rule: '1014',
    affects: UNACCOMPANIED,
    tables: ['oc3', 'episodes', 'uasc'],
    find: ofLeavers(
      (check, child) =>
        (check.records.children.uascUntil[child] ?? NO_DAY) !== NO_DAY && !hasCareInYear(check, child),
    ),
  },
  'leaver-adopted': {
    says: 'The person has care leaver information and a row in AD1.',
    rule: '134',
    affects: [...LEAVERS, ...OF_TABLE.ad1],
    tables: ['oc3', 'ad1'],
    find: (check, tell) =>
      ofChildren('oc3', 'IN_TOUCH', (_, child) => {
        const row = adoptionRow(check, child);
        if (row >= 0 && hasLeaverData(check, child)) tell('ad1', row, 'DATE_INT', child);
        return false;
      })(check, tell),
  },
  'leaver-with-outcomes': {
    says: 'The person has care leaver information, and OC2 is filled.',
    rule: '215',
    affects: [...LEAVERS, ...OF_TABLE.oc2],
    tables: ['oc3', 'oc2'],
    find: ofLeavers(hasAnswers),
  },
  'twelve-months-with-other-returns': {
    says: 'The child was looked after for the twelve months to the year end, and has care leaver information or a row in AD1.',
    rule: '187',
    affects: [...LEAVERS, ...OF_TABLE.ad1],
    tables: ['episodes'],
    find: (check, tell) => {
      ofLeavers(inTwelveMonths)(check, tell);
      eachRow(check.records.adoptions.start, (at, child) => {
        if (adoptionRow(check, child) === at && inTwelveMonths(check, child))
          tell('ad1', at, 'DATE_INT', child);
      });
    },
  },
});
