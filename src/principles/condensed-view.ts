/** What the seven principles lose when they are told in fewer lines. For display; never law. */
import { entriesGiven } from '../kernel/given.js';
import type { Principle, PrincipleId } from './seven.js';
import { PRINCIPLES } from './seven.js';

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
  entriesGiven(view, 'view', 'principles');
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
