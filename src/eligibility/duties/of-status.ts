/**
 * Which duties each status can bring. Read once, when this module loads; whether one is owed on a day is decided by
 * its condition. A status added to the statuses does not compile until it has its duties here.
 */
import { match } from 'ts-pattern';
import type { DutyId } from './entry.js';
import type { CareStatus, Possible } from '../status/statuses.js';
import {
  CARE_STATUSES,
  ELIGIBLE,
  FORMER_RELEVANT,
  LOOKED_AFTER_ONLY,
  NOTHING,
  QUALIFYING,
  RELEVANT,
  RELEVANT_REGULATION_3,
} from '../status/statuses.js';

/** What being looked after brings, whatever the leaving-care status. */
const LOOKED_AFTER: readonly DutyId[] = [
  'DUTY-1',
  'DUTY-2',
  'DUTY-3',
  'DUTY-4',
  'DUTY-5',
  'DUTY-5a',
  'DUTY-5b',
  'DUTY-6',
  'DUTY-7',
  'DUTY-8',
  'DUTY-9',
  'DUTY-10',
  'DUTY-11',
  'DUTY-30',
];

/** Bound by what the law says of each status: the exhaustive match is the check that none was forgotten. */
function broughtBy(status: CareStatus): readonly DutyId[] {
  return match(status)
    .returnType<readonly DutyId[]>()
    .with('eligible', () => ['DUTY-20', 'DUTY-22', 'DUTY-23', 'DUTY-24', 'DUTY-30', 'DUTY-35'])
    .with('relevant', () => [
      'DUTY-9',
      'DUTY-21',
      'DUTY-22',
      'DUTY-23',
      'DUTY-24',
      'DUTY-25',
      'DUTY-26',
      'DUTY-30',
      'DUTY-31',
      'DUTY-35',
      'DUTY-36',
    ])
    .with('former-relevant', () => [
      'DUTY-9',
      'DUTY-23',
      'DUTY-24',
      'DUTY-25',
      'DUTY-27',
      'DUTY-28',
      'DUTY-29',
      'DUTY-30',
      'DUTY-31',
      'DUTY-32',
      'DUTY-33',
      'DUTY-33a',
      'DUTY-35',
      'DUTY-37',
    ])
    .with('qualifying', () => ['DUTY-9', 'DUTY-12', 'DUTY-29', 'DUTY-34', 'DUTY-35', 'DUTY-36'])
    .with('none', () => ['DUTY-12', 'DUTY-29', 'DUTY-34', 'DUTY-36'])
    .exhaustive();
}

/** The duties that each status can bring to somebody who is not looked after. */
export const DUTIES_OF_STATUS = /* @__PURE__ */ (() =>
  Object.fromEntries(CARE_STATUSES.map((status) => [status, broughtBy(status)])))() as Readonly<
  Record<CareStatus, readonly DutyId[]>
>;

const OF_ANSWER: readonly (readonly [answer: Possible, duties: readonly DutyId[]])[] = /* @__PURE__ */ (() =>
  [
    [ELIGIBLE, [...LOOKED_AFTER, ...DUTIES_OF_STATUS.eligible]],
    [RELEVANT, DUTIES_OF_STATUS.relevant],
    [RELEVANT_REGULATION_3, DUTIES_OF_STATUS.relevant],
    [FORMER_RELEVANT, DUTIES_OF_STATUS['former-relevant']],
    [QUALIFYING, DUTIES_OF_STATUS.qualifying],
    [LOOKED_AFTER_ONLY, LOOKED_AFTER],
    [NOTHING, DUTIES_OF_STATUS.none],
  ] as const)();

/** The answers about status, as a set, that can bring a duty. */
export function statusesThatBring(duty: DutyId): Possible {
  let answers = 0;
  for (const [answer, duties] of OF_ANSWER) if (duties.includes(duty)) answers |= answer;
  return answers;
}
