/** A child's rows of the return as the facts that the status rules read: day numbers and codes, no text made. */
import { objectGiven, oneOfGiven } from '../../kernel/given.js';
import type { History } from '../../record/history/history.js';
import { historyFrom } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import type { RecordedFacts } from '../../record/person/recorded-facts.js';
import type { Stay } from '../../record/person/stay.js';
import { stayOf } from '../../record/person/stay.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { NO_DAY, isUsable } from '../../record/columns/columns.js';
import { MOST_ENTRIES } from '../../kernel/fields/kinds.js';
import { NOTHING_ELSE } from '../../record/person/make.js';
import { readPerson } from '../../record/person/read.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { BEFORE_RECORDS, STILL_OPEN } from '../../kernel/calendar.js';
import { LS_CODES, PLACE_CODES, REC_CODES, RNE, UNKNOWN_CODE, codeText } from '../../kernel/codes.js';
import { NONE } from '../../kernel/none.js';

/** What is taken as known about the rows of a return. */
export interface ReturnAssumptions {
  /**
   * The first day of the return year. A child with no episodes may have had care before it, which a return for
   * one year does not carry.
   */
  readonly yearStart: EpochDay;
  /**
   * Whether the facts that a return cannot hold (care by a council that took over, family placements, detentions,
   * hospital stays, other accommodation, disability, requests for support and the rest) are taken as none, as
   * `withNothingElse` takes them, or as not recorded.
   */
  readonly otherFacts: 'none' | 'not-recorded';
}

/** A child's history for the status rules; none where the return holds no date of birth. */
export function historiesOfChild(
  records: CareRecords,
  child: number,
  assume: ReturnAssumptions,
  law: LawInDays,
  isKnown = isUsable(records, 'episodes'),
): readonly History[] {
  const born = bornOf(records, child);
  return born === undefined ? NONE : [historyFrom(factsOfChild(records, child, assume, isKnown), born, law)];
}

/** The date of birth; `undefined` where the cell is blank. */
export function bornOf(records: CareRecords, child: number): EpochDay | undefined {
  const born = records.children.dateOfBirth[child] ?? NO_DAY;
  return born === NO_DAY ? undefined : (born as EpochDay);
}

/**
 * A child's rows as recorded facts.
 *
 * @param isKnown whether care is what the episodes say.
 */
export function factsOfChild(
  records: CareRecords,
  child: number,
  assume: ReturnAssumptions,
  isKnown: boolean,
): RecordedFacts {
  const others = assume.otherFacts === 'none' ? FACTS_OF_NOTHING_ELSE : FACTS_NOT_RECORDED;
  // Written field by field, which leaves an object that is quick to make and of one shape.
  return {
    care: isKnown && areAllRows(records, child) ? careOfChild(records, child) : undefined,
    elsewhereRecorded: others.elsewhereRecorded,
    recordFrom: recordBegins(records, child, assume.yearStart),
    detentions: others.detentions,
    died: others.died,
    family: others.family,
    hospital: others.hospital,
    guardianship: others.guardianship,
    accommodation: others.accommodation,
    disabled: others.disabled,
    unusable: others.unusable,
  };
}

const OTHER_FACTS: readonly ReturnAssumptions['otherFacts'][] = ['none', 'not-recorded'];

/** From JavaScript anything can be given: text for the day would be compared as no number at all. */
export function checkAssumed(assume: ReturnAssumptions): void {
  const { yearStart, otherFacts } = objectGiven(assume, 'assume');
  if (!Number.isSafeInteger(yearStart))
    throw new RangeError('yearStart: expected a day as a number, of yearStartOf or toDay');
  oneOfGiven(OTHER_FACTS, otherFacts, 'otherFacts');
}

const FACTS_OF_NOTHING_ELSE = /* @__PURE__ */ readPerson(NOTHING_ELSE);
const FACTS_NOT_RECORDED = /* @__PURE__ */ readPerson({});

/** Whether the rows of a child are all that was said of its care: none was refused, and there are no more than any record holds. */
function areAllRows(records: CareRecords, child: number): boolean {
  const { start } = records.episodes;
  const rows = (start[child + 1] ?? 0) - (start[child] ?? 0);
  return records.children.careInDoubt?.[child] !== 1 && rows <= MOST_ENTRIES;
}

/** The texts of a list by the number of the code, for every number that a cell can hold. */
/* @__NO_SIDE_EFFECTS__ */
function textsByNumber(codes: readonly string[]): readonly (string | null)[] {
  return Array.from({ length: UNKNOWN_CODE + 1 }, (_, number) => codeText(codes, number));
}

const LEGAL_STATUSES = /* @__PURE__ */ textsByNumber(LS_CODES);
const PLACEMENTS = /* @__PURE__ */ textsByNumber(PLACE_CODES);
const REASONS_ENDED = /* @__PURE__ */ textsByNumber(REC_CODES);

function careOfChild(records: CareRecords, child: number): Stay[] {
  const { episodes } = records;
  const first = episodes.start[child] ?? 0;
  const end = episodes.start[child + 1] ?? first;
  const care: Stay[] = [];
  for (let row = first; row < end; row++) {
    care.push(
      stayOf({
        from: (episodes.from[row] ?? 0) as EpochDay,
        until: (episodes.until[row] ?? STILL_OPEN) as EpochDay,
        legalStatus: LEGAL_STATUSES[episodes.ls[row] ?? 0] ?? '',
        placement: PLACEMENTS[episodes.place[row] ?? 0] ?? null,
        reasonEnded: REASONS_ENDED[episodes.rec[row] ?? 0] ?? null,
        shortBreakSeries: undefined,
        over24Hours: undefined,
        council: undefined,
        // A return is of an English council.
        nation: 'england',
        reviewedAs: undefined,
      }),
    );
  }
  return care;
}

/** The day from which the rows are the whole story: a first row that is not a start shows that care came before. */
function recordBegins(records: CareRecords, child: number, yearStart: EpochDay): EpochDay {
  const { episodes } = records;
  const first = episodes.start[child] ?? 0;
  if (first >= (episodes.start[child + 1] ?? first)) return yearStart;
  return episodes.rne[first] === RNE.S ? BEFORE_RECORDS : ((episodes.from[first] ?? 0) as EpochDay);
}
