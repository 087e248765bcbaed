/** What a placement must carry and may not: provider, URN, reason for its end. */
import { SUPPORTED_ACCOMMODATION } from '../../law/first-days.js';
import { STILL_OPEN, toDay } from '../../kernel/calendar.js';
import { BLANK, PLACE, PLACE_CODES, REC, RNE } from '../../kernel/codes.js';
import type { PlacementCode } from '../../kernel/codes.js';
import { isShortBreak } from '../../record/columns/code-classes.js';
import { keyOfText } from '../../record/tables/text-key.js';
import { codeDates } from '../cells/code-dates.js';
import { KINDS, NOTHING, PLACEMENTS } from './affected.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { isTemporaryPlace } from './checking.js';
import { ofEpisodes } from './one-at-a-time.js';

const tables = ['episodes'] as const;

const PLACE_DATES = codeDates('PLACE', PLACE_CODES);

/** Z1 was divided into Z11 to Z14 with this return. */
const OTHER_PLACEMENTS_DIVIDED = 2026;

/** The URN that stands for none. */
const DUMMY_URN = keyOfText('XXXXXXX', new Map());

/** PL_LA of a placement outside England, or in confidence. */
const OUTSIDE_ENGLAND: ReadonlySet<number> = new Set(
  ['CON', 'NIR', 'SCO', 'WAL', 'NUK'].map((text) => keyOfText(text, new Map())),
);

/** H5 in England needs a URN, and P2 is over, from this day. */
const REGULATED = toDay(SUPPORTED_ACCOMMODATION);

const numbers = (codes: readonly PlacementCode[]): ReadonlySet<number> =>
  new Set(codes.map((code) => PLACE_CODES.indexOf(code) + 1));

const WITHOUT_URN = numbers(['P1', 'P3', 'R1', 'R2', 'R5', 'T0', 'T1', 'T2', 'T3', 'T4', 'Z1']);
const DIVIDED = numbers(['Z11', 'Z12', 'Z13', 'Z14']);

/** Whether a placement type has no URN in a year: H5 to 2022-23, P2 to 2023-24. */
function hasNoUrn(place: number, year: number): boolean {
  if (place === PLACE.H5) return year < 2024;
  if (place === PLACE.P2) return year < 2025;
  return WITHOUT_URN.has(place) || DIVIDED.has(place);
}

/** Whether some row fills a column: where none does, the column was not there and nothing is missed. */
function isUsed(column: { readonly some: (used: (cell: number) => boolean) => boolean }): boolean {
  return column.some((cell) => cell !== BLANK);
}

