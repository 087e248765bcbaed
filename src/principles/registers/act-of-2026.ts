/** The sections of the 2026 Act that touch children in care and care leavers, as law to be looked up. */
import type { PlainDate } from '../../kernel/calendar.js';
import { ACT_OF_2026 } from '../../eligibility/duties/uncommenced.js';
import type { Statute } from '../legal-kind.js';

/** A part of the 2026 Act, and since when it is in force. */
export interface StatuteOf2026 extends Statute {
  /** The first day in force; `null` where none was found. */
  readonly from: PlainDate | null;
  /** What is not known about it. */
  readonly open: string;
}

/**
 * The 2026 Act, section by section, from the one list of it (`ACT_OF_2026`). Each summary says whether the section has
 * begun, so that nobody takes for law what has no first day.
 */
export const ACT_OF_2026_STATUTES: readonly StatuteOf2026[] = /* @__PURE__ */ (() =>
  ACT_OF_2026.map(({ what, citation, inForce, open }) => {
    const from = inForce[0]?.from ?? null;
    return {
      kind: 'statute' as const,
      id: `act-of-2026-${citation.provision.replace(/[^0-9-]/g, '')}`,
      summary: `${what}. ${from === null ? 'Enacted; no first day was found.' : `In force from ${from}.`}`,
      citation,
      from,
      open,
    };
  }))();
