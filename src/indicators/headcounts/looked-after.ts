/** CLA, CLA-RATE and CLA-UASC: how many children are looked after on the last day. */
import { dateInWords } from '../../kernel/calendar.js';
import type { ChildYear } from '../child-year/child-year.js';
import { indicator } from '../definition/indicator.js';
import { LOOKED_AFTER_STATISTICS } from '../definition/sources.js';
import { ON_THE_DAY, partOfLookedAfter } from './headcount.js';

const LOOKED_AFTER = {
  ...ON_THE_DAY,
  tables: ['header', 'episodes'],
  fields: ['DECOM', 'DEC', 'LS', 'REC'],
  citations: [LOOKED_AFTER_STATISTICS('numbers on 31 March and per 10,000 children')],
  reasons: { 'looked-after': { membership: 'numerator', text: 'Looked after on the last day.' } },
  within: (): 'looked-after' => 'looked-after',
  numbers: (child: ChildYear): string =>
    `The current period of care began on ${dateInWords(child.periodStart)}.`,
} as const;

/** Looked after on the day. */
export const CHILDREN_LOOKED_AFTER = indicator({
  ...LOOKED_AFTER,
  id: 'CLA',
  title: 'Children looked after',
  denominator: 'Children looked after on the last day.',
  numerator: 'All of them: it is a number of children, and not a share.',
});

/** Looked after on the day, for 10,000 children of the area. */
export const CHILDREN_LOOKED_AFTER_RATE = indicator({
  ...LOOKED_AFTER,
  id: 'CLA-RATE',
  title: 'Children looked after per 10,000 children',
  unit: 'per 10,000',
  places: 1,
  denominator: "Children under 18 in the council's area, a number that the caller passes in.",
  numerator: 'Children looked after on the last day.',
  measure: { kind: 'rate', per: 10_000, of: "children under 18 in the council's area" },
  versions: 'Published as a whole number, from the mid-year estimate of the year before.',
});

/** Unaccompanied children seeking asylum, on the day. */
export const UNACCOMPANIED = partOfLookedAfter({
  id: 'CLA-UASC',
  title: 'Unaccompanied children seeking asylum who are looked after',
  numerator:
    'Those with a row of UASC whose status as an unaccompanied child had not ended by the last day (DUC blank or later).',
  tables: ['header', 'episodes', 'uasc'],
  fields: ['DECOM', 'DEC', 'LS', 'DUC'],
  versions: 'The return has no day on which the status begins: it is taken to hold from the start of care.',
  isOne: (child) => (child.records.children.uascUntil[child.child] ?? 0) > child.window.end,
  numbers: () => '',
});
