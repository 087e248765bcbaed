/** The people whom the council is a corporate parent of, by status, as they may be published. */
import { objectGiven } from '../../kernel/given.js';
import { protectTable } from '../../indicators/publishing/suppression.js';
import type { StatusId } from '../../indicators/publishing/status-ids.js';
import { STATUS_TITLES } from '../../indicators/publishing/status-ids.js';
import type { StatusCounts } from '../../ssda903/people/count-statuses.js';

/** People by status. Counts of 1 to 5, and what would give them away, are `null`. */
export interface PaperPeople {
  /** How many of each status, in the words of a board. */
  readonly statuses: readonly { readonly label: string; readonly people: number | null }[];
  /** Everybody in the return. */
  readonly total: number | null;
}

/**
 * Statuses in a board's words.
 *
 * @example
 * LABELS_OF_STATUS.none; // 'No leaving-care status'
 */
export const LABELS_OF_STATUS: Readonly<Record<keyof StatusCounts['statuses'], string>> = {
  eligible: STATUS_TITLES['STATUS-ELIGIBLE'],
  relevant: STATUS_TITLES['STATUS-RELEVANT'],
  'former-relevant': STATUS_TITLES['STATUS-FORMER-RELEVANT'],
  qualifying: STATUS_TITLES['STATUS-QUALIFYING'],
  none: 'No leaving-care status',
  unknown: STATUS_TITLES['STATUS-UNKNOWN'],
};

/** What may not be shown of people by status, found together with the measures beside them. */
export interface PeopleHidden {
  /** The statuses. */
  readonly statuses: readonly StatusId[];
  /** Whether the number of everybody may not be shown. */
  readonly total: boolean;
}

/**
 * Status counts as they may be published: counts of 1 to 5 hidden, and as few others as it takes for none of them to
 * be worked out.
 *
 * @param hidden what is hidden, where measures stand beside them; left out: the counts are protected as a table of their own.
 * @example
 * paperPeople(countStatuses(records, '2026-03-31', { yearStart: toDay('2025-04-01'), otherFacts: 'none' })).total;
 */
export function paperPeople(counts: StatusCounts, hidden?: PeopleHidden): PaperPeople {
  const { statuses, lookedAfter, people } = objectGiven(counts, 'counts', 'statuses');
  if (hidden !== undefined) objectGiven(hidden, 'hidden', 'statuses');
  // Whoever is eligible is looked after; of the others a return tells no leaving-care status.
  const inCare = Math.max(0, lookedAfter - statuses.eligible);
  const without = statuses.none - inCare;
  type Row = readonly [label: string, people: number, ...ids: StatusId[]];
  const rows: readonly Row[] = [
    [LABELS_OF_STATUS.eligible, statuses.eligible, 'STATUS-ELIGIBLE'],
    [LABELS_OF_STATUS.relevant, statuses.relevant, 'STATUS-RELEVANT'],
    [LABELS_OF_STATUS['former-relevant'], statuses['former-relevant'], 'STATUS-FORMER-RELEVANT'],
    [LABELS_OF_STATUS.qualifying, statuses.qualifying, 'STATUS-QUALIFYING'],
    // Of whoever cannot be told it is not known either whether they are among those in care.
    ...(without >= 0 && statuses.unknown === 0
      ? ([
          [STATUS_TITLES['STATUS-LOOKED-AFTER'], inCare, 'STATUS-LOOKED-AFTER'],
          [STATUS_TITLES['STATUS-NONE'], without, 'STATUS-NONE'],
        ] as const)
      : ([[LABELS_OF_STATUS.none, statuses.none, 'STATUS-LOOKED-AFTER', 'STATUS-NONE']] as const)),
    [LABELS_OF_STATUS.unknown, statuses.unknown, 'STATUS-UNKNOWN'],
  ];
  const named = rows.filter(([label, count]) => count > 0 || label !== LABELS_OF_STATUS.unknown);
  const shown =
    hidden === undefined
      ? protectedAlone(named)
      : (row: Row) => !row.slice(2).some((id) => hidden.statuses.includes(id as StatusId));
  const all = hidden === undefined ? protectedAlone(named)() : !hidden.total;
  return {
    statuses: named.map((row) => ({ label: row[0], people: shown(row) ? row[1] : null })),
    total: all ? people : null,
  };
}

/** Which rows of a table of their own are shown; of no row, whether their total is. */
function protectedAlone<Row extends readonly [string, number, ...unknown[]]>(
  rows: readonly Row[],
): (row?: Row) => boolean {
  const { cells, total } = protectTable({
    rows: rows.map(([label]) => label),
    columns: ['people'],
    counts: rows.map(([, count]) => [count]),
  });
  return (row) => (row === undefined ? total : cells[rows.indexOf(row)]?.[0])?.published === 'number';
}
