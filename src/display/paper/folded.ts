/** Long lists of a board paper: three lines to read, and the rest for whoever opens it. */
import type { NotComputable } from '../../indicators/counting/indicator-result.js';

/** Lines to read at once, and the rest. */
export interface Folded {
  /** At most three. */
  readonly lines: readonly string[];
  /** Everything, one by one. */
  readonly rest: readonly string[];
}

/** Something that is wrong with the data. */
export interface PaperProblem {
  /** How much it matters. */
  readonly severity: 'error' | 'warning' | 'info';
  /** What is wrong, in words. */
  readonly text: string;
  /** How often. */
  readonly count: number;
}

const MOST_LINES = 3;
const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** The problems that matter most, and all of them. */
export function problemLines(problems: readonly PaperProblem[]): Folded {
  const sorted = [...problems].sort(
    (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || b.count - a.count || (a.text < b.text ? -1 : 1),
  );
  const text = ({ text: of, count }: PaperProblem): string => `${of} (${count})`;
  if (sorted.length <= MOST_LINES) return { lines: sorted.map(text), rest: [] };
  const errors = sorted.filter(({ severity }) => severity === 'error');
  const rest = sorted.length - (MOST_LINES - 1);
  return {
    lines: [
      ...sorted.slice(0, MOST_LINES - 1).map(text),
      `${rest} other kinds of problem, ${Math.max(0, errors.length - (MOST_LINES - 1))} of them errors.`,
    ],
    rest: sorted.map((each) => `${capital(each.severity)}: ${text(each)}`),
  };
}

/** The measures that could not be counted: how many for which reason, and each. */
export function notCountedLines(missing: readonly NotComputable[]): Folded {
  const byReason = new Map<string, string[]>();
  for (const { text, title } of missing) byReason.set(text, [...(byReason.get(text) ?? []), title]);
  const reasons = [...byReason].sort((a, b) => b[1].length - a[1].length);
  const line = ([text, titles]: readonly [string, readonly string[]]): string =>
    `${titles.length === 1 ? titles[0] : `${titles.length} measures`}: ${lowered(text)}`;
  if (reasons.length <= MOST_LINES && missing.length <= MOST_LINES)
    return { lines: reasons.map(line), rest: [] };
  const shown = reasons.length <= MOST_LINES ? MOST_LINES : MOST_LINES - 1;
  const others = reasons.slice(shown).reduce((sum, [, titles]) => sum + titles.length, 0);
  return {
    lines: [
      ...reasons.slice(0, shown).map(line),
      ...(others > 0 ? [`${others} other measures, each for a reason of its own.`] : []),
    ],
    rest: missing.map(({ title, indicator, text }) => `${title} (${indicator}): ${lowered(text)}`),
  };
}

function lowered(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
