/** Puts the same question again: whether a stored receipt still stands, and what differs where it does not. */
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND } from '../../law/law.js';
import type { Person } from '../../record/person/person.js';
import { canonicalText } from './canonical.js';
import type { Receipt } from './receipt.js';
import { receiptFor } from './receipt.js';

/** How a receipt stands to the same question asked now. The first that holds, in this order. */
export const REPLAY_OUTCOMES = [
  /** The record is not the one that the receipt was made for. */
  'different-input',
  /** The same record, and another answer. */
  'different-answer',
  /** The same record and answer, by another version, law or reading. */
  'different-version',
  'same',
] as const;
export type ReplayOutcome = (typeof REPLAY_OUTCOMES)[number];

/** One part of the receipt that is not what it was. */
export interface ReplayDifference {
  /** Where in the receipt: `answer.status`. */
  readonly field: string;
  readonly was: string;
  readonly now: string;
}

/** What a replay found. */
export interface Replay {
  readonly outcome: ReplayOutcome;
  readonly differs: readonly ReplayDifference[];
  /** The receipt of the question asked now. */
  readonly now: Receipt;
}

const ANSWERS = ['status', 'possible', 'lookedAfter', 'principlesApply', 'personalAdviser'] as const;
const VERSIONS = ['version', 'lawAsAt', 'lawHash', 'readings', 'rules', 'readingsThatMatter'] as const;

/**
 * Asks the question of a receipt again, of a record and under a law.
 *
 * @param secret the one that the receipt was made with, if any.
 * @throws RangeError when the receipt's `on` is not a real date.
 * @example
 * replay(receiptFor(kim, '2026-06-01'), { ...kim, disabled: true }).outcome; // 'different-input'
 */
export function replay(receipt: Receipt, record: Person, law: Law = LAW_OF_ENGLAND, secret = ''): Replay {
  const now = receiptFor(record, receipt.on, law, secret);
  const input = difference('inputHash', receipt.inputHash, now.inputHash);
  const answers = ANSWERS.flatMap((field) =>
    difference(`answer.${field}`, receipt.answer[field], now.answer[field]),
  );
  const versions = VERSIONS.flatMap((field) => difference(field, receipt[field], now[field]));
  return { outcome: outcomeOf(input, answers, versions), differs: [...input, ...answers, ...versions], now };
}

function outcomeOf(
  input: readonly ReplayDifference[],
  answers: readonly ReplayDifference[],
  versions: readonly ReplayDifference[],
): ReplayOutcome {
  if (input.length > 0) return 'different-input';
  if (answers.length > 0) return 'different-answer';
  return versions.length > 0 ? 'different-version' : 'same';
}

function difference(field: string, was: unknown, now: unknown): ReplayDifference[] {
  const [before, after] = [canonicalText(was), canonicalText(now)];
  return before === after ? [] : [{ field, was: before, now: after }];
}