/** What placements carry that they may not, or lack that they must have. */
export const PLACEMENT_CELLS = singly({
  'placement-not-yet': {
    says: 'PLACE is a code that no return of the year has: it began after the year end.',
    rule: '146',
    affects: PLACEMENTS,
    tables,
    find: ofEpisodes('PLACE', ({ records: { episodes }, yearEnd }, at) => {
      const goesOn = (episodes.until[at] ?? 0) > yearEnd && (episodes.from[at] ?? 0) <= yearEnd;
      return goesOn && (PLACE_DATES.first[episodes.place[at] ?? BLANK] ?? 0) > yearEnd;
    }),
  },
  'provider-not-wanted': {
    says: 'A temporary placement (from 2025-26 also Z11 to Z14) carries a provider.',
    rule: '213',
    affects: KINDS,
    tables,
    find: ofEpisodes('PLACE_PROVIDER', ({ records: { episodes }, year }, at) => {
      const place = episodes.place[at] ?? BLANK;
      const wanted = !isTemporaryPlace(place) && !(year >= OTHER_PLACEMENTS_DIVIDED && DIVIDED.has(place));
      return !wanted && episodes.provider[at] !== BLANK;
    }),
  },
  'urn-not-wanted': {
    says: 'A URN is recorded for a placement type that has none. XXXXXXX is not taken as one.',
    rule: '222',
    affects: PLACEMENTS,
    tables,
    find: ofEpisodes('URN', ({ records: { episodes }, year }, at) => {
      const urn = episodes.urn[at] ?? BLANK;
      return urn !== BLANK && urn !== DUMMY_URN && hasNoUrn(episodes.place[at] ?? BLANK, year);
    }),
  },
  'urn-missing': {
    says: 'URN is blank for a placement in England of a type that has one.',
    rule: '218',
    affects: PLACEMENTS,
    tables,
    find: (check, tell) => {
      if (isUsed(check.records.episodes.urn)) lacksUrn(check, tell);
    },
  },
  'break-with-placement-cells': {
    says: 'PL_POST or URN is filled for a short break (V3, V4).',
    rule: '214',
    affects: NOTHING,
    tables,
    find: ofEpisodes(
      'PL_POST',
      ({ records: { episodes } }, at) =>
        isShortBreak(episodes.ls[at] ?? BLANK) &&
        (episodes.placePost[at] !== BLANK || episodes.urn[at] !== BLANK),
    ),
  },
  'change-reason-missing': {
    says: 'The placement changed, and REASON_PLACE_CHANGE is blank.',
    rule: '225',
    affects: ['MOVE-UNPLANNED'],
    tables,
    find: (check, tell) => {
      if (isUsed(check.records.episodes.change)) lacksReason(check, tell);
    },
  },
  'change-reason-on-open': {
    says: 'REASON_PLACE_CHANGE is filled, and the episode has not ended.',
    rule: '233',
    affects: ['MOVE-UNPLANNED'],
    tables,
    years: [2026, null],
    find: ofEpisodes(
      'REASON_PLACE_CHANGE',
      ({ records: { episodes } }, at, _, __, after) =>
        at + 1 === after && episodes.until[at] === STILL_OPEN && episodes.change[at] !== BLANK,
    ),
  },
  'independent-living-over': {
    says: 'P2 was no placement type after 27 October 2023, and the episode goes on after it.',
    rule: '217t',
    affects: PLACEMENTS,
    tables,
    years: [2024, 2024],
    find: ofEpisodes(
      'PLACE',
      ({ records: { episodes } }, at) =>
        episodes.place[at] === PLACE.P2 && (episodes.until[at] ?? 0) > REGULATED,
    ),
  },
  'urn-missing-h5': {
    says: 'A placement in H5 that goes on after 27 October 2023 has no URN.',
    rule: '230',
    affects: PLACEMENTS,
    tables,
    years: [2024, 2024],
    find: ofEpisodes('URN', ({ records: { episodes } }, at) => {
      const urn = episodes.urn[at] ?? BLANK;
      const goesOn = (episodes.until[at] ?? 0) >= REGULATED;
      return episodes.place[at] === PLACE.H5 && goesOn && (urn === BLANK || urn === DUMMY_URN);
    }),
  },
});

function lacksReason(check: Checking, tell: Parameters<ReturnType<typeof ofEpisodes>>[1]): void {
  ofEpisodes('REASON_PLACE_CHANGE', ({ records: { episodes } }, at, _, __, after) => {
    const next = at + 1;
    if (next >= after || episodes.rec[at] !== REC.X1 || episodes.change[at] !== BLANK) return false;
    const rne = episodes.rne[next] ?? BLANK;
    const moved = rne === RNE.P || rne === RNE.B || rne === RNE.T || rne === RNE.U;
    const stay =
      isTemporaryPlace(episodes.place[at] ?? BLANK) || isTemporaryPlace(episodes.place[next] ?? BLANK);
    return moved && !stay;
  })(check, tell);
}

function lacksUrn(check: Checking, tell: Parameters<ReturnType<typeof ofEpisodes>>[1]): void {
  ofEpisodes('URN', ({ records: { episodes }, year, yearStart }, at) => {
    const place = episodes.place[at] ?? BLANK;
    if (episodes.urn[at] !== BLANK || place === BLANK || (episodes.until[at] ?? 0) < yearStart) return false;
    return !hasNoUrn(place, year) && !OUTSIDE_ENGLAND.has(episodes.placeAuthority?.[at] ?? BLANK);
  })(check, tell);
}
