/**
 * The dataset and the return of one council read together: which children, dates and codes differ. The return is of
 * one year, so that only what touches that year is compared; neither is taken to be right.
 */
import { recordsGiven } from '../../record/columns/given.js';
import { entriesGiven } from '../../kernel/given.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, toDay, toPlainDate } from '../../kernel/calendar.js';
import { countsByName } from '../../kernel/own.js';
import {
  CIN_CODES,
  ETHNIC_CODES,
  LS_CODES,
  MISSING_CODE_CODES,
  PLACE_CODES,
  REC_CODES,
  REVIEW_CODE_CODES,
  RNE_CODES,
  codeText,
} from '../../kernel/codes.js';
import type { CareRecords, RowsByChild } from '../../record/columns/columns.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { inTextOrder } from '../../kernel/text-order.js';

/** What differs. */
export const DOOR_DIFFERENCES = [
  'child-only-in-dataset',
  'child-only-in-return',
  'date-of-birth',
  'sex',
  'ethnicity',
  'episode-only-in-dataset',
  'episode-only-in-return',
  'episode-end',
  'legal-status',
  'placement',
  'reason-began',
  'reason-ended',
  'category-of-need',
  'review-only-in-dataset',
  'review-only-in-return',
  'review-code',
  'missing-only-in-dataset',
  'missing-only-in-return',
  'missing-kind',
] as const;
/** One of {@link DOOR_DIFFERENCES}. */
export type DoorDifferenceKind = (typeof DOOR_DIFFERENCES)[number];

/** One difference between the two. */
export interface DoorDifference {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: DoorDifferenceKind;
  /** The council's own number of the child. */
  readonly id: string;
  /** The first day of the episode, or the day of the review; `null` where it is of the child. */
  readonly on: string | null;
  /** As the dataset has it; `null` where it has nothing. */
  readonly dataset: string | null;
  /** What the return says. */
  readonly return: string | null;
}

/** What a difference is looked for in. */
interface Doors {
  readonly dataset: CareRecords;
  readonly returned: CareRecords;
  readonly from: EpochDay;
  readonly until: EpochDay;
}

/**
 * Every difference over the year of the return, in the order of {@link DOOR_DIFFERENCES}, then of the children. A child
 * without an episode in the year, in neither, is not compared.
 *
 * @param yearEnd the last day of the year of the return.
 * @throws RangeError when `yearEnd` is not a real date.
 * @example
 * compareDoors(readSsd(tables, options).records, readReturn(files).records, '2026-03-31');
 */
export function compareDoors(
  dataset: CareRecords,
  returned: CareRecords,
  yearEnd: string,
): readonly DoorDifference[] {
  recordsGiven(dataset, 'dataset');
  recordsGiven(returned, 'returned');
  const end = toDay(yearEnd, 'yearEnd');
  const doors: Doors = {
    dataset,
    returned,
    from: (addMonthsToDay(end, -12, 'earlier') + 1) as EpochDay,
    until: (end + 1) as EpochDay,
  };
  const inReturn = new Map(returned.children.id.map((id, at) => [id, at]));
  const inDataset = new Map(dataset.children.id.map((id, at) => [id, at]));
  const found: DoorDifference[] = [];
  for (const [id, at] of inReturn) {
    const mine = inDataset.get(id);
    if (mine !== undefined) found.push(...ofChild(doors, id, mine, at));
    else if (touches(returned, at, doors)) found.push(difference('child-only-in-return', id));
  }
  for (const [id, at] of inDataset)
    if (!inReturn.has(id) && touches(dataset, at, doors)) found.push(difference('child-only-in-dataset', id));
  return found.sort(
    (a, b) =>
      DOOR_DIFFERENCES.indexOf(a.kind) - DOOR_DIFFERENCES.indexOf(b.kind) ||
      inTextOrder(a.id, b.id) ||
      inTextOrder(a.on ?? '', b.on ?? ''),
  );
}

