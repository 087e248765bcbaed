/**
 * A receipt for an answer, to be stored beside a decision: which version said what, under which law, readings and
 * rules, of an input known only by its hash. Years later the same facts can be put to the same question.
 */
import { fieldsOf } from '../../kernel/given.js';
import { plainDate } from '../../kernel/calendar.js';
import type { PlainDate } from '../../kernel/calendar.js';
import type { Answer, Finding } from '../../kernel/finding.js';
import { careStatus } from '../status/care-status.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND } from '../../law/law.js';
import type { Person } from '../../record/person/person.js';
import { personalAdviser } from '../status/adviser-owed.js';
import type { Readings } from '../../law/readings.js';
import { canonicalRecord } from './canonical.js';
import { hashOf, shortHash } from './hash.js';
import type { ValueUsed } from './law-used.js';
import { lawUsed } from './law-used.js';
import { LAW_AS_AT, PACKAGE_VERSION } from './version.js';
import type { CareStatus } from '../status/statuses.js';

/** The answer that a receipt vouches for. */
export interface ReceiptAnswer {
  /** The status that was given. */
  readonly status: CareStatus | 'unknown';
  /** The statuses that were possible. */
  readonly possible: readonly CareStatus[];
  /** Whether they are looked after that day. */
  readonly lookedAfter: Answer;
  /** Whether the seven principles are owed to them. */
  readonly principlesApply: Answer;
  /** Whether a personal adviser is owed. */
  readonly personalAdviser: string;
}

/** A receipt. It holds no name, date of birth or other fact of the person. */
export interface Receipt {
  /** What identifies the receipt. */
  readonly receipt: 'corporate-parenting/status/1';
  /** The version of this package that answered. */
  readonly version: string;
  /** The day as at which that version states the law. */
  readonly lawAsAt: string;
  /** The day asked about. */
  readonly on: PlainDate;
  /**
   * Of the record in canonical form: `sha256:…`, or `hmac-sha256:…` where a secret was given. The order of rows does
   * not change it, nor `null` in a row against an absent field.
   */
  readonly inputHash: string;
  /** The answer. */
  readonly answer: ReceiptAnswer;
  /** Every dated value of the law, by name. */
  readonly law: Readonly<Record<string, ValueUsed>>;
  /** Every rule that took part, by id, with a hash of the words in which it spoke. */
  readonly rules: Readonly<Record<string, string>>;
  /** The reading chosen of each open question. */
  readonly readings: Readings;
  /** The readings that would change the answer, by id. */
  readonly readingsThatMatter: readonly string[];
}

/** How a receipt is made. */
export interface ReceiptOptions {
  /**
   * Keys the input's hash (HMAC). A date of birth and a few dates can be guessed and hashed by anybody who tries; with
   * a text that only the council holds they cannot. The same text is needed to replay.
   */
  readonly secret?: string | undefined;
}

/**
 * The receipt for the care status of a person on a day.
 *
 * @throws RangeError when `on` is not a real date, or the secret is empty.
 * @example
 * const receipt = receiptFor(kim, '2026-06-01', LAW_OF_ENGLAND, { secret: 'held by the council' });
 * replay(receipt, kim, LAW_OF_ENGLAND, { secret: 'held by the council' }).outcome; // 'same'
 */
export function receiptFor(
  record: Person,
  on: string,
  law: Law = LAW_OF_ENGLAND,
  options?: ReceiptOptions,
): Receipt {
  const { secret } = fieldsOf(options);
  const status = careStatus(record, on, law);
  const day = plainDate(on);
  return {
    receipt: 'corporate-parenting/status/1',
    version: PACKAGE_VERSION,
    lawAsAt: LAW_AS_AT,
    on: day,
    inputHash: hashOf(canonicalRecord(record), secret),
    answer: {
      status: status.answer,
      possible: status.possible,
      lookedAfter: status.lookedAfter,
      principlesApply: status.principlesApply,
      personalAdviser: personalAdviser(record, on, law).answer,
    },
    law: lawUsed(law, day),
    rules: rulesWithWords(status),
    readings: law.readings,
    readingsThatMatter: status.interpretations,
  };
}

/** Each rule of a finding with a hash of its templates: no fact of the person is in them. */
function rulesWithWords(root: Finding<string>): Readonly<Record<string, string>> {
  const said = new Map<string, Set<string>>();
  const visit = ({ rule, says, steps }: Finding<string>): void => {
    const known = said.get(rule);
    if (known === undefined) said.set(rule, new Set([says]));
    else known.add(says);
    for (const step of steps) visit(step);
  };
  visit(root);
  return Object.fromEntries(
    [...said]
      .map(([rule, texts]) => [rule, shortHash([...texts].sort().join('\n'))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
