/** Where a placement is, and how far from home. */
import { BLANK, PLACE, PROVIDER } from '../../kernel/codes.js';
import { ADOPTIVE, FOSTER, isShortBreak, placeClass } from '../../record/columns/code-classes.js';
import { NO_DISTANCE } from '../../record/columns/columns.js';
import { textOfKey } from '../../record/tables/text-key.js';
import { DISTANCES, NOTHING, OF_COLUMN } from './affected.js';
import type { SingleCheck } from './check.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { isUnaccompanied } from './checking.js';
import { ofEpisodes } from './one-at-a-time.js';

const tables = ['episodes'] as const;

/** Tenths of a mile: further is queried. */
const FAR = 3500;

const [INSIDE, OUTSIDE] = [1, 2];

/** Area, district, sector and unit, the space left out. */
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;

/** Whether a cell of a postcode is blank or of its form. */
function isPostcode(key: number): boolean {
  return key === 0 || POSTCODE.test(textOfKey(key) ?? '');
}

/** A check of episodes that are no short break, of children who are not unaccompanied, where a column is in use. */
function whereUsed(
  column: string,
  isUsed: (check: Checking) => boolean,
  isWrong: (check: Checking, at: number) => boolean,
): SingleCheck['find'] {
  const find = ofEpisodes(
    column,
    (check, at, child) =>
      !isShortBreak(check.records.episodes.ls[at] ?? BLANK) &&
      !isUnaccompanied(check, child) &&
      isWrong(check, at),
  );
  return (check, tell) => {
    if (isUsed(check)) find(check, tell);
  };
}