/**
 * How many there are of each kind; kinds that do not occur are left out.
 *
 * @example
 * countDoorDifferences(compareDoors(fromDataset, fromReturn, '2026-03-31'));
 */
export function countDoorDifferences(
  list: Iterable<DoorDifference>,
): Readonly<Partial<Record<DoorDifferenceKind, number>>> {
  entriesGiven(list, 'list');
  return countsByName(list, ({ kind }) => kind);
}

function difference(
  kind: DoorDifferenceKind,
  id: string,
  on: number | null = null,
  dataset: string | null = null,
  returned: string | null = null,
): DoorDifference {
  return { kind, id, on: on === null ? null : toPlainDate(on as EpochDay), dataset, return: returned };
}

function touches({ episodes }: CareRecords, child: number, { from, until }: Doors): boolean {
  return rowsOf(episodes, child).some(
    (row) => (episodes.from[row] ?? 0) < until && (episodes.until[row] ?? 0) > from,
  );
}

function rowsOf({ start }: RowsByChild, child: number): number[] {
  const [first, end] = [start[child] ?? 0, start[child + 1] ?? 0];
  return Array.from({ length: end - first }, (_, at) => first + at);
}

function ofChild(doors: Doors, id: string, mine: number, theirs: number): DoorDifference[] {
  const { dataset, returned } = doors;
  const found: DoorDifference[] = [];
  const [born, bornThere] = [dataset.children.dateOfBirth[mine], returned.children.dateOfBirth[theirs]];
  if (born !== bornThere)
    found.push(difference('date-of-birth', id, null, dayText(born), dayText(bornThere)));
  const ofPerson = (kind: DoorDifferenceKind, a: string | null, b: string | null): void => {
    // What either leaves blank is not recorded there, and no difference.
    if (a !== null && b !== null && a !== b) found.push(difference(kind, id, null, a, b));
  };
  const sex = ({ children }: CareRecords, at: number): string | null =>
    codeText(SEXES, children.sex[at] ?? 0);
  ofPerson('sex', sex(dataset, mine), sex(returned, theirs));
  const ethnic = ({ children }: CareRecords, at: number): string | null =>
    codeText(ETHNIC_CODES, children.ethnic[at] ?? 0);
  ofPerson('ethnicity', ethnic(dataset, mine), ethnic(returned, theirs));
  return [
    ...found,
    ...episodes(doors, id, mine, theirs),
    ...ofReviews(doors, id, mine, theirs),
    ...ofMissing(doors, id, mine, theirs),
  ];
}

const SEXES = ['M', 'F'] as const;

function dayText(day: number | undefined): string | null {
  return day === undefined || day === NO_DAY ? null : toPlainDate(day as EpochDay);
}

/** Rows of both by their day; a day that is there twice is taken once. */
function byDay(rows: readonly number[], days: Int32Array): ReadonlyMap<number, number> {
  return new Map(rows.map((row) => [days[row] ?? 0, row]));
}

/** The rows of both that have the same day, and those that only one has. */
function matched(
  mine: ReadonlyMap<number, number>,
  theirs: ReadonlyMap<number, number>,
): {
  readonly both: readonly { readonly on: number; readonly a: number; readonly b: number }[];
  readonly onlyMine: readonly number[];
  readonly onlyTheirs: readonly number[];
} {
  return {
    both: [...mine].flatMap(([on, a]) => {
      const b = theirs.get(on);
      return b === undefined ? [] : [{ on, a, b }];
    }),
    onlyMine: [...mine.keys()].filter((on) => !theirs.has(on)),
    onlyTheirs: [...theirs.keys()].filter((on) => !mine.has(on)),
  };
}

