/** Runs worked cases: one runner for status, casebook, duty, indicator and pledge files, without touching a file system. */
import type { CaseResult } from './case-result.js';
import { isDutyFile, runDutyFile } from './duty-cases.js';
import { isIndicatorFile, runIndicatorFile } from './indicator-cases.js';
import { isPledgeFile, runPledgeFile } from './pledge-cases.js';
import type { HitRate, SuggestionHits } from './suggestion-hits.js';
import { isStatusFile, runStatusFile } from './status-cases.js';

export type { CaseResult } from './case-result.js';

/** What a file of worked cases came to. */
export interface ConformanceResult {
  readonly cases: readonly CaseResult[];
  /** Lines for a reader that are neither a pass nor a failure. */
  readonly notes: readonly string[];
}

/**
 * Runs every case in a file, already parsed; `undefined` when the file is not in a known shape. Never throws: a
 * case that cannot be read is a case that failed.
 *
 * @example
 * runConformance(JSON.parse(text))?.cases.filter((result) => !result.passed);
 */
export function runConformance(file: unknown): ConformanceResult | undefined {
  if (isPledgeFile(file)) {
    const { cases, suggestion } = runPledgeFile(file);
    return { cases, notes: suggestion === undefined ? [] : suggestionNotes(suggestion) };
  }
  // A file may hold cases of status, of duties, or both.
  const law = [
    ...(isStatusFile(file) ? runStatusFile(file) : []),
    ...(isDutyFile(file) ? runDutyFile(file) : []),
  ];
  if (law.length > 0) return { cases: law, notes: [] };
  if (isIndicatorFile(file)) return { cases: runIndicatorFile(file), notes: [] };
  return undefined;
}

function suggestionNotes({ primaryHits, points, byConfidence }: SuggestionHits): string[] {
  return [
    `first suggestion is a primary label for ${primaryHits} of ${points} points (${percent(primaryHits / points)})`,
    ...Object.entries(byConfidence).flatMap(([confidence, rate]) =>
      rate.interval === null ? [] : [`${CONFIDENCES[confidence] ?? confidence}: ${rateInWords(rate)}`],
    ),
  ];
}

/** A point without a suggestion cannot be right; it is told as left to a person. */
const CONFIDENCES: Readonly<Record<string, string>> = { none: 'left to a person' };

function rateInWords({ primaryHits, points, interval }: HitRate): string {
  if (primaryHits === 0 && interval?.[0] === 0) return `${points}`;
  const [low, high] = interval ?? [0, 1];
  return `${primaryHits} of ${points} (${percent(primaryHits / points)}, 95% interval ${percent(low)} to ${percent(high)})`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
