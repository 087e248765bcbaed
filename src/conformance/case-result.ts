/** What one worked case came to. */
export interface CaseResult {
  /** The case's own id, or a path in the file where it has none: `coverage/derby-2016`. */
  readonly id: string;
  readonly passed: boolean;
  /** What the case expects and what the library gave; only where they differ. */
  readonly expected?: unknown;
  readonly actual?: unknown;
}