function episodes(doors: Doors, id: string, mine: number, theirs: number): DoorDifference[] {
  const [a, b] = [doors.dataset.episodes, doors.returned.episodes];
  const within = (columns: typeof a, child: number): number[] =>
    rowsOf(columns, child).filter(
      (row) => (columns.from[row] ?? 0) < doors.until && (columns.until[row] ?? 0) > doors.from,
    );
  const { both, onlyMine, onlyTheirs } = matched(
    byDay(within(a, mine), a.from),
    byDay(within(b, theirs), b.from),
  );
  const found = [
    ...onlyMine.map((on) => difference('episode-only-in-dataset', id, on)),
    ...onlyTheirs.map((on) => difference('episode-only-in-return', id, on)),
  ];
  for (const { on, a: row, b: there } of both) {
    const code = (
      kind: DoorDifferenceKind,
      list: readonly string[],
      ofMine: Uint8Array,
      ofTheirs: Uint8Array,
    ): void => {
      const [one, other] = [ofMine[row] ?? 0, ofTheirs[there] ?? 0];
      if (one !== other) found.push(difference(kind, id, on, codeText(list, one), codeText(list, other)));
    };
    code('legal-status', LS_CODES, a.ls, b.ls);
    code('placement', PLACE_CODES, a.place, b.place);
    code('reason-began', RNE_CODES, a.rne, b.rne);
    code('category-of-need', CIN_CODES, a.cin, b.cin);
    // What ended after the year was still open when the return was made.
    const [ends, endsThere] = [a.until[row] ?? 0, b.until[there] ?? 0];
    const [ended, endedThere] = [ends < doors.until, endsThere < doors.until];
    if (ended !== endedThere || (ended && ends !== endsThere)) {
      const shown = (day: number, was: boolean): string | null => (was ? dayText(day) : null);
      found.push(difference('episode-end', id, on, shown(ends, ended), shown(endsThere, endedThere)));
    } else if (ended) code('reason-ended', REC_CODES, a.rec, b.rec);
  }
  return found;
}

function ofReviews(doors: Doors, id: string, mine: number, theirs: number): DoorDifference[] {
  const [a, b] = [doors.dataset.reviews, doors.returned.reviews];
  const within = (columns: typeof a, child: number): number[] =>
    rowsOf(columns, child).filter((row) => {
      const on = columns.on[row] ?? 0;
      return on >= doors.from && on < doors.until;
    });
  const { both, onlyMine, onlyTheirs } = matched(
    byDay(within(a, mine), a.on),
    byDay(within(b, theirs), b.on),
  );
  const codes = both.flatMap(({ on, a: row, b: there }) => {
    const [one, other] = [a.code[row] ?? 0, b.code[there] ?? 0];
    if (one === other || one === 0 || other === 0) return [];
    const [text, textThere] = [codeText(REVIEW_CODE_CODES, one), codeText(REVIEW_CODE_CODES, other)];
    return [difference('review-code', id, on, text, textThere)];
  });
  return [
    ...onlyMine.map((on) => difference('review-only-in-dataset', id, on)),
    ...onlyTheirs.map((on) => difference('review-only-in-return', id, on)),
    ...codes,
  ];
}

function ofMissing(doors: Doors, id: string, mine: number, theirs: number): DoorDifference[] {
  const [a, b] = [doors.dataset.missing, doors.returned.missing];
  const within = (columns: typeof a, child: number): number[] =>
    rowsOf(columns, child).filter((row) => {
      const from = columns.from[row] ?? 0;
      return from >= doors.from && from < doors.until;
    });
  const { both, onlyMine, onlyTheirs } = matched(
    byDay(within(a, mine), a.from),
    byDay(within(b, theirs), b.from),
  );
  const kinds = both.flatMap(({ on, a: row, b: there }) => {
    const [one, other] = [a.kind[row] ?? 0, b.kind[there] ?? 0];
    if (one === other) return [];
    const [text, textThere] = [codeText(MISSING_CODE_CODES, one), codeText(MISSING_CODE_CODES, other)];
    return [difference('missing-kind', id, on, text, textThere)];
  });
  return [
    ...onlyMine.map((on) => difference('missing-only-in-dataset', id, on)),
    ...onlyTheirs.map((on) => difference('missing-only-in-return', id, on)),
    ...kinds,
  ];
}
