/** Temporary placements (T0 to T4): how they start, how long they last, and whether the child came back. */
import { BLANK, PLACE, RNE } from '../../kernel/codes.js';
import { isShortBreak } from '../../record/columns/code-classes.js';
import { NOTHING, PLACEMENTS } from './affected.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { eachEpisode, endOrYearEnd, isTemporaryPlace } from './checking.js';
import { ofEpisodes } from './one-at-a-time.js';

/** From this return on the child must come back to the same postcode too. */
const POSTCODE_TOO = 2026;

/** More than this many days is queried. */
const LONGEST = { hospital: 42, holiday: 21, other: 7 } as const;
const MOST_HOLIDAYS = 2;

const tables = ['episodes'] as const;

function lastedLonger(place: number, days: number) {
  return ofEpisodes(
    'DEC',
    (check, at) =>
      check.records.episodes.place[at] === place &&
      endOrYearEnd(check, check.records.episodes.until[at] ?? 0) - (check.records.episodes.from[at] ?? 0) >
        days,
  );
}

/** Whether a stay begins with a row: a change of legal status alone divides it without starting it. */
function beginsStay(check: Checking, at: number, first: number): boolean {
  const { rne, place, from } = check.records.episodes;
  if (rne[at] !== RNE.L) return true;
  // Of a row carried over from the year before it is not known what came before it.
  if (at === first) return (from[at] ?? 0) >= check.yearStart;
  return !isTemporaryPlace(place[at - 1] ?? BLANK);
}

/** Whether the episode after a stay is RNE P, back where the child was before it. */
function cameBack(check: Checking, last: number, first: number): boolean {
  const { place, placePost, rne } = check.records.episodes;
  let before = last - 1;
  while (before >= first && isTemporaryPlace(place[before] ?? BLANK)) before--;
  if (rne[last + 1] !== RNE.P) return false;
  if (before < first) return true; // the stay is the first row held: where the child was is not known
  return (
    place[last + 1] === place[before] &&
    (check.year < POSTCODE_TOO || placePost[last + 1] === placePost[before])
  );
}

/** Temporary placements that break a rule. */
export const TEMPORARY_PLACEMENTS = singly({
  'first-row-temporary': {
    says: 'The child’s first episode is a temporary placement.',
    rule: '380',
    affects: PLACEMENTS,
    tables,
    find: ofEpisodes('PLACE', ({ records: { episodes }, yearStart }, at, _, first) => {
      const starts = (episodes.from[at] ?? 0) >= yearStart || episodes.rne[at] === RNE.S;
      return at === first && starts && isTemporaryPlace(episodes.place[at] ?? BLANK);
    }),
  },
  'temporary-start-reason': {
    says: 'A temporary placement must begin with RNE P or B.',
    rule: '380',
    affects: PLACEMENTS,
    tables,
    find: ofEpisodes('RNE', (check, at, _, first) => {
      const { rne, place } = check.records.episodes;
      const reason = rne[at] ?? BLANK;
      if (!isTemporaryPlace(place[at] ?? BLANK)) return false;
      return reason !== RNE.P && reason !== RNE.B && reason !== BLANK && beginsStay(check, at, first);
    }),
  },
  'temporary-in-short-break': {
    says: 'A child on a short break is in a temporary placement.',
    rule: '382',
    affects: NOTHING,
    tables,
    find: ofEpisodes(
      'PLACE',
      ({ records: { episodes } }, at) =>
        isTemporaryPlace(episodes.place[at] ?? BLANK) && isShortBreak(episodes.ls[at] ?? BLANK),
    ),
  },
  'temporary-no-return': {
    says: 'A temporary placement is not followed by RNE P back to the placement before it (same type; from 2025-26 same postcode).',
    use: 'Whether it counts as a placement is a reading of the measure.',
    rule: '383',
    affects: PLACEMENTS,
    tables,
    find: (check, tell) =>
      eachEpisode(check, (at, child, first, after) => {
        const { place, from, until } = check.records.episodes;
        const next = at + 1;
        if (next >= after || until[at] !== from[next]) return;
        if (!isTemporaryPlace(place[at] ?? BLANK) || isTemporaryPlace(place[next] ?? BLANK)) return;
        if (!cameBack(check, at, first)) tell('episodes', next, 'PLACE', child);
      }),
  },
  'hospital-stay-long': {
    says: `A temporary stay in hospital (T1) lasted more than ${LONGEST.hospital} days.`,
    rule: '375',
    affects: PLACEMENTS,
    tables,
    find: lastedLonger(PLACE.T1, LONGEST.hospital),
  },
  'carer-holiday-long': {
    says: `A stay elsewhere while the carer was on holiday (T3) lasted more than ${LONGEST.holiday} days.`,
    rule: '376',
    affects: PLACEMENTS,
    tables,
    find: lastedLonger(PLACE.T3, LONGEST.holiday),
  },
  'carer-holidays-many': {
    says: 'There were more than two stays elsewhere while the carer was on holiday (T3) in the year.',
    rule: '377',
    affects: PLACEMENTS,
    tables,
    find: (check, tell) => {
      let holidays = 0;
      eachEpisode(check, (at, child, first) => {
        const { place, from, until } = check.records.episodes;
        if (at === first) holidays = 0;
        const inYear = (until[at] ?? 0) > check.yearStart && (from[at] ?? 0) <= check.yearEnd;
        if (place[at] === PLACE.T3 && inYear && ++holidays === MOST_HOLIDAYS + 1)
          tell('episodes', at, 'PLACE', child);
      });
    },
  },
  'other-temporary-long': {
    says: `A temporary stay for another reason (T4) lasted more than ${LONGEST.other} days.`,
    rule: '379',
    affects: PLACEMENTS,
    tables,
    find: lastedLonger(PLACE.T4, LONGEST.other),
  },
  'temporary-with-change-reason': {
    says: 'REASON_PLACE_CHANGE is filled on a temporary placement or the episode before one.',
    rule: '226',
    affects: ['MOVE-UNPLANNED'],
    tables,
    find: ofEpisodes('REASON_PLACE_CHANGE', ({ records: { episodes } }, at, _, __, after) => {
      const beforeStay = at + 1 < after && isTemporaryPlace(episodes.place[at + 1] ?? BLANK);
      const near = beforeStay || isTemporaryPlace(episodes.place[at] ?? BLANK);
      return near && episodes.change[at] !== BLANK;
    }),
  },
});
