/** The shape of a stored receipt. */
import { CARE_STATUSES } from '../eligibility/status/statuses.js';
import type { Shape } from '../kernel/fields/kinds.js';
import { DATE, PLAIN_VALUE, TEXT, byName, listOf, needed, one, oneOf } from '../kernel/fields/kinds.js';

const ANSWER = oneOf(['yes', 'no', 'unknown']);

const RECEIPT_ANSWER = {
  name: 'ReceiptAnswer',
  means: 'The answer that the receipt vouches for.',
  fields: {
    status: needed(oneOf([...CARE_STATUSES, 'unknown']), 'The status that was given.'),
    possible: needed(listOf(oneOf(CARE_STATUSES)), 'The statuses that were possible.'),
    lookedAfter: needed(ANSWER, 'Whether they were looked after that day.'),
    principlesApply: needed(ANSWER, 'Whether the corporate parenting principles were owed to them.'),
    personalAdviser: needed(TEXT, 'Whether a personal adviser was owed.'),
  },
} as const satisfies Shape;

const VALUE_USED = {
  name: 'ValueUsed',
  means: 'A dated value of the law.',
  fields: {
    value: needed(PLAIN_VALUE, 'As in force on the day; null where none was.'),
    hash: needed(TEXT, 'Of all its entries, each with its first day, value and citation.'),
  },
} as const satisfies Shape;

/** What `receiptFor` makes. */
export const RECEIPT = {
  name: 'Receipt',
  means:
    'What to store beside a decision, so that the question can be put again: no name, date of birth or other fact of the person is in it.',
  fields: {
    receipt: needed(oneOf(['corporate-parenting/status/1']), 'What it is a receipt of, and its form.'),
    version: needed(TEXT, 'The version of the package that answered.'),
    lawAsAt: needed(TEXT, 'The day as at which that version states the law.'),
    on: needed(DATE, 'The day asked about.'),
    inputHash: needed(
      TEXT,
      'Of the record in canonical form: sha256:…, or hmac-sha256:… where a secret was given.',
    ),
    answer: needed(one(RECEIPT_ANSWER), 'The answer.'),
    law: needed(byName(one(VALUE_USED)), 'Every dated value of the law, by name.'),
    rules: needed(
      byName(TEXT),
      'Every rule that took part, by id, with a hash of the words in which it spoke.',
    ),
    readings: needed(byName(TEXT), 'The reading chosen of each open question, by name.'),
    readingsThatMatter: needed(listOf(TEXT), 'Ids of the readings that would change the answer.'),
  },
} as const satisfies Shape;
