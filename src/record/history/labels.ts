/** What accommodation counts as, where a reviewer decided that it was section 20 in truth (AMB-25). */
import { chosen } from '../../law/chosen.js';
import type { LawInDays } from '../../law/law.js';
import type { AccommodationSpan } from '../person/recorded-facts.js';

/** Whether a label stands whatever a reviewer decided: on the reading that they may decide of some labels alone. */
export function keepsItsLabel(label: string, law: LawInDays): boolean {
  return (
    chosen(law.readings.reviewersDecision) === 'section-17-and-housing' &&
    label !== 'section-17' &&
    label !== 'housing'
  );
}

/** The accommodation that is what its label says; the rest are stays. */
export function asLabelled(
  accommodation: readonly AccommodationSpan[],
  law: LawInDays,
): readonly AccommodationSpan[] {
  for (const { reviewed } of accommodation)
    if (reviewed) return accommodation.filter((each) => !each.reviewed || keepsItsLabel(each.kind, law));
  return accommodation;
}
