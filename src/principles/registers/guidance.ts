/** Guidance and inspection frameworks over time, and which one replaced which. */
import type { DatedName, NameFound } from './dated.js';
import { namesOn } from './dated.js';
import type { Guidance } from '../legal-kind.js';

/** Guidance with the days on which it stood. It is not law; section 1(4) gives the 2018 guidance its force. */
export interface DatedGuidance extends Guidance {
  /** The last day, month or year on which it stood; `null` when nothing says it ended; `unknown` when it may have. */
  readonly until: string | null;
  /** The id of what to go to instead; `null` when nothing is known to have taken its place. */
  readonly replacedBy: string | null;
  /** The rows of the source documents that say it. */
  readonly rows: readonly string[];
}

/**
 * Guidance that the source documents rely on, and the statutory guidance of February 2018. No replacement of the
 * last was found by 21 November 2026, which is not the same as knowing that there is none.
 */
export const GUIDANCE: readonly DatedGuidance[] = [
  {
    kind: 'guidance',
    id: 'councillor-guide-2003',
    title: "Councillors' guide to corporate parenting, 2003",
    issuedBy: 'national sector body',
    issued: '2003',
    under: null,
    until: '2013',
    replacedBy: 'councillor-guide-2013',
    rows: ['RUT-08'],
  },
  {
    kind: 'guidance',
    id: 'councillor-guide-2013',
    title: "Councillors' guide to corporate parenting, 2013",
    issuedBy: 'national sector body',
    issued: '2013',
    under: null,
    until: 'unknown',
    replacedBy: 'applying-the-principles-2018',
    rows: ['RUT-08'],
  },
  {
    kind: 'guidance',
    id: 'director-lead-member-2013',
    title:
      "Statutory guidance on the roles of the director of children's services and the lead member, April 2013, revised September 2013",
    issuedBy: 'Department for Education',
    issued: '2013-04',
    under: 'Children Act 2004 s.18(7)',
    until: null,
    replacedBy: null,
    rows: ['STK-36'],
  },
  {
    kind: 'guidance',
    id: 'applying-the-principles-2018',
    title: 'Applying corporate parenting principles to looked-after children and care leavers',
    issuedBy: 'Department for Education',
    issued: '2018-02',
    under: 'Children and Social Work Act 2017 s.1(4)',
    until: null,
    replacedBy: null,
    rows: [],
  },
];

/** Inspection frameworks and judgements that touch corporate parenting (conflict C07). */
export const INSPECTION_FRAMEWORKS: readonly DatedName[] = [
  {
    subject: 'inspection',
    name: 'single inspection framework',
    from: '2013',
    until: '2017-12-31',
    citation: null,
    basis: 'read',
    rows: ['RUT-06'],
  },
  {
    subject: 'inspection',
    name: "inspection of local authority children's services (ILACS)",
    from: '2018-01',
    until: null,
    citation: null,
    basis: 'read',
    rows: ['RUT-06'],
  },
  {
    subject: 'care-leavers-judgement',
    name: 'separate judgement on care leavers within ILACS',
    from: '2023-01',
    until: null,
    citation: null,
    basis: 'read',
    rows: [],
  },
];

/**
 * The guidance that stood on a day, with `unknown` where a start or end is known only to the month or year, or
 * not at all.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * guidanceOn('2014-07-31').map(({ guidance }) => guidance.id);
 * // ['councillor-guide-2013', 'director-lead-member-2013']
 */
export function guidanceOn(
  on: string,
): readonly { readonly guidance: DatedGuidance; readonly stood: NameFound['inUse'] }[] {
  return GUIDANCE.flatMap((guidance) =>
    namesOn(
      [
        {
          subject: guidance.id,
          name: guidance.id,
          from: guidance.issued,
          until: guidance.until,
          citation: null,
          basis: 'known',
          rows: guidance.rows,
        },
      ],
      guidance.id,
      on,
    ).map(({ inUse }) => ({ guidance, stood: inUse })),
  );
}
