/** York's five bullets, and what the seven principles lose when they are told in five. For display; never law. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { Principle, PrincipleId } from '../principles/seven.js';
import { PRINCIPLES } from '../principles/seven.js';
import { localPolicies } from './rows.js';

/** One bullet of a condensed view. */
export interface CondensedBullet extends LocalPolicy {
  /** Its place in the view, from 1. */
  readonly order: number;
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

/** The seven principles behind a condensed view. */
export interface ExpandedView {
  /** In statutory order, each with the bullets that carry it. */
  readonly principles: readonly { readonly principle: Principle; readonly bullets: readonly number[] }[];
  /** Principles that no bullet carries. */
  readonly lost: readonly PrincipleId[];
  /** Principles that more than one bullet carries. */
  readonly doubled: readonly PrincipleId[];
}

/**
 * The seven principles behind a condensed view. The way back does not exist: five bullets cannot say what seven
 * needs do.
 *
 * @example
 * expandView(YORK_CONDENSED_VIEW).principles.length; // 7
 * expandView(YORK_CONDENSED_VIEW).lost; // []
 */
export function expandView(
  view: readonly { readonly order: number; readonly principles: readonly PrincipleId[] }[],
): ExpandedView {
  const principles = PRINCIPLES.map((principle) => ({
    principle,
    bullets: view.filter((bullet) => bullet.principles.includes(principle.id)).map(({ order }) => order),
  }));
  const carriedBy = (test: (bullets: number) => boolean): readonly PrincipleId[] =>
    principles.filter(({ bullets }) => test(bullets.length)).map(({ principle }) => principle.id);
  return {
    principles: principles.filter(({ bullets }) => bullets.length > 0),
    lost: carriedBy((bullets) => bullets === 0),
    doubled: carriedBy((bullets) => bullets > 1),
  };
}
