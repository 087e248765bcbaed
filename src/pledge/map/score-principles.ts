/**
 * Adding up what the matches in a promise say of each principle, exactly: weights and shares are counted in
 * ten-thousandths, so no sum depends on its order or on the machine.
 */
import { PRINCIPLE_IDS, type PrincipleId } from '../../principles/seven.js';
import type { Lexicon } from '../terms/lexicon.js';
import type { TermMatch } from '../terms/match-terms.js';

/** What one theme came to in a promise. */
export interface ThemeScore {
  /** The theme of the lexicon. */
  readonly theme: string;
  /** The sum of the weights of its chosen matches. */
  readonly sum: number;
  /** The sum, or the lexicon's cap if that is less. */
  readonly score: number;
}

/** What one principle came to, and from which themes. */
export interface PrincipleScore {
  /** The principle. */
  readonly principle: PrincipleId;
  /** Rounded to six decimals. */
  readonly score: number;
  /** What it is made of, theme by theme. */
  readonly from: readonly PrincipleShare[];
}

/** What one theme adds to a principle: `themeScore` times `contributes`. */
export interface PrincipleShare {
  /** The theme of the lexicon. */
  readonly theme: string;
  /** What the theme came to. */
  readonly themeScore: number;
  /** What the theme adds to this principle. */
  readonly contributes: number;
  /** The two together. */
  readonly adds: number;
}

/** Ten-thousandths in one. */
const UNIT = 10_000;

/** A number of at most four decimal places in ten-thousandths. */
export function inUnits(value: number): number {
  return Math.round(value * UNIT);
}

/** The scores of the themes that matched, in the order of the lexicon. */
export function scoreThemes(matches: readonly TermMatch[], lexicon: Lexicon): readonly ThemeScore[] {
  const sums = new Map<string, number>();
  for (const { theme, weight } of matches) sums.set(theme, (sums.get(theme) ?? 0) + inUnits(weight));
  return lexicon.themes.flatMap(({ id }) => {
    const sum = sums.get(id);
    if (sum === undefined) return [];
    return [{ theme: id, sum: sum / UNIT, score: Math.min(sum, inUnits(lexicon.cap)) / UNIT }];
  });
}

/** The scores of the principles above nothing, highest first, ties in statutory order. */
export function scorePrinciples(themes: readonly ThemeScore[], lexicon: Lexicon): readonly PrincipleScore[] {
  const contributions = new Map(lexicon.themes.map((theme) => [theme.id, theme.contributes]));
  return PRINCIPLE_IDS.map((principle) => {
    let total = 0;
    const from: PrincipleShare[] = [];
    for (const { theme, score: themeScore } of themes) {
      const contributes = contributions.get(theme)?.[principle] ?? 0;
      const adds = inUnits(themeScore) * inUnits(contributes);
      if (adds === 0) continue;
      total += adds;
      from.push({ theme, themeScore, contributes, adds: adds / (UNIT * UNIT) });
    }
    return { principle, score: Math.round(total / 100) / 1_000_000, from };
  })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
