/**
 * The Children’s Wellbeing and Schools Act 2026 beside DUTY-37: recorded so that it is seen, and never applied. No
 * rule reads this list.
 */
import { plainDate } from '../../kernel/calendar.js';
import type { Citation, Dated } from '../../kernel/dated.js';
import type { SourceConfidence } from './entry.js';
import { DUTY_PROVISIONS as AT } from '../../law/duty-provisions.js';

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

const noDateYet = (citation: Citation): Dated<true> => [{ from: null, value: true, citation }];

/** What the 2026 Act enacts for children in care and care leavers, as far as found on 27 November 2026. */
export const ACT_OF_2026: readonly RecordedProvision[] = /* @__PURE__ */ (() =>
  [
    {
      id: 'NEW-3',
      what: 'A corporate parenting duty on other public bodies, with duties to work together and to report',
      citation: AT.relevantAuthorities,
      inForce: noDateYet(AT.relevantAuthorities),
      confidence: 'single-source',
      open: 'The final text, the section numbers, the list of bodies and the first day. No commencement regulations were found.',
    },
    {
      id: 'NEW-4',
      what: 'Staying close support for former relevant children under 25',
      citation: AT.stayingClose,
      inForce: noDateYet(AT.stayingClose),
      confidence: 'verified',
      open: 'The first day. No commencement regulations were found.',
    },
    {
      id: 'NEW-5',
      what: 'A wider local offer: the move to adulthood, housing and money; for the same people as before',
      citation: AT.widerLocalOffer,
      inForce: noDateYet(AT.widerLocalOffer),
      confidence: 'verified',
      open: 'The first day. No commencement regulations were found.',
    },
    {
      id: 'NEW-6',
      what: 'A kinship local offer (in force), and wider duties of the virtual school, with an end to the special guardianship route of previously looked-after children (no date yet)',
      citation: AT.kinship,
      inForce: [{ from: plainDate('2026-06-29'), value: true, citation: AT.commencement2026 }],
      confidence: 'verified-in-part',
      open: 'Section 5 is in force; who is a kinship carer, and the replacement text of section 6, were not read. Section 6 has no first day that was found.',
    },
    {
      id: 'NEW-8',
      what: 'Relevant children, and former relevant children under 25, are not to be treated as intentionally homeless',
      citation: AT.homelessness,
      inForce: noDateYet(AT.homelessness),
      confidence: 'verified',
      open: 'The first day. No commencement regulations were found.',
    },
  ] satisfies readonly RecordedProvision[])();
