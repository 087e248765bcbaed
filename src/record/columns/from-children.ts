/** Columns from children written by hand, or from worked cases. A row without a real first day is passed over. */
import { BEFORE_RECORDS, STILL_OPEN } from '../../kernel/calendar.js';
import {
  ACCOM,
  ACTIV,
  CHANGE,
  CIN,
  ETHNIC,
  IN_TOUCH,
  LS,
  MISSING_CODE,
  PLACE,
  PROVIDER,
  REC,
  REVIEW_CODE,
  RNE,
  SDQ_REASON,
  SW_REASON,
} from '../../kernel/codes.js';
import { answer, code, dayOr, isPresent, numberOfText, tenthsOfMile } from './cell-numbers.js';
import { expectChildren } from './children-given.js';
import type { ChildRows, EpisodeRow, ExtraRows } from './child-rows.js';
import { extraFacts, suppliedIn } from './extra-facts.js';
import { recordedPupilNumber } from './pupil-number.js';
import type { CareRecords } from './columns.js';
import { NO_DAY, TABLES } from './columns.js';
import { dated, together } from './rows-by-child.js';
import { tablesSupplied } from './supplied.js';

/**
 * The columns of children written by hand, in rows of any order. A table is supplied where any child says something of
 * it, an empty list included; of a table that is supplied, a child that leaves it out has no rows.
 *
 * @throws RangeError that names the field where a child, its id, a table or a list is not of its form.
 * @example
 * recordsFromChildren([
 *   { id: 'a', dateOfBirth: '2012-05-04', episodes: [{ DECOM: '2021-06-01', RNE: 'S', LS: 'C2', PLACE: 'U6' }] },
 * ]);
 */
export function recordsFromChildren(children: readonly ChildRows[]): CareRecords {
  expectChildren(children);
  const numbers = new Map<string, number>();
  const texts = (value: string | null | undefined): number => numberOfText(numbers, value);
  const length = children.length;
  const extras = children.map((child) => listOrEmpty(child.extra));
  return {
    supplied: tablesSupplied(children),
    children: {
      length,
      id: children.map((child) => String(child.id)),
      dateOfBirth: Int32Array.from(children, (child) => dayOr(child.dateOfBirth, NO_DAY)),
      sex: Uint8Array.from(children, (child) => ({ M: 1, '1': 1, F: 2, '2': 2 })[child.sex ?? ''] ?? 0),
      ethnic: Uint8Array.from(children, (child) => code(ETHNIC, child.ethnic)),
      uascUntil: Int32Array.from(extras, ({ uasc }) =>
        isPresent(uasc) ? dayOr(uasc.DUC, STILL_OPEN) : NO_DAY,
      ),
      upn: Float64Array.from(children, (child) => recordedPupilNumber(String(child.upn ?? ''))),
    },
    episodes: episodeColumns(children, texts),
    reviews: reviewColumns(extras),
    socialWorkers: workerColumns(extras, texts),
    missing: missingColumns(extras),
    adoptions: adoptionColumns(extras),
    placedForAdoption: placedColumns(extras),
    deprivationOfLiberty: libertyColumns(extras),
    outcomes: outcomeColumns(children),
    careLeavers: {
      present: Uint8Array.from(children, (child) => (isPresent(child.oc3) ? 1 : 0)),
      inTouch: Uint8Array.from(children, (child) => code(IN_TOUCH, child.oc3?.IN_TOUCH)),
      activity: Uint8Array.from(children, (child) => code(ACTIV, child.oc3?.ACTIV)),
      accommodation: Uint8Array.from(children, (child) => code(ACCOM, child.oc3?.ACCOM)),
    },
    reviewsSince: BEFORE_RECORDS,
    shown: { tables: {}, mostRefused: 1, places: TABLES, factsWithin: true },
    ...facts(extras),
  };
}

/** What was written of any child was supplied: that nobody was matched, or moved, is nothing said. */
function facts(extras: readonly ExtraRows[]): Pick<CareRecords, 'extras' | 'suppliedFacts'> {
  const read = extras.map(extraFacts);
  const named = (name: keyof ExtraRows): boolean => extras.some((extra) => isPresent(extra[name]));
  const unsaid = (['schoolMatched', 'schoolMoves'] as const).filter((name) => !named(name));
  return {
    extras: read,
    suppliedFacts: suppliedIn(read).filter((name) => !(unsaid as readonly string[]).includes(name)),
  };
}

function listOrEmpty(extra: ExtraRows | null | undefined): ExtraRows {
  return extra ?? {};
}

function episodeColumns(
  children: readonly ChildRows[],
  texts: (value: string | null | undefined) => number,
): CareRecords['episodes'] {
  const lists = children.map((child) =>
    dated(
      child.episodes,
      (row) => row.DECOM,
      (row) => row.DEC,
    ),
  );
  const { length, start, rows } = together<EpisodeRow>(lists);
  return {
    length,
    start,
    from: Int32Array.from(rows, (row) => dayOr(row.DECOM, NO_DAY)),
    until: Int32Array.from(rows, (row) => dayOr(row.DEC, STILL_OPEN)),
    rne: Uint8Array.from(rows, (row) => code(RNE, row.RNE)),
    ls: Uint8Array.from(rows, (row) => code(LS, row.LS)),
    cin: Uint8Array.from(rows, (row) => code(CIN, row.CIN)),
    place: Uint8Array.from(rows, (row) => code(PLACE, row.PLACE)),
    provider: Uint8Array.from(rows, (row) => code(PROVIDER, row.PLACE_PROVIDER)),
    rec: Uint8Array.from(rows, (row) => code(REC, row.REC)),
    change: Uint8Array.from(rows, (row) => code(CHANGE, row.REASON_PLACE_CHANGE)),
    homePost: Float64Array.from(rows, (row) => texts(row.HOME_POST)),
    placePost: Float64Array.from(rows, (row) => texts(row.PL_POST)),
    urn: Float64Array.from(rows, (row) => texts(row.URN)),
    distance: Int32Array.from(rows, (row) => tenthsOfMile(row.PL_DISTANCE)),
    location: Uint8Array.from(
      rows,
      (row) => ({ IN: 1, OUT: 2 })[String(row.PL_LOCATION ?? '').toUpperCase()] ?? 0,
    ),
  };
}

