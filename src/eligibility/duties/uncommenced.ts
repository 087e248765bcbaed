/**
 * The Children’s Wellbeing and Schools Act 2026 beside DUTY-37: recorded so that it is seen, and never applied. No
 * rule reads this list.
 */
import { plainDate } from '../../kernel/calendar.js';
import { ACT_OF_2026_BEGAN, HOMELESSNESS_OF_2026 } from '../../law/first-days.js';
import type { Citation, Dated } from '../../kernel/dated.js';
import type { SourceConfidence } from './entry.js';
import { ACT_OF_2026_PROVISIONS as AT } from '../../law/act-of-2026.js';

/** A provision of the 2026 Act. */
export interface RecordedProvision {
  /** The id in the rule reference. */
  readonly id: string;
  /** What it is, in a sentence. */
  readonly what: string;
  /** The provision that it rests on. */
  readonly citation: Citation;
  /** Since when it is in force; `null`: no day is known. */
  readonly inForce: Dated<true>;
  /** How sure it is: whether the text was read. */
  readonly confidence: SourceConfidence;
  /** What is not known about it. */
  readonly open: string;
}

/** SI 2026/803 was found, and its list of sections could not be read. */
const NO_FIRST_DAY =
  'The first day. Commencement regulations were made (SI 2026/803); whether they begin this could not be read.';

const noDateYet = (citation: Citation): Dated<true> => [{ from: null, value: true, citation }];

/**
 * What the 2026 Act enacts for children in care and care leavers, as far as found on 28 November 2026. Nothing found in
 * it changes who is looked after, eligible, relevant, former relevant or qualifying (NEW-7).
 */
export const ACT_OF_2026: readonly RecordedProvision[] = /* @__PURE__ */ (() =>
  [
    {
      id: 'NEW-3',
      what: 'A corporate parenting duty on other public bodies, with duties to work together and to report',
      citation: AT.relevantAuthorities,
      inForce: noDateYet(AT.relevantAuthorities),
      confidence: 'single-source',
      open: `The final text, the section numbers, the list of bodies. ${NO_FIRST_DAY}`,
    },
    {
      id: 'NEW-4',
      what: 'Staying close support for former relevant children under 25',
      citation: AT.stayingClose,
      inForce: noDateYet(AT.stayingClose),
      confidence: 'verified',
      open: NO_FIRST_DAY,
    },
    {
      id: 'NEW-5',
      what: 'A wider local offer: support in the move to adulthood, housing and homelessness, and money, with financial literacy as a seventh area; for the same people as before',
      citation: AT.localOffer,
      inForce: noDateYet(AT.localOffer),
      confidence: 'verified',
      open: NO_FIRST_DAY,
    },
    {
      id: 'NEW-6',
      what: 'A kinship local offer: the council’s approach to kinship families, financial support and services, published, told to the families, and kept under review after consulting',
      citation: AT.kinshipOffer,
      inForce: [{ from: plainDate(ACT_OF_2026_BEGAN), value: true, citation: AT.commencement }],
      confidence: 'verified-in-part',
      open: 'Who is a kinship carer (Children Act 1989 s.22I) was not read.',
    },
    {
      id: 'NEW-6',
      what: 'The education of children in need and of children in kinship care is promoted in general, by an officer appointed for it; leaving care by special guardianship no longer makes a child previously looked after',
      citation: AT.schoolHead,
      inForce: noDateYet(AT.schoolHead),
      confidence: 'verified-in-part',
      open: `Part of the text that takes the place of the special guardianship route. ${NO_FIRST_DAY}`,
    },
    {
      id: 'NEW-8',
      what: 'Relevant children, and former relevant children under 25, are not to be treated as intentionally homeless',
      citation: AT.homelessness,
      inForce: [{ from: plainDate(HOMELESSNESS_OF_2026), value: true, citation: AT.homelessnessBegan }],
      confidence: 'verified-in-part',
      open: 'Not for an application made before that day, unless homelessness and eligibility were still undecided on it. The first day is known from the notes to the Housing Act 1996, s.191; the regulations themselves were not read.',
    },
  ] satisfies readonly RecordedProvision[])();
