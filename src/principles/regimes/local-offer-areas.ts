/** The matters on which a local authority in England publishes its offer to care leavers. */
import type { PlainDate } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import type { Statute } from '../legal-kind.js';
import { PRINCIPLES_FROM } from '../seven.js';

/** The ids of the areas in the order of s.2(2); the seventh is enacted and has no start date. */
export const LOCAL_OFFER_AREA_IDS = [
  'health-wellbeing',
  'relationships',
  'education-training',
  'employment',
  'accommodation',
  'participation',
  'financial-literacy',
] as const;

/** The id of an area of the local offer. */
export type LocalOfferAreaId = (typeof LOCAL_OFFER_AREA_IDS)[number];

/** One area of the local offer for care leavers. */
export interface LocalOfferArea extends Statute {
  /** Its id: permanent, and unique among its kind. */
  readonly id: LocalOfferAreaId;
  /** Its title, as people say it. */
  readonly title: string;
  /** The first day on which it is in force; `null` when enacted without a date that is known. */
  readonly from: PlainDate | null;
}

function area(id: LocalOfferAreaId, letter: string, title: string): LocalOfferArea {
  return {
    kind: 'statute',
    id,
    title,
    summary: `The local offer covers services that may help care leavers with ${title}.`,
    from: PRINCIPLES_FROM,
    citation: {
      instrument: 'Children and Social Work Act 2017',
      provision: `s.2(2)(${letter})`,
      href: `https://www.legislation.gov.uk/ukpga/2017/16/section/2#section-2-2-${letter}`,
    },
  };
}

/** What will add the seventh area, once it is brought into force. */
const FINANCIAL_LITERACY_SOURCE: Citation = {
  instrument: "Children's Wellbeing and Schools Act 2026",
  provision: 's.8',
  href: 'https://www.legislation.gov.uk/ukpga/2026/21/section/8',
};

/**
 * The areas of the local offer: Children and Social Work Act 2017 s.2(2)(a) to (f), in force from 1 April 2018,
 * and financial literacy, enacted by the 2026 Act s.8 for a day to be appointed; none was found.
 */
export const LOCAL_OFFER_AREAS: readonly LocalOfferArea[] = [
  area('health-wellbeing', 'a', 'health and well-being'),
  area('relationships', 'b', 'relationships'),
  area('education-training', 'c', 'education and training'),
  area('employment', 'd', 'employment'),
  area('accommodation', 'e', 'accommodation'),
  area('participation', 'f', 'participation in society'),
  {
    kind: 'statute',
    id: 'financial-literacy',
    title: 'financial literacy',
    summary: 'A seventh area, enacted and not known to be in force: help with managing money.',
    from: null,
    citation: FINANCIAL_LITERACY_SOURCE,
  },
];
