/** The people whom the council is a corporate parent of, by status, as they may be published. */
import { protectTable } from '../../indicators/publishing/suppression.js';
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
  eligible: 'Looked after at 16 or 17, eligible for leaving care support',
  relevant: 'Left care at 16 or 17, relevant child',
  'former-relevant': 'Care leaver of 18 or over, former relevant',
  qualifying: 'Qualifying for advice and assistance',
  none: 'No leaving-care status',
  unknown: 'Status cannot be told from the return',
};

/**
 * Status counts as they may be published: counts of 1 to 5 hidden, and as few others as it takes for none of them to
 * be worked out.
 *
 * @example
 * paperPeople(countStatuses(records, '2026-03-31', { yearStart: toDay('2025-04-01'), otherFacts: 'none' })).total;
 */
export function paperPeople({ statuses, lookedAfter, people }: StatusCounts): PaperPeople {
  // Whoever is eligible is looked after; of the others a return tells no leaving-care status.
  const inCare = Math.max(0, lookedAfter - statuses.eligible);
  const without = statuses.none - inCare;
  const rows: [string, number][] = [
    [LABELS_OF_STATUS.eligible, statuses.eligible],
    [LABELS_OF_STATUS.relevant, statuses.relevant],
    [LABELS_OF_STATUS['former-relevant'], statuses['former-relevant']],
    [LABELS_OF_STATUS.qualifying, statuses.qualifying],
    // Of whoever cannot be told it is not known either whether they are among those in care.
    ...(without >= 0 && statuses.unknown === 0
      ? ([
          ['Looked after, no leaving-care status', inCare],
          ['Not looked after, no leaving-care status', without],
        ] as [string, number][])
      : ([[LABELS_OF_STATUS.none, statuses.none]] as [string, number][])),
    [LABELS_OF_STATUS.unknown, statuses.unknown],
  ];
  const named = rows.filter(([label, count]) => count > 0 || label !== LABELS_OF_STATUS.unknown);
  const table = protectTable({
    rows: named.map(([label]) => label),
    columns: ['people'],
    counts: named.map(([, count]) => [count]),
  });
  const shown = (row: number): number | null => {
    const [cell] = table.cells[row] ?? [];
    return cell?.published === 'number' ? cell.shown : null;
  };
  return {
    statuses: named.map(([label], row) => ({ label, people: shown(row) })),
    total: table.total.published === 'number' ? people : null,
  };
}
