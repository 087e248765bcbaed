/**
 * The group of every care-leaver measure: OC3 rows in the age group, less those who died, returned home or whose
 * care passed to another council, and rows that the department refuses. Ages are completed years on the last day.
 */
import { ACCOM_CODES, ACTIV_CODES, IN_TOUCH, IN_TOUCH_CODES, REC } from '../../kernel/codes.js';
import type { Alike } from '../child-year/alike.js';
import { apart } from '../child-year/alike.js';
import type { ChildYear } from '../child-year/child-year.js';
import { NO_AGE, NO_ROW } from '../child-year/child-year.js';
import { refusalOfLeaver } from '../child-year/refused-leavers.js';
import { LOOKED_AFTER_STATISTICS } from '../definition/sources.js';

/** Reasons for not being in a care-leaver group. */
export const CARE_LEAVER_REASONS = {
  'outside-age-group': { membership: 'outside', text: 'Not of the age group on the last day.' },
  'age-not-known': { membership: 'undetermined', text: 'The date of birth is not recorded.' },
  died: { membership: 'excluded', text: 'Died since leaving care.' },
  'returned-home': {
    membership: 'excluded',
    text: 'Returned home to someone with parental responsibility for six months or more.',
  },
  'care-transferred': { membership: 'excluded', text: 'Care passed to another council.' },
  'row-refused': {
    membership: 'excluded',
    text: 'The department refuses the care leaver row.',
    caution:
      'not counted: the department refuses the care leaver row (OC3). The checks of the return say which rows, and why.',
  },
} as const;

/** The youngest and the oldest age of a group, in completed years on the last day. */
export type Ages = readonly [youngest: number, oldest: number];

/** Why a care leaver is not in the group of an age; `null` when in it. */
export function outsideCareLeavers(
  child: ChildYear,
  [youngest, oldest]: Ages,
): keyof typeof CARE_LEAVER_REASONS | null {
  if (child.age === NO_AGE) return 'age-not-known';
  if (child.age < youngest || child.age > oldest) return 'outside-age-group';
  const inTouch = child.records.careLeavers.inTouch[child.child];
  if (inTouch === IN_TOUCH.DIED) return 'died';
  if (inTouch === IN_TOUCH.RHOM) return 'returned-home';
  if (careTransferred(child)) return 'care-transferred';
  return refusalOfLeaver(child) === null ? null : 'row-refused';
}

/** The rule by which a row is refused, as the numbers behind a child's place say it; empty where none is. */
export function refusalInWords(child: ChildYear): string {
  const refusal = refusalOfLeaver(child);
  return refusal === null ? '' : `Rule ${refusal.rule}: ${refusal.says}`;
}

/** Said by the council, or by the row with which care ended (E3: taken over by another council). */
function careTransferred(child: ChildYear): boolean {
  if (child.records.extras[child.child]?.careTransferred === true) return true;
  return child.leftRow !== NO_ROW && child.records.episodes.rec[child.leftRow] === REC.E3;
}

/** The groups by age. */
export const AGES_17_18: Ages = [17, 18];
export const AGES_19_21: Ages = [19, 21];
export const AGES_22_25: Ages = [22, 25];
/** Every age of which the return holds care leavers. */
export const AGES_17_25: Ages = [17, 25];

const OUTSIDE = /* @__PURE__ */ Object.keys(
  CARE_LEAVER_REASONS,
) as readonly (keyof typeof CARE_LEAVER_REASONS)[];

// Every age of care leavers, with each reason to be outside the group or in it; other ages are all outside every group.
const PLACES_IN_GROUP = (AGES_17_25[1] - AGES_17_25[0] + 1) * (OUTSIDE.length + 1);
const GROUPS = PLACES_IN_GROUP + OUTSIDE.length;

/** Where a care leaver stands to the groups of every age. */
function groupOf(child: ChildYear): number {
  const [youngest, oldest] = AGES_17_25;
  const reason = outsideCareLeavers(child, AGES_17_25);
  const outside = reason === null ? OUTSIDE.length : OUTSIDE.indexOf(reason);
  if (child.age < youngest || child.age > oldest) return PLACES_IN_GROUP + outside;
  return apart(child.age - youngest, outside, OUTSIDE.length + 1);
}

/** Care leavers who stand alike to the groups of every age, and of whom one column of OC3 says the same. */
/* @__NO_SIDE_EFFECTS__ */
function leaversAlike(column: 'inTouch' | 'activity' | 'accommodation', codes: readonly string[]): Alike {
  // A blank has a number too.
  const size = codes.length + 1;
  return {
    kinds: GROUPS * size,
    kindOf: (child) => apart(groupOf(child), child.records.careLeavers[column][child.child] ?? 0, size),
  };
}

/** Alike in whether the council is in touch. */
export const IN_TOUCH_ALIKE = /* @__PURE__ */ leaversAlike('inTouch', IN_TOUCH_CODES);
/** Alike in what they do. */
export const ACTIVE_ALIKE = /* @__PURE__ */ leaversAlike('activity', ACTIV_CODES);
/** Alike in where they live. */
export const LIVING_ALIKE = /* @__PURE__ */ leaversAlike('accommodation', ACCOM_CODES);

/** Ages in words: `17 or 18`, `19, 20 or 21`, `22 to 25`. */
export function agesInWords([youngest, oldest]: Ages): string {
  if (oldest - youngest > 2) return `${youngest} to ${oldest}`;
  const before = Array.from({ length: oldest - youngest }, (_, at) => youngest + at).join(', ');
  return before === '' ? `${oldest}` : `${before} or ${oldest}`;
}

/** The group of an age, in words. */
export function careLeaversAged(ages: Ages): string {
  return `Care leavers aged ${agesInWords(ages)} on the last day, less those who died, returned home or whose care passed to another council, and rows that the department refuses. Not in touch, refusing and no longer needing services stay in.`;
}

/** What every care-leaver measure shares. */
export const CARE_LEAVER_SHARED = {
  cohort: 'care-leavers',
  tables: ['header', 'oc3'],
  confidence: 'A',
  citations: [LOOKED_AFTER_STATISTICS('care leavers')],
  years: {
    first: 2014,
    last: null,
    note: 'Before 2013-14 the group was 19 year olds who had been looked after at 16 on 1 April three years earlier.',
  },
} as const;
