/** The labels that case systems use for a care status, and which of them say too little to compare. */
import type { CareStatus } from '../status/statuses.js';
import { CARE_STATUSES } from '../status/statuses.js';

/** A label as it is compared: lower case, words only. */
export function normaliseLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const KNOWN: ReadonlyMap<string, CareStatus> = /* @__PURE__ */ (() =>
  new Map<string, CareStatus>([
    ...CARE_STATUSES.map((status) => [normaliseLabel(status), status] as const),
    ['eligible child', 'eligible'],
    ['eligible young person', 'eligible'],
    ['relevant child', 'relevant'],
    ['relevant young person', 'relevant'],
    ['former relevant child', 'former-relevant'],
    ['former relevant young person', 'former-relevant'],
    ['former relevant care leaver', 'former-relevant'],
    ['qualifying child', 'qualifying'],
    ['qualifying young person', 'qualifying'],
    ['qualifying care leaver', 'qualifying'],
    ['person qualifying for advice and assistance', 'qualifying'],
    ['not a care leaver', 'none'],
    ['no status', 'none'],
    // The Standard Safeguarding Dataset's own words.
    ['no current eligibility', 'none'],
  ]))();

/**
 * The status that a label names, in any case and spacing; `undefined` where it names none, or could name several:
 * "care leaver" is no status in the Act.
 *
 * @example
 * statusOfLabel('Former Relevant Child'); // 'former-relevant'
 * statusOfLabel('Care leaver'); // undefined
 */
export function statusOfLabel(label: string): CareStatus | undefined {
  return KNOWN.get(normaliseLabel(label));
}
