/** Adoption (AD1) against itself and the episodes. */
import { BLANK, LS, RNE } from '../../kernel/codes.js';
import {
  ADOPTIVE,
  ADOPTIVE_OTHER,
  ADOPTIVE_SAME,
  FOSTER,
  isAdoption,
  isGuardianship,
  placeClass,
} from '../../record/columns/code-classes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { CEASED_BY_ORDER_SINCE_2018, PLACED_UNDER_ORDER, PLACED_WITH_CONSENT } from './adoption-codes.js';
import { ADOPTIONS, LEAVING } from './affected.js';
import type { SingleCheck } from './check.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { birthday, eachEpisode, eachRow } from './checking.js';
import { ofEpisodes } from './one-at-a-time.js';

const ad1 = ['ad1'] as const;
const both = ['episodes', 'ad1'] as const;
const episodes = ['episodes'] as const;

/** A check of one AD1 row at a time. */
function ofAdoptions(
  column: string,
  isWrong: (check: Checking, at: number, child: number) => boolean,
): SingleCheck['find'] {
  return (check, tell) =>
    eachRow(check.records.adoptions.start, (at, child) => {
      if (isWrong(check, at, child)) tell('ad1', at, column, child);
    });
}

/** How many of the six cells of AD1 are filled. */
export function filledCells({ records: { adoptions } }: Checking, at: number): number {
  return (
    (adoptions.decided[at] === NO_DAY ? 0 : 1) +
    (adoptions.matched[at] === NO_DAY ? 0 : 1) +
    ((adoptions.fosterCare?.[at] ?? BLANK) === BLANK ? 0 : 1) +
    ((adoptions.adopters?.[at] ?? BLANK) === BLANK ? 0 : 1) +
    ((adoptions.adopterSex?.[at] ?? BLANK) === BLANK ? 0 : 1) +
    ((adoptions.adopterStatus?.[at] ?? BLANK) === BLANK ? 0 : 1)
  );
}

const ALL_CELLS = 6;

/** The child's AD1 row that holds something; -1 when there is none. */
export function adoptionRow(check: Checking, child: number): number {
  const { start } = check.records.adoptions;
  for (let at = start[child] ?? 0; at < (start[child + 1] ?? 0); at++)
    if (filledCells(check, at) > 0) return at;
  return -1;
}

function placeOf({ records }: Checking, at: number): number {
  return placeClass(records.episodes.place[at] ?? BLANK);
}

function isAdopted({ records }: Checking, at: number): boolean {
  return isAdoption(records.episodes.rec[at] ?? BLANK);
}

/** Whether an episode ends in adoption within the year. */
function isAdoptedInYear(check: Checking, at: number): boolean {
  const until = check.records.episodes.until[at] ?? 0;
  return isAdopted(check, at) && until >= check.yearStart && until <= check.yearEnd;
}

/** A day of the child's AD1; `NO_DAY` when there is none. */
function dayOfAdoption({ records }: Checking, child: number, column: 'decided' | 'matched'): number {
  const { start, [column]: days } = records.adoptions;
  const at = start[child] ?? 0;
  return at < (start[child + 1] ?? 0) ? (days[at] ?? NO_DAY) : NO_DAY;
}

