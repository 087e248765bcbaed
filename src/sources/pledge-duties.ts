/** Who has to know, promote, keep or watch over a pledge, as the source documents say. */
import type { LocalPolicy } from '../principles/legal-kind.js';

/** The duties about pledges that five councils set themselves, by row of the source register. Policy, not law. */
export const PLEDGE_DUTIES: readonly LocalPolicy[] = [
  {
    kind: 'local-policy',
    row: 'DER-34',
    council: 'derby',
    summary: 'Directors promote the Pledge across their services.',
  },
  {
    kind: 'local-policy',
    row: 'DER-47',
    council: 'derby',
    summary: 'All adults who work for or with the council work to the Pledge at all times.',
  },
  {
    kind: 'local-policy',
    row: 'RUT-30',
    council: 'rutland',
    summary:
      'The pledge is to be refreshed, relaunched and put in the pack that every looked-after child is given.',
  },
  {
    kind: 'local-policy',
    row: 'STK-13',
    council: 'stoke-on-trent',
    summary:
      'The Pledge was written with young people in care and care leavers, and keeping its promises matters.',
  },
  {
    kind: 'local-policy',
    row: 'STK-47',
    council: 'stoke-on-trent',
    summary: 'Members know the Pledge and see that it is kept.',
  },
  {
    kind: 'local-policy',
    row: 'YRK-20',
    council: 'york',
    summary:
      'Everyone with a corporate parenting role knows the Guarantee and carries it out where it bears on their work.',
  },
  {
    kind: 'local-policy',
    row: 'DUD-05',
    council: 'dudley',
    summary:
      'The Children in Care Council monitors and reviews delivery of the Pledge together with the strategy.',
  },
  {
    kind: 'local-policy',
    row: 'DUD-51',
    council: 'dudley',
    summary: 'Members work with the Children in Care Council to deliver the pledge through the action plan.',
  },
];

/** Dudley's strategy calls what appears to be one body by two names (DUD-64): for `checkSource`. */
export const DUDLEY_SAME_BODY = [['Corporate Parenting Board', 'corporate parenting committee']] as const;
