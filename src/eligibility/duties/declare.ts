/**
 * How a duty is declared: what it is, which answers about status bring it, and what it asks beyond them. Deciding and
 * telling come from the same declaration.
 */
import { plainDate } from '../../kernel/calendar.js';
import { CORONAVIRUS, CORONAVIRUS_ENDS, CORONAVIRUS_VISITS_END } from '../../law/first-days.js';
import type { Citation, Dated } from '../../kernel/dated.js';
import { DUTY_PROVISIONS as AT } from '../../law/duty-provisions.js';
import type { Possible } from '../status/statuses.js';
import {
  ELIGIBLE,
  FORMER_RELEVANT,
  LOOKED_AFTER_ONLY,
  NOTHING,
  QUALIFYING,
  RELEVANT,
  RELEVANT_REGULATION_3,
} from '../status/statuses.js';
import type { Condition, DutyCase } from './case.js';
import { settled } from './case.js';
import type { Duty, DutyWords } from './entry.js';

/** A duty with what decides it. */
export interface DutyDeclaration extends Duty {
  /** The answers about status, as a set, that can bring it. */
  readonly broughtBy: Possible;
  /** What it asks beyond the status. */
  readonly when: (subject: DutyCase) => Condition;
}

export const LOOKED_AFTER = ELIGIBLE | LOOKED_AFTER_ONLY;
export const RELEVANT_BY_ANY = RELEVANT | RELEVANT_REGULATION_3;
export const NOT_LOOKED_AFTER = RELEVANT_BY_ANY | FORMER_RELEVANT | QUALIFYING | NOTHING;

/** In force from a day on. */
export function since(day: string, citation: Citation): Dated<true> {
  return [{ from: plainDate(day), value: true, citation }];
}

/** What is said of a duty from a day on. */
export function saidFrom(
  day: string,
  citation: Citation,
  value: Partial<DutyWords>,
): Dated<Partial<DutyWords>> {
  return [{ from: plainDate(day), value, citation }];
}

/** What is said in the months of 2020 in which the regulations were relaxed, and again after them. */
export function saidIn2020(
  citation: Citation,
  ends: Citation,
  value: Partial<DutyWords>,
): Dated<Partial<DutyWords>> {
  return [...saidFrom(CORONAVIRUS, citation, value), ...saidFrom(CORONAVIRUS_ENDS, ends, {})];
}

/**
 * What is said of visits: in those months by telephone or video too, and late; from then to the end of September 2021 by
 * telephone or video where coronavirus stood in the way; and again as before.
 */
export function visitsSaid(timescale: string): Dated<Partial<DutyWords>> {
  return [
    ...saidFrom(CORONAVIRUS, AT.coronavirusCarePlanning, {
      timescale: `${timescale}; by telephone or video too, and as soon as is reasonably practicable after where the time cannot be kept`,
    }),
    ...saidFrom(CORONAVIRUS_ENDS, AT.coronavirusVisits, { timescale: `${timescale}; ${BY_VIDEO}` }),
    ...saidFrom(CORONAVIRUS_VISITS_END, AT.coronavirusVisitsEnd, { timescale }),
  ];
}

/** Regulations 28(1A) and 48(4), as they stood from 25 September 2020 to 30 September 2021. */
export const BY_VIDEO =
  'by telephone or video where a visit in person is against guidance on coronavirus, or not reasonably practicable because of it';

/** Always, for as long as the status lasts. */
export function always(): Condition {
  return settled(true);
}

const DEFAULTS = {
  wording: [],
  force: 'statute',
  amount: null,
  confidence: 'verified',
  readings: [],
  when: always,
} as const satisfies Partial<DutyDeclaration>;

type Declared<Given> = Omit<DutyDeclaration, keyof typeof DEFAULTS | keyof Given> &
  Partial<Pick<DutyDeclaration, keyof typeof DEFAULTS>>;

const TO_LOOKED_AFTER = {
  holder: 'responsible council',
  whoFor: 'every looked-after child',
  trigger: 'Becomes looked after',
  ends: 'Ceases to be looked after',
  before: 'not-held',
  broughtBy: LOOKED_AFTER,
} as const satisfies Partial<DutyDeclaration>;

/** A duty to looked-after children. */
export function toLookedAfter(
  given: Declared<typeof TO_LOOKED_AFTER> & Partial<DutyDeclaration>,
): DutyDeclaration {
  return { ...DEFAULTS, ...TO_LOOKED_AFTER, ...given };
}

const TO_CARE_LEAVERS = {
  holder: 'responsible council',
  before: 'not-owed',
} as const satisfies Partial<DutyDeclaration>;

/** A duty of the leaving-care scheme, or beside it. */
export function toCareLeavers(
  given: Declared<typeof TO_CARE_LEAVERS> & Partial<DutyDeclaration>,
): DutyDeclaration {
  return { ...DEFAULTS, ...TO_CARE_LEAVERS, ...given };
}
