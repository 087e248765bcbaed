/** LEISURE-PASS: take-up of concessionary leisure passes, a local measure of 2011-13 strategies. */
import { NOTHING_BESIDE } from '../child-year/alike.js';
import type { ChildYear } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { LOCAL_MEASURE } from '../definition/sources.js';

const SHARED = {
  polarity: 'high',
  confidence: 'C',
  citations: [LOCAL_MEASURE('concessionary leisure passes')],
  years: { first: null, last: null },
  tables: ['header', 'episodes'],
  fields: [],
  facts: ['leisurePass'],
  alike: NOTHING_BESIDE,
} as const;

const NOT_RECORDED = {
  membership: 'undetermined',
  text: 'Whether there is a pass is not recorded.',
} as const;
const pass = (child: ChildYear) => child.records.extras[child.child]?.leisurePass;

/** Holds a live pass. */
export const LEISURE_PASSES = indicator({
  ...SHARED,
  id: 'LEISURE-PASS',
  title: 'Holds a concessionary leisure pass',
  denominator: 'Children looked after on the last day; care leavers too where the council says so.',
  numerator: 'Those who hold a live pass on the last day.',
  cohort: 'entitled-to-leisure',
  readings: ['leisureEntitled'],
  reasons: {
    'holds-pass': { membership: 'numerator', text: 'Holds a live pass.' },
    'no-pass': { membership: 'denominator', text: 'Holds no live pass.' },
    'not-recorded': NOT_RECORDED,
  },
  within: (child) => {
    const held = pass(child)?.held;
    if (held === undefined) return 'not-recorded';
    return held ? 'holds-pass' : 'no-pass';
  },
});

/** Used the pass. */
export const LEISURE_PASSES_USED = indicator({
  ...SHARED,
  id: 'LEISURE-PASS-USED',
  title: 'Uses the concessionary leisure pass',
  denominator: 'Those who hold a live pass on the last day.',
  numerator: 'Those who have used it.',
  cohort: 'entitled-to-leisure',
  readings: ['leisureEntitled'],
  reasons: {
    used: { membership: 'numerator', text: 'Has used the pass.' },
    'not-used': { membership: 'denominator', text: 'Has not used the pass.' },
    'no-pass': { membership: 'outside', text: 'Holds no live pass.' },
    'not-recorded': NOT_RECORDED,
  },
  within: (child) => {
    const held = pass(child);
    if (held === undefined) return 'not-recorded';
    if (!held.held) return 'no-pass';
    if (held.used === undefined) return 'not-recorded';
    return held.used ? 'used' : 'not-used';
  },
});
