/** York's five bullets, and what the seven principles lose when they are told in five. For display; never law. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { PrincipleId } from '../principles/seven.js';
import { localPolicies } from './rows.js';

/** One bullet of a condensed view. */
export interface CondensedBullet extends LocalPolicy {
  /** Its place in the view, from 1. */
  readonly order: number;
  /** The principles that it serves, in statutory order. */
  readonly principles: readonly PrincipleId[];
  /** What the shortening leaves out or blurs; empty when nothing of substance. */
  readonly loses: readonly string[];
  /** Whether words of the Act were left out. */
  readonly lossy: boolean;
}

const BULLETS: readonly Omit<CondensedBullet, keyof LocalPolicy | 'lossy'>[] = [
  { order: 1, principles: ['best-interests'], loses: [] },
  {
    order: 2,
    principles: ['express-views', 'consider-views', 'high-aspirations'],
    loses: ['three needs in one line: voice and ambition blur'],
  },
  {
    order: 3,
    principles: ['access-services'],
    loses: ['getting the most from services', 'relevant partners'],
  },
  { order: 4, principles: ['safety-stability'], loses: [] },
  { order: 5, principles: ['adulthood'], loses: [] },
];

const BULLET_ROWS = ['YRK-07', 'YRK-08', 'YRK-09', 'YRK-10', 'YRK-12'];

/**
 * York's five bullets (2020). All are introduced there by "must" and without "have regard to the need to", which
 * is not what section 1(1) says (conflict C17).
 */
export const YORK_CONDENSED_VIEW: readonly CondensedBullet[] = /* @__PURE__ */ localPolicies((document) =>
  document.council === 'york'
    ? BULLETS.map((bullet, index) => ({
        ...bullet,
        row: BULLET_ROWS[index] ?? '',
        lossy: bullet.loses.length > 0,
      }))
    : [],
);
