/** A child of the return as a `Person`, so that the rules can be asked about one child with every reason. */
import { recordsGiven } from '../../record/columns/given.js';
import { withNothingElse } from '../../record/person/make.js';
import type { CareEntry, Person } from '../../record/person/person.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { isUsable } from '../../record/columns/columns.js';
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, STILL_OPEN, toPlainDate } from '../../kernel/calendar.js';
import type { EpisodeEndReason, LegalStatusCode, PlacementCode } from '../../kernel/codes.js';
import type { ReturnAssumptions } from './to-facts.js';
import { bornOf, checkAssumed, factsOfChild } from './to-facts.js';

/**
 * The person that a child's rows describe. What a return cannot hold (family placements, detentions, hospital
 * stays, other accommodation, disability) stays absent, unless `otherFacts` says that there is none of it.
 * `recordFrom` is set where the rows show that care came before them. Where the return holds no date of birth, that
 * of the person is empty text: no rule can read it, so that every answer is unknown.
 *
 * @param child the child's place in `records.children`.
 * @throws RangeError when what is assumed is none of what it can be.
 * @example
 * const at = records.children.id.indexOf('X4105');
 * careStatus(personOfChild(records, at, { yearStart: toDay('2025-04-01'), otherFacts: 'not-recorded' }), '2026-03-31');
 */
export function personOfChild(records: CareRecords, child: number, assume: ReturnAssumptions): Person {
  recordsGiven(records);
  checkAssumed(assume);
  const facts = factsOfChild(records, child, assume, isUsable(records, 'episodes'));
  const born = bornOf(records, child);
  const care = facts.care?.map((stay): CareEntry => ({
    start: toPlainDate(stay.from),
    end: dateOrNull(stay.until),
    // The reader refuses rows whose codes are in no list.
    legalStatus: stay.legalStatus as LegalStatusCode,
    placement: stay.placement as PlacementCode | null,
    reasonEnded: stay.reasonEnded as EpisodeEndReason | null,
  }));
  const person: Person = {
    dateOfBirth: born === undefined ? '' : toPlainDate(born),
    ...(care === undefined ? {} : { care }),
    ...(facts.recordFrom === BEFORE_RECORDS ? {} : { recordFrom: toPlainDate(facts.recordFrom) }),
  };
  if (assume.otherFacts !== 'none') return person;
  const whole = withNothingElse(person);
  if (care !== undefined) return whole;
  // That there is nothing else does not make none of care that could not be read.
  const { care: _, ...others } = whole;
  return others;
}

function dateOrNull(day: EpochDay): PlainDate | null {
  return day === STILL_OPEN ? null : toPlainDate(day);
}
