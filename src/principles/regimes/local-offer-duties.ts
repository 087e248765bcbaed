/** Whom the local offer is for, and what is owed about it: Children and Social Work Act 2017 s.2. */
import type { PlainDate } from '../../kernel/calendar.js';
import type { Statute } from '../legal-kind.js';
import { PRINCIPLES_FROM } from '../seven.js';

/** The four groups of section 2(7), in its order. */
export const LOCAL_OFFER_AUDIENCE_IDS = [
  'eligible',
  'relevant',
  'former-relevant-under-25',
  'qualifying',
] as const;

/** The id of a group for whom the local offer is. */
export type LocalOfferAudienceId = (typeof LOCAL_OFFER_AUDIENCE_IDS)[number];

/** A group for whom the local offer is. */
export interface LocalOfferAudience extends Statute {
  /** Its id: permanent, and unique among its kind. */
  readonly id: LocalOfferAudienceId;
  /** Whether section 1 protects the group too. A person who qualifies for advice is in the audience alone. */
  readonly protectedBySection1: boolean;
}

/** What an authority owes about its local offer. */
export interface LocalOfferDuty extends Statute {
  readonly id: 'local-offer-published' | 'local-offer-kept-up-to-date' | 'local-offer-consulted-on';
  /** The first day on which it is in force. */
  readonly from: PlainDate;
}

function section2(subsection: string): Statute['citation'] {
  return {
    instrument: 'Children and Social Work Act 2017',
    provision: `s.2(${subsection})`,
    href: `https://www.legislation.gov.uk/ukpga/2017/16/section/2#section-2-${subsection}`,
  };
}

function group(id: LocalOfferAudienceId, who: string, protectedBySection1: boolean): LocalOfferAudience {
  return {
    kind: 'statute',
    id,
    summary: `The local offer is for ${who}.`,
    protectedBySection1,
    citation: section2('7'),
  };
}

/**
 * The care leavers for whom the local offer is (s.2(7)): four groups, wider than those whom section 1 protects once they
 * have left care, and without the other looked-after children.
 *
 * @example
 * LOCAL_OFFER_AUDIENCE.filter((group) => !group.protectedBySection1).map((group) => group.id); // ['qualifying']
 */
export const LOCAL_OFFER_AUDIENCE: readonly LocalOfferAudience[] = [
  group('eligible', 'eligible children, who are still looked after', true),
  group('relevant', 'relevant children', true),
  group('former-relevant-under-25', 'former relevant children under 25', true),
  group('qualifying', 'persons qualifying for advice and assistance under section 24', false),
];

function duty(id: LocalOfferDuty['id'], subsection: string, summary: string): LocalOfferDuty {
  return { kind: 'statute', id, summary, from: PRINCIPLES_FROM, citation: section2(subsection) };
}

/**
 * What every authority on the list of section 1(3) owes about its local offer, district councils and combined
 * authorities among them. `AUTHORITY_TYPES` is that list.
 */
export const LOCAL_OFFER_DUTIES: readonly LocalOfferDuty[] = [
  duty(
    'local-offer-published',
    '1',
    'Every local authority in England, district councils and combined authorities among them, publishes what it offers care leavers and other services that may help them.',
  ),
  duty(
    'local-offer-kept-up-to-date',
    '5',
    'The authority keeps its local offer up to date and publishes it again as it thinks right.',
  ),
  duty(
    'local-offer-consulted-on',
    '6',
    'Before publishing its local offer the authority consults relevant persons, care leavers among them.',
  ),
];