function reviewColumns(extras: readonly ExtraRows[]): CareRecords['reviews'] {
  const { length, start, rows } = together(
    extras.map((extra) =>
      dated(
        extra.reviews,
        (row) => row.REVIEW,
        () => null,
      ),
    ),
  );
  return {
    length,
    start,
    on: Int32Array.from(rows, (row) => dayOr(row.REVIEW, NO_DAY)),
    code: Uint8Array.from(rows, (row) => code(REVIEW_CODE, row.REVIEW_CODE)),
  };
}

function workerColumns(
  extras: readonly ExtraRows[],
  texts: (value: string | null | undefined) => number,
): CareRecords['socialWorkers'] {
  const lists = extras.map((extra) =>
    dated(
      extra.swEpisodes,
      (row) => row.SW_DECOM,
      (row) => row.SW_DEC,
      true,
    ),
  );
  const { length, start, rows } = together(lists);
  return {
    length,
    start,
    worker: Int32Array.from(rows, (row) => texts(row.SW_ID)),
    from: Int32Array.from(rows, (row) => dayOr(row.SW_DECOM, NO_DAY)),
    until: Int32Array.from(rows, (row) => dayOr(row.SW_DEC, STILL_OPEN)),
    reason: Uint8Array.from(rows, (row) => code(SW_REASON, row.SW_REASON)),
  };
}

function missingColumns(extras: readonly ExtraRows[]): CareRecords['missing'] {
  const lists = extras.map((extra) =>
    dated(
      extra.missing,
      (row) => row.MIS_START,
      (row) => row.MIS_END,
    ),
  );
  const { length, start, rows } = together(lists);
  return {
    length,
    start,
    kind: Uint8Array.from(rows, (row) => code(MISSING_CODE, row.MISSING)),
    from: Int32Array.from(rows, (row) => dayOr(row.MIS_START, NO_DAY)),
    until: Int32Array.from(rows, (row) => dayOr(row.MIS_END, STILL_OPEN)),
  };
}

function placedColumns(extras: readonly ExtraRows[]): CareRecords['placedForAdoption'] {
  const lists = extras.map((extra) =>
    dated(
      extra.placedForAdoption,
      (row) => row.DATE_PLACED,
      (row) => row.DATE_PLACED_CEASED,
    ),
  );
  const { length, start, rows } = together(lists);
  return {
    length,
    start,
    decided: Int32Array.from(rows, (row) => dayOr(row.DATE_PLACED, NO_DAY)),
    ceased: Int32Array.from(rows, (row) => dayOr(row.DATE_PLACED_CEASED, NO_DAY)),
  };
}

function libertyColumns(extras: readonly ExtraRows[]): CareRecords['deprivationOfLiberty'] {
  const lists = extras.map((extra) =>
    dated(
      extra.doLo,
      (row) => row.DOLO_START,
      (row) => row.DOLO_END,
    ),
  );
  const { length, start, rows } = together(lists);
  return {
    length,
    start,
    from: Int32Array.from(rows, (row) => dayOr(row.DOLO_START, NO_DAY)),
    until: Int32Array.from(rows, (row) => dayOr(row.DOLO_END, STILL_OPEN)),
  };
}

function adoptionColumns(extras: readonly ExtraRows[]): CareRecords['adoptions'] {
  const { length, start, rows } = together(extras.map((extra) => (isPresent(extra.ad1) ? [extra.ad1] : [])));
  return {
    length,
    start,
    decided: Int32Array.from(rows, (row) => dayOr(row.DATE_INT, NO_DAY)),
    matched: Int32Array.from(rows, (row) => dayOr(row.DATE_MATCH, NO_DAY)),
  };
}

function outcomeColumns(children: readonly ChildRows[]): CareRecords['outcomes'] {
  const column = (name: string): Int8Array => Int8Array.from(children, (child) => answer(child.oc2?.[name]));
  return {
    present: Uint8Array.from(children, (child) => (isPresent(child.oc2) ? 1 : 0)),
    sdqScore: Int16Array.from(children, (child) => answer(child.oc2?.['SDQ_SCORE'])),
    sdqReason: Uint8Array.from(children, (child) => code(SDQ_REASON, child.oc2?.['SDQ_REASON'])),
    convicted: column('CONVICTED'),
    healthCheck: column('HEALTH_CHECK'),
    immunisations: column('IMMUNISATIONS'),
    teethCheck: column('TEETH_CHECK'),
    healthAssessment: column('HEALTH_ASSESSMENT'),
    substanceMisuse: column('SUBSTANCE_MISUSE'),
    interventionReceived: column('INTERVENTION_RECEIVED'),
    interventionOffered: column('INTERVENTION_OFFERED'),
  };
}
