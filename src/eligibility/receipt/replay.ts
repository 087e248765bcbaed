/** Puts the same question again: whether a stored receipt still stands, and what differs where it does not. */
import { isPlainDate } from '../../kernel/calendar.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND } from '../../law/law.js';
import { READING_CHOICES } from '../../law/reading-choices.js';
import type { Person } from '../../record/person/person.js';
import { isRecord } from '../../record/person/read.js';
import { canonicalText } from './canonical.js';
import type { ValueUsed } from './law-used.js';
import type { Receipt, ReceiptOptions } from './receipt.js';
import { receiptFor } from './receipt.js';

/** How a receipt stands to the same question asked now. The first that holds, in this order. */
export const REPLAY_OUTCOMES = [
  /** The record is not the one that the receipt was made for, or the secret is another. */
  'different-input',
  /** The same record, and another answer. */
  'different-answer',
  /** The same record and answer, by another version, law, reading, rule or wording. */
  'different-version',
  'same',
] as const;
/** One of {@link REPLAY_OUTCOMES}. */
export type ReplayOutcome = (typeof REPLAY_OUTCOMES)[number];

/** What can differ. */
export const REPLAY_DIFFERENCES = [
  'input',
  'answer',
  /** The version of this package, or the day as at which it states the law. */
  'version',
  /** A dated value of the law that is no number: whether something is in force, or which rule is. */
  'law',
  /** A dated number of the law: an age, a count of days. */
  'number',
  /** The reading chosen of an open question, or whether it would change the answer. */
  'reading',
  /** A rule that took part before, or does now. */
  'rule',
  /** The words of a rule that took part before and does now. */
  'wording',
] as const;

/** One thing that is not what it was. */
export interface ReplayDifference {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: (typeof REPLAY_DIFFERENCES)[number];
  /**
   * Which: `record` or `secret` of the input, a field of the answer, the name of a dated value (`careDaysNeeded`), the id
   * of a reading (`AMB-3`) or of a rule (`REL-1`).
   */
  readonly id: string;
  /** What it was. */
  readonly was: string;
  /** What it is. */
  readonly now: string;
}

/** What a replay found. */
export interface Replay {
  /** What came of it. */
  readonly outcome: ReplayOutcome;
  /** What differs. */
  readonly differs: readonly ReplayDifference[];
  /** The receipt of the question asked now. */
  readonly now: Receipt;
}

type Parts = Readonly<Record<string, unknown>>;

/**
 * Asks the question of a receipt again, of a record and under a law.
 *
 * @param options with the secret that the receipt was made with, if any.
 * @throws RangeError when what is given as a receipt is none, with its day, its input's hash and its answer.
 * @example
 * replay(receiptFor(kim, '2026-06-01'), { ...kim, disabled: true }).differs; // [{ kind: 'input', id: 'record', … }]
 */
export function replay(
  receipt: Receipt,
  record: Person,
  law: Law = LAW_OF_ENGLAND,
  options?: ReceiptOptions,
): Replay {
  const was: unknown = receipt;
  if (!isReceipt(was)) throw new RangeError('receipt: expected a receipt as receiptFor makes it');
  const now = receiptFor(record, receipt.on, law, options);
  const input = difference(
    'input',
    keyOf(was.inputHash) === keyOf(now.inputHash) ? 'record' : 'secret',
    was.inputHash,
    now.inputHash,
  );
  const answers = differences('answer', was.answer, now.answer);
  const versions = [
    ...difference('version', 'version', was.version, now.version),
    ...difference('version', 'lawAsAt', was.lawAsAt, now.lawAsAt),
    ...ofLaw(partsOf(was.law), now.law),
    ...differences('reading', partsOf(was.readings), now.readings).map((each) => ({
      ...each,
      id: idOfReading(each.id),
    })),
    ...difference('reading', 'readingsThatMatter', was.readingsThatMatter, now.readingsThatMatter),
    ...ofRules(partsOf(was.rules), now.rules),
  ];
  return { outcome: outcomeOf(input, answers, versions), differs: [...input, ...answers, ...versions], now };
}

interface Kept extends Partial<Omit<Receipt, 'answer' | 'law' | 'rules' | 'readings'>> {
  readonly inputHash: string;
  readonly answer: Parts;
  readonly law?: unknown;
  readonly rules?: unknown;
  readonly readings?: unknown;
}

function isReceipt(value: unknown): value is Kept {
  return (
    isRecord(value) && isPlainDate(value.on) && typeof value.inputHash === 'string' && isRecord(value.answer)
  );
}

/** What an older receipt did not keep is nothing. */
function partsOf(value: unknown): Parts {
  return isRecord(value) ? value : {};
}

function keyOf(hash: string): string {
  return hash.slice(0, hash.indexOf(':'));
}

function ofLaw(was: Parts, now: Readonly<Record<string, ValueUsed>>): ReplayDifference[] {
  return differences('law', was, now).map((each) => {
    const isNumber = [was[each.id], now[each.id]].some(
      (used) => isRecord(used) && typeof used.value === 'number',
    );
    return isNumber ? { ...each, kind: 'number' } : each;
  });
}

function ofRules(was: Parts, now: Parts): ReplayDifference[] {
  return differences('rule', was, now).map((each) =>
    each.id in was && each.id in now ? { ...each, kind: 'wording' } : each,
  );
}

function idOfReading(name: string): string {
  return READING_CHOICES.find((choice) => choice.name === name)?.id ?? name;
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

/** The parts, of either, that differ. */
function differences(kind: ReplayDifference['kind'], was: Parts, now: object): ReplayDifference[] {
  const then = now as Parts;
  return [...new Set([...Object.keys(was), ...Object.keys(then)])].flatMap((id) =>
    difference(kind, id, was[id], then[id]),
  );
}

function difference(
  kind: ReplayDifference['kind'],
  id: string,
  was: unknown,
  now: unknown,
): ReplayDifference[] {
  const [before, after] = [canonicalText(was), canonicalText(now)];
  return before === after ? [] : [{ kind, id, was: before, now: after }];
}
