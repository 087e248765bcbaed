/** DIST-20M and its kin: how far from home, and whether outside the council's area, children live. */
import type { ChildYear } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { NO_DISTANCE } from '../../record/columns/columns.js';
import { LAIT, LOCAL_MEASURE, LOOKED_AFTER_STATISTICS } from '../definition/sources.js';

const DENOMINATOR =
  'Children looked after on the last day. Those whose distance or location is not known stay in.';
const TWENTY_MILES = 200; // tenths of a mile
const OUTSIDE = 2;

const distance = (child: ChildYear): number => child.records.episodes.distance[child.openRow] ?? NO_DISTANCE;
const location = (child: ChildYear): number => child.records.episodes.location[child.openRow] ?? 0;

function inWords(child: ChildYear): string {
  const tenths = distance(child);
  const where =
    ['location not recorded', 'inside the area', 'outside the area'][location(child)] ??
    'location not recorded';
  const miles = tenths < 0 ? 'Distance not known' : `${Math.floor(tenths / 10)}.${tenths % 10} miles`;
  return `${miles}, ${where}.`;
}

const SHARED = {
  denominator: DENOMINATOR,
  polarity: 'low',
  years: { first: null, last: null },
  cohort: 'looked-after',
  tables: ['header', 'episodes'],
  numbers: inWords,
} as const;

const FAR = { membership: 'numerator', text: 'More than 20.0 miles from home.' } as const;
const NEAR = { membership: 'denominator', text: '20.0 miles or less from home.' } as const;
const NOT_KNOWN = { membership: 'denominator', text: 'The distance is not known.' } as const;

/** More than 20 miles from home. */
export const MORE_THAN_20_MILES = indicator({
  ...SHARED,
  id: 'DIST-20M',
  title: 'Placed more than 20 miles from home',
  numerator: 'Those whose placement on the last day is more than 20.0 miles from home.',
  confidence: 'A',
  citations: [LOOKED_AFTER_STATISTICS('distance between home and placement')],
  fields: ['HOME_POST', 'PL_POST', 'PL_DISTANCE'],
  derived: ['PL_DISTANCE'],
  versions:
    'Bands "20 miles or less" and "more than 20". A temporary stay open on the last day gives its own distance.',
  reasons: { 'more-than-20-miles': FAR, '20-miles-or-less': NEAR, 'distance-not-known': NOT_KNOWN },
  within: (child) => {
    const tenths = distance(child);
    if (tenths < 0) return 'distance-not-known';
    return tenths > TWENTY_MILES ? 'more-than-20-miles' : '20-miles-or-less';
  },
});

/** More than 20 miles from home and outside the council's area. */
export const MORE_THAN_20_MILES_OUTSIDE = indicator({
  ...SHARED,
  id: 'DIST-20M-OUT',
  title: "Placed more than 20 miles from home and outside the council's area",
  numerator: "Those more than 20.0 miles from home and outside the responsible council's area.",
  confidence: 'A',
  citations: [LAIT('indicator 87')],
  fields: ['HOME_POST', 'PL_POST', 'PL_DISTANCE', 'PL_LOCATION'],
  derived: ['PL_DISTANCE', 'PL_LOCATION'],
  reasons: {
    'more-than-20-miles-outside': {
      membership: 'numerator',
      text: 'More than 20.0 miles from home and outside the area.',
    },
    'more-than-20-miles-not-outside': {
      membership: 'denominator',
      text: 'More than 20.0 miles from home, and not recorded as outside the area.',
    },
    '20-miles-or-less': NEAR,
    'distance-not-known': NOT_KNOWN,
  },
  within: (child) => {
    const tenths = distance(child);
    if (tenths < 0) return 'distance-not-known';
    if (tenths <= TWENTY_MILES) return '20-miles-or-less';
    return location(child) === OUTSIDE ? 'more-than-20-miles-outside' : 'more-than-20-miles-not-outside';
  },
});

/** The wording of council strategies of 2011 to 2013: 20 miles or more. */
export const TWENTY_MILES_OR_MORE = indicator({
  ...SHARED,
  id: 'DIST-20M-LEGACY',
  title: 'Placed 20 miles or more from home (wording of 2011-13)',
  numerator: 'Those whose placement on the last day is 20.0 miles or more from home.',
  confidence: 'B',
  citations: [LOCAL_MEASURE('wording of council strategies, 2011-13')],
  years: { first: 2011, last: 2013 },
  fields: ['HOME_POST', 'PL_POST', 'PL_DISTANCE'],
  derived: ['PL_DISTANCE'],
  versions: "Today's bands put exactly 20 miles on the near side: see DIST-20M.",
  reasons: {
    '20-miles-or-more': { membership: 'numerator', text: '20.0 miles or more from home.' },
    'under-20-miles': { membership: 'denominator', text: 'Less than 20.0 miles from home.' },
    'distance-not-known': NOT_KNOWN,
  },
  within: (child) => {
    const tenths = distance(child);
    if (tenths < 0) return 'distance-not-known';
    return tenths >= TWENTY_MILES ? '20-miles-or-more' : 'under-20-miles';
  },
});

/** Placed outside the council's area. */
export const OUTSIDE_THE_AREA = indicator({
  ...SHARED,
  id: 'LOC-OUT',
  title: "Placed outside the council's area",
  numerator: "Those whose placement on the last day is outside the responsible council's area.",
  confidence: 'A',
  citations: [LOOKED_AFTER_STATISTICS('placement location')],
  fields: ['PL_POST', 'PL_LOCATION'],
  derived: ['PL_LOCATION'],
  reasons: {
    'outside-the-area': { membership: 'numerator', text: 'Outside the area.' },
    'inside-the-area': { membership: 'denominator', text: 'Inside the area.' },
    'location-not-recorded': { membership: 'denominator', text: 'The location is not recorded.' },
  },
  within: (child) => {
    const where = location(child);
    if (where === OUTSIDE) return 'outside-the-area';
    return where === 0 ? 'location-not-recorded' : 'inside-the-area';
  },
});
