/** Which duties each status can bring, read off the declarations. */
import { match } from 'ts-pattern';
import type { CareStatus, Possible } from '../status/statuses.js';
import { CARE_STATUSES, FORMER_RELEVANT, NOTHING, QUALIFYING } from '../status/statuses.js';
import { LOOKED_AFTER, RELEVANT_BY_ANY } from './declare.js';
import { DUTY_DECLARATIONS } from './duties.js';
import type { DutyId } from './entry.js';

/**
 * The answers, as a set, that a status can be: `none` is somebody who is not looked after. The exhaustive match is
 * the check that no status was forgotten.
 */
function answersOf(status: CareStatus): Possible {
  return match(status)
    .returnType<Possible>()
    .with('eligible', () => LOOKED_AFTER)
    .with('relevant', () => RELEVANT_BY_ANY)
    .with('former-relevant', () => FORMER_RELEVANT)
    .with('qualifying', () => QUALIFYING)
    .with('none', () => NOTHING)
    .exhaustive();
}

/** The duties that each status can bring; those of an eligible child with what being looked after brings. */
export const DUTIES_OF_STATUS = /* @__PURE__ */ (() =>
  Object.fromEntries(
    CARE_STATUSES.map((status) => [
      status,
      DUTY_DECLARATIONS.filter(({ broughtBy }) => (broughtBy & answersOf(status)) !== 0).map(({ id }) => id),
    ]),
  ))() as unknown as Readonly<Record<CareStatus, readonly DutyId[]>>;
