/** The bodies that owe a council co-operation. The seven principles do not bind them. */
import type { Statute } from '../legal-kind.js';

/** The ids of the relevant partners, in the order of s.10(4). */
export const RELEVANT_PARTNER_IDS = [
  'two-tier-district-council',
  'police',
  'probation',
  'youth-offending-team',
  'nhs-england',
  'integrated-care-board',
  'youth-support-provider',
  'school',
  'further-education-institution',
  'secretary-of-state-employment-functions',
] as const;

/** The id of a relevant partner. */
export type RelevantPartnerId = (typeof RELEVANT_PARTNER_IDS)[number];

/** A relevant partner of a local authority in England. */
export interface RelevantPartner extends Statute {
  /** Its id: permanent, and unique among its kind. */
  readonly id: RelevantPartnerId;
  /** Its title, as people say it. */
  readonly title: string;
  /** Whether the wording of the paragraph was read for this work. */
  readonly verified: boolean;
}

function partner(id: RelevantPartnerId, paragraphs: string, title: string, verified = true): RelevantPartner {
  return {
    kind: 'statute',
    id,
    title,
    summary: `Owes the authority co-operation as a relevant partner: ${title}.`,
    verified,
    citation: {
      instrument: 'Children Act 2004',
      provision: `s.10(4)${paragraphs}`,
      href: 'https://www.legislation.gov.uk/ukpga/2004/31/section/10#section-10-4',
    },
  };
}

/**
 * The relevant partners: Children Act 2004 s.10(4), to which section 1 of the 2017 Act refers. They owe the duty
 * to co-operate in s.10(5).
 */
export const RELEVANT_PARTNERS: readonly RelevantPartner[] = [
  partner(
    'two-tier-district-council',
    '(a)',
    'the district council, where a county council has district councils in its area',
  ),
  partner('police', '(b)', 'the local policing body and the chief officer of police'),
  partner(
    'probation',
    '(c) to (cb)',
    "probation boards and providers, and the Secretary of State's probation functions",
  ),
  partner('youth-offending-team', '(d)', 'the youth offending team'),
  partner('nhs-england', '(da)', 'NHS England'),
  partner('integrated-care-board', '(da)', 'an integrated care board'),
  partner('youth-support-provider', '(f)', 'certain providers of support to people aged 13 to 19', false),
  partner(
    'school',
    '(fa) to (fc)',
    'governing bodies and proprietors of maintained, approved special and academy-type schools',
  ),
  partner('further-education-institution', '(fd)', 'institutions of further education'),
  partner(
    'secretary-of-state-employment-functions',
    '(fe)',
    "the Secretary of State's functions on employment",
  ),
];