/** Places and distances that are missing or cannot be. */
export const LOCATIONS = singly({
  'distance-missing': {
    says: 'PL_DISTANCE is blank for a child who is looked after and not unaccompanied.',
    use: 'The distance is not known.',
    rule: '392a',
    affects: OF_COLUMN['PL_DISTANCE'] ?? NOTHING,
    tables,
    find: whereUsed(
      'PL_DISTANCE',
      ({ records }) => records.episodes.distance.some((tenths) => tenths !== NO_DISTANCE),
      ({ records }, at) => records.episodes.distance[at] === NO_DISTANCE,
    ),
  },
  'location-missing': {
    says: 'PL_LOCATION is blank for a child who is looked after.',
    use: 'The place is not counted as outside the area.',
    rule: '179',
    affects: OF_COLUMN['PL_LOCATION'] ?? NOTHING,
    tables,
    find: (check, tell) => {
      const { location, ls } = check.records.episodes;
      if (location.some((place) => place !== BLANK))
        ofEpisodes('PL_LOCATION', (_, at) => location[at] === BLANK && !isShortBreak(ls[at] ?? BLANK))(
          check,
          tell,
        );
    },
  },
  'postcode-missing': {
    says: 'HOME_POST or PL_POST is blank for a child who is looked after and not unaccompanied.',
    rule: '392b',
    affects: DISTANCES,
    tables,
    find: whereUsed(
      'PL_POST',
      ({ records: { episodes } }) =>
        episodes.homePost.some((post) => post !== 0) && episodes.placePost.some((post) => post !== 0),
      ({ records: { episodes } }, at) => episodes.homePost[at] === 0 || episodes.placePost[at] === 0,
    ),
  },
  'postcode-form': {
    says: 'HOME_POST or PL_POST does not have the form of a postcode.',
    rule: '392c',
    affects: DISTANCES,
    tables,
    find: ofEpisodes(
      'PL_POST',
      ({ records: { episodes } }, at) =>
        !isPostcode(episodes.homePost[at] ?? 0) || !isPostcode(episodes.placePost[at] ?? 0),
    ),
  },
  'own-provision-elsewhere': {
    says: 'PLACE_PROVIDER is the council’s own provision (PR1), and the placement, which is neither fostering nor adoption, is outside its area.',
    rule: '1015',
    affects: OF_COLUMN['PL_LOCATION'] ?? NOTHING,
    tables,
    find: ofEpisodes('PL_LOCATION', ({ records: { episodes } }, at) => {
      const place = episodes.place[at] ?? BLANK;
      const withCarers = (placeClass(place) & (FOSTER | ADOPTIVE)) !== 0;
      const own = episodes.provider[at] === PROVIDER.PR1 && !isShortBreak(episodes.ls[at] ?? BLANK);
      return own && place !== BLANK && !withCarers && episodes.location[at] === OUTSIDE;
    }),
  },
  'placed-at-home-address': {
    says: 'PL_POST is the same as HOME_POST, and the child is not placed with parents (P1).',
    rule: '392d',
    affects: DISTANCES,
    tables,
    find: ofEpisodes(
      'PL_POST',
      ({ records: { episodes } }, at) =>
        episodes.homePost[at] !== 0 &&
        episodes.homePost[at] === episodes.placePost[at] &&
        episodes.place[at] !== PLACE.P1,
    ),
  },
  'break-with-postcode': {
    says: 'HOME_POST or PL_POST is filled for a short break (V3, V4), which has no distance.',
    rule: '398',
    affects: NOTHING,
    tables,
    find: ofEpisodes(
      'HOME_POST',
      ({ records: { episodes } }, at) =>
        isShortBreak(episodes.ls[at] ?? BLANK) &&
        (episodes.homePost[at] !== 0 || episodes.placePost[at] !== 0),
    ),
  },
  'distance-of-unaccompanied': {
    says: 'PL_DISTANCE is filled for a child who is, or was, unaccompanied and seeking asylum.',
    rule: '406',
    affects: OF_COLUMN['PL_DISTANCE'] ?? NOTHING,
    tables,
    find: ofEpisodes(
      'PL_DISTANCE',
      (check, at, child) =>
        check.records.episodes.distance[at] !== NO_DISTANCE && isUnaccompanied(check, child),
    ),
  },
  'location-differs': {
    says: 'PL_LOCATION is IN, and PL_LA is not the area of this council.',
    rule: '411',
    affects: OF_COLUMN['PL_LOCATION'] ?? NOTHING,
    tables,
    find: (check, tell) => {
      const own = ownAuthority(check);
      const { placeAuthority } = check.records.episodes;
      if (own !== 0 && placeAuthority !== undefined)
        ofEpisodes(
          'PL_LOCATION',
          ({ records: { episodes } }, at) => episodes.location[at] === INSIDE && placeAuthority[at] !== own,
        )(check, tell);
    },
  },
  'break-with-place-authority': {
    says: 'PL_LA is filled for a short break (V3, V4).',
    rule: '420',
    affects: NOTHING,
    tables,
    find: ofEpisodes(
      'PL_LA',
      ({ records: { episodes } }, at) =>
        isShortBreak(episodes.ls[at] ?? BLANK) && (episodes.placeAuthority?.[at] ?? 0) !== 0,
    ),
  },
  'distance-far': {
    says: `PL_DISTANCE is more than ${FAR / 10} miles.`,
    rule: '454',
    affects: OF_COLUMN['PL_DISTANCE'] ?? NOTHING,
    tables,
    years: [2026, null],
    find: ofEpisodes('PL_DISTANCE', ({ records: { episodes } }, at) => (episodes.distance[at] ?? 0) > FAR),
  },
});

/** The council whose return it is: the PL_LA of most rows that are inside; 0 when none is recorded. */
function ownAuthority({ records: { episodes } }: Checking): number {
  const counts = new Map<number, number>();
  episodes.placeAuthority?.forEach((authority, at) => {
    if (authority !== 0 && episodes.location[at] === INSIDE)
      counts.set(authority, (counts.get(authority) ?? 0) + 1);
  });
  let own = 0;
  for (const [authority, count] of counts) {
    const most = counts.get(own) ?? 0;
    if (count > most || (count === most && authority < own)) own = authority;
  }
  return own;
}
