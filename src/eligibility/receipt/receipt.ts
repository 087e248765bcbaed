/**
 * A receipt for an answer, to be stored beside a decision: which version said what, under which law, readings and
 * rules, of an input known only by its hash. Years later the same facts can be put to the same question.
 */
import { plainDate } from '../../kernel/calendar.js';
import type { PlainDate } from '../../kernel/calendar.js';
import type { Answer } from '../../kernel/finding.js';
import { rulesUsed } from '../../kernel/finding.js';
import { careStatus } from '../status/care-status.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND } from '../../law/law.js';
import type { Person } from '../../record/person/person.js';
import { personalAdviser } from '../status/personal-adviser.js';
import type { Readings } from '../../law/readings.js';
import { canonicalText } from './canonical.js';
import { LAW_AS_AT, PACKAGE_VERSION } from './version.js';
import { sha256 } from './sha256.js';
import type { CareStatus } from '../status/statuses.js';

/** The answer that a receipt vouches for. */
export interface ReceiptAnswer {
  readonly status: CareStatus | 'unknown';
  readonly possible: readonly CareStatus[];
  readonly lookedAfter: Answer;
  readonly principlesApply: Answer;
  readonly personalAdviser: string;
}

/** A receipt. It holds no name, date of birth or other fact of the person. */
export interface Receipt {
  readonly receipt: 'corporate-parenting/status/1';
  /** The version of this package that answered. */
  readonly version: string;
  /** The day as at which that version states the law. */
  readonly lawAsAt: string;
  /** SHA-256 of the law that was used, with its readings. */
  readonly lawHash: string;
  /** The day asked about. */
  readonly on: PlainDate;
  /** SHA-256 of the input in canonical form. */
  readonly inputHash: string;
  readonly answer: ReceiptAnswer;
  /** Every rule that took part, by id. */
  readonly rules: readonly string[];
  /** The reading chosen of each open question. */
  readonly readings: Readings;
  /** The readings that would change the answer, by id. */
  readonly readingsThatMatter: readonly string[];
}

/**
 * The receipt for the care status of a person on a day.
 *
 * @param secret mixed into the input's hash. A date of birth and a few dates can be guessed and hashed by anybody who
 * tries; with a text that only the council holds they cannot. The same text is needed to replay.
 * @throws RangeError when `on` is not a real date.
 * @example
 * const receipt = receiptFor(kim, '2026-06-01');
 * replay(receipt, kim).outcome; // 'same'
 */
export function receiptFor(record: Person, on: string, law: Law = LAW_OF_ENGLAND, secret = ''): Receipt {
  const status = careStatus(record, on, law);
  return {
    receipt: 'corporate-parenting/status/1',
    version: PACKAGE_VERSION,
    lawAsAt: LAW_AS_AT,
    lawHash: sha256(canonicalText(law)),
    on: plainDate(on),
    inputHash: sha256(`${secret}\n${canonicalText(record)}`),
    answer: {
      status: status.answer,
      possible: status.possible,
      lookedAfter: status.lookedAfter,
      principlesApply: status.principlesApply,
      personalAdviser: personalAdviser(record, on, law).answer,
    },
    rules: rulesUsed(status),
    readings: law.readings,
    readingsThatMatter: status.interpretations,
  };
}
