/**
 * The tables of the Standard Safeguarding Dataset that are read: their keys, their fields by the names of today, and
 * the names that fields had before. Source: the data model of the dataset (data-to-insight/ssd-data-model, July 2026)
 * and the scripts that fill it from Liquidlogic, Mosaic and Eclipse.
 */
import { FIELDS_OF_CARE } from './care.js';
import { FIELDS_OF_LEAVING } from './leaving.js';

/** One table of the dataset. */
export interface SsdTable {
  /** The field that tells a row from every other. */
  readonly key: string;
  /** Without these a table cannot be used. The key stands here where a table means nothing without it. */
  readonly required: readonly string[];
  /** Read where present; their absence is told. */
  readonly optional: readonly string[];
  /** Read where present; case systems differ in whether they have them, and their absence is not told. */
  readonly varying: readonly string[];
  /** Known, and never read: names of people, and what no rule turns on. */
  readonly unread: readonly string[];
}

/** Every table that is read. */
export const SSD_TABLES = { ...FIELDS_OF_CARE, ...FIELDS_OF_LEAVING } as const satisfies Readonly<
  Record<string, SsdTable>
>;

/** One of {@link SSD_TABLES}. */
export type SsdTableName = keyof typeof SSD_TABLES;

/** The names of the tables, in the order in which they are read. */
export const SSD_TABLE_NAMES = /* @__PURE__ */ Object.keys(SSD_TABLES) as SsdTableName[];

type Shape<Table extends SsdTableName> = (typeof SSD_TABLES)[Table];

/** A field of a table that is read. */
export type SsdField<Table extends SsdTableName> =
  | Shape<Table>['key']
  | Shape<Table>['required'][number]
  | Shape<Table>['optional'][number]
  | Shape<Table>['varying'][number];

/** Tables of the dataset that hold nothing a status, duty or measure turns on, or only placeholders. */
export const SSD_TABLES_NOT_READ: readonly string[] = [
  'ssd_family',
  'ssd_address',
  'ssd_mother',
  'ssd_linked_identifiers',
  'ssd_contacts',
  'ssd_early_help_episodes',
  'ssd_cin_episodes',
  'ssd_assessment_factors',
  'ssd_cin_assessments',
  'ssd_cin_plans',
  'ssd_cin_visits',
  'ssd_s47_enquiry',
  'ssd_initial_cp_conference',
  'ssd_cp_plans',
  'ssd_cp_visits',
  'ssd_cp_reviews',
  'ssd_cla_convictions',
  'ssd_department',
  'ssd_pre_proceedings',
  'ssd_voice_of_child',
  'ssd_send',
  'ssd_sen_need',
  'ssd_ehcp_requests',
  'ssd_ehcp_assessment',
  'ssd_ehcp_named_plan',
  'ssd_ehcp_active_plans',
  'ssd_s251_finance',
  'ssd_api_data_staging',
];

/** What fields were called before, by the name of today. */
export const EARLIER_NAMES: Readonly<Record<string, readonly string[]>> = {
  clae_cla_primary_need_code: ['clae_cla_primary_need'],
  clae_cla_episode_start_date: ['clae_cla_episode_start'],
  clae_cla_episode_ceased_date: ['clae_cla_episode_ceased'],
  clae_cla_episode_ceased_reason: ['clae_cla_episode_cease_reason'],
  clae_cla_last_iro_contact_date: ['clae_cla_review_last_iro_contact_date'],
  lega_legal_status_start_date: ['lega_legal_status_start'],
  lega_legal_status_end_date: ['lega_legal_status_end'],
  immi_immigration_status_start_date: ['immi_immigration_status_start'],
  immi_immigration_status_end_date: ['immi_immigration_status_end'],
  clea_care_leaver_allocated_team: ['clea_care_leaver_allocated_team_name'],
  clea_care_leaver_worker_id: ['clea_care_leaver_worker_name'],
  pers_single_unique_id: ['pers_common_child_id'],
  csdq_table_id: ['csdq_sdq_id'],
  lapp_table_id: ['lapp_previous_permanence_id'],
  lacp_table_id: ['lacp_cla_care_plan_id'],
  clav_cla_visit_id: ['clav_casenote_id'],
};
