/** Legal statuses that the law limits in time: police protection 72 hours, EPO 21 days, CAO 7 days, detention under PACE. Rules 361 to 364. */
import { BLANK, LS } from '../../kernel/codes.js';
import { NOTHING } from './affected.js';
import { family } from './check.js';
import { eachEpisode, endOrYearEnd } from './checking.js';

/** The most days of each limited status, and the problem when it lasted longer. */
const LIMITS = [
  [LS.L1, 3, 'police-protection-long'],
  [LS.L2, 21, 'emergency-order-long'],
  [LS.L3, 7, 'assessment-order-long'],
  [LS.J2, 21, 'police-detention-long'],
] as const;

/** Notes limited statuses that lasted too long. Episodes that follow without a gap under one status are one. */
export const LEGAL_LIMITS = family(
  {
    'police-protection-long': {
      says: 'Police protection (L1) lasted more than 72 hours.',
      rule: '361',
      affects: NOTHING,
      tables: ['episodes'],
    },
    'emergency-order-long': {
      says: 'An emergency protection order (L2) lasted more than 21 days.',
      rule: '362',
      affects: NOTHING,
      tables: ['episodes'],
    },
    'assessment-order-long': {
      says: 'A child assessment order (L3) lasted more than 7 days.',
      rule: '363',
      affects: NOTHING,
      tables: ['episodes'],
    },
    'police-detention-long': {
      says: 'Detention under PACE 1984 (J2) lasted more than 21 days.',
      rule: '364',
      affects: NOTHING,
      tables: ['episodes'],
    },
  },
  (check, tell) => {
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
        tell(code, 'episodes', at, 'LS', child);
    });
  },
);
