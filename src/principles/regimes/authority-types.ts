/** Which authorities section 1 binds. */
import type { Answer } from '../../kernel/finding.js';
import type { Statute } from '../legal-kind.js';

/** The ids of the types of authority, in the order of s.1(3); the last was not added to it. */
export const AUTHORITY_TYPE_IDS = [
  'county-council',
  'district-council',
  'london-borough-council',
  'common-council-of-the-city-of-london',
  'council-of-the-isles-of-scilly',
  'combined-authority',
  'combined-county-authority',
] as const;

/** The id of a type of authority. */
export type AuthorityTypeId = (typeof AUTHORITY_TYPE_IDS)[number];

/** A type of authority and whether section 1 binds it. */
export interface AuthorityType extends Statute {
  /** Its id: permanent, and unique among its kind. */
  readonly id: AuthorityTypeId;
  /** What it is called. */
  readonly title: string;
  /** `unknown` when the text as it now stands was not read. */
  readonly bound: Answer;
  /** Whether the wording was read for this work. */
  readonly verified: boolean;
  /** What was not read and could change the answer; `null` where nothing was left. */
  readonly unread: string | null;
}

const S1_3 = {
  instrument: 'Children and Social Work Act 2017',
  provision: 's.1(3)',
  href: 'https://www.legislation.gov.uk/ukpga/2017/16/section/1#section-1-3',
};

function bound(id: AuthorityTypeId, title: string, remark: string): AuthorityType {
  return {
    kind: 'statute',
    id,
    title,
    summary: `A ${title} is a "local authority in England" for section 1${remark}.`,
    bound: 'yes',
    verified: true,
    unread: null,
    citation: S1_3,
  };
}

/**
 * The types of authority: Children and Social Work Act 2017 s.1(3). District councils and combined authorities
 * are bound though they have no children's services. Combined county authorities are not: the Levelling-up and
 * Regeneration Act 2023 Schedule 4 puts them into other Acts of 2017 and not into this one. What Acts after 2023 do
 * was not read.
 */
export const AUTHORITY_TYPES: readonly AuthorityType[] = [
  bound('county-council', 'county council in England', ''),
  bound('district-council', 'district council', ', with or without services for children'),
  bound('london-borough-council', 'London borough council', ''),
  bound(
    'common-council-of-the-city-of-london',
    'Common Council of the City of London',
    ', in its capacity as a local authority',
  ),
  bound('council-of-the-isles-of-scilly', 'Council of the Isles of Scilly', ''),
  bound('combined-authority', 'combined authority', ', with or without services for children'),
  {
    kind: 'statute',
    id: 'combined-county-authority',
    title: 'combined county authority',
    summary:
      'A combined county authority is not on the list of section 1(3): the Act that made them adds them to others and not to this one. Acts after 2023 were not read.',
    bound: 'no',
    verified: true,
    unread: 'Acts after 2023 that may have added them to section 1(3)',
    citation: {
      instrument: 'Levelling-up and Regeneration Act 2023',
      provision: 'Sch. 4',
      href: 'https://www.legislation.gov.uk/ukpga/2023/55/schedule/4',
    },
  },
];