/** Adoption against itself and the episodes. */
export const ADOPTION = singly({
  'adoption-half-filled': {
    says: 'Some cells of AD1 are filled and others are blank.',
    rule: '151',
    affects: ADOPTIONS,
    tables: ad1,
    find: ofAdoptions('DATE_INT', (check, at) => {
      const filled = filledCells(check, at);
      return check.records.adoptions.adopters !== undefined && filled > 0 && filled < ALL_CELLS;
    }),
  },
  'matched-before-decided': {
    says: 'DATE_MATCH is before the decision that the child should be placed (DATE_INT), or there is no such decision.',
    rule: '333',
    affects: ADOPTIONS,
    tables: ad1,
    find: ofAdoptions('DATE_MATCH', ({ records: { adoptions } }, at) => {
      const [decided, matched] = [adoptions.decided[at] ?? NO_DAY, adoptions.matched[at] ?? NO_DAY];
      return matched !== NO_DAY && (decided === NO_DAY || matched < decided);
    }),
  },
  'matched-after-placed': {
    says: 'DATE_MATCH is after the day on which the adoptive placement began that ended in adoption.',
    rule: '331',
    affects: ADOPTIONS,
    tables: both,
    find: (check, tell) =>
      eachEpisode(check, (at, child) => {
        const matched = dayOfAdoption(check, child, 'matched');
        if (isAdopted(check, at) && matched > (check.records.episodes.from[at] ?? 0))
          tell('ad1', check.records.adoptions.start[child] ?? 0, 'DATE_MATCH', child);
      }),
  },
  'decided-before-care': {
    says: 'DATE_INT is before the child’s latest period of care began.',
    rule: '334',
    affects: ['ADOPT-12M'],
    tables: both,
    find: ofAdoptions('DATE_INT', ({ records }, at, child) => {
      const { start, rne, from } = records.episodes;
      const decided = records.adoptions.decided[at] ?? NO_DAY;
      let began = NO_DAY as number;
      for (let row = start[child] ?? 0; row < (start[child + 1] ?? 0); row++)
        if (rne[row] === RNE.S) began = from[row] ?? NO_DAY;
      return decided !== NO_DAY && decided < began;
    }),
  },
  'foster-care-contradicted': {
    says: 'FOSTER_CARE says that the foster carers adopted, and the last placement that others did, or the other way round.',
    rule: '335',
    affects: ADOPTIONS,
    tables: both,
    find: ofEpisodes('PLACE', (check, at, child) => {
      const { adoptions } = check.records;
      const row = adoptions.start[child] ?? 0;
      const said = row < (adoptions.start[child + 1] ?? 0) ? (adoptions.fosterCare?.[row] ?? BLANK) : BLANK;
      const place = placeOf(check, at);
      return (
        isAdopted(check, at) &&
        ((place === ADOPTIVE_SAME && said === 1) || (place === ADOPTIVE_OTHER && said === 2))
      );
    }),
  },
  'adoption-without-fostering': {
    says: 'A placement for adoption with consent (A3, A4) does not follow a foster placement.',
    rule: '336',
    affects: ADOPTIONS,
    tables: episodes,
    find: ofEpisodes('PLACE', (check, at, _, first) => {
      const place = check.records.episodes.place[at] ?? BLANK;
      return (
        PLACED_WITH_CONSENT.has(place) && at > first && (placeOf(check, at - 1) & (FOSTER | ADOPTIVE)) === 0
      );
    }),
  },
  'adopted-at-18': {
    says: 'The child was adopted, and had reached 18.',
    rule: '386',
    affects: LEAVING,
    tables: episodes,
    find: ofEpisodes(
      'REC',
      (check, at, child) =>
        isAdopted(check, at) && (check.records.episodes.until[at] ?? 0) >= birthday(check, child, 18),
    ),
  },
  'guardianship-at-18': {
    says: 'Care ceased with special guardianship, and the child had reached 18.',
    rule: '407',
    affects: ['PERM-SGO'],
    tables: episodes,
    find: ofEpisodes('REC', (check, at, child) => {
      const { rec, until } = check.records.episodes;
      return isGuardianship(rec[at] ?? BLANK, true) && (until[at] ?? 0) >= birthday(check, child, 18);
    }),
  },
  'adopted-from-elsewhere': {
    says: 'The child was adopted, and the last placement is not one for adoption (A3 to A6).',
    rule: '390',
    affects: LEAVING,
    tables: episodes,
    find: ofEpisodes('REC', (check, at) => isAdopted(check, at) && (placeOf(check, at) & ADOPTIVE) === 0),
  },
  'placed-without-order': {
    says: 'The child is placed for adoption under a placement order (A5, A6), and LS is not E1.',
    rule: '408',
    affects: ['ADOPT-A2'],
    tables: episodes,
    find: ofEpisodes(
      'LS',
      ({ records }, at) =>
        PLACED_UNDER_ORDER.has(records.episodes.place[at] ?? BLANK) && records.episodes.ls[at] !== LS.E1,
    ),
  },
  'guardianship-not-by-carers': {
    says: 'Care ceased with special guardianship to former foster carers (E45, E46), and the placement is not with foster carers (U1 to U6).',
    rule: '516',
    affects: ['PERM-SGO'],
    tables: episodes,
    find: ofEpisodes(
      'PLACE',
      (check, at) =>
        CEASED_BY_ORDER_SINCE_2018.has(check.records.episodes.rec[at] ?? BLANK) &&
        (placeOf(check, at) & FOSTER) === 0,
    ),
  },
  'placed-before-decided': {
    says: 'The child was placed for adoption before the decision that it should be (DATE_INT).',
    rule: '521',
    affects: ['ADOPT-12M'],
    tables: both,
    find: ofEpisodes('DECOM', (check, at, child) => {
      const decided = dayOfAdoption(check, child, 'decided');
      return (placeOf(check, at) & ADOPTIVE) !== 0 && decided > (check.records.episodes.from[at] ?? 0);
    }),
  },
  'matched-on-adoption-day': {
    says: 'DATE_MATCH is the very day of the adoption.',
    rule: '582',
    affects: ADOPTIONS,
    tables: both,
    find: ofEpisodes(
      'DEC',
      (check, at, child) =>
        isAdopted(check, at) && check.records.episodes.until[at] === dayOfAdoption(check, child, 'matched'),
    ),
  },
  'adopted-without-ad1': {
    says: 'The child was adopted in the year, and AD1 is blank or not complete.',
    rule: '601',
    affects: ADOPTIONS,
    tables: both,
    find: ofEpisodes('REC', (check, at, child) => {
      if (!isAdoptedInYear(check, at)) return false;
      const row = adoptionRow(check, child);
      const complete =
        check.records.adoptions.adopters === undefined ? row >= 0 : filledCells(check, row) === ALL_CELLS;
      return row < 0 || !complete;
    }),
  },
  'ad1-without-adoption': {
    says: 'AD1 is filled, and no episode ends in adoption (E11, E12) in the year.',
    rule: '602',
    affects: ADOPTIONS,
    tables: both,
    find: ofAdoptions('CHILD', (check, at, child) => {
      const { start } = check.records.episodes;
      for (let row = start[child] ?? 0; row < (start[child + 1] ?? 0); row++)
        if (isAdoptedInYear(check, row)) return false;
      return filledCells(check, at) > 0;
    }),
  },
});
