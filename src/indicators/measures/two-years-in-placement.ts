/** STAB-2Y and STAB-2Y-CARER: children in long care who have been two years in one place, or with one carer. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords } from '../../kernel/calendar.js';
import type { ChildYear } from '../child-year/child-year.js';
import { NO_AGE } from '../child-year/child-year.js';
import { ADOPTIVE, placeClass } from '../../record/columns/code-classes.js';
import { indicator } from '../definition/indicator.js';
import type { PlacementSpells } from '../child-year/spells.js';
import { carerSpells, placementSpells } from '../child-year/placements.js';
import { reachedLength } from '../child-year/reached-length.js';
import { NO_DAY } from '../../record/columns/columns.js';
import {
  ASSESSMENT_FRAMEWORK,
  LAIT,
  NATIONAL_INDICATORS,
  STABILITY_STATISTICS,
} from '../definition/sources.js';

const DENOMINATOR =
  'Children looked after on the last day, under 16 on it, whose current period of care has lasted at least two and a half years without a gap.';

const REASONS = {
  'two-years': { membership: 'numerator', text: 'Two years or more in the current placement.' },
  'two-years-with-the-one-before': {
    membership: 'numerator',
    text: 'Placed for adoption: this placement and the one immediately before it together reach two years.',
  },
  'under-two-years': { membership: 'denominator', text: 'Less than two years in the current placement.' },
  'sixteen-or-over': { membership: 'outside', text: 'Aged 16 or over on the last day.' },
  'under-two-and-a-half-years-in-care': {
    membership: 'outside',
    text: 'The current period of care is shorter than two and a half years.',
  },
  'age-not-known': { membership: 'undetermined', text: 'The date of birth is not recorded.' },
} as const;

/** The day the current placement began; a temporary stay open on the last day does not end it. */
export function currentSince(spells: PlacementSpells): EpochDay {
  return spells.from[spells.count - 1] ?? NO_DAY;
}

function classify(child: ChildYear, spells: PlacementSpells, addOn: boolean): keyof typeof REASONS {
  if (child.age === NO_AGE) return 'age-not-known';
  if (child.age >= 16) return 'sixteen-or-over';
  if (!reachedLength(child, child.periodStart, 30)) return 'under-two-and-a-half-years-in-care';
  if (reachedLength(child, currentSince(spells), 24)) return 'two-years';
  const before = beforeAdoption(child, spells);
  if (addOn && before !== NO_DAY && reachedLength(child, before, 24)) return 'two-years-with-the-one-before';
  return 'under-two-years';
}

/**
 * The day the placement immediately before an adoptive one began. `NO_DAY` when the child is not placed for
 * adoption, or with the former foster carers: that fostering is already part of the placement.
 */
function beforeAdoption(child: ChildYear, spells: PlacementSpells): EpochDay {
  const last = spells.count - 1;
  const rows = child.records.episodes;
  const place = placeClass(rows.place[spells.lastRow[last] ?? -1] ?? 0);
  const opened = placeClass(rows.place[spells.firstRow[last] ?? -1] ?? 0);
  if ((place & ADOPTIVE) === 0 || (opened & ADOPTIVE) === 0 || spells.entry[last] === 1) return NO_DAY;
  return spells.from[last - 1] ?? NO_DAY;
}

/** Two years in the same placement. */
export const TWO_YEARS_IN_PLACEMENT = indicator({
  id: 'STAB-2Y',
  title: 'Two years in the same placement',
  denominator: DENOMINATOR,
  numerator:
    'Those at least two years in the current placement, or placed for adoption with that placement and the one immediately before together at least two years.',
  polarity: 'high',
  confidence: 'A',
  citations: [LAIT('indicator 393'), NATIONAL_INDICATORS('NI 63'), ASSESSMENT_FRAMEWORK('D35, D78')],
  years: { first: 2006, last: null },
  cohort: 'looked-after',
  tables: ['header', 'episodes'],
  reaches: { episodes: 'thirty-months' },
  fields: ['DOB', 'DECOM', 'DEC', 'RNE', 'REC', 'LS', 'PLACE', 'PL_POST', 'URN'],
  readings: ['duration', 'sameCarer', 'tempNotReturned'],
  versions:
    'PAF D35 to 2004 counted children four years in care; D78 from 2005-06; NI 63 from 2008 to 2011; LAIT 393 since. By April 2026 the figures of LAIT 393 come from the file of STAB-2Y-CARER: only its wording is that of NI 63.',
  reasons: REASONS,
  within: (child) => classify(child, placementSpells(child), true),
  numbers: (child) => lengths(child, placementSpells(child)),
});

/** Two years with the same carer. */
export const TWO_YEARS_WITH_CARER = indicator({
  id: 'STAB-2Y-CARER',
  title: 'Two years with the same carer',
  denominator: DENOMINATOR,
  numerator:
    "Those at least two years with the current carer. A carer's move or change of agency does not end it.",
  polarity: 'high',
  confidence: 'A',
  citations: [STABILITY_STATISTICS('same carer for at least two years')],
  years: { first: 2021, last: null },
  cohort: 'looked-after',
  tables: ['header', 'episodes'],
  reaches: { episodes: 'thirty-months' },
  fields: ['DOB', 'DECOM', 'DEC', 'RNE', 'REC', 'LS', 'PLACE', 'PL_POST', 'URN'],
  readings: ['duration', 'adoptionAddOnByCarer', 'tempNotReturned'],
  versions: 'Published from 2023-24 in place of the same-placement wording, with figures back to 2021.',
  reasons: REASONS,
  within: (child) => classify(child, carerSpells(child), child.readings.adoptionAddOnByCarer === 'yes'),
  numbers: (child) => lengths(child, carerSpells(child)),
});

function lengths(child: ChildYear, spells: PlacementSpells): string {
  const since = currentSince(spells);
  if (since === NO_DAY) return '';
  const before = beforeAdoption(child, spells);
  const adoption = before === NO_DAY ? '' : ` The one immediately before began on ${dateInWords(before)}.`;
  return `The current period of care began on ${dateInWords(child.periodStart)}, the current placement on ${dateInWords(since)}.${adoption}`;
}
