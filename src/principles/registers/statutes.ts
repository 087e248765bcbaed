/** The law on which this room relies, and the only register in which law is looked up. */
import { textGiven } from '../../kernel/given.js';
import { AUTHORITY_TYPES } from '../regimes/authority-types.js';
import { DUTY_REGIME_RECORDS } from '../regimes/duty-regimes.js';
import type { Statute } from '../legal-kind.js';
import { LOCAL_OFFER_AREAS } from '../regimes/local-offer-areas.js';
import { LOCAL_OFFER_AUDIENCE, LOCAL_OFFER_DUTIES } from '../regimes/local-offer-duties.js';
import { ACT_OF_2026_STATUTES } from './act-of-2026.js';
import { PRINCIPLES } from '../seven.js';
import { RELEVANT_PARTNERS } from '../regimes/relevant-partners.js';

const CSWA = 'Children and Social Work Act 2017';
const CSWA_HREF = 'https://www.legislation.gov.uk/ukpga/2017/16/section/';
const CA1989 = 'Children Act 1989';
const CA1989_HREF = 'https://www.legislation.gov.uk/ukpga/1989/41/section/';

const PROVISIONS: readonly Statute[] = [
  {
    kind: 'statute',
    id: 'protected-persons',
    summary:
      'The seven needs concern children looked after by a local authority, relevant children, and former relevant children under 25.',
    citation: { instrument: CSWA, provision: 's.1(2)', href: `${CSWA_HREF}1#section-1-2` },
  },
  {
    kind: 'statute',
    id: 'regard-to-guidance',
    summary: "The authority has regard to the Secretary of State's guidance on the seven needs.",
    citation: { instrument: CSWA, provision: 's.1(4)', href: `${CSWA_HREF}1#section-1-4` },
  },
  {
    kind: 'statute',
    id: 'local-offer',
    summary: 'A local authority in England publishes what it offers care leavers.',
    citation: { instrument: CSWA, provision: 's.2', href: `${CSWA_HREF}2` },
  },
  {
    kind: 'statute',
    id: 'support-to-25',
    summary:
      'A former relevant child may ask for a personal adviser and a pathway plan until reaching 25; Children and Social Work Act 2017 s.3.',
    citation: { instrument: CA1989, provision: 's.23CZB', href: `${CA1989_HREF}23CZB` },
  },
  {
    kind: 'statute',
    id: 'education-of-looked-after-children',
    summary: 'In looking after a child, the authority promotes the educational achievement of that child.',
    citation: { instrument: CA1989, provision: 's.22(3A)', href: `${CA1989_HREF}22#section-22-3A` },
  },
];

/**
 * Every provision on which this room relies: the seven principles, whom they protect and bind, partners, the
 * three duties, the local offer and whom it is for, the 2026 Act, and a few that the source documents cite. Row STK-42 belongs here as
 * Children Act 1989 s.22(3A).
 */
export const STATUTES: readonly Statute[] = [
  ...PRINCIPLES,
  ...PROVISIONS,
  ...AUTHORITY_TYPES,
  ...RELEVANT_PARTNERS,
  ...DUTY_REGIME_RECORDS,
  ...LOCAL_OFFER_AREAS,
  ...LOCAL_OFFER_DUTIES,
  ...LOCAL_OFFER_AUDIENCE,
  ...ACT_OF_2026_STATUTES,
];

/**
 * Looks up law by words or by provision, in any case; every word has to be found. It returns statutes alone: no
 * guidance, no council's policy and no claim about the law.
 *
 * @example
 * lookUpLaw('s.1(1)(g)').map((statute) => statute.id); // ['adulthood']
 */
export function lookUpLaw(query: string): readonly Statute[] {
  textGiven(query, 'query');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return STATUTES.filter(({ id, summary, citation }) => {
    const text = `${id} ${summary} ${citation.instrument} ${citation.provision}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
