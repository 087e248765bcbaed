/** Legal statuses that the law limits in time: police protection 72 hours, EPO 21 days, CAO 7 days, detention under PACE. Rules 361 to 364. */
import { BLANK, LS } from '../../kernel/codes.js';
import type { Checking } from './checking.js';
import { eachEpisode, endOrYearEnd, reportEpisode } from './checking.js';
import type { ProblemCode } from '../problems/catalogue.js';

/** The most days of each limited status, and the problem when it lasted longer. */
const LIMITS: readonly (readonly [status: number, days: number, code: ProblemCode])[] = [
  [LS.L1, 3, 'police-protection-long'],
  [LS.L2, 21, 'emergency-order-long'],
  [LS.L3, 7, 'assessment-order-long'],
  [LS.J2, 21, 'police-detention-long'],
];

/** Notes limited statuses that lasted too long. Episodes that follow without a gap under one status are one. */
export function checkLegalLimits(check: Checking): void {
  const { episodes } = check.records;
  let began = 0;
  eachEpisode(check, (at, child, first, after) => {
    const status = episodes.ls[at] ?? BLANK;
    const limit = LIMITS.find(([limited]) => limited === status);
    if (limit === undefined) return;
    const goesOn =
      at > first && episodes.ls[at - 1] === status && episodes.until[at - 1] === episodes.from[at];
    if (!goesOn) began = episodes.from[at] ?? 0;
    const continues =
      at + 1 < after && episodes.ls[at + 1] === status && episodes.until[at] === episodes.from[at + 1];
    if (continues) return;
    const [, days, code] = limit;
    if (endOrYearEnd(check, episodes.until[at] ?? 0) - began > days)
      reportEpisode(check, code, at, 'LS', child);
  });
}
