/** How lines about many people stand in columns: as places in lists of names, counted from 1; 0 is none. */
import { DEADLINE_STATES } from '../../eligibility/council/open-lines.js';
import { COMING_KINDS } from '../../eligibility/council/coming-lines.js';
import { DUTY_IDS } from '../../eligibility/duties/entry.js';
import { TURNING_POINTS } from '../../eligibility/over-time/turning-points.js';
import { CARE_STATUSES } from '../../eligibility/status/statuses.js';

/**
 * The lists of names whose places, counted from 1, are the codes in the columns of deadlines, of what is coming and of
 * timelines.
 *
 * @example
 * const assume = { yearStart: yearStartOf('2026-03-31'), otherFacts: 'not-recorded' } as const;
 * const due = deadlineColumns(records, '2026-03-31', assume);
 * LINE_CODES.state[(due.state[0] ?? 0) - 1]; // 'overdue', 'due' or 'cannot-be-told'
 */
export const LINE_CODES = {
  /** How something stands. */
  state: DEADLINE_STATES,
  /** What is coming. */
  kind: COMING_KINDS,
  /** The duty. */
  duty: DUTY_IDS,
  /** The status. */
  status: [...CARE_STATUSES, 'unknown'],
  /** An answer. */
  answer: ['yes', 'no', 'unknown'],
  /** Whether a personal adviser is owed. */
  adviser: ['required', 'on-request', 'none', 'unknown'],
  /** What happens on the first day of a span: here the first of the list is the lowest bit. */
  because: TURNING_POINTS,
} as const;

/** The code of each name of a list. */
export function codesOf<Name extends string>(list: readonly Name[]): (name: Name) => number {
  const codes = new Map(list.map((name, at) => [name, at + 1]));
  return (name) => codes.get(name) ?? 0;
}

export const STATE_CODE = /* @__PURE__ */ codesOf(LINE_CODES.state);
export const KIND_CODE = /* @__PURE__ */ codesOf(LINE_CODES.kind);
export const DUTY_CODE = /* @__PURE__ */ codesOf(LINE_CODES.duty);
export const STATUS_CODE = /* @__PURE__ */ codesOf(LINE_CODES.status);
export const ANSWER_CODE = /* @__PURE__ */ codesOf(LINE_CODES.answer);
export const ADVISER_CODE = /* @__PURE__ */ codesOf(LINE_CODES.adviser);

/** Steps as they come: each text once, with its place; the first is none. */
export interface Steps {
  readonly texts: readonly string[];
  readonly codeOf: (step: string) => number;
}

/** No steps yet. */
export function noSteps(): Steps {
  const texts = [''];
  const codes = new Map([['', 0]]);
  return {
    texts,
    codeOf: (step) => {
      const known = codes.get(step);
      if (known !== undefined) return known;
      codes.set(step, texts.length);
      return texts.push(step) - 1;
    },
  };
}
