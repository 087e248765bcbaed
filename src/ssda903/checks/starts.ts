/** How care starts and how it may go on: first episodes, care after 18, unaccompanied children, orders out of date. */
import { ADOPTION_ACT } from '../../law/first-days.js';
import { STILL_OPEN, toDay } from '../../kernel/calendar.js';
import { BLANK, LS, PLACE, RNE } from '../../kernel/codes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { CARE, LEAVERS, UNACCOMPANIED } from './affected.js';
import { singly } from './check.js';
import { birthday, birthOf } from './checking.js';
import { ofChildren, ofEpisodes } from './one-at-a-time.js';

/** Freeing orders gave way to placement orders. */
const PLACEMENT_ORDERS_BEGAN = toDay(ADOPTION_ACT);

const episodes = ['episodes'] as const;

/** Starts, ages and orders that cannot be. */
export const STARTS = singly({
  'start-left-out': {
    says: 'The child’s first episode begins in the year, and RNE is not S: the episode before it may be left out.',
    rule: '357',
    affects: CARE,
    tables: episodes,
    find: ofEpisodes('RNE', ({ records, yearStart }, at, _, first) => {
      const { rne, from } = records.episodes;
      return at === first && rne[at] !== RNE.S && rne[at] !== BLANK && (from[at] ?? 0) >= yearStart;
    }),
  },
  'over-25': {
    says: 'The person was 25 before the year began.',
    rule: '351',
    affects: LEAVERS,
    tables: ['header'],
    find: ofChildren(
      'header',
      'DOB',
      (check, child) => birthOf(check, child) !== undefined && birthday(check, child, 25) < check.yearStart,
    ),
  },
  'looked-after-past-18': {
    says: 'The child reached 18 before the year end and is still looked after, otherwise than under V2 in a children’s home (K2).',
    rule: '359',
    affects: CARE,
    tables: episodes,
    find: ofEpisodes('DEC', (check, at, child) => {
      const { until, ls, place } = check.records.episodes;
      const allowed = ls[at] === LS.V2 && place[at] === PLACE.K2;
      return until[at] === STILL_OPEN && !allowed && birthday(check, child, 18) < check.yearEnd;
    }),
  },
  'freeing-order-late': {
    says: 'A freeing order (D1) begins after 30 December 2005, when none could be made.',
    rule: '445',
    affects: ['ADOPT-A2'],
    tables: episodes,
    years: [null, 2024],
    find: ofEpisodes(
      'LS',
      ({ records }, at) =>
        records.episodes.ls[at] === LS.D1 && (records.episodes.from[at] ?? 0) > PLACEMENT_ORDERS_BEGAN,
    ),
  },
  'placement-order-early': {
    says: 'A placement order (E1) begins before 30 December 2005, when there were none.',
    rule: '446',
    affects: ['ADOPT-A2'],
    tables: episodes,
    find: ofEpisodes(
      'LS',
      ({ records }, at) =>
        records.episodes.ls[at] === LS.E1 && (records.episodes.from[at] ?? 0) < PLACEMENT_ORDERS_BEGAN,
    ),
  },
  'still-freed': {
    says: 'The child is still freed for adoption (D1): nobody could apply for a freeing order after 29 December 2005.',
    rule: '451',
    affects: ['ADOPT-A2'],
    tables: episodes,
    years: [null, 2024],
    find: ofEpisodes(
      'LS',
      ({ records }, at) =>
        records.episodes.ls[at] === LS.D1 &&
        records.episodes.until[at] === STILL_OPEN &&
        records.episodes.rec[at] === BLANK,
    ),
  },
  'uasc-ended-before-year': {
    says: 'DUC is before the beginning of the year.',
    rule: '104',
    affects: UNACCOMPANIED,
    tables: ['uasc'],
    find: ofChildren('uasc', 'DUC', ({ records, yearStart }, child) => {
      const until = records.children.uascUntil[child] ?? NO_DAY;
      return until !== NO_DAY && until < yearStart;
    }),
  },
  'uasc-past-18': {
    says: 'DUC is after the 18th birthday, when the status ends.',
    rule: '304',
    affects: UNACCOMPANIED,
    tables: ['uasc'],
    find: ofChildren('uasc', 'DUC', (check, child) => {
      const until = check.records.children.uascUntil[child] ?? NO_DAY;
      return until !== STILL_OPEN && until > birthday(check, child, 18);
    }),
  },
  'uasc-flag-blank': {
    says: 'UASC is blank in the header, and is filled for other children.',
    rule: '105',
    affects: UNACCOMPANIED,
    tables: ['header'],
    find: (check, tell) => {
      const { uascFlag, row } = check.records.children;
      if (uascFlag?.some((flag) => flag !== BLANK) !== true) return;
      ofChildren(
        'header',
        'UASC',
        (_, child) => uascFlag[child] === BLANK && row?.[child] !== 0,
      )(check, tell);
    },
  },
  'uasc-flag-differs': {
    says: 'DUC is filled, and the header does not say that the child is unaccompanied (UASC is not 1).',
    rule: '303',
    affects: UNACCOMPANIED,
    tables: ['header', 'uasc'],
    find: (check, tell) => {
      const { uascFlag, uascUntil } = check.records.children;
      // Where no header says it, the header has no such column.
      if (uascFlag === undefined || !uascFlag.some((flag) => flag !== BLANK)) return;
      ofChildren('uasc', 'DUC', (_, child) => {
        const until = uascUntil[child] ?? NO_DAY;
        return until !== NO_DAY && until !== STILL_OPEN && uascFlag[child] !== 2;
      })(check, tell);
    },
  },
});
