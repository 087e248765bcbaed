/**
 * What a reader knows of the counts of a council from the definitions of the measures alone. What the children of a table
 * do not bear out is not known of them: each relation is used only where it holds.
 */
import type { IndicatorId } from '../definition/ids.js';
import {
  AGES_OF_LEAVERS,
  CONTACT_WITH_LEAVERS,
  KINDS_OF_HOME,
  WAYS_OF_LEAVING,
  WHOLES,
} from '../definition/ids.js';
import type { StatusId } from './status-ids.js';
import { STATUS_TITLES } from './status-ids.js';

/** One of the two counts of a measure. */
export type Role = 'numerator' | 'denominator';

/** A count of a measure. */
export type Count = readonly [of: IndicatorId | StatusId, role: Role];

const numerator = (of: IndicatorId | StatusId): readonly Count[] => [[of, 'numerator']];
const denominators = (...ids: readonly (IndicatorId | StatusId)[]): readonly Count[] =>
  ids.map((id) => [id, 'denominator']);

/** A count that some others make up. Of several places in which the same count is printed the first that is published is taken. */
interface WholeAndParts {
  readonly of: readonly Count[];
  readonly parts: readonly (readonly Count[])[];
}

const LEAVERS_17_18 = denominators('CL-EET-17-18', 'CL-ACC-17-18');
const LEAVERS_19_21 = denominators(
  'CL-EET-19-21',
  'CL-NEET-19-21',
  'CL-HE-19-21',
  'CL-ACC-19-21',
  'CL-INTOUCH-19-21',
);
const LEAVERS_22_25 = denominators('CL-22-25');
const ALL_LEAVERS = [...numerator('CL-ALL'), ...denominators(...AGES_OF_LEAVERS, ...CONTACT_WITH_LEAVERS)];
const LOOKED_AFTER = [...numerator('CLA'), ...denominators(...KINDS_OF_HOME)];
const CEASED = [...numerator('CEASED'), ...denominators(...WAYS_OF_LEAVING)];

/** Each count is of no child twice. */
export const WHOLE_AND_PARTS: readonly WholeAndParts[] = [
  ...[...WHOLES, Object.keys(STATUS_TITLES) as StatusId[]].map((ids) => ({
    of: denominators(...ids),
    parts: ids.map(numerator),
  })),
  { of: ALL_LEAVERS, parts: [LEAVERS_17_18, LEAVERS_19_21, LEAVERS_22_25] },
  { of: LEAVERS_17_18, parts: [numerator('CL-AGED-17'), numerator('CL-AGED-18')] },
  {
    of: LEAVERS_19_21,
    parts: [numerator('CL-AGED-19'), numerator('CL-AGED-20'), numerator('CL-AGED-21')],
  },
  {
    of: LEAVERS_22_25,
    parts: [
      numerator('CL-AGED-22'),
      numerator('CL-AGED-23'),
      numerator('CL-AGED-24'),
      numerator('CL-AGED-25'),
    ],
  },
  {
    of: denominators('FOSTER-IN-HOUSE'),
    parts: [numerator('CLA-FOSTER-OWN'), numerator('CLA-FOSTER-AGENCY')],
  },
  // Short breaks aside, whoever is looked after is eligible or has no leaving-care status.
  { of: LOOKED_AFTER, parts: [numerator('STATUS-ELIGIBLE'), numerator('STATUS-LOOKED-AFTER')] },
];

/** Counts that are together no fewer than others. */
interface AtLeast {
  readonly more: readonly (readonly Count[])[];
  readonly than: readonly (readonly Count[])[];
}

/**
 * By their definitions, the children of the later measure are among those of the first. That whoever is in work or not
 * is in touch is no such definition; and whose activity is not known the department shows at 1 to 5 too. Whoever has had
 * an incident has had one at least.
 */
const AMONG: readonly (readonly [IndicatorId, IndicatorId])[] = [
  ['CL-EET-19-21', 'CL-HE-19-21'],
  ['DIST-20M', 'DIST-20M-OUT'],
  ['LOC-OUT', 'DIST-20M-OUT'],
  ['DIST-20M-LEGACY', 'DIST-20M'],
  ['EDU-KS4-EM4', 'EDU-KS4-EM5'],
  ['EDU-KS2-READING', 'EDU-KS2-RWM'],
  ['EDU-KS2-WRITING', 'EDU-KS2-RWM'],
  ['EDU-KS2-MATHS', 'EDU-KS2-RWM'],
  ['EDU-PA', 'EDU-SA'],
  ['STAB-3PLUS', 'STAB-COMBINED'],
  ['SW-3PLUS', 'STAB-COMBINED'],
  ['STAB-2Y-CARER', 'STAB-2Y'],
  ['MISSING-INCIDENTS', 'MISSING'],
  ['AWAY-INCIDENTS', 'AWAY'],
];

const IN_YEAR = denominators('STARTED', 'MISSING', 'AWAY');

export const AT_LEAST: readonly AtLeast[] = [
  ...AMONG.map(([of, part]) => ({ more: [numerator(of)], than: [numerator(part)] })),
  // Whoever was looked after in the year is so on its last day, or ceased to be.
  { more: [LOOKED_AFTER, CEASED], than: [IN_YEAR] },
  { more: [IN_YEAR], than: [LOOKED_AFTER] },
  { more: [IN_YEAR], than: [CEASED] },
  // In a series of short breaks nobody is counted as looked after, and may have a status.
  {
    more: [numerator('STATUS-ELIGIBLE'), numerator('STATUS-LOOKED-AFTER')],
    than: [LOOKED_AFTER],
  },
];

/** No child is in two of them, and the denominator holds them all. */
export const APART: readonly (readonly IndicatorId[])[] = [
  ['CL-EET-19-21', 'CL-NEET-19-21'],
  ['PERM-ADOPTED', 'PERM-SGO'],
  ['EDU-SEN-EHCP', 'EDU-SEN-SUPPORT'],
  ['HEALTH-SUBST-RECEIVED', 'HEALTH-SUBST-REFUSED'],
];
