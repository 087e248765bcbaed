/** What is odd in a record that is well formed: what it says, what it could change, and who can settle it. */

import type { Words } from '../../kernel/words.js';
import { inWords } from '../../kernel/words.js';

/** Every caution: what it says of the entries concerned, what in the answers it could change, and who can settle it. */
export const RECORD_CAUTIONS = {
  'before-birth': {
    says: 'Begins before the date of birth',
    couldChange: 'the age at every point, and with it every status: the date of birth or the entry is wrong',
    heldBy: 'the birth certificate, and the record that the entry came from',
  },
  'after-eighteen': {
    says: 'Care that goes on past the birthday of an adult, when nobody is looked after',
    couldChange:
      'nothing from that birthday on, where it counts for nothing; before it, if the date of birth is wrong',
    heldBy: 'the care record',
  },
  'after-death': {
    says: 'Goes on after the day on which they are recorded as having died',
    couldChange: 'every answer from the day of death on: the death or the entry is wrong',
    heldBy: 'the care record, and the death certificate',
  },
  'two-deaths': {
    says: 'Two days of death are recorded',
    couldChange: 'every answer between the two days; the earlier is taken',
    heldBy: 'the death certificate',
  },
  'far-off-date': {
    says: 'A date further off than any record of today can reach, as systems write where they hold none',
    couldChange:
      'an end that is far off stands for none: write null; a birth or a start that is far off is an error',
    heldBy: 'the system that the record came from',
  },
  'overlapping-stays': {
    says: 'Two stays on the same days under different legal statuses',
    couldChange:
      'whether short-break rules or the hours of accommodation apply on those days, and how care is taken to have ended',
    heldBy: 'the care record and, for orders, the court order',
  },
  'long-short-break': {
    says: 'Recorded as a short break, and longer than one break may be meant to last',
    couldChange:
      'whether its days count towards leaving-care rights: an ordinary stay does, a short break does not',
    heldBy: 'the short-break care plan',
  },
  'care-order-beside-guardianship': {
    says: 'A care order on days on which a special guardianship order is recorded as in force: the one discharges the other',
    couldChange:
      'whether they are looked after, and whether they qualify as having been under special guardianship',
    heldBy: 'the court orders',
  },
  'guardianship-beside-end-of-care': {
    says: 'Care is recorded to have ended by special guardianship, and the order on record is not that one',
    couldChange:
      'whether they qualify as having been under special guardianship: one of the two is wrong, or there were two orders',
    heldBy: 'the court orders',
  },
  'guardianship-without-care-before': {
    says: 'A special guardianship order is told to be made straight from care, and no care is recorded just before it',
    couldChange:
      'whether they qualify as having been under special guardianship, and whether they are previously looked after: the order counts as it is told',
    heldBy: 'the court order, and the care record',
  },
  'sentence-within-care': {
    says: 'A sentence of custody on days on which care that it ends is recorded to go on',
    couldChange:
      'whether they are looked after from the sentence on, and the days that count: care under section 20 or on remand is taken to have ended by it',
    heldBy: 'the court, and the care record',
  },
  'assessed-adult-without-care': {
    says: 'Care ended because they were found to be an adult, and by the date of birth no day of care came while they were a child',
    couldChange:
      'every status: by this date of birth they never were looked after; an assessed date of birth can be another',
    heldBy: 'the age assessment',
  },
} as const;

/** The code of a caution. */
export type RecordCautionCode = keyof typeof RECORD_CAUTIONS;

/** One caution about a record. It refuses nothing: answers stand as they follow from the record. */
export interface RecordCaution {
  /** What it is, for programs. */
  readonly code: RecordCautionCode;
  /** JSON pointers of the entries or fields concerned: `/care/0`. */
  readonly about: readonly string[];
  /** What is odd. No date or name of the record is repeated. */
  readonly says: string;
  /** What in the answers it could change. */
  readonly couldChange: string;
  /** Who can settle it. */
  readonly heldBy: string;
}

/** Cautions in the words of a table. */
export function cautionsIn(
  words: Words | undefined,
  cautions: readonly RecordCaution[],
): readonly RecordCaution[] {
  if (words === undefined) return cautions;
  return cautions.map((each) => ({
    ...each,
    says: inWords(each.says, words),
    couldChange: inWords(each.couldChange, words),
    heldBy: inWords(each.heldBy, words),
  }));
}

/** A caution of a code about entries. */
export function caution(code: RecordCautionCode, ...about: string[]): RecordCaution {
  return { code, about, ...RECORD_CAUTIONS[code] };
}
