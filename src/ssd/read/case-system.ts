/** From which case system the tables were filled: told by what its script writes and no other does. */
import type { RowsRead } from './rows.js';

export const CASE_SYSTEMS = ['Liquidlogic', 'Mosaic', 'Eclipse'] as const;
/** One of {@link CASE_SYSTEMS}. */
export type CaseSystem = (typeof CASE_SYSTEMS)[number];

/** A sign, and the system that it points to. */
interface Sign {
  readonly of: CaseSystem;
  readonly shows: (read: RowsRead) => boolean;
}

const some = <Row>(rows: readonly Row[], test: (row: Row) => boolean): boolean => rows.some(test);
const all = <Row>(rows: readonly Row[], test: (row: Row) => boolean): boolean =>
  rows.length > 0 && rows.every(test);

const SIGNS: readonly Sign[] = [
  {
    of: 'Liquidlogic',
    shows: ({ rows }) =>
      some(rows.ssd_cla_episodes, ({ cells }) =>
        /^\w{1,3} (- )?[A-Z][a-z]/.test(cells.clae_cla_episode_start_reason),
      ),
  },
  {
    of: 'Liquidlogic',
    shows: ({ rows }) =>
      some(rows.ssd_legal_status, ({ cells }) =>
        /\bSec\. ?\d|\bacc\. by LA\b/i.test(cells.lega_legal_status),
      ),
  },
  {
    of: 'Liquidlogic',
    shows: ({ rows }) =>
      some(rows.ssd_involvements, ({ cells }) =>
        ['CW', '16PLUS'].includes(cells.invo_professional_role_id.toUpperCase()),
      ),
  },
  {
    of: 'Mosaic',
    shows: ({ rows, fields }) =>
      rows.ssd_cla_placement.length > 0 && !fields.ssd_cla_placement.has('clap_person_id'),
  },
  {
    of: 'Mosaic',
    shows: ({ rows, fields }) =>
      fields.ssd_person.has('pers_legacy_id') &&
      all(rows.ssd_person, ({ cells }) => cells.pers_legacy_id === ''),
  },
  {
    of: 'Mosaic',
    shows: ({ rows }) =>
      some(rows.ssd_care_leavers, ({ cells }) => /^[a-d]\) /i.test(cells.clea_care_leaver_eligibility)),
  },
  {
    of: 'Mosaic',
    shows: ({ rows, fields }) =>
      fields.ssd_cla_health.has('clah_health_check_status') &&
      all(rows.ssd_cla_health, ({ cells }) => cells.clah_health_check_status === ''),
  },
  {
    of: 'Mosaic',
    shows: ({ rows }) => some(rows.ssd_sdq_scores, ({ cells }) => /^SDQ[1-5]/i.test(cells.csdq_sdq_reason)),
  },
  {
    of: 'Eclipse',
    shows: ({ rows, fields }) =>
      rows.ssd_cla_reviews.length > 0 && !fields.ssd_cla_reviews.has('clar_cla_person_id'),
  },
  {
    of: 'Eclipse',
    shows: ({ rows }) => some(rows.ssd_person, ({ cells }) => /^(fe)?male$/i.test(cells.pers_sex)),
  },
  {
    of: 'Eclipse',
    shows: ({ rows }) =>
      some(rows.ssd_cla_health, ({ cells }) => cells.clah_health_check_status === 'COMPLETE'),
  },
  {
    of: 'Eclipse',
    shows: ({ rows }) => some(rows.ssd_cla_placement, ({ cells }) => cells.clap_cla_placement_type === 'DQ'),
  },
  {
    of: 'Eclipse',
    shows: ({ rows }) =>
      some(rows.ssd_cla_health, ({ cells }) => cells.clah_health_check_type === 'Health check'),
  },
];

/** The system to which most signs point; `undefined` where none does, or two do alike. */
export function caseSystemOf(read: RowsRead): CaseSystem | undefined {
  const shown = SIGNS.filter(({ shows }) => shows(read));
  const counted = CASE_SYSTEMS.map((of) => ({
    of,
    signs: shown.filter((sign) => sign.of === of).length,
  })).sort((a, b) => b.signs - a.signs);
  const [first, second] = counted;
  return first === undefined || first.signs === (second?.signs ?? 0) ? undefined : first.of;
}
